//! What people thought of the evenings: the questionnaire that ends each session, answered on paper,
//! phone or tablet, and what its answers add up to.
//!
//! Answers are anonymous: ids are random, lists follow them, and nothing is shown by group that
//! would let a small group be found out (see [`survey::merge_small`]).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use survey::Answer;
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};

mod anonymous;
mod choice;
mod definitions;
mod export;
mod findings;
mod forms;
mod open;
mod paper;
mod questionnaires;
mod results;
mod themes;
mod wire;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use anonymous::refuse_removal;
pub use anonymous::{
    AnonymousResponse, MovedResponses, PhoneResponses, answer_anonymously, from_phones,
    move_from_phones,
};
pub(crate) use choice::limit;
pub use choice::{EvaluationChoice, choice, save_choice};
pub use export::{AnswerExport, ExportKind, export};
pub(crate) use findings::share_of;
pub use findings::{Finding, Share, ShareMove, ShareStep};
pub use forms::responses;
pub use open::{FoundAnswers, OpenAnswer, OpenSearch, open_answers};
pub(crate) use paper::no_press;
pub use paper::{Press, QuestionnairePrint, QuestionnaireSheet, SheetBox, SheetQuestion, print};
pub use questionnaires::{
    ChosenQuestionnaire, Draft, QuestionnaireCard, QuestionnaireName, choose, draft, form,
    questionnaires, remove_questionnaire, save_questionnaire,
};
pub use results::results;
pub use themes::{
    AnswerTheme, NewAnswerTheme, RenamedTheme, SortedAnswers, add_theme, remove_theme,
    rename_theme, sort_answers,
};
pub use wire::{
    EvaluationResults, GroupResults, GroupTrend, ItemResults, ItemTrend, MeanChange, OptionCounts,
    SessionResults, ShareChange, TopTwo, TrendPoint, WorkshopResults,
};
pub use write::{add, move_to, remove, save};

operations! {
    read "evaluation.questionnaires" [Evaluation] questionnaires: Nothing => Vec<QuestionnaireCard>;
    read "evaluation.draft" [] draft: survey::Questionnaire => Draft;
    read "evaluation.form" [Evaluation, Sessions] form: OfSession => survey::Form;
    read "evaluation.responses" [Evaluation] responses: OfSession => Vec<FilledForm>;
    read "evaluation.fromPhones" [Evaluation, Live] from_phones: OfSession => PhoneResponses;
    read "evaluation.results" [Evaluation, Sessions, People, Groups, Live] results: Nothing => EvaluationResults;
    read "evaluation.open" [Evaluation, Sessions, Live] open_answers: OpenSearch => FoundAnswers;
    read "evaluation.choice" [Evaluation] choice: Nothing => EvaluationChoice;
    desk "evaluation.export" export: AnswerExport => Nothing;
    desk "evaluation.print" print: QuestionnairePrint => Nothing;
    write "evaluation.saveQuestionnaire" save_questionnaire: survey::Questionnaire => QuestionnaireName;
    write "evaluation.removeQuestionnaire" remove_questionnaire: QuestionnaireName => Nothing;
    write "evaluation.choose" choose: ChosenQuestionnaire => Nothing;
    write "evaluation.add" add: NewResponse => Id;
    write "evaluation.save" save: FilledForm => Nothing;
    write "evaluation.remove" remove: Id => Nothing;
    write "evaluation.move" move_to: MovedForms => Nothing;
    write "evaluation.moveFromPhones" move_from_phones: MovedResponses => Nothing;
    write "evaluation.addTheme" add_theme: NewAnswerTheme => Id;
    write "evaluation.renameTheme" rename_theme: RenamedTheme => Nothing;
    write "evaluation.removeTheme" remove_theme: Id => Nothing;
    write "evaluation.sort" sort_answers: SortedAnswers => Nothing;
    write "evaluation.saveChoice" save_choice: EvaluationChoice => Nothing;
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
    /// The answers by item: a code or number, a list of codes, or words. What was not answered is left out.
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
    /// The answers by item: a code or number, a list of codes, or words.
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
