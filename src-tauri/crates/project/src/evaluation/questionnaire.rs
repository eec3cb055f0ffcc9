use std::sync::LazyLock;

use serde::Serialize;
use survey::{DefinitionProblem, Item, Kind, Labels, Text};
use ts_rs::TS;

use crate::operations::Nothing;
use crate::{Error, Reader, Result};

/// The questionnaire that ends every evening.
static STANDARD: LazyLock<std::result::Result<survey::Questionnaire, DefinitionProblem>> =
    LazyLock::new(|| {
        survey::Questionnaire::from_toml(include_str!(
            "../../../../../assets/questionnaires/standard.toml"
        ))
    });

/// A questionnaire as it is asked, in every language it is written in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Questionnaire {
    /// Names it across its versions.
    pub id: String,
    /// Counts up when its wording or items change.
    pub version: u32,
    /// What it is called, by language.
    pub title: Text,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// The degree scale's labels from lowest to highest, by language.
    pub degrees: Labels,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Answers are kept under it.
    pub id: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question, by language.
    pub text: Text,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QuestionKind {
    /// On the degree scale.
    Degree,
    /// In one's own words.
    Open,
}

/// The questionnaire that is in use.
///
/// # Errors
/// None when the program was built with a questionnaire that can be read.
pub fn questionnaire(_: &Reader, _: Nothing) -> Result<Questionnaire> {
    let standard = standard()?;
    Ok(Questionnaire {
        id: standard.id.clone(),
        version: standard.version,
        title: standard.title.clone(),
        questions: standard.items.iter().map(question).collect(),
        degrees: standard.scale.degree.clone(),
    })
}

fn question(item: &Item) -> Question {
    Question {
        id: item.id.clone(),
        kind: match item.kind {
            Kind::Degree => QuestionKind::Degree,
            Kind::Open => QuestionKind::Open,
        },
        text: item.text.clone(),
    }
}

/// The standard questionnaire as the rules know it.
pub(super) fn standard() -> Result<&'static survey::Questionnaire> {
    STANDARD.as_ref().map_err(|problem| Error::BadInput {
        detail: problem.to_string(),
    })
}

/// The questions of one kind.
pub(super) fn items_of(kind: Kind) -> Result<Vec<Item>> {
    let items = standard()?.items.iter();
    Ok(items.filter(|item| item.kind == kind).cloned().collect())
}
