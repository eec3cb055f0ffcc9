//! A commit counts once it is on disk. A thread of its own sees to that, so that the next jobs are carried out while
//! the disk is busy with those before.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;

use chrono::{DateTime, Utc};

use super::Batch;
use super::log::ToDisk;
use super::queue::Disk;
use crate::{Error, Result, Topic};

/// What was committed together.
pub(super) struct Commit {
    /// The jobs, in the order in which they came.
    pub batch: Batch,
    /// Why nothing was committed.
    pub trouble: Option<Error>,
    /// What it touched.
    pub topics: Vec<Topic>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Told what a commit touched, and when.
pub(super) type Tell = Box<dyn FnMut(Vec<Topic>, DateTime<Utc>) + Send>;

/// See the module.
pub(super) struct Seal {
    to_disk: ToDisk,
    tell: Tell,
    trouble: Trouble,
}

/// Why the disk has failed. Nobody knows what is on it, then, until the project is opened anew: nothing more is
/// written.
pub(super) type Trouble = Arc<OnceLock<Error>>;

impl Seal {
    pub fn new(to_disk: ToDisk, tell: Tell, trouble: Trouble) -> Self {
        Self {
            to_disk,
            tell,
            trouble,
        }
    }

    /// Starts the thread; it ends when no commit can come any more. Answers where commits go, one each time that the
    /// disk is taken for it.
    pub fn start(self, disk: Disk) -> Result<(SyncSender<Commit>, JoinHandle<()>)> {
        let (commits, waiting) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("project-log".into())
            .spawn(move || self.work(&waiting, disk))?;
        Ok((commits, thread))
    }

    fn work(mut self, commits: &Receiver<Commit>, disk: Disk) {
        while let Ok(commit) = commits.recv() {
            self.seal(commit, &disk);
        }
    }

    fn seal(&mut self, commit: Commit, disk: &Disk) {
        let Commit {
            batch,
            trouble,
            topics,
            at,
        } = commit;
        let trouble = trouble.or_else(|| self.bring());
        disk.free();
        if trouble.is_none() && !topics.is_empty() {
            (self.tell)(topics, at);
        }
        // Last, so that whoever has an answer finds the news of it out already.
        for (job, own) in batch {
            job.answer(own.or_else(|| trouble.clone()));
        }
    }

    /// Brings what was committed to the disk; answers why it may not be there.
    fn bring(&mut self) -> Option<Error> {
        if self.trouble.get().is_none()
            && let Err(error) = (self.to_disk)()
        {
            tracing::error!(%error, "the log cannot be brought to the disk");
            return Some(self.trouble.get_or_init(|| error.into()).clone());
        }
        self.trouble.get().cloned()
    }
}

#[cfg(test)]
mod tests;
