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
use ts_rs::TS;

use crate::response::Answer;

mod problem;

pub use problem::DefinitionProblem;

/// A sentence in each language, by language code.
pub type Text = BTreeMap<String, String>;

/// The labels of a scale from lowest to highest in each language, by language code.
pub type Labels = BTreeMap<String, Vec<String>>;

/// A questionnaire as it is written. A used one is never changed: a new wording is a new version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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

/// The scales of a questionnaire; needed are those that an item uses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scales {
    /// Four labels of the degree scale.
    #[serde(default)]
    pub degree: Labels,
    /// Five labels from disagreement to agreement.
    #[serde(default)]
    pub agreement: Labels,
    /// No and yes, in that order.
    #[serde(default)]
    pub yes_no: Labels,
}

/// One thing that is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// Names the item in letters, digits, `-` and `_`; answers are kept under it.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// Whether one is asked not to skip it. A form without the answer still counts.
    #[serde(default)]
    pub required: bool,
    /// The question.
    #[serde(default)]
    pub text: Text,
    /// What one chooses among, for [`Kind::OneOf`] and [`Kind::SeveralOf`]; `[[item.option]]` in TOML.
    #[serde(default, alias = "option", skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<AnswerOption>>", optional)]
    pub options: Vec<AnswerOption>,
    /// The smallest number that can be right, for [`Kind::Number`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub least: Option<i64>,
    /// The largest number that can be right, for [`Kind::Number`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub most: Option<i64>,
    /// What 0 and 10 mean, for [`Kind::Rating`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ends: Option<Ends>,
    /// Only asked after this answer to an earlier item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ask_if: Option<Condition>,
}

/// One of the answers that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerOption {
    /// What is kept and exported; never changes its meaning.
    pub code: i64,
    /// What one reads.
    #[serde(default)]
    pub text: Text,
}

/// What the two ends of a rating mean.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ends {
    /// What 0 means.
    #[serde(default)]
    pub low: Text,
    /// What 10 means.
    #[serde(default)]
    pub high: Text,
}

/// An earlier item with the answers after which something is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Condition {
    /// The earlier item.
    pub item: String,
    /// The codes after which it is asked; one of them is enough.
    pub is: Vec<i64>,
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn holds(&self, answers: &BTreeMap<String, Answer>) -> bool {
        match answers.get(&self.item) {
            Some(Answer::Number(code)) => self.is.contains(code),
            Some(Answer::Several(codes)) => codes.iter().any(|code| self.is.contains(code)),
            Some(Answer::Text(_)) | None => false,
        }
    }
}

/// How an item is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ItemKind")]
pub enum Kind {
    /// On the degree scale, from 0 (Slet ikke) to 3 (I høj grad).
    Degree,
    /// On the scale of agreement, from 1 (helt uenig) to 5 (helt enig).
    Agreement,
    /// No (0) or yes (1).
    YesNo,
    /// One of the options.
    OneOf,
    /// As many of the options as fit.
    SeveralOf,
    /// A whole number.
    Number,
    /// A number from 0 to 10.
    Rating,
    /// In one's own words.
    #[default]
    Open,
    /// The stakeholder group one belongs to. Without such an item no response has a group.
    Group,
    /// The five statements of the WHO-5 well-being index, each from 0 to 5.
    Who5,
}

impl Kind {
    /// From which code on an answer counts as agreeing: one of the two highest, or a yes.
    pub fn agrees_from(self) -> Option<i64> {
        match self {
            Self::Degree => Some(2),
            Self::Agreement => Some(4),
            Self::YesNo => Some(1),
            _ => None,
        }
    }
}

impl Item {
    /// An item without words yet.
    pub fn new(id: impl Into<String>, kind: Kind) -> Self {
        Self {
            id: id.into(),
            kind,
            ..Self::default()
        }
    }

    /// The codes that can be chosen, in order; empty for numbers, words, the group and WHO-5.
    pub fn codes(&self) -> Vec<i64> {
        match self.kind {
            Kind::Degree => (0..=3).collect(),
            Kind::Agreement => (1..=5).collect(),
            Kind::YesNo => vec![0, 1],
            Kind::Rating => (0..=10).collect(),
            Kind::OneOf | Kind::SeveralOf => self.options.iter().map(|one| one.code).collect(),
            Kind::Number | Kind::Open | Kind::Group | Kind::Who5 => Vec::new(),
        }
    }

    /// Whether it is asked of somebody who gave these answers.
    pub fn is_asked(&self, answers: &BTreeMap<String, Answer>) -> bool {
        self.ask_if.as_ref().is_none_or(|only| only.holds(answers))
    }
}

impl Questionnaire {
    /// Reads a questionnaire from TOML and makes sure that it can be used.
    ///
    /// # Errors
    /// The first thing that is wrong with it; [`problems`](Self::problems) lists them all.
    pub fn from_toml(source: &str) -> Result<Self, DefinitionProblem> {
        let read: Self =
            toml::from_str(source).map_err(|error| problem::unreadable(source, &error))?;
        match read.problems().into_iter().next() {
            Some(problem) => Err(problem),
            None => Ok(read),
        }
    }

    /// The languages it is written in, in alphabetical order of their codes. Blank texts and the
    /// labels of its scales do not count: those come along from the questionnaire one started with.
    pub fn languages(&self) -> BTreeSet<&str> {
        let options = self.items.iter().flat_map(|item| &item.options);
        let texts = self
            .items
            .iter()
            .map(|item| &item.text)
            .chain(options.map(|option| &option.text))
            .chain([&self.title]);
        texts
            .flatten()
            .filter(|(_, words)| !words.trim().is_empty())
            .map(|(language, _)| language.as_str())
            .collect()
    }

    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Whether it asks for the stakeholder group.
    pub fn asks_group(&self) -> bool {
        self.items.iter().any(|item| item.kind == Kind::Group)
    }

    /// The labels of the scale on which an item of this kind is answered.
    pub fn labels(&self, kind: Kind) -> Option<&Labels> {
        match kind {
            Kind::Degree => Some(&self.scale.degree),
            Kind::Agreement => Some(&self.scale.agreement),
            Kind::YesNo => Some(&self.scale.yes_no),
            _ => None,
        }
    }
}
