//! The schema and its versions. A version that has been released is frozen: changes come as the next one.

use rusqlite::Connection;

use super::triggers;
use crate::{Error, Result};

/// Each noun's tables, in the order in which they refer to each other.
const FIRST: &[&str] = &[
    include_str!("tables.sql"),
    include_str!("../details/tables.sql"),
    include_str!("../groups/tables.sql"),
    include_str!("../organisations/tables.sql"),
    include_str!("../people/tables.sql"),
    include_str!("../sessions/tables.sql"),
    include_str!("../themes/tables.sql"),
    include_str!("../challenges/tables.sql"),
    include_str!("../ideas/tables.sql"),
    include_str!("../votes/tables.sql"),
    include_str!("../choices/tables.sql"),
    include_str!("../activities/tables.sql"),
    include_str!("../evaluation/tables.sql"),
];

/// Evenings held live: tickets and phones, hidden cards, ballots and the rules that read them, questionnaires
/// of one's own.
const SECOND: &[&str] = &[
    include_str!("tables_2.sql"),
    include_str!("../challenges/tables_2.sql"),
    include_str!("../ideas/tables_2.sql"),
    include_str!("../live/tables_2.sql"),
    include_str!("../participants/tables_2.sql"),
    include_str!("../votes/tables_2.sql"),
    include_str!("../evaluation/tables_2.sql"),
    include_str!("../choices/tables_2.sql"),
    include_str!("../suggestions/tables_2.sql"),
];

/// Who handed in what, in the order of time.
const THIRD: &[&str] = &[include_str!("../participants/tables_3.sql")];

/// Fewer indexes where phones write.
const FOURTH: &[&str] = &[
    include_str!("../challenges/tables_4.sql"),
    include_str!("../participants/tables_4.sql"),
];

/// What turns version n into n + 1.
const MIGRATIONS: &[&[&str]] = &[FIRST, SECOND, THIRD, FOURTH];

/// The newest schema version this program knows.
pub const VERSION: u32 = MIGRATIONS.len() as u32;

/// The schema version of a file.
pub(super) fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// That this program knows a version.
pub(super) fn refuse_newer(found: u32) -> Result<()> {
    match found > VERSION {
        true => Err(Error::NewerVersion {
            found,
            known: VERSION,
        }),
        false => Ok(()),
    }
}

/// Whether a file was made by an earlier version.
pub(super) fn is_outdated(connection: &Connection) -> Result<bool> {
    Ok((1..VERSION).contains(&version(connection)?))
}

/// Brings a file to the newest version, all or nothing.
pub(super) fn migrate(connection: &mut Connection) -> Result<()> {
    let found = version(connection)?;
    refuse_newer(found)?;
    if found == VERSION {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    for script in MIGRATIONS[found as usize..].iter().copied().flatten() {
        transaction.execute_batch(script)?;
    }
    triggers::generate(&transaction)?;
    transaction.pragma_update(None, "application_id", super::APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests;
