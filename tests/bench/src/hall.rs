//! A project as full as a large process gets, made by the same operations as in the app.

use std::error::Error;
use std::path::{Path, PathBuf};

pub struct Hall {
    folder: tempfile::TempDir,
    project: PathBuf,
}
impl Hall {
    pub fn of_five_thousand() -> Result<Self, Box<dyn Error>> {
        Err("later".into())
    }
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
    pub fn project(&self) -> &Path {
        &self.project
    }
}
