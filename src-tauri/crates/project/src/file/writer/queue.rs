//! What the writer waits for: jobs, and the disk.
//!
//! Whoever waits sleeps at once. A channel would first look again a few times and give its turn away in between; on a
//! small computer that is busy, the turn is long in coming back.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::job::Job;

/// Where jobs are put. When it is gone, none can come any more.
pub(super) struct Door(Arc<Queue>);

/// Where the writer takes them. When it is gone, jobs are dropped, and their callers hear of that.
pub(super) struct Jobs(Arc<Queue>);

/// Says when the disk is free. When it is gone, nobody waits for the disk.
pub(super) struct Disk(Arc<Queue>);

/// A queue that is empty, and a disk that is free.
pub(super) fn queue() -> (Door, Jobs, Disk) {
    let queue = Arc::<Queue>::default();
    (
        Door(Arc::clone(&queue)),
        Jobs(Arc::clone(&queue)),
        Disk(queue),
    )
}

impl Door {
    /// Lets a job wait.
    pub fn put(&self, job: Box<dyn Job>) {
        self.0.change(|waiting| match waiting.is_left {
            true => Some(job),
            false => {
                waiting.jobs.push_back(job);
                None
            }
        });
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.0.change(|waiting| waiting.is_closed = true);
    }
}

impl Jobs {
    /// Waits for a job; none: no more can come.
    pub fn next(&self) -> Option<Box<dyn Job>> {
        let mut waiting = self.0.lock();
        loop {
            match waiting.jobs.pop_front() {
                None if !waiting.is_closed => waiting = self.0.sleep(waiting),
                job => return job,
            }
        }
    }

    /// Another job for the commit that is open: one that waits already, unless the commit is to follow at once, or
    /// one that comes while the disk is still busy with the commit before. None: the disk is taken for this one.
    pub fn another(&self, has_room: bool, is_last: bool) -> Option<Box<dyn Job>> {
        let mut waiting = self.0.lock();
        loop {
            let must_wait = waiting.is_disk_busy;
            if has_room
                && (must_wait || !is_last)
                && let Some(job) = waiting.jobs.pop_front()
            {
                return Some(job);
            }
            if !must_wait {
                waiting.is_disk_busy = !waiting.is_disk_gone;
                return None;
            }
            waiting = self.0.sleep(waiting);
        }
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        self.0.change(|waiting| {
            waiting.is_left = true;
            std::mem::take(&mut waiting.jobs)
        });
    }
}

impl Disk {
    /// It is free for the next commit.
    pub fn free(&self) {
        self.0.change(|waiting| waiting.is_disk_busy = false);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.0.change(|waiting| {
            waiting.is_disk_busy = false;
            waiting.is_disk_gone = true;
        });
    }
}

#[derive(Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    bell: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Box<dyn Job>>,
    is_closed: bool,
    /// Whether the writer is gone.
    is_left: bool,
    is_disk_busy: bool,
    is_disk_gone: bool,
    /// Whether the writer sleeps; nobody else does.
    is_asleep: bool,
}

impl Queue {
    /// Changes what the writer waits for, and wakes it when it sleeps. What is answered is dropped outside the lock.
    fn change<T>(&self, change: impl FnOnce(&mut Waiting) -> T) {
        let mut waiting = self.lock();
        let outside = change(&mut waiting);
        let is_asleep = waiting.is_asleep;
        drop(waiting);
        if is_asleep {
            self.bell.notify_one();
        }
        drop(outside);
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep<'a>(&self, mut waiting: MutexGuard<'a, Waiting>) -> MutexGuard<'a, Waiting> {
        waiting.is_asleep = true;
        let woken = self.bell.wait(waiting);
        let mut waiting = woken.unwrap_or_else(PoisonError::into_inner);
        waiting.is_asleep = false;
        waiting
    }
}

#[cfg(test)]
pub(super) mod tests;
