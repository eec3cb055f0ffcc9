//! Rules that turn ballots into chosen options.

mod add1;
mod breaker;
mod outcomes;
mod run;

use serde::{Deserialize, Serialize};

use crate::election::Election;
use crate::process::Measure;
use crate::round::Id;
use crate::ties::{Tie, TieBreak};

pub use add1::{Add1, Until};
pub use outcomes::{Outcomes, outcomes};

use breaker::Breaker;
use run::Run;

/// How ideas are chosen. With weights per group, every rule counts by weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "rule",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Rule {
    /// The most votes first; what no longer fits is passed over.
    MostVotes,
    /// The most votes for its cost first; what no longer fits is passed over.
    VotesPerCost,
    /// The Method of Equal Shares.
    EqualShares {
        /// What a voter gains from an idea.
        measure: Measure,
        /// What becomes of the money that is left.
        completion: Completion,
    },
    /// Sequential proportional approval voting.
    SequentialPav,
    /// Phragmén's sequential rule.
    Phragmen,
}

/// How Equal Shares, which rarely uses everything, goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Completion {
    /// Not at all.
    None,
    /// By most votes.
    Greedy,
    /// By Phragmén's rule, in which unspent money counts.
    Phragmen,
    /// From the start with a little more for each voter, again and again.
    Add1(Add1),
    /// The same, and then by most votes.
    Add1Greedy(Add1),
}

/// What a rule chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Selection<O> {
    /// The chosen options in the order in which they were chosen.
    pub chosen: Vec<O>,
    /// What they take of the limit: ideas or money.
    pub spent: u64,
    /// What is left of it.
    pub left: u64,
    /// Ties that came up on the way and how each was decided.
    pub ties: Vec<Tie<O>>,
    /// The tie at which the rule stopped because nobody has decided it.
    pub open: Option<Tie<O>>,
    /// How often the voters' money was raised ([`Completion::Add1`]).
    pub increments: u64,
}

/// Decides an election by a rule.
pub fn choose<O: Id>(election: &Election<O>, rule: Rule, ties: &TieBreak<O>) -> Selection<O> {
    let breaker = Breaker::new(election, ties);
    if let Rule::EqualShares {
        measure,
        completion,
    } = rule
    {
        let payers = crate::process::Payers::new(&election.profile, measure);
        return match completion {
            Completion::Add1(add1) => add1::choose(election, &payers, &breaker, add1, false),
            Completion::Add1Greedy(add1) => add1::choose(election, &payers, &breaker, add1, true),
            simple => breaker.decide(Run::shares(&payers, election.profile.room(), simple)),
        };
    }
    breaker.decide(Run::new(&election.profile, rule))
}
