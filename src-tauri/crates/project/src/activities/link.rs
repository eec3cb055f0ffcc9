use super::ActivityIdea;
use crate::operations::Nothing;
use crate::{Error, Result, Step};

/// Lets an activity rest on one more chosen idea.
///
/// # Errors
/// [`Error::NotNow`] `idea-not-chosen`; [`Error::NotFound`].
pub fn link(step: &Step, link: ActivityIdea) -> Result<Nothing> {
    let sql = "SELECT EXISTS (SELECT 1 FROM activity WHERE id = ?1)";
    if !is(step, sql, &link.activity_id)? {
        return Err(Error::NotFound { noun: "activity" });
    }
    refuse_unchosen(step, &link.idea_id)?;
    insert(step, &link.activity_id, &link.idea_id)?;
    Ok(Nothing {})
}

/// Lets an activity no longer rest on an idea. The last one stays: the chain must not break.
///
/// # Errors
/// [`Error::NotNow`] `activity-last-idea`; [`Error::NotFound`].
pub fn unlink(step: &Step, link: ActivityIdea) -> Result<Nothing> {
    let sql = "SELECT count(*) < 2 FROM activity_idea WHERE activity_id = ?1";
    if is(step, sql, &link.activity_id)? {
        return Err(Error::NotNow {
            why: "activity-last-idea",
        });
    }
    step.change_one(
        "idea",
        "DELETE FROM activity_idea WHERE activity_id = ?1 AND idea_id = ?2",
        (&link.activity_id, &link.idea_id),
    )?;
    Ok(Nothing {})
}

pub(super) fn insert(step: &Step, activity: &str, idea: &str) -> Result<()> {
    step.run(
        "INSERT INTO activity_idea (id, activity_id, idea_id) VALUES (?1, ?2, ?3)
         ON CONFLICT (activity_id, idea_id) DO NOTHING",
        (step.new_id(), activity, idea),
    )?;
    Ok(())
}

/// An activity is made from what was chosen, so that the chain holds.
pub(super) fn refuse_unchosen(step: &Step, idea: &str) -> Result<()> {
    if !is(
        step,
        "SELECT EXISTS (SELECT 1 FROM idea WHERE id = ?1)",
        idea,
    )? {
        return Err(Error::NotFound { noun: "idea" });
    }
    let sql =
        "SELECT EXISTS (SELECT 1 FROM standing_choice WHERE idea_id = ?1 AND outcome = 'chosen')";
    match is(step, sql, idea)? {
        true => Ok(()),
        false => Err(Error::NotNow {
            why: "idea-not-chosen",
        }),
    }
}

fn is(step: &Step, sql: &str, id: &str) -> Result<bool> {
    Ok(step
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?)
}
