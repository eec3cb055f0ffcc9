use super::{ChoiceChange, ChoiceTexts, Decided, NewChoice, Outcome, Rule, Settled, rule};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, text};

/// Most ideas a rule can be asked to choose.
const MOST_SEATS: u32 = 1_000;

/// Makes a choice: by the rule, with the exceptions that people make, or by their decision alone.
///
/// # Errors
/// [`Error::NotNow`] `round-open` for a round that is not closed; a decision or an exception without a reason.
pub fn add(step: &Step, new: NewChoice) -> Result<Id> {
    let id = step.new_id();
    let reason = reason(&new.reason, new.rule == Rule::Decision)?;
    let date = text::date("decidedOn", new.decided_on.as_deref())?.unwrap_or_else(|| step.today());
    let by_rule = by_rule(&new)?;
    step.run(
        "INSERT INTO choice (id, round_id, rule, seats, reason, decided_on, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (
            &id,
            &new.round_id,
            new.rule,
            by_rule.map(|(_, seats)| seats),
            reason,
            date,
            step.now(),
        ),
    )?;
    if let Some((round, seats)) = by_rule {
        rule::apply(step, &id, round, seats)?;
    } else if let Some(round) = &new.round_id {
        step.known("round", "voting_round", round)?;
    }
    for decided in new.ideas {
        decide(step, &id, new.rule, decided)?;
    }
    Ok(Id { id })
}

/// The round and the seats that a choice by rule needs.
fn by_rule(new: &NewChoice) -> Result<Option<(&str, u32)>> {
    if new.rule == Rule::Decision {
        return Ok(None);
    }
    let round = new.round_id.as_deref();
    let round = round.ok_or(Error::Required { field: "round" })?;
    Ok(Some((round, seats(new.seats)?)))
}

fn seats(seats: Option<u32>) -> Result<u32> {
    match seats {
        Some(seats @ 1..=MOST_SEATS) => Ok(seats),
        _ => Err(Error::BadValue { field: "seats" }),
    }
}

fn reason(words: &str, needed: bool) -> Result<String> {
    if needed {
        text::required("reason", words, text::LONG)
    } else {
        text::optional("reason", words, text::LONG)
    }
}

/// Saves a choice's own fields. With another number of seats the rule is asked again; what people
/// decided by hand stays.
///
/// # Errors
/// As [`add`].
pub fn save(step: &Step, texts: ChoiceTexts) -> Result<Nothing> {
    let (rule, round, old_seats) = basis(step, &texts.id)?;
    let date = text::date("decidedOn", Some(&texts.decided_on))?;
    let date = date.ok_or(Error::Required { field: "decidedOn" })?;
    let reason = reason(&texts.reason, rule == Rule::Decision)?;
    let seats = match rule {
        Rule::Decision => None,
        Rule::MostDots => Some(seats(texts.seats)?),
    };
    step.run(
        "UPDATE choice SET seats = ?2, reason = ?3, decided_on = ?4 WHERE id = ?1",
        (&texts.id, seats, reason, date),
    )?;
    match (round, seats) {
        (Some(round), Some(seats)) if old_seats != Some(seats) => {
            rule::apply(step, &texts.id, &round, seats)?;
        }
        _ => {}
    }
    Ok(Nothing {})
}

/// Asks the rule again, after numbers of the round were put right.
///
/// # Errors
/// [`Error::NotNow`] `round-open`, or `choice-without-round` when there is no round to ask about.
pub fn again(step: &Step, Id { id }: Id) -> Result<Nothing> {
    let (_, Some(round), Some(seats)) = basis(step, &id)? else {
        return Err(Error::NotNow {
            why: "choice-without-round",
        });
    };
    rule::apply(step, &id, &round, seats)?;
    Ok(Nothing {})
}

fn basis(step: &Step, id: &str) -> Result<(Rule, Option<String>, Option<u32>)> {
    step.known("choice", "choice", id)?;
    let sql = "SELECT rule, round_id, seats FROM choice WHERE id = ?1";
    Ok(step
        .prepare_cached(sql)?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
}

/// Decides one idea by hand, or goes back to what the rule says.
///
/// # Errors
/// [`Error::Required`] without a reason, unless it is what the rule says.
pub fn change(step: &Step, change: ChoiceChange) -> Result<Nothing> {
    let (rule, ..) = basis(step, &change.choice_id)?;
    let ChoiceChange {
        choice_id,
        idea_id,
        outcome,
        reason,
    } = change;
    let decided = Decided {
        idea_id,
        outcome,
        reason,
    };
    decide(step, &choice_id, rule, decided)?;
    Ok(Nothing {})
}

/// Decides which of the ideas that stand equal at the border go on; the others are parked.
///
/// # Errors
/// [`Error::Required`] without a reason.
pub fn settle(step: &Step, settled: Settled) -> Result<Nothing> {
    let sql = "SELECT idea_id FROM choice_idea WHERE choice_id = ?1 AND outcome = 'tied'";
    let mut tied = step.prepare_cached(sql)?;
    let tied = tied.query_map([&settled.choice_id], |row| row.get::<_, String>(0))?;
    for idea_id in tied.collect::<rusqlite::Result<Vec<_>>>()? {
        let outcome = match settled.chosen.contains(&idea_id) {
            true => Outcome::Chosen,
            false => Outcome::Parked,
        };
        let reason = settled.reason.clone();
        let decided = Decided {
            idea_id,
            outcome,
            reason,
        };
        decide(step, &settled.choice_id, Rule::MostDots, decided)?;
    }
    Ok(Nothing {})
}

fn decide(step: &Step, choice: &str, rule: Rule, decided: Decided) -> Result<()> {
    step.known("idea", "idea", &decided.idea_id)?;
    let said = rule::said(step, choice, &decided.idea_id)?;
    let as_the_rule = said == Some(decided.outcome);
    if decided.outcome == Outcome::Tied && !as_the_rule {
        return Err(Error::BadValue { field: "outcome" });
    }
    let needed = rule == Rule::MostDots && !as_the_rule;
    step.run(
        include_str!("decide.sql"),
        (
            step.new_id(),
            choice,
            &decided.idea_id,
            decided.outcome,
            if as_the_rule { "rule" } else { "hand" },
            reason(&decided.reason, needed)?,
        ),
    )?;
    Ok(())
}

/// Takes a choice back: its ideas stand where they stood before.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    step.change_one("choice", "DELETE FROM choice WHERE id = ?1", [id])?;
    Ok(Nothing {})
}
