//! Every kind of item, from its definition to its numbers.

use super::who5;
use crate::{
    AnswerOption, Answers, DefinitionProblem, Item, Kind, Problem, Questionnaire, Response, Scores,
    check, pool, skipped, summarise,
};

const ALL: &str = r#"
id = "all"
version = 1
title.da = "Alt muligt"

[scale]
degree.da = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad"]
agreement.da = ["Helt uenig", "Uenig", "Hverken eller", "Enig", "Helt enig"]
yesNo.da = ["Nej", "Ja"]

[[item]]
id = "member"
kind = "yesNo"
required = true
text.da = "Er du med i en forening?"

[[item]]
id = "which"
kind = "severalOf"
text.da = "Hvilke slags?"
askIf = { item = "member", is = [1] }
option = [
  { code = 1, text.da = "Idræt" },
  { code = 2, text.da = "Kultur" },
  { code = 9, text.da = "Andet" },
]

[[item]]
id = "evening"
kind = "oneOf"
text.da = "Hvornår passer det bedst?"
option = [{ code = 1, text.da = "Formiddag" }, { code = 2, text.da = "Aften" }]

[[item]]
id = "equal"
kind = "agreement"
text.da = "Vi var på lige fod"

[[item]]
id = "years"
kind = "number"
least = 0
most = 120
text.da = "Hvor mange år har du boet her?"

[[item]]
id = "recommend"
kind = "rating"
text.da = "Vil du anbefale det til andre?"
ends = { low.da = "Slet ikke", high.da = "Helt sikkert" }

[[item]]
id = "wellbeing"
kind = "who5"
required = true

[[item]]
id = "group"
kind = "group"
required = true
text.da = "Jeg er her som"
"#;

fn all() -> Questionnaire {
    Questionnaire::from_toml(ALL).unwrap()
}

fn form(json: &str) -> Response {
    serde_json::from_str(json).unwrap()
}

/// What is wrong with the questionnaire once part of its text is another.
fn problems(from: &str, to: &str) -> Vec<DefinitionProblem> {
    assert!(ALL.contains(from), "{from}");
    let changed: Questionnaire = toml::from_str(&ALL.replacen(from, to, 1)).unwrap();
    changed.problems()
}

#[test]
fn it_is_put_before_people_question_by_question_with_its_scales_spelt_out() {
    let form = all().form(&who5());
    let ids: Vec<&str> = form.questions.iter().map(|one| one.id.as_str()).collect();
    let statements = ["1", "2", "3", "4", "5"].map(|at| format!("wellbeing.{at}"));
    let expected = ["member", "which", "evening", "equal", "years", "recommend"];
    assert_eq!(ids[..6], expected);
    assert_eq!(ids[6..11], statements);
    assert_eq!(ids[11], "group");
    let labels = |at: usize| -> Vec<(i64, &str)> {
        let options = form.questions[at].options.iter();
        options
            .map(|one: &AnswerOption| (one.code, one.text["da"].as_str()))
            .collect()
    };
    assert_eq!(labels(0), [(0, "Nej"), (1, "Ja")]);
    assert_eq!(labels(1)[2], (9, "Andet"));
    assert_eq!(labels(3)[4], (5, "Helt enig"));
    assert_eq!((labels(5)[0], labels(5)[10]), ((0, "0"), (10, "10")));
    assert_eq!(labels(6)[0], (5, "Hele tiden"));
    assert_eq!(form.questions[6].item, "wellbeing");
    assert_eq!(
        form.questions[6].text["da"],
        "I de sidste 2 uger har jeg været glad og i godt humør"
    );
    let credit = form.questions[6].credit.as_ref().unwrap();
    assert!(credit["da"].contains("WHO") && credit["da"].contains("CC BY-NC-SA 3.0 IGO"));
    let json = serde_json::to_string(&form).unwrap();
    assert_eq!(serde_json::from_str::<crate::Form>(&json).unwrap(), form);
}

