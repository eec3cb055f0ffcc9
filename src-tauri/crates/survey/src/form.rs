//! A questionnaire as it is put before somebody: one question after the other.
//!
//! Everything a phone, a sheet of paper or a typing view needs stands in the questions themselves:
//! scales are spelt out and WHO-5 is its five statements.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::definition::{AnswerOption, Condition, Ends, Item, Kind, Questionnaire, Text};
use crate::who5::{Who5, statement_id};

/// A questionnaire as it is asked, in every language it is written in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Form {
    /// Names it across its versions.
    pub id: String,
    /// Counts up when its wording or items change.
    pub version: u32,
    /// What it is called.
    pub title: Text,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// The answer is kept under it.
    pub id: String,
    /// The item it belongs to: itself, or the WHO-5 of which it is a statement.
    pub item: String,
    /// How it is answered.
    pub kind: Kind,
    /// Whether one is asked not to skip it.
    pub required: bool,
    /// What stands above it: over the first statement of WHO-5, how one answers them.
    pub lead: Option<Text>,
    /// The question.
    pub text: Text,
    /// What one chooses among, from lowest to highest on a scale; empty for numbers, words and the group.
    pub options: Vec<AnswerOption>,
    /// The smallest number that can be right.
    pub least: Option<i64>,
    /// The largest number that can be right.
    pub most: Option<i64>,
    /// What the two ends of a rating mean.
    pub ends: Option<Ends>,
    /// Only asked after this answer to an earlier question.
    pub ask_if: Option<Condition>,
    /// Whose words they are and under which licence; to be shown wherever the question is.
    pub credit: Option<Text>,
}

impl Questionnaire {
    /// The questionnaire as it is asked.
    pub fn form(&self, who5: &Who5) -> Form {
        let questions = self.items.iter().flat_map(|item| match item.kind {
            Kind::Who5 => statements(item, who5),
            _ => vec![self.question(item)],
        });
        Form {
            id: self.id.clone(),
            version: self.version,
            title: self.title.clone(),
            questions: questions.collect(),
        }
    }

    fn question(&self, item: &Item) -> Question {
        Question {
            options: self.options(item),
            ..bare(item, item.id.clone(), item.text.clone())
        }
    }

    /// What one chooses among, with the labels of its scale.
    fn options(&self, item: &Item) -> Vec<AnswerOption> {
        if item.kind == Kind::Rating {
            let named = |code: i64| AnswerOption {
                code,
                text: self
                    .languages()
                    .into_iter()
                    .map(|one| (one.to_owned(), code.to_string()))
                    .collect(),
            };
            return item.codes().into_iter().map(named).collect();
        }
        let Some(labels) = self.labels(item.kind) else {
            return item.options.clone();
        };
        let label = |at: usize| -> Text {
            let labelled = labels
                .iter()
                .filter_map(|(language, all)| Some((language.clone(), all.get(at)?.clone())));
            labelled.collect()
        };
        let codes = item.codes().into_iter().enumerate();
        codes
            .map(|(at, code)| AnswerOption {
                code,
                text: label(at),
            })
            .collect()
    }
}

fn statements(item: &Item, who5: &Who5) -> Vec<Question> {
    let statements = who5.statements.iter().enumerate();
    let question = |(at, text): (usize, &Text)| Question {
        lead: (at == 0).then(|| who5.lead.clone()),
        options: who5.answers.clone(),
        credit: Some(who5.credit()),
        ..bare(item, statement_id(&item.id, at), text.clone())
    };
    statements.map(question).collect()
}

/// A question without anything to choose.
fn bare(item: &Item, id: String, text: Text) -> Question {
    Question {
        id,
        item: item.id.clone(),
        kind: item.kind,
        required: item.required,
        lead: None,
        text,
        options: Vec::new(),
        least: item.least,
        most: item.most,
        ends: item.ends.clone(),
        ask_if: item.ask_if.clone(),
        credit: None,
    }
}
