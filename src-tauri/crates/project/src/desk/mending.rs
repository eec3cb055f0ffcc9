//! Ways back when a file is damaged or gone: its backups, and what can be read of it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Desk, Open, OpenProject, PathOnly};
use crate::file::{self, Backup, Backups, place};
use crate::{Project, Result};

/// A backup to put in a project's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Restore {
    /// The project file.
    pub path: String,
    /// The backup's name.
    pub backup: String,
}

/// What a restored backup came in place of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Restored {
    /// Where the file that lay there is kept.
    pub kept: Option<String>,
    /// The backup that holds what the project was right before, when it lay open here: the way back.
    pub before: Option<String>,
    /// The project, when it lay open here and does so again.
    pub open: Option<OpenProject>,
}

/// A damaged file whose readable part becomes a new project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rescue {
    /// The damaged file.
    pub path: String,
    /// Opens its lock.
    pub passphrase: Option<String>,
}

/// What was rescued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RescueOutcome {
    /// The new project, which lies open.
    pub open: OpenProject,
    /// Places in the damaged file that could not be read.
    pub gaps: u64,
}

impl Desk {
    /// The backups of a project file, the newest first, whether or not the file is there.
    ///
    /// # Errors
    /// What the disk says.
    pub fn backups(&self, PathOnly { path }: PathOnly) -> Result<Vec<Backup>> {
        Backups::of(Path::new(&path)).list()
    }

    /// Puts a backup in a project's place and keeps what lay there. A project that lies open here is closed
    /// for it and opened again.
    ///
    /// # Errors
    /// As [`file::restore`].
    pub fn restore(&self, Restore { path, backup }: Restore) -> Result<Restored> {
        let _turn = self.turn();
        let path = std::path::absolute(path)?;
        let open = self.take_if_open(&path);
        let passphrase = open.as_ref().and_then(Project::passphrase);
        if let Some(project) = &open {
            project.close();
        }
        let backups = Backups::of(&path).list()?;
        let before = open.as_ref().and(backups.into_iter().next());
        let kept = file::restore(&path, &backup, self.inner.clock.now());
        let open = match open {
            Some(_) => Some(self.open_now(&path, passphrase, false)?),
            None => None,
        };
        Ok(Restored {
            kept: kept?.map(|kept| kept.to_string_lossy().into_owned()),
            before: before.map(|before| before.name),
            open,
        })
    }

    /// Makes a new project of what can be read of a damaged file, and opens it.
    ///
    /// # Errors
    /// As [`file::rescue`].
    pub fn rescue(&self, Rescue { path, passphrase }: Rescue) -> Result<RescueOutcome> {
        let path = std::path::absolute(path)?;
        let passphrase = passphrase.or_else(|| self.passphrase_of(&path));
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let target = file::free(&self.folder_beside(&path), &format!("{stem} (reddet)"));
        let rescued = file::rescue(&path, passphrase.as_deref(), &target)?;
        let open = self.open(Open {
            path: target.to_string_lossy().into_owned(),
            passphrase,
            ..Open::default()
        })?;
        Ok(RescueOutcome {
            open,
            gaps: rescued.gaps,
        })
    }

    /// The file's own folder, when a live project may lie there; else the app's.
    fn folder_beside(&self, path: &Path) -> PathBuf {
        match path.parent() {
            Some(folder) if place(path).is_none() && !file::is_locked_away(path) => {
                folder.to_owned()
            }
            _ => self.inner.folder.clone(),
        }
    }

    fn take_if_open(&self, path: &Path) -> Option<Project> {
        let mut open = self.open_project();
        let is_it = open
            .as_ref()
            .is_some_and(|(project, _)| project.path() == path);
        is_it
            .then(|| open.take())
            .flatten()
            .map(|(project, _)| project)
    }
}
