use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RecentProject;
use super::copies::{Copy, CopyNews};
use crate::{Error, Result, text};

/// The file in the app's folder that holds settings and the recent list.
const FILE: &str = "desk.json";

/// A language the app speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Language {
    /// Danish.
    #[default]
    Da,
    /// English.
    En,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the computer has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How the app looks and speaks on this computer, and who sits at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// Language of every screen.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Per cent, 80 to 200.
    pub text_size: u16,
    /// The user's name, written in history.
    pub name: String,
}

impl Default for Settings {
    fn default() -> Self {
        let name = std::env::var("USER")
            .or_else(|_| std::env::var("USERNAME"))
            .unwrap_or_default();
        Self {
            language: Language::Da,
            theme: Theme::System,
            text_size: 100,
            name,
        }
    }
}

impl Settings {
    pub(super) fn checked(mut self) -> Result<Self> {
        if !(80..=200).contains(&self.text_size) {
            return Err(Error::BadValue { field: "textSize" });
        }
        self.name = text::optional("name", &self.name, text::TITLE)?;
        Ok(self)
    }
}

/// What the app remembers on this computer.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct State {
    pub settings: Settings,
    pub recent: Vec<RecentProject>,
    /// Where each project's safety copies go, by the project's path.
    pub copies: BTreeMap<String, Copy>,
    /// What became of the last safety copy; not kept.
    #[serde(skip)]
    pub news: Option<CopyNews>,
}

impl State {
    /// What was remembered; a file that cannot be read counts as none, since nothing of a project is in it.
    pub(super) fn load(folder: &Path) -> Self {
        let text = std::fs::read(folder.join(FILE)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Writes all of it, whole or not at all.
    pub(super) fn save(&self, folder: &Path) -> Result<()> {
        let text = serde_json::to_vec_pretty(self).map_err(std::io::Error::from)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&text)?;
        file.as_file().sync_all()?;
        file.persist(folder.join(FILE))
            .map_err(|error| error.error)?;
        Ok(())
    }
}
