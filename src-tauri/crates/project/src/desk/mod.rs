//! The desk: the app beyond one project. Which project lies open, which were used lately, and settings.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use serde::Serialize;
use serde_json::Value;
use tokio::sync::broadcast;
use ts_rs::TS;

use crate::details::{self, Details};
use crate::evaluation::{self, Press};
use crate::file::{Backup, Options, Origin};
use crate::operations::{self, Call, Nothing, operations};
use crate::phones::{self, PhoneHost};
use crate::{Clock, Error, Ids, Project, Result, Topic, groups};

mod copies;
mod example;
mod mending;
mod opening;
mod recent;
mod safety;
mod settings;
mod start;
mod working;

pub use copies::{CopyFolder, CopyNews, CopyPlace, CopyState};
pub use mending::{Rescue, RescueOutcome, Restore, Restored};
pub use opening::{Closed, Create, Open, OpenProject, PathOnly, Reason};
pub use recent::RecentProject;
pub use safety::{Passphrase, Safety};
pub use settings::{Language, Settings, Theme};

operations! {
    desk "desk.status" Desk::status: Nothing => DeskStatus;
    desk "desk.settings" Desk::save_settings: Settings => Nothing;
    desk "desk.create" Desk::create: Create => OpenProject;
    desk "desk.open" Desk::open: Open => OpenProject;
    desk "desk.example" Desk::example: Nothing => OpenProject;
    desk "desk.close" Desk::close: Nothing => Closed;
    desk "desk.safety" Desk::safety: Nothing => Safety;
    desk "desk.passphrase" Desk::passphrase: Passphrase => Nothing;
    desk "desk.copyTo" Desk::copy_to: PathOnly => PathOnly;
    desk "desk.copyFolder" Desk::copy_folder: CopyFolder => Nothing;
    desk "desk.copyNow" Desk::copy_now: Nothing => CopyNews;
    desk "desk.backups" Desk::backups: PathOnly => Vec<Backup>;
    desk "desk.restore" Desk::restore: Restore => Restored;
    desk "desk.rescue" Desk::rescue: Rescue => RescueOutcome;
    desk "desk.dismiss" Desk::dismiss: Nothing => Nothing;
    desk "desk.forget" Desk::forget: PathOnly => Nothing;
}

/// Announcements a slow window may lag behind by.
const EVENTS: usize = 1024;

/// What the windows are told without asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Event {
    /// A commit touched these topics.
    Touched {
        /// Whose readers should look again.
        topics: Vec<Topic>,
    },
    /// Another project is open now, or none, or the settings are others.
    Desk,
}

/// The app's own state, as the console shows it at the start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskStatus {
    /// Language, theme, size, name.
    pub settings: Settings,
    /// The project that lies open.
    pub open: Option<OpenProject>,
    /// The file that the app was started with and that did not open.
    pub wanted: Option<String>,
    /// Projects used lately, the newest first.
    pub recent: Vec<RecentProject>,
    /// Where new projects are put unless another folder is chosen.
    pub folder: String,
    /// What became of the safety copy of the project that was closed last.
    pub news: Option<CopyNews>,
}

/// The app beyond one project; cheap to clone.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
}

/// A desk that somebody refers to without keeping it.
#[derive(Clone)]
pub struct WeakDesk {
    inner: Weak<Inner>,
}

impl WeakDesk {
    /// The desk, while it is there.
    pub fn get(&self) -> Option<Desk> {
        let inner = self.inner.upgrade()?;
        Some(Desk { inner })
    }
}

struct Inner {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    state: Mutex<settings::State>,
    open: Mutex<Option<(Project, OpenProject)>>,
    /// Held by whoever opens or closes, so that two do not meet.
    turn: Mutex<()>,
    start: start::Start,
    events: broadcast::Sender<Event>,
    phones: OnceLock<Box<dyn PhoneHost>>,
    press: OnceLock<Box<dyn Press>>,
}

impl Desk {
    /// The desk whose settings and projects lie in `folder`, which is made when missing.
    ///
    /// # Errors
    /// What the disk says.
    pub fn new(folder: &Path, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let (events, _) = broadcast::channel(EVENTS);
        let state = Mutex::new(settings::State::load(folder));
        let folder = folder.to_owned();
        Ok(Self {
            inner: Arc::new(Inner {
                folder,
                clock,
                ids,
                state,
                open: Mutex::default(),
                turn: Mutex::default(),
                start: start::Start::default(),
                events,
                phones: OnceLock::new(),
                press: OnceLock::new(),
            }),
        })
    }

    /// Carries out one operation, in and out as JSON. Blocks: call it off the window's thread.
    ///
    /// # Errors
    /// What the operation answers; [`Error::NoProject`], [`Error::UnknownOperation`].
    pub fn call(&self, name: &str, input: Value) -> Result<Value> {
        let operation = operations::find(name)?;
        match operation.call {
            Call::Desk(deed) => deed(self, input),
            Call::Read(deed) => self.project()?.read(|reader| deed(reader, input)),
            Call::Write(deed) => {
                self.project()?
                    .write_now(operation.name, Origin::Console, move |step| {
                        deed(step, input)
                    })
            }
        }
    }

