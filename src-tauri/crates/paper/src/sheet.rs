//! A questionnaire's words, as the layout takes them.

use project::evaluation::{QuestionnaireSheet, SheetBox, SheetQuestion};
use typst::foundations::{Array, Dict, IntoValue, Value};

/// How it looks.
pub(crate) const LAYOUT: &str = include_str!("questionnaire.typ");

/// What the layout is given, and all its words in one.
pub(crate) fn inputs(sheet: &QuestionnaireSheet) -> (Dict, String) {
    let mut words = Words::default();
    let [page, of] = sheet.page.each_ref().map(|word| words.take(word));
    let inputs = dict([
        ("language", sheet.language.as_str().into_value()),
        ("title", words.take(&sheet.title)),
        ("evening", words.take(&sheet.evening)),
        ("lead", words.take(&sheet.lead)),
        (
            "questions",
            array(&sheet.questions, |one| words.question(one)),
        ),
        ("credit", words.take(&sheet.credit)),
        ("foot", words.take(&sheet.foot)),
        ("page", page),
        ("of", of),
        ("turn", words.take(&sheet.turn)),
    ]);
    (inputs, words.0)
}

/// Everything that was taken so far.
#[derive(Default)]
struct Words(String);

impl Words {
    /// Words without what cannot be printed: control characters.
    fn take(&mut self, words: &str) -> Value {
        let printed: String = words
            .chars()
            .filter(|letter| !letter.is_control() || *letter == '\n')
            .collect();
        self.0.push_str(&printed);
        printed.into_value()
    }

    fn question(&mut self, question: &SheetQuestion) -> Value {
        let ends = question.ends.as_ref();
        let number = format!("{}.", question.number);
        let taken = dict([
            ("above", self.take(&question.above)),
            ("condition", self.take(&question.condition)),
            ("number", number.into_value()),
            ("text", self.take(&question.text)),
            ("hint", self.take(&question.hint)),
            ("boxes", array(&question.boxes, |one| self.tick(one))),
            ("scale", question.scale.into_value()),
            (
                "ends",
                ends.map_or(Value::None, |ends| array(ends, |end| self.take(end))),
            ),
            ("lines", i64::from(question.lines).into_value()),
        ]);
        Value::Dict(taken)
    }

    fn tick(&mut self, tick: &SheetBox) -> Value {
        Value::Dict(dict([
            ("key", self.take(&tick.key)),
            ("label", self.take(&tick.label)),
        ]))
    }
}

fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dict {
    pairs
        .into_iter()
        .map(|(name, value)| (name.into(), value))
        .collect()
}

fn array<T>(all: &[T], take: impl FnMut(&T) -> Value) -> Value {
    Value::Array(all.iter().map(take).collect::<Array>())
}