#[test]
fn what_makes_an_item_unfit_is_named() {
    let item = |item: &str| item.to_owned();
    assert_eq!(
        problems(
            "askIf = { item = \"member\", is = [1] }",
            "askIf = { item = \"equal\", is = [5] }"
        ),
        [DefinitionProblem::ConditionUnmet {
            item: item("which")
        }]
    );
    assert_eq!(
        problems("is = [1] }", "is = [2] }"),
        [DefinitionProblem::ConditionUnmet {
            item: item("which")
        }]
    );
    assert_eq!(
        problems("{ code = 1, text.da = \"Formiddag\" }, ", ""),
        [DefinitionProblem::OptionsMissing {
            item: item("evening")
        }]
    );
    assert_eq!(
        problems("code = 9", "code = 2"),
        [DefinitionProblem::OptionTwice {
            item: item("which"),
            option: 2
        }]
    );
    assert_eq!(
        problems("\"Kultur\"", "\" \""),
        [DefinitionProblem::OptionTextMissing {
            item: item("which"),
            option: 2,
            language: item("da")
        }]
    );
    assert_eq!(
        problems("least = 0", "least = 121"),
        [DefinitionProblem::BoundsCrossed {
            item: item("years")
        }]
    );
    assert_eq!(
        problems("id = \"years\"", "id = \"år.1\""),
        [DefinitionProblem::IdUnfit {
            item: item("år.1")
        }]
    );
    assert_eq!(
        problems("\"Nej\", ", ""),
        [DefinitionProblem::LabelMissing {
            scale: Kind::YesNo,
            language: item("da"),
            found: 1,
            expected: 2
        }]
    );
    let twice = problems("kind = \"rating\"", "kind = \"group\"");
    assert_eq!(twice, [DefinitionProblem::GroupTwice]);
}

#[test]
fn labels_of_a_language_that_no_question_is_in_are_not_asked_for() {
    let english = problems(
        "yesNo.da = [\"Nej\", \"Ja\"]",
        "yesNo.da = [\"Nej\", \"Ja\"]\nyesNo.en = [\"No\"]",
    );
    assert_eq!(english, []);
}

