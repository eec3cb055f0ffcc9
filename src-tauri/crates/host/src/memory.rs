//! What is kept beside the desk's settings so that phones find back after the app was killed: what was open,
//! where, and by which secrets. Closing for phones, and the end of the evening, take it away.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use project::Result;
use project::phones::{OpenPhones, Wifi};
use serde::{Deserialize, Serialize};

use crate::entry::Entry;

/// The file in the app's folder.
const FILE: &str = "phones.json";

/// What was open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Where the project lies.
    pub project: PathBuf,
    /// What was asked for; its address is the one in use last.
    pub open: OpenPhones,
    /// The network card of the address.
    pub card: String,
    /// The port.
    pub port: u16,
    /// What lets phones in.
    pub entry: Entry,
    /// When it was opened, RFC 3339.
    pub at: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    opened: Option<Opened>,
    wifi: Option<Wifi>,
}

/// See the module.
pub struct Memory {
    folder: PathBuf,
    kept: Mutex<Kept>,
}

impl Memory {
    /// What was kept; a file that cannot be read counts as none.
    pub fn load(folder: &Path) -> Self {
        let text = std::fs::read(folder.join(FILE)).unwrap_or_default();
        Self {
            folder: folder.to_owned(),
            kept: Mutex::new(serde_json::from_slice(&text).unwrap_or_default()),
        }
    }

    /// What was open.
    pub fn opened(&self) -> Option<Opened> {
        self.kept().opened.clone()
    }

    /// Keeps what is open now.
    pub fn keep_opened(&self, opened: Option<Opened>) -> Result<()> {
        let mut kept = self.kept();
        if kept.opened == opened {
            return Ok(());
        }
        kept.opened = opened;
        self.save(&kept)
    }

    /// The network that guests join.
    pub fn wifi(&self) -> Option<Wifi> {
        self.kept().wifi.clone()
    }

    /// Keeps the network that guests join.
    pub fn keep_wifi(&self, wifi: Option<Wifi>) -> Result<()> {
        let mut kept = self.kept();
        kept.wifi = wifi;
        self.save(&kept)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whole or not at all, and for the user's own eyes (as temporary files are).
    fn save(&self, kept: &Kept) -> Result<()> {
        let text = serde_json::to_vec_pretty(kept).map_err(std::io::Error::from)?;
        let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
        file.write_all(&text)?;
        file.as_file().sync_all()?;
        file.persist(self.folder.join(FILE))
            .map_err(|error| error.error)?;
        Ok(())
    }
}
