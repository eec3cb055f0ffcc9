use std::collections::BTreeMap;

use super::gather::{Gathered, gather};
use super::*;
use crate::evaluation::tests::{Evenings, form, words as written};
use crate::evaluation::{
    NewAnswerTheme, OpenSearch, SortedAnswers, add_theme, open_answers, sort_answers,
};
use calamine::Reader as _;
use survey::Answer;

/// Six citizens, five of the staff, and one politician who would be known.
fn hall() -> Evenings {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, Some("citizen"), &[3; 6]);
    evenings.heard(&evenings.ideas, Some("staff"), &[2; 5]);
    let said = [
        ("heard", Answer::Number(0)),
        ("liked", written("=SUM(1;2) \"Maden\"")),
    ];
    evenings.add(form(&evenings.ideas, Some("politician"), &said));
    evenings
}

fn gathered(evenings: &Evenings) -> Gathered {
    evenings.fixture.read(gather, "da").unwrap()
}

fn headings() -> BTreeMap<String, String> {
    [
        ("group-citizen", "Borger"),
        ("group-staff", "Medarbejder"),
        ("group-politician", "Politiker"),
        ("workshop-ideas", "Idéer"),
    ]
    .map(|(key, word)| (key.to_owned(), word.to_owned()))
    .into()
}

#[test]
fn a_file_tells_no_small_group_and_keeps_words_apart() {
    let file = String::from_utf8(lines::csv(&gathered(&hall()), Words(&headings()))).unwrap();
    assert!(file.starts_with("\u{feff}date;workshop;"));
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 1 + 12 + 1);
    let of = |group: &str| {
        lines
            .iter()
            .filter(|line| line.contains(&format!(";{group};")))
            .count()
    };
    assert_eq!(
        (of("Borger"), of("Medarbejder / Politiker"), of("Politiker")),
        (6, 6, 0)
    );
    let low = lines
        .iter()
        .find(|line| line.contains(";Slet ikke"))
        .unwrap();
    assert!(low.contains(";Medarbejder / Politiker;heard;Jeg følte mig hørt;0;Slet ikke"));
    // Words without a number of the response or a group, and never a formula.
    assert_eq!(
        *lines.last().unwrap(),
        "2021-08-16;Idéer;;;;;liked;Hvad var godt ved aftenen?;;\"'=SUM(1;2) \"\"Maden\"\"\""
    );
}

/// Puts what somebody liked under a theme.
fn sort_words_on_food(evenings: &Evenings) {
    let search = OpenSearch {
        item: "liked".into(),
        workshop: None,
        contains: String::new(),
        theme: None,
        most: 9,
    };
    let id = evenings.fixture.read(open_answers, search).unwrap().answers[0]
        .id
        .clone();
    let theme = NewAnswerTheme {
        item: "liked".into(),
        title: "Mad".into(),
    };
    let theme_id = Some(evenings.fixture.write(add_theme, theme).unwrap().id);
    evenings
        .fixture
        .write(
            sort_answers,
            SortedAnswers {
                ids: vec![id],
                theme_id,
            },
        )
        .unwrap();
}

#[test]
fn a_workbook_has_labels_codes_words_and_a_codebook() {
    let evenings = hall();
    sort_words_on_food(&evenings);
    let gathered = gathered(&evenings);
    assert_eq!(gathered.words[0].theme, "Mad");
    let book = book::xlsx(&gathered, Words(&headings())).unwrap();
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(std::io::Cursor::new(book)).unwrap();
    let mut cell = |sheet: &str, at: (u32, u32)| {
        let range = book.worksheet_range(sheet).unwrap();
        range
            .get_value(at)
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    // The second question of the standard questionnaire stands in the seventh column.
    assert_eq!(cell("labels", (0, 6)), "Jeg følte mig hørt");
    assert_eq!(cell("codes", (0, 6)), "heard");
    let mut heard: Vec<(String, String)> = (1..=12)
        .map(|line| (cell("labels", (line, 6)), cell("codes", (line, 6))))
        .collect();
    heard.sort();
    heard.dedup();
    let pair = |label: &str, code: &str| (label.to_owned(), code.to_owned());
    assert_eq!(
        heard,
        [
            pair("I høj grad", "3"),
            pair("I nogen grad", "2"),
            pair("Slet ikke", "0")
        ]
    );
    assert_eq!(cell("own-words", (1, 3)), "=SUM(1;2) \"Maden\"");
    assert_eq!(cell("own-words", (1, 4)), "Mad");
    let meanings: Vec<String> = (1..=4).map(|line| cell("codebook", (line, 4))).collect();
    assert_eq!(
        meanings,
        ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad"]
    );
}

#[test]
fn the_whole_file_is_there_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("svar.csv");
    put(&path, b"one").unwrap();
    put(&path, b"two").unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"two");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    assert!(put(&folder.path().join("gone/svar.csv"), b"x").is_err());
}
