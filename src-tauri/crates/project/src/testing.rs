//! A project in a temporary folder with a clock that stands still until told, for tests.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use tempfile::TempDir;

use crate::file::{Options, Origin};
use crate::{Clock, Project, Reader, Result, Step};

/// A clock that moves only when the test moves it. Starts on 7 June 2021, 17:00 UTC.
pub struct SteppedClock(Mutex<DateTime<Utc>>);

impl Default for SteppedClock {
    fn default() -> Self {
        Self::at("2021-06-07T17:00:00Z")
    }
}

impl SteppedClock {
    /// A clock that shows the given RFC 3339 moment.
    ///
    /// # Panics
    /// When the text is no moment.
    pub fn at(moment: &str) -> Self {
        let moment = DateTime::parse_from_rfc3339(moment).map(|moment| moment.to_utc());
        Self(Mutex::new(
            moment.unwrap_or_else(|error| panic!("not a moment: {error}")),
        ))
    }

    /// Moves the clock on.
    pub fn forward(&self, by: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }
}

impl Clock for SteppedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An open project with its groups and a title, gone with its folder when the test ends.
pub struct Fixture {
    /// The project.
    pub project: Project,
    /// Its clock.
    pub clock: Arc<SteppedClock>,
    folder: TempDir,
}

impl Default for Fixture {
    fn default() -> Self {
        Self::new()
    }
}

impl Fixture {
    /// A new project "Prøve".
    ///
    /// # Panics
    /// When the disk refuses.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
        let clock = Arc::new(SteppedClock::default());
        let options = Options {
            actor: "Tester".into(),
            clock: clock.clone() as Arc<dyn Clock>,
            ..Options::default()
        };
        let path = folder.path().join("prøve.samskab");
        let project = Project::create(&path, options)
            .and_then(|project| crate::desk::set_up(&project, "Prøve", "").map(|()| project))
            .unwrap_or_else(|error| panic!("no project: {error}"));
        Self {
            project,
            clock,
            folder,
        }
    }

    /// Where the project lies.
    pub fn path(&self) -> PathBuf {
        self.project.path().to_owned()
    }

    /// The folder around it.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Runs a write operation as the console would; the clock moves a second first.
    ///
    /// # Errors
    /// What the operation answers.
    pub fn write<I: Send + 'static, O: Send + 'static>(
        &self,
        operation: fn(&Step, I) -> Result<O>,
        input: I,
    ) -> Result<O> {
        self.clock.forward(Duration::seconds(1));
        self.project
            .write_now("test.step", Origin::Console, move |step| {
                operation(step, input)
            })
    }

    /// Runs a read operation.
    ///
    /// # Errors
    /// What the operation answers.
    pub fn read<I, O>(&self, operation: fn(&Reader, I) -> Result<O>, input: I) -> Result<O> {
        self.project.read(|reader| operation(reader, input))
    }
}
