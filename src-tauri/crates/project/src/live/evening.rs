//! Opening, pausing and closing an evening, and what the screen shows.

use super::{EveningState, Show, TaskState, View, agenda, read, tasks};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, sessions};

/// Opens a session for the evening, or opens it again. Another evening that still runs is closed first:
/// one hall, one evening.
///
/// # Errors
/// [`Error::NotFound`].
pub fn open(step: &Step, Id { id }: Id) -> Result<Nothing> {
    sessions::known(step, &id)?;
    for other in read::running(step)? {
        if other != id {
            end(step, &other)?;
        }
    }
    step.run(
        "INSERT INTO evening (id, opened_at) VALUES (?1, ?2) \
         ON CONFLICT (id) DO UPDATE SET closed_at = NULL, paused_at = NULL, view = 'welcome'",
        (id, step.now()),
    )?;
    Ok(Nothing {})
}

/// Closes the evening with every task that is still open. A vote's round closes as [`tasks::close_task`] says.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`.
pub fn close(step: &Step, Id { id }: Id) -> Result<Nothing> {
    running(step, &id)?;
    end(step, &id)?;
    Ok(Nothing {})
}

fn end(step: &Step, id: &str) -> Result<()> {
    for task in read::tasks(step, id)? {
        if task.state != TaskState::Closed {
            tasks::close_task(step, &task)?;
        }
    }
    agenda::finish(step, id)?;
    step.run(
        "UPDATE evening SET closed_at = ?2, paused_at = NULL, item_id = NULL, item_started_at = NULL \
         WHERE id = ?1",
        (id, step.now()),
    )?;
    Ok(())
}

/// Lets everything rest: the clock stands still, and nothing can be handed in.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`.
pub fn pause(step: &Step, Id { id }: Id) -> Result<Nothing> {
    if running(step, &id)?.paused_at.is_none() {
        let sql = "UPDATE evening SET paused_at = ?2 WHERE id = ?1";
        step.run(sql, (id, step.now()))?;
    }
    Ok(Nothing {})
}

/// Goes on where the evening was paused; the current item gets the time back that the pause took.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`.
pub fn resume(step: &Step, Id { id }: Id) -> Result<Nothing> {
    let state = running(step, &id)?;
    let Some(paused_at) = state.paused_at else {
        return Ok(Nothing {});
    };
    let started = state.item_started_at.map(|started| {
        let rested = step.since(&paused_at);
        step.later(&started, rested)
    });
    let sql = "UPDATE evening SET paused_at = NULL, item_started_at = ?2 WHERE id = ?1";
    step.run(sql, (id, started))?;
    Ok(Nothing {})
}

/// More ideas than any hall lets go on.
const MOST_SEATS: u32 = 100;

/// Chooses what the screen in the hall shows.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`.
pub fn show(step: &Step, show: Show) -> Result<Nothing> {
    running(step, &show.session_id)?;
    turn_to(step, &show.session_id, show.view)?;
    let seats = show.seats.map(|seats| seats.clamp(1, MOST_SEATS));
    let sql = "UPDATE evening SET shows_interim = ?2, shown_seats = coalesce(?3, shown_seats) WHERE id = ?1";
    step.run(sql, (show.session_id, show.shows_interim, seats))?;
    Ok(Nothing {})
}

/// Turns the screen to a view.
pub(super) fn turn_to(step: &Step, session_id: &str, view: View) -> Result<()> {
    step.run(
        "UPDATE evening SET view = ?2 WHERE id = ?1",
        (session_id, view),
    )?;
    Ok(())
}

/// The state of an evening that runs.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`.
pub(crate) fn running(step: &Step, id: &str) -> Result<EveningState> {
    read::state(step, id)?
        .filter(|state| state.closed_at.is_none())
        .ok_or(Error::NotNow {
            why: "evening-not-open",
        })
}
