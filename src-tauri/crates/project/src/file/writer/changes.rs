//! What a transaction has touched, as SQLite tells it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use rusqlite::Connection;
use rusqlite::hooks::Action;

use crate::file::triggers::is_handed_in;
use crate::{Result, Topic};

/// What SQLite has changed so far; its hook is called for every row.
#[derive(Default)]
pub(super) struct Changes {
    /// The topics touched, each a bit at its place in [`Topic::ALL`].
    topics: AtomicU32,
    /// Rows of history that were written.
    recorded: AtomicU64,
    /// Rows of history that were taken out again.
    erased: AtomicU64,
    /// Rows that came without one of history.
    handed_in: AtomicU64,
}

/// How many rows were written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub recorded: u64,
    pub erased: u64,
    pub handed_in: u64,
}

impl Changes {
    pub fn watch(connection: &mut Connection) -> Result<Arc<Self>> {
        let changes = Arc::new(Self::default());
        let seen = Arc::clone(&changes);
        connection.update_hook(Some(move |action: Action, _: &str, table: &str, _: i64| {
            seen.note(&action, table);
        }))?;
        Ok(changes)
    }

    fn note(&self, action: &Action, table: &str) {
        match (table, action) {
            ("history", Action::SQLITE_INSERT) => {
                self.recorded.fetch_add(1, Ordering::Relaxed);
            }
            ("history", Action::SQLITE_DELETE) => {
                self.erased.fetch_add(1, Ordering::Relaxed);
            }
            (table, action) => {
                if *action == Action::SQLITE_INSERT && is_handed_in(table) {
                    self.handed_in.fetch_add(1, Ordering::Relaxed);
                }
                let topic = Topic::of_table(table).map_or(0, |topic| 1 << topic as u32);
                self.topics.fetch_or(topic, Ordering::Relaxed);
            }
        }
    }

    pub fn topics(&self) -> u32 {
        self.topics.load(Ordering::Relaxed)
    }

    pub fn set_topics(&self, topics: u32) {
        self.topics.store(topics, Ordering::Relaxed);
    }

    /// What was written so far.
    pub fn counts(&self) -> Counts {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Counts {
            recorded: of(&self.recorded),
            erased: of(&self.erased),
            handed_in: of(&self.handed_in),
        }
    }
}
