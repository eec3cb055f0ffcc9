//! The WHO-5 well-being index: its text, read from its own file, and its scoring.
//!
//! The score is 4 times the sum of the five answers, so 0 to 100 in steps of 4; with a statement left
//! out there is none. Danish bands after Sundhedsstyrelsen: 0–35, 36–50, over 50. Not a diagnosis.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::definition::{AnswerOption, Text};
use crate::response::Answer;

/// How many statements the index has.
pub const STATEMENTS: usize = 5;

/// The index as it is asked. Its text is WHO's and is shown with its source and licence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Who5 {
    /// What it is called.
    pub title: Text,
    /// What stands above the statements.
    pub lead: Text,
    /// Where the text is from.
    pub source: Text,
    /// The licence of the text.
    pub licence: String,
    /// Where the licence can be read.
    pub licence_url: String,
    /// The statements, in their order.
    #[serde(rename = "statement")]
    pub statements: [Text; STATEMENTS],
    /// The answers as the form lists them, from 5 down to 0.
    #[serde(rename = "answer")]
    pub answers: Vec<AnswerOption>,
}

impl Who5 {
    /// Reads the index from its file.
    ///
    /// # Errors
    /// What the reader stumbled over.
    pub fn from_toml(source: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(source)
    }

    /// The source and the licence in a line.
    pub fn credit(&self) -> Text {
        let line = |source: &String| format!("{source} {} ({}).", self.licence, self.licence_url);
        let sources = self.source.iter();
        sources
            .map(|(language, source)| (language.clone(), line(source)))
            .collect()
    }
}

/// What a statement's answer is kept under.
pub fn statement_id(item: &str, at: usize) -> String {
    format!("{item}.{}", at + 1)
}

/// The item and the place of a statement, when the id is one.
pub(crate) fn statement_of(id: &str) -> Option<(&str, usize)> {
    let (item, number) = id.rsplit_once('.')?;
    let number: usize = number.parse().ok()?;
    (1..=STATEMENTS)
        .contains(&number)
        .then(|| (item, number - 1))
}

/// The answers to an item's statements in a response; nothing for one left out or impossible.
pub fn statements_in(item: &str, answers: &BTreeMap<String, Answer>) -> [Option<u8>; STATEMENTS] {
    std::array::from_fn(|at| match answers.get(&statement_id(item, at)) {
        Some(Answer::Number(value @ 0..=5)) => u8::try_from(*value).ok(),
        _ => None,
    })
}

/// The score, from 0 to 100 in steps of 4. `None` when a statement has no answer, or an impossible one.
///
/// ```
/// assert_eq!(survey::who5_score([Some(3), Some(2), Some(3), Some(2), Some(2)]), Some(48));
/// assert_eq!(survey::who5_score([None, Some(3), Some(3), Some(3), Some(3)]), None);
/// ```
pub fn who5_score(answers: [Option<u8>; STATEMENTS]) -> Option<u8> {
    let sum = answers.into_iter().try_fold(0, |sum, answer| {
        let answer = answer.filter(|value| *value <= 5)?;
        Some(sum + answer)
    })?;
    Some(sum * 4)
}

/// Where a score lies, in the Danish bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Who5Band {
    /// 0–35: a high risk of depression or of strain over a long time.
    HighRisk,
    /// 36–50: some risk.
    SomeRisk,
    /// Over 50: no particular risk.
    NoRisk,
}

impl Who5Band {
    /// All of them, from lowest to highest.
    pub const ALL: [Self; 3] = [Self::HighRisk, Self::SomeRisk, Self::NoRisk];

    /// The band of a score.
    pub fn of(score: u8) -> Self {
        match score {
            0..=35 => Self::HighRisk,
            36..=50 => Self::SomeRisk,
            _ => Self::NoRisk,
        }
    }
}

/// How one person's score moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Who5Change {
    /// At least 10 points down, so 12.
    Worse,
    /// Less than 10 points either way.
    Same,
    /// At least 10 points up, so 12.
    Better,
}

