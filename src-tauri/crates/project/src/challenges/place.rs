//! Where cards hang: their theme and their order in it. Positions have room between them, so that a move
//! writes only the cards that are moved.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Standing, all_standing, known, standing};
use crate::operations::Nothing;
use crate::{Error, Result, Step};

/// The room between two neighbours when the order is written anew.
const GAP: i64 = 1 << 20;

/// CardIds that are hung elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CardMove {
    /// The cards, in the order in which they are to hang.
    pub ids: Vec<String>,
    /// The theme; none: «Uden tema».
    pub theme_id: Option<String>,
    /// The card before which they are to hang; none: last.
    pub before: Option<String>,
}

/// Hangs cards under a theme, before a card or last.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::BadValue`] when `before` is one of the cards or hangs elsewhere;
/// [`Error::NotNow`] `card-off-wall`.
pub fn move_to(step: &Step, input: CardMove) -> Result<Nothing> {
    let theme = input.theme_id.as_deref();
    known(step, "theme", theme)?;
    let cards = all_standing(step, &input.ids)?;
    let places = match input.before.as_deref() {
        None => end_of(step, theme, cards.len())?,
        Some(before) => {
            let before = standing(step, before)?;
            let among = cards.iter().any(|card| card.id == before.id);
            if among || before.theme.as_deref() != theme {
                return Err(Error::BadValue { field: "before" });
            }
            room_before(step, &before, cards.len())?
        }
    };
    for (card, position) in cards.iter().zip(places) {
        hang(step, &card.id, theme, position)?;
    }
    Ok(Nothing {})
}

pub(super) fn hang(step: &Step, id: &str, theme: Option<&str>, position: i64) -> Result<()> {
    step.change_one(
        "challenge",
        "UPDATE challenge SET theme_id = ?2, position = ?3 WHERE id = ?1",
        (id, theme, position),
    )
}

/// Hangs cards last under a theme, in their order.
pub(crate) fn append(step: &Step, ids: &[String], theme: Option<&str>) -> Result<()> {
    for (id, position) in ids.iter().zip(end_of(step, theme, ids.len())?) {
        hang(step, id, theme, position)?;
    }
    Ok(())
}

/// Hangs everything under one theme last under another, those that are off the wall too.
pub(crate) fn empty_into(step: &Step, from: &str, to: Option<&str>) -> Result<()> {
    let sql = "SELECT id FROM challenge WHERE theme_id = ?1 ORDER BY position, id";
    append(step, &super::ids_of(step, sql, from)?, to)
}

/// Positions after everything that hangs under a theme.
pub(super) fn end_of(step: &Step, theme: Option<&str>, count: usize) -> Result<Vec<i64>> {
    let sql = "SELECT coalesce(max(position), 0) FROM challenge WHERE theme_id IS ?1";
    let last: i64 = step
        .prepare_cached(sql)?
        .query_row([theme], |row| row.get(0))?;
    Ok((1..).take(count).map(|n| last + n * GAP).collect())
}

/// Positions right before a card.
pub(super) fn room_before(step: &Step, card: &Standing, count: usize) -> Result<Vec<i64>> {
    let theme = card.theme.as_deref();
    let high = position(step, &card.id)?;
    let low = neighbour(step, "max(position)", "<", theme, high)?;
    match between(low, high, count) {
        Some(places) => Ok(places),
        None => {
            write_anew(step, theme)?;
            room_before(step, card, count)
        }
    }
}

/// Positions right after a card.
pub(super) fn room_after(step: &Step, card: &Standing, count: usize) -> Result<Vec<i64>> {
    let theme = card.theme.as_deref();
    let low = position(step, &card.id)?;
    let Some(high) = neighbour(step, "min(position)", ">", theme, low)? else {
        return end_of(step, theme, count);
    };
    match between(Some(low), high, count) {
        Some(places) => Ok(places),
        None => {
            write_anew(step, theme)?;
            room_after(step, card, count)
        }
    }
}

fn between(low: Option<i64>, high: i64, count: usize) -> Option<Vec<i64>> {
    let parts = i64::try_from(count).ok()? + 1;
    let low = low.unwrap_or(high - GAP * parts);
    let stride = (high - low) / parts;
    (stride > 0).then(|| (1..parts).map(|n| low + n * stride).collect())
}

fn position(db: &Connection, id: &str) -> Result<i64> {
    let sql = "SELECT position FROM challenge WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}

fn neighbour(
    db: &Connection,
    nearest: &str,
    side: &str,
    theme: Option<&str>,
    position: i64,
) -> Result<Option<i64>> {
    let sql =
        format!("SELECT {nearest} FROM challenge WHERE theme_id IS ?1 AND position {side} ?2");
    let found = db
        .prepare_cached(&sql)?
        .query_row((theme, position), |row| row.get(0))
        .optional()?;
    Ok(found.flatten())
}

/// Gives a theme's cards room between them again.
fn write_anew(step: &Step, theme: Option<&str>) -> Result<()> {
    step.run(include_str!("write_anew.sql"), (theme, GAP))?;
    Ok(())
}
