//! Safety copies: one complete file in a folder of the user's choice. A copy that somebody else has
//! changed is never overwritten; ours is laid beside it.

use std::path::{Path, PathBuf};

use chrono::Local;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Desk;
use crate::file::{Place, digest, free, place};
use crate::operations::Nothing;
use crate::time::stamp;
use crate::{Error, Failure, Project, Result};

/// What is remembered on this computer of a project's copies.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Copy {
    /// The folder that was chosen.
    pub folder: PathBuf,
    /// The copy's name there.
    pub file: String,
    /// The name it had before it was laid beside one that had moved on.
    pub original: String,
    /// The copy's content as it was left; empty before the first.
    pub digest: String,
    /// The last step in it.
    pub step: String,
    /// When it was written, RFC 3339; empty before the first.
    pub copied_at: String,
    /// The file that lay there was changed by somebody else.
    pub moved_on: bool,
    /// The project is a working copy of the file there.
    pub origin: bool,
}

/// The folder for copies; absent: no copies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CopyFolder {
    /// A folder on a share, in a synchronised folder or on a stick.
    pub folder: Option<String>,
}

/// How a project's copies stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyState {
    /// The folder that was chosen.
    pub folder: String,
    /// The copy's name there.
    pub file: String,
    /// What kind of place it is; absent for the local disk.
    pub place: Option<CopyPlace>,
    /// When the copy was written, RFC 3339.
    pub copied_at: Option<String>,
    /// The copy holds all that is in the project.
    pub current: bool,
    /// The file that lay there was changed by somebody else; ours lies beside it, or will when it is written.
    pub moved_on: bool,
    /// The project is a working copy of the file there.
    pub origin: bool,
}

/// A place that outlives this computer, or can be reached from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CopyPlace {
    /// A share.
    Network,
    /// A synchronised folder.
    Synchronised,
    /// A stick.
    Removable,
}

/// What became of a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyNews {
    /// The project's title.
    pub title: String,
    /// The folder.
    pub folder: String,
    /// The copy's name there.
    pub file: String,
    /// The copy there had moved on, so that ours was laid beside it.
    pub beside: bool,
    /// Why it was not written.
    pub trouble: Option<Failure>,
}

impl Desk {
    /// Chooses the folder for the open project's copies, or none.
    ///
    /// # Errors
    /// [`Error::FileMissing`] for a folder that is not there, [`Error::NotNow`] `copy-folder-own` for the
    /// project's own.
    pub fn copy_folder(&self, chosen: CopyFolder) -> Result<Nothing> {
        let project = self.project()?;
        let copy = match &chosen.folder {
            Some(folder) => Some(fresh(&project, Path::new(folder))?),
            None => None,
        };
        self.remember_copy(project.path(), copy)?;
        self.announce(super::Event::Desk);
        Ok(Nothing {})
    }

    /// Writes the open project's copy now.
    ///
    /// # Errors
    /// [`Error::NotNow`] `no-copy-folder`; what the disk says.
    pub fn copy_now(&self, _: Nothing) -> Result<CopyNews> {
        let _turn = self.turn();
        let project = self.project()?;
        let news = self.copy_out(&project)?;
        self.announce(super::Event::Desk);
        news.ok_or(Error::NotNow {
            why: "no-copy-folder",
        })
    }

    /// Brings the copy up to date, under the rule that one that has moved on is left alone.
    pub(super) fn copy_out(&self, project: &Project) -> Result<Option<CopyNews>> {
        let Some(mut copy) = self.copy_of(project.path()) else {
            return Ok(None);
        };
        if project.is_read_only() {
            return Ok(None);
        }
        if !copy.folder.is_dir() {
            return Err(Error::NotNow {
                why: "copy-folder-gone",
            });
        }
        let step = step(project)?;
        let there = found(&copy.folder.join(&copy.file))?;
        let known = there.as_ref() == Some(&copy.digest);
        let beside = there.is_some() && !known;
        if beside {
            copy.file = self.name_beside(&copy)?;
            copy.moved_on = true;
        }
        if !known || copy.step != step {
            copy.digest = project.copy_to(&copy.folder.join(&copy.file))?;
            copy.step = step;
            copy.copied_at = stamp(self.inner.clock.now());
            self.remember_copy(project.path(), Some(copy.clone()))?;
        }
        Ok(Some(news(project, &copy, beside)))
    }

