use super::*;
use crate::{Error, groups, history};

#[test]
fn a_form_is_kept_as_it_was_typed_and_blank_words_are_no_answer() {
    let evenings = Evenings::new();
    let id = evenings.add(form(
        &evenings.citizens,
        Some("citizen"),
        &[
            ("meaningful", Answer::Number(3)),
            ("heard", Answer::Number(0)),
            ("liked", words(" Maden\r\nog snakken \u{0}")),
            ("improve", words(" \n ")),
        ],
    ));
    assert_eq!(
        evenings.typed(&evenings.citizens),
        [FilledForm {
            id,
            group_id: Some("citizen".into()),
            answers: answers(&[
                ("meaningful", Answer::Number(3)),
                ("heard", Answer::Number(0)),
                ("liked", words("Maden\nog snakken")),
            ]),
        }]
    );
    assert_eq!(evenings.typed(&evenings.stakeholders), []);
}

#[test]
fn ids_are_random_and_the_list_follows_them() {
    let evenings = Evenings::new();
    for _ in 0..20 {
        evenings.heard(&evenings.citizens, None, &[2]);
    }
    let ids: Vec<_> = evenings
        .typed(&evenings.citizens)
        .into_iter()
        .map(|form| form.id)
        .collect();
    assert!(ids.is_sorted());
    for id in ids {
        assert_eq!(uuid::Uuid::parse_str(&id).unwrap().get_version_num(), 4);
    }
}

#[test]
fn what_cannot_be_right_is_refused_and_nothing_is_kept() {
    let evenings = Evenings::new();
    let here = evenings.citizens.as_str();
    let good = ("heard", Answer::Number(2));
    let why = |why| Error::NotNow { why };
    let wrong = [
        (form(here, None, &[]), why("response-empty")),
        (
            form(here, Some("citizen"), &[("liked", words("  "))]),
            why("response-empty"),
        ),
        (
            form(
                here,
                None,
                &[good.clone(), ("meaningful", Answer::Number(4))],
            ),
            why("outside-scale"),
        ),
        (
            form(here, None, &[("heard", Answer::Number(-1))]),
            why("outside-scale"),
        ),
        (
            form(here, None, &[good.clone(), ("parking", Answer::Number(2))]),
            why("unknown-item"),
        ),
        (
            form(here, None, &[("heard", words("meget"))]),
            why("text-for-degree"),
        ),
        (
            form(here, None, &[("liked", Answer::Number(2))]),
            why("degree-for-text"),
        ),
        (
            form("gone", None, std::slice::from_ref(&good)),
            Error::NotFound { noun: "session" },
        ),
        (
            form(here, Some("extra1"), &[good]),
            Error::NotFound { noun: "group" },
        ),
    ];
    for (form, error) in wrong {
        assert_eq!(evenings.fixture.write(add, form), Err(error));
    }
    let long = form(here, None, &[("liked", words(&"å".repeat(10_001)))]);
    assert_eq!(
        evenings.fixture.write(add, long).unwrap_err().code(),
        "too-long"
    );
    assert_eq!(evenings.typed(here), []);
    assert_eq!(evenings.results().responses, 0);
}

#[test]
fn a_corrected_form_can_be_turned_back() {
    let evenings = Evenings::new();
    evenings.add(form(
        &evenings.citizens,
        Some("citizen"),
        &[("heard", Answer::Number(1)), ("liked", words("Maden"))],
    ));
    let before = evenings.typed(&evenings.citizens);
    let corrected = FilledForm {
        group_id: Some("staff".into()),
        answers: answers(&[("heard", Answer::Number(3)), ("improve", words("Mere tid"))]),
        ..before[0].clone()
    };
    evenings.fixture.write(save, corrected.clone()).unwrap();
    assert_eq!(
        evenings.typed(&evenings.citizens),
        std::slice::from_ref(&corrected)
    );
    evenings.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(evenings.typed(&evenings.citizens), before);
    evenings.fixture.write(history::redo, Nothing {}).unwrap();
    assert_eq!(evenings.typed(&evenings.citizens), [corrected]);
}

#[test]
fn a_form_is_not_corrected_into_nothing() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.citizens, None, &[2]);
    let before = evenings.typed(&evenings.citizens);
    let empty = FilledForm {
        answers: BTreeMap::new(),
        ..before[0].clone()
    };
    assert_eq!(
        evenings.fixture.write(save, empty),
        Err(Error::NotNow {
            why: "response-empty"
        })
    );
    assert_eq!(evenings.typed(&evenings.citizens), before);
}

#[test]
fn a_removed_form_comes_back_whole() {
    let evenings = Evenings::new();
    let id = evenings.add(form(
        &evenings.citizens,
        Some("citizen"),
        &[("heard", Answer::Number(1)), ("liked", words("Maden"))],
    ));
    let before = evenings.typed(&evenings.citizens);
    evenings
        .fixture
        .write(remove, Id { id: id.clone() })
        .unwrap();
    assert_eq!(evenings.typed(&evenings.citizens), []);
    assert_eq!(
        evenings.fixture.write(remove, Id { id }),
        Err(Error::NotFound { noun: "response" })
    );
    evenings.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(evenings.typed(&evenings.citizens), before);
}

#[test]
fn a_stack_typed_into_the_wrong_evening_is_moved_in_one_step() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.citizens, Some("volunteer"), &[3, 2, 1]);
    let before = evenings.typed(&evenings.citizens);
    let ids: Vec<String> = before.iter().map(|form| form.id.clone()).collect();
    let moved = MovedForms {
        ids: ids[..2].to_vec(),
        session_id: evenings.stakeholders.clone(),
    };
    evenings.fixture.write(move_to, moved).unwrap();
    assert_eq!(evenings.typed(&evenings.citizens), before[2..]);
    assert_eq!(evenings.typed(&evenings.stakeholders), before[..2]);
    evenings.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(evenings.typed(&evenings.citizens), before);

    let one_is_gone = MovedForms {
        ids: vec![ids[0].clone(), "gone".into()],
        session_id: evenings.stakeholders.clone(),
    };
    assert_eq!(
        evenings.fixture.write(move_to, one_is_gone),
        Err(Error::NotFound { noun: "response" })
    );
    assert_eq!(evenings.typed(&evenings.citizens), before);
}

#[test]
fn a_group_that_is_taken_away_leaves_its_answers() {
    let evenings = Evenings::new();
    let group = groups::NewGroup {
        name: "Pårørende".into(),
        letters: String::new(),
    };
    let group = evenings.fixture.write(groups::add, group).unwrap();
    evenings.heard(&evenings.citizens, Some(&group.id), &[3]);
    evenings.fixture.write(groups::remove, group).unwrap();
    assert_eq!(evenings.typed(&evenings.citizens)[0].group_id, None);
}

#[test]
fn the_standard_questionnaire_asks_in_danish_and_english() {
    let evenings = Evenings::new();
    let session_id = evenings.ideas.clone();
    let asked = evenings
        .fixture
        .read(super::super::form, OfSession { session_id })
        .unwrap();
    let ids: Vec<&str> = asked.questions.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "meaningful",
            "heard",
            "continue",
            "group",
            "liked",
            "improve"
        ]
    );
    let heard = &asked.questions[1];
    assert_eq!(heard.kind, survey::Kind::Degree);
    assert_eq!(heard.text["da"], "Jeg følte mig hørt");
    assert_eq!(heard.text["en"], "I felt heard");
    assert_eq!(heard.options[3].text["da"], "I høj grad");
}
