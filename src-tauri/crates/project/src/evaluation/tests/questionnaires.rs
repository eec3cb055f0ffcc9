//! Questionnaires of the project's own: written, chosen, answered, and then never changed.

use survey::{AnswerOption, Condition, Item, Kind, Questionnaire};

use super::*;
use crate::{Error, history};

fn standard(evenings: &Evenings) -> Questionnaire {
    let cards = evenings.fixture.read(questionnaires, Nothing {}).unwrap();
    cards[0].definition.clone()
}

fn danish(words: &str) -> survey::Text {
    [("da".to_owned(), words.to_owned())].into()
}

/// Every kind there is, in Danish.
fn own(evenings: &Evenings) -> Questionnaire {
    let kinds = [
        ("met", Kind::YesNo),
        ("whom", Kind::SeveralOf),
        ("heard", Kind::Degree),
        ("equal", Kind::Agreement),
        ("years", Kind::Number),
        ("recommend", Kind::Rating),
        ("wellbeing", Kind::Who5),
        ("best", Kind::Open),
        ("group", Kind::Group),
    ];
    let mut items: Vec<Item> = kinds
        .into_iter()
        .map(|(id, kind)| Item {
            text: danish(id),
            ..Item::new(id, kind)
        })
        .collect();
    items[1].options = vec![
        AnswerOption {
            code: 1,
            text: danish("Naboer"),
        },
        AnswerOption {
            code: 2,
            text: danish("Fremmede"),
        },
    ];
    items[1].ask_if = Some(Condition {
        item: "met".into(),
        is: vec![1],
    });
    Questionnaire {
        id: String::new(),
        version: 0,
        title: danish("Vores egen"),
        items,
        scale: standard(evenings).scale,
    }
}

impl Evenings {
    fn save_own(&self, written: Questionnaire) -> String {
        self.fixture
            .write(save_questionnaire, written)
            .unwrap()
            .name
    }

    fn choose(&self, workshop: Workshop, name: &str) {
        let name = name.to_owned();
        self.fixture
            .write(choose, ChosenQuestionnaire { workshop, name })
            .unwrap();
    }

    fn asked(&self, session: &str) -> (String, u32) {
        let session_id = session.to_owned();
        let form = self
            .fixture
            .read(super::super::form, OfSession { session_id })
            .unwrap();
        (form.id, form.version)
    }

    fn card(&self, name: &str) -> QuestionnaireCard {
        let cards = self.fixture.read(questionnaires, Nothing {}).unwrap();
        cards
            .into_iter()
            .find(|one| one.definition.id == name)
            .unwrap()
    }
}

