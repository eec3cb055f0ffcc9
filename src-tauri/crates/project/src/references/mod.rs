//! What else points at a row: what deleting it would remove or unlink, read from the schema itself.

use serde::Serialize;
use ts_rs::TS;

use crate::file::triggers::recorded_tables;
use crate::history::RowRef;
use crate::operations::operations;
use crate::{Error, Reader, Result};

operations! {
    read "references.of" [Organisations, People, Sessions, Challenges, Themes, Ideas, Votes, Choices, Activities, Evaluation]
        of: RowRef => Vec<Reference>;
}

/// Rows of one kind that point at the one asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    /// Their table; windows translate `reference-<table>`.
    pub table: String,
    /// How many.
    pub count: u32,
    /// What would happen to them.
    pub effect: Effect,
}

/// What deleting does to the rows that point there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// They go too.
    Removed,
    /// They stay without the link.
    Unlinked,
}

/// What deleting a row would do to the rest.
///
/// # Errors
/// [`Error::BadValue`] for a table that does not exist.
pub fn of(db: &Reader, row: RowRef) -> Result<Vec<Reference>> {
    let tables = recorded_tables(db)?;
    if !tables.contains(&row.table) {
        return Err(Error::BadValue { field: "table" });
    }
    let mut found = Vec::new();
    for table in &tables {
        for (column, action) in foreign_keys(db, table, &row.table)? {
            let sql = format!("SELECT count(*) FROM {table} WHERE \"{column}\" = ?1");
            let count = db
                .prepare_cached(&sql)?
                .query_row([&row.id], |row| row.get(0))?;
            let effect = if action == "CASCADE" {
                Effect::Removed
            } else {
                Effect::Unlinked
            };
            if count > 0 {
                found.push(Reference {
                    table: table.clone(),
                    count,
                    effect,
                });
            }
        }
    }
    Ok(found)
}

fn foreign_keys(db: &Reader, from: &str, to: &str) -> Result<Vec<(String, String)>> {
    let sql = "SELECT \"from\", on_delete FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2";
    db.rows(sql, [from, to], |row| Ok((row.get(0)?, row.get(1)?)))
}
