use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing};
use crate::word::stored_as_word;
use crate::{Error, Reader, Result, Step, groups, people};

/// What became of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttendanceState {
    /// Asked, has not answered.
    Invited,
    /// Says yes.
    Accepted,
    /// Says no.
    Declined,
    /// Came.
    Attended,
    /// Did not come after all.
    NoShow,
}

stored_as_word!(AttendanceState);

/// One person's part in one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
    /// The session.
    pub session_id: String,
    /// How it stands.
    pub state: AttendanceState,
}

/// A person as a session's list shows them, invited or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attendee {
    /// The person.
    pub person_id: String,
    /// Their name.
    pub name: String,
    /// Their stakeholder group.
    pub group_id: Option<String>,
    /// Their organisation's name.
    pub organisation: Option<String>,
    /// Whether the session's track is for them.
    pub intended: bool,
    /// How it stands; absent when they were not invited.
    pub state: Option<AttendanceState>,
}

/// How many of a group were in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Headcount {
    /// The stakeholder group.
    pub group_id: String,
    /// Everybody of that group, registered by name or not; absent when they were not counted.
    pub people: Option<u32>,
}

/// Who comes to a session, by name and by number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attendance {
    /// Every person in the project, by name.
    pub people: Vec<Attendee>,
    /// Every group in its order.
    pub headcount: Vec<Headcount>,
}

/// How one person's attendance of a session is to stand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attend {
    /// The session.
    pub session_id: String,
    /// The person.
    pub person_id: String,
    /// How it stands; absent takes the person off the list.
    pub state: Option<AttendanceState>,
}

/// Whom to invite to a session.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Invite {
    /// The session.
    pub session_id: String,
    /// One stakeholder group; absent: all whom the session's track is for.
    pub group_id: Option<String>,
}

/// How many were new on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Invited {
    /// People.
    pub count: u32,
}

/// A session's counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Headcounts {
    /// The session.
    pub session_id: String,
    /// The groups whose count changes; the others stay as they are.
    pub counts: Vec<Headcount>,
}

/// Who comes to a session.
///
/// # Errors
/// What the database says.
pub fn attendance(db: &Reader, Id { id }: Id) -> Result<Attendance> {
    let people = attendees(db, &id)?;
    let headcount = db.rows(include_str!("headcount.sql"), [&id], |row| {
        Ok(Headcount {
            group_id: row.get(0)?,
            people: row.get(1)?,
        })
    })?;
    Ok(Attendance { people, headcount })
}

fn attendees(db: &Connection, session_id: &str) -> Result<Vec<Attendee>> {
    let mut statement = db.prepare_cached(include_str!("attendees.sql"))?;
    let rows = statement.query_map([session_id], |row| {
        Ok(Attendee {
            person_id: row.get(0)?,
            name: row.get(1)?,
            group_id: row.get(2)?,
            organisation: row.get(3)?,
            intended: row.get(4)?,
            state: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes how one person's attendance stands.
///
/// # Errors
/// [`Error::NotFound`] for a session or person that is gone.
pub fn attend(step: &Step, attend: Attend) -> Result<Nothing> {
    super::known(step, &attend.session_id)?;
    people::known(step, Some(&attend.person_id))?;
    let Some(state) = attend.state else {
        step.run(
            "DELETE FROM attendance WHERE session_id = ?1 AND person_id = ?2",
            (attend.session_id, attend.person_id),
        )?;
        return Ok(Nothing {});
    };
    step.run(
        "INSERT INTO attendance (id, session_id, person_id, state) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (session_id, person_id) DO UPDATE SET state = excluded.state",
        (step.new_id(), attend.session_id, attend.person_id, state),
    )?;
    Ok(Nothing {})
}

/// Puts a group, or all whom the session is for, on its list. Who is there already stays as they are.
///
/// # Errors
/// [`Error::NotFound`] for a session or group that is gone.
pub fn invite(step: &Step, invite: Invite) -> Result<Invited> {
    super::known(step, &invite.session_id)?;
    groups::known(step, invite.group_id.as_deref())?;
    let mut count = 0;
    for person in attendees(step, &invite.session_id)? {
        let meant = match &invite.group_id {
            Some(group) => person.group_id.as_ref() == Some(group),
            None => person.intended,
        };
        if meant && person.state.is_none() {
            count += 1;
            step.run(
                "INSERT INTO attendance (id, session_id, person_id, state) VALUES (?1, ?2, ?3, 'invited')",
                (step.new_id(), &invite.session_id, person.person_id),
            )?;
        }
    }
    Ok(Invited { count })
}

/// Notes how many of each group were in the room.
///
/// # Errors
/// [`Error::BadValue`] for more than 10,000; [`Error::NotFound`] for a session or group that is gone.
pub fn save_headcount(step: &Step, counts: Headcounts) -> Result<Nothing> {
    super::known(step, &counts.session_id)?;
    for Headcount { group_id, people } in counts.counts {
        groups::known(step, Some(&group_id))?;
        let Some(people) = people else {
            let sql = "DELETE FROM headcount WHERE session_id = ?1 AND group_id = ?2";
            step.run(sql, (&counts.session_id, group_id))?;
            continue;
        };
        if people > 10_000 {
            return Err(Error::BadValue { field: "headcount" });
        }
        step.run(
            "INSERT INTO headcount (id, session_id, group_id, people) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (session_id, group_id) DO UPDATE SET people = excluded.people",
            (step.new_id(), &counts.session_id, group_id, people),
        )?;
    }
    Ok(Nothing {})
}
