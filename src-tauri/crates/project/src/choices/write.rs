use voting::Limit;

use super::rule::{self, Question};
use super::{ChoiceChange, ChoiceTexts, Completion, Decided, NewChoice, Outcome, Rule, Settled};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, text};

/// Most ideas a rule can be asked to choose.
const MOST_SEATS: u32 = 1_000;

/// Makes a choice: by the rule, with the exceptions that people make, or by their decision alone.
///
/// # Errors
/// [`Error::NotNow`] `round-open` for a round that is not closed, `costs-missing` when a budget is shared out and
/// what an idea costs is not known; [`Error::BadAmount`]; a decision or an exception without a reason.
pub fn add(step: &Step, new: NewChoice) -> Result<Id> {
    let id = step.new_id();
    let reason = reason(&new.reason, new.rule == Rule::Decision)?;
    let date = text::date("decidedOn", new.decided_on.as_deref())?.unwrap_or_else(|| step.today());
    let by_rule = by_rule(&new)?;
    let (seats, budget) = columns(by_rule.map(|(_, limit)| limit));
    step.run(
        "INSERT INTO choice (id, round_id, rule, seats, budget, completion, reason, decided_on, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            &id,
            &new.round_id,
            new.rule,
            seats,
            budget,
            new.completion,
            reason,
            date,
            step.now(),
        ),
    )?;
    if let Some((round, limit)) = by_rule {
        let question = Question {
            round,
            rule: new.rule,
            limit,
            completion: new.completion,
            lot: None,
        };
        rule::apply(step, &id, question)?;
    } else if let Some(round) = &new.round_id {
        step.known("round", "voting_round", round)?;
    }
    for decided in new.ideas {
        decide(step, &id, new.rule, decided)?;
    }
    Ok(Id { id })
}

/// The round and the limit that a choice by rule needs.
fn by_rule(new: &NewChoice) -> Result<Option<(&str, Limit)>> {
    if new.rule == Rule::Decision {
        return Ok(None);
    }
    let round = new.round_id.as_deref();
    let round = round.ok_or(Error::Required { field: "round" })?;
    Ok(Some((round, limit(new.seats, new.budget)?)))
}

/// How much a rule may choose: by a budget where there is one, else by the number of ideas.
///
/// # Errors
/// [`Error::BadAmount`] for a budget; [`Error::BadValue`] for no ideas at all, or more than a thousand.
pub(super) fn limit(seats: Option<u32>, budget: Option<i64>) -> Result<Limit> {
    match (budget, seats) {
        (Some(budget), _) => Ok(Limit::Budget(text::kroner("budget", budget)?.into())),
        (None, Some(seats @ 1..=MOST_SEATS)) => Ok(Limit::Ideas(seats.into())),
        (None, _) => Err(Error::BadValue { field: "seats" }),
    }
}

/// A limit as it lies in the file: the seats, or the budget.
fn columns(limit: Option<Limit>) -> (Option<u32>, Option<u32>) {
    let kept = |amount: u64| u32::try_from(amount).ok();
    match limit {
        None => (None, None),
        Some(Limit::Ideas(seats)) => (kept(seats), None),
        Some(Limit::Budget(budget)) => (None, kept(budget)),
    }
}

fn reason(words: &str, needed: bool) -> Result<String> {
    if needed {
        text::required("reason", words, text::LONG)
    } else {
        text::optional("reason", words, text::LONG)
    }
}

/// Saves a choice's own fields. With another limit the rule is asked again; what people decided by hand stays.
///
/// # Errors
/// As [`add`].
pub fn save(step: &Step, texts: ChoiceTexts) -> Result<Nothing> {
    let old = basis(step, &texts.id)?;
    let date = text::date("decidedOn", Some(&texts.decided_on))?;
    let date = date.ok_or(Error::Required { field: "decidedOn" })?;
    let reason = reason(&texts.reason, old.rule == Rule::Decision)?;
    let limit = match old.rule {
        Rule::Decision => None,
        _ => Some(limit(texts.seats, texts.budget)?),
    };
    let (seats, budget) = columns(limit);
    step.run(
        "UPDATE choice SET seats = ?2, budget = ?3, completion = ?4, reason = ?5, decided_on = ?6 WHERE id = ?1",
        (
            &texts.id,
            seats,
            budget,
            texts.completion,
            reason,
            date,
        ),
    )?;
    let is_asked_anew = (old.limit, old.completion) != (limit, texts.completion);
    if is_asked_anew && limit.is_some() && old.round.is_some() {
        let basis = Basis {
            limit,
            completion: texts.completion,
            ..old
        };
        rule::apply(step, &texts.id, basis.question()?)?;
    }
    Ok(Nothing {})
}

