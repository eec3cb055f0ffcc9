//! Questionnaire definitions, scoring and statistics.
//!
//! Pure rules: no database, no clock, no language of its own. A [`Questionnaire`] is read from
//! TOML and put before people as a [`Form`]; each [`Response`] is [`check`]ed against it;
//! [`summarise`] counts, overall and by stakeholder group; [`pool`] and [`trend`] put summaries
//! together and beside each other; [`statistics`] says how sure one can be.
//!
//! Small groups are never shown alone, nor can they be found by subtracting what is shown; how
//! that is kept is described at [`merge_small`].

mod counts;
mod definition;
mod form;
mod groups;
mod response;
mod share;
pub mod statistics;
mod summary;
mod trend;
mod who5;

#[cfg(test)]
mod tests;

pub use counts::{Counts, Group, GroupCounts};
pub use definition::{
    AnswerOption, Condition, DefinitionProblem, Ends, Item, Kind, Labels, Questionnaire, Scales,
    Text,
};
pub use form::{Form, Question};
pub use groups::{GroupSet, SMALL_GROUP, SMALL_GROUPS, merge_small};
pub use response::{Answer, Problem, Response, check, skipped};
pub use share::{compare_shares, out_of_ten};
pub use summary::{Answers, Chosen, ItemSummary, Scores, Summary, summarise};
pub use trend::{GroupTrend, ItemTrend, Point, pool, trend};
pub use who5::{
    STATEMENTS, Who5, Who5Band, Who5Change, statement_id, statements_in, who5_change,
    who5_mean_change, who5_score,
};
