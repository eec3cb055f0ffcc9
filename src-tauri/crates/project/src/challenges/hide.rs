use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::known;
use crate::live::Source;
use crate::operations::Nothing;
use crate::{Reader, Result, Step};

/// Cards that are hidden, or shown again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HiddenCards {
    /// The cards.
    pub ids: Vec<String>,
    /// Whether they are hidden from now on.
    pub hidden: bool,
}

/// Hides cards from the wall and the hall, or shows them again. They are kept, in their place.
///
/// # Errors
/// [`Error::NotFound`](crate::Error::NotFound).
pub fn hide(step: &Step, input: HiddenCards) -> Result<Nothing> {
    for id in &input.ids {
        known(step, "challenge", Some(id))?;
        step.run(
            "UPDATE challenge SET hidden_at = CASE WHEN ?2 THEN coalesce(hidden_at, ?3) END WHERE id = ?1",
            (id, input.hidden, step.now()),
        )?;
    }
    Ok(Nothing {})
}

/// A card that is hidden: kept, and to be found again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HiddenCard {
    /// The card's id.
    pub id: String,
    /// The challenge, or the idea's title.
    pub text: String,
    /// The evening it comes from.
    pub session_id: String,
    /// Where it comes from.
    pub group_id: Option<String>,
    /// How it came in.
    pub source: Source,
    /// Since when it is hidden, RFC 3339.
    pub hidden_at: String,
}

/// The challenges that are hidden, the latest first.
///
/// # Errors
/// What the database says.
pub fn hidden(db: &Reader, _: Nothing) -> Result<Vec<HiddenCard>> {
    let sql = "SELECT id, text, session_id, group_id, source, hidden_at FROM challenge \
               WHERE hidden_at IS NOT NULL AND merged_into IS NULL AND NOT is_split \
               ORDER BY hidden_at DESC, id DESC";
    hidden_cards(db, sql)
}

/// Hidden cards as a statement finds them: id, text, session, group, source, since when.
pub(crate) fn hidden_cards(db: &Reader, sql: &str) -> Result<Vec<HiddenCard>> {
    db.rows(sql, [], |row| {
        Ok(HiddenCard {
            id: row.get(0)?,
            text: row.get(1)?,
            session_id: row.get(2)?,
            group_id: row.get(3)?,
            source: row.get(4)?,
            hidden_at: row.get(5)?,
        })
    })
}
