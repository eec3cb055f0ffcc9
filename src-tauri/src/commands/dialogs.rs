use std::path::Path;

use project::{Error, Failure};
use serde::Deserialize;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

/// What the user is asked for, in the window's own words.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request {
    kind: Kind,
    title: String,
    suggestion: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    /// A project file that is there.
    Open,
    /// A name and place for a project file.
    Save,
    /// A folder.
    Folder,
}

/// Asks the user for a path in the system's own dialog; `null` when the dialog is dismissed.
#[tauri::command]
pub async fn choose_path(
    window: WebviewWindow,
    request: Request,
) -> Result<Option<String>, Failure> {
    let (tell, told) = oneshot::channel();
    let answer = move |path: Option<FilePath>| {
        // The asker may be gone with its window; then nobody waits for the answer.
        let _ = tell.send(path);
    };
    let dialog = suggest(
        window
            .dialog()
            .file()
            .set_parent(&window)
            .set_title(request.title),
        request.suggestion,
    );
    match request.kind {
        Kind::Open => projects_only(dialog).pick_file(answer),
        Kind::Save => projects_only(dialog).save_file(answer),
        Kind::Folder => dialog.pick_folder(answer),
    }
    told.await.ok().flatten().map(text).transpose()
}

fn projects_only(dialog: FileDialogBuilder<tauri::Wry>) -> FileDialogBuilder<tauri::Wry> {
    dialog.add_filter("Samskaber", &["samskab"])
}

/// A suggestion may be a bare file name, or a whole path whose folder is then shown.
fn suggest(
    dialog: FileDialogBuilder<tauri::Wry>,
    suggestion: Option<String>,
) -> FileDialogBuilder<tauri::Wry> {
    let Some(suggestion) = suggestion else {
        return dialog;
    };
    let path = Path::new(&suggestion);
    if path.is_dir() {
        return dialog.set_directory(path);
    }
    let dialog = match path.parent().filter(|folder| folder.is_dir()) {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    };
    match path.file_name() {
        Some(name) => dialog.set_file_name(name.to_string_lossy()),
        None => dialog,
    }
}

fn text(path: FilePath) -> Result<String, Failure> {
    let path = path
        .into_path()
        .map_err(|_| Error::BadValue { field: "path" })?;
    let path = path.into_os_string().into_string();
    path.map_err(|_| Error::BadValue { field: "path" }.into())
}
