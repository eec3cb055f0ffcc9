//! The log that SQLite writes commits to (WAL), and when it is on disk.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use rusqlite::Connection;

use crate::Result;

/// What brings all that was committed so far to the disk.
///
/// # Errors
/// What the system says: it is not known, then, what is on disk.
pub(super) type ToDisk = Box<dyn FnMut() -> io::Result<()> + Send>;

/// Takes over from SQLite to bring the log of the file at `path` to the disk after each commit (`synchronous`:
/// `NORMAL` for `FULL`). When the log goes into the file, SQLite still sees to the disk by itself. Where it cannot be
/// taken over (a drive that does not do it for others), SQLite goes on with every commit.
///
/// # Errors
/// What the database says.
pub(super) fn take_over(connection: &Connection, path: &Path) -> Result<ToDisk> {
    let log = open(path).and_then(|log| log.sync_data().map(|()| log));
    match log {
        Ok(log) => {
            connection.pragma_update(None, "synchronous", "NORMAL")?;
            Ok(Box::new(move || log.sync_data()))
        }
        Err(error) => {
            tracing::warn!(%error, "the log is left to SQLite");
            connection.pragma_update(None, "synchronous", "FULL")?;
            Ok(Box::new(|| Ok(())))
        }
    }
}

/// SQLite puts the log beside the file itself, wherever the path's links lead, and keeps it while the file is open.
fn open(path: &Path) -> io::Result<File> {
    let mut path = path.canonicalize()?.into_os_string();
    path.push("-wal");
    OpenOptions::new().write(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Project;
    use crate::file::connection::writing;
    use crate::file::{Options, migrate};

    /// How SQLite brings commits to the disk: 1 `NORMAL`, 2 `FULL`.
    fn synchronous(connection: &Connection) -> u8 {
        connection
            .pragma_query_value(None, "synchronous", |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn the_log_is_taken_over_also_behind_a_link_and_else_left_to_sqlite() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        Project::create(&at("a.samskab"), Options::default())
            .unwrap()
            .close();
        let mut connection = writing(&at("a.samskab"), None).unwrap();
        migrate::migrate(&mut connection).unwrap();
        let mut to_disk = take_over(&connection, &at("a.samskab")).unwrap();
        assert!(to_disk().is_ok());
        assert_eq!(synchronous(&connection), 1);
        let mut nothing = take_over(&connection, &at("elsewhere.samskab")).unwrap();
        assert!(nothing().is_ok());
        assert_eq!(synchronous(&connection), 2);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(at("a.samskab"), at("link.samskab")).unwrap();
            assert!(take_over(&connection, &at("link.samskab")).unwrap()().is_ok());
            assert_eq!(synchronous(&connection), 1);
        }
    }
}
