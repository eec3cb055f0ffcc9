//! What waits in the writer's queue.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::sync::oneshot;

use crate::file::step::{Origin, Step};
use crate::{Error, Result};

/// Who wants what written.
pub(in crate::file) struct Entry {
    pub name: &'static str,
    pub origin: Origin,
    pub actor: String,
}

/// Something to be written, and whoever waits for it.
pub(super) trait Job: Send {
    fn entry(&self) -> &Entry;
    /// Whether it can be run again after what it did was taken back.
    fn can_repeat(&self) -> bool;
    /// Whether the commit follows at once: what comes meanwhile waits for its like.
    fn is_last(&self) -> bool;
    fn run(&mut self, step: &Step) -> Result<()>;
    fn answer(self: Box<Self>, trouble: Option<Error>);
}

pub(super) type Once<T> = Box<dyn FnOnce(&Step) -> Result<T> + Send>;
pub(super) type Again<T> = Box<dyn Fn(&Step) -> Result<T> + Send>;

/// Work to be done, once or as often as needed.
pub(super) enum Work<T> {
    Once(Option<Once<T>>),
    Again(Again<T>),
}

/// Work, and its caller's ear.
pub(super) struct Write<T> {
    pub entry: Entry,
    pub work: Work<T>,
    pub is_last: bool,
    pub done: Option<T>,
    pub caller: oneshot::Sender<Result<T>>,
}

impl<T: Send> Job for Write<T> {
    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn can_repeat(&self) -> bool {
        matches!(self.work, Work::Again(_))
    }

    fn is_last(&self) -> bool {
        self.is_last
    }

    fn run(&mut self, step: &Step) -> Result<()> {
        self.done = None;
        let outcome = catch_unwind(AssertUnwindSafe(|| match &mut self.work {
            Work::Once(work) => work.take().map(|work| work(step)),
            Work::Again(work) => Some(work(step)),
        }));
        self.done = outcome.map_err(|panic| panicked(&*panic))?.transpose()?;
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
