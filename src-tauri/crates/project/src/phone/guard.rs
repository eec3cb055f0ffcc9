use crate::live::{self, LiveTask, TaskKind, TaskState};
use crate::participants::{self, Device};
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
    let device = participants::of_token(step, token)?;
    let (task, session) = live::task(step, task)?;
    if session != device.session_id || !kinds.contains(&task.kind) {
        return Err(Error::NotFound { noun: "task" });
    }
    let state = live::state(step, &session)?.filter(|state| state.closed_at.is_none());
    let why = match (state, task.state) {
        (None, _) => "evening-not-open",
        (Some(_), TaskState::Closed) => "task-closed",
        (Some(state), _) if state.paused_at.is_some() => "evening-paused",
        (Some(_), TaskState::Paused) => "task-paused",
        (Some(_), TaskState::Open) => return Ok((device, task)),
    };
    Err(Error::NotNow { why })
}

/// An id made on a phone: a UUID, so that nobody fills the file with anything else.
pub(super) fn made_on_phone(id: &str) -> Result<()> {
    match uuid::Uuid::try_parse(id) {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::BadValue { field: "id" }),
    }
}
