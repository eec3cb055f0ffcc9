//! One filled-in questionnaire, and what cannot be right about it.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::definition::{Item, Kind};

/// The degree scale that the field uses, from 0 (Slet ikke) to 3 (I høj grad).
pub const DEGREE: RangeInclusive<i64> = 0..=3;

/// The answer to one item: a number for a degree, a string for words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// A place on the degree scale. Any number can be typed, so [`check`] has the last word.
    Degree(i64),
    /// One's own words; blank ones count as no answer.
    Text(String),
}

/// One person's answers. Every item may be left out, and so may the group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// The stakeholder group, if it was asked for and given.
    pub group: Option<String>,
    /// The answers by item id.
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
    /// Words for an item that is answered on a scale.
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
}

impl Problem {
    /// A stable name of the kind of problem, for windows to translate.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownItem { .. } => "unknown-item",
            Self::OutsideScale { .. } => "outside-scale",
            Self::TextForDegree { .. } => "text-for-degree",
            Self::DegreeForText { .. } => "degree-for-text",
        }
    }
}

/// Every answer in the response that cannot be right; empty when all is well.
///
/// A missing answer is always right: on paper anything can be skipped, and the rest still counts.
pub fn check(items: &[Item], response: &Response) -> Vec<Problem> {
    response
        .answers
        .iter()
        .filter_map(|(id, answer)| check_answer(items, id, answer))
        .collect()
}

fn check_answer(items: &[Item], id: &str, answer: &Answer) -> Option<Problem> {
    let id = id.to_owned();
    let Some(item) = items.iter().find(|item| item.id == id) else {
        return Some(Problem::UnknownItem { item: id });
    };
    match (item.kind, answer) {
        (Kind::Degree, Answer::Degree(value)) if !DEGREE.contains(value) => {
            let (lowest, highest) = DEGREE.into_inner();
            Some(Problem::OutsideScale {
                item: id,
                value: *value,
                lowest,
                highest,
            })
        }
        (Kind::Degree, Answer::Text(_)) => Some(Problem::TextForDegree { item: id }),
        (Kind::Open, Answer::Degree(_)) => Some(Problem::DegreeForText { item: id }),
        (Kind::Degree, Answer::Degree(_)) | (Kind::Open, Answer::Text(_)) => None,
    }
}
