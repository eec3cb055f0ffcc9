use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::step::local_date;
use crate::Result;
use crate::time::stamp;

/// One read under way: a snapshot of the project, with today's date.
pub struct Reader<'a> {
    pub(super) connection: &'a Connection,
    pub(super) now: DateTime<Utc>,
}

impl Reader<'_> {
    /// Today in local time, `2021-06-07`.
    pub fn today(&self) -> String {
        local_date(self.now)
    }

    /// Now, RFC 3339, UTC.
    pub fn now(&self) -> String {
        stamp(self.now)
    }

    /// Every row a query gives.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn rows<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        row: impl FnMut(&rusqlite::Row) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(values, row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl std::ops::Deref for Reader<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}
