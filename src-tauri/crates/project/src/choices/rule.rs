//! Asking the rule: what the votes of a round say about its ideas.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};
use voting::{
    Add1, Completion, Decider, Election, Limit, Measure, Tally, TieBreak, Until, lots, outcomes,
};

use super::{Outcome, Rule};
use crate::votes::{Party, Stored, Tallied, refuse_problems, stored, tally};
use crate::{Error, Result, Step};

/// The most outcomes looked for when ideas stand equal.
const MOST_OUTCOMES: usize = 200;

/// What is asked of a round.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    pub round: &'a str,
    pub rule: Rule,
    pub seats: u32,
    /// The number that lots are drawn from, where ideas stand equal.
    pub lot: Option<u32>,
}

/// What the rule says about a round, with the tally it looked at.
pub(super) struct Verdict {
    pub stored: Stored,
    pub tally: Tally<String, String>,
    pub parties: Vec<Party>,
    /// One for each of the tally's standings, in its order.
    pub outcomes: Vec<Outcome>,
    pub seats_left: u32,
    /// The ideas that stood equal before any lots were drawn.
    pub equal: BTreeSet<String>,
}

impl Verdict {
    /// The ideas that are chosen.
    pub(super) fn chosen(&self) -> Vec<String> {
        let lines = self.tally.standings.iter().zip(&self.outcomes);
        let chosen = lines.filter(|(_, outcome)| **outcome == Outcome::Chosen);
        chosen.map(|(row, _)| row.option.clone()).collect()
    }
}

/// Asks a rule.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `rule-needs-ballots`.
pub(super) fn ask(db: &Connection, question: Question) -> Result<Verdict> {
    answer(stored(db, question.round)?, question)
}

/// Asks a rule about a round that has been read.
///
/// # Errors
/// [`Error::NotNow`] `rule-needs-ballots`.
pub(super) fn answer(stored: Stored, question: Question) -> Result<Verdict> {
    let Tallied {
        tally,
        parties,
        sets,
    } = tally(&stored);
    let mut said = match question.rule {
        Rule::MostDots | Rule::Decision => {
            Said::counted(voting::most_dots(&tally, question.seats as usize))
        }
        Rule::EqualGroups => {
            let seats = question.seats as usize;
            Said::counted(voting::most_dots_of_equals(&tally, &sets, seats))
        }
        Rule::EqualShares => by_ballots(&stored, &sets, question, SHARES)?,
        Rule::Phragmen => by_ballots(&stored, &sets, question, voting::Rule::Phragmen)?,
        Rule::Pav => by_ballots(&stored, &sets, question, voting::Rule::SequentialPav)?,
    };
    let equal = said.tied.clone();
    if let Some(lot) = question.lot {
        said.draw(&lots(lot, &stored.round.options));
    }
    let outcomes = tally.standings.iter();
    Ok(Verdict {
        outcomes: outcomes.map(|row| said.outcome(&row.option)).collect(),
        seats_left: u32::try_from(said.seats_left).unwrap_or(u32::MAX),
        equal,
        parties,
        tally,
        stored,
    })
}

/// Equal Shares fills every seat: raised until it does, then by most dots.
const SHARES: voting::Rule = voting::Rule::EqualShares {
    measure: Measure::Points,
    completion: Completion::Add1Greedy(Add1 {
        step: 1,
        until: Until::Overspent,
    }),
};

/// What a rule says, before it is put line by line.
struct Said {
    chosen: BTreeSet<String>,
    tied: BTreeSet<String>,
    seats_left: usize,
    /// Which of the equals come first, for lots drawn from the question's number; none: in the lots' order.
    drawn: Option<BTreeSet<String>>,
}

impl Said {
    fn counted(outcome: voting::Outcome<String>) -> Self {
        Self {
            chosen: outcome.chosen.into_iter().collect(),
            tied: outcome.tied.into_iter().collect(),
            seats_left: outcome.seats_left,
            drawn: None,
        }
    }

    /// Lets lots decide between the equals.
    fn draw(&mut self, order: &[String]) {
        if self.tied.is_empty() {
            return;
        }
        let tied = std::mem::take(&mut self.tied);
        let first = self.drawn.take().unwrap_or_else(|| {
            let in_order = order.iter().filter(|option| tied.contains(*option));
            in_order.take(self.seats_left).cloned().collect()
        });
        self.seats_left = self.seats_left.saturating_sub(first.len());
        self.chosen.extend(first);
    }

    fn outcome(&self, idea: &String) -> Outcome {
        match idea {
            idea if self.chosen.contains(idea) => Outcome::Chosen,
            idea if self.tied.contains(idea) => Outcome::Tied,
            _ => Outcome::Parked,
        }
    }
}

/// Asks a rule that needs to know who voted for what. An idea stands equal when it is chosen in some of the
/// outcomes that ties allow, and not in others.
fn by_ballots(
    stored: &Stored,
    sets: &[Vec<String>],
    question: Question,
    rule: voting::Rule,
) -> Result<Said> {
    let seats = question.seats.into();
    let election =
        Election::new(&stored.weighed_poll(sets)?, Limit::Ideas(seats)).map_err(|_| {
            Error::NotNow {
                why: "round-problems",
            }
        })?;
    let all = outcomes(&election, rule, true, MOST_OUTCOMES);
    let (certain, tied) = (all.certain(), all.open());
    let most = all.sets.iter().map(Vec::len).max().unwrap_or_default();
    let drawn = question.lot.map(|seed| {
        let by_lot = TieBreak {
            cheap_first: true,
            then: Decider::Lot { seed },
        };
        let chosen = voting::choose(&election, rule, &by_lot).chosen;
        chosen
            .into_iter()
            .filter(|option| !certain.contains(option))
            .collect()
    });
    Ok(Said {
        seats_left: match tied.is_empty() {
            true => (question.seats as usize).saturating_sub(certain.len()),
            false => most.saturating_sub(certain.len()),
        },
        chosen: certain,
        tied,
        drawn,
    })
}

/// Writes what the rule says about the round's ideas beside what people said; where nobody went another
/// way, it is also the outcome.
///
/// # Errors
/// As [`ask`]; [`Error::NotNow`] `round-open`.
pub(super) fn apply(step: &Step, choice: &str, question: Question) -> Result<()> {
    let verdict = ask(step, question)?;
    if verdict.stored.closed_at.is_none() {
        return Err(Error::NotNow { why: "round-open" });
    }
    refuse_problems(&verdict.stored.round)?;
    let forget = "DELETE FROM choice_idea WHERE choice_id = ?1 AND by = 'rule' AND idea_id NOT IN \
                  (SELECT idea_id FROM round_option WHERE round_id = ?2)";
    step.run(forget, (choice, question.round))?;
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
