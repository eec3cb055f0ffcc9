//! Answers from phones and tablets, kept so that nobody can tell whose they are or when they came.

use std::collections::BTreeMap;

use rusqlite::Connection;
use survey::Answer;

use super::definitions;
use super::write::checked;
use crate::{Error, Result, Step, groups};

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
