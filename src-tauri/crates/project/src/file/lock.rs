//! Who has a project open: a lock the operating system frees when the program ends, with a name in it.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::still::beside;
use crate::{Error, Result};

/// Who holds a project open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The user's name.
    pub user: String,
    /// The computer's name.
    pub host: String,
    /// Since when, RFC 3339.
    pub since: String,
}

/// Held while the project is open.
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
    /// Tells the holder's name; a file of its own, since Windows lets nobody read one that is locked.
    name: PathBuf,
}

impl Lock {
    /// Takes the lock beside the project file.
    ///
    /// # Errors
    /// [`Error::InUse`] with the holder's name when another program has it.
    pub(crate) fn take(project: &Path, holder: &Holder) -> Result<Self> {
        let (path, name) = (beside(project, ".lock"), beside(project, ".user"));
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(in_use(&name)),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let text = serde_json::to_vec(holder).map_err(std::io::Error::from)?;
        std::fs::write(&name, text)?;
        Ok(Self { file, path, name })
    }

    /// Whether a program has the project open.
    pub(crate) fn is_held(project: &Path) -> bool {
        let file = File::open(beside(project, ".lock"));
        file.is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Left behind on failure: files that nobody holds do no harm.
        drop(std::fs::remove_file(&self.name));
        drop(std::fs::remove_file(&self.path));
        drop(self.file.unlock());
    }
}

fn in_use(name: &Path) -> Error {
    let text = std::fs::read(name).unwrap_or_default();
    let holder = serde_json::from_slice::<Holder>(&text).unwrap_or_default();
    Error::InUse {
        user: holder.user,
        host: holder.host,
        since: holder.since,
    }
}
