use rusqlite::OptionalExtension;

use crate::live::{self, LiveTask, TaskKind, TaskState};
use crate::participants::{self, Device, secret};
use crate::{Error, Result, Step};

/// The phone, and the task it may do now.
///
/// # Errors
/// [`Error::NotNow`] `phone-unknown`, `ticket-void`, `evening-not-open`, `evening-paused`, `task-paused` or
/// `task-closed`; [`Error::NotFound`] for a task of another evening or kind.
pub(super) fn may(
    step: &Step,
    token: &str,
    task: &str,
    kinds: &[TaskKind],
) -> Result<(Device, LiveTask)> {
    let found = step
        .prepare_cached(include_str!("may.sql"))?
        .query_row((secret::hash(token), task), |row| {
            Ok(Found {
                device: participants::device_of(row)?,
                is_void: row.get(6)?,
                task: match row.get::<_, Option<String>>(7)? {
                    Some(_) => Some(live::task_at(row, 7)?),
                    None => None,
                },
                is_elsewhere: row.get(13)?,
                is_closed: row.get(14)?,
                is_paused: row.get(15)?,
            })
        })
        .optional()?;
    let found = found.ok_or(Error::NotNow {
        why: "phone-unknown",
    })?;
    found.settle(kinds)
}

/// All that is asked about, as one look tells.
struct Found {
    device: Device,
    is_void: bool,
    task: Option<LiveTask>,
    is_elsewhere: bool,
    is_closed: bool,
    is_paused: bool,
}

impl Found {
    fn settle(self, kinds: &[TaskKind]) -> Result<(Device, LiveTask)> {
        let not_now = |why| Err(Error::NotNow { why });
        if self.is_void {
            return not_now("ticket-void");
        }
        let task = self
            .task
            .filter(|task| !self.is_elsewhere && kinds.contains(&task.kind));
        let task = task.ok_or(Error::NotFound { noun: "task" })?;
        match task.state {
            _ if self.is_closed => not_now("evening-not-open"),
            TaskState::Closed => not_now("task-closed"),
            _ if self.is_paused => not_now("evening-paused"),
            TaskState::Paused => not_now("task-paused"),
            TaskState::Open => Ok((self.device, task)),
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
