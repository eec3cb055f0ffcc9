//! What people thought of the evenings: the questionnaire that ends each session, typed in from paper,
//! and what its answers add up to.
//!
//! Answers are anonymous: ids are random, lists follow them, and nothing is shown by group that
//! would let a small group be found out (see [`survey::merge_small`]).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use survey::Answer;
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};

mod findings;
mod forms;
mod open;
mod questionnaire;
mod results;
mod write;

#[cfg(test)]
mod tests;

pub use findings::{Finding, Share, ShareMove, ShareStep};
pub use forms::responses;
pub use open::{FoundAnswers, OpenAnswer, OpenSearch, open_answers};
pub use questionnaire::{Question, QuestionKind, Questionnaire, questionnaire};
pub use results::{
    DegreeCounts, EvaluationResults, GroupDegrees, GroupTrend, ItemResults, ItemTrend,
    SessionResults, TrendPoint, WorkshopResults, results,
};
pub use write::{add, move_to, remove, save};

operations! {
    read "evaluation.questionnaire" [] questionnaire: Nothing => Questionnaire;
    read "evaluation.responses" [Evaluation] responses: OfSession => Vec<FilledForm>;
    read "evaluation.results" [Evaluation, Sessions, People, Groups] results: Nothing => EvaluationResults;
    read "evaluation.open" [Evaluation, Sessions] open_answers: OpenSearch => FoundAnswers;
    write "evaluation.add" add: NewResponse => Id;
    write "evaluation.save" save: FilledForm => Nothing;
    write "evaluation.remove" remove: Id => Nothing;
    write "evaluation.move" move_to: MovedForms => Nothing;
}

/// One person's answers as they stand on the paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewResponse {
    /// The evening it was handed in.
    pub session_id: String,
    /// The group that was ticked, if any.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub group_id: Option<String>,
    /// The answers by item: a degree from 0 to 3, or words. What was not answered is left out.
    #[ts(type = "Record<string, number | string>")]
    pub answers: BTreeMap<String, Answer>,
}

/// A response that is in the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FilledForm {
    /// Its id, which tells nothing.
    pub id: String,
    /// The group that was ticked, if any.
    #[serde(default)]
    pub group_id: Option<String>,
    /// The answers by item: a degree from 0 to 3, or words.
    #[ts(type = "Record<string, number | string>")]
    pub answers: BTreeMap<String, Answer>,
}

/// Asks for the responses of one session.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfSession {
    /// The session.
    pub session_id: String,
}

/// A stack that was typed into the wrong evening.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovedForms {
    /// The responses.
    pub ids: Vec<String>,
    /// The evening they belong to.
    pub session_id: String,
}
