use std::ops::{Add, Div, Mul, Sub};

/// More than one rounding of a result can be off, as a part of that result.
const ROUNDING: f64 = f64::EPSILON;
/// What the bound itself may have lost while it was added up.
const SLACK: f64 = 1.0 + 8.0 * f64::EPSILON;

/// A number known to lie within `error` of `value`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Approx {
    pub(crate) value: f64,
    pub(crate) error: f64,
}

impl Approx {
    pub(crate) const ZERO: Self = Self {
        value: 0.0,
        error: 0.0,
    };

    /// A whole number, or another that was rounded once on its way here.
    pub(crate) fn rounded(value: f64) -> Self {
        Self {
            value,
            error: value.abs() * ROUNDING,
        }
    }

    /// Nothing is known of this number; every comparison with it is left to fractions.
    pub(crate) const UNKNOWN: Self = Self {
        value: 0.0,
        error: f64::INFINITY,
    };

    pub(crate) fn least(self) -> f64 {
        (self.value - self.error) - (self.value.abs() + self.error) * ROUNDING
    }

    pub(crate) fn most(self) -> f64 {
        (self.value + self.error) + (self.value.abs() + self.error) * ROUNDING
    }

    pub(crate) fn surely_below(self, other: Self) -> bool {
        self.most() < other.least()
    }

    /// The same number with a wider bound.
    pub(crate) fn or_off_by(self, error: f64) -> Self {
        Self {
            value: self.value,
            error: (self.error + error) * SLACK,
        }
    }

    fn bounded(value: f64, error: f64) -> Self {
        Self {
            value,
            error: (error + value.abs() * ROUNDING) * SLACK,
        }
    }
}

impl Add for Approx {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::bounded(self.value + other.value, self.error + other.error)
    }
}

impl Sub for Approx {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::bounded(self.value - other.value, self.error + other.error)
    }
}

impl Mul for Approx {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let error = self.value.abs() * other.error
            + other.value.abs() * self.error
            + self.error * other.error;
        Self::bounded(self.value * other.value, error)
    }
}

impl Div for Approx {
    type Output = Self;

    /// Unknown when the divisor may be 0.
    fn div(self, other: Self) -> Self {
        let smallest = other.value.abs() - other.error;
        if smallest <= 0.0 || !smallest.is_finite() {
            return Self::UNKNOWN;
        }
        let value = self.value / other.value;
        let error = (self.error + value.abs() * other.error) / smallest;
        Self::bounded(value, error * SLACK)
    }
}

#[cfg(test)]
mod tests {
    use num_bigint::BigInt;
    use num_traits::ToPrimitive;
    use proptest::prelude::*;

    use super::*;

    /// Whether `value ± error` holds `numerator / denominator`, reckoned in whole numbers: all three
    /// are floats, thus whole numbers after enough doublings.
    fn holds(approx: Approx, numerator: &BigInt, denominator: &BigInt) -> bool {
        let whole = |x: f64| BigInt::from((x * 2f64.powi(60)).to_i128().unwrap());
        let (least, most) = (whole(approx.least()), whole(approx.most()));
        let scaled = numerator << 60;
        (least - 1) * denominator <= scaled && scaled <= (most + 1) * denominator
    }

    proptest! {
        #[test]
        fn the_bound_holds_the_fraction(parts in proptest::collection::vec((0i64..1000, 1i64..1000), 1..40)) {
            let mut sum = Approx::ZERO;
            let (mut numerator, mut denominator) = (BigInt::from(0), BigInt::from(1));
            for (at, (above, below)) in parts.into_iter().enumerate() {
                let part = Approx::rounded(above as f64) / Approx::rounded(below as f64);
                let signed = if at % 3 == 0 { -above } else { above };
                sum = if at % 3 == 0 { sum - part } else { sum + part };
                numerator = numerator * below + signed * &denominator;
                denominator *= below;
            }
            prop_assert!(holds(sum, &numerator, &denominator));
            prop_assert!(holds(sum * sum, &(&numerator * &numerator), &(&denominator * &denominator)));
        }
    }

    #[test]
    fn dividing_by_what_may_be_nothing_tells_nothing() {
        let unsure = Approx::ZERO.or_off_by(1e-9);
        let quotient = Approx::rounded(1.0) / unsure;
        assert!(!quotient.surely_below(Approx::rounded(1e300)));
        assert!(!Approx::ZERO.surely_below(quotient));
    }
}
