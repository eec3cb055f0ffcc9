//! Answers from phones and tablets, kept so that nobody can tell whose they are or when they came.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use survey::Answer;
use ts_rs::TS;

use super::write::checked;
use super::{OfSession, definitions};
use crate::operations::Nothing;
use crate::{Error, Reader, Result, Step, groups, sessions};

/// One person's answers from a phone or a tablet. It knows nothing of a ticket, and may not.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnonymousResponse {
    /// The evening.
    pub session_id: String,
    /// The version of the questionnaire that was shown, so that a phone that slept through a change
    /// still answers what it showed.
    pub questionnaire: String,
    /// Its version.
    pub version: u32,
    /// The group that was ticked, when it was asked for.
    #[serde(default)]
    pub group_id: Option<String>,
    /// The answers by question.
    pub answers: BTreeMap<String, Answer>,
}

/// How an evening's answering stands, without a word of what is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answering {
    /// Phones and tablets may answer now.
    pub open: bool,
    /// How many have answered in any way.
    pub responses: u32,
}

/// Whether phones may answer, and how many have.
///
/// # Errors
/// What the database says.
pub fn answering(db: &Reader, OfSession { session_id }: OfSession) -> Result<Answering> {
    Ok(db
        .prepare_cached(include_str!("answering.sql"))?
        .query_row([session_id], |row| {
            Ok(Answering {
                open: row.get(0)?,
                responses: row.get(1)?,
            })
        })?)
}

/// Lets phones and tablets answer. Until it is closed nobody sees what is answered.
///
/// # Errors
/// [`Error::NotFound`] for the session.
pub fn begin(step: &Step, of: OfSession) -> Result<Nothing> {
    sessions::known(step, &of.session_id)?;
    // What is asked from now on stays in the file.
    definitions::keep(step, &definitions::of_session(step, &of.session_id)?)?;
    set_open(step, of.session_id, true)
}

/// Ends answering by phone; the results can be seen.
///
/// # Errors
/// [`Error::NotFound`] for the session.
pub fn close(step: &Step, of: OfSession) -> Result<Nothing> {
    sessions::known(step, &of.session_id)?;
    set_open(step, of.session_id, false)
}

fn set_open(step: &Step, session_id: String, open: bool) -> Result<Nothing> {
    step.run(
        "INSERT INTO answering (id, session_id, open) VALUES (?1, ?2, ?3)
         ON CONFLICT (session_id) DO UPDATE SET open = ?3",
        (step.new_id(), session_id, open),
    )?;
    Ok(Nothing {})
}

/// Keeps a response so that nothing leads back to who gave it: the id is random and is told to nobody,
/// the row has neither time nor history nor a place in an order. That a ticket is used up is for the
/// caller to keep in the same step; with that, a response that comes twice is refused there.
///
/// # Errors
/// [`Error::NotNow`] `answering-closed`, or why an answer cannot be right; [`Error::NotFound`] for the
/// session, the group or the version; [`Error::TooLong`].
pub fn answer_anonymously(step: &Step, given: AnonymousResponse) -> Result<Nothing> {
    sessions::known(step, &given.session_id)?;
    groups::known(step, given.group_id.as_deref())?;
    if !is_open(step, &given.session_id)? {
        return Err(Error::NotNow {
            why: "answering-closed",
        });
    }
    let asked = definitions::find(step, &(given.questionnaire, given.version))?;
    let answers = checked(&asked, given.group_id.as_deref(), given.answers)?;
    let answers = serde_json::to_string(&answers).map_err(|error| Error::BadInput {
        detail: error.to_string(),
    })?;
    step.run(
        "INSERT INTO anonymous_response (id, session_id, questionnaire, version, group_id, answers)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            step.random_id(),
            given.session_id,
            asked.id,
            asked.version,
            given.group_id,
            answers,
        ),
    )?;
    Ok(Nothing {})
}

/// Whether phones may answer on this evening.
pub(super) fn is_open(db: &rusqlite::Connection, session_id: &str) -> Result<bool> {
    let sql = "SELECT open FROM answering WHERE session_id = ?1";
    let open = db
        .prepare_cached(sql)?
        .query_row([session_id], |row| row.get(0))
        .optional()?;
    Ok(open.unwrap_or(false))
}

/// Refuses to remove what anonymous responses hang on: they have no history and could not come back.
///
/// # Errors
/// [`Error::NotNow`] `answered-anonymously`.
pub(crate) fn refuse_removal(step: &Step, id: &str) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM anonymous_response WHERE session_id = ?1 OR group_id = ?1)";
    match step.prepare_cached(sql)?.query_row([id], |row| row.get(0))? {
        false => Ok(()),
        true => Err(Error::NotNow {
            why: "answered-anonymously",
        }),
    }
}
