//! Associations, departments, research centres and funds that people come from.

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::word::stored_as_word;
use crate::{Error, Reader, Result, Step, groups, text};

#[cfg(test)]
mod tests;

operations! {
    read "organisations.list" [Organisations, People] list: Nothing => Vec<OrganisationSummary>;
    write "organisations.add" add: NewOrganisation => Id;
    write "organisations.save" save: Organisation => Nothing;
    write "organisations.remove" remove: Id => Nothing;
}

/// What sort of organisation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// Idrætsforening.
    SportsAssociation,
    /// Patientforening.
    PatientAssociation,
    /// Forvaltning, center or council of the municipality.
    Municipality,
    /// University or research centre.
    Research,
    /// Fond.
    Foundation,
    /// Virksomhed.
    Company,
    /// Anything else.
    Other,
}

stored_as_word!(OrganisationKind);

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// Its name; no two have the same.
    pub name: String,
    /// What sort it is.
    pub kind: OrganisationKind,
    /// The stakeholder group that its people usually belong to.
    pub group_id: Option<String>,
    /// Whom to write or call there.
    pub contact: String,
    /// Anything else.
    pub notes: String,
}

/// An organisation that is not in the project yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewOrganisation {
    /// Its name; no two have the same.
    pub name: String,
    /// What sort it is.
    pub kind: OrganisationKind,
    /// The stakeholder group that its people usually belong to.
    pub group_id: Option<String>,
    /// Whom to write or call there; may be empty.
    pub contact: String,
    /// Anything else; may be empty.
    pub notes: String,
}

/// An organisation in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationSummary {
    /// The organisation itself.
    #[serde(flatten)]
    pub organisation: Organisation,
    /// How many people in the project come from there.
    pub people: u32,
}

/// Every organisation, by name.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<OrganisationSummary>> {
    db.rows(include_str!("list.sql"), [], |row| {
        let organisation = Organisation {
            id: row.get(0)?,
            name: row.get(1)?,
            kind: row.get(2)?,
            group_id: row.get(3)?,
            contact: row.get(4)?,
            notes: row.get(5)?,
        };
        Ok(OrganisationSummary {
            organisation,
            people: row.get(6)?,
        })
    })
}

/// Adds an organisation.
///
/// # Errors
/// [`Error::SameName`] when one of that name is there, in whatever letters; no name; a text that is too long.
pub fn add(step: &Step, new: NewOrganisation) -> Result<Id> {
    let id = step.new_id();
    let organisation = Organisation {
        id: id.clone(),
        name: new.name,
        kind: new.kind,
        group_id: new.group_id,
        contact: new.contact,
        notes: new.notes,
    };
    write(step, include_str!("add.sql"), organisation)?;
    Ok(Id { id })
}

/// Saves an organisation's fields.
///
/// # Errors
/// As [`add`], and [`Error::NotFound`].
pub fn save(step: &Step, organisation: Organisation) -> Result<Nothing> {
    write(step, include_str!("save.sql"), organisation)?;
    Ok(Nothing {})
}

fn write(step: &Step, sql: &str, organisation: Organisation) -> Result<()> {
    let name = text::line("name", &organisation.name)?;
    let name_key = name.to_lowercase();
    refuse_same_name(step, &name_key, &organisation.id)?;
    groups::known(step, organisation.group_id.as_deref())?;
    step.change_one(
        "organisation",
        sql,
        (
            organisation.id,
            name,
            name_key,
            organisation.kind,
            organisation.group_id,
            text::optional("contact", &organisation.contact, text::LONG)?,
            text::optional("notes", &organisation.notes, text::LONG)?,
        ),
    )
}

fn refuse_same_name(step: &Step, name_key: &str, own_id: &str) -> Result<()> {
    let sql = "SELECT name FROM organisation WHERE name_key = ?1 AND id <> ?2";
    let other = step
        .prepare_cached(sql)?
        .query_row([name_key, own_id], |row| row.get(0))
        .optional()?;
    other.map_or(Ok(()), |name| Err(Error::SameName { name }))
}

/// Removes an organisation; its people and activities stay, without it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    step.change_one(
        "organisation",
        "DELETE FROM organisation WHERE id = ?1",
        [id],
    )?;
    Ok(Nothing {})
}

/// That a row may point at this organisation (or at none).
pub(crate) fn known(step: &Step, id: Option<&str>) -> Result<()> {
    id.map_or(Ok(()), |id| step.known("organisation", "organisation", id))
}
