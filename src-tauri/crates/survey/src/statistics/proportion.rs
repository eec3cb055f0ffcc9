//! How sure one can be of a share, and of the difference between two.

use serde::{Deserialize, Serialize};
use statrs::distribution::{Beta, Continuous, ContinuousCDF, Normal};

/// From where to where, both included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Wilson's score interval of a share; `level` is for instance 0.95.
///
/// Good for the small numbers of a hall: it never leaves 0–1 and is not empty at 0 or all
/// (Wilson 1927; Newcombe 1998, method 3). `None` when nobody answered, when the part is larger
/// than the whole, or when the level is not between 0 and 1.
///
/// ```
/// let heard = survey::statistics::wilson(42, 47, 0.95).unwrap();
/// assert_eq!(((heard.low * 100.0).round(), (heard.high * 100.0).round()), (77.0, 95.0));
/// ```
pub fn wilson(part: usize, n: usize, level: f64) -> Option<Interval> {
    let (x, n) = checked(part, n, level)?;
    let z = quantile(level)?;
    let (share, squared) = (x / n, z * z);
    let middle = share + squared / (2.0 * n);
    let reach = z * (share * (1.0 - share) / n + squared / (4.0 * n * n)).sqrt();
    let width = 1.0 + squared / n;
    Some(Interval {
        low: if x == 0.0 {
            0.0
        } else {
            (middle - reach) / width
        },
        high: if x == n {
            1.0
        } else {
            (middle + reach) / width
        },
    })
}

/// Clopper and Pearson's exact interval of a share; wider than [`wilson`], never too narrow.
///
/// `None` as for [`wilson`].
pub fn clopper_pearson(part: usize, n: usize, level: f64) -> Option<Interval> {
    let (x, n) = checked(part, n, level)?;
    let tail = (1.0 - level) / 2.0;
    Some(Interval {
        low: if x == 0.0 {
            0.0
        } else {
            beta_quantile(x, n - x + 1.0, tail)?
        },
        high: if x == n {
            1.0
        } else {
            beta_quantile(x + 1.0, n - x, 1.0 - tail)?
        },
    })
}

/// How much larger the second share is than the first, with Newcombe's interval (1998, method 10)
/// made of the two shares' [`wilson`] intervals. For answers of two evenings that cannot be paired.
///
/// `None` when either share has none.
pub fn difference(
    first: (usize, usize),
    second: (usize, usize),
    level: f64,
) -> Option<(f64, Interval)> {
    let (one, other) = (
        wilson(first.0, first.1, level)?,
        wilson(second.0, second.1, level)?,
    );
    let share = |(part, n): (usize, usize)| part as f64 / n as f64;
    let (from, to) = (share(first), share(second));
    let moved = to - from;
    let below = (to - other.low).hypot(one.high - from);
    let above = (other.high - to).hypot(from - one.low);
    let around = Interval {
        low: moved - below,
        high: moved + above,
    };
    Some((moved, around))
}

fn checked(part: usize, n: usize, level: f64) -> Option<(f64, f64)> {
    let sound = n > 0 && part <= n && level > 0.0 && level < 1.0;
    sound.then_some((part as f64, n as f64))
}

/// The normal quantile that leaves half of what the level does not cover on either side.
fn quantile(level: f64) -> Option<f64> {
    let normal = Normal::new(0.0, 1.0).ok()?;
    Some(normal.inverse_cdf(0.5 + level / 2.0))
}

/// The quantile of a beta distribution; the library's is good to about ten digits, so it is brought
/// nearer by Newton's method.
fn beta_quantile(a: f64, b: f64, at: f64) -> Option<f64> {
    let beta = Beta::new(a, b).ok()?;
    let nearer = |guess: f64| guess - (beta.cdf(guess) - at) / beta.pdf(guess);
    Some((0..3).fold(beta.inverse_cdf(at), |guess, _| nearer(guess)))
}
