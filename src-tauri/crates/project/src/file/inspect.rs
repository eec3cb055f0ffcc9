//! A look at a file before it is opened: what is it, is it whole? The file is not touched.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;

use super::still::Still;
use super::{APPLICATION_ID, migrate};
use crate::{Error, Result};

/// How a plain SQLite file starts.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// SQLCipher's page size: an encrypted file is a multiple of it.
const PAGE: u64 = 4096;

/// What a look at a project file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Locked with a passphrase.
    pub encrypted: bool,
    /// Schema version.
    pub version: u32,
}

/// Looks at a file without changing a byte of it.
///
/// # Errors
/// [`Error::FileMissing`], [`Error::NotAProject`], [`Error::PassphraseNeeded`], [`Error::PassphraseWrong`],
/// [`Error::NewerVersion`] or [`Error::Damaged`].
pub fn inspect(path: &Path, passphrase: Option<&str>) -> Result<Inspection> {
    let encrypted = looks_encrypted(path)?;
    if encrypted && passphrase.is_none() {
        return Err(Error::PassphraseNeeded);
    }
    let passphrase = passphrase.filter(|_| encrypted);
    let still = Still::of(path)?;
    let version = examine(&still.connect(passphrase)?)?;
    Ok(Inspection { encrypted, version })
}

/// By its first bytes: plain SQLite, something else (encrypted, perhaps), or no project at all.
fn looks_encrypted(path: &Path) -> Result<bool> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut head = [0; 16];
    if length < PAGE || file.read_exact(&mut head).is_err() {
        let cut_short = head.starts_with(&MAGIC[..8]);
        let detail = "shorter than one page".to_owned();
        return Err(if cut_short {
            Error::Damaged { detail }
        } else {
            Error::NotAProject
        });
    }
    if &head == MAGIC {
        return Ok(false);
    }
    let random_looking = head
        .iter()
        .any(|byte| !(byte.is_ascii_graphic() || *byte == b' '));
    let known_kind = [
        b"PK\x03\x04".as_slice(),
        b"%PDF",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
    ]
    .iter()
    .any(|magic| head.starts_with(magic));
    if random_looking && !known_kind && length.is_multiple_of(PAGE) {
        return Ok(true);
    }
    Err(Error::NotAProject)
}

fn examine(connection: &Connection) -> Result<u32> {
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::NotAProject);
    }
    let found = migrate::version(connection)?;
    if found > migrate::VERSION {
        return Err(Error::NewerVersion {
            found,
            known: migrate::VERSION,
        });
    }
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