/// Asks the rule again, after numbers of the round were put right.
///
/// # Errors
/// [`Error::NotNow`] `round-open`, or `choice-without-round` when there is no round to ask about.
pub fn again(step: &Step, Id { id }: Id) -> Result<Nothing> {
    let basis = basis(step, &id)?;
    rule::apply(step, &id, basis.question()?)?;
    Ok(Nothing {})
}

/// Lets lots decide between the ideas that stand equal. The number they are drawn from is kept, so that
/// anyone can draw them again; they are drawn once, and fall the same when that was undone.
///
/// # Errors
/// [`Error::NotNow`] `nothing-tied` when no ideas wait to be decided, `round-open`, or as [`again`].
pub fn draw(step: &Step, Id { id }: Id) -> Result<Nothing> {
    let basis = basis(step, &id)?;
    let sql = "SELECT EXISTS (SELECT 1 FROM choice_idea WHERE choice_id = ?1 AND outcome = 'tied')";
    let has_ties: bool = step
        .prepare_cached(sql)?
        .query_row([&id], |row| row.get(0))?;
    if !has_ties || basis.lot.is_some() {
        return Err(Error::NotNow {
            why: "nothing-tied",
        });
    }
    let lot = basis.round.as_deref().map_or(1, lot_of);
    step.run("UPDATE choice SET lot = ?2 WHERE id = ?1", (&id, lot))?;
    let basis = Basis {
        lot: Some(lot),
        ..basis
    };
    rule::apply(step, &id, basis.question()?)?;
    Ok(Nothing {})
}

/// The number of a round's lots, from 1 to 9999. It lies in the round's random id before anybody has voted, so that
/// nobody draws until the lots please them.
fn lot_of(round: &str) -> u32 {
    // FNV-1a, 64 bits.
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = round.bytes().fold(0xcbf2_9ce4_8422_2325, mix);
    1 + u32::try_from(hash % 9999).unwrap_or_default()
}

/// What a choice rests on.
struct Basis {
    rule: Rule,
    round: Option<String>,
    limit: Option<Limit>,
    completion: Completion,
    lot: Option<u32>,
}

impl Basis {
    fn question(&self) -> Result<Question<'_>> {
        match (&self.round, self.limit) {
            (Some(round), Some(limit)) => Ok(Question {
                round,
                rule: self.rule,
                limit,
                completion: self.completion,
                lot: self.lot,
            }),
            _ => Err(Error::NotNow {
                why: "choice-without-round",
            }),
        }
    }
}

fn basis(step: &Step, id: &str) -> Result<Basis> {
    step.known("choice", "choice", id)?;
    let sql = "SELECT rule, round_id, seats, lot, budget, completion FROM choice WHERE id = ?1";
    Ok(step.prepare_cached(sql)?.query_row([id], |row| {
        let amount =
            |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<u32>>(column)?.map(u64::from));
        let (budget, seats) = (amount(4)?.map(Limit::Budget), amount(2)?.map(Limit::Ideas));
        Ok(Basis {
            rule: row.get(0)?,
            round: row.get(1)?,
            limit: budget.or(seats),
            completion: row.get(5)?,
            lot: row.get(3)?,
        })
    })?)
}

/// Decides one idea by hand, or goes back to what the rule says.
///
/// # Errors
/// [`Error::Required`] without a reason, unless it is what the rule says.
pub fn change(step: &Step, change: ChoiceChange) -> Result<Nothing> {
    let rule = basis(step, &change.choice_id)?.rule;
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
    let needed = rule != Rule::Decision && !as_the_rule;
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
