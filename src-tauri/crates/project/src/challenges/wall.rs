use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// A card as the wall shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallCard {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The stakeholder group it comes from.
    pub group_id: Option<String>,
    /// The table it comes from.
    pub table_number: Option<u32>,
    /// The evening it comes from.
    pub session_id: String,
    /// Where it hangs.
    pub theme_id: Option<String>,
    /// Its place there.
    pub position: i64,
    /// Who said it.
    pub author: Option<String>,
    /// How many cards it was merged from; 0: it is one as it was written.
    pub merged_count: u32,
    /// Whether it is a part of a card that was split.
    pub is_part: bool,
    /// How many ideas answer it.
    pub ideas: u32,
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
            group_id: row.get(2)?,
            table_number: row.get(3)?,
            session_id: row.get(4)?,
            theme_id: row.get(5)?,
            position: row.get(6)?,
            author: row.get(7)?,
            merged_count: row.get(8)?,
            is_part: row.get(9)?,
            ideas: row.get(10)?,
        })
    })?;
    let themes = themes::list(db, Nothing {})?;
    Ok(Wall { themes, cards })
}
