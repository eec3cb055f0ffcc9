use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use survey::{Answer, Questionnaire};
use ts_rs::TS;

use super::definitions::Which;
use super::forms::{Kept, Part, Stacks, by_session};
use super::results::told_apart;
use super::themes::{AnswerTheme, sorted, themes};
use super::{anonymous, choice, definitions};
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
    /// Only those sorted into this theme; empty: only those that are not sorted.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub theme: Option<String>,
    /// At most so many are listed.
    pub most: u32,
}

/// The answers that were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundAnswers {
    /// How many there are to the item, found or not.
    pub all: u32,
    /// How many of them are sorted into no theme.
    pub unsorted: u32,
    /// How many were found.
    pub found: u32,
    /// The item's themes in their order, with how many answers each has.
    pub themes: Vec<AnswerTheme>,
    /// Those listed: evening by evening, in alphabetical order, so that no place tells who wrote one; last those
    /// of evenings on which few answered.
    pub answers: Vec<OpenAnswer>,
}

/// One answer in words. It never tells the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenAnswer {
    /// Names it for sorting; tells nothing.
    pub id: String,
    /// The evening; absent when few answered on it.
    pub session_id: Option<String>,
    /// The words.
    pub text: String,
    /// The theme it is sorted into.
    pub theme_id: Option<String>,
}

/// What people wrote.
///
/// # Errors
/// What the database says.
pub fn open_answers(db: &Reader, search: OpenSearch) -> Result<FoundAnswers> {
    let wanted = search.contains.trim().to_lowercase();
    let most = usize::try_from(search.most).unwrap_or(usize::MAX);
    let mut found = FoundAnswers {
        all: 0,
        unsorted: 0,
        found: 0,
        themes: themes(db, &search.item)?,
        answers: Vec::new(),
    };
    let of_theme = |theme: &Option<String>| {
        let only = search.theme.as_deref();
        only.is_none_or(|only| theme.as_deref().unwrap_or_default() == only)
    };
    for answer in written(db, &search)? {
        found.all += 1;
        let theme = found
            .themes
            .iter_mut()
            .find(|one| Some(&one.id) == answer.theme_id.as_ref());
        match theme {
            Some(theme) => theme.answers += 1,
            None => found.unsorted += 1,
        }
        if !of_theme(&answer.theme_id) || !answer.text.to_lowercase().contains(&wanted) {
            continue;
        }
        found.found += 1;
        if found.answers.len() < most {
            found.answers.push(answer);
        }
    }
    Ok(found)
}

/// Every answer to the item, evening by evening.
fn written(db: &Reader, search: &OpenSearch) -> Result<Vec<OpenAnswer>> {
    let mut stacks = by_session(db, Part::All)?;
    let shown = evenings_told(db, &stacks)?;
    let sorted = sorted(db)?;
    let mut asked = BTreeMap::new();
    let mut all = Vec::new();
    for evening in sessions::list(db, Nothing {})? {
        let session = evening.session;
        let elsewhere = search.workshop.is_some_and(|only| only != session.workshop);
        if elsewhere || anonymous::is_open(db, &session.id)? {
            continue;
        }
        let stacks = stacks.remove(&session.id).unwrap_or_default();
        let mut texts = texts(db, &mut asked, stacks, &search.item)?;
        texts.sort_unstable();
        all.extend(texts.into_iter().map(|(text, id)| OpenAnswer {
            theme_id: sorted.get(&id).cloned(),
            id,
            session_id: shown.contains(&session.id).then(|| session.id.clone()),
            text,
        }));
    }
    let (mut all, mut of_few): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|one| one.session_id.is_some());
    of_few.sort_unstable_by(|one: &OpenAnswer, other| one.text.cmp(&other.text));
    all.append(&mut of_few);
    Ok(all)
}

/// The evenings that may be named beside what was written there, workshop by workshop.
pub(super) fn evenings_told(
    db: &Reader,
    stacks: &HashMap<String, Stacks>,
) -> Result<BTreeSet<String>> {
    let limit = choice::limit(db)?;
    let mut sizes: HashMap<Workshop, Vec<(String, usize)>> = HashMap::new();
    for evening in sessions::list(db, Nothing {})? {
        let session = evening.session;
        let answered = stacks
            .get(&session.id)
            .map_or(0, |stacks| stacks.values().map(Vec::len).sum());
        let workshop = sizes.entry(session.workshop).or_default();
        workshop.push((session.id, answered));
    }
    let sizes = sizes.into_values();
    Ok(sizes.flat_map(|sizes| told_apart(&sizes, limit)).collect())
}

/// What was written to the item by those who were asked, with each answer's id.
fn texts(
    db: &Connection,
    asked: &mut BTreeMap<Which, Questionnaire>,
    stacks: Stacks,
    id: &str,
) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for (which, stack) in stacks {
        if !asked.contains_key(&which) {
            asked.insert(which.clone(), definitions::find(db, &which)?);
        }
        let item = asked.get(&which).and_then(|asked| asked.item(id));
        let Some(item) = item.filter(|item| item.kind == survey::Kind::Open) else {
            continue;
        };
        for Kept { id, mut response } in stack {
            if !item.is_asked(&response.answers) {
                continue;
            }
            if let Some(Answer::Text(text)) = response.answers.remove(&item.id) {
                texts.push((text, format!("{id}/{}", item.id)));
            }
        }
    }
    Ok(texts)
}
