use std::cell::Cell;
use std::ops::Deref;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, ToSql, params_from_iter};

use super::changes::Changes;
use crate::time::stamp;
use crate::{Ids, Result, Topic};

/// Where a change came from. Undo in the console turns the console's own steps only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Typed at the laptop.
    Console,
    /// Made by the program itself while a project is set up.
    Setup,
    /// Handed in on a phone.
    Phone,
}

impl Origin {
    /// The word in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Setup => "setup",
            Self::Phone => "phone",
        }
    }
}

/// One write under way: a connection inside its own savepoint, with time and ids from outside.
pub struct Step<'a> {
    connection: &'a Connection,
    changes: &'a Changes,
    ids: &'a dyn Ids,
    now: DateTime<Utc>,
    /// The step's number in history.
    pub(crate) number: i64,
    is_secret: Cell<bool>,
    is_final: Cell<bool>,
    took_back: Cell<bool>,
}

impl<'a> Step<'a> {
    pub(super) fn new(
        connection: &'a Connection,
        changes: &'a Changes,
        ids: &'a dyn Ids,
        now: DateTime<Utc>,
        number: i64,
    ) -> Self {
        Self {
            connection,
            changes,
            ids,
            now,
            number,
            is_secret: Cell::new(false),
            is_final: Cell::new(false),
            took_back: Cell::new(false),
        }
    }

    /// Keeps what this step does out of history: not even the file's owner learns from it who voted what.
    /// That something was done, and when, stays; it cannot be undone.
    pub(crate) fn keep_secret(&self) {
        self.is_secret.set(true);
    }

    /// Whether history keeps nothing of this step.
    pub(super) fn is_secret(&self) -> bool {
        self.is_secret.get()
    }

    /// Makes a step that cannot be undone.
    pub(crate) fn no_way_back(&self) {
        self.is_final.set(true);
    }

    /// Whether undo must leave this step alone.
    pub(super) fn is_final(&self) -> bool {
        self.is_final.get()
    }

    /// Whether some of what was counted as done has been taken back.
    pub(super) fn took_back(&self) -> bool {
        self.took_back.get()
    }

    /// A number that is another one once rows of a topic have changed, so that what was read can be kept in mind as
    /// long as it stays. None while some of them have changed and may be taken back.
    pub(crate) fn touches(&self, topic: Topic) -> Option<u64> {
        self.changes.touches(topic)
    }

    /// Takes what this step has done to a table out of history again.
    ///
    /// # Errors
    /// What SQLite says.
    pub(crate) fn forget(&self, table: &str) -> Result<()> {
        self.run(
            "DELETE FROM history WHERE step = ?1 AND table_name = ?2",
            (self.number, table),
        )?;
        Ok(())
    }

    /// Now, as it is stored (RFC 3339, UTC).
    pub fn now(&self) -> String {
        stamp(self.now)
    }

    /// Today in local time, `2021-06-07`.
    pub fn today(&self) -> String {
        local_date(self.now)
    }

    /// Whole time from a stored moment until now; none when that lies ahead.
    pub(crate) fn since(&self, moment: &str) -> TimeDelta {
        parsed(moment).map_or(TimeDelta::zero(), |then| {
            (self.now - then).max(TimeDelta::zero())
        })
    }

    /// A stored moment moved on.
    pub(crate) fn later(&self, moment: &str, by: TimeDelta) -> String {
        parsed(moment).map_or_else(|| self.now(), |then| stamp(then + by))
    }

    /// 256 random bits.
    pub(crate) fn secret(&self) -> [u8; 32] {
        self.ids.secret()
    }

    /// A place in a table that tells nothing about when the row came.
    pub(crate) fn random_place(&self) -> i64 {
        let [a, b, c, d, e, f, g, h, ..] = self.ids.secret();
        // SQLite reserves nothing below, but counts on from the highest: half of the range is enough.
        i64::from_be_bytes([a, b, c, d, e, f, g, h]) >> 1
    }

    /// A new id that sorts by time (UUID v7).
    pub fn new_id(&self) -> String {
        self.ids.ordered(self.now)
    }

    /// A new id that tells nothing about its time (UUID v4).
    pub fn random_id(&self) -> String {
        self.ids.random()
    }

    /// Changes exactly the one row that the statement is about.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] for `noun` when no row was changed.
    pub fn change_one(
        &self,
        noun: &'static str,
        sql: &str,
        values: impl rusqlite::Params,
    ) -> Result<()> {
        match self.run(sql, values)? {
            0 => Err(crate::Error::NotFound { noun }),
            _ => Ok(()),
        }
    }

    /// That a row may point at this one: it is there.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] for `noun` when the table has no such row.
    pub fn known(&self, noun: &'static str, table: &'static str, id: &str) -> Result<()> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)");
        let mut statement = self.connection.prepare_cached(&sql)?;
        match statement.query_row([id], |row| row.get(0))? {
            true => Ok(()),
            false => Err(crate::Error::NotFound { noun }),
        }
    }

    /// Does something that is taken back for itself when it fails, while the step goes on.
    ///
    /// # Errors
    /// What the work answers.
    pub(crate) fn apart<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.run("SAVEPOINT apart", [])?;
        let outcome = work();
        if outcome.is_err() && !self.connection.is_autocommit() {
            self.run("ROLLBACK TO apart", [])?;
            self.took_back.set(true);
        }
        if !self.connection.is_autocommit() {
            self.run("RELEASE apart", [])?;
        }
        outcome
    }

    /// Puts rows into a table (`name (column, …)`), many with one statement: SQLite keeps a copy of each page that a
    /// statement changes, so that few statements are far cheaper than many.
    ///
    /// # Errors
    /// What SQLite says.
    pub(crate) fn insert<const N: usize>(
        &self,
        into: &str,
        rows: &[[&dyn ToSql; N]],
    ) -> Result<()> {
        for piece in pieces(rows) {
            let sql = format!("INSERT INTO {into} {}", values::<N>(piece.len()));
            self.run(&sql, params_from_iter(piece.iter().flatten()))?;
        }
        Ok(())
    }

    /// Runs a statement. All that is written goes through here: some new rows have no trigger that records them, and
    /// are recorded here.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<usize> {
        let outcome = self.connection.prepare_cached(sql)?.execute(values);
        let fresh = self.changes.take_fresh();
        let rows = outcome?;
        for (recording, rowid) in fresh {
            self.connection
                .prepare_cached(recording)?
                .execute((self.number, rowid))?;
        }
        Ok(rows)
    }
}

/// A list in pieces of a few lengths, so that a statement about each length is prepared once.
pub(crate) fn pieces<T>(mut rest: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let length = [64, 16, 4, 1]
            .into_iter()
            .find(|length| *length <= rest.len())?;
        let (piece, later) = rest.split_at(length);
        rest = later;
        Some(piece)
    })
}

/// `VALUES (?, ?), (?, ?)`: so many rows of `N` columns.
pub(crate) fn values<const N: usize>(rows: usize) -> String {
    let row = format!("({}), ", ["?"; N].join(", "));
    format!("VALUES {}", row.repeat(rows).trim_end_matches(", "))
}

impl Deref for Step<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

fn parsed(moment: &str) -> Option<DateTime<Utc>> {
    let moment = DateTime::parse_from_rfc3339(moment).ok()?;
    Some(moment.to_utc())
}

/// A moment's date where the computer stands.
pub(crate) fn local_date(now: DateTime<Utc>) -> String {
    now.with_timezone(&chrono::Local)
        .format("%Y-%m-%d")
        .to_string()
}
