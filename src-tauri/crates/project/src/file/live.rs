//! A project file that is worked in: its writer, and the keeper of its backups.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::broadcast;

use super::backups::Backups;
use super::keeper::Keeper;
use super::project::Options;
use super::snapshot::last_step;
use super::writer::{Touched, Writer};
use super::{connection, migrate};
use crate::{Error, Result};

/// See the module.
pub(super) struct Live {
    writer: Option<Writer>,
    keeper: Keeper,
    /// The connection that wrote, once the writer has stopped.
    stopped: Mutex<Option<Connection>>,
}

impl Live {
    /// Opens the file for work: secured before it is migrated, and with a backup on its way when it changed
    /// since the last.
    pub(super) fn start(
        path: &Path,
        options: &Options,
        events: broadcast::Sender<Touched>,
    ) -> Result<Box<Self>> {
        let passphrase = options.passphrase.as_deref();
        let now = options.clock.now();
        let backups = Backups::of(path);
        let mut connection = connection::writing(path, passphrase)?;
        if migrate::is_outdated(&connection)? && !backups.are_current(&connection)? {
            backups.take(&connection, passphrase, now)?;
        }
        migrate::migrate(&mut connection)?;
        let (keeper, timer) = Keeper::start(path, passphrase)?;
        if backups.are_announced(path)? {
            backups.replace(&connection, passphrase, now)?;
        } else if last_step(&connection)?.number > 0 {
            keeper.take(&connection, now);
        }
        let (clock, ids) = (Arc::clone(&options.clock), Arc::clone(&options.ids));
        let writer = Writer::start(path, connection, clock, ids, events, timer)?;
        Ok(Box::new(Self {
            writer: Some(writer),
            keeper,
            stopped: Mutex::default(),
        }))
    }

    /// The writer, until it is stopped.
    pub(super) fn writer(&self) -> Result<&Writer> {
        self.writer.as_ref().ok_or(Error::NoProject)
    }

    /// Why the latest backup could not be taken.
    pub(super) fn trouble(&self) -> Option<Error> {
        self.keeper.trouble()
    }

    /// Finishes what waits to be written; nothing more is taken in.
    pub(super) fn stop(&mut self) {
        if let Some(writer) = self.writer.take() {
            self.stopped = Mutex::new(writer.stop());
        }
    }

    /// Takes the last backup, and hands over the connection so that it is closed after all others.
    pub(super) fn finish(mut self, options: &Options) -> Option<Connection> {
        self.stop();
        let stopped = self.stopped.into_inner();
        let connection = stopped.unwrap_or_else(PoisonError::into_inner);
        if let Some(source) = &connection {
            self.keeper.finish(source, options.clock.now());
        }
        connection
    }
}
