//! Asking the rule: what the dots of a round say about its ideas.

use rusqlite::{Connection, OptionalExtension};
use voting::Tally;

use super::Outcome;
use crate::votes::{Stored, refuse_problems, stored, tally};
use crate::{Error, Result, Step};

/// What the rule says about a round, with the tally it looked at.
pub(super) struct Verdict {
    pub stored: Stored,
    pub tally: Tally<String, String>,
    /// One for each of the tally's standings, in its order.
    pub outcomes: Vec<Outcome>,
    pub seats_left: u32,
}

/// Asks which ideas have the most dots.
pub(super) fn ask(db: &Connection, round: &str, seats: u32) -> Result<Verdict> {
    let stored = stored(db, round)?;
    let tally = tally(&stored.round);
    let said = voting::most_dots(&tally, seats as usize);
    let outcome = |idea: &String| match idea {
        idea if said.chosen.contains(idea) => Outcome::Chosen,
        idea if said.tied.contains(idea) => Outcome::Tied,
        _ => Outcome::Parked,
    };
    let outcomes = tally.standings.iter();
    let outcomes = outcomes.map(|row| outcome(&row.option)).collect();
    Ok(Verdict {
        outcomes,
        seats_left: u32::try_from(said.seats_left).unwrap_or(u32::MAX),
        tally,
        stored,
    })
}

/// Writes what the rule says about the round's ideas beside what people said; where nobody went another
/// way, it is also the outcome.
pub(super) fn apply(step: &Step, choice: &str, round: &str, seats: u32) -> Result<()> {
    let verdict = ask(step, round, seats)?;
    if verdict.stored.closed_at.is_none() {
        return Err(Error::NotNow { why: "round-open" });
    }
    refuse_problems(&verdict.stored.round)?;
    let forget = "DELETE FROM choice_idea WHERE choice_id = ?1 AND by = 'rule' AND idea_id NOT IN \
                  (SELECT idea_id FROM round_option WHERE round_id = ?2)";
    step.run(forget, (choice, round))?;
    for (standing, outcome) in verdict.tally.standings.iter().zip(&verdict.outcomes) {
        step.run(
            include_str!("apply.sql"),
            (step.new_id(), choice, &standing.option, outcome),
        )?;
    }
    Ok(())
}

/// What the rule said about an idea when it was asked.
pub(super) fn said(step: &Step, choice: &str, idea: &str) -> Result<Option<Outcome>> {
    let sql = "SELECT rule_outcome FROM choice_idea WHERE choice_id = ?1 AND idea_id = ?2";
    let said = step
        .prepare_cached(sql)?
        .query_row([choice, idea], |row| row.get::<_, Option<Outcome>>(0))
        .optional()?
        .flatten();
    Ok(said)
}
