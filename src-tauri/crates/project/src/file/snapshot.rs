//! One complete file of what a connection sees: no log beside it, locked with the same passphrase.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::{connection, put};
use crate::{Error, Result};

/// Puts a snapshot at `target`, whole or not at all. Writers go on meanwhile.
pub(super) fn put(source: &Connection, passphrase: Option<&str>, target: &Path) -> Result<()> {
    let unfinished = put::unfinished(target)?;
    take(source, passphrase, &unfinished)?;
    put::settle(unfinished, target)
}

/// Fills an empty file with a snapshot.
pub(super) fn take(source: &Connection, passphrase: Option<&str>, file: &Path) -> Result<()> {
    let mut copy = connection::scratch(file, source.path().map(Path::new), passphrase)?;
    let backup = Backup::new(source, &mut copy)?;
    let outcome = backup.step(-1)?;
    drop(backup);
    if outcome != StepResult::Done {
        let detail = "the snapshot did not come to an end".to_owned();
        return Err(Error::Database { detail });
    }
    // The original keeps a log; a file that travels alone must not ask for one.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, error)| error.into())
}

/// The last step of a project, by which two states of one file are told apart.
pub(super) fn last_step(connection: &Connection) -> Result<LastStep> {
    let sql = "SELECT id, at FROM step ORDER BY id DESC LIMIT 1";
    let found = connection.query_row(sql, [], |row| {
        Ok(LastStep {
            number: row.get(0)?,
            at: row.get(1)?,
        })
    });
    match found {
        Err(rusqlite::Error::QueryReturnedNoRows) => Ok(LastStep::default()),
        found => Ok(found?),
    }
}

/// See [`last_step`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LastStep {
    /// Its number; 0 before the first.
    pub number: i64,
    /// When it was made, RFC 3339.
    pub at: String,
}
