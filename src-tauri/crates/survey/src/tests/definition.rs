//! Questionnaires and answers, right and wrong.

use super::{STANDARD, standard};
use crate::{Answer, DefinitionProblem, Kind, Problem, Questionnaire, Response, check};

fn problem(from: &str, to: &str) -> DefinitionProblem {
    assert!(STANDARD.contains(from));
    let problem = Questionnaire::from_toml(&STANDARD.replacen(from, to, 1)).unwrap_err();
    assert_eq!(
        serde_json::to_value(&problem).unwrap()["code"],
        problem.code()
    );
    problem
}

#[test]
fn the_questionnaires_of_the_app_can_be_used_in_both_its_languages() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/questionnaires"
    );
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let read = Questionnaire::from_toml(&std::fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(
            read.languages().into_iter().collect::<Vec<_>>(),
            ["da", "en"]
        );
        assert_eq!(
            path.file_stem().and_then(|name| name.to_str()),
            Some(read.id.as_str())
        );
        names.push(read.id);
    }
    assert!(names.contains(&"standard".to_owned()));
}

#[test]
fn a_questionnaire_is_read_with_its_items_in_order() {
    let standard = standard();
    assert_eq!((standard.id.as_str(), standard.version), ("standard", 1));
    let items: Vec<_> = standard
        .items
        .iter()
        .map(|i| (i.id.as_str(), i.kind, i.required))
        .collect();
    assert_eq!(
        items,
        [("heard", Kind::Degree, true), ("best", Kind::Open, false)]
    );
    assert_eq!(
        standard.item("heard").map(|i| i.text["da"].as_str()),
        Some("Jeg følte mig hørt")
    );
    assert_eq!(
        standard.languages().into_iter().collect::<Vec<_>>(),
        ["da", "en"]
    );
}

#[test]
fn a_questionnaire_that_cannot_be_used_says_why() {
    let only_title = STANDARD.split("[[item]]").next().unwrap();
    assert_eq!(
        Questionnaire::from_toml(only_title),
        Err(DefinitionProblem::NoItems)
    );
    let twice = DefinitionProblem::ItemTwice {
        item: "heard".to_owned(),
    };
    assert_eq!(problem("\"best\"", "\"heard\""), twice);
    assert_eq!(
        problem("id = \"best\"", "id = \" \""),
        DefinitionProblem::IdMissing
    );
    let language = || "en".to_owned();
    assert_eq!(
        problem(", \"To a high degree\"", ""),
        DefinitionProblem::LabelMissing {
            scale: Kind::Degree,
            language: language(),
            found: 3,
            expected: 4
        }
    );
    assert_eq!(
        problem("\"To a high degree\"", "\" \""),
        DefinitionProblem::LabelMissing {
            scale: Kind::Degree,
            language: language(),
            found: 3,
            expected: 4
        }
    );
    assert_eq!(
        problem(", en = \"What was best?\"", ""),
        DefinitionProblem::TextMissing {
            item: "best".to_owned(),
            language: language()
        }
    );
    assert_eq!(
        problem(", en = \"Evaluation\"", ""),
        DefinitionProblem::TitleMissing {
            language: language()
        }
    );
}

#[test]
fn a_questionnaire_that_cannot_be_read_says_where() {
    let line = |problem| match problem {
        DefinitionProblem::Unreadable { line, .. } => line,
        other => panic!("{other}"),
    };
    assert_eq!(line(problem("kind = \"degree\"", "kind = \"stars\"")), 12);
    assert_eq!(line(problem("version = 1", "version = ")), 3);
    assert_eq!(line(problem("required", "requierd")), 13);
}

#[test]
fn all_problems_are_listed_at_once() {
    let mut draft = standard();
    draft.title.clear();
    draft.items[1].text.clear();
    draft.scale.degree.clear();
    let codes: Vec<_> = draft
        .problems()
        .iter()
        .map(DefinitionProblem::code)
        .collect();
    let each = ["title", "text", "label"].map(|what| format!("questionnaire-{what}-missing"));
    assert_eq!(codes, [each.clone(), each].concat());
    draft.items[0].text.clear();
    assert_eq!(draft.problems(), [DefinitionProblem::NoLanguage]);
}

#[test]
fn answers_that_cannot_be_right_are_reported() {
    let items = standard().items;
    let codes = |json: &str| -> Vec<&'static str> {
        let response: Response = serde_json::from_str(json).unwrap();
        check(&items, &response).iter().map(Problem::code).collect()
    };
    assert_eq!(codes(r#"{"answers":{"heard":3,"best":"Maden"}}"#), [""; 0]);
    assert_eq!(codes(r#"{"answers":{}}"#), [""; 0]);
    assert_eq!(codes(r#"{"answers":{"heard":4}}"#), ["outside-scale"]);
    assert_eq!(codes(r#"{"answers":{"heard":-1}}"#), ["outside-scale"]);
    assert_eq!(
        codes(r#"{"answers":{"heard":"meget"}}"#),
        ["text-for-degree"]
    );
    assert_eq!(codes(r#"{"answers":{"best":2}}"#), ["degree-for-text"]);
    assert_eq!(codes(r#"{"answers":{"wish":2}}"#), ["unknown-item"]);
}

#[test]
fn problems_serialise_as_their_code_and_what_it_is_about() {
    let outside = check(
        &standard().items,
        &Response {
            group: None,
            answers: [("heard".to_owned(), Answer::Number(9))].into(),
        },
    );
    let expected = serde_json::json!(
        [{"code": "outside-scale", "item": "heard", "value": 9, "lowest": 0, "highest": 3}]
    );
    assert_eq!(serde_json::to_value(outside).unwrap(), expected);
}
