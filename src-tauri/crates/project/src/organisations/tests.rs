use super::*;
use crate::history;
use crate::people::{self, NewPerson};
use crate::testing::Fixture;

fn new(name: &str) -> NewOrganisation {
    NewOrganisation {
        name: name.into(),
        kind: OrganisationKind::SportsAssociation,
        group_id: Some("volunteer".into()),
        contact: String::new(),
        notes: String::new(),
    }
}

fn names(fixture: &Fixture) -> Vec<String> {
    let all = fixture.read(list, Nothing {}).unwrap();
    all.into_iter().map(|one| one.organisation.name).collect()
}

#[test]
fn the_same_name_in_other_letters_is_refused() {
    let fixture = Fixture::new();
    fixture.write(add, new("Vig Idrætsforening")).unwrap();
    let same = Error::SameName {
        name: "Vig Idrætsforening".into(),
    };
    assert_eq!(
        fixture.write(add, new("  VIG\nIDRÆTSFORENING ")),
        Err(same.clone())
    );
    let other = fixture.write(add, new("Højby Gymnastik")).unwrap();
    let renamed = Organisation {
        id: other.id,
        name: "vig idrætsforening".into(),
        kind: OrganisationKind::Other,
        group_id: None,
        contact: String::new(),
        notes: String::new(),
    };
    assert_eq!(fixture.write(save, renamed), Err(same));
    assert_eq!(names(&fixture), ["Højby Gymnastik", "Vig Idrætsforening"]);
}

#[test]
fn an_organisation_may_be_saved_under_its_own_name() {
    let fixture = Fixture::new();
    fixture.write(add, new("Vig IF")).unwrap();
    let all = fixture.read(list, Nothing {}).unwrap();
    let louder = Organisation {
        name: "VIG IF".into(),
        ..all[0].organisation.clone()
    };
    fixture.write(save, louder).unwrap();
    assert_eq!(names(&fixture), ["VIG IF"]);
}

#[test]
fn a_removed_organisation_leaves_its_people_and_gets_them_back() {
    let fixture = Fixture::new();
    let id = fixture.write(add, new("Vig IF")).unwrap();
    let person = NewPerson {
        organisation_id: Some(id.id.clone()),
        ..NewPerson::named("Træner")
    };
    fixture.write(people::add, person).unwrap();
    fixture.write(remove, id.clone()).unwrap();
    let person = &fixture.read(people::list, Nothing {}).unwrap()[0];
    assert_eq!(
        (person.person.organisation_id.as_ref(), &person.organisation),
        (None, &None)
    );
    fixture.write(history::undo, Nothing {}).unwrap();
    let person = &fixture.read(people::list, Nothing {}).unwrap()[0];
    assert_eq!(person.organisation.as_deref(), Some("Vig IF"));
    assert_eq!(fixture.read(list, Nothing {}).unwrap()[0].people, 1);
}

#[test]
fn an_unknown_group_is_refused() {
    let fixture = Fixture::new();
    let wrong = NewOrganisation {
        group_id: Some("extra1".into()),
        ..new("Vig IF")
    };
    assert_eq!(
        fixture.write(add, wrong),
        Err(Error::NotFound { noun: "group" })
    );
}
