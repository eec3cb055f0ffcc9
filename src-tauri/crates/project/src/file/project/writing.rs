//! Changing a project: who waits how for what.

use std::sync::Arc;

use tokio::sync::oneshot;

use super::{Access, Project, Way};
use crate::file::step::{Origin, Step};
use crate::file::together::{Together, Turn};
use crate::file::writer::{Entry, Writer};
use crate::{Error, Result};

impl Access {
    fn entry(&self, name: &'static str, origin: Origin) -> Entry {
        Entry {
            name,
            origin,
            actor: self.options.actor.clone(),
        }
    }
}

impl Way {
    fn writer(&self) -> Result<&Writer> {
        match self {
            Self::Live(live) => live.writer(),
            Self::Still(_) => Err(Error::ReadOnly),
            Self::Closed => Err(Error::NoProject),
        }
    }
}

impl Project {
    /// Changes the project: one step, named after its operation, answered after the commit is on disk.
    ///
    /// # Errors
    /// What the work answers; [`Error::ReadOnly`], [`Error::DiskFull`].
    pub async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        origin: Origin,
        work: impl FnOnce(&Step) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.submit(name, origin, work)?
            .await
            .unwrap_or(Err(Error::NoProject))
    }

    /// As [`write`](Self::write), for work that can be carried out again from the start. It is far cheaper when
    /// many come at once: a whole hall's hand-ins.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    pub async fn write_repeatable<T: Send + 'static>(
        &self,
        name: &'static str,
        origin: Origin,
        work: impl Fn(&Step) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.submit_repeatable(name, origin, work)?
            .await
            .unwrap_or(Err(Error::NoProject))
    }

    /// As [`write`](Self::write), in one step with all else that waits for the same: a whole hall's hand-ins.
    ///
    /// # Errors
    /// As [`write`](Self::write), for this item.
    ///
    /// # Panics
    /// Outside of a runtime of Tokio's.
    pub async fn write_together<I: Send + 'static, T: Send + 'static>(
        &self,
        together: &Arc<Together<I, T>>,
        item: I,
    ) -> Result<T> {
        let (answer, turn) = together.wait(item);
        if let Some(turn) = turn {
            let project = self.clone();
            // Told by a thread of those who wait: to wake each of them from the writer's costs far more.
            tokio::spawn(async move {
                turn.gather().await;
                turn.answer(project.take_turn(&turn).await);
            });
        }
        answer.await.unwrap_or(Err(Error::NoProject))
    }

    async fn take_turn<I: Send + 'static, T: Send + 'static>(
        &self,
        turn: &Arc<Turn<I, T>>,
    ) -> Result<()> {
        let done = {
            let access = self.access();
            let entry = access.entry(turn.together.name, turn.together.origin);
            access.way.writer()?.submit_turn(entry, Arc::clone(turn))
        };
        done.await.unwrap_or(Err(Error::NoProject))
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

    pub(in crate::file) fn submit<T: Send + 'static>(
        &self,
        name: &'static str,
        origin: Origin,
        work: impl FnOnce(&Step) -> Result<T> + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<T>>> {
        let access = self.access();
        let writer = access.way.writer()?;
        Ok(writer.submit(access.entry(name, origin), work))
    }

    pub(in crate::file) fn submit_repeatable<T: Send + 'static>(
        &self,
        name: &'static str,
        origin: Origin,
        work: impl Fn(&Step) -> Result<T> + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<T>>> {
        let access = self.access();
        let writer = access.way.writer()?;
        Ok(writer.submit_repeatable(access.entry(name, origin), work))
    }
}