#[test]
fn answers_of_every_kind_are_checked() {
    let items = all().items;
    let codes = |json: &str| -> Vec<&'static str> {
        check(&items, &form(json))
            .iter()
            .map(Problem::code)
            .collect()
    };
    let right = r#"{"group": "staff", "answers": {"member": 1, "which": [1, 9], "evening": 2, "equal": 5,
        "years": 63, "recommend": 10, "wellbeing.1": 0, "wellbeing.5": 5}}"#;
    assert_eq!(codes(right), [""; 0]);
    for (answers, code) in [
        (r#"{"member": 2}"#, "outside-scale"),
        (r#"{"equal": 0}"#, "outside-scale"),
        (r#"{"recommend": 11}"#, "outside-scale"),
        (r#"{"years": 121}"#, "outside-scale"),
        (r#"{"wellbeing.1": 6}"#, "outside-scale"),
        (r#"{"which": [1, 3]}"#, "unknown-option"),
        (r#"{"which": 1}"#, "one-for-several"),
        (r#"{"evening": 3}"#, "unknown-option"),
        (r#"{"evening": [1]}"#, "several-for-one"),
        (r#"{"evening": "Aften"}"#, "text-for-degree"),
        (r#"{"wellbeing": 3}"#, "unknown-item"),
        (r#"{"wellbeing.6": 3}"#, "unknown-item"),
        (r#"{"equal.1": 3}"#, "unknown-item"),
        (r#"{"group": 3}"#, "unknown-item"),
    ] {
        assert_eq!(
            codes(&format!("{{\"answers\": {answers}}}")),
            [code],
            "{answers}"
        );
    }
    let without_group: Vec<Item> = items
        .iter()
        .filter(|one| one.kind != Kind::Group)
        .cloned()
        .collect();
    assert_eq!(
        check(&without_group, &form(right)),
        [Problem::GroupNotAsked]
    );
}

#[test]
fn what_one_is_asked_not_to_skip_is_told() {
    let mut items = all().items;
    items[1].required = true;
    let left = |json: &str| skipped(&items, &form(json));
    let statements: Vec<String> = (1..=5).map(|at| format!("wellbeing.{at}")).collect();
    let mut expected = vec!["member".to_owned()];
    expected.extend(statements);
    expected.push("group".to_owned());
    assert_eq!(left(r#"{"answers": {}}"#), expected);
    let of_member = r#"{"group": "staff", "answers": {"member": 1, "which": [], "wellbeing.1": 1,
        "wellbeing.2": 1, "wellbeing.3": 1, "wellbeing.4": 1}}"#;
    assert_eq!(left(of_member), ["which", "wellbeing.5"]);
    // Whoever is in no association is not asked which.
    let of_none = of_member.replace("\"member\": 1", "\"member\": 0");
    assert_eq!(left(&of_none), ["wellbeing.5"]);
}

/// Six people; two of them are in no association, though one has ticked one all the same.
fn six() -> Vec<Response> {
    [
        r#"{"answers": {"member": 1, "which": [1, 2, 2], "years": 40, "recommend": 10}}"#,
        r#"{"answers": {"member": 1, "which": [1], "years": 5}}"#,
        r#"{"answers": {"member": 1, "years": 20, "wellbeing.1": 5}}"#,
        r#"{"answers": {"member": 1, "which": [9], "years": 63, "years2": 1}}"#,
        r#"{"answers": {"member": 0, "which": [2], "years": 12}}"#,
        r#"{"answers": {"member": 0, "years": 500}}"#,
    ]
    .map(form)
    .to_vec()
}

#[test]
fn each_kind_is_counted_as_it_is_answered() {
    let summary = summarise(&all().items, &six(), &[], 5);
    let of = |id: &str| summary.items.iter().find(|one| one.item == id).unwrap();
    let member = of("member").counted().unwrap().0;
    assert_eq!(
        (member.options.as_slice(), member.top_two, member.n),
        (&[2, 4][..], Some(4), 6)
    );
    let which = of("which");
    let counts = which.counted().unwrap().0;
    // A code given twice is one answer; who was not asked is neither counted nor missing.
    assert_eq!(
        (counts.options.as_slice(), counts.n, counts.top_two),
        (&[2, 1, 1][..], 3, None)
    );
    assert_eq!((which.missing, which.not_asked), (1, 2));
    assert_eq!(
        of("years").answers,
        Answers::Numbers {
            n: 5,
            sum: Some(140)
        }
    );
    assert_eq!(of("recommend").counted().unwrap().0.options[10], 1);
    assert_eq!((of("recommend").missing, of("evening").missing), (5, 6));
    assert!(summary.items.iter().all(|one| one.kind != Kind::Group));
}

#[test]
fn numbers_of_a_few_are_not_shown_nor_found_by_subtraction() {
    let years = |responses: &[Response]| summarise(&all().items, responses, &[], 5);
    let (six, few) = (years(&six()), years(&six()[..4]));
    let of = |summary: &crate::Summary| summary.items[4].answers.clone();
    assert_eq!(of(&few), Answers::Numbers { n: 4, sum: None });
    assert_eq!(
        of(&pool(&[&six, &six], &[])),
        Answers::Numbers {
            n: 10,
            sum: Some(280)
        }
    );
    assert_eq!(
        of(&pool(&[&six, &few], &[])),
        Answers::Numbers { n: 9, sum: None }
    );
    assert_eq!(
        of(&pool(&[&six, &years(&[])], &[])),
        Answers::Numbers {
            n: 5,
            sum: Some(140)
        }
    );
}

fn wellbeing(group: &str, answers: [u8; 5]) -> Response {
    let [a, b, c, d, e] = answers;
    form(&format!(
        r#"{{"group": "{group}", "answers": {{"wellbeing.1": {a}, "wellbeing.2": {b},
            "wellbeing.3": {c}, "wellbeing.4": {d}, "wellbeing.5": {e}}}}}"#
    ))
}

#[test]
fn wellbeing_is_shown_in_bands_when_there_are_enough_scores() {
    let mut responses = vec![
        wellbeing("a", [5; 5]),
        wellbeing("a", [3, 2, 3, 2, 2]),
        wellbeing("a", [2, 2, 2, 1, 1]),
        wellbeing("a", [4, 3, 4, 3, 4]),
        form(r#"{"group": "a", "answers": {"wellbeing.1": 5}}"#),
    ];
    let items = all().items;
    let scores = |responses: &[Response]| {
        let summary = summarise(&items, responses, &["a".to_owned()], 5);
        let item = summary
            .items
            .into_iter()
            .find(|one| one.kind == Kind::Who5)
            .unwrap();
        (item.missing, item.answers)
    };
    assert_eq!(
        scores(&responses),
        (1, Answers::Scores { n: 4, shown: None })
    );
    responses.push(wellbeing("a", [3, 3, 3, 2, 2]));
    let (_, answers) = scores(&responses);
    let Answers::Scores {
        n: 5,
        shown: Some(Scores {
            sum,
            counts,
            by_group,
        }),
    } = answers
    else {
        panic!("{answers:?}");
    };
    assert_eq!(
        (sum, counts.options.as_slice()),
        (100 + 48 + 32 + 72 + 52, &[1, 1, 3][..])
    );
    assert_eq!(by_group.len(), 1);
    let enough = summarise(&items, &responses, &[], 5);
    let few = summarise(&items, &responses[..3], &[], 5);
    let shown = |parts: &[&crate::Summary]| {
        let whole = pool(parts, &[]);
        matches!(
            &whole.items[6].answers,
            Answers::Scores { shown: Some(_), .. }
        )
    };
    assert!(shown(&[&enough, &enough]));
    assert!(!shown(&[&enough, &few]));
}

#[test]
fn the_same_id_with_other_options_is_another_item() {
    let later: Questionnaire = toml::from_str(&ALL.replace("code = 9", "code = 3")).unwrap();
    let (one, other) = (
        summarise(&all().items, &six(), &[], 5),
        summarise(&later.items, &six(), &[], 5),
    );
    let whole = pool(&[&one, &other], &[]);
    let which: Vec<usize> = whole
        .items
        .iter()
        .filter(|one| one.item == "which")
        .map(|one| one.n())
        .collect();
    assert_eq!(which, [3, 2]);
}
