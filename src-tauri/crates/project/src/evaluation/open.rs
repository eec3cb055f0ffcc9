use serde::{Deserialize, Serialize};
use survey::{ItemSummary, summarise};
use ts_rs::TS;

use super::forms::{Part, by_session};
use super::questionnaire::items_of;
use crate::operations::Nothing;
use crate::sessions::Workshop;
use crate::{Reader, Result, sessions};

/// Which answers in words to look at.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenSearch {
    /// The item that was answered.
    pub item: String,
    /// Only from this workshop.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub workshop: Option<Workshop>,
    /// Only those that contain this, in large or small letters; empty: all.
    pub contains: String,
    /// At most so many are listed.
    pub most: u32,
}

/// The answers that were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundAnswers {
    /// How many there are to the item, found or not.
    pub all: u32,
    /// How many were found.
    pub found: u32,
    /// Those listed: evening by evening, in alphabetical order, so that no place tells who wrote one.
    pub answers: Vec<OpenAnswer>,
}

/// One answer in words. It never tells the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenAnswer {
    /// The evening.
    pub session_id: String,
    /// The words.
    pub text: String,
}

/// What people wrote.
///
/// # Errors
/// What the database says.
pub fn open_answers(db: &Reader, search: OpenSearch) -> Result<FoundAnswers> {
    let wanted = search.contains.trim().to_lowercase();
    let most = usize::try_from(search.most).unwrap_or(usize::MAX);
    let mut answers = FoundAnswers {
        all: 0,
        found: 0,
        answers: Vec::new(),
    };
    for (session_id, text) in written(db, &search)? {
        answers.all += 1;
        if !text.to_lowercase().contains(&wanted) {
            continue;
        }
        answers.found += 1;
        if answers.answers.len() < most {
            answers.answers.push(OpenAnswer { session_id, text });
        }
    }
    Ok(answers)
}

/// Every answer to the item, with its evening.
fn written(db: &Reader, search: &OpenSearch) -> Result<Vec<(String, String)>> {
    let mut items = items_of(survey::Kind::Open)?;
    items.retain(|item| item.id == search.item);
    let stacks = by_session(db, Part::Words)?;
    let mut all = Vec::new();
    for evening in sessions::list(db, Nothing {})? {
        let session = evening.session;
        if search.workshop.is_some_and(|only| only != session.workshop) {
            continue;
        }
        let Some(stack) = stacks.get(&session.id) else {
            continue;
        };
        for item in summarise(&items, stack, &[], survey::SMALL_GROUP).items {
            if let ItemSummary::Open { texts, .. } = item {
                all.extend(texts.into_iter().map(|text| (session.id.clone(), text)));
            }
        }
    }
    Ok(all)
}
