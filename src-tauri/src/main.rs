//! Samskaber: the window, its commands, and what happens at start and at the end.
//! Everything the app knows lives in the crate `project`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod closing;
mod commands;
mod events;
mod opening;
mod screen;
mod window;

use std::process::ExitCode;

use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("samskaber: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens the project and the window side by side, and stays until the window is gone.
fn start() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = arguments::parse(std::env::args_os())?;
    let desk = opening::desk(&arguments)?;
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(window::remembered(&arguments.folder))
        .manage(desk)
        .manage(closing::Closing::default())
        .manage(window::Folder(arguments.folder.clone()))
        .invoke_handler(tauri::generate_handler![
            commands::read::read,
            commands::write::write,
            commands::desk::desk,
            commands::dialogs::choose_path,
            commands::ready::ready,
            commands::ready::settled,
            commands::screen::screen_window,
            commands::screen::screen,
            commands::screen::full_screen,
        ])
        .on_window_event(closing::on_window_event)
        .setup(move |app| {
            events::forward(app.handle());
            window::open(app, &arguments.folder)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(opening::on_run_event);
    Ok(())
}
