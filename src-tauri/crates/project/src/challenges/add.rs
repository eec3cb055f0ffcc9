use std::collections::HashSet;

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::place::end_of;
use super::{card_text, known, known_origin};
use crate::live::Source;
use crate::operations::Id;
use crate::{Error, Result, Step};

/// A card as it is typed in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct NewChallenge {
    /// The evening on which it was said.
    pub session_id: String,
    /// What stands in the way, in the participant's words.
    pub text: String,
    /// The stakeholder group of whoever said it.
    pub group_id: Option<String>,
    /// Who said it.
    pub author_id: Option<String>,
    /// The table it was said at.
    pub table_number: Option<u32>,
    /// Where it hangs; none: «Uden tema».
    pub theme_id: Option<String>,
}

/// Many cards from the same place, such as pasted lines.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct NewChallenges {
    /// The evening on which they were said.
    pub session_id: String,
    /// A card each, in their order on the wall.
    pub texts: Vec<String>,
    /// The stakeholder group of whoever said them.
    pub group_id: Option<String>,
    /// Who said them.
    pub author_id: Option<String>,
    /// The table they were said at.
    pub table_number: Option<u32>,
    /// Where they hang; none: «Uden tema».
    pub theme_id: Option<String>,
}

/// Puts a card on the wall, last in its theme.
///
/// # Errors
/// A text that is empty or too long; a session, group, author or theme that is not there.
pub fn add(step: &Step, card: NewChallenge) -> Result<Id> {
    add_from(step, card, Source::Typed)
}

/// As [`add`], for a card that may have come in otherwise than by typing.
///
/// # Errors
/// As [`add`].
pub(crate) fn add_from(step: &Step, card: NewChallenge, source: Source) -> Result<Id> {
    let theme = card.theme_id.as_deref();
    known(step, "theme", theme)?;
    let said = Said {
        session_id: &card.session_id,
        text: &card.text,
        group_id: card.group_id.as_deref(),
        author_id: card.author_id.as_deref(),
        table_number: card.table_number,
    };
    let text = Gate::default().check(step, &said)?;
    let id = put(step, &[(&said, &text)], theme, source)?.swap_remove(0);
    Ok(Id { id })
}

/// Puts many cards on the wall in one step: all of them or none. Answers their ids in order.
///
/// # Errors
/// As [`add`]; [`Error::Required`] when there are none.
pub fn add_many(step: &Step, cards: NewChallenges) -> Result<Vec<String>> {
    let theme = cards.theme_id.as_deref();
    known(step, "theme", theme)?;
    if cards.texts.is_empty() {
        return Err(Error::Required { field: "text" });
    }
    let said: Vec<_> = cards
        .texts
        .iter()
        .map(|text| Said {
            session_id: &cards.session_id,
            text,
            group_id: cards.group_id.as_deref(),
            author_id: cards.author_id.as_deref(),
            table_number: cards.table_number,
        })
        .collect();
    let texts = check_all(step, &said).collect::<Result<Vec<_>>>()?;
    let checked: Vec<_> = said
        .iter()
        .zip(&texts)
        .map(|(card, text)| (card, text.as_str()))
        .collect();
    put(step, &checked, theme, Source::Typed)
}

/// Puts cards that have no theme on the wall, each checked for itself as [`add`] does: answers its id, or why it
/// was refused.
///
/// # Errors
/// What the database says, for all of them.
pub(crate) fn add_all_from(
    step: &Step,
    cards: &[Said],
    source: Source,
) -> Result<Vec<Result<String>>> {
    let texts: Vec<_> = check_all(step, cards).collect();
    let fine: Vec<_> = cards
        .iter()
        .zip(&texts)
        .filter_map(|(card, text)| Some((card, text.as_deref().ok()?)))
        .collect();
    let mut ids = put(step, &fine, None, source)?.into_iter();
    let answer = |text: Result<String>| {
        text.and_then(|_| ids.next().ok_or(Error::NotFound { noun: "challenge" }))
    };
    Ok(texts.into_iter().map(answer).collect())
}

/// A card as it was said, wherever it comes from.
pub(crate) struct Said<'a> {
    /// The evening on which it was said.
    pub session_id: &'a str,
    /// In the participant's words.
    pub text: &'a str,
    /// The stakeholder group of whoever said it.
    pub group_id: Option<&'a str>,
    /// Who said it.
    pub author_id: Option<&'a str>,
    /// The table it was said at.
    pub table_number: Option<u32>,
}

/// What has been found in order for the cards of one step.
#[derive(Default)]
struct Gate<'a> {
    session: Option<&'a str>,
    groups: HashSet<&'a str>,
}

impl<'a> Gate<'a> {
    /// A card's text, when all of the card is in order.
    fn check(&mut self, step: &Step, card: &Said<'a>) -> Result<String> {
        if self.session != Some(card.session_id) {
            mapping_session(step, card.session_id)?;
            self.session = Some(card.session_id);
        }
        let group = card.group_id.filter(|group| !self.groups.contains(group));
        known_origin(step, group, card.author_id, card.table_number)?;
        self.groups.extend(group);
        card_text(card.text)
    }
}

fn check_all<'a>(step: &Step, cards: &[Said<'a>]) -> impl Iterator<Item = Result<String>> {
    let mut gate = Gate::default();
    cards.iter().map(move |card| gate.check(step, card))
}

/// Puts checked cards, each with its text, last in a theme.
fn put(
    step: &Step,
    cards: &[(&Said, &str)],
    theme: Option<&str>,
    source: Source,
) -> Result<Vec<String>> {
    let places = end_of(step, theme, cards.len())?;
    let ids: Vec<_> = cards.iter().map(|_| step.new_id()).collect();
    let now = step.now();
    let rows: Vec<_> = cards
        .iter()
        .zip(ids.iter().zip(&places))
        .map(|((card, text), (id, place))| {
            let row: [&dyn rusqlite::ToSql; 10] = [
                id,
                &card.session_id,
                text,
                &card.group_id,
                &card.author_id,
                &card.table_number,
                &theme,
                place,
                &now,
                &source,
            ];
            row
        })
        .collect();
    step.insert(
        "challenge (id, session_id, text, group_id, author_id, table_number, theme_id, position, created_at, source)",
        &rows,
    )?;
    Ok(ids)
}

/// Challenges belong to the workshop that maps them; elsewhere no wall would show them.
pub(crate) fn mapping_session(step: &Step, id: &str) -> Result<()> {
    let sql = "SELECT workshop = 'mapping' FROM session WHERE id = ?1";
    let mut statement = step.prepare_cached(sql)?;
    let is_mapping = statement.query_row([id], |row| row.get(0)).optional()?;
    match is_mapping {
        Some(true) => Ok(()),
        Some(false) => Err(Error::NotNow {
            why: "session-not-mapping",
        }),
        None => Err(Error::NotFound { noun: "session" }),
    }
}
