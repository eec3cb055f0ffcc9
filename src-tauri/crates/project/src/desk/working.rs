//! Working copies: a project that lies on a share, in a synchronised folder or on a stick is worked in on
//! the local disk, and written back when it is closed.

use std::path::{Path, PathBuf};

use super::Desk;
use super::copies::{Copy, step};
use crate::file::{copy_of, digest, free, place};
use crate::{Error, Project, Result};

impl Desk {
    /// That a live project may lie there. The app's own folder is beyond doubt: there is no other.
    pub(super) fn refuse_risky_place(&self, path: &Path) -> Result<()> {
        match path.starts_with(&self.inner.folder) || place(path).is_none() {
            true => Ok(()),
            false => Err(Error::NetworkPlace),
        }
    }

    /// The working copy of the project at `origin`: the one taken earlier when nobody has changed the
    /// original since, a new one otherwise. What was never written back from an earlier one is laid beside
    /// the original first.
    pub(super) fn working_copy(&self, origin: &Path, passphrase: Option<&str>) -> Result<PathBuf> {
        let content = digest(origin)?;
        if let Some((earlier, copy)) = self.earlier_copy(origin) {
            if copy.digest == content {
                return Ok(earlier);
            }
            self.bring_back(&earlier, passphrase);
        }
        let stem = origin.file_stem().unwrap_or_default().to_string_lossy();
        let working = free(&self.inner.folder, &stem);
        copy_of(origin, passphrase, &working)?;
        let project = Project::open(&working, self.options(passphrase.map(str::to_owned), true))?;
        let copy = Copy {
            step: step(&project)?,
            digest: content,
            origin: true,
            ..of(origin)
        };
        self.remember_copy(&working, Some(copy))?;
        Ok(working)
    }

    /// The working copy of `origin` that was taken earlier and is still there.
    fn earlier_copy(&self, origin: &Path) -> Option<(PathBuf, Copy)> {
        let wanted = of(origin);
        let state = self.state();
        let mut known = state.copies.iter();
        let found = known.find(|(_, copy)| {
            copy.origin && copy.folder == wanted.folder && copy.file == wanted.file
        });
        found
            .map(|(path, copy)| (PathBuf::from(path), copy.clone()))
            .filter(|(path, _)| path.exists())
    }

    /// Lays what an earlier working copy holds beside the original that has moved on.
    fn bring_back(&self, earlier: &Path, passphrase: Option<&str>) {
        let options = self.options(passphrase.map(str::to_owned), false);
        let outcome = Project::open(earlier, options).and_then(|project| {
            let unsent = self.copy_of(earlier).map(|copy| copy.step) != Some(step(&project)?);
            if unsent {
                self.copy_out(&project)?;
            }
            Ok(())
        });
        if let Err(error) = outcome {
            // It stays on this computer, on the list of recent projects.
            tracing::warn!(%error, "an earlier working copy could not be laid beside its original");
        }
    }
}

/// A copy at a path, not written yet.
pub(super) fn of(path: &Path) -> Copy {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    Copy {
        folder: path.parent().unwrap_or(Path::new("")).to_owned(),
        original: file.clone().into_owned(),
        file: file.into_owned(),
        ..Copy::default()
    }
}
