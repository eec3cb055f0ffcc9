use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Desk, Event, OpenProject, PathOnly, settings::State};
use crate::Result;
use crate::operations::Nothing;
use crate::time::stamp;

/// Most projects on the list.
const MOST: usize = 12;

/// A project used lately.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct RecentProject {
    /// Where the file lies.
    pub path: String,
    /// What it is called.
    pub title: String,
    /// Its municipality.
    pub municipality: String,
    /// Locked with a passphrase.
    pub encrypted: bool,
    /// When it was opened last, RFC 3339.
    pub used_at: String,
}

impl Desk {
    pub(super) fn forget(&self, PathOnly { path }: PathOnly) -> Result<Nothing> {
        self.remember(|state| state.recent.retain(|recent| recent.path != path))?;
        self.announce(Event::Desk);
        Ok(Nothing {})
    }

    pub(super) fn note_used(&self, open: &OpenProject) -> Result<Nothing> {
        let used = RecentProject {
            path: open.path.clone(),
            title: open.title.clone(),
            municipality: open.municipality.clone(),
            encrypted: open.encrypted,
            used_at: stamp(self.inner.clock.now()),
        };
        self.remember(|state| {
            state.recent.retain(|recent| recent.path != used.path);
            state.recent.insert(0, used);
            state.recent.truncate(MOST);
        })
    }

    pub(super) fn remember(&self, change: impl FnOnce(&mut State)) -> Result<Nothing> {
        let mut state = self.state();
        change(&mut state);
        state.save(&self.inner.folder)?;
        Ok(Nothing {})
    }
}
