use std::path::Path;

use project::{Error, Failure};
use serde::Deserialize;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

/// A project file's extension.
const PROJECT: &str = "samskab";

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
    /// A name and place for a file; its kind is that of the suggestion, else a project.
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
    let kind = extension(request.suggestion.as_deref());
    let dialog = suggest(
        window
            .dialog()
            .file()
            .set_parent(&window)
            .set_title(request.title),
        request.suggestion,
    );
    match request.kind {
        Kind::Open => only(dialog, PROJECT).pick_file(answer),
        Kind::Save => only(dialog, &kind).save_file(answer),
        Kind::Folder => dialog.pick_folder(answer),
    }
    told.await.ok().flatten().map(text).transpose()
}

/// Files of one kind, called after what they are.
fn only(dialog: FileDialogBuilder<tauri::Wry>, kind: &str) -> FileDialogBuilder<tauri::Wry> {
    let name = match kind {
        PROJECT => "Samskaber".to_owned(),
        other => other.to_uppercase(),
    };
    dialog.add_filter(name, &[kind])
}

/// The kind of file that is suggested.
fn extension(suggestion: Option<&str>) -> String {
    let kind = suggestion.and_then(|path| Path::new(path).extension());
    kind.map_or(PROJECT.to_owned(), |kind| {
        kind.to_string_lossy().to_lowercase()
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_saved_as_the_kind_that_is_suggested() {
        assert_eq!(extension(Some("Svar på spørgeskemaer.xlsx")), "xlsx");
        assert_eq!(extension(Some("/tmp/Skema 7. juni.PDF")), "pdf");
        assert_eq!(extension(Some("Vig")), "samskab");
        assert_eq!(extension(None), "samskab");
    }
}
