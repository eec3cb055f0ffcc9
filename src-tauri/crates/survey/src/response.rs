//! One filled-in questionnaire, and what cannot be right about it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use crate::definition::{Item, Kind};
use crate::who5::{STATEMENTS, statement_id, statement_of};

/// Numbers beyond this are slips of the finger, and would not add up.
const LARGEST: i64 = 1_000_000_000;

/// The answer to one item: a code or a number, several codes, or words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Answer {
    /// A place on a scale, the code of an option, or a number. Anything can be typed, so [`check`]
    /// has the last word.
    Number(i64),
    /// The codes of several options; none counts as no answer.
    Several(Vec<i64>),
    /// One's own words; blank ones count as no answer.
    Text(String),
}

impl Answer {
    /// Whether it says anything.
    pub fn is_given(&self) -> bool {
        match self {
            Self::Number(_) => true,
            Self::Several(codes) => !codes.is_empty(),
            Self::Text(words) => !words.trim().is_empty(),
        }
    }
}

/// One person's answers. Every item may be left out, and so may the group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// The stakeholder group, if it was asked for and given.
    pub group: Option<String>,
    /// The answers by item id; to the statements of WHO-5 by [`statement_id`].
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
}

/// An answer that cannot be right.
///
/// It serialises as its [`code`](Problem::code) together with its fields.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Problem {
    /// The questionnaire has no such item: perhaps a form from another session.
    #[error("the questionnaire has no item {item}")]
    UnknownItem {
        /// The id that was answered.
        item: String,
    },
    /// A number that is not on the scale.
    #[error("item {item}: {value} is not on the scale from {lowest} to {highest}")]
    OutsideScale {
        /// The item.
        item: String,
        /// The number.
        value: i64,
        /// The lowest number of the scale.
        lowest: i64,
        /// The highest number of the scale.
        highest: i64,
    },
    /// A code that is none of the options.
    #[error("item {item} has no option {value}")]
    UnknownOption {
        /// The item.
        item: String,
        /// The code.
        value: i64,
    },
    /// Words for an item that is answered on a scale or with a number.
    #[error("item {item} is answered on a scale, not in words")]
    TextForDegree {
        /// The item.
        item: String,
    },
    /// A number for an item that is answered in words.
    #[error("item {item} is answered in words, not on a scale")]
    DegreeForText {
        /// The item.
        item: String,
    },
    /// Several answers where there can be one.
    #[error("item {item} has one answer, not several")]
    SeveralForOne {
        /// The item.
        item: String,
    },
    /// One answer where the options chosen are listed.
    #[error("item {item} is answered with a list of options")]
    OneForSeveral {
        /// The item.
        item: String,
    },
    /// A group although the questionnaire does not ask for it.
    #[error("the questionnaire does not ask for the group")]
    GroupNotAsked,
}

impl Problem {
    /// A stable name of the kind of problem, for windows to translate.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownItem { .. } => "unknown-item",
            Self::OutsideScale { .. } => "outside-scale",
            Self::UnknownOption { .. } => "unknown-option",
            Self::TextForDegree { .. } => "text-for-degree",
            Self::DegreeForText { .. } => "degree-for-text",
            Self::SeveralForOne { .. } => "several-for-one",
            Self::OneForSeveral { .. } => "one-for-several",
            Self::GroupNotAsked => "group-not-asked",
        }
    }
}

/// Every answer in the response that cannot be right; empty when all is well.
///
/// A missing answer is always right: on paper anything can be skipped, and the rest still counts.
pub fn check(items: &[Item], response: &Response) -> Vec<Problem> {
    let asks_group = items.iter().any(|item| item.kind == Kind::Group);
    let group = (response.group.is_some() && !asks_group).then_some(Problem::GroupNotAsked);
    let answers = response.answers.iter();
    let wrong = answers.filter_map(|(id, answer)| check_answer(items, id, answer));
    group.into_iter().chain(wrong).collect()
}

/// The ids of the questions that one is asked not to skip and has skipped, in order. For a phone,
/// which can ask again; paper cannot.
pub fn skipped(items: &[Item], response: &Response) -> Vec<String> {
    let given = |id: &str| response.answers.get(id).is_some_and(Answer::is_given);
    let asked = items
        .iter()
        .filter(|item| item.required && item.is_asked(&response.answers));
    asked
        .flat_map(|item| match item.kind {
            Kind::Who5 => (0..STATEMENTS)
                .map(|at| statement_id(&item.id, at))
                .collect(),
            _ => vec![item.id.clone()],
        })
        .filter(|id| {
            let is_group = items
                .iter()
                .any(|one| one.kind == Kind::Group && one.id == *id);
            if is_group {
                response.group.is_none()
            } else {
                !given(id)
            }
        })
        .collect()
}

fn check_answer(items: &[Item], id: &str, answer: &Answer) -> Option<Problem> {
    let find = |id: &str| items.iter().find(|item| item.id == id);
    let statement = statement_of(id)
        .and_then(|(item, _)| find(item))
        .filter(|item| item.kind == Kind::Who5);
    // WHO-5 is answered statement by statement, and the group stands on the response.
    let whole = find(id).filter(|item| !matches!(item.kind, Kind::Who5 | Kind::Group));
    match whole.or(statement) {
        Some(item) => check_kind(item, id, answer),
        None => Some(Problem::UnknownItem {
            item: id.to_owned(),
        }),
    }
}

fn check_kind(item: &Item, id: &str, answer: &Answer) -> Option<Problem> {
    let id = id.to_owned();
    match (item.kind, answer) {
        (Kind::Open, Answer::Text(_)) => None,
        (Kind::Open, _) => Some(Problem::DegreeForText { item: id }),
        (Kind::SeveralOf, Answer::Several(codes)) => {
            let codes = codes.iter().copied();
            unknown_option(item, codes).map(|value| Problem::UnknownOption { item: id, value })
        }
        (Kind::SeveralOf, _) => Some(Problem::OneForSeveral { item: id }),
        (_, Answer::Several(_)) => Some(Problem::SeveralForOne { item: id }),
        (_, Answer::Text(_)) => Some(Problem::TextForDegree { item: id }),
        (Kind::OneOf, Answer::Number(code)) => {
            unknown_option(item, [*code]).map(|value| Problem::UnknownOption { item: id, value })
        }
        (_, Answer::Number(value)) => {
            let (lowest, highest) = bounds(item);
            let outside = !(lowest..=highest).contains(value);
            outside.then_some(Problem::OutsideScale {
                item: id,
                value: *value,
                lowest,
                highest,
            })
        }
    }
}

fn unknown_option(item: &Item, chosen: impl IntoIterator<Item = i64>) -> Option<i64> {
    let codes = item.codes();
    chosen.into_iter().find(|code| !codes.contains(code))
}

impl Item {
    /// Whether the number can be an answer to it, by its bounds.
    pub(crate) fn allows(&self, value: i64) -> bool {
        let (lowest, highest) = bounds(self);
        (lowest..=highest).contains(&value)
    }
}

/// The lowest and the highest number that can be right.
fn bounds(item: &Item) -> (i64, i64) {
    match (item.kind, item.codes().as_slice()) {
        (Kind::Who5, _) => (0, 5),
        (Kind::Number, _) => (item.least.unwrap_or(-LARGEST), item.most.unwrap_or(LARGEST)),
        (_, [first, .., last]) => (*first, *last),
        _ => (0, 0),
    }
}
