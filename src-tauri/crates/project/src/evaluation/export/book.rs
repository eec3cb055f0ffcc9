use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use survey::{Answer, Kind, Question};

use super::Words;
use super::gather::{Gathered, Row};
use super::lines::workshop_key;
use super::overview::overview;
use crate::evaluation::EvaluationResults;
use crate::{Error, Result};

/// How wide a column of sentences is, in characters.
const WIDE: f64 = 60.0;

/// A workbook: what the screen shows, then every response in labels and in codes, own words and a codebook.
pub(super) fn xlsx(
    gathered: &Gathered,
    results: &EvaluationResults,
    words: Words,
) -> Result<Vec<u8>> {
    write(gathered, results, words).map_err(|error| Error::Io {
        detail: error.to_string(),
    })
}

fn write(
    gathered: &Gathered,
    results: &EvaluationResults,
    words: Words,
) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    overview(
        sheet(&mut book, words, "overview")?,
        gathered,
        results,
        words,
    )?;
    responses(sheet(&mut book, words, "labels")?, gathered, words, false)?;
    responses(sheet(&mut book, words, "codes")?, gathered, words, true)?;
    own_words(sheet(&mut book, words, "own-words")?, gathered, words)?;
    codebook(sheet(&mut book, words, "codebook")?, gathered, words)?;
    book.save_to_buffer()
}

fn sheet<'a>(
    book: &'a mut Workbook,
    words: Words,
    key: &str,
) -> std::result::Result<&'a mut Worksheet, XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(words.of(key))?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(sheet)
}

pub(super) fn head<'a>(
    sheet: &mut Worksheet,
    titles: impl IntoIterator<Item = &'a str>,
) -> std::result::Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    for (column, title) in (0..).zip(titles) {
        sheet.write_string_with_format(0, column, title, &bold)?;
        sheet.set_column_width(column, if title.len() > 20 { 24.0 } else { 14.0 })?;
    }
    Ok(())
}

/// A column of the sheet with codes: a question, or one of several options.
fn columns(question: &Question, codes: bool) -> Vec<(String, Option<i64>)> {
    if codes && question.kind == Kind::SeveralOf {
        let options = question.options.iter();
        let named = options.map(|option| {
            (
                format!("{}:{}", question.id, option.code),
                Some(option.code),
            )
        });
        return named.collect();
    }
    vec![(question.id.clone(), None)]
}

/// One row a response: with what one reads, or with codes under the ids of the codebook.
fn responses(
    sheet: &mut Worksheet,
    gathered: &Gathered,
    words: Words,
    codes: bool,
) -> std::result::Result<(), XlsxError> {
    let asked: Vec<&Question> = gathered
        .questions
        .iter()
        .filter(|one| one.kind != Kind::Open)
        .collect();
    let mut titles: Vec<String> = ["date", "workshop", "questionnaire", "version", "group"]
        .map(|key| words.of(key).to_owned())
        .to_vec();
    for question in &asked {
        match codes {
            true => titles.extend(columns(question, true).into_iter().map(|(title, _)| title)),
            false => titles.push(gathered.say(&question.text).to_owned()),
        }
    }
    head(sheet, titles.iter().map(String::as_str))?;
    for (line, row) in (1..).zip(&gathered.rows) {
        sheet.write_string(line, 0, &row.session.date)?;
        sheet.write_string(line, 1, words.of(workshop_key(row.session.workshop)))?;
        sheet.write_string(line, 2, &row.which.0)?;
        sheet.write_number(line, 3, row.which.1)?;
        sheet.write_string(line, 4, words.groups(&row.groups))?;
        let mut column = 5;
        for question in &asked {
            for (_, option) in columns(question, codes) {
                cell(
                    sheet,
                    (line, column),
                    gathered,
                    question,
                    row,
                    codes,
                    option,
                )?;
                column += 1;
            }
        }
    }
    Ok(())
}

fn cell(
    sheet: &mut Worksheet,
    (line, column): (u32, u16),
    gathered: &Gathered,
    question: &Question,
    row: &Row,
    codes: bool,
    option: Option<i64>,
) -> std::result::Result<(), XlsxError> {
    match (row.answers.get(&question.id), option) {
        (Some(Answer::Several(ticked)), Some(option)) => {
            sheet.write_number(line, column, u8::from(ticked.contains(&option)))?;
        }
        (Some(Answer::Several(ticked)), None) => {
            let labels: Vec<&str> = ticked
                .iter()
                .filter_map(|code| gathered.label(question, *code))
                .collect();
            sheet.write_string(line, column, labels.join("; "))?;
        }
        (Some(Answer::Number(code)), _) => {
            match gathered.label(question, *code).filter(|_| !codes) {
                Some(label) => sheet.write_string(line, column, label)?,
                None => sheet.write_number(line, column, *code as f64)?,
            };
        }
        (Some(Answer::Text(_)) | None, _) => {}
    }
    Ok(())
}

fn own_words(
    sheet: &mut Worksheet,
    gathered: &Gathered,
    words: Words,
) -> std::result::Result<(), XlsxError> {
    head(
        sheet,
        ["date", "workshop", "question", "answer", "theme"].map(|key| words.of(key)),
    )?;
    sheet.set_column_width(3, WIDE)?;
    let wrapped = Format::new().set_text_wrap();
    for (line, written) in (1..).zip(&gathered.words) {
        let question = gathered.questions.iter().find(|one| one.id == written.item);
        sheet.write_string(line, 0, &written.session.date)?;
        sheet.write_string(line, 1, words.of(workshop_key(written.session.workshop)))?;
        sheet.write_string(line, 2, question.map_or("", |one| gathered.say(&one.text)))?;
        sheet.write_string_with_format(line, 3, &written.text, &wrapped)?;
        sheet.write_string(line, 4, &written.theme)?;
    }
    Ok(())
}

/// Every question with its codes and what they mean; credits where the words are somebody's.
fn codebook(
    sheet: &mut Worksheet,
    gathered: &Gathered,
    words: Words,
) -> std::result::Result<(), XlsxError> {
    head(
        sheet,
        ["item", "question", "kind", "code", "answer", "credit"].map(|key| words.of(key)),
    )?;
    sheet.set_column_width(1, WIDE)?;
    let mut line = 1;
    for question in &gathered.questions {
        let kind = format!("kind-{}", kind_key(question.kind));
        let credit = question
            .credit
            .as_ref()
            .map_or("", |credit| gathered.say(credit));
        let codes: Vec<Option<(i64, &str)>> = match question.options.is_empty() {
            true => vec![None],
            false => question
                .options
                .iter()
                .map(|option| Some((option.code, gathered.say(&option.text))))
                .collect(),
        };
        for code in codes {
            sheet.write_string(line, 0, &question.id)?;
            sheet.write_string(line, 1, gathered.say(&question.text))?;
            sheet.write_string(line, 2, words.of(&kind))?;
            if let Some((code, label)) = code {
                sheet.write_number(line, 3, code as f64)?;
                sheet.write_string(line, 4, label)?;
            }
            sheet.write_string(line, 5, credit)?;
            line += 1;
        }
    }
    for (at, note) in (line + 1..).zip(["overview-note", "raw-note", "groups-note"]) {
        sheet.write_string(at, 0, words.of(note))?;
    }
    Ok(())
}

/// The kind's word on the wire.
fn kind_key(kind: Kind) -> String {
    serde_json::to_value(kind)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
