//! Answers from phones and tablets, kept so that nobody can tell whose they are or when they came.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use survey::Answer;
use ts_rs::TS;

use super::write::checked;
use super::{OfSession, definitions};
use crate::operations::Nothing;
use crate::{Error, Reader, Result, Step, groups, sessions};

/// One person's answers from a phone or a tablet. It knows nothing of a ticket, and may not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnonymousResponse {
    /// The evening.
    pub session_id: String,
    /// The group that was ticked, when it was asked for.
    pub group_id: Option<String>,
    /// The answers by question.
    pub answers: BTreeMap<String, Answer>,
}

/// What an evening's phones have answered, as far as it may be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhoneResponses {
    /// How many.
    pub count: u32,
    /// Whether more may come.
    pub is_open: bool,
}

/// Answers from phones that were given on the wrong evening.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovedResponses {
    /// The evening on which they were given.
    pub from: String,
    /// The evening they belong to.
    pub to: String,
}

/// Keeps a response so that nothing leads back to who gave it: its id and its place in the table are
/// random and told to nobody, and history keeps nothing of the step. That somebody has answered is for
/// the caller to keep in the same step; with that, a second response is refused there.
///
/// # Errors
/// [`Error::NotNow`] when nothing is answered or an answer cannot be right; [`Error::NotFound`] for the
/// session or the group; [`Error::TooLong`].
pub fn answer_anonymously(step: &Step, given: AnonymousResponse) -> Result<()> {
    step.keep_secret();
    let asked = definitions::of_session(step, &given.session_id)?;
    groups::known(step, given.group_id.as_deref())?;
    let answers = checked(&asked, given.group_id.as_deref(), given.answers)?;
    let answers = serde_json::to_string(&answers).map_err(|error| Error::BadInput {
        detail: error.to_string(),
    })?;
    definitions::keep(step, &asked)?;
    step.run(
        "INSERT INTO anonymous_response (rowid, id, session_id, questionnaire, version, group_id, answers)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (
            step.random_place(),
            step.random_id(),
            given.session_id,
            asked.id,
            asked.version,
            given.group_id,
            answers,
        ),
    )?;
    Ok(())
}

/// How many have answered an evening from phones and tablets. How many is no secret while they do.
///
/// # Errors
/// What the database says.
pub fn from_phones(db: &Reader, OfSession { session_id }: OfSession) -> Result<PhoneResponses> {
    let sql = "SELECT count(*) FROM anonymous_response WHERE session_id = ?1";
    let count = db
        .prepare_cached(sql)?
        .query_row([&session_id], |row| row.get(0))?;
    let is_open = is_open(db, &session_id)?;
    Ok(PhoneResponses { count, is_open })
}

/// Moves everything that phones answered on an evening to the one it belongs to: all of it, so that
/// what history then keeps tells no answer from another.
///
/// # Errors
/// [`Error::NotFound`] for the session; [`Error::NotNow`] `answers-open` while one of the two can still be
/// answered, or `nothing-to-move`.
pub fn move_from_phones(step: &Step, moved: MovedResponses) -> Result<Nothing> {
    sessions::known(step, &moved.to)?;
    if is_open(step, &moved.from)? || is_open(step, &moved.to)? {
        return Err(Error::NotNow {
            why: "answers-open",
        });
    }
    let sql = "UPDATE anonymous_response SET session_id = ?2 WHERE session_id = ?1";
    match step.run(sql, (moved.from, moved.to))? {
        0 => Err(Error::NotNow {
            why: "nothing-to-move",
        }),
        _ => Ok(Nothing {}),
    }
}

/// Whether phones may still answer on this evening; until then nobody sees what is answered.
pub(super) fn is_open(db: &Connection, session_id: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM live_task
               WHERE session_id = ?1 AND kind = 'evaluation' AND state <> 'closed')";
    Ok(db
        .prepare_cached(sql)?
        .query_row([session_id], |row| row.get(0))?)
}

/// Refuses to change what is asked while somebody is answering it.
///
/// # Errors
/// [`Error::NotNow`] `questionnaire-open`.
pub(super) fn refuse_while_open(db: &Connection) -> Result<()> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM live_task WHERE kind = 'evaluation' AND state <> 'closed')";
    match db.prepare_cached(sql)?.query_row([], |row| row.get(0))? {
        false => Ok(()),
        true => Err(Error::NotNow {
            why: "questionnaire-open",
        }),
    }
}

/// Refuses to remove what anonymous responses hang on: they have no history and could not come back.
///
/// # Errors
/// [`Error::NotNow`] `answered-anonymously`.
pub(crate) fn refuse_removal(step: &Step, id: &str) -> Result<()> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM anonymous_response WHERE session_id = ?1 OR group_id = ?1)";
    match step
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?
    {
        false => Ok(()),
        true => Err(Error::NotNow {
            why: "answered-anonymously",
        }),
    }
}
