//! What keeps history, generated from the schema: every table with an `id` is recorded, nearly all by triggers.

use rusqlite::Connection;

use crate::Result;

/// Tables that are the record itself.
const UNRECORDED: &[&str] = &["step", "history"];

/// Tables that phones hand in to. What a phone puts there is not recorded: the row itself says when it came, and a
/// phone's steps are not turned back. What others put there, the step records. A trigger that chooses would make
/// SQLite put the rows of every statement aside first. Whatever happens to a row later has its triggers.
const HANDED_IN: [&str; 2] = ["challenge", "contribution"];

/// A table's place among those that phones hand in to.
pub(super) fn place_among_handed_in(table: &str) -> Option<usize> {
    HANDED_IN.iter().position(|name| *name == table)
}

/// Whether a row that a phone hands in is not recorded.
pub(crate) fn is_handed_in(table: &str) -> bool {
    place_among_handed_in(table).is_some()
}

/// The statements that record the row ?2 of each such table as new in step ?1.
pub(super) fn recordings(connection: &Connection) -> Result<Vec<String>> {
    let recording = |table| {
        let image = image(&columns(connection, table)?, "");
        Ok(format!(
            "INSERT INTO history (step, table_name, row_id, after) \
             SELECT ?1, '{table}', id, {image} FROM {table} WHERE rowid = ?2"
        ))
    };
    HANDED_IN.into_iter().map(recording).collect()
}

/// Drops and writes anew the history triggers of every table.
pub(super) fn generate(connection: &Connection) -> Result<()> {
    for table in recorded_tables(connection)? {
        let columns = columns(connection, &table)?;
        connection.execute_batch(&triggers(&table, &columns))?;
    }
    Ok(())
}

/// The tables whose rows have a history.
pub(crate) fn recorded_tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let names = names.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(names
        .into_iter()
        .filter(|name| !UNRECORDED.contains(&name.as_str()))
        .collect())
}

/// A table's columns in their order.
pub(crate) fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// The SQL expression of a row's image; `prefix` is `NEW.`, `OLD.` or nothing.
pub(crate) fn image(columns: &[String], prefix: &str) -> String {
    let pairs: Vec<_> = columns
        .iter()
        .map(|column| format!("'{column}', {prefix}\"{column}\""))
        .collect();
    format!("json_object({})", pairs.join(", "))
}

fn triggers(table: &str, columns: &[String]) -> String {
    let (new, old) = (image(columns, "NEW."), image(columns, "OLD."));
    let record = |row: &str, before: &str, after: &str| {
        format!(
            "INSERT INTO history (step, table_name, row_id, before, after) \
             VALUES ((SELECT max(id) FROM step), '{table}', {row}.id, {before}, {after});"
        )
    };
    let on_insert = match is_handed_in(table) {
        true => String::new(),
        false => format!(
            "CREATE TRIGGER history_{table}_insert AFTER INSERT ON {table} BEGIN {} END;",
            record("NEW", "NULL", &new)
        ),
    };
    format!(
        "DROP TRIGGER IF EXISTS history_{table}_insert;
         DROP TRIGGER IF EXISTS history_{table}_update;
         DROP TRIGGER IF EXISTS history_{table}_delete;
         {on_insert}
         CREATE TRIGGER history_{table}_update AFTER UPDATE ON {table} WHEN {old} IS NOT {new}
         BEGIN {updated} END;
         CREATE TRIGGER history_{table}_delete AFTER DELETE ON {table} BEGIN {deleted} END;",
        updated = record("NEW", &old, &new),
        deleted = record("OLD", &old, "NULL"),
    )
}
