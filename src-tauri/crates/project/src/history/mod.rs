//! Who changed what, and the way back: undo and redo that survive a restart.

use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::operations::{Nothing, operations};
use crate::{Reader, Result};

mod made;
mod turn;

pub use turn::{redo, undo};

operations! {
    read "history.state" [History] state: Nothing => HistoryState;
    read "history.of" [History] of: RowRef => Vec<Change>;
    write "history.undo" undo: Nothing => StepLabel;
    write "history.redo" redo: Nothing => StepLabel;
}

/// The steps that undo and redo would turn now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryState {
    /// The step that undo turns back.
    pub undo: Option<StepLabel>,
    /// The step that redo makes again.
    pub redo: Option<StepLabel>,
}

/// A step as a person knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepLabel {
    /// The operation's name; windows translate `step-<name>`.
    pub name: String,
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub actor: String,
}

impl StepLabel {
    /// From the columns name, at and actor, the first of them at `first`.
    fn read(row: &Row, first: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get(first)?,
            at: row.get(first + 1)?,
            actor: row.get(first + 2)?,
        })
    }
}

/// One row of one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RowRef {
    /// The table's name.
    pub table: String,
    /// The row's id.
    pub id: String,
}

/// One change of a row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The step that made it.
    pub step: StepLabel,
    /// The row before, by column; absent when it was made here.
    pub before: Option<Value>,
    /// The row after, by column; absent when it was removed here.
    pub after: Option<Value>,
}

/// What undo and redo would do.
///
/// # Errors
/// What the database says.
pub fn state(db: &Reader, _: Nothing) -> Result<HistoryState> {
    let label = |sql| {
        db.prepare_cached(sql)?
            .query_row([], |row| StepLabel::read(row, 1))
            .optional()
    };
    Ok(HistoryState {
        undo: label(include_str!("undoable.sql"))?,
        redo: label(include_str!("redoable.sql"))?,
    })
}

/// Every change of a row, the newest first.
///
/// # Errors
/// What the database says.
pub fn of(db: &Reader, row: RowRef) -> Result<Vec<Change>> {
    let place = (&row.table, &row.id);
    let mut changes = db.rows(include_str!("of.sql"), place, |row| {
        let image = |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok());
        Ok(Change {
            step: StepLabel::read(row, 0)?,
            before: image(row.get(3)?),
            after: image(row.get(4)?),
        })
    })?;
    changes.extend(made::of(db, &row, changes.last())?);
    Ok(changes)
}

#[cfg(test)]
mod tests;
