//! Intervals and tests for small numbers: exact where that is possible, never a rule of thumb.
//!
//! Each is held against figures from independent software in `tests/statistics.json`.

mod mcnemar;
mod proportion;
mod survival;
mod wilcoxon;

#[cfg(test)]
mod tests;

pub use mcnemar::{McNemar, mcnemar};
pub use proportion::{Interval, clopper_pearson, difference, wilson};
pub use survival::{Followed, SurvivalStep, kaplan_meier};
pub use wilcoxon::{SignedRank, wilcoxon_signed_rank};
