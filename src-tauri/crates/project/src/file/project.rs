use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use rusqlite::Connection;
use tokio::sync::broadcast;

use super::inspect::inspect;
use super::live::Live;
use super::lock::{Holder, Lock};
use super::reader::Reader;
use super::snapshot::{self, LastStep};
use super::still::Still;
use super::writer::Touched;
use super::{connection, migrate, put};
use crate::time::stamp;
use crate::{Clock, Error, Ids, Result};

mod writing;

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

/// One open project file. Cloning shares it; it closes when it is told to or when the last clone goes.
#[derive(Clone)]
pub struct Project {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) path: PathBuf,
    /// Whoever reads shares it; changing the passphrase and closing wait for them.
    access: RwLock<Access>,
    readers: Mutex<Vec<Connection>>,
    events: broadcast::Sender<Touched>,
    /// Schema version of the file as it was found; none when it is damaged.
    version: Option<u32>,
    lock: Mutex<Option<Lock>>,
}

/// How the file is reached.
pub(super) struct Access {
    pub options: Options,
    pub way: Way,
}

pub(super) enum Way {
    Live(Box<Live>),
    Still(Still),
    Closed,
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
        Self::work_in(path, options)
    }

    /// Opens a project file after a look at it. A damaged one opens only to look, with what can be read.
    ///
    /// # Errors
    /// As [`inspect`], and [`Error::InUse`], [`Error::NewerVersion`] or [`Error::ReadOnlyFolder`].
    pub fn open(path: &Path, mut options: Options) -> Result<Self> {
        let inspection = match inspect(path, options.passphrase.as_deref()) {
            Err(Error::Damaged { .. }) if options.read_only => {
                let still = Still::rescued(path, options.passphrase.as_deref())?;
                return Ok(Self::reached(path, options, Way::Still(still), None));
            }
            inspection => inspection?,
        };
        if !inspection.encrypted {
            options.passphrase = None;
        }
        let passphrase = options.passphrase.as_deref();
        if options.read_only {
            let still = match inspection.version < migrate::VERSION {
                true => Still::migrated(path, passphrase)?,
                false => Still::of(path, passphrase)?,
            };
            let version = Some(inspection.version);
            return Ok(Self::reached(path, options, Way::Still(still), version));
        }
        migrate::refuse_newer(inspection.version)?;
        if is_locked_away(path) {
            return Err(Error::ReadOnlyFolder);
        }
        Self::work_in(path, options)
    }

    fn work_in(path: &Path, options: Options) -> Result<Self> {
        let lock = Lock::take(path, &holder(&options))?;
        put::sweep(path);
        let project = Self::reached(path, options, Way::Closed, Some(migrate::VERSION));
        *project.lock() = Some(lock);
        let mut access = project.access_alone();
        access.way = Way::Live(Live::start(path, &access.options, project.events())?);
        drop(access);
        Ok(project)
    }

    fn reached(path: &Path, options: Options, way: Way, version: Option<u32>) -> Self {
        let (events, _) = broadcast::channel(EVENTS);
        Self {
            inner: Arc::new(Inner {
                path: path.to_owned(),
                access: RwLock::new(Access { options, way }),
                readers: Mutex::default(),
                events,
                version,
                lock: Mutex::default(),
            }),
        }
    }

    /// Looks at the project: one snapshot, on a connection of its own.
    ///
    /// # Errors
    /// What the work answers.
    pub fn read<T>(&self, work: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        let access = self.access();
        let connection = self.reader(&access)?;
        connection.execute_batch("BEGIN")?;
        let outcome = work(&Reader {
            connection: &connection,
            now: access.options.clock.now(),
        });
        connection.execute_batch("COMMIT")?;
        let mut idle = self.readers();
        if idle.len() < READERS {
            idle.push(connection);
        }
        outcome
    }

    fn reader(&self, access: &Access) -> Result<Connection> {
        if let Some(idle) = self.readers().pop() {
            return Ok(idle);
        }
        let passphrase = access.options.passphrase.as_deref();
        match &access.way {
            Way::Live(_) => connection::reading(self.path(), passphrase),
            Way::Still(still) => still.connect(passphrase),
            Way::Closed => Err(Error::NoProject),
        }
    }

    pub(super) fn readers(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.inner
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Lock>> {
        self.inner
            .lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn access(&self) -> RwLockReadGuard<'_, Access> {
        self.inner
            .access
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until nobody reads, and lets nobody in meanwhile.
    pub(super) fn access_alone(&self) -> RwLockWriteGuard<'_, Access> {
        self.inner
            .access
            .write()
            .unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn events(&self) -> broadcast::Sender<Touched> {
        self.inner.events.clone()
    }

    /// Whether both are the same open file.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
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
        self.access().options.read_only
    }

    /// Whether only what could be read of a damaged file is shown.
    pub fn is_damaged(&self) -> bool {
        self.inner.version.is_none()
    }

    /// The schema version of a file that a newer version made.
    pub fn newer_version(&self) -> Option<u32> {
        self.inner.version.filter(|found| *found > migrate::VERSION)
    }

    /// Whether the file is locked with a passphrase.
    pub fn is_encrypted(&self) -> bool {
        self.access().options.passphrase.is_some()
    }

    /// Who sits at the laptop from now on.
    pub(crate) fn set_actor(&self, actor: &str) {
        actor.clone_into(&mut self.access_alone().options.actor);
    }

    /// The passphrase in use.
    pub(crate) fn passphrase(&self) -> Option<String> {
        self.access().options.passphrase.clone()
    }

    /// Why the latest backup could not be taken.
    pub fn backup_trouble(&self) -> Option<Error> {
        match &self.access().way {
            Way::Live(live) => live.trouble(),
            Way::Still(_) | Way::Closed => None,
        }
    }

    /// The last step on disk, by which two states of the project are told apart.
    ///
    /// # Errors
    /// What the database says.
    pub fn last_step(&self) -> Result<LastStep> {
        self.read(|db| snapshot::last_step(db))
    }

    /// Puts the project as it stands at `target`, as one complete file with the same passphrase, and tells
    /// the file's digest. Work goes on meanwhile.
    ///
    /// # Errors
    /// What either disk says; nothing is left half-written.
    pub fn copy_to(&self, target: &Path) -> Result<put::Digest> {
        // Made on the local disk first: SQLite and shares do not go together.
        let folder = tempfile::Builder::new().prefix("samskaber-").tempdir()?;
        let local = folder.path().join("copy");
        let passphrase = self.access().options.passphrase.clone();
        self.read(|db| snapshot::take(db.connection, passphrase.as_deref(), &local))?;
        put::copy(&local, target)
    }

    /// Finishes what waits to be written and takes nothing more in; what is there can still be read.
    pub fn stop(&self) {
        if let Way::Live(live) = &mut self.access_alone().way {
            live.stop();
        }
    }

    /// Closes the project for everybody who holds it: a last backup is taken, the log goes into the file.
    pub fn close(&self) {
        let mut access = self.access_alone();
        self.inner.close(&mut access);
    }
}

