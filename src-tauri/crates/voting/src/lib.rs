//! Ballots in, tally and chosen options out.
//!
//! Pure rules: no database, no clock, no language. Whatever names an option or a group can be
//! used as its id ([`Id`]); amounts are whole numbers, so nothing is ever rounded.
//!
//! The way through: describe the [`Round`], ask [`check`] what is wrong with what was typed,
//! [`tally`] it, and let a rule such as [`most_dots`] say which options go on. Equal options are
//! reported as equal; no rule here lets the order of rows decide.

mod check;
mod choose;
mod round;
mod tally;

#[cfg(test)]
mod tests;

pub use check::{Problem, check};
pub use choose::{Outcome, most_dots};
pub use round::{Count, DotRules, Id, Round, Voters};
pub use tally::{GroupDots, GroupTotal, Standing, Tally, tally};
