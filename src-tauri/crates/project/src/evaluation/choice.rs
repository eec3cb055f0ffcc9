//! What the project chose for its evaluation, and its own verdict on itself.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use survey::{SMALL_GROUP, SMALL_GROUPS};
use ts_rs::TS;

use super::wire::small;
use crate::operations::Nothing;
use crate::{Error, Reader, Result, Step, text};

/// What the project chose for its evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvaluationChoice {
    /// Groups with fewer answers than this are never shown alone: from 3 to 10.
    pub small_group: u32,
    /// "Er formålet opfyldt?" of the case template, as a degree from 0 to 3.
    pub purpose_met: Option<u8>,
    /// "Er indsatsen blevet implementeret som planlagt?", as a degree from 0 to 3.
    pub as_planned: Option<u8>,
    /// "Yderligere kommentarer".
    pub remarks: String,
}

/// What the project chose.
///
/// # Errors
/// What the database says.
pub fn choice(db: &Reader, _: Nothing) -> Result<EvaluationChoice> {
    of(db)
}

pub(super) fn of(db: &Connection) -> Result<EvaluationChoice> {
    let sql = "SELECT small_group, purpose_met, as_planned, remarks FROM evaluation_choice";
    let kept = db
        .prepare_cached(sql)?
        .query_row([], |row| {
            Ok(EvaluationChoice {
                small_group: row.get(0)?,
                purpose_met: row.get(1)?,
                as_planned: row.get(2)?,
                remarks: row.get(3)?,
            })
        })
        .optional()?;
    Ok(kept.unwrap_or(EvaluationChoice {
        small_group: small(SMALL_GROUP),
        purpose_met: None,
        as_planned: None,
        remarks: String::new(),
    }))
}

/// How few answers are too few to be shown by group.
pub(crate) fn limit(db: &Connection) -> Result<usize> {
    Ok(usize::try_from(of(db)?.small_group).unwrap_or(SMALL_GROUP))
}

/// Saves what the project chose.
///
/// # Errors
/// [`Error::BadValue`] for a limit or a degree outside its range; [`Error::TooLong`].
pub fn save_choice(step: &Step, choice: EvaluationChoice) -> Result<Nothing> {
    let limit = usize::try_from(choice.small_group).unwrap_or(usize::MAX);
    if !SMALL_GROUPS.contains(&limit) {
        return Err(Error::BadValue {
            field: "smallGroup",
        });
    }
    for (field, degree) in [
        ("purposeMet", choice.purpose_met),
        ("asPlanned", choice.as_planned),
    ] {
        if degree.is_some_and(|degree| degree > 3) {
            return Err(Error::BadValue { field });
        }
    }
    step.run(
        "INSERT INTO evaluation_choice (id, small_group, purpose_met, as_planned, remarks)
         VALUES ('evaluation', ?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET small_group = ?1, purpose_met = ?2, as_planned = ?3, remarks = ?4",
        (
            choice.small_group,
            choice.purpose_met,
            choice.as_planned,
            text::optional("remarks", &choice.remarks, text::LONG)?,
        ),
    )?;
    Ok(Nothing {})
}
