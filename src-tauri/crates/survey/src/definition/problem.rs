//! What makes a questionnaire unfit for use.

use std::collections::BTreeMap;

use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

use super::{Condition, Item, Kind, Questionnaire, Text};

/// Something that makes a questionnaire unfit for use.
///
/// It serialises as its [`code`](DefinitionProblem::code) together with its fields.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
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
    /// An id holds something else than letters, digits, `-` and `_`.
    #[error("the id {item} holds more than letters, digits, - and _")]
    #[serde(rename = "questionnaire-id-unfit")]
    IdUnfit {
        /// The id.
        item: String,
    },
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
    /// The group is asked for twice.
    #[error("the group is asked for twice")]
    #[serde(rename = "questionnaire-group-twice")]
    GroupTwice,
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
    #[error("the {scale:?} scale has {found} labels in {language}, not {expected}")]
    #[serde(rename = "questionnaire-label-missing")]
    LabelMissing {
        /// The scale.
        scale: Kind,
        /// The language.
        language: String,
        /// Labels found, blank ones not counted.
        found: usize,
        /// Labels the scale has.
        expected: usize,
    },
    /// There are not at least two options to choose from.
    #[error("item {item} has fewer than two options")]
    #[serde(rename = "questionnaire-options-missing")]
    OptionsMissing {
        /// The item.
        item: String,
    },
    /// Two options have the same code.
    #[error("item {item} has two options with the code {option}")]
    #[serde(rename = "questionnaire-option-twice")]
    OptionTwice {
        /// The item.
        item: String,
        /// The code.
        option: i64,
    },
    /// An option has no text in a language that is used elsewhere.
    #[error("option {option} of item {item} has no text in {language}")]
    #[serde(rename = "questionnaire-option-text-missing")]
    OptionTextMissing {
        /// The item.
        item: String,
        /// The option's code.
        option: i64,
        /// The language.
        language: String,
    },
    /// The smallest number allowed is larger than the largest.
    #[error("item {item} allows no number at all")]
    #[serde(rename = "questionnaire-bounds-crossed")]
    BoundsCrossed {
        /// The item.
        item: String,
    },
    /// The condition is about an item that does not come before, or an answer that item cannot have.
    #[error("item {item} waits for an answer that cannot come")]
    #[serde(rename = "questionnaire-condition-unmet")]
    ConditionUnmet {
        /// The item that waits.
        item: String,
    },
}

impl DefinitionProblem {
    /// A stable name of the kind of problem, for windows to translate.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "questionnaire-unreadable",
            Self::IdMissing => "questionnaire-id-missing",
            Self::IdUnfit { .. } => "questionnaire-id-unfit",
            Self::NoItems => "questionnaire-without-items",
            Self::ItemTwice { .. } => "questionnaire-item-twice",
            Self::GroupTwice => "questionnaire-group-twice",
            Self::NoLanguage => "questionnaire-without-language",
            Self::TitleMissing { .. } => "questionnaire-title-missing",
            Self::TextMissing { .. } => "questionnaire-text-missing",
            Self::LabelMissing { .. } => "questionnaire-label-missing",
            Self::OptionsMissing { .. } => "questionnaire-options-missing",
            Self::OptionTwice { .. } => "questionnaire-option-twice",
            Self::OptionTextMissing { .. } => "questionnaire-option-text-missing",
            Self::BoundsCrossed { .. } => "questionnaire-bounds-crossed",
            Self::ConditionUnmet { .. } => "questionnaire-condition-unmet",
        }
    }
}

