use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::copies::CopyNews;
use super::{Desk, Event, set_up, working};
use crate::file::{Lock, SCHEMA_VERSION, check_passphrase, free, inspect, is_locked_away, place};
use crate::operations::Nothing;
use crate::{Error, Project, Result, Topic, details, text};

/// A new project.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
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
    /// The file is put in the app's own folder and copied to `folder` when it is closed.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub working_copy: bool,
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
    /// To work in a copy on the local disk that is written back when the project is closed.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub working_copy: bool,
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
    /// Why it can only be looked at.
    pub reason: Option<Reason>,
    /// Locked with a passphrase.
    pub encrypted: bool,
    /// The worked example.
    pub example: bool,
    /// Where its safety copies go.
    pub copy_folder: Option<String>,
    /// The copy there was changed by somebody else; ours will be laid beside it.
    pub copy_moved_on: bool,
}

/// Why a project can only be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// It was asked for.
    Asked,
    /// The file is damaged; what could be read is shown.
    Damaged,
    /// A newer version made it.
    Newer,
    /// Somebody else works in it.
    InUse,
    /// The file or its folder is locked.
    Folder,
    /// It lies where a live project gets damaged.
    Place,
}

/// What closing a project led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Closed {
    /// What became of its safety copy; absent when no folder was chosen.
    pub copy: Option<CopyNews>,
}

impl Desk {
    /// Makes a new project and opens it.
    ///
    /// # Errors
    /// An empty title, a short passphrase, [`Error::NetworkPlace`], what the disk says.
    pub fn create(&self, new: Create) -> Result<OpenProject> {
        let _turn = self.turn();
        let title = text::line("title", &new.title)?;
        let municipality = text::optional("municipality", &new.municipality, text::TITLE)?;
        let passphrase = new.passphrase.filter(|passphrase| !passphrase.is_empty());
        passphrase.as_deref().map_or(Ok(()), check_passphrase)?;
        let chosen = new.folder.map(std::path::absolute).transpose()?;
        let own = || self.inner.folder.clone();
        let folder = match (&chosen, new.working_copy) {
            (Some(chosen), false) => chosen.clone(),
            _ => own(),
        };
        let path = free(&folder, &file_stem(&title));
        self.refuse_risky_place(&path)?;
        std::fs::create_dir_all(&folder)?;
        let project = Project::create(&path, self.options(passphrase, false))?;
        set_up(&project, &title, &municipality)?;
        if let (Some(chosen), true) = (chosen, new.working_copy) {
            let file = path.file_name().unwrap_or_default();
            self.remember_copy(&path, Some(working::of(&chosen.join(file))))?;
        }
        self.lay_open(project)
    }

    /// Opens a project in place of the one that lies open.
    ///
    /// # Errors
    /// As [`Project::open`], and [`Error::NetworkPlace`]; the project that lay open stays open then.
    pub fn open(&self, open: Open) -> Result<OpenProject> {
        let _turn = self.turn();
        let path = std::path::absolute(&open.path)?;
        if let Some(current) = self.already_open(&path, open.read_only) {
            return Ok(current);
        }
        let given = open.passphrase.filter(|passphrase| !passphrase.is_empty());
        let passphrase = given.or_else(|| self.passphrase_of(&path));
        if open.working_copy && self.refuse_risky_place(&path).is_err() {
            let working = self.working_copy(&path, passphrase.as_deref())?;
            return match self.already_open(&working, false) {
                Some(current) => Ok(current),
                None => self.open_now(&working, passphrase, false),
            };
        }
        if !open.read_only {
            // What is wrong with the file itself matters more than where it lies.
            inspect_if_risky(self, &path, passphrase.as_deref())?;
        }
        self.open_now(&path, passphrase, open.read_only)
    }

    /// Closes the open project, if there is one, and brings its safety copy up to date.
    ///
    /// # Errors
    /// None: what went wrong with the copy is part of the answer.
    pub fn close(&self, _: Nothing) -> Result<Closed> {
        let _turn = self.turn();
        let open = self.open_project().take();
        let copy = open.and_then(|(project, _)| self.put_away(&project));
        self.announce(Event::Desk);
        Ok(Closed { copy })
    }

    pub(super) fn open_now(
        &self,
        path: &Path,
        passphrase: Option<String>,
        read_only: bool,
    ) -> Result<OpenProject> {
        let options = self.options(passphrase, read_only);
        let project = Project::open(path, options.clone())?;
        let newer = project.newer_version();
        let outcome = self.dated(project, options);
        outcome
            .and_then(|project| self.lay_open(project))
            .map_err(|error| match newer {
                // It has other tables than this version looks for.
                Some(found) => Error::NewerVersion {
                    found,
                    known: SCHEMA_VERSION,
                },
                None => error,
            })
    }

