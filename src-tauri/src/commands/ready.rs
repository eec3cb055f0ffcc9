use tauri::{State, WebviewWindow};

use crate::closing::Closing;
use crate::window;

/// The window's first usable screen is there: it may be shown.
#[tauri::command]
pub fn ready(window: WebviewWindow) {
    window::show(&window);
    tracing::info!("usable");
}

/// What was being typed in a window that is about to go is on disk.
#[tauri::command]
pub fn settled(closing: State<Closing>) {
    closing.settled();
}