    /// As [`copy_out`](Self::copy_out) for a project that is being put away: trouble becomes news.
    pub(super) fn copy_last(&self, project: &Project) -> Option<CopyNews> {
        match self.copy_out(project) {
            Ok(news) => news,
            Err(error) => {
                tracing::error!(%error, "the safety copy could not be written");
                let copy = self.copy_of(project.path()).unwrap_or_default();
                Some(CopyNews {
                    trouble: Some(error.into()),
                    ..news(project, &copy, false)
                })
            }
        }
    }

    /// Looks, without anybody waiting, whether the copy has moved on while the project was closed here.
    pub(super) fn watch_copy(&self, project: &Project) -> Result<()> {
        let Some(copy) = self.copy_of(project.path()) else {
            return Ok(());
        };
        let (desk, path) = (self.clone(), project.path().to_owned());
        std::thread::Builder::new()
            .name("copy-watch".into())
            .spawn(move || {
                let there = found(&copy.folder.join(&copy.file));
                let moved_on = matches!(there, Ok(Some(there)) if there != copy.digest);
                if moved_on && !copy.moved_on && desk.copy_of(&path).as_ref() == Some(&copy) {
                    let copy = Copy { moved_on, ..copy };
                    drop(desk.remember_copy(&path, Some(copy)));
                    desk.announce(super::Event::Desk);
                }
            })?;
        Ok(())
    }

    /// How the open project's copies stand.
    pub(super) fn copy_state(&self, project: &Project) -> Result<Option<CopyState>> {
        let Some(copy) = self.copy_of(project.path()) else {
            return Ok(None);
        };
        Ok(Some(CopyState {
            place: place(&copy.folder).map(CopyPlace::from),
            folder: copy.folder.to_string_lossy().into_owned(),
            current: copy.step == step(project)?,
            copied_at: Some(copy.copied_at).filter(|at| !at.is_empty()),
            file: copy.file,
            moved_on: copy.moved_on,
            origin: copy.origin,
        }))
    }

    pub(super) fn copy_of(&self, project: &Path) -> Option<Copy> {
        let key = project.to_string_lossy();
        self.state().copies.get(key.as_ref()).cloned()
    }

    pub(super) fn remember_copy(&self, project: &Path, copy: Option<Copy>) -> Result<()> {
        let key = project.to_string_lossy().into_owned();
        self.remember(|state| {
            match copy {
                Some(copy) => state.copies.insert(key, copy),
                None => state.copies.remove(&key),
            };
        })?;
        Ok(())
    }

    fn name_beside(&self, copy: &Copy) -> Result<String> {
        let stem = Path::new(&copy.original).file_stem().unwrap_or_default();
        let now = self.inner.clock.now().with_timezone(&Local);
        let who = self.state().settings.name.clone();
        let who = super::opening::file_stem(&who);
        let stem = format!(
            "{} ({who} {})",
            stem.to_string_lossy(),
            now.format("%Y-%m-%d %H.%M")
        );
        let path = free(&copy.folder, &stem);
        let name = path.file_name().unwrap_or_default();
        Ok(name.to_string_lossy().into_owned())
    }
}

fn fresh(project: &Project, folder: &Path) -> Result<Copy> {
    let folder = folder.canonicalize()?;
    let own = project.path().parent().map(Path::canonicalize);
    if own.transpose()?.as_ref() == Some(&folder) {
        return Err(Error::NotNow {
            why: "copy-folder-own",
        });
    }
    let file = project.path().file_name().unwrap_or_default();
    Ok(super::working::of(&folder.join(file)))
}

/// The state a copy holds, as a word.
pub(super) fn step(project: &Project) -> Result<String> {
    let last = project.last_step()?;
    Ok(format!("{} {}", last.number, last.at))
}

/// The digest of what lies there; none when nothing does.
fn found(path: &Path) -> Result<Option<String>> {
    match digest(path) {
        Err(Error::FileMissing) => Ok(None),
        found => Ok(Some(found?)),
    }
}

fn news(project: &Project, copy: &Copy, beside: bool) -> CopyNews {
    CopyNews {
        title: super::opening::title(project),
        folder: copy.folder.to_string_lossy().into_owned(),
        file: copy.file.clone(),
        beside,
        trouble: None,
    }
}

impl From<Place> for CopyPlace {
    fn from(place: Place) -> Self {
        match place {
            Place::Network => Self::Network,
            Place::Synchronised => Self::Synchronised,
            Place::Removable => Self::Removable,
        }
    }
}
