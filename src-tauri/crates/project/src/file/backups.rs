//! The backups of one project: a folder beside its file, of complete project files named after when they
//! were taken and the last step in them.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, NaiveDateTime, Utc};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::still::beside;
use super::{EXTENSION, keep, put, snapshot};
use crate::time::stamp;
use crate::{Error, Result};

/// How the moment is written in a name: no colons, which Windows forbids.
const MOMENT: &str = "%Y-%m-%dT%H.%M.%SZ";
/// Names the file whose arrival makes the older backups worthless; see [`Backups::announce`].
const RELOCKED: &str = "relocked";

/// One backup of a project file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// The file's name in the folder of backups.
    pub name: String,
    /// When it was taken, RFC 3339.
    pub taken_at: String,
    /// Bytes.
    pub size: u64,
    #[serde(skip)]
    moment: DateTime<Utc>,
    #[serde(skip)]
    last_step: i64,
}

/// The folder of one project's backups; it is made with the first.
#[derive(Debug, Clone)]
pub struct Backups {
    folder: PathBuf,
}

impl Backups {
    /// The backups of the project file at `path`, whether or not the file is there.
    pub fn of(path: &Path) -> Self {
        Self {
            folder: beside(path, ".backups"),
        }
    }

    /// Every backup, the newest first.
    ///
    /// # Errors
    /// What the disk says; a folder that is missing holds none.
    pub fn list(&self) -> Result<Vec<Backup>> {
        let entries = match self.folder.read_dir() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(vec![]),
            entries => entries?,
        };
        let mut backups: Vec<_> = entries
            .flatten()
            .filter_map(|entry| backup(&entry))
            .collect();
        backups.sort_unstable_by_key(|backup| std::cmp::Reverse((backup.moment, backup.last_step)));
        Ok(backups)
    }

    /// Where the backup of that name lies.
    ///
    /// # Errors
    /// [`Error::NotFound`] for anything that is not on the [`list`](Self::list).
    pub fn path_of(&self, name: &str) -> Result<PathBuf> {
        let known = self.list()?.iter().any(|backup| backup.name == name);
        known
            .then(|| self.folder.join(name))
            .ok_or(Error::NotFound { noun: "backup" })
    }

    /// Whether the newest backup holds the state that the connection sees.
    pub(super) fn are_current(&self, connection: &Connection) -> Result<bool> {
        let last_step = snapshot::last_step(connection)?.number;
        let newest = self.list()?.into_iter().next();
        Ok(newest.is_some_and(|newest| newest.last_step == last_step))
    }

    /// Takes a backup of what the connection sees, lets outdated ones go and tells the name of the new one.
    pub(super) fn take(
        &self,
        source: &Connection,
        passphrase: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<String> {
        std::fs::create_dir_all(&self.folder)?;
        let last_step = snapshot::last_step(source)?.number;
        let name = format!("{}-{last_step}.{EXTENSION}", now.format(MOMENT));
        let target = self.folder.join(&name);
        snapshot::put(source, passphrase, &target)?;
        self.prune(now)?;
        Ok(name)
    }

    fn prune(&self, now: DateTime<Utc>) -> Result<()> {
        let local = |moment: DateTime<Utc>| moment.with_timezone(&Local).naive_local();
        let backups = self.list()?;
        let taken: Vec<_> = backups.iter().map(|backup| local(backup.moment)).collect();
        for place in keep::outdated(&taken, local(now).date()) {
            std::fs::remove_file(self.folder.join(&backups[place].name))?;
        }
        Ok(())
    }

    /// Notes that the project is about to be replaced by a file that starts with `head`, locked otherwise.
    /// Should the app end right after, the next opening still [`replace`](Self::replace)s the old backups.
    pub(super) fn announce(&self, head: &[u8; 16]) -> Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        let target = self.folder.join(RELOCKED);
        let unfinished = put::unfinished(&target)?;
        std::fs::write(&unfinished, head)?;
        put::settle(unfinished, &target)
    }

    /// Whether an announced replacement took place; one that did not is forgotten.
    pub(super) fn are_announced(&self, project: &Path) -> Result<bool> {
        let mark = self.folder.join(RELOCKED);
        let Ok(expected) = std::fs::read(&mark) else {
            return Ok(false);
        };
        let took_place = super::sniff::head(project)?.starts_with(&expected);
        if !took_place {
            std::fs::remove_file(mark)?;
        }
        Ok(took_place)
    }

    /// Takes one backup and removes all others: what an old or no passphrase opens must not stay.
    pub(super) fn replace(
        &self,
        source: &Connection,
        passphrase: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let taken = self.take(source, passphrase, now)?;
        for backup in self.list()? {
            if backup.name != taken {
                std::fs::remove_file(self.folder.join(backup.name))?;
            }
        }
        match std::fs::remove_file(self.folder.join(RELOCKED)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

/// Reads a backup's name, as [`Backups::take`] wrote it; `None` for any other file.
fn backup(entry: &std::fs::DirEntry) -> Option<Backup> {
    let name = entry.file_name().into_string().ok()?;
    let (stem, extension) = name.rsplit_once('.')?;
    let (moment, last_step) = stem.rsplit_once('-')?;
    let moment = NaiveDateTime::parse_from_str(moment, MOMENT)
        .ok()?
        .and_utc();
    let last_step = last_step.parse().ok()?;
    let size = entry.metadata().ok()?.len();
    (extension == EXTENSION).then_some(Backup {
        name: name.clone(),
        taken_at: stamp(moment),
        size,
        moment,
        last_step,
    })
}

#[cfg(test)]
mod tests;
