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
/// `NORMAL` for `FULL`). When the log goes into the file, SQLite still sees to the disk by itself.
///
/// # Errors
/// What the database says, or the system of the path.
pub(super) fn take_over(connection: &Connection, path: &Path) -> Result<ToDisk> {
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    // SQLite puts it beside the file itself, wherever the path's links lead.
    let mut path = path.canonicalize()?.into_os_string();
    path.push("-wal");
    let mut log = None;
    Ok(Box::new(move || bring(Path::new(&path), &mut log)))
}

/// SQLite keeps one log for as long as the file is open, so that it is opened here but once.
fn bring(path: &Path, log: &mut Option<File>) -> io::Result<()> {
    if log.is_none() {
        *log = Some(OpenOptions::new().write(true).open(path)?);
    }
    log.as_ref().map_or(Ok(()), File::sync_data)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Project;
    use crate::file::{Options, Origin};

    #[cfg(unix)]
    #[test]
    fn a_project_behind_a_link_is_brought_to_the_disk_as_well() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (
            folder.path().join("a.samskab"),
            folder.path().join("b.samskab"),
        );
        Project::create(&path, Options::default()).unwrap().close();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let project = Project::open(&link, Options::default()).unwrap();
        let sql = "INSERT INTO theme (id, title, position) VALUES ('a', 'Veje', 0)";
        let written = project.write_now("test.job", Origin::Console, |step| step.run(sql, []));
        assert_eq!(written, Ok(1));
    }

    #[test]
    fn a_log_that_is_not_there_is_not_on_disk() {
        let folder = tempfile::tempdir().unwrap();
        assert!(bring(&folder.path().join("a.samskab-wal"), &mut None).is_err());
    }
}
