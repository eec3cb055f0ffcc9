//! The desk, and the project it starts with.

use std::sync::Arc;

use host::Host;
use paper::Paper;
use project::desk::Desk;
use project::{RandomIds, SystemClock};
use tauri::{AppHandle, RunEvent};

use crate::arguments::Arguments;

/// Makes the desk ready, and lends it whoever listens for phones and whoever prints. A project that was asked for is opened on a thread of its own: the file is
/// checked while the webview is still being made.
pub fn desk(arguments: &Arguments) -> project::Result<Desk> {
    let desk = Desk::new(
        &arguments.folder,
        Arc::new(SystemClock),
        Arc::new(RandomIds),
    )?;
    Host::lend(&desk)?;
    Paper::lend(&desk);
    if let Some(path) = &arguments.project {
        desk.open_at_start(path);
    }
    Ok(desk)
}

/// macOS hands a double-clicked file over as an event, not as an argument.
#[cfg(target_os = "macos")]
pub fn on_run_event(app: &AppHandle, event: RunEvent) {
    use tauri::Manager;

    let RunEvent::Opened { urls } = event else {
        return;
    };
    let Some(path) = urls.iter().find_map(|url| url.to_file_path().ok()) else {
        return;
    };
    app.state::<Desk>().open_at_start(&path);
}

/// Nothing is left to do: windows and commands answer for themselves.
#[cfg(not(target_os = "macos"))]
pub fn on_run_event(_app: &AppHandle, _event: RunEvent) {}