impl Inner {
    fn close(&self, access: &mut Access) {
        let way = std::mem::replace(&mut access.way, Way::Closed);
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        readers.clear();
        if let Way::Live(live) = way {
            // Dropped last of all connections, for only a writing one folds the log into the file.
            drop(live.finish(&access.options));
        }
        drop(
            self.lock
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let mut closed = Access {
            options: Options::default(),
            way: Way::Closed,
        };
        let access = self
            .access
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        std::mem::swap(&mut closed, access);
        self.close(&mut closed);
    }
}

fn holder(options: &Options) -> Holder {
    let host = std::fs::read_to_string("/etc/hostname").ok();
    let host = host
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .unwrap_or_default();
    Holder {
        user: options.actor.clone(),
        host: host.trim().to_owned(),
        since: stamp(options.clock.now()),
    }
}

/// By the permissions alone, so that it also holds for a user whom nothing stops.
pub(crate) fn is_locked_away(path: &Path) -> bool {
    let locked = |path: &Path| {
        path.metadata()
            .is_ok_and(|meta| meta.permissions().readonly())
    };
    // What Windows calls a read-only folder can be written in all the same: only a try tells.
    let folder = cfg!(unix) && path.parent().is_some_and(locked);
    locked(path) || folder || matches!(put::unfinished(path), Err(Error::ReadOnlyFolder))
}