/// Whether a person's score moved by the 10 points that count as a real change.
pub fn who5_change(before: u8, after: u8) -> Who5Change {
    match i16::from(after) - i16::from(before) {
        ..=-10 => Who5Change::Worse,
        10.. => Who5Change::Better,
        _ => Who5Change::Same,
    }
}

/// Whether the mean of several people's scores moved by the 10 points that count as a real change; each
/// mean is a sum and how many it is of. Exact. `None` when one of them is of nobody.
///
/// ```
/// use survey::{Who5Change, who5_mean_change};
/// assert_eq!(who5_mean_change((100, 2), (180, 3)), Some(Who5Change::Better));
/// assert_eq!(who5_mean_change((100, 2), (179, 3)), Some(Who5Change::Same));
/// ```
pub fn who5_mean_change(before: (i64, usize), after: (i64, usize)) -> Option<Who5Change> {
    let wide = |(sum, n): (i64, usize)| Some((i128::from(sum), i128::try_from(n).ok()?));
    let ((before, before_n), (after, after_n)) = (wide(before)?, wide(after)?);
    let whole = before_n * after_n;
    let moved = after * before_n - before * after_n;
    (whole > 0).then(|| match moved {
        moved if moved <= -10 * whole => Who5Change::Worse,
        moved if moved >= 10 * whole => Who5Change::Better,
        _ => Who5Change::Same,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn cases(key: &str) -> Vec<Value> {
        let cases: Value = serde_json::from_str(include_str!("../tests/who5.json")).unwrap();
        cases[key].as_array().unwrap().clone()
    }

    #[test]
    fn scores_and_bands_are_those_of_the_reference() {
        for case in cases("scores") {
            let answers = std::array::from_fn(|at| {
                case["answers"][at]
                    .as_u64()
                    .map(|value| u8::try_from(value).unwrap())
            });
            let score = who5_score(answers);
            assert_eq!(score.map(u64::from), case["score"].as_u64(), "{case}");
            let band = score.map(Who5Band::of).map(|band| match band {
                Who5Band::HighRisk => "0-35",
                Who5Band::SomeRisk => "36-50",
                Who5Band::NoRisk => ">50",
            });
            assert_eq!(band, case["dk_band"].as_str(), "{case}");
        }
    }

    #[test]
    fn ten_points_are_a_change_and_eight_are_not() {
        for case in cases("changes") {
            let score = |key: &str| u8::try_from(case[key].as_u64().unwrap()).unwrap();
            let word = match who5_change(score("before"), score("after")) {
                Who5Change::Worse => "worse",
                Who5Change::Same => "no clinically relevant change",
                Who5Change::Better => "improved",
            };
            assert_eq!(word, case["at_least_10"].as_str().unwrap());
        }
    }

    #[test]
    fn a_mean_moves_as_a_person_does() {
        for case in cases("changes") {
            let score = |key: &str| case[key].as_i64().unwrap();
            let (before, after) = (score("before"), score("after"));
            let person = who5_change(before.try_into().unwrap(), after.try_into().unwrap());
            for n in [1, 7] {
                let several = |score: i64| (score * n, usize::try_from(n).unwrap());
                assert_eq!(
                    who5_mean_change(several(before), several(after)),
                    Some(person)
                );
            }
        }
        assert_eq!(who5_mean_change((0, 0), (60, 1)), None);
    }

    #[test]
    fn an_impossible_answer_gives_no_score() {
        assert_eq!(
            who5_score([Some(6), Some(0), Some(0), Some(0), Some(0)]),
            None
        );
    }

    #[test]
    fn the_index_is_whos_own_words_with_source_and_licence() {
        let index = crate::tests::who5();
        assert_eq!(index.licence, "CC BY-NC-SA 3.0 IGO");
        assert!(index.source["da"].contains("WHO"));
        let codes: Vec<i64> = index.answers.iter().map(|one| one.code).collect();
        assert_eq!(codes, [5, 4, 3, 2, 1, 0]);
        assert_eq!(index.answers[5].text["da"], "På intet tidspunkt");
        assert_eq!(
            index.statements[3]["da"],
            "I de sidste 2 uger er jeg vågnet frisk og udhvilet"
        );
    }
}
