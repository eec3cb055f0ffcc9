//! The one writer: a thread that owns the write connection and commits what waits in its queue together.

use std::any::Any;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::hooks::Action;
use tokio::sync::{broadcast, oneshot};

use super::keeper::Timer;
use super::step::{Origin, Step};
use crate::time::stamp;
use crate::{Clock, Error, Ids, Result, Topic};

/// Most jobs in one commit; more would let the first of them wait too long.
const BATCH: usize = 256;

/// What a commit touched, announced after it is on disk.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Touched {
    /// The topics whose readers should look again.
    pub topics: Vec<Topic>,
}

/// Who wants what written.
pub(super) struct Entry {
    pub name: &'static str,
    pub origin: Origin,
    pub actor: String,
}

trait Job: Send {
    fn entry(&self) -> &Entry;
    fn run(&mut self, step: &Step) -> Result<()>;
    fn answer(self: Box<Self>, trouble: Option<Error>);
}

struct Write<T, F> {
    entry: Entry,
    work: Option<F>,
    done: Option<T>,
    caller: oneshot::Sender<Result<T>>,
}

impl<T: Send, F: FnOnce(&Step) -> Result<T> + Send> Job for Write<T, F> {
    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn run(&mut self, step: &Step) -> Result<()> {
        let Some(work) = self.work.take() else {
            return Ok(());
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| work(step)));
        self.done = Some(outcome.map_err(|panic| panicked(&*panic))??);
        Ok(())
    }

    fn answer(self: Box<Self>, trouble: Option<Error>) {
        let answer = match (trouble, self.done) {
            (None, Some(done)) => Ok(done),
            (trouble, _) => Err(trouble.unwrap_or(Error::NoProject)),
        };
        // The caller may have gone home; the write stands all the same.
        drop(self.caller.send(answer));
    }
}

fn panicked(panic: &(dyn Any + Send)) -> Error {
    let words = panic.downcast_ref::<String>().map(String::as_str);
    let words = words
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("panic");
    tracing::error!(words, "an operation panicked");
    Error::Database {
        detail: words.to_owned(),
    }
}

/// The door to the writer thread.
pub(super) struct Writer {
    queue: Sender<Box<dyn Job>>,
    thread: JoinHandle<Connection>,
}

impl Writer {
    /// Starts the thread on a connection that is open, keyed and migrated.
    pub(super) fn start(
        mut connection: Connection,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        events: broadcast::Sender<Touched>,
        timer: Timer,
    ) -> Result<Self> {
        let (queue, jobs) = channel();
        let bench = Bench {
            clock,
            ids,
            events,
            touched: watch(&mut connection)?,
            timer,
        };
        let thread = std::thread::Builder::new()
            .name("project-writer".into())
            .spawn(move || bench.work(connection, &jobs))?;
        Ok(Self { queue, thread })
    }

    /// Puts a job in the queue; the answer comes after the commit is on disk.
    pub(super) fn submit<T: Send + 'static>(
        &self,
        entry: Entry,
        work: impl FnOnce(&Step) -> Result<T> + Send + 'static,
    ) -> oneshot::Receiver<Result<T>> {
        let (caller, answer) = oneshot::channel();
        let job = Write {
            entry,
            work: Some(work),
            done: None,
            caller,
        };
        // When the thread is gone the job is dropped, and its caller hears of a closed project.
        drop(self.queue.send(Box::new(job)));
        answer
    }

    /// Finishes the queue, ends the thread and gives the connection back.
    pub(super) fn stop(self) -> Option<Connection> {
        drop(self.queue);
        let connection = self.thread.join();
        if connection.is_err() {
            tracing::error!("the writer thread ended in a panic");
        }
        connection.ok()
    }
}

type Topics = Arc<Mutex<BTreeSet<Topic>>>;

fn watch(connection: &mut Connection) -> Result<Topics> {
    let touched = Topics::default();
    let seen = Arc::clone(&touched);
    connection.update_hook(Some(move |_: Action, _: &str, table: &str, _: i64| {
        if let Some(topic) = Topic::of_table(table) {
            lock(&seen).insert(topic);
        }
    }))?;
    Ok(touched)
}

