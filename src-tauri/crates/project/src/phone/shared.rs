use super::{PhoneChallenge, PhoneOption, PhoneRound, PhoneShared, PhoneTask};
use crate::evaluation::OfSession;
use crate::live::{self, LiveTask, TaskKind, TaskState};
use crate::operations::{Id, Nothing};
use crate::sessions::Session;
use crate::{Error, Reader, Result, Topic, details, evaluation, groups, sessions, votes};

/// What phones see alike depends on these.
pub const TOPICS: &[Topic] = &[
    Topic::Live,
    Topic::Sessions,
    Topic::Details,
    Topic::Groups,
    Topic::Themes,
    Topic::Challenges,
    Topic::Ideas,
    Topic::Votes,
    Topic::Choices,
    Topic::Evaluation,
];

/// The session whose evening runs.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`.
pub fn running_session(db: &Reader) -> Result<String> {
    let sql = "SELECT id FROM evening WHERE closed_at IS NULL ORDER BY opened_at DESC LIMIT 1";
    let found = db.rows(sql, [], |row| row.get(0))?.pop();
    found.ok_or(Error::NotNow {
        why: "evening-not-open",
    })
}

/// What all phones of an evening see alike. It tells of tasks that are open or rest, and of the one closed last
/// when there is no other.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `evening-not-open` for a session that was never opened.
pub fn shared(db: &Reader, session_id: &str) -> Result<PhoneShared> {
    let session = sessions::get(
        db,
        Id {
            id: session_id.to_owned(),
        },
    )?
    .session;
    let state = live::state(db, session_id)?.ok_or(Error::NotNow {
        why: "evening-not-open",
    })?;
    let mut tasks = live::tasks(db, session_id)?;
    let is_over = state.closed_at.is_some();
    let last = tasks.pop();
    tasks.retain(|task| task.state != TaskState::Closed);
    match last {
        Some(last) if tasks.is_empty() || last.state != TaskState::Closed => tasks.push(last),
        _ => {}
    }
    let tasks = tasks.into_iter().rev().map(|task| seen(db, &session, task));
    Ok(PhoneShared {
        tasks: tasks.collect::<Result<_>>()?,
        title: details::get(db, Nothing {})?.title,
        session_id: session.id,
        workshop: session.workshop,
        date: session.date,
        place: session.place,
        revealed: live::revealed(db, session_id, &state)?,
        is_paused: state.paused_at.is_some(),
        is_over,
        clock: live::clock(db, session_id)?,
        groups: groups::list(db, Nothing {})?,
    })
}

fn seen(db: &Reader, session: &Session, task: LiveTask) -> Result<PhoneTask> {
    let is_open = task.state != TaskState::Closed;
    Ok(PhoneTask {
        round: match task.round_id.filter(|_| is_open) {
            Some(round) => Some(self::round(db, round)?),
            None => None,
        },
        challenges: match task.kind {
            TaskKind::Ideas if is_open => challenges(db)?,
            _ => Vec::new(),
        },
        questionnaire: match task.kind {
            TaskKind::Evaluation if is_open => {
                let session_id = session.id.clone();
                Some(evaluation::form(db, OfSession { session_id })?)
            }
            _ => None,
        },
        id: task.id,
        kind: task.kind,
        question: asked(session, task.kind, task.question),
        state: task.state,
    })
}

/// A task's own question, else the evening's for what people write.
fn asked(session: &Session, kind: TaskKind, own: String) -> String {
    match kind {
        TaskKind::Challenges | TaskKind::Ideas if own.is_empty() => session.question.clone(),
        _ => own,
    }
}

fn round(db: &Reader, id: String) -> Result<PhoneRound> {
    let sql = "SELECT idea.id, idea.title, idea.description, \
                      (SELECT json_group_array(merged.id) FROM idea AS merged WHERE merged.merged_into = idea.id) \
               FROM round_idea JOIN idea ON idea.id = idea_id WHERE round_id = ?1 ORDER BY round_idea.position";
    let options = db.rows(sql, [&id], |row| {
        let merged: String = row.get(3)?;
        Ok(PhoneOption {
            id: row.get(0)?,
            title: row.get(1)?,
            description: row.get(2)?,
            merged: serde_json::from_str(&merged).unwrap_or_default(),
        })
    })?;
    let barred = votes::barred(db, &id)?;
    let sql = "SELECT * FROM voting_round WHERE id = ?1";
    let mut statement = db.prepare_cached(sql)?;
    Ok(statement.query_row([&id], |row| {
        Ok(PhoneRound {
            id: id.clone(),
            title: row.get("title")?,
            way: votes::Way::read(row)?,
            barred,
            options,
        })
    })?)
}

fn challenges(db: &Reader) -> Result<Vec<PhoneChallenge>> {
    let sql = "SELECT challenge.id, text, coalesce(theme.title, '') FROM challenge \
               LEFT JOIN theme ON theme.id = theme_id \
               WHERE merged_into IS NULL AND NOT is_split AND hidden_at IS NULL \
               ORDER BY theme.position NULLS LAST, challenge.position, challenge.id";
    db.rows(sql, [], |row| {
        Ok(PhoneChallenge {
            id: row.get(0)?,
            text: row.get(1)?,
            theme: row.get(2)?,
        })
    })
}
