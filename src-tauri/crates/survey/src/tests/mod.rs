//! Examples worked out by hand, and what holds for all answers.

mod definition;
mod kinds;
mod properties;
mod summary;

use crate::{Questionnaire, Who5};

const STANDARD: &str = r#"
id = "standard"
version = 1
title = { da = "Evaluering", en = "Evaluation" }

[scale.degree]
da = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad"]
en = ["Not at all", "To a lesser degree", "To some degree", "To a high degree"]

[[item]]
id = "heard"
kind = "degree"
required = true
text = { da = "Jeg følte mig hørt", en = "I felt heard" }

[[item]]
id = "best"
kind = "open"
text = { da = "Hvad var bedst?", en = "What was best?" }
"#;

fn standard() -> Questionnaire {
    Questionnaire::from_toml(STANDARD).unwrap()
}

pub(crate) fn who5() -> Who5 {
    let text = include_str!("../../../../../assets/questionnaires/instruments/who5.toml");
    Who5::from_toml(text).unwrap()
}
