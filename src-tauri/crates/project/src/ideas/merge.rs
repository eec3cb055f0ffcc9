//! Ideas that say the same: one stands for all of them, and the others stay readable behind it. Votes are not
//! moved: wherever they are read, those for a merged idea count for the one that stands (the views `round_idea`,
//! `ballot_said` and `paper_dots`), and taken apart again each has its own.

use rusqlite::OptionalExtension;

use super::{IdeaMerge, OriginalIdea};
use crate::operations::{Id, Nothing};
use crate::{Error, Reader, Result, Step};

/// Merges ideas into the one that is to stand for them, which then answers what they answered.
///
/// # Errors
/// [`Error::NotNow`] `ideas-merge-none` without another idea, `idea-merged` when one of them is behind another
/// already, `idea-decided` when one that would go behind has been chosen or has an activity;
/// [`Error::NotFound`].
pub fn merge(step: &Step, IdeaMerge { into, ids }: IdeaMerge) -> Result<Nothing> {
    refuse_merged(step, &into)?;
    if ids.is_empty() || ids.contains(&into) {
        return Err(Error::NotNow {
            why: "ideas-merge-none",
        });
    }
    for id in &ids {
        refuse_merged(step, id)?;
        if is_decided(step, id)? {
            return Err(Error::NotNow {
                why: "idea-decided",
            });
        }
        for challenge in challenges(step, id)? {
            let sql = "INSERT OR IGNORE INTO idea_challenge (id, idea_id, challenge_id) VALUES (?1, ?2, ?3)";
            step.run(sql, (step.new_id(), &into, challenge))?;
        }
        let sql = "UPDATE idea SET merged_into = ?2 WHERE id = ?1 OR merged_into = ?1";
        step.run(sql, (id, &into))?;
    }
    Ok(Nothing {})
}

/// Takes an idea out from behind the one that stands for it: it stands for itself, with its own votes. The
/// challenges that the other answers for its sake stay there.
///
/// # Errors
/// [`Error::NotNow`] `not-merged`; [`Error::NotFound`].
pub fn unmerge(step: &Step, Id { id }: Id) -> Result<Nothing> {
    match stands_for(step, &id)? {
        Some(_) => step.change_one(
            "idea",
            "UPDATE idea SET merged_into = NULL WHERE id = ?1",
            [id],
        )?,
        None => return Err(Error::NotNow { why: "not-merged" }),
    }
    Ok(Nothing {})
}

/// That an idea stands for itself.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `idea-merged`.
pub(crate) fn refuse_merged(step: &Step, id: &str) -> Result<()> {
    match stands_for(step, id)? {
        None => Ok(()),
        Some(_) => Err(Error::NotNow { why: "idea-merged" }),
    }
}

/// The idea that stands for another.
fn stands_for(step: &Step, id: &str) -> Result<Option<String>> {
    let sql = "SELECT merged_into FROM idea WHERE id = ?1";
    let found = step
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    found.ok_or(Error::NotFound { noun: "idea" })
}

fn is_decided(step: &Step, id: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM standing_choice WHERE idea_id = ?1 AND outcome = 'chosen') \
               OR EXISTS (SELECT 1 FROM activity_idea WHERE idea_id = ?1)";
    Ok(step
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}

fn challenges(step: &Step, id: &str) -> Result<Vec<String>> {
    let sql = "SELECT challenge_id FROM idea_challenge WHERE idea_id = ?1 ORDER BY rowid";
    let mut statement = step.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The ideas that another stands for, in the order in which they came.
pub(super) fn originals(db: &Reader, id: &str) -> Result<Vec<OriginalIdea>> {
    let sql = "SELECT id, title, description, target_group, needs, group_id, table_number \
               FROM idea WHERE merged_into = ?1 ORDER BY position, id";
    db.rows(sql, [id], |row| {
        Ok(OriginalIdea {
            id: row.get(0)?,
            title: row.get(1)?,
            description: row.get(2)?,
            target_group: row.get(3)?,
            needs: row.get(4)?,
            group_id: row.get(5)?,
            table_number: row.get(6)?,
        })
    })
}
