//! Puts a backup in the project file's place. The file that lies there is kept under another name.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, Utc};

use super::backups::Backups;
use super::lock::{Holder, Lock};
use super::still::beside;
use super::{EXTENSION, connection, put, sniff};
use crate::Result;

/// Puts the backup of that name in the place of the project at `path`, which may be damaged or missing but
/// must not be open. Tells where the file that lay there is kept.
///
/// # Errors
/// [`InUse`](crate::Error::InUse), [`NotFound`](crate::Error::NotFound),
/// [`Damaged`](crate::Error::Damaged) for a backup that is damaged itself; what the
/// disk says. The file that lay there is still there then.
pub fn restore(path: &Path, backup: &str, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let source = Backups::of(path).path_of(backup)?;
    if sniff::look(&source)? == sniff::Look::Plain {
        connection::untouched(&source, None)?;
    }
    let lock = Lock::take(path, &Holder::default())?;
    let unfinished = put::unfinished(path)?;
    std::fs::copy(&source, &unfinished)?;
    let kept = match path.exists() {
        true => Some(keep(path, now)?),
        false => None,
    };
    for suffix in ["-wal", "-shm"] {
        match std::fs::remove_file(beside(path, suffix)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    put::settle(unfinished, path)?;
    drop(lock);
    Ok(kept)
}

/// Gives the file, and the log that belongs to it, a second name.
fn keep(path: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let when = now.with_timezone(&Local).format("%Y-%m-%d %H.%M");
    let folder = path.parent().unwrap_or(Path::new("."));
    let kept = put::free(folder, &format!("{stem} (før gendannelse {when})"));
    debug_assert!(
        kept.extension()
            .is_some_and(|extension| extension == EXTENSION)
    );
    let log = beside(path, "-wal");
    if log.exists() {
        second_name(&log, &beside(&kept, "-wal"))?;
    }
    second_name(path, &kept)?;
    Ok(kept)
}

/// A link, where the disk knows them, so that the file is under a name at every moment; else a copy.
fn second_name(path: &Path, other: &Path) -> Result<()> {
    if std::fs::hard_link(path, other).is_err() {
        put::copy(path, other)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
