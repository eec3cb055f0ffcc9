//! The project that the app was started with.

use std::path::Path;
use std::sync::{Condvar, Mutex, PoisonError};

use super::{Desk, Event, Open};

/// How far the opening at the start has come.
#[derive(Default)]
pub(super) struct Start {
    underway: Mutex<bool>,
    done: Condvar,
    wanted: Mutex<Option<String>>,
}

impl Start {
    /// Waits until the project that the app was started with is open or has been refused.
    pub(super) fn wait(&self) {
        let underway = self.underway.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.done.wait_while(underway, |underway| *underway));
    }

    /// The file that was asked for and has not been opened.
    pub(super) fn wanted(&self) -> Option<String> {
        self.wanted
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Something else lies open now, or the user has seen what is the matter.
    pub(super) fn forget(&self) {
        self.want(None);
    }

    fn want(&self, path: Option<String>) {
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }

    fn set_underway(&self, underway: bool) {
        *self.underway.lock().unwrap_or_else(PoisonError::into_inner) = underway;
        self.done.notify_all();
    }
}

impl Desk {
    /// Opens the project that the app was started with, on a thread of its own: the file is checked while
    /// the window is still being made, and whoever asks for the desk's status waits for it. When the file
    /// does not open, the status names it, and the window opens it in the user's sight.
    pub fn open_at_start(&self, path: &Path) {
        let path = path.to_string_lossy().into_owned();
        let start = &self.inner.start;
        start.want(Some(path.clone()));
        start.set_underway(true);
        let desk = self.clone();
        let opening = std::thread::Builder::new().name("project-start".into());
        let started = opening.spawn(move || {
            let open = Open {
                path,
                ..Open::default()
            };
            if let Err(error) = desk.open(open) {
                tracing::warn!(%error, "the project was not opened at the start");
            }
            desk.inner.start.set_underway(false);
            desk.announce(Event::Desk);
        });
        if started.is_err() {
            start.set_underway(false);
        }
    }
}
