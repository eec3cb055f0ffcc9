//! Who answers for what: a person, an organisation, or a person of an organisation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ActivityCard, read};
use crate::operations::Nothing;
use crate::{Error, Reader, Result, Step};

/// A person and/or an organisation, as it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct OwnerRef {
    /// The person's id.
    pub person_id: Option<String>,
    /// The organisation's id.
    pub organisation_id: Option<String>,
}

/// Something with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamedRow {
    /// UUID.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// Who answers for an activity, as it is shown; a person, an organisation, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Owner {
    /// The person.
    pub person: Option<NamedRow>,
    /// The organisation.
    pub organisation: Option<NamedRow>,
    /// The stakeholder group: the person's, or else the organisation's.
    pub group_id: Option<String>,
}

impl Owner {
    /// Who is asked: the person, or else the organisation.
    fn chief(&self) -> Option<&NamedRow> {
        self.person.as_ref().or(self.organisation.as_ref())
    }

    /// Tells owners apart.
    fn key(&self) -> &str {
        self.chief().map_or("", |named| &named.id)
    }

    /// The name that comes first.
    pub(crate) fn name(&self) -> &str {
        self.chief().map_or("", |named| &named.name)
    }

    /// The person and the organisation they stand for.
    pub(crate) fn full_name(&self) -> String {
        let names = [&self.person, &self.organisation].into_iter().flatten();
        let names: Vec<_> = names.map(|named| named.name.as_str()).collect();
        names.join(", ")
    }

    /// Reads five columns: the person's id and name, the organisation's id and name, the group.
    pub(crate) fn read(row: &rusqlite::Row, first: usize) -> rusqlite::Result<Option<Self>> {
        let named = |column: usize| -> rusqlite::Result<Option<NamedRow>> {
            let (id, name): (Option<String>, Option<String>) =
                (row.get(column)?, row.get(column + 1)?);
            Ok(id.zip(name).map(|(id, name)| NamedRow { id, name }))
        };
        let (person, organisation) = (named(first)?, named(first + 2)?);
        if person.is_none() && organisation.is_none() {
            return Ok(None);
        }
        Ok(Some(Self {
            person,
            organisation,
            group_id: row.get(first + 4)?,
        }))
    }
}

/// What one owner has taken on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnerShare {
    /// Absent: what nobody has taken on.
    pub owner: Option<Owner>,
    /// What the owner leads.
    pub leads: Vec<ActivityCard>,
    /// What the owner answers for together with another.
    pub helps: Vec<ActivityCard>,
}

/// Who has taken on what, by name; what nobody has taken on comes first.
///
/// # Errors
/// What the database says.
pub fn owners(db: &Reader, _: Nothing) -> Result<Vec<OwnerShare>> {
    let mut shares: Vec<OwnerShare> = Vec::new();
    for card in read::all_cards(db)? {
        for helper in card.co_owners.clone() {
            share_of(&mut shares, Some(helper)).helps.push(card.clone());
        }
        let owner = card.owner.clone();
        share_of(&mut shares, owner).leads.push(card);
    }
    shares.sort_by_cached_key(|share| {
        share
            .owner
            .as_ref()
            .map(|owner| owner.name().to_lowercase())
    });
    Ok(shares)
}

fn share_of(shares: &mut Vec<OwnerShare>, owner: Option<Owner>) -> &mut OwnerShare {
    let who = owner.as_ref().map(Owner::key);
    let is_same = |share: &OwnerShare| share.owner.as_ref().map(Owner::key) == who;
    let known = shares.iter().position(is_same);
    let place = known.unwrap_or_else(|| {
        shares.push(OwnerShare {
            owner,
            leads: Vec::new(),
            helps: Vec::new(),
        });
        shares.len() - 1
    });
    &mut shares[place]
}

/// That a person and an organisation are there.
pub(super) fn refuse_unknown(step: &Step, owner: &OwnerRef) -> Result<()> {
    let person = "SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1)";
    let organisation = "SELECT EXISTS (SELECT 1 FROM organisation WHERE id = ?1)";
    for (noun, sql, id) in [
        ("person", person, &owner.person_id),
        ("organisation", organisation, &owner.organisation_id),
    ] {
        let Some(id) = id else { continue };
        if !step
            .prepare_cached(sql)?
            .query_row([id], |row| row.get::<_, bool>(0))?
        {
            return Err(Error::NotFound { noun });
        }
    }
    Ok(())
}

/// Makes an activity's co-owners these, in this order; rows that stay keep their id, so that history reads well.
pub(super) fn save_co_owners(step: &Step, activity: &str, wanted: &[OwnerRef]) -> Result<()> {
    let mut left = standing(step, activity)?;
    for (position, owner) in (0_u32..).zip(wanted) {
        if owner.person_id.is_none() && owner.organisation_id.is_none() {
            return Err(Error::Required { field: "coOwners" });
        }
        refuse_unknown(step, owner)?;
        match left.iter().position(|(_, known)| known == owner) {
            Some(place) => {
                let (id, _) = left.swap_remove(place);
                let sql = "UPDATE co_owner SET position = ?2 WHERE id = ?1 AND position <> ?2";
                step.run(sql, (id, position))?;
            }
            None => insert(step, activity, owner, position)?,
        }
    }
    for (id, _) in left {
        step.run("DELETE FROM co_owner WHERE id = ?1", [id])?;
    }
    Ok(())
}

fn standing(step: &Step, activity: &str) -> Result<Vec<(String, OwnerRef)>> {
    let mut statement = step.prepare_cached(
        "SELECT id, person_id, organisation_id FROM co_owner WHERE activity_id = ?1",
    )?;
    let rows = statement.query_map([activity], |row| {
        let owner = OwnerRef {
            person_id: row.get(1)?,
            organisation_id: row.get(2)?,
        };
        Ok((row.get(0)?, owner))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn insert(step: &Step, activity: &str, owner: &OwnerRef, position: u32) -> Result<()> {
    step.run(
        "INSERT INTO co_owner (id, activity_id, person_id, organisation_id, position) VALUES (?1, ?2, ?3, ?4, ?5)",
        (step.new_id(), activity, &owner.person_id, &owner.organisation_id, position),
    )?;
    Ok(())
}