#[test]
fn there_is_a_questionnaire_to_start_from_for_each_workshop() {
    let evenings = Evenings::new();
    let cards = evenings.fixture.read(questionnaires, Nothing {}).unwrap();
    let told: Vec<_> = cards
        .iter()
        .map(|card| {
            (
                card.definition.id.as_str(),
                card.built_in,
                card.workshops.len(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("standard", true, 3),
            ("mapping", true, 0),
            ("ideas", true, 0),
            ("activities", true, 0)
        ]
    );
    evenings.choose(Workshop::Ideas, "ideas");
    assert_eq!(evenings.asked(&evenings.ideas), ("ideas".into(), 1));
    assert_eq!(evenings.asked(&evenings.citizens), ("standard".into(), 1));
    evenings.choose(Workshop::Ideas, "standard");
    assert_eq!(evenings.card("standard").workshops.len(), 3);
}

#[test]
fn an_own_questionnaire_is_asked_answered_and_counted_whatever_its_kinds() {
    let evenings = Evenings::new();
    let name = evenings.save_own(own(&evenings));
    evenings.choose(Workshop::Ideas, &name);
    let given = [
        ("met", Answer::Number(1)),
        ("whom", Answer::Several(vec![2, 1, 2])),
        ("equal", Answer::Number(5)),
        ("years", Answer::Number(63)),
        ("recommend", Answer::Number(9)),
        ("wellbeing.1", Answer::Number(5)),
        ("best", words("Maden")),
    ];
    let id = evenings.add(form(&evenings.ideas, Some("citizen"), &given));
    let typed = evenings.typed(&evenings.ideas);
    assert_eq!(typed[0].answers["whom"], Answer::Several(vec![1, 2]));
    assert_eq!(typed[0].answers.len(), given.len());
    evenings
        .fixture
        .write(
            save,
            FilledForm {
                id,
                ..typed[0].clone()
            },
        )
        .unwrap();
    assert_eq!(evenings.typed(&evenings.ideas), typed);

    let results = evenings.results();
    let of = |id: &str| results.items.iter().find(|one| one.item == id).unwrap();
    assert_eq!(of("whom").counts.as_ref().unwrap().options, [1, 1]);
    assert_eq!(
        of("equal").counts.as_ref().unwrap().top_two.unwrap().part,
        1
    );
    assert_eq!((of("years").n, of("years").mean), (1, None));
    assert_eq!(
        (of("wellbeing").missing, of("wellbeing").counts.is_none()),
        (1, true)
    );
    let asked: Vec<&str> = results
        .questions
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(asked[..2], ["met", "whom"]);
    assert!(asked.contains(&"wellbeing.5"));
}

#[test]
fn one_that_was_answered_stays_and_its_change_is_the_next_version() {
    let evenings = Evenings::new();
    let name = evenings.save_own(own(&evenings));
    evenings.choose(Workshop::Mapping, &name);
    let saved = evenings.card(&name).definition;
    // Nobody has answered yet: the same version is written anew.
    let mut changed = saved.clone();
    changed.title = danish("Et bedre navn");
    evenings.save_own(changed.clone());
    assert_eq!(evenings.asked(&evenings.citizens), (name.clone(), 1));

    evenings.add(form(
        &evenings.citizens,
        None,
        &[("heard", Answer::Number(3))],
    ));
    changed.items.retain(|item| item.id != "years");
    assert_eq!(evenings.save_own(changed.clone()), name);
    assert_eq!(evenings.card(&name).definition.version, 2);
    assert_eq!(evenings.card(&name).responses, 1);
    // The evening that has answers goes on with what it asked; the next is asked the new one.
    assert_eq!(evenings.asked(&evenings.citizens), (name.clone(), 1));
    assert_eq!(evenings.asked(&evenings.stakeholders), (name.clone(), 2));
    let years = [("years", Answer::Number(3))];
    evenings.add(form(&evenings.citizens, None, &years));
    let refused = evenings
        .fixture
        .write(add, form(&evenings.stakeholders, None, &years));
    assert_eq!(
        refused,
        Err(Error::NotNow {
            why: "unknown-item"
        })
    );
    // Saved as it is, it stays as it is.
    let same = evenings.card(&name).definition;
    evenings.save_own(same);
    assert_eq!(evenings.card(&name).definition.version, 2);
}

#[test]
fn one_that_cannot_be_used_is_not_saved() {
    let evenings = Evenings::new();
    let refused = |written| evenings.fixture.write(save_questionnaire, written);
    let why = |why| Err(Error::NotNow { why });
    let nothing = Questionnaire {
        items: Vec::new(),
        ..own(&evenings)
    };
    assert_eq!(refused(nothing.clone()), why("questionnaire-without-items"));
    let draft = evenings.fixture.read(draft, nothing).unwrap();
    assert_eq!(draft.problems[0].code(), "questionnaire-id-missing");
    let mut half = own(&evenings);
    half.scale
        .degree
        .insert("da".into(), vec!["Slet ikke".into()]);
    assert_eq!(refused(half), why("questionnaire-label-missing"));
    assert_eq!(refused(standard(&evenings)), why("questionnaire-built-in"));
    let gone = Questionnaire {
        id: "gone".into(),
        ..own(&evenings)
    };
    assert_eq!(
        refused(gone),
        Err(Error::NotFound {
            noun: "questionnaire"
        })
    );
}

#[test]
fn one_that_nobody_has_answered_can_be_removed_and_comes_back() {
    let evenings = Evenings::new();
    let name = evenings.save_own(own(&evenings));
    evenings.choose(Workshop::Mapping, &name);
    let remove = |name: &str| {
        let name = name.to_owned();
        evenings
            .fixture
            .write(remove_questionnaire, QuestionnaireName { name })
    };
    remove(&name).unwrap();
    assert_eq!(evenings.asked(&evenings.citizens).0, "standard");
    evenings.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(evenings.asked(&evenings.citizens).0, name);
    evenings.add(form(
        &evenings.citizens,
        None,
        &[("heard", Answer::Number(3))],
    ));
    assert_eq!(
        remove(&name),
        Err(Error::NotNow {
            why: "questionnaire-used"
        })
    );
    assert_eq!(
        remove("standard"),
        Err(Error::NotNow {
            why: "questionnaire-built-in"
        })
    );
}

#[test]
fn what_was_asked_stays_in_the_file() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, None, &[3]);
    let kept: u32 = evenings
        .fixture
        .read(
            |db, name| {
                Ok(db.query_row(
                    "SELECT count(*) FROM questionnaire WHERE name = ?1",
                    [name],
                    |row| row.get(0),
                )?)
            },
            "standard",
        )
        .unwrap();
    assert_eq!(kept, 1);
}

