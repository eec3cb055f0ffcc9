//! What a transaction has touched, as SQLite tells it.

use std::mem::take;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use rusqlite::hooks::Action;

use super::step::Origin;
use super::triggers::{place_among_handed_in, recordings};
use crate::{Result, Topic};

/// Connections that have been watched.
static WATCHED: AtomicU64 = AtomicU64::new(0);

/// What SQLite has changed so far; its hook is called for every row.
pub(super) struct Changes {
    /// The topics touched, each a bit at its place in [`Topic::ALL`].
    topics: AtomicU32,
    /// How often each of them was touched, at the same place.
    touches: Vec<AtomicU64>,
    /// Rows of history that were written.
    recorded: AtomicU64,
    /// Rows of history that were taken out again.
    erased: AtomicU64,
    /// Rows that came to tables that phones hand in to.
    handed_in: AtomicU64,
    /// Whether the step under way records those rows.
    is_recording: AtomicBool,
    /// Those it has still to record: table and rowid.
    fresh: Mutex<Vec<Fresh>>,
    /// The statements that record one, by table.
    recordings: Vec<String>,
}

/// A new row: the place of its table among those that phones hand in to, and its rowid.
type Fresh = (usize, i64);

/// How many rows were written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub recorded: u64,
    pub erased: u64,
    pub handed_in: u64,
}

impl Changes {
    pub fn watch(connection: &mut Connection) -> Result<Arc<Self>> {
        // Counted on from nowhere that another writer's count could come to.
        let first = WATCHED.fetch_add(1, Ordering::Relaxed) << 40;
        let changes = Arc::new(Self {
            topics: AtomicU32::default(),
            touches: Topic::ALL.iter().map(|_| AtomicU64::new(first)).collect(),
            recorded: AtomicU64::default(),
            erased: AtomicU64::default(),
            handed_in: AtomicU64::default(),
            is_recording: AtomicBool::default(),
            fresh: Mutex::default(),
            recordings: recordings(connection)?,
        });
        let seen = Arc::clone(&changes);
        connection.update_hook(Some(
            move |action: Action, _: &str, table: &str, rowid: i64| {
                seen.note(&action, table, rowid);
            },
        ))?;
        Ok(changes)
    }

    fn note(&self, action: &Action, table: &str, rowid: i64) {
        match (table, action) {
            ("history", Action::SQLITE_INSERT) => {
                self.recorded.fetch_add(1, Ordering::Relaxed);
            }
            ("history", Action::SQLITE_DELETE) => {
                self.erased.fetch_add(1, Ordering::Relaxed);
            }
            (table, action) => {
                if *action == Action::SQLITE_INSERT
                    && let Some(place) = place_among_handed_in(table)
                {
                    self.note_fresh(place, rowid);
                }
                if let Some(topic) = Topic::of_table(table) {
                    self.topics.fetch_or(1 << topic as u32, Ordering::Relaxed);
                    self.touches[topic as usize].fetch_add(1, Ordering::Relaxed);
                }
            }
        }
    }

    fn note_fresh(&self, table: usize, rowid: i64) {
        self.handed_in.fetch_add(1, Ordering::Relaxed);
        if self.is_recording.load(Ordering::Relaxed) {
            self.fresh().push((table, rowid));
        }
    }

    /// A step begins: what phones hand in is not recorded.
    pub fn begin(&self, origin: Origin) {
        self.is_recording
            .store(origin != Origin::Phone, Ordering::Relaxed);
        self.fresh().clear();
    }

    /// Whether a step has recorded all that it should.
    pub fn is_recorded(&self) -> bool {
        self.fresh().is_empty()
    }

    /// The rows that a step's statement has put in and that no trigger records, each with the statement that does.
    pub fn take_fresh(&self) -> impl Iterator<Item = (&str, i64)> {
        take(&mut *self.fresh())
            .into_iter()
            .map(|(table, rowid)| (self.recordings[table].as_str(), rowid))
    }

    fn fresh(&self) -> MutexGuard<'_, Vec<Fresh>> {
        self.fresh.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn topics(&self) -> u32 {
        self.topics.load(Ordering::Relaxed)
    }

    pub fn set_topics(&self, topics: u32) {
        self.topics.store(topics, Ordering::Relaxed);
    }

    /// How often rows of a topic have been touched; none while some of that is not committed yet.
    pub fn touches(&self, topic: Topic) -> Option<u64> {
        let is_under_way = self.topics() & (1 << topic as u32) != 0;
        (!is_under_way).then(|| self.touches[topic as usize].load(Ordering::Relaxed))
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