impl Questionnaire {
    /// Everything that makes it unfit for use; empty when all is well.
    ///
    /// Every text must be there in each language that any of them is in: half a translation
    /// would leave a participant with blank questions.
    pub fn problems(&self) -> Vec<DefinitionProblem> {
        let mut problems = self.id_problems();
        if self.items.is_empty() {
            problems.push(DefinitionProblem::NoItems);
        }
        if self
            .items
            .iter()
            .filter(|item| item.kind == Kind::Group)
            .count()
            > 1
        {
            problems.push(DefinitionProblem::GroupTwice);
        }
        for (at, item) in self.items.iter().enumerate() {
            problems.extend(item_problems(item));
            let before = self.items.get(..at).unwrap_or_default();
            let unmet = item
                .ask_if
                .as_ref()
                .is_some_and(|only| !can_hold(only, before));
            problems.extend(unmet.then(|| DefinitionProblem::ConditionUnmet {
                item: item.id.clone(),
            }));
        }
        let languages = self.languages();
        if languages.is_empty() {
            problems.push(DefinitionProblem::NoLanguage);
        }
        for language in languages {
            problems.extend(self.text_problems(language));
            let scales = [Kind::Degree, Kind::Agreement, Kind::YesNo];
            problems.extend(
                scales
                    .into_iter()
                    .filter_map(|scale| self.label_problem(scale, language)),
            );
        }
        problems
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
        for (id, times) in seen.into_iter().filter(|(id, _)| !id.trim().is_empty()) {
            let item = id.to_owned();
            if !id
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
            {
                problems.push(DefinitionProblem::IdUnfit { item });
            } else if times > 1 {
                problems.push(DefinitionProblem::ItemTwice { item });
            }
        }
        problems
    }

    fn text_problems(&self, language: &str) -> Vec<DefinitionProblem> {
        let here = || language.to_owned();
        let mut problems = Vec::new();
        if is_blank(&self.title, language) {
            problems.push(DefinitionProblem::TitleMissing { language: here() });
        }
        for item in &self.items {
            // The WHO-5 statements have their own words; what is written above them may be left out.
            if item.kind != Kind::Who5 && is_blank(&item.text, language) {
                problems.push(DefinitionProblem::TextMissing {
                    item: item.id.clone(),
                    language: here(),
                });
            }
            let blank = item
                .options
                .iter()
                .filter(|option| is_blank(&option.text, language));
            problems.extend(blank.map(|option| DefinitionProblem::OptionTextMissing {
                item: item.id.clone(),
                option: option.code,
                language: here(),
            }));
        }
        problems
    }

    fn label_problem(&self, scale: Kind, language: &str) -> Option<DefinitionProblem> {
        let used = self.items.iter().any(|item| item.kind == scale);
        let labels = self
            .labels(scale)?
            .get(language)
            .map_or(&[][..], Vec::as_slice);
        let found = labels
            .iter()
            .filter(|label| !label.trim().is_empty())
            .count();
        let expected = Item::new("", scale).codes().len();
        let wrong = found != expected || labels.len() != expected;
        (used && wrong).then(|| DefinitionProblem::LabelMissing {
            scale,
            language: language.to_owned(),
            found,
            expected,
        })
    }
}

fn is_blank(text: &Text, language: &str) -> bool {
    text.get(language)
        .is_none_or(|words| words.trim().is_empty())
}

fn item_problems(item: &Item) -> Vec<DefinitionProblem> {
    let id = || item.id.clone();
    let mut problems = Vec::new();
    let chosen = matches!(item.kind, Kind::OneOf | Kind::SeveralOf);
    if chosen && item.options.len() < 2 {
        problems.push(DefinitionProblem::OptionsMissing { item: id() });
    }
    let mut codes: Vec<i64> = item.options.iter().map(|one| one.code).collect();
    codes.sort_unstable();
    let twice = codes
        .chunk_by(|one, other| one == other)
        .filter(|same| same.len() > 1);
    problems.extend(twice.filter_map(|same| same.first()).map(|option| {
        DefinitionProblem::OptionTwice {
            item: id(),
            option: *option,
        }
    }));
    if let (Some(least), Some(most)) = (item.least, item.most)
        && least > most
    {
        problems.push(DefinitionProblem::BoundsCrossed { item: id() });
    }
    problems
}

/// Whether one of the items before can be answered so.
fn can_hold(only: &Condition, before: &[Item]) -> bool {
    let Some(earlier) = before.iter().find(|item| item.id == only.item) else {
        return false;
    };
    let codes = earlier.codes();
    !only.is.is_empty() && only.is.iter().all(|code| codes.contains(code))
}

pub(super) fn unreadable(source: &str, error: &toml::de::Error) -> DefinitionProblem {
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
