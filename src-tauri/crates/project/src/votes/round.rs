//! Setting up a round.

use std::collections::HashSet;

use rusqlite::Connection;

use super::ballots;
use super::{NewRound, RoundTexts, Way};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, groups, text};

/// Adds a round.
///
/// # Errors
/// A question that is missing; a way to vote that leaves nobody anything to give, or nobody to give it; an idea,
/// group or session that is gone.
pub fn add(step: &Step, round: NewRound) -> Result<Id> {
    let id = step.new_id();
    let NewRound {
        title,
        session_id: session,
        way,
        barred,
        equal_groups,
        options,
    } = round;
    let title = text::line("title", &title)?;
    check(step, session.as_deref(), way)?;
    let (word, dots, most, limit) = way.stored();
    step.run(
        "INSERT INTO voting_round \
         (id, session_id, title, way, dots_per_person, max_per_idea, mark_limit, equal_groups, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (&id, session, title, word, dots, most, limit, equal_groups, step.now()),
    )?;
    put_barred(step, &id, &barred)?;
    put_options(step, &id, &options)?;
    Ok(Id { id })
}

/// Saves a round's own fields. Dots counted for an idea that is taken out stay until someone clears them
/// or puts the idea back in.
///
/// # Errors
/// As [`add`]; [`Error::NotNow`] `round-closed`, or `round-voted` for another way to vote, other voters or other
/// weights when people have voted already.
pub fn save(step: &Step, round: RoundTexts) -> Result<Nothing> {
    refuse_closed(step, &round.id)?;
    let title = text::line("title", &round.title)?;
    check(step, round.session_id.as_deref(), round.way)?;
    refuse_other_game(step, &round)?;
    let (word, dots, most, limit) = round.way.stored();
    step.change_one(
        "round",
        "UPDATE voting_round SET title = ?2, session_id = ?3, way = ?4, dots_per_person = ?5, \
         max_per_idea = ?6, mark_limit = ?7, equal_groups = ?8 WHERE id = ?1",
        (
            &round.id,
            title,
            &round.session_id,
            word,
            dots,
            most,
            limit,
            round.equal_groups,
        ),
    )?;
    put_barred(step, &round.id, &round.barred)?;
    put_options(step, &round.id, &round.options)?;
    Ok(Nothing {})
}

/// Removes a round with its counts. Choices that rest on it keep their outcome.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `round-has-ballots` while it is open and people have voted in it.
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    let sql = "SELECT EXISTS (SELECT 1 FROM ballot WHERE round_id = ?1 AND voter IS NOT NULL)";
    if step
        .prepare_cached(sql)?
        .query_row([&id], |row| row.get(0))?
    {
        return Err(Error::NotNow {
            why: "round-has-ballots",
        });
    }
    step.change_one("round", "DELETE FROM voting_round WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

/// That a round can still be changed.
pub(crate) fn refuse_closed(step: &Step, id: &str) -> Result<()> {
    step.known("round", "voting_round", id)?;
    let sql = "SELECT closed_at IS NOT NULL FROM voting_round WHERE id = ?1";
    match step
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))?
    {
        true => Err(Error::NotNow {
            why: "round-closed",
        }),
        false => Ok(()),
    }
}

fn check(step: &Step, session: Option<&str>, way: Way) -> Result<()> {
    session.map_or(Ok(()), |id| step.known("session", "session", id))?;
    way.check()
}

/// Whoever has voted was told how, with whom and for how much; sums counted on paper are of the way they were
/// counted in.
fn refuse_other_game(step: &Step, round: &RoundTexts) -> Result<()> {
    let before = super::stored::stored(step, &round.id)?;
    let texts = &before.texts;
    let is_same = texts.way == round.way
        && texts.equal_groups == round.equal_groups
        && texts.barred.iter().collect::<HashSet<_>>() == round.barred.iter().collect();
    let is_counted = before.round.counts.iter().any(|count| count.dots > 0);
    let is_same_kind = std::mem::discriminant(&texts.way) == std::mem::discriminant(&round.way);
    if (!is_same && ballots::any(step, &round.id)?) || (!is_same_kind && is_counted) {
        return Err(Error::NotNow { why: "round-voted" });
    }
    Ok(())
}

/// The groups that may not vote in a round.
pub(crate) fn barred(db: &Connection, round: &str) -> Result<Vec<String>> {
    let sql = "SELECT group_id FROM round_barred \
               JOIN stakeholder_group ON stakeholder_group.id = group_id WHERE round_id = ?1 ORDER BY position";
    let mut statement = db.prepare_cached(sql)?;
    let groups = statement.query_map([round], |row| row.get(0))?;
    Ok(groups.collect::<rusqlite::Result<_>>()?)
}

/// That a group may vote in a round.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `group-barred`.
pub(super) fn refuse_barred(step: &Step, round: &str, group: &str) -> Result<()> {
    groups::known(step, Some(group))?;
    match barred(step, round)?.iter().any(|id| id == group) {
        true => Err(Error::NotNow {
            why: "group-barred",
        }),
        false => Ok(()),
    }
}

fn put_barred(step: &Step, round: &str, barred: &[String]) -> Result<()> {
    let sql = "DELETE FROM round_barred WHERE round_id = ?1 AND group_id NOT IN (SELECT value FROM json_each(?2))";
    step.run(sql, (round, serde_json::json!(barred).to_string()))?;
    for group in barred {
        groups::known(step, Some(group))?;
        step.run(
            "INSERT INTO round_barred (id, round_id, group_id) VALUES (?1, ?2, ?3) \
             ON CONFLICT (round_id, group_id) DO NOTHING",
            (step.new_id(), round, group),
        )?;
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM stakeholder_group WHERE id NOT IN \
               (SELECT group_id FROM round_barred WHERE round_id = ?1))";
    match step
        .prepare_cached(sql)?
        .query_row([round], |row| row.get(0))?
    {
        true => Ok(()),
        false => Err(Error::BadValue { field: "barred" }),
    }
}

fn put_options(step: &Step, round: &str, options: &[String]) -> Result<()> {
    let wanted: HashSet<&String> = options.iter().collect();
    if wanted.len() < options.len() {
        return Err(Error::BadValue { field: "options" });
    }
    // A merged idea stays as long as the one that stands for it.
    let sql = "SELECT idea.id, coalesce(merged_into, idea.id) FROM round_option \
               JOIN idea ON idea.id = idea_id WHERE round_id = ?1";
    let mut old = step.prepare_cached(sql)?;
    let old = old.query_map([round], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    for (idea, stands) in old.collect::<rusqlite::Result<Vec<_>>>()? {
        if !wanted.contains(&idea) && !wanted.contains(&stands) {
            let sql = "DELETE FROM round_option WHERE round_id = ?1 AND idea_id = ?2";
            step.run(sql, (round, idea))?;
        }
    }
    for (position, idea) in (1_u32..).zip(options) {
        step.known("idea", "idea", idea)?;
        step.run(
            "INSERT INTO round_option (id, round_id, idea_id, position) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (round_id, idea_id) DO UPDATE SET position = ?4",
            (step.new_id(), round, idea, position),
        )?;
    }
    Ok(())
}
