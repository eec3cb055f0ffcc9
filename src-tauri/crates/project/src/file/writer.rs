//! The one writer: a thread that owns the write connection and commits what waits in its queue together. Another
//! brings the commits to the disk, and answers.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::thread::JoinHandle;

use rusqlite::Connection;
use smallvec::SmallVec;
use tokio::sync::{broadcast, oneshot};

pub(super) use self::job::Entry;
use self::job::{Job, Work, Write};
use self::queue::{Door, Jobs, queue};
use self::savepoint::{Shared, enter, leave, take_back};
use self::seal::{Commit, Seal, Trouble};
use super::changes::{Changes, Counts};
use super::keeper::Timer;
use super::step::{Origin, Step};
use super::together::Turn;
use crate::time::stamp;
use crate::{Clock, Error, Ids, Result, Topic};

mod job;
mod log;
mod queue;
mod savepoint;
mod seal;

/// Most jobs in one commit; more would let the first of them wait too long.
const BATCH: usize = 512;

/// What a commit touched, announced after it is on disk.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Touched {
    /// The topics whose readers should look again.
    pub topics: Vec<Topic>,
}

/// The door to the writer thread.
pub(super) struct Writer {
    door: Door,
    thread: JoinHandle<Connection>,
    sealing: JoinHandle<()>,
}

impl Writer {
    /// Starts the threads on a connection to the file at `path` that is open, keyed and migrated.
    pub(super) fn start(
        path: &Path,
        mut connection: Connection,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        events: broadcast::Sender<Touched>,
        mut timer: Timer,
    ) -> Result<Self> {
        let (door, jobs, disk) = queue();
        let tell = move |topics, at| {
            timer.committed(at);
            // Nobody listening is fine.
            drop(events.send(Touched { topics }));
        };
        let to_disk = log::take_over(&connection, path)?;
        let trouble = Trouble::default();
        let seal = Seal::new(to_disk, Box::new(tell), Arc::clone(&trouble));
        let (commits, sealing) = seal.start(disk)?;
        let bench = Bench {
            clock,
            ids,
            changes: Changes::watch(&mut connection)?,
            commits,
            trouble,
        };
        let thread = std::thread::Builder::new()
            .name("project-writer".into())
            .spawn(move || bench.work(connection, jobs))?;
        Ok(Self {
            door,
            thread,
            sealing,
        })
    }

    /// Puts a job in the queue; the answer comes after the commit is on disk.
    pub(super) fn submit<T: Send + 'static>(
        &self,
        entry: Entry,
        work: impl FnOnce(&Step) -> Result<T> + Send + 'static,
    ) -> oneshot::Receiver<Result<T>> {
        self.queue(entry, Work::Once(Some(Box::new(work))), false)
    }

    /// As [`Self::submit`], for work that can be run again from the start: it is taken back together with its like,
    /// which spares SQLite most of what keeping them apart costs.
    pub(super) fn submit_repeatable<T: Send + 'static>(
        &self,
        entry: Entry,
        work: impl Fn(&Step) -> Result<T> + Send + 'static,
    ) -> oneshot::Receiver<Result<T>> {
        self.queue(entry, Work::Again(Box::new(work)), false)
    }

    /// As [`Self::submit_repeatable`], for what many have asked for at once.
    pub(super) fn submit_turn<I: Send + 'static, T: Send + 'static>(
        &self,
        entry: Entry,
        turn: Arc<Turn<I, T>>,
    ) -> oneshot::Receiver<Result<()>> {
        let work = move |step: &Step| turn.run(step);
        self.queue(entry, Work::Again(Box::new(work)), true)
    }

    /// When the thread is gone the job is dropped, and its caller hears of a closed project.
    fn queue<T: Send + 'static>(
        &self,
        entry: Entry,
        work: Work<T>,
        is_last: bool,
    ) -> oneshot::Receiver<Result<T>> {
        let (caller, answer) = oneshot::channel();
        self.door.put(Box::new(Write {
            entry,
            work,
            is_last,
            done: None,
            caller,
        }));
        answer
    }

    /// Finishes the queue, ends the threads and gives the connection back.
    pub(super) fn stop(self) -> Option<Connection> {
        drop(self.door);
        let connection = self.thread.join();
        if connection.is_err() | self.sealing.join().is_err() {
            tracing::error!("a writer's thread ended in a panic");
        }
        connection.ok()
    }
}

/// Jobs with what went wrong, in the order in which they came. When much is written they are few, each for many, and
/// need no memory that another thread gives back.
type Batch = SmallVec<[(Box<dyn Job>, Option<Error>); 4]>;

struct Bench {
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    changes: Arc<Changes>,
    commits: SyncSender<Commit>,
    trouble: Trouble,
}

impl Bench {
    fn work(self, connection: Connection, jobs: Jobs) -> Connection {
        while let Some(first) = jobs.next() {
            self.commit_together(&connection, first, &jobs);
        }
        connection
    }

    /// One transaction around the first job and those that wait behind it; answers follow once it is on disk.
    fn commit_together(&self, connection: &Connection, first: Box<dyn Job>, jobs: &Jobs) {
        let began = self.begin(connection).err();
        let mut batch = Batch::new();
        let mut shared = None;
        let mut next = Some(first);
        while let Some(job) = next.take() {
            let is_last = job.is_last();
            match &began {
                Some(error) => batch.push((job, Some(error.clone()))),
                None if job.can_repeat() => self.join(connection, job, &mut batch, &mut shared),
                None => self.stand_alone(connection, job, &mut batch, &mut shared),
            }
            next = jobs.another(batch.len() < BATCH, is_last);
        }
        let trouble = match began {
            Some(error) => Some(error),
            None => self.commit(connection, shared).err(),
        };
        let commit = Commit {
            batch,
            trouble,
            topics: self.touched(),
            at: self.clock.now(),
        };
        // Whoever waits hears of a closed project when the thread is gone.
        drop(self.commits.send(commit));
    }

