//! Takes backups while a project is open: one after each ten minutes of changes, one at the end.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use chrono::{DateTime, Duration, Utc};
use rusqlite::Connection;

use super::backups::Backups;
use super::connection;
use crate::{Error, Result};

/// The most work that only the project file itself holds, in minutes.
const MINUTES: i64 = 10;

/// The thread that takes backups, so that nobody who writes waits for one.
pub(super) struct Keeper {
    backups: Backups,
    passphrase: Option<String>,
    requests: Option<Sender<DateTime<Utc>>>,
    thread: Option<JoinHandle<()>>,
    trouble: Trouble,
}

/// Why the latest backup could not be taken.
pub(super) type Trouble = Arc<Mutex<Option<Error>>>;

/// Hears of every commit and asks for a backup when it is time.
pub(super) struct Timer {
    since: Option<DateTime<Utc>>,
    requests: Sender<DateTime<Utc>>,
}

impl Timer {
    pub(super) fn committed(&mut self, now: DateTime<Utc>) {
        let since = *self.since.get_or_insert(now);
        if now - since >= Duration::minutes(MINUTES) {
            self.since = None;
            // A keeper that is gone takes its last backup, or has taken it.
            let _ = self.requests.send(now);
        }
    }
}

impl Keeper {
    /// Starts the thread for the project at `path`.
    pub(super) fn start(path: &Path, passphrase: Option<&str>) -> Result<(Self, Timer)> {
        let (requests, asked) = channel();
        let timer = Timer {
            since: None,
            requests: requests.clone(),
        };
        let bench = Bench {
            path: path.to_owned(),
            passphrase: passphrase.map(str::to_owned),
            backups: Backups::of(path),
            trouble: Trouble::default(),
        };
        let keeper = Self {
            backups: bench.backups.clone(),
            passphrase: bench.passphrase.clone(),
            trouble: Arc::clone(&bench.trouble),
            requests: Some(requests),
            thread: Some(
                std::thread::Builder::new()
                    .name("project-backups".into())
                    .spawn(move || bench.work(&asked))?,
            ),
        };
        Ok((keeper, timer))
    }

    /// Takes a backup at once, when the newest does not hold what the connection sees.
    pub(super) fn take(&self, source: &Connection, now: DateTime<Utc>) {
        let outcome = take(&self.backups, source, self.passphrase.as_deref(), now);
        note(&self.trouble, outcome);
    }

    /// Why the latest backup could not be taken.
    pub(super) fn trouble(&self) -> Option<Error> {
        let trouble = self.trouble.lock();
        trouble.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Ends the thread and takes the last backup through the connection that wrote.
    pub(super) fn finish(mut self, source: &Connection, now: DateTime<Utc>) {
        self.end();
        self.take(source, now);
    }

    fn end(&mut self) {
        self.requests = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the thread that takes backups ended in a panic");
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.end();
    }
}

struct Bench {
    path: PathBuf,
    passphrase: Option<String>,
    backups: Backups,
    trouble: Trouble,
}

impl Bench {
    fn work(self, asked: &Receiver<DateTime<Utc>>) {
        let passphrase = self.passphrase.as_deref();
        for now in asked {
            let outcome = connection::reading(&self.path, passphrase)
                .and_then(|source| take(&self.backups, &source, passphrase, now));
            note(&self.trouble, outcome);
        }
    }
}

fn take(
    backups: &Backups,
    source: &Connection,
    passphrase: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    if !backups.are_current(source)? {
        backups.take(source, passphrase, now)?;
    }
    Ok(())
}

fn note(trouble: &Trouble, outcome: Result<()>) {
    let outcome = outcome.err();
    if let Some(error) = &outcome {
        tracing::error!(%error, "a backup could not be taken");
    }
    *trouble.lock().unwrap_or_else(PoisonError::into_inner) = outcome;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_asked_for_after_ten_minutes_of_changes_and_not_of_silence() {
        let (requests, asked) = channel();
        let mut timer = Timer {
            since: None,
            requests,
        };
        let start = DateTime::UNIX_EPOCH;
        let mut heard_at = |minute| {
            timer.committed(start + Duration::minutes(minute));
            asked.try_recv().is_ok()
        };
        let minutes = [0, 5, 9, 10, 100, 109, 110];
        let heard = minutes.map(&mut heard_at);
        assert_eq!(heard, [false, false, false, true, false, false, true]);
    }
}
