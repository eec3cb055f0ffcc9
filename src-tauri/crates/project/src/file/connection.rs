//! Connections to a project file: how each is opened, keyed and set up.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::{Error, Result};

/// How long a connection waits for another process before it gives up.
const PATIENCE: Duration = Duration::from_secs(5);

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

/// A connection to a file that must stay as it is to the byte: no WAL, no lock, nothing written.
pub(super) fn untouched(path: &Path, passphrase: Option<&str>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    keyed(Path::new(&immutable_address(path)), flags, passphrase)
}

/// SQLite's address of a file that will not change; all but plain characters are percent-encoded.
fn immutable_address(path: &Path) -> String {
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

/// Opens and unlocks. That the passphrase fits shows with the first page read.
fn keyed(path: &Path, flags: OpenFlags, passphrase: Option<&str>) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    if let Some(passphrase) = passphrase {
        connection.pragma_update(None, "key", passphrase)?;
    }
    let first_page = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    match (first_page.map_err(Error::from), passphrase) {
        (Ok(()), _) => Ok(connection),
        (Err(Error::NotAProject), Some(_)) => Err(Error::PassphraseWrong),
        (Err(error), _) => Err(error),
    }
}
