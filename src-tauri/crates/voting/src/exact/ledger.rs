use std::cmp::Ordering;
use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use super::Approx;

/// A fraction with a positive denominator; not reduced.
#[derive(Debug, Clone)]
pub(crate) struct Fraction {
    pub(crate) numerator: BigInt,
    pub(crate) denominator: BigInt,
}

impl Fraction {
    pub(crate) fn approx(&self) -> Approx {
        // Scaled down together, so that numbers beyond a float's range keep their quotient.
        let shift = self.denominator.bits().saturating_sub(512);
        let number = |whole: &BigInt| (whole >> shift).to_f64().unwrap_or(f64::INFINITY);
        let (numerator, denominator) = (number(&self.numerator), number(&self.denominator));
        let value = numerator / denominator;
        if value.is_finite() {
            Approx::rounded(value).or_off_by(value.abs() * 8.0 * f64::EPSILON + 1e-120)
        } else {
            Approx::UNKNOWN
        }
    }

    /// The fraction in its lowest terms, as numerator and denominator.
    pub(crate) fn lowest_terms(&self) -> (BigInt, BigInt) {
        let common = self.numerator.gcd(&self.denominator);
        if common.is_zero() {
            return (self.numerator.clone(), self.denominator.clone());
        }
        (&self.numerator / &common, &self.denominator / &common)
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.numerator * &other.denominator).cmp(&(&other.numerator * &self.denominator))
    }
}

/// How often each entry of a ledger goes into a sum.
pub(crate) type Terms = BTreeMap<usize, BigInt>;

/// Amounts of which each was worked out from earlier ones, all over one denominator.
#[derive(Debug, Clone)]
pub(crate) struct Ledger {
    denominator: BigInt,
    entries: Vec<BigInt>,
}

impl Ledger {
    /// A ledger whose entry 0 is `numerator / denominator`.
    pub(crate) fn new(numerator: BigInt, denominator: BigInt) -> Self {
        Self {
            denominator,
            entries: vec![numerator],
        }
    }

    /// How many entries there are, the first one included.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    #[cfg(test)]
    pub(crate) fn entry(&self, at: usize) -> Option<Fraction> {
        Some(Fraction {
            numerator: self.entries.get(at)?.clone(),
            denominator: self.denominator.clone(),
        })
    }

    /// `(whole + terms) / divisor`; `None` when the divisor is 0.
    pub(crate) fn quotient(
        &self,
        whole: &BigInt,
        terms: &Terms,
        divisor: &BigInt,
    ) -> Option<Fraction> {
        divisor.is_positive().then(|| Fraction {
            numerator: whole * &self.denominator + self.sum(terms),
            denominator: &self.denominator * divisor,
        })
    }

    /// Adds `(whole + terms) / divisor` as the next entry. A divisor of 0 counts as 1: nothing is divided.
    pub(crate) fn push(&mut self, whole: &BigInt, terms: &Terms, divisor: &BigInt) {
        let entry = whole * &self.denominator + self.sum(terms);
        if divisor.is_positive() {
            self.denominator *= divisor;
            for earlier in &mut self.entries {
                *earlier *= divisor;
            }
        }
        self.entries.push(entry);
    }

    fn sum(&self, terms: &Terms) -> BigInt {
        let product = |(at, times): (&usize, &BigInt)| Some(self.entries.get(*at)? * times);
        terms.iter().filter_map(product).sum()
    }
}
