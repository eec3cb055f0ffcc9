//! Connections to a project file: how each is opened, keyed and set up.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::key;
use crate::{Error, Result};

/// How long a connection waits for another process before it gives up.
const PATIENCE: Duration = Duration::from_secs(5);

/// Pages in the log before they go into the file: sixty-four megabytes, more than a busy evening, so that each page goes
/// there once rather than some hundred times. What is in the log is as safe as what is in the file.
const CHECKPOINT: u32 = 16_000;

/// What the writer keeps of the file in memory, in KiB (negative, as SQLite counts it): a whole evening.
const CACHE: i32 = -16_000;

/// The one connection that writes. Creates the file when there is none.
pub(super) fn writing(path: &Path, passphrase: Option<&str>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = keyed(path, flags, passphrase)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT)?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// A connection that can only look.
pub(super) fn reading(path: &Path, passphrase: Option<&str>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = keyed(path, flags, passphrase)?;
    connection.pragma_update(None, "query_only", "ON")?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// A connection to a file that is only being made: what it writes counts once the file is in its place.
/// A locked copy of a locked file takes over its key.
pub(super) fn scratch(
    path: &Path,
    like: Option<&Path>,
    passphrase: Option<&str>,
) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(path, flags)?;
    let key = passphrase.map(|passphrase| key::of(path, like, passphrase));
    unlock(&connection, key.transpose()?)?;
    connection.pragma_update(None, "journal_mode", "MEMORY")?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    Ok(connection)
}

/// A connection to a file that must stay as it is to the byte: no WAL, no lock, nothing written.
pub(super) fn untouched(path: &Path, passphrase: Option<&str>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(immutable_address(path), flags)?;
    checked(connection, path, passphrase)
}

/// SQLite's address of a file that will not change; all but plain characters are percent-encoded.
pub(super) fn immutable_address(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let mut address = String::from(if path.starts_with('/') {
        "file:"
    } else {
        "file:/"
    });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address.push_str("?immutable=1");
    address
}

/// Opens and unlocks.
fn keyed(path: &Path, flags: OpenFlags, passphrase: Option<&str>) -> Result<Connection> {
    checked(Connection::open_with_flags(path, flags)?, path, passphrase)
}

/// Unlocks. That the passphrase fits shows with the first page read.
fn checked(connection: Connection, path: &Path, passphrase: Option<&str>) -> Result<Connection> {
    connection.busy_timeout(PATIENCE)?;
    let key = passphrase.map(|passphrase| key::of(path, None, passphrase));
    unlock(&connection, key.transpose()?)?;
    let first_page = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    match (first_page.map_err(Error::from), passphrase) {
        (Ok(()), _) => Ok(connection),
        (Err(Error::NotAProject), Some(_)) => Err(Error::PassphraseWrong),
        (Err(error), _) => Err(error),
    }
}

/// Gives SQLCipher the file's key.
pub(super) fn unlock(connection: &Connection, key: Option<String>) -> Result<()> {
    if let Some(key) = key {
        // Its own words about a wrong key would end up on the terminal.
        connection.pragma_update(None, "cipher_log_level", "NONE")?;
        connection.pragma_update(None, "key", key)?;
    }
    Ok(())
}
