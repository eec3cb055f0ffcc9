use rusqlite::{OptionalExtension, Row};
use serde::Serialize;
use ts_rs::TS;

use crate::operations::Id;
use crate::{Error, Reader, Result};

/// A card and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Challenge {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The stakeholder group it comes from.
    pub group_id: Option<String>,
    /// Who said it.
    pub author_id: Option<String>,
    /// The name of who said it.
    pub author: Option<String>,
    /// The table it comes from.
    pub table_number: Option<u32>,
    /// The evening it comes from.
    pub session_id: String,
    /// Where it hangs.
    pub theme_id: Option<String>,
    /// When it was typed in, RFC 3339.
    pub created_at: String,
    /// Whether it was made by merging others.
    pub is_merge: bool,
    /// Whether it has been split into parts.
    pub is_split: bool,
    /// The card it was merged into.
    pub merged_into: Option<CardRef>,
    /// The card it is a part of.
    pub split_from: Option<CardRef>,
    /// How many ideas answer it.
    pub ideas: u32,
}

/// Another card and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardRef {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
}

/// A card that was merged into another, as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Original {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The stakeholder group it comes from.
    pub group_id: Option<String>,
    /// The name of who said it.
    pub author: Option<String>,
    /// The table it comes from.
    pub table_number: Option<u32>,
    /// The evening it comes from.
    pub session_id: String,
    /// What it was merged from itself.
    pub originals: Vec<Self>,
}

/// A card, on the wall or off it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(db: &Reader, Id { id }: Id) -> Result<Challenge> {
    db.prepare_cached(include_str!("card.sql"))?
        .query_row([id], |row| {
            Ok(Challenge {
                id: row.get(0)?,
                text: row.get(1)?,
                group_id: row.get(2)?,
                author_id: row.get(3)?,
                author: row.get(4)?,
                table_number: row.get(5)?,
                session_id: row.get(6)?,
                theme_id: row.get(7)?,
                created_at: row.get(8)?,
                is_merge: row.get(9)?,
                is_split: row.get(10)?,
                merged_into: other(row, 11)?,
                split_from: other(row, 13)?,
                ideas: row.get(15)?,
            })
        })
        .optional()?
        .ok_or(Error::NotFound { noun: "challenge" })
}

fn other(row: &Row, at: usize) -> rusqlite::Result<Option<CardRef>> {
    let Some(id) = row.get(at)? else {
        return Ok(None);
    };
    Ok(Some(CardRef {
        id,
        text: row.get(at + 1)?,
    }))
}

/// What a card was merged from; nothing for a card as it was written.
///
/// # Errors
/// What the database says.
pub fn originals(db: &Reader, Id { id }: Id) -> Result<Vec<Original>> {
    let direct = db.rows(include_str!("originals.sql"), [id], |row| {
        Ok(Original {
            id: row.get(0)?,
            text: row.get(1)?,
            group_id: row.get(2)?,
            author: row.get(3)?,
            table_number: row.get(4)?,
            session_id: row.get(5)?,
            originals: Vec::new(),
        })
    })?;
    let with_own = |original: Original| {
        let id = original.id.clone();
        Ok(Original {
            originals: originals(db, Id { id })?,
            ..original
        })
    };
    direct.into_iter().map(with_own).collect()
}
