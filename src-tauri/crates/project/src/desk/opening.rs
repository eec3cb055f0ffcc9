use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Desk, Event, set_up};
use crate::details::{self, Details};
use crate::file::EXTENSION;
use crate::operations::Nothing;
use crate::{Project, Result, text};

/// A new project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Create {
    /// What it is called; the file gets its name.
    pub title: String,
    /// The municipality.
    pub municipality: String,
    /// Where the file is put; absent: the app's own folder.
    pub folder: Option<String>,
    /// Locks the file.
    pub passphrase: Option<String>,
}

/// A project file to open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Open {
    /// Where it lies.
    pub path: String,
    /// Opens the lock.
    pub passphrase: Option<String>,
    /// Only to look.
    #[serde(default)]
    pub read_only: bool,
}

/// A file, named by its path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PathOnly {
    /// Where it lies.
    pub path: String,
}

/// The project that lies open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenProject {
    /// Where the file lies.
    pub path: String,
    /// What it is called.
    pub title: String,
    /// Its municipality.
    pub municipality: String,
    /// Opened only to look.
    pub read_only: bool,
    /// Locked with a passphrase.
    pub encrypted: bool,
    /// The worked example.
    pub example: bool,
}

impl OpenProject {
    /// As opened, with the title that stands in the project now.
    pub(super) fn as_of_now(&self, project: &Project) -> Self {
        match project.read(|db| details::get(db, Nothing {})) {
            Ok(Details {
                title,
                municipality,
                ..
            }) => Self {
                title,
                municipality,
                ..self.clone()
            },
            Err(_) => self.clone(),
        }
    }
}

impl Desk {
    /// Makes a new project and opens it.
    ///
    /// # Errors
    /// An empty title, a file of that name, what the disk says.
    pub fn create(&self, new: Create) -> Result<OpenProject> {
        let title = text::line("title", &new.title)?;
        let municipality = text::optional("municipality", &new.municipality, text::TITLE)?;
        let folder = new
            .folder
            .map_or_else(|| self.inner.folder.clone(), PathBuf::from);
        std::fs::create_dir_all(&folder)?;
        let path = free_path(&folder, &title);
        let project = Project::create(&path, self.options(new.passphrase, false))?;
        set_up(&project, &title, &municipality)?;
        self.lay_open(project)
    }

    /// Opens a project in place of the one that lies open.
    ///
    /// # Errors
    /// As [`Project::open`]; the project that lay open stays open then.
    pub fn open(&self, open: Open) -> Result<OpenProject> {
        let path = std::path::absolute(&open.path)?;
        if let Some((project, current)) = self.open_project().as_ref()
            && project.path() == path
            && project.is_read_only() == open.read_only
        {
            return Ok(current.clone());
        }
        let options = self.options(open.passphrase, open.read_only);
        let project = self.dated(Project::open(&path, options.clone())?, options)?;
        self.lay_open(project)
    }

    /// Closes the open project, if there is one.
    ///
    /// # Errors
    /// None today; closing never loses what was acknowledged.
    pub fn close(&self, _: Nothing) -> Result<Nothing> {
        drop(self.open_project().take());
        self.announce(Event::Desk);
        Ok(Nothing {})
    }

    fn lay_open(&self, project: Project) -> Result<OpenProject> {
        let details = project.read(|db| details::get(db, Nothing {}))?;
        let open = OpenProject {
            path: project.path().to_string_lossy().into_owned(),
            title: details.title,
            municipality: details.municipality,
            read_only: project.is_read_only(),
            encrypted: project.is_encrypted(),
            example: details.example,
        };
        self.note_used(&open)?;
        self.pass_on(&project)?;
        *self.open_project() = Some((project, open.clone()));
        self.announce(Event::Desk);
        Ok(open)
    }

    /// Tells the desk's listeners what the project's commits touch, until it closes.
    fn pass_on(&self, project: &Project) -> Result<()> {
        let mut touched = project.subscribe();
        let events = self.inner.events.clone();
        std::thread::Builder::new()
            .name("project-events".into())
            .spawn(move || {
                use tokio::sync::broadcast::error::RecvError;
                loop {
                    let topics = match touched.blocking_recv() {
                        Ok(touched) => touched.topics,
                        // Too many to keep up with: everything may have changed.
                        Err(RecvError::Lagged(_)) => crate::Topic::ALL.to_vec(),
                        Err(RecvError::Closed) => return,
                    };
                    drop(events.send(Event::Touched { topics }));
                }
            })?;
        Ok(())
    }
}

/// `title.samskab`, or `title 2.samskab` when that lies there already.
fn free_path(folder: &Path, title: &str) -> PathBuf {
    let stem: String = title
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || " -_().".contains(c) {
                c
            } else {
                ' '
            }
        })
        .take(80)
        .collect();
    let stem = stem.trim().trim_matches('.').to_owned();
    let stem = if stem.is_empty() {
        "projekt".to_owned()
    } else {
        stem
    };
    let first = folder.join(format!("{stem}.{EXTENSION}"));
    let others = (2_u32..).map(|n| folder.join(format!("{stem} {n}.{EXTENSION}")));
    std::iter::once(first)
        .chain(others)
        .find(|path| !path.exists())
        .unwrap_or_default()
}
