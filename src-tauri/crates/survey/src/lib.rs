//! Questionnaire definitions, scoring and statistics.
//!
//! Pure rules: no database, no clock, no language of its own. A [`Questionnaire`] is read from
//! TOML and checked; each [`Response`] is [`check`]ed against it; [`summarise`] counts, overall and
//! by stakeholder group; [`pool`] and [`trend`] put summaries together and beside each other.
//!
//! Small groups are never shown alone, nor can they be found by subtracting what is shown; how
//! that is kept is described at [`merge_small`].

mod definition;
mod groups;
mod response;
mod share;
pub mod statistics;
mod summary;
mod trend;

#[cfg(test)]
mod tests;

pub use definition::{DefinitionProblem, Item, Kind, Labels, Questionnaire, Scales, Text};
pub use groups::{GroupSet, SMALL_GROUP, merge_small};
pub use response::{Answer, DEGREE, Problem, Response, check};
pub use share::{compare_shares, out_of_ten};
pub use summary::{Counts, Group, GroupCounts, ItemSummary, Summary, summarise};
pub use trend::{GroupTrend, ItemTrend, Point, pool, trend};
