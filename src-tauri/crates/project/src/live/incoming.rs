//! What comes in on an evening, the newest first.

use serde::Serialize;
use ts_rs::TS;

use crate::operations::Id;
use crate::word::stored_as_word;
use crate::{Reader, Result};

/// Cards that the live view shows at a time.
const SHOWN: u32 = 200;

/// How a card came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Typed at the laptop by whoever runs the evening.
    Typed,
    /// Handed in on a phone.
    Phone,
    /// Typed at the laptop for somebody without a phone.
    Helped,
}

stored_as_word!(Source);

/// What came in on an evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Incoming {
    /// The newest cards, two hundred at most; the newest first.
    pub cards: Vec<IncomingCard>,
    /// All cards of the evening that are not hidden.
    pub shown: u32,
    /// Those that are.
    pub hidden: u32,
}

/// A challenge or an idea card as it came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomingCard {
    /// The card's id.
    pub id: String,
    /// Whether it is an idea card; else a challenge.
    pub is_idea: bool,
    /// The challenge, or the idea's title.
    pub text: String,
    /// What else the idea card says; empty for a challenge.
    pub description: String,
    /// Where it comes from.
    pub group_id: Option<String>,
    /// The table it comes from.
    pub table_number: Option<u32>,
    /// The theme it hangs under; challenges only.
    pub theme_id: Option<String>,
    /// How it came in.
    pub source: Source,
    /// Whether it is hidden from the hall.
    pub is_hidden: bool,
    /// When, RFC 3339.
    pub created_at: String,
}

/// What came in on an evening.
///
/// # Errors
/// What the database says.
pub fn incoming(db: &Reader, Id { id }: Id) -> Result<Incoming> {
    let cards = db.rows(include_str!("incoming.sql"), (&id, SHOWN), |row| {
        Ok(IncomingCard {
            id: row.get(0)?,
            is_idea: row.get(1)?,
            text: row.get(2)?,
            description: row.get(3)?,
            group_id: row.get(4)?,
            table_number: row.get(5)?,
            theme_id: row.get(6)?,
            source: row.get(7)?,
            is_hidden: row.get(8)?,
            created_at: row.get(9)?,
        })
    })?;
    let (shown, hidden) = db
        .prepare_cached(include_str!("incoming_counts.sql"))?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Incoming {
        cards,
        shown,
        hidden,
    })
}
