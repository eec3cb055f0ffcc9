//! How many are still there: Kaplan and Meier's estimate.

use serde::{Deserialize, Serialize};

/// One person who is followed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Followed {
    /// How long, in whatever unit is used throughout.
    pub time: f64,
    /// Whether it ended with the event; otherwise one knows only that it had not happened yet.
    pub event: bool,
}

/// What holds from one moment on until the next step.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SurvivalStep {
    /// The moment.
    pub time: f64,
    /// How many were followed until then.
    pub at_risk: usize,
    /// To how many of them it happened.
    pub events: usize,
    /// The share to whom it has not happened yet.
    pub survival: f64,
    /// Greenwood's standard error of that share.
    pub error: f64,
}

/// Kaplan and Meier's estimate, a step for each moment at which it happened to somebody.
///
/// Those whose following ends at a moment are still counted as followed at it.
pub fn kaplan_meier(followed: &[Followed]) -> Vec<SurvivalStep> {
    let mut sorted = followed.to_vec();
    sorted.sort_by(|one, other| one.time.total_cmp(&other.time));
    let (mut at_risk, mut survival, mut variance) = (sorted.len(), 1.0, 0.0);
    let mut steps = Vec::new();
    for moment in sorted.chunk_by(|one, other| one.time == other.time) {
        let events = moment.iter().filter(|one| one.event).count();
        if let (Some(first), true) = (moment.first(), events > 0) {
            let (n, d) = (at_risk as f64, events as f64);
            survival *= 1.0 - d / n;
            variance += d / (n * (n - d));
            steps.push(SurvivalStep {
                time: first.time,
                at_risk,
                events,
                survival,
                // With nobody left the share is 0 and Greenwood's formula says nothing.
                error: if at_risk == events {
                    0.0
                } else {
                    survival * f64::sqrt(variance)
                },
            });
        }
        at_risk -= moment.len();
    }
    steps
}
