//! How far a job, or several together, can be taken back within the transaction.

use rusqlite::Connection;

use crate::Result;

/// Where several jobs began that are taken back together: at a savepoint, or where the transaction did. A
/// savepoint keeps a copy of every page that is changed in it, and each statement looks through them: jobs that
/// come first do without.
#[derive(Clone, Copy)]
pub(super) struct Shared {
    /// The first of them in the batch.
    pub first: usize,
    /// What had been touched before.
    pub topics: u32,
}

impl Shared {
    /// Nothing was done before them.
    fn is_whole(self) -> bool {
        self.first == 0
    }

    pub fn enter(self, connection: &Connection) -> Result<()> {
        match self.is_whole() {
            true => Ok(()),
            false => enter(connection),
        }
    }

    /// Takes back what they have done.
    pub fn take_back(self, connection: &Connection) -> Result<()> {
        if !self.is_whole() {
            return take_back(connection).and_then(|()| leave(connection));
        }
        if !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK; BEGIN IMMEDIATE")?;
        }
        Ok(())
    }

    pub fn leave(self, connection: &Connection) -> Result<()> {
        match self.is_whole() {
            true => Ok(()),
            false => leave(connection),
        }
    }
}

pub(super) fn enter(connection: &Connection) -> Result<()> {
    connection.prepare_cached("SAVEPOINT job")?.execute([])?;
    Ok(())
}

/// Nothing is left to take back when an error (a full disk) made SQLite roll everything back.
pub(super) fn take_back(connection: &Connection) -> Result<()> {
    if !connection.is_autocommit() {
        connection.prepare_cached("ROLLBACK TO job")?.execute([])?;
    }
    Ok(())
}

pub(super) fn leave(connection: &Connection) -> Result<()> {
    if !connection.is_autocommit() {
        connection.prepare_cached("RELEASE job")?.execute([])?;
    }
    Ok(())
}
