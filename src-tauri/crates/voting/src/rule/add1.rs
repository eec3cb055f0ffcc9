use serde::{Deserialize, Serialize};

use super::breaker::Breaker;
use super::run::Run;
use super::{Completion, Selection};
use crate::election::{Election, Limit};
use crate::process::Payers;
use crate::round::Id;

/// How Equal Shares is run again and again with more money for each voter. With a number of ideas the total
/// grows by one idea each time, until that many are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Add1 {
    /// How much more each voter gets each time, in units of money; 0 counts as 1.
    pub step: u64,
    /// When it ends.
    pub until: Until,
}

/// When raising the voters' money ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Until {
    /// At the first run that would cost more than the budget; the run before it stands.
    Overspent,
    /// Sooner, at the first run that leaves nothing that anyone voted for and that would still fit.
    Exhausted,
}

impl Add1 {
    /// A step that gets there in good time in any currency: 1, or as many tens, hundreds … as go into a
    /// thousandth of a voter's share.
    pub fn scaled(budget: u64, voters: u64) -> Self {
        let thousandth = budget / voters.max(1) / 1000;
        Self {
            step: 10u64.pow(thousandth.checked_ilog10().unwrap_or_default()),
            until: Until::Overspent,
        }
    }
}

/// Runs Equal Shares with more and more money and keeps the last outcome that fits. More money does not
/// always buy more, so no step can be left out.
pub(super) fn choose<O: Id>(
    election: &Election<O>,
    payers: &Payers<'_>,
    breaker: &Breaker<'_, O>,
    add1: Add1,
    then_by_votes: bool,
) -> Selection<O> {
    let room = election.profile.room();
    let raise = match election.profile.limit {
        Limit::Ideas(_) => 1,
        Limit::Budget(_) => add1
            .step
            .max(1)
            .saturating_mul(election.profile.voters.max(1)),
    };
    let mut total = room;
    let mut increments = 0;
    let mut kept = decide(payers, breaker, total, false);
    while kept.open.is_none() && !is_end(election, &kept, add1.until) {
        total = total.saturating_add(raise);
        let next = decide(payers, breaker, total, false);
        if next.spent > room {
            break;
        }
        increments += 1;
        kept = next;
    }
    if then_by_votes && kept.open.is_none() {
        kept = decide(
            payers,
            breaker,
            room.saturating_add(raise.saturating_mul(increments)),
            true,
        );
    }
    kept.increments = increments;
    kept
}

fn decide<O: Id>(
    payers: &Payers<'_>,
    breaker: &Breaker<'_, O>,
    total: u64,
    then_by_votes: bool,
) -> Selection<O> {
    let completion = if then_by_votes {
        Completion::Greedy
    } else {
        Completion::None
    };
    breaker.decide(Run::shares(payers, total, completion))
}

/// Whether more money can, or shall, change nothing.
fn is_end<O: Id>(election: &Election<O>, kept: &Selection<O>, until: Until) -> bool {
    let wanted = election
        .options
        .iter()
        .zip(&election.profile.costs)
        .zip(&election.profile.backers)
        .filter(|((option, _), backers)| !backers.is_empty() && !kept.chosen.contains(option))
        .map(|((_, cost), _)| *cost);
    match (election.profile.limit, until) {
        (Limit::Ideas(_), _) => kept.left == 0 || wanted.count() == 0,
        (Limit::Budget(_), Until::Overspent) => wanted.count() == 0,
        (Limit::Budget(_), Until::Exhausted) => wanted.min().is_none_or(|cost| cost > kept.left),
    }
}