    fn begin(&self, connection: &Connection) -> Result<()> {
        match self.trouble.get() {
            Some(error) => Err(error.clone()),
            None => Ok(connection.execute_batch("BEGIN IMMEDIATE")?),
        }
    }

    /// Runs a job in a savepoint of its own.
    fn stand_alone(
        &self,
        connection: &Connection,
        mut job: Box<dyn Job>,
        batch: &mut Batch,
        shared: &mut Option<Shared>,
    ) {
        let trouble = shared
            .take()
            .and_then(|shared| shared.leave(connection).err());
        let trouble = trouble.or_else(|| self.run(connection, job.as_mut()).err());
        batch.push((job, trouble));
    }

    /// Runs a job together with those before it. When it fails after it has changed
    /// something, all of them are taken back and run again, each in a savepoint of its own.
    fn join(
        &self,
        connection: &Connection,
        mut job: Box<dyn Job>,
        batch: &mut Batch,
        shared: &mut Option<Shared>,
    ) {
        let is_first = shared.is_none();
        let before = *shared.get_or_insert(Shared {
            first: batch.len(),
            topics: self.changes.topics(),
        });
        let entered = match is_first {
            true => before.enter(connection),
            false => Ok(()),
        };
        match entered.and_then(|()| self.run_among(connection, job.as_mut())) {
            Ok(trouble) => batch.push((job, trouble)),
            Err(error) => {
                batch.push((job, Some(error)));
                *shared = None;
                self.changes.set_topics(before.topics);
                let taken_back = before.take_back(connection);
                for (job, trouble) in batch.iter_mut().skip(before.first) {
                    let again = taken_back.clone();
                    *trouble = again
                        .and_then(|()| self.run(connection, job.as_mut()))
                        .err();
                }
            }
        }
    }

    /// Runs a job without a savepoint. Answers why it was refused, when it has changed nothing.
    ///
    /// # Errors
    /// When what it has changed must be taken back.
    fn run_among(&self, connection: &Connection, job: &mut dyn Job) -> Result<Option<Error>> {
        if connection.is_autocommit() {
            return Err(Error::DiskFull);
        }
        let (topics, rows) = (self.changes.topics(), connection.total_changes());
        let outcome = self.run_inside(connection, job);
        if matches!(outcome, Ok(true)) {
            return Ok(None);
        }
        // Its step is all there is.
        if connection.is_autocommit() || connection.total_changes() != rows + 1 {
            return Err(outcome.err().unwrap_or(Error::DiskFull));
        }
        let sql = "DELETE FROM step WHERE id = ?1";
        connection
            .prepare_cached(sql)?
            .execute([connection.last_insert_rowid()])?;
        self.changes.set_topics(topics);
        Ok(outcome.err())
    }

    fn commit(&self, connection: &Connection, shared: Option<Shared>) -> Result<()> {
        if connection.is_autocommit() {
            return Err(Error::DiskFull);
        }
        if let Some(shared) = shared {
            shared.leave(connection)?;
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
        enter(connection)?;
        let before = self.changes.topics();
        let outcome = self.run_inside(connection, job);
        if !matches!(outcome, Ok(true)) {
            self.changes.set_topics(before);
            take_back(connection)?;
        }
        leave(connection)?;
        outcome.map(|_| ())
    }

    fn run_inside(&self, connection: &Connection, job: &mut dyn Job) -> Result<bool> {
        let now = self.clock.now();
        let before = self.changes.counts();
        let entry = job.entry();
        let origin = entry.origin;
        connection
            .prepare_cached(
                "INSERT INTO step (at, actor, origin, name, kind) VALUES (?1, ?2, ?3, ?4, 'do')",
            )?
            .execute((stamp(now), &entry.actor, origin.as_str(), entry.name))?;
        let number = connection.last_insert_rowid();

        self.changes.begin(origin);
        let step = Step::new(connection, &self.changes, self.ids.as_ref(), now, number);
        job.run(&step)?;
        debug_assert!(self.changes.is_recorded(), "written past the step");
        let has_changed = self.has_changed(&step, origin, before)?;
        if step.is_secret() {
            step.run("DELETE FROM history WHERE step = ?1", [number])?;
            step.run("UPDATE step SET actor = '' WHERE id = ?1", [number])?;
        }
        if step.is_secret() || step.is_final() {
            step.run("UPDATE step SET origin = 'final' WHERE id = ?1", [number])?;
        }
        Ok(has_changed)
    }

    /// Whether a step has left anything. SQLite is asked only when some of it was taken out again; what phones hand in
    /// always counts.
    fn has_changed(&self, step: &Step, origin: Origin, before: Counts) -> Result<bool> {
        let now = self.changes.counts();
        if origin == Origin::Phone && now.handed_in != before.handed_in {
            return Ok(true);
        }
        let is_plain = now.erased == before.erased && !step.took_back();
        if now.recorded == before.recorded || is_plain {
            return Ok(now.recorded != before.recorded);
        }
        let mut left =
            step.prepare_cached("SELECT EXISTS (SELECT 1 FROM history WHERE step = ?1)")?;
        Ok(left.query_row([step.number], |row| row.get(0))?)
    }

    /// What has been touched since the last commit.
    fn touched(&self) -> Vec<Topic> {
        let touched = self.changes.topics();
        self.changes.set_topics(0);
        let is_touched = |topic: &Topic| touched & (1 << *topic as u32) != 0;
        Topic::ALL.iter().copied().filter(is_touched).collect()
    }
}

#[cfg(test)]
mod tests;
