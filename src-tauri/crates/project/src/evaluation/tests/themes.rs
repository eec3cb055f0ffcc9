//! Words sorted into themes, and what the project chose.

use super::*;
use crate::{Error, history};

impl Evenings {
    fn found(&self, theme: Option<&str>) -> FoundAnswers {
        let search = OpenSearch {
            item: "liked".into(),
            workshop: None,
            contains: String::new(),
            theme: theme.map(str::to_owned),
            most: 300,
        };
        self.fixture.read(open_answers, search).unwrap()
    }

    fn theme(&self, title: &str) -> crate::Result<Id> {
        let new = NewAnswerTheme {
            item: "liked".into(),
            title: title.into(),
        };
        self.fixture.write(add_theme, new)
    }
}

#[test]
fn answers_are_sorted_into_themes_and_out_again() {
    let evenings = Evenings::new();
    for text in ["Maden", "Snakken", "Suppen"] {
        evenings.add(form(&evenings.ideas, None, &[("liked", words(text))]));
    }
    let food = evenings.theme("Mad").unwrap().id;
    assert_eq!(
        evenings.theme(" mad "),
        Err(Error::SameName { name: "mad".into() })
    );
    let listed = evenings.found(None).answers;
    let ids = vec![listed[0].id.clone(), listed[2].id.clone()];
    let sort = |ids: &[String], theme: Option<&str>| {
        let sorted = SortedAnswers {
            ids: ids.to_vec(),
            theme_id: theme.map(str::to_owned),
        };
        evenings.fixture.write(sort_answers, sorted).unwrap();
    };
    sort(&ids, Some(&food));
    let texts = |found: &FoundAnswers| -> Vec<String> {
        found.answers.iter().map(|one| one.text.clone()).collect()
    };
    let found = evenings.found(Some(&food));
    assert_eq!(
        (texts(&found), found.themes[0].answers, found.unsorted),
        (vec!["Maden".into(), "Suppen".into()], 2, 1)
    );
    assert_eq!(texts(&evenings.found(Some(""))), ["Snakken"]);

    sort(&ids[..1], None);
    assert_eq!(texts(&evenings.found(Some(&food))), ["Suppen"]);
    evenings.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(evenings.found(None).themes[0].answers, 2);

    let renamed = RenamedTheme {
        id: food.clone(),
        title: "Maden".into(),
    };
    evenings.fixture.write(rename_theme, renamed).unwrap();
    assert_eq!(evenings.found(None).themes[0].title, "Maden");
    evenings
        .fixture
        .write(remove_theme, Id { id: food })
        .unwrap();
    assert_eq!(
        (
            evenings.found(None).unsorted,
            evenings.found(None).themes.len()
        ),
        (3, 0)
    );
}

#[test]
fn two_hundred_answers_of_two_thousand_letters_are_all_kept() {
    let evenings = Evenings::new();
    let text = |at: usize| format!("{at} {}", "æøå ".repeat(500));
    for at in 0..200 {
        evenings.add(form(&evenings.ideas, None, &[("liked", words(&text(at)))]));
    }
    let found = evenings.found(None);
    assert_eq!((found.all, found.answers.len()), (200, 200));
    assert!(
        found
            .answers
            .iter()
            .all(|one| one.text.chars().count() > 1_999)
    );
}

#[test]
fn the_project_chooses_how_few_are_too_few() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, Some("citizen"), &[3; 6]);
    evenings.heard(&evenings.ideas, Some("staff"), &[2; 4]);
    let sets = || {
        evenings
            .results()
            .items
            .iter()
            .find(|one| one.item == "heard")
            .unwrap()
            .by_group
            .len()
    };
    assert_eq!(sets(), 0);
    let chosen = |small_group| EvaluationChoice {
        small_group,
        purpose_met: Some(3),
        as_planned: Some(2),
        remarks: "Vi nåede det meste.".into(),
    };
    evenings.fixture.write(save_choice, chosen(4)).unwrap();
    assert_eq!((sets(), evenings.results().limit), (2, 4));
    assert_eq!(
        evenings.fixture.read(choice, Nothing {}).unwrap(),
        chosen(4)
    );
    for limit in [2, 11] {
        let refused = evenings.fixture.write(save_choice, chosen(limit));
        assert_eq!(
            refused,
            Err(Error::BadValue {
                field: "smallGroup"
            })
        );
    }
    let beyond = EvaluationChoice {
        as_planned: Some(4),
        ..chosen(5)
    };
    assert_eq!(
        evenings.fixture.write(save_choice, beyond),
        Err(Error::BadValue { field: "asPlanned" })
    );
    assert_eq!(evenings.results().limit, 4);
}

#[test]
fn how_sure_one_can_be_and_how_far_it_moved_is_told() {
    let evenings = Evenings::new();
    let heard = |session: &str, yes: usize, n: usize| {
        evenings.heard(session, None, &[vec![3; yes], vec![0; n - yes]].concat());
    };
    heard(&evenings.citizens, 48, 80);
    heard(&evenings.activities, 56, 70);
    let results = evenings.results();
    let trend = results
        .trend
        .iter()
        .find(|one| one.item == "heard")
        .unwrap();
    let change = trend.change.unwrap();
    let percent = |share: f64| (share * 1000.0).round() / 10.0;
    // Newcombe 1998, table II (a), method 10.
    assert_eq!(
        (
            percent(change.moved),
            percent(change.low),
            percent(change.high)
        ),
        (20.0, 5.2, 33.4)
    );
    assert_eq!(
        (change.from, change.to),
        (Workshop::Mapping, Workshop::Activities)
    );
    let first = results.workshops[0]
        .items
        .iter()
        .find(|one| one.item == "heard")
        .unwrap();
    let share = first.counts.as_ref().unwrap().top_two.unwrap();
    assert_eq!(
        (share.part, percent(share.low), percent(share.high)),
        (48, 49.0, 70.0)
    );
}
