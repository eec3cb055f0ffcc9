//! Stakeholder groups on equal footing: five to start with, renamed at will, up to three more.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::{Error, Reader, Result, Step, evaluation, text};

operations! {
    read "groups.list" [Groups] list: Nothing => Vec<Group>;
    write "groups.save" save: Group => Nothing;
    write "groups.add" add: NewGroup => Id;
    write "groups.remove" remove: Id => Nothing;
}

/// The groups every project starts with, in their order.
pub const STANDARD: [&str; 5] = ["citizen", "volunteer", "staff", "researcher", "politician"];
/// The ids a project's own groups can take.
const EXTRA: [&str; 3] = ["extra1", "extra2", "extra3"];

/// A stakeholder group. Colour and shape follow the id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Group {
    /// One of the standard ids, or `extra1` to `extra3`.
    pub id: String,
    /// The project's own name for it; empty: the standard name.
    pub name: String,
    /// The two letters on badges; empty: the standard ones.
    pub letters: String,
}

/// A group of the project's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewGroup {
    /// What it is called.
    pub name: String,
    /// Two letters; empty: the first two of the name.
    pub letters: String,
}

/// Every group, in the order in which it is shown everywhere.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<Group>> {
    db.rows(
        "SELECT id, name, letters FROM stakeholder_group ORDER BY position",
        [],
        |row| {
            Ok(Group {
                id: row.get(0)?,
                name: row.get(1)?,
                letters: row.get(2)?,
            })
        },
    )
}

/// Gives every new project the standard groups.
pub(crate) fn add_standard(step: &Step) -> Result<()> {
    for (position, id) in (0_u32..).zip(STANDARD) {
        step.run(
            "INSERT INTO stakeholder_group (id, position) VALUES (?1, ?2)",
            (id, position),
        )?;
    }
    Ok(())
}

/// Renames a group.
///
/// # Errors
/// [`Error::SameName`] when another has that name; the own groups need a name.
pub fn save(step: &Step, group: Group) -> Result<Nothing> {
    let standard = STANDARD.contains(&group.id.as_str());
    let name = match standard && text::clean(&group.name).is_empty() {
        true => String::new(),
        false => text::line("name", &group.name)?,
    };
    refuse_same_name(step, &name, &group.id)?;
    let letters = two_letters(&group.letters, &name)?;
    step.change_one(
        "group",
        "UPDATE stakeholder_group SET name = ?2, letters = ?3 WHERE id = ?1",
        (&group.id, name, letters),
    )?;
    Ok(Nothing {})
}

/// Adds a group of the project's own.
///
/// # Errors
/// [`Error::NotNow`] `groups-full` when there are three already; [`Error::SameName`].
pub fn add(step: &Step, group: NewGroup) -> Result<Id> {
    let name = text::line("name", &group.name)?;
    refuse_same_name(step, &name, "")?;
    let letters = two_letters(&group.letters, &name)?;
    let mut taken =
        step.prepare_cached("SELECT EXISTS (SELECT 1 FROM stakeholder_group WHERE id = ?1)")?;
    for id in EXTRA {
        if !taken.query_row([id], |row| row.get::<_, bool>(0))? {
            step.run(include_str!("add.sql"), (id, name, letters))?;
            return Ok(Id { id: id.to_owned() });
        }
    }
    Err(Error::NotNow { why: "groups-full" })
}

/// Removes a group of the project's own; its cards stay, without a group.
///
/// # Errors
/// [`Error::NotNow`] `group-standard` for one of the five, `answered-anonymously` when phones have
/// answered a questionnaire for it.
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    if STANDARD.contains(&id.as_str()) {
        return Err(Error::NotNow {
            why: "group-standard",
        });
    }
    evaluation::refuse_removal(step, &id)?;
    step.change_one("group", "DELETE FROM stakeholder_group WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

/// That a row may point at this group (or at none).
pub(crate) fn known(step: &Step, id: Option<&str>) -> Result<()> {
    id.map_or(Ok(()), |id| step.known("group", "stakeholder_group", id))
}

fn refuse_same_name(step: &Step, name: &str, own_id: &str) -> Result<()> {
    let mut others = step.prepare_cached("SELECT name FROM stakeholder_group WHERE id <> ?1")?;
    let names = others.query_map([own_id], |row| row.get::<_, String>(0))?;
    for other in names {
        if !name.is_empty() && other?.to_lowercase() == name.to_lowercase() {
            return Err(Error::SameName {
                name: name.to_owned(),
            });
        }
    }
    Ok(())
}

fn two_letters(letters: &str, name: &str) -> Result<String> {
    let letters = text::optional("letters", letters, 2)?;
    Ok(if letters.is_empty() {
        name.chars().take(2).collect()
    } else {
        letters
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Fixture;

    fn new(name: &str) -> NewGroup {
        NewGroup {
            name: name.into(),
            letters: String::new(),
        }
    }

    #[test]
    fn three_groups_of_its_own_and_no_fourth() {
        let fixture = Fixture::new();
        for name in ["Pårørende", "Unge", "Erhvervsliv"] {
            fixture.write(add, new(name)).unwrap();
        }
        assert_eq!(
            fixture.write(add, new("Flere")),
            Err(Error::NotNow { why: "groups-full" })
        );
        let groups = fixture.read(list, Nothing {}).unwrap();
        assert_eq!(groups.len(), 8);
        assert_eq!(
            groups[5],
            Group {
                id: "extra1".into(),
                name: "Pårørende".into(),
                letters: "På".into()
            }
        );
    }

    #[test]
    fn the_same_name_in_other_letters_is_refused() {
        let fixture = Fixture::new();
        fixture.write(add, new("Pårørende")).unwrap();
        assert_eq!(
            fixture.write(add, new("PÅRØRENDE")),
            Err(Error::SameName {
                name: "PÅRØRENDE".into()
            })
        );
    }
}
