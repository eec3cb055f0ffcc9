//! Whether the same people changed their yes or no: McNemar's test.

use serde::{Deserialize, Serialize};
use statrs::function::factorial::ln_binomial;

/// The outcome of McNemar's test.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct McNemar {
    /// The exact two-sided chance of at least this imbalance.
    pub exact: f64,
    /// The same with half the chance of what was seen: less cautious, closer to its level.
    pub mid_p: f64,
}

/// McNemar's test of those who went from yes to no against those who went from no to yes.
///
/// Exact, from the binomial distribution; nobody who changed means a chance of 1.
pub fn mcnemar(yes_to_no: u64, no_to_yes: u64) -> McNemar {
    let (fewer, n) = (yes_to_no.min(no_to_yes), yes_to_no + no_to_yes);
    if n == 0 {
        return McNemar {
            exact: 1.0,
            mid_p: 1.0,
        };
    }
    let seen = (ln_binomial(n, fewer) - n as f64 * std::f64::consts::LN_2).exp();
    // From what was seen downwards, each term from the one before: the largest come first.
    let terms = (0..fewer).rev().scan(seen, |term, k| {
        *term *= (k + 1) as f64 / (n - k) as f64;
        Some(*term)
    });
    let tail = seen + terms.sum::<f64>();
    McNemar {
        exact: (2.0 * tail).min(1.0),
        mid_p: match yes_to_no == no_to_yes {
            true => 1.0 - seen / 2.0,
            false => 2.0 * tail - seen,
        },
    }
}
