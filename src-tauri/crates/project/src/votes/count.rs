//! Counting: what the paper sheets say, typed in by group.

use super::ballots;
use super::round::{refuse_barred, refuse_closed};
use super::stored::{on_paper, refuse_problems, with_ballots};
use super::{Counted, GroupVoters};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step};

/// Most voters in one group, and most dots in one cell.
const MOST_VOTERS: u32 = 10_000;
const MOST_DOTS: u32 = 1_000_000;

/// Saves how many of a group voted.
///
/// # Errors
/// [`Error::NotNow`] `round-closed`, `group-barred`, or `round-by-ballots` where sums say too little; a number
/// beyond all measure.
pub fn voters(step: &Step, given: GroupVoters) -> Result<Nothing> {
    refuse_closed(step, &given.round_id)?;
    if given.voters.is_some_and(|voters| voters > 0) {
        refuse_by_ballots(step, &given.round_id)?;
        refuse_barred(step, &given.round_id, &given.group_id)?;
    }
    match given.voters {
        None => step.run(
            "DELETE FROM round_voters WHERE round_id = ?1 AND group_id = ?2",
            (given.round_id, given.group_id),
        )?,
        Some(0..=MOST_VOTERS) => step.run(
            "INSERT INTO round_voters (id, round_id, group_id, voters) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (round_id, group_id) DO UPDATE SET voters = ?4",
            (step.new_id(), given.round_id, given.group_id, given.voters),
        )?,
        Some(_) => return Err(Error::BadValue { field: "voters" }),
    };
    Ok(Nothing {})
}

/// Saves cells of the counting sheet. More dots than the voters had are saved and pointed out; the round
/// cannot be closed with them.
///
/// # Errors
/// As [`voters`]; an idea or group that is gone.
pub fn count(step: &Step, counted: Counted) -> Result<Nothing> {
    refuse_closed(step, &counted.round_id)?;
    for cell in counted.cells {
        step.known("idea", "idea", &cell.idea_id)?;
        if cell.dots.is_some_and(|dots| dots > 0) {
            refuse_by_ballots(step, &counted.round_id)?;
            refuse_barred(step, &counted.round_id, &cell.group_id)?;
        }
        // What was counted for ideas that were merged into this one is in the number that was looked at.
        let merged = "DELETE FROM dot_count WHERE round_id = ?1 AND group_id = ?3 AND idea_id IN \
                      (SELECT id FROM idea WHERE merged_into = ?2)";
        step.run(merged, (&counted.round_id, &cell.idea_id, &cell.group_id))?;
        match cell.dots {
            None => step.run(
                "DELETE FROM dot_count WHERE round_id = ?1 AND idea_id = ?2 AND group_id = ?3",
                (&counted.round_id, cell.idea_id, cell.group_id),
            )?,
            Some(0..=MOST_DOTS) => step.run(
                "INSERT INTO dot_count (id, round_id, idea_id, group_id, dots) VALUES (?1, ?2, ?3, ?4, ?5) \
                 ON CONFLICT (round_id, idea_id, group_id) DO UPDATE SET dots = ?5",
                (step.new_id(), &counted.round_id, cell.idea_id, cell.group_id, cell.dots),
            )?,
            Some(_) => return Err(Error::BadValue { field: "dots" }),
        };
    }
    Ok(Nothing {})
}

fn refuse_by_ballots(step: &Step, round: &str) -> Result<()> {
    match on_paper(step, round)?.texts.way.can_be_counted() {
        true => Ok(()),
        false => Err(Error::NotNow {
            why: "round-by-ballots",
        }),
    }
}

/// Closes a round, wherever people are asked to vote in it: from now on its numbers stand. The link from voters to
/// their ballots is cut.
///
/// # Errors
/// [`Error::NotNow`] `round-closed`, or `round-empty` when nothing was counted; as [`refuse_problems`].
pub fn close(step: &Step, Id { id }: Id) -> Result<Nothing> {
    refuse_closed(step, &id)?;
    let has_ballots = ballots::any_cast(step, &id)?;
    let stored = with_ballots(step, &id)?;
    if stored.round.counts.iter().all(|count| count.dots == 0) {
        return Err(Error::NotNow { why: "round-empty" });
    }
    refuse_problems(&stored.round)?;
    let sql = "UPDATE voting_round SET closed_at = ?2 WHERE id = ?1";
    step.change_one("round", sql, (&id, step.now()))?;
    let sql = "UPDATE live_task SET state = 'closed' WHERE round_id = ?1 AND state <> 'closed'";
    step.run(sql, [&id])?;
    if has_ballots {
        ballots::cut_links(step, &id)?;
    }
    Ok(Nothing {})
}

/// Opens a closed round again, to put a number right.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `round-has-ballots`: nobody can tell any more who has voted.
pub fn reopen(step: &Step, Id { id }: Id) -> Result<Nothing> {
    if ballots::any_cast(step, &id)? {
        return Err(Error::NotNow {
            why: "round-has-ballots",
        });
    }
    let sql = "UPDATE voting_round SET closed_at = NULL WHERE id = ?1";
    step.change_one("round", sql, [id])?;
    Ok(Nothing {})
}
