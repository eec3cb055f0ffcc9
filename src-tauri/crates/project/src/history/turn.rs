use rusqlite::{Connection, OptionalExtension};

use super::{StepLabel, made};
use crate::file::triggers::{columns, image};
use crate::operations::Nothing;
use crate::{Error, Result, Step};

/// Which way a step is turned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Again,
}

/// Turns the console's last step back.
///
/// # Errors
/// [`Error::NothingToUndo`]; [`Error::ChangedSince`] when a row was changed by a later step;
/// [`Error::NotNow`] `undo-secret` when people have voted or answered on top of it.
pub fn undo(step: &Step, _: Nothing) -> Result<StepLabel> {
    turn(step, Way::Back)
}

/// Makes the step that was turned back last once more.
///
/// # Errors
/// As [`undo`].
pub fn redo(step: &Step, _: Nothing) -> Result<StepLabel> {
    turn(step, Way::Again)
}

fn turn(step: &Step, way: Way) -> Result<StepLabel> {
    let sql = match way {
        Way::Back => include_str!("undoable.sql"),
        Way::Again => include_str!("redoable.sql"),
    };
    // This step itself stands in history already; it must not find itself.
    step.run(
        "UPDATE step SET kind = ?2 WHERE id = ?1",
        (step.number, way.word()),
    )?;
    let found = step
        .prepare_cached(sql)?
        .query_row([], |row| {
            Ok((row.get::<_, i64>(0)?, StepLabel::read(row, 1)?))
        })
        .optional()?;
    let (target, label) = found.ok_or(Error::NothingToUndo)?;
    apply(step, target, way)?;
    refuse_side_effects(step, target)?;
    step.run(
        "UPDATE step SET target = ?2 WHERE id = ?1",
        (step.number, target),
    )?;
    step.run(
        "UPDATE step SET undone = ?2 WHERE id = ?1",
        (target, way == Way::Back),
    )?;
    Ok(label)
}

impl Way {
    fn word(self) -> &'static str {
        match self {
            Self::Back => "undo",
            Self::Again => "redo",
        }
    }
}

/// One recorded change, as seen in the way it is to be made: `from` must stand there now, `to` comes.
struct Turned {
    table: String,
    row: String,
    from: Option<String>,
    to: Option<String>,
}

fn apply(step: &Step, target: i64, way: Way) -> Result<()> {
    for change in recorded(step, target, way)? {
        let columns = columns(step, &change.table)?;
        if current(step, &change.table, &change.row, &columns)? != change.from {
            return Err(changed_since(step, &change.table, &change.row));
        }
        put(step, &change, &columns)?;
    }
    Ok(())
}

fn recorded(step: &Step, target: i64, way: Way) -> Result<Vec<Turned>> {
    let sql = match way {
        Way::Back => {
            "SELECT table_name, row_id, after, before FROM history WHERE step = ?1 ORDER BY id DESC"
        }
        Way::Again => {
            "SELECT table_name, row_id, before, after FROM history WHERE step = ?1 ORDER BY id"
        }
    };
    let mut statement = step.prepare_cached(sql)?;
    let changes = statement.query_map([target], |row| {
        Ok(Turned {
            table: row.get(0)?,
            row: row.get(1)?,
            from: row.get(2)?,
            to: row.get(3)?,
        })
    })?;
    Ok(changes.collect::<rusqlite::Result<_>>()?)
}

/// A row's image as it is now.
pub(super) fn current(
    db: &Connection,
    table: &str,
    row: &str,
    columns: &[String],
) -> Result<Option<String>> {
    let sql = format!("SELECT {} FROM {table} WHERE id = ?1", image(columns, ""));
    Ok(db
        .prepare_cached(&sql)?
        .query_row([row], |row| row.get(0))
        .optional()?)
}

fn put(step: &Step, change: &Turned, columns: &[String]) -> Result<()> {
    let table = &change.table;
    let Some(to) = &change.to else {
        step.run(&format!("DELETE FROM {table} WHERE id = ?1"), [&change.row])?;
        return Ok(());
    };
    let value = |column: &String| format!("json_extract(?1, '$.{column}')");
    let values: Vec<_> = columns.iter().map(value).collect();
    if change.from.is_none() {
        let sql = format!(
            "INSERT INTO {table} (\"{}\") VALUES ({})",
            columns.join("\", \""),
            values.join(", ")
        );
        step.run(&sql, [to])?;
    } else {
        // A row keeps its id; written anew, it would have SQLite look for all that points at it.
        let set: Vec<_> = columns
            .iter()
            .filter(|column| *column != "id")
            .map(|column| format!("\"{column}\" = {}", value(column)))
            .collect();
        let sql = format!("UPDATE {table} SET {} WHERE id = ?2", set.join(", "));
        step.run(&sql, (to, &change.row))?;
    }
    Ok(())
}

/// A row that the step never touched but that its turning would change (it came to refer to one of the
/// step's rows later) is a later change too.
fn refuse_side_effects(step: &Step, target: i64) -> Result<()> {
    let other = step
        .prepare_cached(include_str!("side_effect.sql"))?
        .query_row((step.number, target), |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    match other {
        Some((table, row)) => Err(changed_since(step, &table, &row)),
        None => Ok(()),
    }
}

fn changed_since(step: &Step, table: &str, row: &str) -> Error {
    let sql = "SELECT step.actor, step.at FROM history JOIN step ON step.id = history.step \
               WHERE row_id = ?2 AND table_name = ?1 AND step <> ?3 ORDER BY history.id DESC LIMIT 1";
    let who = step.prepare_cached(sql).and_then(|mut statement| {
        statement.query_row((table, row, step.number), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
    });
    match who {
        Ok((actor, at)) => Error::ChangedSince { actor, at },
        Err(rusqlite::Error::QueryReturnedNoRows) => match made::of_touched(step, table, row) {
            Ok(Some(StepLabel { actor, at, .. })) => Error::ChangedSince { actor, at },
            // Only what was voted and answered leaves nothing behind.
            Ok(None) => Error::NotNow { why: "undo-secret" },
            Err(error) => error,
        },
        Err(error) => error.into(),
    }
}
