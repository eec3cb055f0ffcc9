use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::known;
use crate::operations::Nothing;
use crate::{Result, Step};

/// Cards that are hidden, or shown again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HiddenCards {
    /// The cards.
    pub ids: Vec<String>,
    /// Whether they are hidden from now on.
    pub hidden: bool,
}

/// Hides cards from the wall and the hall, or shows them again. They are kept, in their place.
///
/// # Errors
/// [`Error::NotFound`](crate::Error::NotFound).
pub fn hide(step: &Step, input: HiddenCards) -> Result<Nothing> {
    for id in &input.ids {
        known(step, "challenge", Some(id))?;
        step.run(
            "UPDATE challenge SET hidden_at = CASE WHEN ?2 THEN coalesce(hidden_at, ?3) END WHERE id = ?1",
            (id, input.hidden, step.now()),
        )?;
    }
    Ok(Nothing {})
}
