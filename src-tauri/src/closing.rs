//! The end: the project is closed properly (backup, safety copy) before the window goes.

use std::sync::atomic::{AtomicBool, Ordering};

use project::desk::Desk;
use serde_json::json;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Manager, Window, WindowEvent};

use crate::screen;

/// Whether the app is on its way out.
#[derive(Default)]
pub struct Closing(AtomicBool);

impl Closing {
    /// True for the first caller only.
    fn begin(&self) -> bool {
        !self.0.swap(true, Ordering::SeqCst)
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
        if let Err(error) = desk.call("desk.close", json!({})) {
            tracing::error!(%error, "the project did not close as it should");
        }
        if let Err(error) = window.destroy() {
            tracing::error!(%error, "the window cannot be closed");
            window.app_handle().exit(1);
        }
    });
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
}
