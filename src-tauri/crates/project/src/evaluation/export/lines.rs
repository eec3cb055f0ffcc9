use survey::Answer;

use super::Words;
use super::gather::{Gathered, Row};

/// What Excel needs to read UTF-8.
const MARK: &str = "\u{feff}";

/// One line an answer: a row for each code or number, and the words after them.
pub(super) fn csv(gathered: &Gathered, words: Words) -> Vec<u8> {
    let head = [
        "date",
        "workshop",
        "questionnaire",
        "version",
        "response",
        "group",
        "item",
        "question",
        "code",
        "answer",
    ];
    let mut text = MARK.to_owned();
    line(&mut text, &head.map(|key| words.of(key).to_owned()));
    for (at, row) in gathered.rows.iter().enumerate() {
        for cells in ticked(gathered, words, row, at + 1) {
            line(&mut text, &cells);
        }
    }
    for written in &gathered.words {
        let question = gathered.questions.iter().find(|one| one.id == written.item);
        line(
            &mut text,
            &[
                written.session.date.clone(),
                words.of(workshop_key(written.session.workshop)).to_owned(),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
                written.item.clone(),
                question.map_or(String::new(), |one| gathered.say(&one.text).to_owned()),
                String::new(),
                written.text.clone(),
            ],
        );
    }
    text.into_bytes()
}

fn ticked(gathered: &Gathered, words: Words, row: &Row, number: usize) -> Vec<[String; 10]> {
    let mut lines = Vec::new();
    for question in &gathered.questions {
        let codes = match row.answers.get(&question.id) {
            Some(Answer::Number(code)) => vec![*code],
            Some(Answer::Several(codes)) => codes.clone(),
            Some(Answer::Text(_)) | None => continue,
        };
        lines.extend(codes.into_iter().map(|code| {
            [
                row.session.date.clone(),
                words.of(workshop_key(row.session.workshop)).to_owned(),
                row.which.0.clone(),
                row.which.1.to_string(),
                number.to_string(),
                words.groups(&row.groups),
                question.id.clone(),
                gathered.say(&question.text).to_owned(),
                code.to_string(),
                gathered
                    .label(question, code)
                    .unwrap_or_default()
                    .to_owned(),
            ]
        }));
    }
    lines
}

/// The word's key for a workshop.
pub(super) fn workshop_key(workshop: crate::sessions::Workshop) -> &'static str {
    use crate::sessions::Workshop;
    match workshop {
        Workshop::Mapping => "workshop-mapping",
        Workshop::Ideas => "workshop-ideas",
        Workshop::Activities => "workshop-activities",
    }
}

fn line(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula, quoted where it has to be.
fn quoted(cell: &str) -> String {
    let number = cell.parse::<i64>().is_ok();
    let formula = !number && cell.starts_with(['=', '+', '-', '@', '\t']);
    let cell = if formula {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if cell.contains(['"', ';', '\n', '\r']) {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell
}
