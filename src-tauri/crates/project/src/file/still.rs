use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use super::connection;
use crate::Result;

/// A project file that can be looked at without changing a byte of it. One with a write-ahead log beside it
/// is looked at as a copy, since reading the log would touch it.
pub(super) struct Still {
    path: PathBuf,
    copy: Option<TempDir>,
}

impl Still {
    /// Makes ready to look at a file.
    pub(super) fn of(path: &Path) -> Result<Self> {
        let log = beside(path, "-wal");
        if !log.metadata().is_ok_and(|log| log.len() > 0) {
            return Ok(Self {
                path: path.to_owned(),
                copy: None,
            });
        }
        let folder = tempfile::Builder::new().prefix("samskaber-").tempdir()?;
        let copy = folder.path().join("copy");
        std::fs::copy(path, &copy)?;
        std::fs::copy(&log, beside(&copy, "-wal"))?;
        Ok(Self {
            path: copy,
            copy: Some(folder),
        })
    }

    /// A connection to look through.
    pub(super) fn connect(&self, passphrase: Option<&str>) -> Result<Connection> {
        match self.copy {
            Some(_) => connection::reading(&self.path, passphrase),
            None => connection::untouched(&self.path, passphrase),
        }
    }
}

/// The file that stands beside another under its name and a suffix.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
