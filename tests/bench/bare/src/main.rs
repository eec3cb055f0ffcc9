//! A bare window: the least that an app of this kind can be.

use tauri::WebviewUrl;
use tauri::webview::{Color, WebviewWindowBuilder};

const PAPER: Color = Color(0xfa, 0xf8, 0xf3, 0xff);

#[tauri::command]
fn ready(window: tauri::WebviewWindow) {
    if let Err(error) = window.show() {
        tracing::warn!(%error, "the window cannot be shown");
    }
    tracing::info!("usable");
}

fn main() -> tauri::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![ready])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "bare", WebviewUrl::default())
                .title("Bare")
                .inner_size(1280.0, 800.0)
                .background_color(PAPER)
                .visible(false)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
