use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row};
use voting::Limit;

use super::compare::{reach, swaps};
use super::rule::{self, Question, Verdict};
use super::write::limit;
use super::{
    Choice, ChoiceLine, ChoiceRow, ChoiceTexts, IdeaStanding, Outcome, Preview, PreviewLine,
    PreviewQuery, Rule,
};
use crate::ideas::IdeaStatus;
use crate::operations::{Id, Nothing};
use crate::votes::shares;
use crate::{Error, Reader, Result};

/// Every choice, the latest first.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<ChoiceRow>> {
    db.rows(include_str!("list.sql"), [], |row| {
        Ok(ChoiceRow {
            id: row.get(0)?,
            rule: row.get(1)?,
            round_id: row.get(2)?,
            round_title: row.get(3)?,
            reason: row.get(4)?,
            decided_on: row.get(5)?,
            chosen: row.get(6)?,
            parked: row.get(7)?,
            tied: row.get(8)?,
            by_hand: row.get(9)?,
            seats: row.get(10)?,
            budget: row.get(11)?,
            completion: row.get(12)?,
        })
    })
}

/// Where every idea stands now, in the order in which they came.
///
/// # Errors
/// What the database says.
pub fn status(db: &Reader, _: Nothing) -> Result<Vec<IdeaStanding>> {
    db.rows(include_str!("status.sql"), [], |row| {
        Ok(IdeaStanding {
            idea_id: row.get(0)?,
            title: row.get(1)?,
            status: IdeaStatus::of(row.get(2)?),
            choice_id: row.get(3)?,
            decided_on: row.get(4)?,
            reason: row.get(5)?,
        })
    })
}

/// What a rule would say about a round.
///
/// # Errors
/// [`Error::NotFound`] when the round is gone; [`Error::BadAmount`]; [`Error::NotNow`] `rule-needs-ballots`,
/// `rule-needs-budget` or `rule-needs-seats`.
pub fn preview(db: &Reader, query: PreviewQuery) -> Result<Preview> {
    let question = Question {
        round: &query.round_id,
        rule: query.rule,
        limit: limit(Some(query.seats), query.budget)?,
        completion: query.completion,
        lot: None,
    };
    Ok(shown(&rule::ask(db, question)?))
}

fn shown(verdict: &Verdict) -> Preview {
    let standings = verdict.tally.standings.iter().zip(&verdict.outcomes);
    let lines = standings.map(|(standing, outcome)| PreviewLine {
        idea_id: standing.option.clone(),
        title: verdict.title(&standing.option),
        rank: u32::try_from(standing.rank).unwrap_or(u32::MAX),
        total: u32::try_from(standing.total).unwrap_or(u32::MAX),
        shares: shares(standing, &verdict.parties),
        cost: verdict.costs.get(&standing.option).copied(),
        outcome: *outcome,
    });
    Preview {
        lines: lines.collect(),
        seats_left: verdict.seats_left,
        money: verdict.money(&verdict.chosen()),
        parties: verdict.parties.clone(),
        has_ballots: verdict.stored.ballots.is_some(),
        reach: reach(verdict, &verdict.chosen()),
        swaps: swaps(verdict),
    }
}

/// A whole choice, beside what the round's numbers say now.
///
/// # Errors
/// [`Error::NotFound`] when it is gone.
pub fn get(db: &Reader, Id { id }: Id) -> Result<Choice> {
    let mut choice = head(db, &id)?;
    choice.lines = db.rows(include_str!("lines.sql"), [&id], line)?;
    if let Some(round) = choice.round_id.clone() {
        let ChoiceTexts { seats, budget, .. } = choice.texts;
        let mut question = Question {
            round: &round,
            rule: choice.rule,
            limit: match budget {
                Some(_) => limit(None, budget)?,
                None => Limit::Ideas(seats.unwrap_or(0).into()),
            },
            completion: choice.texts.completion,
            lot: choice.lot,
        };
        let verdict = match rule::ask(db, question) {
            // The ballots that the rule read are gone: what it said stands, beside the dots.
            Err(Error::NotNow { .. }) => {
                question.rule = Rule::MostDots;
                choice.stale = true;
                rule::ask(db, question)?
            }
            answer => answer?,
        };
        let now = shown(&verdict);
        let by_rule = choice.rule != Rule::Decision;
        choice.stale |= by_rule && differs(&choice.lines, &now.lines);
        choice.seats_left = now.seats_left;
        place(&mut choice.lines, &now.lines);
        choice.parties = now.parties;
        if by_rule {
            let chosen = choice.lines.iter();
            let chosen = chosen.filter(|line| line.outcome == Outcome::Chosen);
            let chosen: Vec<_> = chosen.map(|line| line.idea_id.clone()).collect();
            choice.reach = reach(&verdict, &chosen);
            choice.money = verdict.money(&chosen);
            choice.swaps = now.swaps;
        }
        if choice.lot.is_some() {
            choice.drawn = verdict
                .equal
                .iter()
                .map(|idea| verdict.title(idea))
                .collect();
        }
    }
    Ok(choice)
}

fn head(db: &Reader, id: &str) -> Result<Choice> {
    db.prepare_cached(include_str!("get.sql"))?
        .query_row([id], |row| {
            Ok(Choice {
                texts: ChoiceTexts {
                    id: row.get(0)?,
                    seats: row.get(1)?,
                    budget: row.get(9)?,
                    completion: row.get(10)?,
                    reason: row.get(2)?,
                    decided_on: row.get(3)?,
                },
                rule: row.get(4)?,
                round_id: row.get(5)?,
                round_title: row.get(6)?,
                round_open: row.get(7)?,
                stale: false,
                seats_left: 0,
                money: None,
                lot: row.get(8)?,
                drawn: Vec::new(),
                parties: Vec::new(),
                reach: None,
                swaps: Vec::new(),
                lines: Vec::new(),
            })
        })
        .optional()?
        .ok_or(Error::NotFound { noun: "choice" })
}

fn line(row: &Row) -> rusqlite::Result<ChoiceLine> {
    Ok(ChoiceLine {
        idea_id: row.get(0)?,
        title: row.get(1)?,
        rank: None,
        total: None,
        shares: Vec::new(),
        cost: row.get(7)?,
        rule_outcome: row.get(2)?,
        outcome: row.get(3)?,
        by_hand: row.get(4)?,
        reason: row.get(5)?,
        status: IdeaStatus::of(row.get(6)?),
    })
}

/// Whether the rule would say something else about any idea than it did.
fn differs(lines: &[ChoiceLine], now: &[PreviewLine]) -> bool {
    let said = lines
        .iter()
        .filter_map(|line| Some((&line.idea_id, line.rule_outcome?)));
    let said: HashMap<_, _> = said.collect();
    let says: HashMap<_, _> = now
        .iter()
        .map(|line| (&line.idea_id, line.outcome))
        .collect();
    said != says
}

/// Puts the lines in the order of the result, with their dots; ideas outside the round come last.
fn place(lines: &mut [ChoiceLine], now: &[PreviewLine]) {
    let places: HashMap<_, _> = now
        .iter()
        .map(|line| &line.idea_id)
        .zip(0_usize..)
        .collect();
    for line in lines.iter_mut() {
        if let Some(now) = places.get(&line.idea_id).and_then(|at| now.get(*at)) {
            line.rank = Some(now.rank);
            line.total = Some(now.total);
            line.shares.clone_from(&now.shares);
        }
    }
    lines.sort_by_key(|line| places.get(&line.idea_id).copied().unwrap_or(usize::MAX));
}
