use rust_xlsxwriter::{Worksheet, XlsxError};
use survey::{Kind, Question};

use super::Words;
use super::book::head;
use super::gather::Gathered;
use super::lines::workshop_key;
use crate::evaluation::{EvaluationResults, ItemResults, OptionCounts};

/// The words for the bands of WHO-5, from lowest to highest.
const BANDS: [&str; 3] = ["band-high-risk", "band-some-risk", "band-no-risk"];

/// What the screen shows, and not a count more: a line for each answer to each question, by workshop and
/// by groups as they may be told apart there.
pub(super) fn overview(
    sheet: &mut Worksheet,
    gathered: &Gathered,
    results: &EvaluationResults,
    words: Words,
) -> Result<(), XlsxError> {
    let titles = ["question", "workshop", "group", "answer", "count", "n"];
    head(sheet, titles.map(|key| words.of(key)))?;
    sheet.set_column_width(0, 48.0)?;
    let mut lines = Lines {
        sheet,
        gathered,
        words,
        line: 1,
    };
    let answered = results.workshops.iter().filter(|one| one.responses > 0);
    let several = answered.clone().count() > 1;
    for workshop in answered {
        lines.items(words.of(workshop_key(workshop.workshop)), &workshop.items)?;
    }
    if several {
        lines.items(words.of("all"), &results.items)?;
    }
    Ok(())
}

/// The sheet, and how far down one is.
struct Lines<'a> {
    sheet: &'a mut Worksheet,
    gathered: &'a Gathered,
    words: Words<'a>,
    line: u32,
}

impl Lines<'_> {
    fn items(&mut self, at: &str, items: &[ItemResults]) -> Result<(), XlsxError> {
        for item in items {
            let mut asked = self.gathered.questions.iter();
            let Some(question) = asked.find(|one| one.item == item.item && one.kind == item.kind)
            else {
                continue;
            };
            let everybody = self.words.of("everybody").to_owned();
            if let Some(counts) = &item.counts {
                self.counts(question, [at, &everybody], counts)?;
            }
            if let Some(mean) = item.mean {
                let answer = self.words.of("mean").to_owned();
                self.put(question, [at, &everybody, &answer], mean, item.n)?;
            }
            for set in &item.by_group {
                let who = self.words.groups(&set.groups);
                self.counts(question, [at, &who], &set.counts)?;
            }
        }
        Ok(())
    }

    fn counts(
        &mut self,
        question: &Question,
        [at, who]: [&str; 2],
        counts: &OptionCounts,
    ) -> Result<(), XlsxError> {
        let labels: Vec<String> = match question.kind {
            Kind::Who5 => BANDS.map(|band| self.words.of(band).to_owned()).to_vec(),
            _ => {
                let options = question.options.iter();
                options
                    .map(|option| self.gathered.say(&option.text).to_owned())
                    .collect()
            }
        };
        for (label, count) in labels.iter().zip(&counts.options) {
            self.put(question, [at, who, label], f64::from(*count), counts.n)?;
        }
        Ok(())
    }

    fn put(
        &mut self,
        question: &Question,
        [at, who, answer]: [&str; 3],
        count: f64,
        n: u32,
    ) -> Result<(), XlsxError> {
        let asked = match question.kind {
            Kind::Who5 => self.words.of("kind-who5"),
            _ => self.gathered.say(&question.text),
        };
        for (column, text) in (0..).zip([asked, at, who, answer]) {
            self.sheet.write_string(self.line, column, text)?;
        }
        self.sheet.write_number(self.line, 4, count)?;
        self.sheet.write_number(self.line, 5, n)?;
        self.line += 1;
        Ok(())
    }
}
