//! Where an evening is.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{CourseItem, Evening, EveningState, LiveTask, TaskState};
use crate::operations::Id;
use crate::{Reader, Result, sessions};

/// A session as the live view needs it.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn evening(db: &Reader, Id { id }: Id) -> Result<Evening> {
    let plan = sessions::get(db, Id { id: id.clone() })?;
    Ok(Evening {
        session: plan.session,
        state: state(db, &id)?,
        agenda: agenda(db, &id)?,
        tasks: tasks(db, &id)?,
        now: db.now(),
    })
}

/// Where an evening is; none until it has been opened.
pub(crate) fn state(db: &Connection, id: &str) -> Result<Option<EveningState>> {
    let sql = "SELECT opened_at, closed_at, paused_at, item_id, item_started_at, view, shows_interim, \
               shown_seats \
               FROM evening WHERE id = ?1";
    let found = db.prepare_cached(sql)?.query_row([id], |row| {
        Ok(EveningState {
            opened_at: row.get(0)?,
            closed_at: row.get(1)?,
            paused_at: row.get(2)?,
            item_id: row.get(3)?,
            item_started_at: row.get(4)?,
            view: row.get(5)?,
            shows_interim: row.get(6)?,
            shown_seats: row.get(7)?,
        })
    });
    Ok(found.optional()?)
}

/// The sessions that run: one, unless something went wrong.
pub(super) fn running(db: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT id FROM evening WHERE closed_at IS NULL ORDER BY opened_at DESC";
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// A session's agenda with what became of it.
pub(super) fn agenda(db: &Connection, session_id: &str) -> Result<Vec<CourseItem>> {
    let sql = "SELECT agenda_item.id, title, minutes, coalesce(extra_minutes, 0), ended \
               FROM agenda_item LEFT JOIN agenda_course ON agenda_course.id = agenda_item.id \
               WHERE session_id = ?1 ORDER BY position";
    let mut statement = db.prepare_cached(sql)?;
    let items = statement.query_map([session_id], |row| {
        Ok(CourseItem {
            id: row.get(0)?,
            title: row.get(1)?,
            minutes: row.get(2)?,
            extra_minutes: row.get(3)?,
            ended: row.get(4)?,
        })
    })?;
    Ok(items.collect::<rusqlite::Result<_>>()?)
}

/// A session's tasks in the order in which they were opened.
pub(crate) fn tasks(db: &Connection, session_id: &str) -> Result<Vec<LiveTask>> {
    let sql = "SELECT id, kind, question, round_id, state, opened_at FROM live_task \
               WHERE session_id = ?1 ORDER BY opened_at, id";
    let mut statement = db.prepare_cached(sql)?;
    let tasks = statement.query_map([session_id], task)?;
    Ok(tasks.collect::<rusqlite::Result<_>>()?)
}

/// The task opened last that is not closed.
pub(crate) fn latest_task(db: &Connection, session_id: &str) -> Result<Option<LiveTask>> {
    let mut tasks = tasks(db, session_id)?;
    tasks.retain(|task| task.state != TaskState::Closed);
    Ok(tasks.pop())
}

pub(super) fn task(row: &Row) -> rusqlite::Result<LiveTask> {
    task_at(row, 0)
}

/// A task whose columns begin at a place in the row.
pub(crate) fn task_at(row: &Row, first: usize) -> rusqlite::Result<LiveTask> {
    Ok(LiveTask {
        id: row.get(first)?,
        kind: row.get(first + 1)?,
        question: row.get(first + 2)?,
        round_id: row.get(first + 3)?,
        state: row.get(first + 4)?,
        opened_at: row.get(first + 5)?,
    })
}

/// The current item's clock.
pub(crate) fn clock(db: &Connection, session_id: &str) -> Result<Option<super::ItemClock>> {
    let Some(state) = state(db, session_id)? else {
        return Ok(None);
    };
    let agenda = agenda(db, session_id)?;
    let item = agenda
        .into_iter()
        .find(|item| Some(&item.id) == state.item_id.as_ref());
    Ok(item
        .zip(state.item_started_at)
        .map(|(item, started_at)| super::ItemClock {
            title: item.title,
            minutes: item.minutes.saturating_add_signed(item.extra_minutes),
            started_at,
            paused_at: state.paused_at,
        }))
}
