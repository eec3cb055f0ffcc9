//! What can be read of a damaged file, table by table and row by row, as a whole new one.

use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::salvage::{Salvage, Source};
use super::sniff::{self, MAGIC, PAGE};
use super::still::beside;
use super::triggers::columns;
use super::{connection, key, migrate, put};
use crate::{Error, Result, groups};

/// What came out of a rescue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rescued {
    /// Rows that could be read.
    pub rows: u64,
    /// Places in the file that could not.
    pub gaps: u64,
}

/// Makes a new project at `target` of what can be read of the damaged one at `path`, which is not touched.
///
/// # Errors
/// [`Error::Damaged`] when nothing can be read, [`Error::PassphraseNeeded`], [`Error::PassphraseWrong`].
pub fn rescue(path: &Path, passphrase: Option<&str>, target: &Path) -> Result<Rescued> {
    let unfinished = put::unfinished(target)?;
    let rescued = fill(path, passphrase, &unfinished)?;
    put::settle(unfinished, target)?;
    Ok(rescued)
}

/// Fills an empty file with what can be read.
pub(super) fn fill(path: &Path, passphrase: Option<&str>, target: &Path) -> Result<Rescued> {
    let folder = tempfile::Builder::new().prefix("samskaber-").tempdir()?;
    let copy = folder.path().join("copy");
    let passphrase = match sniff::is_locked(path)? {
        true => Some(passphrase.ok_or(Error::PassphraseNeeded)?),
        false => None,
    };
    std::fs::copy(path, &copy)?;
    let log = beside(path, "-wal");
    if log.exists() {
        std::fs::copy(&log, beside(&copy, "-wal"))?;
    }
    if passphrase.is_none() {
        mend_header(&copy)?;
    }
    let mut new = connection::scratch(target, None, passphrase)?;
    migrate::migrate(&mut new)?;
    let source = Source {
        open: &|| damaged(&copy, passphrase),
        is_locked: passphrase.is_some(),
    };
    let rescued = pour(source, &new)?;
    drop_what_hangs_loose(&new)?;
    complete(&new, path)?;
    new.close().map_err(|(_, error)| Error::from(error))?;
    Ok(rescued)
}

/// A connection that puts up with as much as SQLite can.
fn damaged(copy: &Path, passphrase: Option<&str>) -> Result<Connection> {
    let connection = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let key = passphrase.map(|passphrase| key::of(copy, None, passphrase));
    connection::unlock(&connection, key.transpose()?)?;
    connection.pragma_update(None, "writable_schema", "ON")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    Ok(connection)
}

/// Copies every table that both files know.
fn pour(damaged: Source<'_>, new: &Connection) -> Result<Rescued> {
    new.pragma_update(None, "foreign_keys", "OFF")?;
    new.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    new.execute_batch("BEGIN")?;
    let mut rescued = Rescued::default();
    let schema = (damaged.open)()?;
    for table in tables(new)? {
        let own = columns(new, &table)?;
        let found = columns(&schema, &table).map_err(unreadable)?;
        let shared: Vec<_> = own
            .into_iter()
            .filter(|name| found.contains(name))
            .collect();
        if !shared.is_empty() {
            Salvage::new(damaged, new, &table, &shared)?.run(&mut rescued)?;
        }
    }
    new.execute_batch("COMMIT")?;
    match rescued.rows {
        0 => Err(unreadable(Error::NotAProject)),
        _ => Ok(rescued),
    }
}

fn tables(new: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut statement = new.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn unreadable(error: Error) -> Error {
    match error {
        Error::PassphraseWrong | Error::Damaged { .. } | Error::DiskFull => error,
        other => Error::Damaged {
            detail: other.to_string(),
        },
    }
}

/// Rows that point at a lost one forget it, or go when they cannot stand alone.
fn drop_what_hangs_loose(new: &Connection) -> Result<()> {
    loop {
        let mut statement = new.prepare("PRAGMA foreign_key_check")?;
        let loose = statement.query_map([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, u32>(3)?,
            ))
        })?;
        let loose = loose.collect::<rusqlite::Result<Vec<_>>>()?;
        if loose.is_empty() {
            return Ok(());
        }
        for (table, row, key) in loose {
            let sql = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2";
            let column: String = new.query_row(sql, (&table, key), |row| row.get(0))?;
            let forget = format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE rowid = ?1");
            if new.execute(&forget, [row]).is_err() {
                new.execute(&format!("DELETE FROM \"{table}\" WHERE rowid = ?1"), [row])?;
            }
        }
    }
}

/// Gives the new project what none can be without.
fn complete(new: &Connection, path: &Path) -> Result<()> {
    let title = path.file_stem().unwrap_or_default().to_string_lossy();
    new.execute(
        "INSERT OR IGNORE INTO project (id, title) VALUES ('project', ?1)",
        [title],
    )?;
    for (position, id) in (0_u32..).zip(groups::STANDARD) {
        new.execute(
            "INSERT OR IGNORE INTO stakeholder_group (id, position) VALUES (?1, ?2)",
            (id, position),
        )?;
    }
    Ok(())
}

/// Writes anew what is the same in the first hundred bytes of every plain project.
fn mend_header(copy: &Path) -> Result<()> {
    let length = copy.metadata()?.len();
    let pages = u32::try_from(length.div_ceil(PAGE as u64)).unwrap_or(u32::MAX);
    let mut file = OpenOptions::new().write(true).open(copy)?;
    file.set_len(u64::from(pages) * PAGE as u64)?;
    file.write_all(MAGIC)?;
    // Page size 4096, rollback journal unless a log lies there, nothing reserved, fixed fractions.
    let mode = if beside(copy, "-wal").exists() { 2 } else { 1 };
    file.write_all(&[0x10, 0, mode, mode, 0, 64, 32, 32])?;
    // Change counter and, equal to it at 92, for which counter the number of pages holds.
    file.write_all(&1_u32.to_be_bytes())?;
    file.write_all(&pages.to_be_bytes())?;
    for (place, value) in [(44, 4), (56, 1), (92, 1)] {
        file.seek(SeekFrom::Start(place))?;
        file.write_all(&u32::to_be_bytes(value))?;
    }
    // No free pages: none is asked for when nothing is written.
    file.seek(SeekFrom::Start(32))?;
    Ok(file.write_all(&[0; 8])?)
}

#[cfg(test)]
mod tests;
