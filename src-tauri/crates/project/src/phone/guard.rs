use rusqlite::OptionalExtension;

use crate::live::{self, LiveTask, TaskKind, TaskState};
use crate::participants::{self, Channel, Device};
use crate::{Error, Result, Step};

/// The phone, and the task it may do now.
///
/// # Errors
/// [`Error::NotNow`] `phone-unknown`, `ticket-void`, `evening-not-open`, `evening-paused`, `task-paused`,
/// `task-closed` or `each-for-oneself` (a table's phone writes cards, and neither votes nor answers);
/// [`Error::NotFound`] for a task of another evening or kind.
pub(super) fn may(
    step: &Step,
    token: &str,
    task: &str,
    kinds: &[TaskKind],
) -> Result<(Device, LiveTask)> {
    let device = participants::of_token(step, token)?;
    let asked = Asked::of(step, task)?;
    let task = asked.allow(&device, kinds)?.clone();
    Ok((device, task))
}

/// A task, if there is one by that id, and whether its evening lets it be done.
pub(super) struct Asked(Option<Found>);

struct Found {
    task: LiveTask,
    session_id: String,
    is_closed: bool,
    is_paused: bool,
}

impl Asked {
    /// Looks a task up.
    ///
    /// # Errors
    /// What the database says.
    pub fn of(step: &Step, task: &str) -> Result<Self> {
        let found = step
            .prepare_cached(include_str!("asked.sql"))?
            .query_row([task], |row| {
                Ok(Found {
                    task: live::task_at(row, 0)?,
                    session_id: row.get(6)?,
                    is_closed: row.get(7)?,
                    is_paused: row.get(8)?,
                })
            })
            .optional()?;
        Ok(Self(found))
    }

    /// The task, when that phone may do it now.
    ///
    /// # Errors
    /// As [`may`].
    pub fn allow(&self, device: &Device, kinds: &[TaskKind]) -> Result<&LiveTask> {
        let found = self.0.as_ref().filter(|found| {
            found.session_id == device.session_id && kinds.contains(&found.task.kind)
        });
        let found = found.ok_or(Error::NotFound { noun: "task" })?;
        let not_now = |why| Err(Error::NotNow { why });
        let is_ones_own = matches!(found.task.kind, TaskKind::Vote | TaskKind::Evaluation);
        match found.task.state {
            _ if found.is_closed => not_now("evening-not-open"),
            TaskState::Closed => not_now("task-closed"),
            _ if found.is_paused => not_now("evening-paused"),
            TaskState::Paused => not_now("task-paused"),
            TaskState::Open if is_ones_own && device.channel == Channel::Table => {
                not_now("each-for-oneself")
            }
            TaskState::Open => Ok(&found.task),
        }
    }
}

/// An id made on a phone: a UUID, so that nobody fills the file with anything else.
pub(super) fn made_on_phone(id: &str) -> Result<()> {
    match uuid::Uuid::try_parse(id) {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::BadValue { field: "id" }),
    }
}
