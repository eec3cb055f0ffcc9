//! Whether the same people moved: Wilcoxon's signed-rank test.

use serde::{Deserialize, Serialize};

/// The outcome of Wilcoxon's signed-rank test.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignedRank {
    /// How many moved at all.
    pub moved: usize,
    /// The sum of the ranks of those who moved up.
    pub rank_sum: f64,
    /// How likely at least this much movement is by chance, in either direction.
    pub two_sided: f64,
    /// How likely at least this much movement up is by chance.
    pub greater: f64,
    /// How likely at least this much movement down is by chance.
    pub less: f64,
}

/// Wilcoxon's signed-rank test of paired differences (after minus before), exact.
///
/// Those who did not move are left out; equal distances share the middle of their ranks; each of
/// the 2ⁿ ways in which the signs can fall is as likely as the next. `None` when nobody moved.
pub fn wilcoxon_signed_rank(differences: &[f64]) -> Option<SignedRank> {
    let mut moved: Vec<f64> = differences.iter().copied().filter(|d| *d != 0.0).collect();
    if moved.is_empty() || moved.iter().any(|d| d.is_nan()) {
        return None;
    }
    moved.sort_by(|one, other| one.abs().total_cmp(&other.abs()));
    let ranks = doubled_midranks(&moved);
    let up = moved.iter().zip(&ranks).filter(|(d, _)| **d > 0.0);
    let sum: usize = up.map(|(_, rank)| rank).sum();
    let chances = chances(&ranks);
    let below: f64 = chances.iter().take(sum + 1).sum();
    let above: f64 = chances.iter().skip(sum).sum();
    Some(SignedRank {
        moved: moved.len(),
        rank_sum: sum as f64 / 2.0,
        two_sided: (2.0 * below.min(above)).min(1.0),
        greater: above.min(1.0),
        less: below.min(1.0),
    })
}

/// Twice the midrank of each distance, which is a whole number. The distances are in order.
fn doubled_midranks(sorted: &[f64]) -> Vec<usize> {
    let mut ranks = Vec::with_capacity(sorted.len());
    for tied in sorted.chunk_by(|one, other| one.abs() == other.abs()) {
        let first = ranks.len() + 1;
        let last = ranks.len() + tied.len();
        ranks.extend(std::iter::repeat_n(first + last, tied.len()));
    }
    ranks
}

/// The chance of each (doubled) rank sum: rank by rank, either in or out.
fn chances(ranks: &[usize]) -> Vec<f64> {
    let mut chances = vec![0.0; ranks.iter().sum::<usize>() + 1];
    if let Some(none) = chances.first_mut() {
        *none = 1.0;
    }
    for rank in ranks {
        for sum in (0..chances.len()).rev() {
            let without = chances.get(sum).copied().unwrap_or(0.0);
            let within = sum.checked_sub(*rank).and_then(|at| chances.get(at));
            let chance = (without + within.copied().unwrap_or(0.0)) / 2.0;
            if let Some(place) = chances.get_mut(sum) {
                *place = chance;
            }
        }
    }
    chances
}
