//! The end: what is being typed is saved, and the project closed properly (backup, safety copy), before the
//! window goes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use project::desk::Desk;
use serde_json::json;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Emitter, Manager, Window, WindowEvent};

use crate::events::APP_EVENT;
use crate::screen;

/// How long the window may take to save what is being typed. One that hangs is not waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the app is on its way out.
#[derive(Default)]
pub struct Closing {
    has_begun: AtomicBool,
    is_settled: Mutex<bool>,
    bell: Condvar,
}

impl Closing {
    /// True for the first caller only.
    fn begin(&self) -> bool {
        !self.has_begun.swap(true, Ordering::SeqCst)
    }

    /// What was being typed is saved.
    pub fn settled(&self) {
        *self
            .is_settled
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_all();
    }

    /// Waits until that has been said, or no longer than `patience`. Answers whether it was.
    fn wait(&self, patience: Duration) -> bool {
        let is_settled = self
            .is_settled
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .bell
            .wait_timeout_while(is_settled, patience, |is_settled| !*is_settled);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

/// Holds the console until the project is closed. Asked a second time, it goes at once: everything
/// that was acknowledged is on disk already, and nobody should be held by a share that hangs.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    if window.label() == screen::SCREEN {
        if matches!(event, WindowEvent::Destroyed) {
            screen::tell(window.app_handle(), false);
        }
        return;
    }
    if matches!(event, WindowEvent::Destroyed) {
        close_screen(window.app_handle());
    }
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    if !window.state::<Closing>().begin() {
        return;
    }
    api.prevent_close();
    let (window, desk) = (window.clone(), Desk::clone(&window.state()));
    spawn_blocking(move || {
        let_settle(&window);
        if let Err(error) = desk.call("desk.close", json!({})) {
            tracing::error!(%error, "the project did not close as it should");
        }
        if let Err(error) = window.destroy() {
            tracing::error!(%error, "the window cannot be closed");
            window.app_handle().exit(1);
        }
    });
}

/// The console leaves the field one is typing in, and says when that is saved.
fn let_settle(window: &Window) {
    let asked = window.emit_to(window.label(), APP_EVENT, json!({ "kind": "closing" }));
    let has_settled = asked.is_ok() && window.state::<Closing>().wait(PATIENCE);
    if !has_settled {
        tracing::warn!("the window did not say that it has saved what was typed");
    }
}

/// Nothing is left to show once the console has gone.
fn close_screen(app: &AppHandle) {
    if let Err(error) = screen::close(app) {
        tracing::warn!(%error, "the screen stays open");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_request_waits_for_the_project() {
        let closing = Closing::default();
        assert!(closing.begin());
        assert!(!closing.begin());
    }

    #[test]
    fn a_window_that_says_it_has_saved_is_waited_for_and_one_that_hangs_is_not() {
        let closing = Closing::default();
        assert!(!closing.wait(Duration::ZERO));
        closing.settled();
        assert!(closing.wait(PATIENCE));
    }
}
