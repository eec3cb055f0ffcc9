//! Lists the one command, so that the window's capability has to grant it, as in the app.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["ready"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