    /// The passphrase of a file that lies open, for another way of opening it.
    pub(super) fn passphrase_of(&self, path: &Path) -> Option<String> {
        let open = self.open_project();
        let (project, _) = open.as_ref()?;
        (project.path() == path).then(|| project.passphrase())?
    }

    fn already_open(&self, path: &Path, read_only: bool) -> Option<OpenProject> {
        let open = self.open_project();
        let (project, current) = open.as_ref()?;
        let is_it = project.path() == path && project.is_read_only() == read_only;
        is_it.then(|| current.clone())
    }

    fn lay_open(&self, project: Project) -> Result<OpenProject> {
        let open = self.described(&project)?;
        self.note_used(&open)?;
        self.pass_on(&project)?;
        self.watch_copy(&project)?;
        self.inner.start.forget();
        let before = self.open_project().replace((project, open.clone()));
        if let Some((before, _)) = before {
            self.put_away(&before);
        }
        self.announce(Event::Desk);
        Ok(open)
    }

    /// Ends work in a project: everything on disk, the copy up to date, the lock gone.
    fn put_away(&self, project: &Project) -> Option<CopyNews> {
        project.stop();
        if let Ok(open) = self.described(project) {
            drop(self.note_used(&open));
        }
        let copy = self.copy_last(project);
        self.state().news.clone_from(&copy);
        project.close();
        copy
    }

    /// The open project as windows see it.
    pub(super) fn described(&self, project: &Project) -> Result<OpenProject> {
        let details = project.read(|db| details::get(db, Nothing {}))?;
        let copy = self.copy_of(project.path());
        Ok(OpenProject {
            path: project.path().to_string_lossy().into_owned(),
            title: details.title,
            municipality: details.municipality,
            read_only: project.is_read_only(),
            reason: reason(project),
            encrypted: project.is_encrypted(),
            example: details.example,
            copy_moved_on: copy
                .as_ref()
                .is_some_and(|copy| copy.moved_on && copy.file == copy.original),
            copy_folder: copy.map(|copy| copy.folder.to_string_lossy().into_owned()),
        })
    }

    /// Notes anew how the open project is seen.
    pub(super) fn refresh_open(&self, project: &Project) -> Result<()> {
        let described = self.described(project)?;
        if let Some((_, open)) = self.open_project().as_mut() {
            *open = described;
        }
        Ok(())
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
                        Err(RecvError::Lagged(_)) => Topic::ALL.to_vec(),
                        Err(RecvError::Closed) => return,
                    };
                    let renamed = topics.contains(&Topic::Details);
                    drop(events.send(Event::Touched { topics }));
                    if renamed {
                        drop(events.send(Event::Desk));
                    }
                }
            })?;
        Ok(())
    }
}

fn inspect_if_risky(desk: &Desk, path: &Path, passphrase: Option<&str>) -> Result<()> {
    let place = desk.refuse_risky_place(path);
    if place.is_err() {
        inspect(path, passphrase)?;
    }
    place
}

/// The title of a project that may be past answering.
pub(super) fn title(project: &Project) -> String {
    let details = project.read(|db| details::get(db, Nothing {}));
    details.map_or_else(
        |_| {
            let stem = project.path().file_stem().unwrap_or_default();
            stem.to_string_lossy().into_owned()
        },
        |details| details.title,
    )
}

fn reason(project: &Project) -> Option<Reason> {
    let path = project.path();
    if !project.is_read_only() {
        return None;
    }
    Some(if project.is_damaged() {
        Reason::Damaged
    } else if project.newer_version().is_some() {
        Reason::Newer
    } else if Lock::is_held(path) {
        Reason::InUse
    } else if place(path).is_some() {
        Reason::Place
    } else if is_locked_away(path) {
        Reason::Folder
    } else {
        Reason::Asked
    })
}

/// A file name for a title, without what some system forbids in names.
pub(super) fn file_stem(title: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || " -_().".contains(c);
    let stem: String = title
        .chars()
        .map(|c| if plain(c) { c } else { ' ' })
        .take(80)
        .collect();
    let words: Vec<_> = stem.split_whitespace().collect();
    let stem = words.join(" ").trim_matches('.').to_owned();
    match stem.is_empty() {
        true => "projekt".to_owned(),
        false => stem,
    }
}
