//! The projector's window: opened, moved and closed from the console.

use serde_json::json;
use tauri::webview::WebviewWindowBuilder;
use tauri::{AppHandle, Emitter, Manager, PhysicalPosition, WebviewUrl, WebviewWindow};

use crate::{events, window};

/// The screen's label, which its capability names.
pub const SCREEN: &str = "screen";

fn shown(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(SCREEN)
}

/// Whether the window is there.
pub fn is_open(app: &AppHandle) -> bool {
    shown(app).is_some()
}

/// Opens the window, on another display than the console's where there is one and the system lets us choose
/// (Wayland does not: there the user drags it). Open already, it comes to the front.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = shown(app) {
        return window.set_focus();
    }
    let folder = app.state::<window::Folder>().0.join("webview");
    let page = WebviewUrl::App("screen/index.html".into());
    let window = WebviewWindowBuilder::new(app, SCREEN, page)
        .title("Samskaber")
        .inner_size(1280.0, 720.0)
        .background_color(window::PAPER)
        .data_directory(folder)
        .build()?;
    place(&window, other_display(app)?);
    tell(app, true);
    Ok(())
}

/// Closes the window, if it is there.
pub fn close(app: &AppHandle) -> tauri::Result<()> {
    shown(app).map_or(Ok(()), |window| window.destroy())
}

/// Moves the window on to the next display.
pub fn move_on(app: &AppHandle) -> tauri::Result<()> {
    let Some(window) = shown(app) else {
        return Ok(());
    };
    let here = window.current_monitor()?.map(|monitor| *monitor.position());
    let places: Vec<_> = positions(app)?;
    let at = places.iter().position(|place| Some(*place) == here);
    let next = places.get((at.unwrap_or(0) + 1) % places.len().max(1));
    let fills = window.is_fullscreen()?;
    // A window that fills its display stays on it.
    window.set_fullscreen(false)?;
    place(&window, next.copied());
    window.set_fullscreen(fills)
}

/// Tells the console that the window is there, or is gone.
pub fn tell(app: &AppHandle, is_open: bool) {
    let news = json!({ "kind": "screen", "isOpen": is_open });
    if let Err(error) = app.emit_to(window::CONSOLE, events::APP_EVENT, news) {
        tracing::warn!(%error, "the console does not know of the screen");
    }
}

fn positions(app: &AppHandle) -> tauri::Result<Vec<PhysicalPosition<i32>>> {
    let monitors = app.available_monitors()?;
    Ok(monitors.iter().map(|monitor| *monitor.position()).collect())
}

fn other_display(app: &AppHandle) -> tauri::Result<Option<PhysicalPosition<i32>>> {
    let Some(console) = app.get_webview_window(window::CONSOLE) else {
        return Ok(None);
    };
    let here = console
        .current_monitor()?
        .map(|monitor| *monitor.position());
    Ok(positions(app)?
        .into_iter()
        .find(|place| Some(*place) != here))
}

fn place(window: &WebviewWindow, at: Option<PhysicalPosition<i32>>) {
    let Some(at) = at else { return };
    if let Err(error) = window.set_position(at) {
        tracing::info!(%error, "the screen is left where the system put it");
    }
}
