//! What a questionnaire asks, read from TOML.
//!
//! ```toml
//! id = "standard"
//! version = 1
//!
//! [title]
//! da = "Evaluering"
//! en = "Evaluation"
//!
//! [scale.degree]
//! da = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad"]
//! en = ["Not at all", "To a lesser degree", "To some degree", "To a high degree"]
//!
//! [[item]]
//! id = "heard"
//! kind = "degree"
//! required = true
//! text.da = "Jeg følte mig hørt"
//! text.en = "I felt heard"
//! ```

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::response::DEGREE;

/// A sentence in each language, by language code.
pub type Text = BTreeMap<String, String>;

/// The labels of a scale from lowest to highest in each language, by language code.
pub type Labels = BTreeMap<String, Vec<String>>;

/// A questionnaire as it is asked. A used one is never changed: a new wording is a new version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Questionnaire {
    /// Names the questionnaire across its versions.
    pub id: String,
    /// Counts up when the wording or the items change.
    pub version: u32,
    /// What it is called.
    #[serde(default)]
    pub title: Text,
    /// Its items in the order in which they are asked; `[[item]]` in TOML.
    #[serde(default, alias = "item")]
    pub items: Vec<Item>,
    /// The labels of the scales that its items use.
    #[serde(default)]
    pub scale: Scales,
}

/// The scales of a questionnaire.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scales {
    /// Labels of the degree scale, needed when an item uses it.
    #[serde(default)]
    pub degree: Labels,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// Names the item; answers are kept under it.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// Whether one is asked not to skip it. A form without the answer still counts.
    #[serde(default)]
    pub required: bool,
    /// The question.
    #[serde(default)]
    pub text: Text,
}

/// How an item is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// On the degree scale.
    Degree,
    /// In one's own words.
    Open,
}

/// Something that makes a questionnaire unfit for use.
///
/// It serialises as its [`code`](DefinitionProblem::code) together with its fields.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "code", rename_all_fields = "camelCase")]
pub enum DefinitionProblem {
    /// The text is not TOML, or not of the form described above.
    #[error("line {line}: {reason}")]
    #[serde(rename = "questionnaire-unreadable")]
    Unreadable {
        /// Where, counted from 1.
        line: usize,
        /// What the reader stumbled over.
        reason: String,
    },
    /// The questionnaire or one of its items has a blank id.
    #[error("an id is missing")]
    #[serde(rename = "questionnaire-id-missing")]
    IdMissing,
    /// It asks nothing.
    #[error("the questionnaire has no items")]
    #[serde(rename = "questionnaire-without-items")]
    NoItems,
    /// Two items have the same id.
    #[error("item {item} is there twice")]
    #[serde(rename = "questionnaire-item-twice")]
    ItemTwice {
        /// The id.
        item: String,
    },
    /// There is no text in any language.
    #[error("the questionnaire has no text in any language")]
    #[serde(rename = "questionnaire-without-language")]
    NoLanguage,
    /// The title has no text in a language that is used elsewhere.
    #[error("the title has no text in {language}")]
    #[serde(rename = "questionnaire-title-missing")]
    TitleMissing {
        /// The language.
        language: String,
    },
    /// An item has no text in a language that is used elsewhere.
    #[error("item {item} has no text in {language}")]
    #[serde(rename = "questionnaire-text-missing")]
    TextMissing {
        /// The item.
        item: String,
        /// The language.
        language: String,
    },
    /// A scale lacks a label (or has one too many) in a language that is used elsewhere.
    #[error("the degree scale has {found} labels in {language}, not {expected}")]
    #[serde(rename = "questionnaire-label-missing")]
    LabelMissing {
        /// The language.
        language: String,
        /// Labels found, blank ones not counted.
        found: usize,
        /// Labels the scale has.
        expected: usize,
    },
}

