//! The console window: how it is made, shown, named and remembered.

use std::path::{Path, PathBuf};
use std::time::Duration;

use project::desk::Desk;
use serde_json::{Value, json};
use tauri::async_runtime::{spawn, spawn_blocking};
use tauri::plugin::TauriPlugin;
use tauri::webview::{Color, WebviewWindowBuilder};
use tauri::{App, AppHandle, Manager, WebviewUrl, WebviewWindow, Wry};
use tauri_plugin_window_state::StateFlags;

/// The console's label, which its capability names.
pub const CONSOLE: &str = "console";
const PRODUCT: &str = "Samskaber";
/// Where its page lies among those of all windows.
const PAGE: &str = "console/index.html";
/// The paper of the light theme, so that nothing white flashes before the first screen.
pub const PAPER: Color = Color(0xfa, 0xf8, 0xf3, 0xff);
/// A screen that has not said it is ready by now is shown as it is.
const PATIENCE: Duration = Duration::from_secs(3);

/// The app's own folder, for windows that are made later.
pub struct Folder(pub PathBuf);

/// Keeps size and place in the app's own folder. Showing stays with [`show`].
pub fn remembered(folder: &Path) -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_denylist(&[crate::screen::SCREEN])
        .with_filename(folder.join("window.json").to_string_lossy())
        .with_state_flags(StateFlags::all() - StateFlags::VISIBLE - StateFlags::DECORATIONS)
        .build()
}

/// Makes the console, hidden until its first screen is ready.
pub fn open(app: &App, folder: &Path) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, CONSOLE, WebviewUrl::App(PAGE.into()))
        .title(PRODUCT)
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 640.0)
        .center()
        .background_color(PAPER)
        .data_directory(folder.join("webview"))
        .visible(false)
        .build()?;
    retitle(app.handle());
    spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        show(&window);
    });
    Ok(())
}

/// Shows a window that is still hidden, and gives it the keyboard.
pub fn show(window: &WebviewWindow) {
    if window.is_visible().unwrap_or(false) {
        return;
    }
    if let Err(error) = window.show().and_then(|()| window.set_focus()) {
        tracing::warn!(%error, "the window cannot be shown");
    }
}

/// Puts the open project's title in the window's title bar, as soon as it is known.
pub fn retitle(app: &AppHandle) {
    let app = app.clone();
    spawn_blocking(move || {
        let status = app.state::<Desk>().call("desk.status", json!({}));
        let (Ok(status), Some(window)) = (status, app.get_webview_window(CONSOLE)) else {
            return;
        };
        if let Err(error) = window.set_title(&title(&status)) {
            tracing::warn!(%error, "the window cannot be named");
        }
    });
}

fn title(status: &Value) -> String {
    match status["open"]["title"].as_str() {
        Some(project) => format!("{project} · {PRODUCT}"),
        None => PRODUCT.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_names_the_open_project() {
        let open = json!({ "open": { "title": "Aktive Fællesskaber" } });
        assert_eq!(title(&open), "Aktive Fællesskaber · Samskaber");
        assert_eq!(title(&json!({ "open": null })), "Samskaber");
    }
}
