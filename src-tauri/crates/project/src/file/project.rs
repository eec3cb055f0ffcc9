use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::broadcast;

use super::inspect::inspect;
use super::lock::{Holder, Lock};
use super::step::{Origin, Step, local_date};
use super::still::Still;
use super::writer::{Entry, Touched, Writer};
use super::{connection, migrate};
use crate::time::stamp;
use crate::{Clock, Error, Ids, Result};

/// Announcements a slow listener may lag behind by.
const EVENTS: usize = 1024;
/// Read connections kept for the next reader.
const READERS: usize = 4;

/// How a project is opened.
#[derive(Clone)]
pub struct Options {
    /// Opens the lock, when the file has one.
    pub passphrase: Option<String>,
    /// Only to look: nothing is written, not even a lock beside the file.
    pub read_only: bool,
    /// Who sits at the laptop; written in history and told to others who open the file.
    pub actor: String,
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where ids come from.
    pub ids: Arc<dyn Ids>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            passphrase: None,
            read_only: false,
            actor: String::new(),
            clock: Arc::new(crate::SystemClock),
            ids: Arc::new(crate::RandomIds),
        }
    }
}

/// One open project file. Cloning shares it; it closes when the last clone goes.
#[derive(Clone)]
pub struct Project {
    inner: Arc<Inner>,
}

struct Inner {
    // Dropped in this order: the writer ends its queue before the lock goes.
    writer: Option<Writer>,
    readers: Mutex<Vec<Connection>>,
    path: PathBuf,
    options: Options,
    still: Option<Still>,
    events: broadcast::Sender<Touched>,
    _lock: Option<Lock>,
}

/// One read under way: a snapshot of the project, with today's date.
pub struct Reader<'a> {
    connection: &'a Connection,
    today: String,
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

impl Project {
    /// Makes a new, empty project file.
    ///
    /// # Errors
    /// [`Error::FileExists`] when something lies there; what the disk says.
    pub fn create(path: &Path, options: Options) -> Result<Self> {
        if path.exists() {
            return Err(Error::FileExists);
        }
        Self::start(path, options)
    }

    /// Opens a project file after a look at it.
    ///
    /// # Errors
    /// As [`inspect`], and [`Error::InUse`] or [`Error::ReadOnlyFolder`].
    pub fn open(path: &Path, mut options: Options) -> Result<Self> {
        let inspection = inspect(path, options.passphrase.as_deref())?;
        if !inspection.encrypted {
            options.passphrase = None;
        }
        if !options.read_only && is_read_only(path) {
            return Err(Error::ReadOnlyFolder);
        }
        Self::start(path, options)
    }

    fn start(path: &Path, options: Options) -> Result<Self> {
        let (events, _) = broadcast::channel(EVENTS);
        let mut inner = Inner {
            writer: None,
            readers: Mutex::default(),
            path: path.to_owned(),
            options,
            still: None,
            events,
            _lock: None,
        };
        if inner.options.read_only {
            inner.still = Some(Still::of(path)?);
        } else {
            inner._lock = Some(Lock::take(path, &inner.holder())?);
            let mut connection = connection::writing(path, inner.options.passphrase.as_deref())?;
            migrate::migrate(&mut connection)?;
            let (clock, ids) = (
                Arc::clone(&inner.options.clock),
                Arc::clone(&inner.options.ids),
            );
            inner.writer = Some(Writer::start(connection, clock, ids, inner.events.clone())?);
        }
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// Changes the project: one step, named after its operation, answered after the commit is on disk.
    ///
    /// # Errors
    /// What the work answers; [`Error::ReadOnly`], [`Error::DiskFull`].
    pub async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnOnce(&Step) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.submit(name, Origin::Console, work)?
            .await
            .unwrap_or(Err(Error::NoProject))
    }

    /// As [`write`](Self::write), for threads that may wait.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    pub fn write_now<T: Send + 'static>(
        &self,
        name: &'static str,
        origin: Origin,
        work: impl FnOnce(&Step) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.submit(name, origin, work)?
            .blocking_recv()
            .unwrap_or(Err(Error::NoProject))
    }

    fn submit<T: Send + 'static>(
        &self,
        name: &'static str,
        origin: Origin,
        work: impl FnOnce(&Step) -> Result<T> + Send + 'static,
    ) -> Result<tokio::sync::oneshot::Receiver<Result<T>>> {
        let writer = self.inner.writer.as_ref().ok_or(Error::ReadOnly)?;
        let actor = self.inner.options.actor.clone();
        Ok(writer.submit(
            Entry {
                name,
                origin,
                actor,
            },
            work,
        ))
    }

    /// Looks at the project: one snapshot, on a connection of its own.
    ///
    /// # Errors
    /// What the work answers.
    pub fn read<T>(&self, work: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        let connection = self.reader()?;
        connection.execute_batch("BEGIN")?;
        let today = local_date(self.inner.options.clock.now());
        let outcome = work(&Reader {
            connection: &connection,
            today,
        });
        connection.execute_batch("COMMIT")?;
        let mut idle = self.readers();
        if idle.len() < READERS {
            idle.push(connection);
        }
        outcome
    }

    fn reader(&self) -> Result<Connection> {
        if let Some(idle) = self.readers().pop() {
            return Ok(idle);
        }
        let (path, passphrase) = (&self.inner.path, self.inner.options.passphrase.as_deref());
        match &self.inner.still {
            Some(still) => still.connect(passphrase),
            None => connection::reading(path, passphrase),
        }
    }

    fn readers(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.inner
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What every later commit touches.
    pub fn subscribe(&self) -> broadcast::Receiver<Touched> {
        self.inner.events.subscribe()
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// Whether the project was opened only to look.
    pub fn is_read_only(&self) -> bool {
        self.inner.options.read_only
    }

    /// Whether the file is locked with a passphrase.
    pub fn is_encrypted(&self) -> bool {
        self.inner.options.passphrase.is_some()
    }
}

impl Inner {
    fn holder(&self) -> Holder {
        let host = std::fs::read_to_string("/etc/hostname").ok();
        let host = host
            .or_else(|| std::env::var("COMPUTERNAME").ok())
            .unwrap_or_default();
        Holder {
            user: self.options.actor.clone(),
            host: host.trim().to_owned(),
            since: stamp(self.options.clock.now()),
        }
    }
}

/// By the permissions alone, so that it also holds for a user whom nothing stops.
fn is_read_only(path: &Path) -> bool {
    let locked = |path: &Path| {
        path.metadata()
            .is_ok_and(|meta| meta.permissions().readonly())
    };
    locked(path) || path.parent().is_some_and(locked)
}