/// Answers to WHO-5 alone that give these scores.
fn who5_stack(session: &str, scores: &[i64]) -> Vec<NewResponse> {
    let one = |score: &i64| {
        // Five statements of 0 to 5 each; the score is four times their sum.
        let mut left = score / 4;
        let said: Vec<(String, Answer)> = (0..5)
            .map(|at| {
                let given = left.min(5);
                left -= given;
                (survey::statement_id("wellbeing", at), Answer::Number(given))
            })
            .collect();
        let said: Vec<(&str, Answer)> = said
            .iter()
            .map(|(id, one)| (id.as_str(), one.clone()))
            .collect();
        form(session, Some("citizen"), &said)
    };
    scores.iter().map(one).collect()
}

#[test]
fn ten_points_of_who5_between_workshops_are_marked_and_too_few_scores_say_nothing() {
    let evenings = Evenings::new();
    let name = evenings.save_own(own(&evenings));
    for workshop in [Workshop::Mapping, Workshop::Ideas, Workshop::Activities] {
        evenings.choose(workshop, &name);
    }
    let add_scores = |session: &str, scores: &[i64]| {
        let stack = who5_stack(session, scores);
        evenings.fixture.write(add_all, stack).unwrap();
    };
    let change = || {
        let trend = evenings.results().trend.into_iter();
        let mut found = trend.filter(|one| one.item == "wellbeing");
        found.next().and_then(|one| one.mean_change)
    };
    add_scores(&evenings.citizens, &[40, 40, 40, 44, 36]);
    add_scores(&evenings.ideas, &[88]);
    assert_eq!(change().map(|one| one.to), None);
    // 40 on average, then 49.6: 9.6 points are none; then 50.4.
    add_scores(&evenings.activities, &[48, 52, 48, 48, 52]);
    let small = change().unwrap();
    assert_eq!(
        (small.from, small.to),
        (Workshop::Mapping, Workshop::Activities)
    );
    assert_eq!(small.step, survey::Who5Change::Same);
    add_scores(&evenings.activities, &[52, 52, 52, 52, 48]);
    let real = change().unwrap();
    assert!((real.moved - 10.4).abs() < 1e-9, "{}", real.moved);
    assert_eq!(real.step, survey::Who5Change::Better);
}