impl DefinitionProblem {
    /// A stable name of the kind of problem, for windows to translate.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "questionnaire-unreadable",
            Self::IdMissing => "questionnaire-id-missing",
            Self::NoItems => "questionnaire-without-items",
            Self::ItemTwice { .. } => "questionnaire-item-twice",
            Self::NoLanguage => "questionnaire-without-language",
            Self::TitleMissing { .. } => "questionnaire-title-missing",
            Self::TextMissing { .. } => "questionnaire-text-missing",
            Self::LabelMissing { .. } => "questionnaire-label-missing",
        }
    }
}

impl Questionnaire {
    /// Reads a questionnaire from TOML and makes sure that it can be used.
    ///
    /// # Errors
    /// The first thing that is wrong with it; [`problems`](Self::problems) lists them all.
    pub fn from_toml(source: &str) -> Result<Self, DefinitionProblem> {
        let read: Self = toml::from_str(source).map_err(|error| unreadable(source, &error))?;
        match read.problems().into_iter().next() {
            Some(problem) => Err(problem),
            None => Ok(read),
        }
    }

    /// Everything that makes it unfit for use; empty when all is well.
    ///
    /// Every text must be there in each language that any of them is in: half a translation
    /// would leave a participant with blank questions.
    pub fn problems(&self) -> Vec<DefinitionProblem> {
        let mut problems = self.id_problems();
        if self.items.is_empty() {
            problems.push(DefinitionProblem::NoItems);
        }
        let languages = self.languages();
        if languages.is_empty() {
            problems.push(DefinitionProblem::NoLanguage);
        }
        for language in languages {
            problems.extend(self.text_problems(language));
            problems.extend(self.label_problem(language));
        }
        problems
    }

    /// The languages it is written in, in alphabetical order of their codes.
    pub fn languages(&self) -> BTreeSet<&str> {
        let texts = self
            .items
            .iter()
            .map(|item| &item.text)
            .chain([&self.title]);
        texts
            .flat_map(BTreeMap::keys)
            .chain(self.scale.degree.keys())
            .map(String::as_str)
            .collect()
    }

    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    fn id_problems(&self) -> Vec<DefinitionProblem> {
        let mut problems = Vec::new();
        let mut seen = BTreeMap::new();
        for item in &self.items {
            *seen.entry(item.id.as_str()).or_insert(0) += 1;
        }
        if self.id.trim().is_empty() || seen.keys().any(|id| id.trim().is_empty()) {
            problems.push(DefinitionProblem::IdMissing);
        }
        let twice = seen
            .into_iter()
            .filter(|(id, times)| *times > 1 && !id.trim().is_empty());
        problems.extend(twice.map(|(id, _)| DefinitionProblem::ItemTwice {
            item: id.to_owned(),
        }));
        problems
    }

    fn text_problems(&self, language: &str) -> Vec<DefinitionProblem> {
        let blank = |text: &Text| {
            text.get(language)
                .is_none_or(|words| words.trim().is_empty())
        };
        let language = || language.to_owned();
        let title = blank(&self.title).then(|| DefinitionProblem::TitleMissing {
            language: language(),
        });
        let items = self
            .items
            .iter()
            .filter(|item| blank(&item.text))
            .map(|item| DefinitionProblem::TextMissing {
                item: item.id.clone(),
                language: language(),
            });
        title.into_iter().chain(items).collect()
    }

    fn label_problem(&self, language: &str) -> Option<DefinitionProblem> {
        let used = self.items.iter().any(|item| item.kind == Kind::Degree);
        let labels = self
            .scale
            .degree
            .get(language)
            .map_or(&[][..], Vec::as_slice);
        let found = labels
            .iter()
            .filter(|label| !label.trim().is_empty())
            .count();
        let expected = DEGREE.count();
        let wrong = found != expected || labels.len() != expected;
        (used && wrong).then(|| DefinitionProblem::LabelMissing {
            language: language.to_owned(),
            found,
            expected,
        })
    }
}

fn unreadable(source: &str, error: &toml::de::Error) -> DefinitionProblem {
    let start = error.span().map_or(0, |span| span.start);
    let before = source
        .bytes()
        .take(start)
        .filter(|byte| *byte == b'\n')
        .count();
    DefinitionProblem::Unreadable {
        line: before + 1,
        reason: error.message().to_owned(),
    }
}
