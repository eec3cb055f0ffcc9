//! One damaged table: reads what lies between the places that cannot be read.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, Statement, ToSql};

use super::rescue::Rescued;
use crate::{Error, Result};

/// How many rows on a readable place is looked for behind one that is not; farther ahead in bigger leaps.
const LONGEST_LEAP: i64 = 64;
/// How many leaps before the rest of the table is given up.
const LEAPS: u32 = 100;

/// The damaged file.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// Opens it.
    pub open: &'a dyn Fn() -> Result<Connection>,
    /// After an error a locked file answers nothing more on the same connection.
    pub is_locked: bool,
}

/// See the module.
pub(super) struct Salvage<'a> {
    source: Source<'a>,
    connection: Connection,
    new: &'a Connection,
    select: String,
    probe: String,
    insert: String,
    width: usize,
}

/// How reading on from a row ended.
enum Ending {
    Whole,
    /// The row to look behind.
    BrokenAt(i64),
}

impl<'a> Salvage<'a> {
    pub(super) fn new(
        source: Source<'a>,
        new: &'a Connection,
        table: &str,
        columns: &[String],
    ) -> Result<Self> {
        let names = format!("\"{}\"", columns.join("\", \""));
        let marks = vec!["?"; columns.len()].join(", ");
        let from = format!("FROM \"{table}\" NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid");
        Ok(Self {
            source,
            connection: (source.open)()?,
            new,
            select: format!("SELECT rowid, {names} {from}"),
            probe: format!("SELECT rowid {from} LIMIT 1"),
            insert: format!("INSERT OR IGNORE INTO \"{table}\" ({names}) VALUES ({marks})"),
            width: columns.len(),
        })
    }

    /// Reads to the end of the table, across every gap.
    pub(super) fn run(mut self, rescued: &mut Rescued) -> Result<()> {
        let mut next = Some(i64::MIN);
        while let Some(from) = next {
            next = match self.copy(from, rescued)? {
                Ending::Whole => None,
                Ending::BrokenAt(row) => {
                    rescued.gaps += 1;
                    self.behind(row)?
                }
            };
        }
        Ok(())
    }

    /// The first readable row behind one that is not; none when there is none near.
    fn behind(&mut self, row: i64) -> Result<Option<i64>> {
        let (mut bad, mut leap) = (row.max(0), 1);
        for _ in 0..LEAPS {
            let ahead = bad + leap;
            if self.is_readable(ahead)? {
                return self.border(bad, ahead).map(Some);
            }
            bad = ahead;
            leap = (leap * 2).min(LONGEST_LEAP);
        }
        Ok(None)
    }

    /// Between a row that cannot be read and one that can, the first of those that can.
    fn border(&mut self, mut bad: i64, mut good: i64) -> Result<i64> {
        while good - bad > 1 {
            let middle = bad + (good - bad) / 2;
            if self.is_readable(middle)? {
                good = middle;
            } else {
                bad = middle;
            }
        }
        Ok(good)
    }

    fn is_readable(&mut self, row: i64) -> Result<bool> {
        let probe = |connection: &Connection| -> rusqlite::Result<()> {
            let mut statement = connection.prepare_cached(&self.probe)?;
            let mut rows = statement.query([row])?;
            rows.next().map(|_| ())
        };
        let readable = probe(&self.connection).is_ok();
        if !readable {
            self.recover()?;
        }
        Ok(readable)
    }

    /// Copies rows from one on, until the end or the first that cannot be read.
    fn copy(&mut self, from: i64, rescued: &mut Rescued) -> Result<Ending> {
        let mut read = from;
        let ending = {
            let mut insert = self.new.prepare_cached(&self.insert)?;
            let mut expected = from;
            let each = |row: &Row| {
                read = row.get(0).map(|id| in_order(id, expected))??;
                expected = read.saturating_add(1);
                self.keep(&mut insert, row, rescued)
            };
            for_each(&self.connection, &self.select, from, each)
        };
        match ending {
            Ok(()) => Ok(Ending::Whole),
            Err(Error::DiskFull) => Err(Error::DiskFull),
            Err(_) => {
                self.recover()?;
                Ok(Ending::BrokenAt(read))
            }
        }
    }

    /// Inserts one row; one that breaks the new project's rules is a gap.
    fn keep(&self, insert: &mut Statement, row: &Row, rescued: &mut Rescued) -> Result<()> {
        let values = (1..=self.width).map(|place| row.get::<_, Value>(place));
        let values = values.collect::<rusqlite::Result<Vec<_>>>()?;
        let values: Vec<_> = values.iter().map(|value| value as &dyn ToSql).collect();
        match insert.execute(&*values).map_err(Error::from) {
            Ok(done) => rescued.rows += done as u64,
            Err(Error::DiskFull) => return Err(Error::DiskFull),
            Err(_) => rescued.gaps += 1,
        }
        Ok(())
    }

    fn recover(&mut self) -> Result<()> {
        if self.source.is_locked {
            self.connection = (self.source.open)()?;
        }
        Ok(())
    }
}

/// Garbage that passes for a row gives itself away by its number.
fn in_order(id: i64, expected: i64) -> Result<i64> {
    match id < expected {
        true => Err(Error::Damaged {
            detail: "rows are out of order".to_owned(),
        }),
        false => Ok(id),
    }
}

fn for_each(
    connection: &Connection,
    select: &str,
    from: i64,
    mut each: impl FnMut(&Row) -> Result<()>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(select)?;
    let mut rows = statement.query([from])?;
    while let Some(row) = rows.next()? {
        each(row)?;
    }
    Ok(())
}
