//! Sets, changes and removes the passphrase: the project is exported into a new file that takes the old
//! one's place. At every moment one whole file lies under the project's name.

use std::path::Path;

use super::backups::Backups;
use super::live::Live;
use super::project::{Project, Way};
use super::still::beside;
use super::{APPLICATION_ID, connection, key, put, snapshot, sniff};
use crate::{Error, Result};

/// Fewest characters in a passphrase.
pub const SHORTEST: usize = 8;

/// That a passphrase is long enough to keep anybody out.
///
/// # Errors
/// [`Error::TooShort`].
pub fn check(passphrase: &str) -> Result<()> {
    match passphrase.chars().count() < SHORTEST {
        true => Err(Error::TooShort {
            field: "passphrase",
            limit: SHORTEST,
        }),
        false => Ok(()),
    }
}

impl Project {
    /// Locks the file with another passphrase, or with none. Readers and writers wait meanwhile. The
    /// backups taken so far are replaced by one with the new lock.
    ///
    /// # Errors
    /// [`Error::PassphraseWrong`] when `current` is not the one in use, [`Error::TooShort`],
    /// [`Error::ReadOnly`]; what the disk says. The project then is as before.
    pub fn relock(&self, current: Option<&str>, next: Option<&str>) -> Result<()> {
        next.map_or(Ok(()), check)?;
        let mut access = self.access_alone();
        let locked = access.options.passphrase.is_some();
        if locked && access.options.passphrase.as_deref() != current {
            return Err(Error::PassphraseWrong);
        }
        match std::mem::replace(&mut access.way, Way::Closed) {
            Way::Live(live) => {
                self.readers().clear();
                drop(live.finish(&access.options));
            }
            other => {
                access.way = other;
                return Err(Error::ReadOnly);
            }
        }
        let old = access.options.passphrase.clone();
        let outcome = exchange(self.path(), old.as_deref(), next);
        if outcome.is_ok() {
            access.options.passphrase = next.map(str::to_owned);
        }
        access.way = Way::Live(Live::start(self.path(), &access.options, self.events())?);
        outcome
    }
}

/// Replaces a closed project file by one with another lock.
fn exchange(path: &Path, old: Option<&str>, next: Option<&str>) -> Result<()> {
    let log = beside(path, "-wal");
    if log.metadata().is_ok_and(|log| log.len() > 0) {
        let detail = "the log could not be folded into the file".to_owned();
        return Err(Error::Io { detail });
    }
    let unfinished = put::unfinished(path)?;
    export(path, old, &unfinished, next)?;
    Backups::of(path).announce(&sniff::head(&unfinished)?)?;
    put::settle(unfinished, path)
}

/// Writes the whole content of one file into another with a lock of its own, and checks that it is all there.
fn export(path: &Path, old: Option<&str>, target: &Path, next: Option<&str>) -> Result<()> {
    let original = connection::untouched(path, old)?;
    let version = super::migrate::version(&original)?;
    let copy = connection::scratch(target, None, next)?;
    let address = connection::immutable_address(path);
    let key = old.map(|old| key::of(path, None, old)).transpose()?;
    let key = key.unwrap_or_default();
    copy.execute("ATTACH ?1 AS original KEY ?2", (address, key))?;
    copy.query_row(
        "SELECT sqlcipher_export('main', 'original')",
        [],
        |_| Ok(()),
    )?;
    copy.pragma_update(None, "application_id", APPLICATION_ID)?;
    copy.pragma_update(None, "user_version", version)?;
    let objects = |schema: &str| -> rusqlite::Result<u32> {
        let sql = format!("SELECT count(*) FROM {schema}.sqlite_schema");
        copy.query_row(&sql, [], |row| row.get(0))
    };
    let all = objects("main")? == objects("original")?;
    copy.execute_batch("DETACH original")?;
    let verdict: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let same = snapshot::last_step(&copy)? == snapshot::last_step(&original)?;
    if !(all && same && verdict == "ok") {
        let detail = format!("the export is not complete: {verdict}");
        return Err(Error::Database { detail });
    }
    copy.close().map_err(|(_, error)| error.into())
}

#[cfg(test)]
mod tests;
