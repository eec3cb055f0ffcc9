//! Lists the app's commands, so that a window may call only those that its capability grants.

/// Every command, by the name its permission carries (`choose_path` → `allow-choose-path`).
const COMMANDS: &[&str] = &[
    "read",
    "write",
    "desk",
    "choose_path",
    "ready",
    "settled",
    "screen_window",
    "screen",
    "full_screen",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
