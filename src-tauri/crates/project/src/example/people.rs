use serde::Deserialize;

use super::{Story, chapter, id_of_some, read};
use crate::Result;
use crate::organisations::{self, NewOrganisation, OrganisationKind};
use crate::people::{self, NewPerson, Role};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Organisations {
    organisation: Vec<Organisation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Organisation {
    r#ref: String,
    name: String,
    kind: OrganisationKind,
    group: String,
    notes: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    person: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    r#ref: String,
    name: String,
    group: String,
    organisation: Option<String>,
    role: Role,
    consent: bool,
    notes: Option<String>,
}

/// Who takes part, by role.
pub(super) fn tell(story: &mut Story) -> Result<()> {
    let organisations: Organisations = read(chapter!("organisations"))?;
    let people: People = read(chapter!("people"))?;
    story.tell("organisations.add", move |step, names| {
        for organisation in organisations.organisation {
            let new = NewOrganisation {
                name: organisation.name,
                kind: organisation.kind,
                group_id: Some(organisation.group),
                contact: String::new(),
                notes: organisation.notes.unwrap_or_default(),
            };
            names.insert(organisation.r#ref, organisations::add(step, new)?.id);
        }
        Ok(())
    })?;
    story.tell("people.add", move |step, names| {
        for person in people.person {
            let new = NewPerson {
                name: person.name,
                group_id: Some(person.group),
                organisation_id: id_of_some(names, person.organisation.as_deref())?,
                role: person.role,
                email: String::new(),
                phone: String::new(),
                notes: person.notes.unwrap_or_default(),
                consent: person.consent,
            };
            names.insert(person.r#ref, people::add(step, new)?.id);
        }
        Ok(())
    })
}
