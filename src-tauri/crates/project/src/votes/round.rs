//! Setting up a round.

use std::collections::HashSet;

use super::{NewRound, RoundTexts};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, text};

/// Adds a round.
///
/// # Errors
/// A question that is missing; rules that leave nobody a dot; an idea or session that is gone.
pub fn add(step: &Step, round: NewRound) -> Result<Id> {
    let id = step.new_id();
    let NewRound {
        title,
        session_id: session,
        dots_per_person,
        max_per_idea,
        options,
    } = round;
    let title = text::line("title", &title)?;
    check(step, session.as_deref(), dots_per_person, max_per_idea)?;
    step.run(
        "INSERT INTO voting_round (id, session_id, title, dots_per_person, max_per_idea, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (&id, session, title, dots_per_person, max_per_idea, step.now()),
    )?;
    put_options(step, &id, &options)?;
    Ok(Id { id })
}

/// Saves a round's own fields. Dots counted for an idea that is taken out stay until someone clears them
/// or puts the idea back in.
///
/// # Errors
/// As [`add`]; [`Error::NotNow`] `round-closed`.
pub fn save(step: &Step, round: RoundTexts) -> Result<Nothing> {
    refuse_closed(step, &round.id)?;
    let title = text::line("title", &round.title)?;
    check(
        step,
        round.session_id.as_deref(),
        round.dots_per_person,
        round.max_per_idea,
    )?;
    step.change_one(
        "round",
        "UPDATE voting_round SET title = ?2, session_id = ?3, dots_per_person = ?4, max_per_idea = ?5 \
         WHERE id = ?1",
        (
            &round.id,
            title,
            &round.session_id,
            round.dots_per_person,
            round.max_per_idea,
        ),
    )?;
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

fn check(step: &Step, session: Option<&str>, dots: u32, most: u32) -> Result<()> {
    session.map_or(Ok(()), |id| step.known("session", "session", id))?;
    if !(1..=100).contains(&dots) {
        return Err(Error::BadValue {
            field: "dotsPerPerson",
        });
    }
    if !(1..=dots).contains(&most) {
        return Err(Error::BadValue {
            field: "maxPerIdea",
        });
    }
    Ok(())
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
