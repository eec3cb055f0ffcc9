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

#[test]
fn an_evening_on_which_few_answered_has_no_date_in_a_file() {
    let evenings = hall();
    let said = [("heard", Answer::Number(1)), ("liked", written("Alene"))];
    evenings.add(form(&evenings.citizens, Some("citizen"), &said));
    let gathered = gathered(&evenings);
    let dates: Vec<&str> = gathered
        .rows
        .iter()
        .map(|row| row.session.date.as_str())
        .collect();
    assert_eq!(dates[0], "");
    assert_eq!(dates[1..], ["2021-08-16"; 12]);
    let alone = gathered
        .words
        .iter()
        .find(|written| written.text == "Alene")
        .unwrap();
    assert_eq!(alone.session.date, "");
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

fn workbook(evenings: &Evenings, gathered: &Gathered) -> calamine::Xlsx<std::io::Cursor<Vec<u8>>> {
    let results = evenings.fixture.read(results, Nothing {}).unwrap();
    let book = book::xlsx(gathered, &results, Words(&headings())).unwrap();
    calamine::open_workbook_from_rs(std::io::Cursor::new(book)).unwrap()
}

#[test]
fn the_overview_of_a_workbook_hides_what_the_screen_hides() {
    let evenings = hall();
    // Of the staff only four answer this one: by evening they are enough, by question they are not.
    for degree in [3, 3, 2, 1] {
        let said = [("continue", Answer::Number(degree))];
        evenings.add(form(&evenings.ideas, Some("staff"), &said));
    }
    for _ in 0..6 {
        let said = [("continue", Answer::Number(3))];
        evenings.add(form(&evenings.ideas, Some("citizen"), &said));
    }
    let mut book = workbook(&evenings, &gathered(&evenings));
    let sheet = book.worksheet_range("overview").unwrap();
    let text = |row: &[calamine::Data], column: usize| row[column].to_string();
    let of = |question: &str| -> Vec<(String, String, String)> {
        let rows = sheet.rows().filter(|row| text(row, 0) == question);
        rows.map(|row| (text(row, 2), text(row, 3), text(row, 4)))
            .collect()
    };
    let line = |who: &str, answer: &str, count: &str| (who.into(), answer.into(), count.into());
    let heard = of("Jeg følte mig hørt");
    assert!(heard.contains(&line("everybody", "I høj grad", "6")));
    assert!(heard.contains(&line("Medarbejder / Politiker", "I nogen grad", "5")));
    let again = of("Jeg har lyst til at være med igen");
    assert_eq!(again.len(), 4, "{again:?}");
    assert!(again.contains(&line("everybody", "I høj grad", "8")));
}

#[test]
fn a_workbook_has_labels_codes_words_and_a_codebook() {
    let evenings = hall();
    sort_words_on_food(&evenings);
    let gathered = gathered(&evenings);
    assert_eq!(gathered.words[0].theme, "Mad");
    let book = workbook(&evenings, &gathered);
    let mut book = book;
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
