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
    let many = NewChallenges {
        session_id: card.session_id,
        texts: vec![card.text],
        group_id: card.group_id,
        author_id: card.author_id,
        table_number: card.table_number,
        theme_id: card.theme_id,
    };
    let id = put(step, many, source)?.swap_remove(0);
    Ok(Id { id })
}

/// Puts many cards on the wall in one step: all of them or none. Answers their ids in order.
///
/// # Errors
/// As [`add`]; [`Error::Required`] when there are none.
pub fn add_many(step: &Step, cards: NewChallenges) -> Result<Vec<String>> {
    put(step, cards, Source::Typed)
}

fn put(step: &Step, cards: NewChallenges, source: Source) -> Result<Vec<String>> {
    mapping_session(step, &cards.session_id)?;
    let (group, author) = (cards.group_id.as_deref(), cards.author_id.as_deref());
    let theme = cards.theme_id.as_deref();
    known_origin(step, group, author, cards.table_number)?;
    known(step, "theme", theme)?;
    if cards.texts.is_empty() {
        return Err(Error::Required { field: "text" });
    }
    let places = end_of(step, theme, cards.texts.len())?;
    let mut ids = Vec::with_capacity(cards.texts.len());
    for (text, position) in cards.texts.iter().zip(places) {
        let id = step.new_id();
        step.run(
            include_str!("add.sql"),
            (
                &id,
                &cards.session_id,
                card_text(text)?,
                group,
                author,
                cards.table_number,
                theme,
                position,
                step.now(),
                source,
            ),
        )?;
        ids.push(id);
    }
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
