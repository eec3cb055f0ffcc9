use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use super::lock::Lock;
use super::place::place;
use super::{connection, migrate, rescue, snapshot};
use crate::Result;

/// A project file that can be looked at without changing a byte of it. One that a log belongs to, that
/// somebody works in or that lies on a share is looked at as a copy.
pub(super) struct Still {
    path: PathBuf,
    copy: Option<TempDir>,
}

impl Still {
    /// Makes ready to look at a file.
    pub(super) fn of(path: &Path, passphrase: Option<&str>) -> Result<Self> {
        let log = beside(path, "-wal");
        let has_log = log.metadata().is_ok_and(|log| log.len() > 0);
        if has_log && Lock::is_held(path) {
            let source = connection::reading(path, passphrase)?;
            return Self::made(|copy| snapshot::take(&source, passphrase, copy));
        }
        if has_log || place(path).is_some() {
            return Self::made(|copy| {
                std::fs::copy(path, copy)?;
                if has_log {
                    std::fs::copy(&log, beside(copy, "-wal"))?;
                }
                Ok(())
            });
        }
        Ok(Self {
            path: path.to_owned(),
            copy: None,
        })
    }

    /// As [`of`](Self::of), brought to the newest schema version.
    pub(super) fn migrated(path: &Path, passphrase: Option<&str>) -> Result<Self> {
        let original = Self::of(path, passphrase)?;
        Self::made(|copy| {
            snapshot::take(&original.connect(passphrase)?, passphrase, copy)?;
            migrate::migrate(&mut connection::scratch(copy, None, passphrase)?)
        })
    }

    /// What can be read of a damaged file.
    pub(super) fn rescued(path: &Path, passphrase: Option<&str>) -> Result<Self> {
        Self::made(|copy| rescue::fill(path, passphrase, copy).map(|_| ()))
    }

    fn made(make: impl FnOnce(&Path) -> Result<()>) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("samskaber-").tempdir()?;
        let path = folder.path().join("copy");
        make(&path)?;
        Ok(Self {
            path,
            copy: Some(folder),
        })
    }

    /// Puts what is there at `target`, as one complete file with the same passphrase.
    pub(super) fn copy_to(&self, passphrase: Option<&str>, target: &Path) -> Result<()> {
        snapshot::put(&self.connect(passphrase)?, passphrase, target)
    }

    /// A connection to look through.
    pub(super) fn connect(&self, passphrase: Option<&str>) -> Result<Connection> {
        match self.copy {
            Some(_) => connection::reading(&self.path, passphrase),
            None => connection::untouched(&self.path, passphrase),
        }
    }
}

/// Puts a project that is not open here at `target`, as one complete file with the same passphrase.
///
/// # Errors
/// As [`super::inspect`]; what either disk says.
pub fn copy_of(path: &Path, passphrase: Option<&str>, target: &Path) -> Result<()> {
    let inspection = super::inspect(path, passphrase)?;
    let passphrase = passphrase.filter(|_| inspection.encrypted);
    Still::of(path, passphrase)?.copy_to(passphrase, target)
}

/// The file that stands beside another under its name and a suffix.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
