use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{all_standing, append, card_text, known, known_origin, standing};
use crate::operations::Nothing;
use crate::{Result, Step, groups};

/// A card as it is to be; history keeps how it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditedChallenge {
    /// Which card.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The stakeholder group of whoever said it.
    pub group_id: Option<String>,
    /// Who said it.
    pub author_id: Option<String>,
    /// The table it was said at.
    pub table_number: Option<u32>,
    /// Where it hangs; under another theme than before it hangs last.
    pub theme_id: Option<String>,
}

/// The stakeholder group that some cards come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupOfCards {
    /// The cards.
    pub ids: Vec<String>,
    /// The group; none: not known.
    pub group_id: Option<String>,
}

/// Changes what a card says and where it comes from.
///
/// # Errors
/// As [`add`](super::add); [`Error::NotNow`](crate::Error::NotNow) `card-off-wall`.
pub fn edit(step: &Step, card: EditedChallenge) -> Result<Nothing> {
    let before = standing(step, &card.id)?;
    let (group, author) = (card.group_id.as_deref(), card.author_id.as_deref());
    known_origin(step, group, author, card.table_number)?;
    known(step, "theme", card.theme_id.as_deref())?;
    step.change_one(
        "challenge",
        "UPDATE challenge SET text = ?2, group_id = ?3, author_id = ?4, table_number = ?5 WHERE id = ?1",
        (&card.id, card_text(&card.text)?, group, author, card.table_number),
    )?;
    if before.theme != card.theme_id {
        append(step, &[card.id], card.theme_id.as_deref())?;
    }
    Ok(Nothing {})
}

/// Changes a card's words and group, and leaves the rest.
///
/// # Errors
/// As [`edit`].
pub(crate) fn reword(step: &Step, id: &str, text: &str, group: Option<&str>) -> Result<()> {
    let card = standing(step, id)?;
    let edited = EditedChallenge {
        id: card.id,
        text: text.to_owned(),
        group_id: group.map(str::to_owned),
        author_id: card.author,
        table_number: card.table,
        theme_id: card.theme,
    };
    edit(step, edited).map(|_| ())
}

/// Says which stakeholder group some cards come from.
///
/// # Errors
/// [`Error::NotFound`](crate::Error::NotFound); [`Error::NotNow`](crate::Error::NotNow) `card-off-wall`.
pub fn set_group(step: &Step, input: GroupOfCards) -> Result<Nothing> {
    groups::known(step, input.group_id.as_deref())?;
    for card in all_standing(step, &input.ids)? {
        step.run(
            "UPDATE challenge SET group_id = ?2 WHERE id = ?1",
            (card.id, &input.group_id),
        )?;
    }
    Ok(Nothing {})
}
