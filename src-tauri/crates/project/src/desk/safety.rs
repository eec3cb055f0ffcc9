//! The open project's safety: where it lies, its lock, its backups and copies.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::copies::CopyState;
use super::{Desk, Event, PathOnly};
use crate::file::{Backup, Backups, EXTENSION};
use crate::operations::Nothing;
use crate::{Error, Failure, Result};

/// How safe the open project is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Safety {
    /// Where the file lies.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// Locked with a passphrase.
    pub encrypted: bool,
    /// The backups beside the file, the newest first.
    pub backups: Vec<Backup>,
    /// Why the latest backup could not be taken.
    pub backup_trouble: Option<Failure>,
    /// The copies in a folder of the user's choice.
    pub copy: Option<CopyState>,
}

/// A passphrase to set, change or remove.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Passphrase {
    /// The one in use; absent when there is none.
    pub current: Option<String>,
    /// The one to come; absent: the lock is removed.
    pub next: Option<String>,
}

impl Desk {
    /// How safe the open project is.
    ///
    /// # Errors
    /// [`Error::NoProject`]; what the disk says.
    pub fn safety(&self, _: Nothing) -> Result<Safety> {
        let project = self.project()?;
        let path = project.path();
        Ok(Safety {
            path: path.to_string_lossy().into_owned(),
            size: path.metadata()?.len(),
            encrypted: project.is_encrypted(),
            backups: Backups::of(path).list()?,
            backup_trouble: project.backup_trouble().map(Failure::from),
            copy: self.copy_state(&project)?,
        })
    }

    /// Sets, changes or removes the open project's passphrase. Its copy in the chosen folder follows.
    ///
    /// # Errors
    /// [`Error::PassphraseWrong`], [`Error::TooShort`]; what the disk says.
    pub fn passphrase(&self, change: Passphrase) -> Result<Nothing> {
        let _turn = self.turn();
        let project = self.project()?;
        let given = |text: Option<String>| text.filter(|text| !text.is_empty());
        project.relock(
            given(change.current).as_deref(),
            given(change.next).as_deref(),
        )?;
        self.refresh_open(&project)?;
        if let Some(mut copy) = self.copy_of(project.path()) {
            // The old lock must not linger there; when the folder cannot be reached, closing tries again.
            copy.step.clear();
            self.remember_copy(project.path(), Some(copy))?;
            drop(self.copy_last(&project));
        }
        self.announce(Event::Desk);
        Ok(Nothing {})
    }

    /// Saves a copy of the open project as one complete file, over what lies there.
    ///
    /// # Errors
    /// [`Error::FileExists`] for the project's own file; what the disk says.
    pub fn copy_to(&self, PathOnly { path }: PathOnly) -> Result<PathOnly> {
        let project = self.project()?;
        let target = with_extension(&std::path::absolute(path)?);
        if target == project.path() {
            return Err(Error::FileExists);
        }
        project.copy_to(&target)?;
        Ok(PathOnly {
            path: target.to_string_lossy().into_owned(),
        })
    }
}

/// What was typed without `.samskab` gets it.
fn with_extension(path: &Path) -> PathBuf {
    match path.extension() {
        Some(extension) if extension.eq_ignore_ascii_case(EXTENSION) => path.to_owned(),
        _ => {
            let mut name = path.as_os_str().to_owned();
            name.push(".");
            name.push(EXTENSION);
            PathBuf::from(name)
        }
    }
}
