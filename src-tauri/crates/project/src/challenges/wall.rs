use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::live::Source;
use crate::operations::Nothing;
use crate::themes::{self, ChallengeTheme};
use crate::{Reader, Result};

/// Whose wall.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct WallQuery {
    /// An evening's wall holds its own cards and those of the evenings before; none: all evenings.
    pub session_id: Option<String>,
}

/// Everything that hangs on a wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Wall {
    /// The columns, in their order.
    pub themes: Vec<ChallengeTheme>,
    /// The cards, in the order in which they hang.
    pub cards: Vec<WallCard>,
}

/// A card as the wall shows it. There may be thousands, so what a card does not have is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct WallCard {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The evening it comes from.
    pub session_id: String,
    /// Where it hangs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_id: Option<String>,
    /// The stakeholder group it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The table it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_number: Option<u32>,
    /// Who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// How many cards it was merged from; none: it is one as it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_count: Option<u32>,
    /// How many ideas answer it, if any do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ideas: Option<u32>,
    /// Whether it is a part of a card that was split.
    pub is_part: bool,
    /// How a participant handed it in; none: it was typed by whoever ran the evening.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// The wall of an evening, or of all.
///
/// # Errors
/// What the database says.
pub fn wall(db: &Reader, query: WallQuery) -> Result<Wall> {
    let cards = db.rows(include_str!("wall.sql"), [query.session_id], |row| {
        Ok(WallCard {
            id: row.get(0)?,
            text: row.get(1)?,
            session_id: row.get(2)?,
            theme_id: row.get(3)?,
            group_id: row.get(4)?,
            table_number: row.get(5)?,
            author: row.get(6)?,
            merged_count: row.get(7)?,
            ideas: row.get(8)?,
            is_part: row.get(9)?,
            source: row.get(10)?,
        })
    })?;
    let themes = themes::list(db, Nothing {})?;
    Ok(Wall { themes, cards })
}
