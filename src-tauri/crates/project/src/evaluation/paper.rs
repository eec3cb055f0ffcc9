//! The questionnaire on paper. What stands on a sheet is put into words by the window; who sets and draws it
//! lies outside this crate and is lent to the desk as a [`Press`], so that the same operation serves the app and a test.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::export::put;
use crate::desk::Desk;
use crate::operations::Nothing;
use crate::{Error, Result};

/// Whoever sets sheets for print.
pub trait Press: Send + Sync {
    /// The sheet as a PDF, in A4.
    ///
    /// # Errors
    /// What the press stumbles over.
    fn questionnaire(&self, sheet: &QuestionnaireSheet) -> Result<Vec<u8>>;
}

/// Writes a questionnaire to a file, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnairePrint {
    /// Where to; a file that lies there is written over.
    pub path: String,
    /// What stands on it.
    pub sheet: QuestionnaireSheet,
}

/// A questionnaire as it stands on paper, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireSheet {
    /// The language it is in: `da` or `en`.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// Workshop, evening and place.
    pub evening: String,
    /// How one fills it in, and what becomes of it.
    pub lead: String,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<SheetQuestion>,
    /// Whose words they are and under which licence, where some are not the project's.
    pub credit: String,
    /// For whoever types it in; stands at the foot of the first page.
    pub foot: String,
    /// The words around a page's number: `Side`, `af`.
    pub page: [String; 2],
    /// What leads on from each page but the last: `Fortsæt på næste side`.
    pub turn: String,
}

/// A question on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SheetQuestion {
    /// What stands above it, as over the first statement of WHO-5; else empty.
    pub above: String,
    /// Who answers it (`Hvis ja:`); empty when all do.
    pub condition: String,
    /// Its number on the form, from 1.
    pub number: u32,
    /// The question.
    pub text: String,
    /// How it is answered, where that needs saying (`Sæt gerne flere kryds`); else empty.
    pub hint: String,
    /// What one ticks; empty where one writes.
    pub boxes: Vec<SheetBox>,
    /// Whether the boxes are a scale, which stands in a row where it fits; else they are a list.
    pub scale: bool,
    /// What the first and the last box mean, for a row of numbers.
    pub ends: Option<[String; 2]>,
    /// Lines to write on; none where one ticks.
    pub lines: u32,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SheetBox {
    /// The key that one presses for it when the form is typed in.
    pub key: String,
    /// What it means.
    pub label: String,
}

/// Writes a questionnaire to a file, whole or not at all.
///
/// # Errors
/// [`Error::NotNow`] `questionnaire-without-items`, or `press-missing` where nothing can be printed; what the
/// press and the disk say.
pub fn print(
    desk: &Desk,
    QuestionnairePrint { path, sheet }: QuestionnairePrint,
) -> Result<Nothing> {
    if sheet.questions.is_empty() {
        return Err(Error::NotNow {
            why: "questionnaire-without-items",
        });
    }
    let drawn = desk.press()?.questionnaire(&sheet)?;
    put(Path::new(&path), &drawn)?;
    Ok(Nothing {})
}

/// What is answered where nothing can be printed.
pub(crate) fn no_press() -> Error {
    Error::NotNow {
        why: "press-missing",
    }
}
