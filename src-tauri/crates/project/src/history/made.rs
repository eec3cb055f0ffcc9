//! The making of a row that a phone handed in. It is not recorded (see [`is_handed_in`]): the row itself says when.

use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use super::turn::current;
use super::{Change, RowRef, StepLabel};
use crate::file::triggers::{columns, is_handed_in};
use crate::{Reader, Result, Step};

/// How a row was made, when the earliest that is recorded of it came later.
///
/// # Errors
/// What the database says.
pub(super) fn of(db: &Reader, row: &RowRef, earliest: Option<&Change>) -> Result<Option<Change>> {
    if !is_handed_in(&row.table) || earliest.is_some_and(|change| change.before.is_none()) {
        return Ok(None);
    }
    let image = match earliest {
        Some(change) => change.before.clone(),
        None => {
            let columns = columns(db, &row.table)?;
            let image = current(db, &row.table, &row.id, &columns)?;
            image.and_then(|image| serde_json::from_str(&image).ok())
        }
    };
    let made = image
        .as_ref()
        .and_then(|image: &Value| image["created_at"].as_str());
    let step = made.map_or(Ok(None), |at| step(db, at))?;
    Ok(step.map(|step| Change {
        step,
        before: None,
        after: image,
    }))
}

/// How a row was made that the step under way has changed or removed.
///
/// # Errors
/// What the database says.
pub(super) fn of_touched(by: &Step, table: &str, row: &str) -> Result<Option<StepLabel>> {
    if !is_handed_in(table) {
        return Ok(None);
    }
    let mut statement = by.prepare_cached(include_str!("made.sql"))?;
    let made: Option<Option<String>> = statement
        .query_row((by.number, table, row), |row| row.get(0))
        .optional()?;
    made.flatten().map_or(Ok(None), |at| step(by, &at))
}

/// What phones handed in at that moment.
fn step(db: &Connection, at: &str) -> Result<Option<StepLabel>> {
    // Others may have come in or be done in the same millisecond.
    let sql = "SELECT name, at, actor FROM step WHERE origin = 'phone' AND at = ?1 \
               ORDER BY name <> 'phone.card', id LIMIT 1";
    let mut statement = db.prepare_cached(sql)?;
    let found = statement.query_row([at], |row| StepLabel::read(row, 0));
    Ok(found.optional()?)
}
