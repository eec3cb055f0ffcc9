use super::{CardIds, Standing, all_standing, find, ids_of};
use crate::operations::Nothing;
use crate::{Result, Step};

/// Takes cards off the wall for good, each with the originals it was merged from.
///
/// # Errors
/// [`Error::NotFound`](crate::Error::NotFound); [`Error::NotNow`](crate::Error::NotNow) `card-off-wall`.
pub fn remove(step: &Step, input: CardIds) -> Result<Nothing> {
    for card in all_standing(step, &input.ids)? {
        take_away(step, &card)?;
    }
    Ok(Nothing {})
}

fn take_away(step: &Step, card: &Standing) -> Result<()> {
    let merged = "SELECT id FROM challenge WHERE merged_into = ?1";
    for original in ids_of(step, merged, &card.id)? {
        take_away(step, &find(step, &original)?.0)?;
    }
    step.run("DELETE FROM challenge WHERE id = ?1", [&card.id])?;
    match &card.split_from {
        Some(whole) => take_away_when_empty(step, whole),
        None => Ok(()),
    }
}

/// A split card without any part left would be on no wall and in no part's past.
fn take_away_when_empty(step: &Step, whole: &str) -> Result<()> {
    let parts = "SELECT id FROM challenge WHERE split_from = ?1";
    if ids_of(step, parts, whole)?.is_empty() {
        take_away(step, &find(step, whole)?.0)?;
    }
    Ok(())
}
