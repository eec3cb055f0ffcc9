//! A look at a file before it is opened: what is it, is it whole? The file is not touched.

use std::path::Path;

use rusqlite::Connection;

use super::backups::Backups;
use super::sniff::{Look, look};
use super::still::Still;
use super::{APPLICATION_ID, connection, migrate};
use crate::{Error, Result};

/// What a look at a project file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Locked with a passphrase.
    pub encrypted: bool,
    /// Schema version; may be newer than this program knows.
    pub version: u32,
}

/// Looks at a file without changing a byte of it.
///
/// # Errors
/// [`Error::FileMissing`], [`Error::NotAProject`], [`Error::PassphraseNeeded`], [`Error::PassphraseWrong`]
/// or [`Error::Damaged`].
pub fn inspect(path: &Path, passphrase: Option<&str>) -> Result<Inspection> {
    let encrypted = look(path)? == Look::Locked;
    if encrypted && passphrase.is_none() {
        return Err(Error::PassphraseNeeded);
    }
    let passphrase = passphrase.filter(|_| encrypted);
    match Still::of(path, passphrase).and_then(|still| examine(&still.connect(passphrase)?)) {
        Ok(version) => Ok(Inspection { encrypted, version }),
        Err(Error::PassphraseWrong) if opens_a_backup(path, passphrase) => Err(Error::Damaged {
            detail: "the passphrase opens a backup but not the file".to_owned(),
        }),
        Err(error) => Err(error),
    }
}

/// A damaged first page and a wrong passphrase look the same; a backup tells which it is.
fn opens_a_backup(path: &Path, passphrase: Option<&str>) -> bool {
    let backups = Backups::of(path);
    let newest = backups.list().ok().and_then(|list| list.into_iter().next());
    newest
        .and_then(|newest| backups.path_of(&newest.name).ok())
        .is_some_and(|newest| connection::untouched(&newest, passphrase).is_ok())
}

fn examine(connection: &Connection) -> Result<u32> {
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::NotAProject);
    }
    let found = migrate::version(connection)?;
    let verdict: String = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| Error::Damaged {
            detail: error.to_string(),
        })?;
    if verdict != "ok" {
        return Err(Error::Damaged { detail: verdict });
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
