//! Who has a project open: a lock the operating system frees when the program ends, with a name in it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::still::beside;
use crate::{Error, Result};

/// Who holds a project open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The user's name.
    pub user: String,
    /// The computer's name.
    pub host: String,
    /// Since when, RFC 3339.
    pub since: String,
}

/// Held while the project is open.
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock beside the project file.
    ///
    /// # Errors
    /// [`Error::InUse`] with the holder's name when another program has it.
    pub(super) fn take(project: &Path, holder: &Holder) -> Result<Self> {
        let path = beside(project, ".lock");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(in_use(&mut file)),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        file.set_len(0)?;
        file.rewind()?;
        let text = serde_json::to_vec(holder).map_err(std::io::Error::from)?;
        file.write_all(&text)?;
        Ok(Self { file, path })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Left behind on failure: a lock file that nobody holds does no harm.
        drop(std::fs::remove_file(&self.path));
        drop(self.file.unlock());
    }
}

fn in_use(file: &mut File) -> Error {
    let mut text = String::new();
    let read = file.read_to_string(&mut text).ok();
    let holder = read.and_then(|_| serde_json::from_str::<Holder>(&text).ok());
    let holder = holder.unwrap_or(Holder {
        user: String::new(),
        host: String::new(),
        since: String::new(),
    });
    Error::InUse {
        user: holder.user,
        host: holder.host,
        since: holder.since,
    }
}
