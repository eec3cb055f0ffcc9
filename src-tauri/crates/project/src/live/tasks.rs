//! What the participants are asked to do, and how far they are.

use rusqlite::Connection;

use super::evening::{running, turn_to};
use super::{Ask, GroupTurnout, LiveTask, TaskChange, TaskKind, TaskState, Turnout, View, read};
use crate::operations::{Id, Nothing};
use crate::{Error, Reader, Result, Step, text, votes};

/// Asks the participants to do something; the screen turns to it.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`, `session-not-mapping` (challenges belong to the mapping workshop),
/// `round-closed` or `task-open` (the same is asked already); [`Error::Required`] for a vote without a round.
pub fn ask(step: &Step, ask: Ask) -> Result<Id> {
    running(step, &ask.session_id)?;
    let question = text::optional("question", &ask.question, text::LONG)?;
    let round = match ask.kind {
        TaskKind::Vote => Some(ask.round_id.ok_or(Error::Required { field: "roundId" })?),
        TaskKind::Challenges => {
            crate::challenges::mapping_session(step, &ask.session_id)?;
            None
        }
        TaskKind::Ideas | TaskKind::Evaluation => None,
    };
    if let Some(round) = &round {
        votes::refuse_closed(step, round)?;
    }
    let same = |task: &LiveTask| {
        task.kind == ask.kind && task.round_id == round && task.state != TaskState::Closed
    };
    if read::tasks(step, &ask.session_id)?.iter().any(same) {
        return Err(Error::NotNow { why: "task-open" });
    }
    let id = step.new_id();
    step.run(
        "INSERT INTO live_task (id, session_id, kind, question, round_id, state, opened_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, 'open', ?6)",
        (&id, &ask.session_id, ask.kind, question, round, step.now()),
    )?;
    let view = match ask.kind {
        TaskKind::Evaluation => View::Thanks,
        _ => View::Task,
    };
    turn_to(step, &ask.session_id, view)?;
    Ok(Id { id })
}

/// Opens, rests or closes a task, or words it anew. Closing a vote closes its round, with ballots or without;
/// it stays closed, for by then nobody can tell any more who has voted.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `evening-not-open` or `round-closed`; as `votes.close`.
pub fn change_task(step: &Step, change: TaskChange) -> Result<Nothing> {
    let (task, session) = task(step, &change.id)?;
    running(step, &session)?;
    let question = text::optional("question", &change.question, text::LONG)?;
    let sql = "UPDATE live_task SET question = ?2 WHERE id = ?1";
    step.change_one("task", sql, (&task.id, question))?;
    match change.state {
        TaskState::Closed if task.state != TaskState::Closed => close_task(step, &task)?,
        TaskState::Closed => {}
        state => {
            if let Some(round) = &task.round_id {
                votes::refuse_closed(step, round)?;
            }
            set_state(step, &task.id, state)?;
        }
    }
    Ok(Nothing {})
}

/// Closes a task. A vote's round closes with it, unless nobody has voted yet.
pub(super) fn close_task(step: &Step, task: &LiveTask) -> Result<()> {
    if let Some(round) = &task.round_id {
        match votes::close(step, Id { id: round.clone() }) {
            Err(Error::NotNow {
                why: "round-empty" | "round-closed",
            }) => {}
            outcome => drop(outcome?),
        }
    }
    set_state(step, &task.id, TaskState::Closed)
}

fn set_state(step: &Step, id: &str, state: TaskState) -> Result<()> {
    step.change_one(
        "task",
        "UPDATE live_task SET state = ?2 WHERE id = ?1",
        (id, state),
    )
}

/// A task and its session.
///
/// # Errors
/// [`Error::NotFound`].
pub(super) fn task(db: &Connection, id: &str) -> Result<(LiveTask, String)> {
    let sql = "SELECT id, kind, question, round_id, state, opened_at, session_id FROM live_task WHERE id = ?1";
    let found = db
        .prepare_cached(sql)?
        .query_row([id], |row| Ok((read::task(row)?, row.get(6)?)));
    match found {
        Err(rusqlite::Error::QueryReturnedNoRows) => Err(Error::NotFound { noun: "task" }),
        found => Ok(found?),
    }
}

/// How far the participants of a session are with what they are asked to do now.
///
/// # Errors
/// What the database says.
pub fn turnout(db: &Reader, Id { id }: Id) -> Result<Turnout> {
    let task = read::latest_task(db, &id)?;
    let task_id = task.as_ref().map(|task| task.id.clone());
    let groups = waited_for(db, &id, task_id.as_deref())?;
    Ok(Turnout {
        may: groups.iter().map(|group| group.may).sum(),
        done: groups.iter().map(|group| group.done).sum(),
        handed_in: task.map_or(Ok(0), |task| handed_in(db, &task))?,
        task_id,
        groups,
    })
}

/// Who is waited for in a session, by group: with a task, or with none.
///
/// # Errors
/// What the database says.
pub(super) fn waited_for(
    db: &Reader,
    session: &str,
    task: Option<&str>,
) -> Result<Vec<GroupTurnout>> {
    db.rows(include_str!("turnout.sql"), (session, task), |row| {
        Ok(GroupTurnout {
            group_id: row.get(0)?,
            may: row.get(1)?,
            active: row.get(2)?,
            done: row.get(3)?,
        })
    })
}

/// What was handed in for a task: cards, ballots or questionnaires.
pub(super) fn handed_in(db: &Connection, task: &LiveTask) -> Result<u32> {
    let (sql, id) = match (task.kind, &task.round_id) {
        (TaskKind::Vote, Some(round)) => (
            "SELECT count(*) FROM ballot WHERE round_id = ?1 AND channel <> 'paper'",
            round,
        ),
        (TaskKind::Evaluation, _) => (
            "SELECT count(*) FROM task_done WHERE task_id = ?1 AND submission IS NOT NULL",
            &task.id,
        ),
        _ => (
            "SELECT count(*) FROM contribution WHERE task_id = ?1",
            &task.id,
        ),
    };
    Ok(db.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}
