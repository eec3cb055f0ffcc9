use super::*;
use crate::history::{self, RowRef};
use crate::references::{self, Effect};
use crate::sessions::{self, Attend, NewSession, Track, Workshop};
use crate::testing::Fixture;

fn people(fixture: &Fixture) -> Vec<PersonSummary> {
    fixture.read(list, Nothing {}).unwrap()
}

fn change(person: &Person, consent: bool) -> PersonChange {
    PersonChange {
        id: person.id.clone(),
        name: person.name.clone(),
        group_id: person.group_id.clone(),
        organisation_id: person.organisation_id.clone(),
        role: person.role,
        email: person.email.clone(),
        phone: person.phone.clone(),
        notes: person.notes.clone(),
        consent,
    }
}

fn session(fixture: &Fixture) -> Id {
    let new = NewSession {
        workshop: Workshop::Mapping,
        track: Track::Citizens,
        date: "2021-06-07".into(),
        starts: "17:00".into(),
        ends: "20:00".into(),
        place: String::new(),
        facilitator: String::new(),
        question: String::new(),
        agenda: vec![],
    };
    fixture.write(sessions::add, new).unwrap()
}

#[test]
fn two_people_may_have_the_same_name() {
    let fixture = Fixture::new();
    fixture.write(add, NewPerson::named("Anne Jensen")).unwrap();
    fixture.write(add, NewPerson::named("Anne Jensen")).unwrap();
    assert_eq!(people(&fixture).len(), 2);
}

#[test]
fn a_name_that_says_nothing_and_an_address_that_is_none_are_refused() {
    let fixture = Fixture::new();
    let nameless = fixture.write(add, NewPerson::named(" \u{0}\n"));
    assert_eq!(nameless, Err(Error::Required { field: "name" }));
    for wrong in ["anne", "@vig.dk", "anne@", "anne @vig.dk", "a@b@c"] {
        let person = NewPerson {
            email: wrong.into(),
            ..NewPerson::named("Anne")
        };
        assert_eq!(
            fixture.write(add, person),
            Err(Error::BadValue { field: "email" }),
            "{wrong}"
        );
    }
    assert_eq!(people(&fixture), []);
}

#[test]
fn a_pasted_name_loses_its_line_breaks_and_nul_and_keeps_its_letters() {
    let fixture = Fixture::new();
    fixture
        .write(add, NewPerson::named("Zoë\u{0}\r\n 👩‍🦽 مرحبا"))
        .unwrap();
    assert_eq!(people(&fixture)[0].person.name, "Zoë 👩‍🦽 مرحبا");
}

#[test]
fn ten_thousand_characters_of_notes_are_kept_and_one_more_is_refused() {
    let fixture = Fixture::new();
    let long = NewPerson {
        notes: "ø".repeat(10_000),
        ..NewPerson::named("Anne")
    };
    fixture.write(add, long).unwrap();
    assert_eq!(people(&fixture)[0].person.notes.chars().count(), 10_000);
    let longer = NewPerson {
        notes: "ø".repeat(10_001),
        ..NewPerson::named("Bo")
    };
    assert_eq!(fixture.write(add, longer).unwrap_err().code(), "too-long");
    assert_eq!(people(&fixture).len(), 1);
}

#[test]
fn consent_keeps_the_time_it_was_given_until_it_is_withdrawn() {
    let fixture = Fixture::new();
    fixture.write(add, NewPerson::named("Anne")).unwrap();
    let anne = people(&fixture).remove(0).person;
    assert_eq!(anne.consent_at, None);
    fixture.write(save, change(&anne, true)).unwrap();
    let given = people(&fixture).remove(0).person;
    assert_eq!(
        given.consent_at.as_deref(),
        Some("2021-06-07T17:00:02.000Z")
    );
    fixture
        .write(
            save,
            PersonChange {
                phone: "59 66 00 00".into(),
                ..change(&given, true)
            },
        )
        .unwrap();
    assert_eq!(people(&fixture)[0].person.consent_at, given.consent_at);
    fixture.write(save, change(&given, false)).unwrap();
    assert_eq!(people(&fixture)[0].person.consent_at, None);
}

#[test]
fn many_people_are_added_in_one_step_or_not_at_all() {
    let fixture = Fixture::new();
    let named = |names: &[&str]| NewPeople {
        people: names.iter().map(|name| NewPerson::named(name)).collect(),
    };
    assert!(
        fixture
            .write(add_many, named(&["Anne", " ", "Bo"]))
            .is_err()
    );
    assert_eq!(people(&fixture), []);
    fixture.write(add_many, named(&["Anne", "Bo"])).unwrap();
    assert_eq!(people(&fixture).len(), 2);
    fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(people(&fixture), []);
}

#[test]
fn a_removed_person_is_missed_where_they_wrote_and_comes_back_with_everything() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let anne = fixture.write(add, NewPerson::named("Anne")).unwrap();
    let attend = Attend {
        session_id: session.id.clone(),
        person_id: anne.id.clone(),
        state: Some(AttendanceState::Attended),
    };
    fixture.write(sessions::attend, attend).unwrap();
    let (session_id, author_id) = (session.id.clone(), anne.id.clone());
    let write_card = move |step: &Step| {
        let sql = "INSERT INTO challenge (id, session_id, text, author_id, position, created_at)
                   VALUES ('card', ?1, 'Bussen kører ikke', ?2, 1, ?3)";
        step.run(sql, (&session_id, &author_id, step.now()))
    };
    let origin = crate::file::Origin::Console;
    fixture
        .project
        .write_now("challenges.add", origin, write_card)
        .unwrap();
    let before = people(&fixture);

    let row = RowRef {
        table: "person".into(),
        id: anne.id.clone(),
    };
    let missed = fixture.read(references::of, row).unwrap();
    let missed: Vec<_> = missed
        .iter()
        .map(|one| (one.table.as_str(), one.count, one.effect))
        .collect();
    assert_eq!(
        missed,
        [
            ("attendance", 1, Effect::Removed),
            ("challenge", 1, Effect::Unlinked)
        ]
    );

    let author = |fixture: &Fixture| {
        let sql = "SELECT author_id FROM challenge WHERE id = 'card'";
        fixture
            .project
            .read(|db| Ok(db.query_row(sql, [], |row| row.get::<_, Option<String>>(0))?))
            .unwrap()
    };
    fixture.write(remove, anne.clone()).unwrap();
    assert_eq!((people(&fixture).len(), author(&fixture)), (0, None));
    fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(
        (people(&fixture), author(&fixture)),
        (before, Some(anne.id))
    );
}
