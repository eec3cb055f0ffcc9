use tauri::WebviewWindow;

use crate::window;

/// The window's first usable screen is there: it may be shown.
#[tauri::command]
pub fn ready(window: WebviewWindow) {
    window::show(&window);
    tracing::info!("usable");
}
