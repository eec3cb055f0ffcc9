//! The links to ideas follow a card through merges and splits, so that the chain never breaks.

use super::ids_of;
use crate::{Result, Step};

const IDEAS: &str = "SELECT idea_id FROM idea_challenge WHERE challenge_id = ?1";

/// What answers `from` answers `to` as well.
pub(super) fn follow(step: &Step, from: &str, to: &str) -> Result<()> {
    for idea in ids_of(step, IDEAS, from)? {
        step.run(
            "INSERT OR IGNORE INTO idea_challenge (id, idea_id, challenge_id) VALUES (?1, ?2, ?3)",
            (step.new_id(), idea, to),
        )?;
    }
    Ok(())
}

/// What came to answer `from` later than its `originals` goes back to all of them.
pub(super) fn hand_back(step: &Step, from: &str, originals: &[String]) -> Result<()> {
    let mut answered = Vec::new();
    for original in originals {
        answered.extend(ids_of(step, IDEAS, original)?);
    }
    for idea in ids_of(step, IDEAS, from)? {
        if answered.contains(&idea) {
            continue;
        }
        for original in originals {
            step.run(
                "INSERT OR IGNORE INTO idea_challenge (id, idea_id, challenge_id) VALUES (?1, ?2, ?3)",
                (step.new_id(), &idea, original),
            )?;
        }
    }
    Ok(())
}