    /// The project that lies open.
    ///
    /// # Errors
    /// [`Error::NoProject`].
    pub fn project(&self) -> Result<Project> {
        self.open_project()
            .as_ref()
            .map(|(project, _)| project.clone())
            .ok_or(Error::NoProject)
    }

    /// Lends the desk whoever listens for phones; the first one stays.
    pub fn lend_phones(&self, phones: Box<dyn PhoneHost>) {
        drop(self.inner.phones.set(phones));
    }

    /// Whoever listens for phones.
    ///
    /// # Errors
    /// [`Error::NotNow`] `phones-missing` where nobody does.
    pub(crate) fn phones(&self) -> Result<&dyn PhoneHost> {
        self.inner
            .phones
            .get()
            .map(Box::as_ref)
            .ok_or_else(phones::none)
    }

    /// Lends the desk whoever sets sheets for print; the first one stays.
    pub fn lend_press(&self, press: Box<dyn Press>) {
        drop(self.inner.press.set(press));
    }

    /// Whoever sets sheets for print.
    ///
    /// # Errors
    /// [`Error::NotNow`] `press-missing` where nobody does.
    pub(crate) fn press(&self) -> Result<&dyn Press> {
        let press = self.inner.press.get().map(Box::as_ref);
        press.ok_or_else(evaluation::no_press)
    }

    /// Tells the windows that something changed about the phones.
    pub fn announce_phones(&self) {
        self.announce(Event::Touched {
            topics: vec![Topic::Phones],
        });
    }

    /// The desk for whoever the desk itself keeps.
    pub fn downgrade(&self) -> WeakDesk {
        WeakDesk {
            inner: Arc::downgrade(&self.inner),
        }
    }

    /// The app's own folder.
    pub fn folder(&self) -> &Path {
        &self.inner.folder
    }

    /// The time by the desk's own clock.
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.inner.clock)
    }

    /// Unguessable bits from where the desk's ids come from.
    pub fn secret(&self) -> [u8; 32] {
        self.inner.ids.secret()
    }

    /// Everything that happens from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.inner.events.subscribe()
    }

    fn status(&self, _: Nothing) -> Result<DeskStatus> {
        self.inner.start.wait();
        if let Ok(project) = self.project() {
            self.refresh_open(&project)?;
        }
        let open = self.open_project().as_ref().map(|(_, open)| open.clone());
        let state = self.state();
        Ok(DeskStatus {
            settings: state.settings.clone(),
            recent: state.recent.clone(),
            news: state.news.clone().filter(|_| open.is_none()),
            open,
            wanted: self.inner.start.wanted(),
            folder: self.inner.folder.to_string_lossy().into_owned(),
        })
    }

    /// The user has seen what the first screen had to tell.
    fn dismiss(&self, _: Nothing) -> Result<Nothing> {
        self.inner.start.forget();
        self.state().news = None;
        self.announce(Event::Desk);
        Ok(Nothing {})
    }

    fn save_settings(&self, settings: Settings) -> Result<Nothing> {
        let mut state = self.state();
        state.settings = settings.checked()?;
        state.save(&self.inner.folder)?;
        let name = state.settings.name.clone();
        drop(state);
        if let Ok(project) = self.project() {
            project.set_actor(&name);
        }
        self.announce(Event::Desk);
        Ok(Nothing {})
    }

    /// The language that every window speaks.
    pub(crate) fn language(&self) -> Language {
        self.state().settings.language
    }

    fn state(&self) -> MutexGuard<'_, settings::State> {
        self.inner
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn open_project(&self) -> MutexGuard<'_, Option<(Project, OpenProject)>> {
        self.inner
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn turn(&self) -> MutexGuard<'_, ()> {
        self.inner
            .turn
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn announce(&self, event: Event) {
        // Nobody listening is fine.
        drop(self.inner.events.send(event));
    }

    fn options(&self, passphrase: Option<String>, read_only: bool) -> Options {
        Options {
            passphrase,
            read_only,
            actor: self.state().settings.name.clone(),
            clock: Arc::clone(&self.inner.clock),
            ids: Arc::clone(&self.inner.ids),
        }
    }
}

/// Gives a new project file its title and its groups.
pub(crate) fn set_up(project: &Project, title: &str, municipality: &str) -> Result<()> {
    let details = Details {
        title: title.to_owned(),
        municipality: municipality.to_owned(),
        ..Details::default()
    };
    project.write_now("desk.create", Origin::Setup, move |step| {
        groups::add_standard(step)?;
        details::save(step, details).map(|_| ())
    })
}

#[cfg(test)]
mod tests;
