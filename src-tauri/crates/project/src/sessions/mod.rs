//! Workshops are held in sessions: an evening with a track, a place, an agenda and those who come.

use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::word::stored_as_word;
use crate::{Error, Reader, Result, Step, evaluation, text};

mod agenda;
mod attendance;
#[cfg(test)]
mod tests;

pub use agenda::{Agenda, AgendaItem, save_agenda};
pub use attendance::{
    Attend, Attendance, AttendanceState, Attendee, Headcount, Headcounts, Invite, Invited, Visit,
    attend, attendance, invite, save_headcount,
};

operations! {
    read "sessions.list" [Sessions, People] list: Nothing => Vec<SessionSummary>;
    read "sessions.get" [Sessions] get: Id => SessionPlan;
    write "sessions.add" add: NewSession => Id;
    write "sessions.save" save: Session => Nothing;
    write "sessions.remove" remove: Id => Nothing;
    write "sessions.agenda" save_agenda: Agenda => Vec<Id>;
    read "sessions.attendance" [Sessions, People, Organisations, Groups] attendance: Id => Attendance;
    write "sessions.attend" attend: Attend => Nothing;
    write "sessions.invite" invite: Invite => Invited;
    write "sessions.headcount" save_headcount: Headcounts => Nothing;
}

/// The three workshops of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Workshop {
    /// Kortlægning.
    Mapping,
    /// Idéer og ønsker.
    Ideas,
    /// Fra idéer til aktiviteter.
    Activities,
}

/// Whom a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// The citizens alone.
    Citizens,
    /// Everyone but the citizens: associations, staff, researchers, politicians.
    Stakeholders,
    /// All groups together.
    Everyone,
}

stored_as_word!(Workshop, Track);

/// One evening on which a workshop is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Session {
    /// Its id.
    pub id: String,
    /// Which workshop is held.
    pub workshop: Workshop,
    /// Whom it is for.
    pub track: Track,
    /// ISO date.
    pub date: String,
    /// When it starts, `17:00`.
    pub starts: String,
    /// When it ends, `20:00`.
    pub ends: String,
    /// Where.
    pub place: String,
    /// Who leads it.
    pub facilitator: String,
    /// The question the evening works with.
    pub question: String,
    /// Anything else.
    pub notes: String,
}

/// A session that is not in the project yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewSession {
    /// Which workshop is held.
    pub workshop: Workshop,
    /// Whom it is for.
    pub track: Track,
    /// ISO date.
    pub date: String,
    /// When it starts, `17:00`.
    pub starts: String,
    /// When it ends, `20:00`.
    pub ends: String,
    /// Where; may be empty.
    pub place: String,
    /// Who leads it; may be empty.
    pub facilitator: String,
    /// The question the evening works with; may be empty.
    pub question: String,
    /// What happens when, in order; may be empty.
    pub agenda: Vec<AgendaItem>,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionSummary {
    /// The session itself.
    #[serde(flatten)]
    pub session: Session,
    /// How many came: each group's headcount, or its attendances by name where none was taken.
    pub attended: u32,
}

/// A session with what happens when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionPlan {
    /// The session itself.
    #[serde(flatten)]
    pub session: Session,
    /// In order.
    pub agenda: Vec<AgendaItem>,
}

/// Every session: by workshop, date and time.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<SessionSummary>> {
    db.rows(include_str!("list.sql"), [], |row| {
        Ok(SessionSummary {
            session: session(row)?,
            attended: row.get(10)?,
        })
    })
}

/// One session with its agenda.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(db: &Reader, Id { id }: Id) -> Result<SessionPlan> {
    let found = db
        .prepare_cached(include_str!("get.sql"))?
        .query_row([&id], session)
        .optional()?;
    Ok(SessionPlan {
        session: found.ok_or(Error::NotFound { noun: "session" })?,
        agenda: agenda::of(db, &id)?,
    })
}

fn session(row: &Row) -> rusqlite::Result<Session> {
    Ok(Session {
        id: row.get(0)?,
        workshop: row.get(1)?,
        track: row.get(2)?,
        date: row.get(3)?,
        starts: row.get(4)?,
        ends: row.get(5)?,
        place: row.get(6)?,
        facilitator: row.get(7)?,
        question: row.get(8)?,
        notes: row.get(9)?,
    })
}

/// Plans a session.
///
/// # Errors
/// A date or time that is none, an end before the start, a text that is too long, a bad agenda.
pub fn add(step: &Step, new: NewSession) -> Result<Id> {
    let id = step.new_id();
    let session = Session {
        id: id.clone(),
        workshop: new.workshop,
        track: new.track,
        date: new.date,
        starts: new.starts,
        ends: new.ends,
        place: new.place,
        facilitator: new.facilitator,
        question: new.question,
        notes: String::new(),
    };
    write(step, include_str!("add.sql"), session)?;
    agenda::replace(step, &id, new.agenda)?;
    Ok(Id { id })
}

/// Saves a session's fields.
///
/// # Errors
/// As [`add`], and [`Error::NotFound`].
pub fn save(step: &Step, session: Session) -> Result<Nothing> {
    write(step, include_str!("save.sql"), session)?;
    Ok(Nothing {})
}

fn write(step: &Step, sql: &str, session: Session) -> Result<()> {
    let starts = text::time("starts", &session.starts)?;
    let ends = text::time("ends", &session.ends)?;
    text::in_order(Some(&starts), Some(&ends))?;
    let date = text::date("date", Some(&session.date))?;
    step.change_one(
        "session",
        sql,
        (
            session.id,
            session.workshop,
            session.track,
            date.ok_or(Error::Required { field: "date" })?,
            starts,
            ends,
            text::optional("place", &session.place, text::TITLE)?,
            text::optional("facilitator", &session.facilitator, text::TITLE)?,
            text::optional("question", &session.question, text::LONG)?,
            text::optional("notes", &session.notes, text::LONG)?,
        ),
    )
}

/// Removes a session with its agenda, its attendance and everything that was written there.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] when phones have answered its questionnaire.
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    evaluation::refuse_removal(step, &id)?;
    step.change_one("session", "DELETE FROM session WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

/// That a row may point at this session.
pub(crate) fn known(step: &Step, id: &str) -> Result<()> {
    step.known("session", "session", id)
}
