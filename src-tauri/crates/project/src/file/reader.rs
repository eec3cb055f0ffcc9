use rusqlite::Connection;

use crate::Result;

/// One read under way: a snapshot of the project, with today's date.
pub struct Reader<'a> {
    pub(super) connection: &'a Connection,
    pub(super) today: String,
}

impl Reader<'_> {
    /// Today in local time, `2021-06-07`.
    pub fn today(&self) -> &str {
        &self.today
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