struct Bench {
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    events: broadcast::Sender<Touched>,
    touched: Topics,
    timer: Timer,
}

impl Bench {
    fn work(mut self, connection: Connection, queue: &Receiver<Box<dyn Job>>) -> Connection {
        while let Ok(first) = queue.recv() {
            self.commit_together(&connection, first, queue);
        }
        connection
    }

    /// One transaction around the first job and those that wait behind it; answers follow the commit.
    fn commit_together(
        &mut self,
        connection: &Connection,
        first: Box<dyn Job>,
        queue: &Receiver<Box<dyn Job>>,
    ) {
        let began = connection.execute_batch("BEGIN IMMEDIATE");
        let began = began.map_err(Error::from).err();
        let mut batch = Vec::new();
        let mut next = Some(first);
        while let Some(mut job) = next.take() {
            let trouble = match &began {
                Some(error) => Some(error.clone()),
                None => self.run(connection, job.as_mut()).err(),
            };
            batch.push((job, trouble));
            if batch.len() < BATCH {
                next = queue.try_recv().ok();
            }
        }
        let commit = match began {
            Some(error) => Some(error),
            None => self.commit(connection).err(),
        };
        if commit.is_none() {
            self.announce(self.clock.now());
        }
        // Last, so that whoever has an answer finds the news of it out already.
        for (job, trouble) in batch {
            job.answer(trouble.or_else(|| commit.clone()));
        }
    }

    fn commit(&self, connection: &Connection) -> Result<()> {
        if connection.is_autocommit() {
            return Err(Error::DiskFull);
        }
        let outcome = connection.execute_batch("COMMIT");
        if outcome.is_err() && !connection.is_autocommit() {
            drop(connection.execute_batch("ROLLBACK"));
        }
        Ok(outcome?)
    }

    /// One job in its own savepoint: it fails alone, and a job that changes nothing leaves no step.
    fn run(&self, connection: &Connection, job: &mut dyn Job) -> Result<()> {
        if connection.is_autocommit() {
            // An earlier job met an error (a full disk) on which SQLite rolled all of it back.
            return Err(Error::DiskFull);
        }
        connection.prepare_cached("SAVEPOINT job")?.execute([])?;
        let before = lock(&self.touched).clone();
        let outcome = self.run_inside(connection, job);
        if !matches!(outcome, Ok(true)) {
            *lock(&self.touched) = before;
            if !connection.is_autocommit() {
                connection.prepare_cached("ROLLBACK TO job")?.execute([])?;
            }
        }
        if !connection.is_autocommit() {
            connection.prepare_cached("RELEASE job")?.execute([])?;
        }
        outcome.map(|_| ())
    }

    fn run_inside(&self, connection: &Connection, job: &mut dyn Job) -> Result<bool> {
        let now = self.clock.now();
        let entry = job.entry();
        connection
            .prepare_cached(
                "INSERT INTO step (at, actor, origin, name, kind) VALUES (?1, ?2, ?3, ?4, 'do')",
            )?
            .execute((stamp(now), &entry.actor, entry.origin.as_str(), entry.name))?;
        let number = connection.last_insert_rowid();
        let origin = entry.origin;
        let step = Step::new(connection, self.ids.as_ref(), now, number, origin);
        job.run(&step)?;
        let changed = connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM history WHERE step = ?1)")?
            .query_row([number], |row| row.get(0))?;
        if step.is_secret() {
            step.run("DELETE FROM history WHERE step = ?1", [number])?;
            step.run("UPDATE step SET actor = '' WHERE id = ?1", [number])?;
        }
        if step.is_secret() || step.is_final() {
            step.run("UPDATE step SET origin = 'final' WHERE id = ?1", [number])?;
        }
        Ok(changed)
    }

    /// Says what a commit touched.
    fn announce(&mut self, now: DateTime<Utc>) {
        let touched = std::mem::take(&mut *lock(&self.touched));
        let topics: Vec<_> = touched.into_iter().collect();
        if !topics.is_empty() {
            self.timer.committed(now);
            // Nobody listening is fine.
            drop(self.events.send(Touched { topics }));
        }
    }
}

fn lock(topics: &Topics) -> MutexGuard<'_, BTreeSet<Topic>> {
    topics.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
