//! Ballots in, tally and chosen options out.
//!
//! Pure rules: no database, no clock, no language. Whatever names an option or a group can be
//! used as its id ([`Id`]); amounts are whole numbers or fractions, so nothing is ever rounded.
//!
//! Two ways lead through. When only counts per group are known: describe the [`Round`], ask [`check`] what is
//! wrong with what was typed, [`tally`] it, and let [`most_dots`] say which options go on. When there are
//! ballots: [`check_ballot`] each, put them into a [`Poll`], make it an [`Election`] and let [`choose`]
//! decide it by any [`Rule`]; [`ranking`], [`behind`], [`disagreement`] and [`compare`] explain the result.
//!
//! Equal options are reported as equal; no rule here lets the order of rows decide.

mod ballot;
mod check;
mod choose;
mod election;
mod exact;
mod poll;
mod process;
mod results;
mod round;
mod rule;
mod tally;
mod ties;

#[cfg(test)]
mod tests;

pub use ballot::{Ballot, BallotKind, BallotProblem, Mark, check_ballot};
pub use check::{Problem, check};
pub use choose::{Outcome, most_dots, most_dots_of_equals};
pub use election::{Election, Limit, Undecidable};
pub use poll::{Choosable, Poll, Weights};
pub use process::Measure;
pub use results::{
    Bar, Behind, Comparison, Disagreement, GroupBar, behind, compare, disagreement, ranking,
};
pub use round::{Count, DotRules, Id, Round, Voters};
pub use rule::{Add1, Completion, Outcomes, Rule, Selection, Until, choose, outcomes};
pub use tally::{GroupDots, GroupTotal, Standing, Tally, rank_by_equals, tally};
pub use ties::{Decided, Decider, Tie, TieBreak, lots};
