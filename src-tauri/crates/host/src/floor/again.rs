//! Opening and closing along with the project that lies on the desk.

use std::sync::Arc;

use project::desk::Event;
use project::{Project, phone};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::{Floor, Open};
use crate::memory::Opened;

/// How long what was interrupted opens again by itself: an evening, not the next one.
const EVENING: chrono::TimeDelta = chrono::TimeDelta::hours(12);

impl Floor {
    /// Opens and closes with the desk's project, for as long as there is a desk.
    pub async fn follow_desk(self: Arc<Self>, mut events: Receiver<Event>) {
        loop {
            self.settle().await;
            loop {
                match events.recv().await {
                    Ok(Event::Touched { .. }) => {}
                    Ok(Event::Desk) | Err(RecvError::Lagged(_)) => break,
                    Err(RecvError::Closed) => return,
                }
            }
        }
    }

    /// Closes what belongs to a project that lies open no more, and opens what an evening that still runs had
    /// open before.
    pub(super) async fn settle(self: &Arc<Self>) {
        let _turn = self.turn.lock().await;
        let Some(desk) = self.desk.get() else {
            return;
        };
        let project = desk.project().ok();
        let is_other = |open: &Open| {
            let current = project.as_ref();
            !current.is_some_and(|project| project.is(&open.hall.project))
        };
        let is_other = self.held().as_ref().map(is_other);
        if is_other == Some(true) {
            self.stop().await;
            self.ring();
        }
        if let (Some(project), None | Some(true)) = (project, is_other) {
            self.reopen(project).await;
        }
    }

    async fn reopen(self: &Arc<Self>, project: Project) {
        let floor = Arc::clone(self);
        let asked = project.clone();
        let before = tokio::task::spawn_blocking(move || floor.remembered(&asked)).await;
        let Ok(Some(mut opened)) = before else {
            return;
        };
        let Some(address) = self.place(&opened) else {
            return self.ring();
        };
        opened.open.address = address.address;
        match self.let_in(project, opened).await {
            Ok(()) => tracing::info!("phones are let in again"),
            Err(error) => tracing::warn!(%error, "phones could not be let in again"),
        }
    }

    /// What was open in this project's evening, when that still runs. Reads from the disk.
    pub(super) fn remembered(&self, project: &Project) -> Option<Opened> {
        let opened = self.memory.opened()?;
        let at = chrono::DateTime::parse_from_rfc3339(&opened.at).ok()?;
        let is_recent = (self.clock.now() - at.to_utc()).abs() < EVENING;
        let is_it = opened.project == project.path() && !project.is_read_only() && is_recent;
        let running = project.read(phone::running_session).ok()?;
        (is_it && running == opened.open.session_id).then_some(opened)
    }
}
