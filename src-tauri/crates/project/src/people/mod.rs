//! The people in the process: who they are, where they come from, and whether they may be contacted.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::sessions::{AttendanceState, Visit};
use crate::word::stored_as_word;
use crate::{Error, Reader, Result, Step, groups, organisations, text};

#[cfg(test)]
mod tests;

operations! {
    read "people.list" [People, Organisations, Sessions] list: Nothing => Vec<PersonSummary>;
    write "people.add" add: NewPerson => Id;
    write "people.addMany" add_many: NewPeople => Vec<Id>;
    write "people.save" save: PersonChange => Nothing;
    write "people.remove" remove: Id => Nothing;
}

/// Most people added at once.
const MOST_AT_ONCE: usize = 1000;

/// A person's part in running the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Takes part.
    #[default]
    None,
    /// Styregruppe.
    SteeringGroup,
    /// Projektgruppe.
    ProjectGroup,
    /// Coordinates from day to day.
    Coordinator,
}

stored_as_word!(Role);

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Their id.
    pub id: String,
    /// Their name; two people may have the same.
    pub name: String,
    /// Their stakeholder group.
    pub group_id: Option<String>,
    /// Where they come from.
    pub organisation_id: Option<String>,
    /// Their part in running the project.
    pub role: Role,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Anything else.
    pub notes: String,
    /// When they agreed to be contacted (RFC 3339); absent when they have not.
    pub consent_at: Option<String>,
}

/// A person's fields as they are to be from now on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonChange {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Their stakeholder group.
    pub group_id: Option<String>,
    /// Where they come from.
    pub organisation_id: Option<String>,
    /// Their part in running the project.
    pub role: Role,
    /// Where to write; empty or with an `@`.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Anything else.
    pub notes: String,
    /// Whether they agree to be contacted; the time is noted when they do so first.
    pub consent: bool,
}

/// A person who is not in the project yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewPerson {
    /// Their name.
    pub name: String,
    /// Their stakeholder group.
    pub group_id: Option<String>,
    /// Where they come from.
    pub organisation_id: Option<String>,
    /// Their part in running the project.
    pub role: Role,
    /// Where to write; empty or with an `@`.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// Anything else.
    pub notes: String,
    /// Whether they agree to be contacted.
    pub consent: bool,
}

impl NewPerson {
    /// A person of whom only the name is known.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }
}

/// Several people, added in one step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewPeople {
    /// At most a thousand.
    pub people: Vec<NewPerson>,
}

/// A person in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonSummary {
    /// The person.
    #[serde(flatten)]
    pub person: Person,
    /// Their organisation's name.
    pub organisation: Option<String>,
    /// How many sessions they attended.
    pub attended: u32,
    /// Every session they were invited to, and what became of it.
    pub visits: Vec<Visit>,
}

/// Every person, by name.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<PersonSummary>> {
    let mut visits = visits(db)?;
    db.rows(include_str!("list.sql"), [], |row| {
        let person = person(row)?;
        let visits = visits.remove(&person.id).unwrap_or_default();
        let attended = |visit: &&Visit| visit.state == AttendanceState::Attended;
        Ok(PersonSummary {
            organisation: row.get(9)?,
            attended: u32::try_from(visits.iter().filter(attended).count()).unwrap_or(u32::MAX),
            person,
            visits,
        })
    })
}

fn visits(db: &Reader) -> Result<HashMap<String, Vec<Visit>>> {
    let sql = "SELECT person_id, session_id, state FROM attendance";
    let rows = db.rows(sql, [], |row| {
        let visit = Visit {
            session_id: row.get(1)?,
            state: row.get(2)?,
        };
        Ok((row.get(0)?, visit))
    })?;
    let mut visits: HashMap<String, Vec<Visit>> = HashMap::new();
    for (person_id, visit) in rows {
        visits.entry(person_id).or_default().push(visit);
    }
    Ok(visits)
}

fn person(row: &rusqlite::Row) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        group_id: row.get(2)?,
        organisation_id: row.get(3)?,
        role: row.get(4)?,
        email: row.get(5)?,
        phone: row.get(6)?,
        notes: row.get(7)?,
        consent_at: row.get(8)?,
    })
}

/// Adds a person.
///
/// # Errors
/// No name, a text that is too long, an e-mail address that is none, a group or organisation that is gone.
pub fn add(step: &Step, new: NewPerson) -> Result<Id> {
    let id = step.new_id();
    let person = PersonChange {
        id: id.clone(),
        name: new.name,
        group_id: new.group_id,
        organisation_id: new.organisation_id,
        role: new.role,
        email: new.email,
        phone: new.phone,
        notes: new.notes,
        consent: new.consent,
    };
    write(step, include_str!("add.sql"), person)?;
    Ok(Id { id })
}

/// Adds several people in one step: all or none.
///
/// # Errors
/// As [`add`]; [`Error::BadValue`] for more than a thousand.
pub fn add_many(step: &Step, NewPeople { people }: NewPeople) -> Result<Vec<Id>> {
    if people.len() > MOST_AT_ONCE {
        return Err(Error::BadValue { field: "people" });
    }
    people.into_iter().map(|person| add(step, person)).collect()
}

/// Saves a person's fields.
///
/// # Errors
/// As [`add`], and [`Error::NotFound`].
pub fn save(step: &Step, person: PersonChange) -> Result<Nothing> {
    write(step, include_str!("save.sql"), person)?;
    Ok(Nothing {})
}

fn write(step: &Step, sql: &str, person: PersonChange) -> Result<()> {
    groups::known(step, person.group_id.as_deref())?;
    organisations::known(step, person.organisation_id.as_deref())?;
    step.change_one(
        "person",
        sql,
        (
            person.id,
            text::line("name", &person.name)?,
            person.group_id,
            person.organisation_id,
            person.role,
            email(&person.email)?,
            text::optional("phone", &person.phone, text::TITLE)?,
            text::optional("notes", &person.notes, text::LONG)?,
            person.consent,
            step.now(),
        ),
    )
}

/// Something before and after the one `@`, and no white space: the rest only the post knows.
fn email(text: &str) -> Result<String> {
    let email = text::optional("email", text, text::TITLE)?;
    let fits = match email.split_once('@') {
        None => email.is_empty(),
        Some((who, place)) => {
            !who.is_empty()
                && !place.is_empty()
                && !place.contains('@')
                && !email.contains(char::is_whitespace)
        }
    };
    match fits {
        true => Ok(email),
        false => Err(Error::BadValue { field: "email" }),
    }
}

/// Removes a person with their attendance; what they wrote and own stays, without them.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    step.change_one("person", "DELETE FROM person WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

/// That a row may point at this person (or at none).
pub(crate) fn known(step: &Step, id: Option<&str>) -> Result<()> {
    id.map_or(Ok(()), |id| step.known("person", "person", id))
}
