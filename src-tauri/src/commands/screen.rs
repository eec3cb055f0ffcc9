use project::Failure;
use project::desk::Desk;
use project::operations::Kind;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, State, WebviewWindow};

use super::answer;
use crate::screen;

/// What the console does with the projector's window.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Deed {
    /// Only asks whether it is open.
    Ask,
    /// Opens it, or brings it to the front.
    Open,
    /// Closes it.
    Close,
    /// Moves it on to the next display.
    Move,
}

/// Opens, closes or moves the projector's window; answers whether it is open then.
#[tauri::command]
pub async fn screen_window(app: AppHandle, deed: Deed) -> Result<bool, Failure> {
    let done = match deed {
        Deed::Ask => Ok(()),
        Deed::Open => screen::open(&app),
        Deed::Close => screen::close(&app),
        Deed::Move => screen::move_on(&app),
    };
    done.map_err(failure)?;
    Ok(screen::is_open(&app) && !matches!(deed, Deed::Close))
}

/// The one question that the projector's window can ask.
#[tauri::command]
pub async fn screen(desk: State<'_, Desk>) -> Result<Value, Failure> {
    answer(&desk, Kind::Desk, "screen.now".into(), json!({})).await
}

/// Lets the projector's window fill its display, or be a window again.
#[tauri::command]
pub async fn full_screen(window: WebviewWindow) -> Result<(), Failure> {
    let fills = window.is_fullscreen().map_err(failure)?;
    window.set_fullscreen(!fills).map_err(failure)
}

fn failure(error: tauri::Error) -> Failure {
    project::Error::Io {
        detail: error.to_string(),
    }
    .into()
}
