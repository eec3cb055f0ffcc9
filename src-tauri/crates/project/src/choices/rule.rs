//! Asking the rule: what the votes of a round say about its ideas.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension};
use voting::{
    Add1, Decider, Election, Id, Limit, Measure, Poll, Tally, TieBreak, Until, Weights, lots,
    outcomes,
};

use super::{Completion, Money, Outcome, Rule, UnknownCost, counted};
use crate::votes::{Party, Stored, Tallied, refuse_problems, stored, tally};
use crate::{Error, Result, Step};

/// The most outcomes looked for when ideas stand equal.
const MOST_OUTCOMES: usize = 200;

/// What is asked of a round.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    pub round: &'a str,
    pub rule: Rule,
    pub limit: Limit,
    /// What becomes of what Equal Shares leaves over.
    pub completion: Completion,
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
    /// The same by the most dots alone.
    pub by_dots: Vec<Outcome>,
    pub seats_left: u32,
    /// The ideas that stood equal before any lots were drawn.
    pub equal: BTreeSet<String>,
    /// What the ideas cost, where it is known.
    pub costs: HashMap<String, u32>,
    limit: Limit,
}

impl Verdict {
    /// The ideas that are chosen.
    pub(super) fn chosen(&self) -> Vec<String> {
        let lines = self.tally.standings.iter().zip(&self.outcomes);
        let chosen = lines.filter(|(_, outcome)| **outcome == Outcome::Chosen);
        chosen.map(|(row, _)| row.option.clone()).collect()
    }

    /// What the most dots of one party alone say, for each of the tally's standings.
    pub(super) fn of_party(&self, party: &Party) -> Vec<Outcome> {
        let set = std::slice::from_ref(&party.groups);
        let said = match self.limit {
            Limit::Ideas(seats) => Ok(Said::counted(voting::most_dots_of_equals(
                &self.tally,
                set,
                places(seats),
            ))),
            limit @ Limit::Budget(_) => {
                let poll = counted::poll(&self.tally, set, &self.costs, Weights::Alike);
                by_poll(&poll, limit, None, voting::Rule::MostVotes)
            }
        };
        // Nothing is said while costs are missing.
        let said = said.unwrap_or_default();
        let rows = self.tally.standings.iter();
        rows.map(|row| said.outcome(&row.option)).collect()
    }

    /// An idea's title.
    pub(super) fn title(&self, idea: &str) -> String {
        self.stored.titles.get(idea).cloned().unwrap_or_default()
    }

    /// How it stands with the budget when these go on; none without a budget.
    pub(super) fn money(&self, chosen: &[String]) -> Option<Money> {
        let Limit::Budget(budget) = self.limit else {
            return None;
        };
        let known = chosen.iter().filter_map(|idea| self.costs.get(idea));
        let unknown = |idea: String| UnknownCost {
            title: self.title(&idea),
            idea_id: idea,
        };
        Some(Money {
            budget: u32::try_from(budget).unwrap_or(u32::MAX),
            spent: known.copied().map(u64::from).sum(),
            missing: missing(&self.stored, &self.costs).map(unknown).collect(),
        })
    }
}

/// The ideas in a round whose cost is not known, in the order of its sheet.
fn missing(stored: &Stored, costs: &HashMap<String, u32>) -> impl Iterator<Item = String> {
    let options = stored.round.options.iter();
    options.filter(|idea| !costs.contains_key(*idea)).cloned()
}

/// Asks a rule. While a budget waits for costs no rule says anything: no idea is chosen.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotNow`] `rule-needs-ballots`, `rule-needs-budget` or `rule-needs-seats`.
pub(super) fn ask(db: &Connection, question: Question) -> Result<Verdict> {
    let stored = stored(db, question.round)?;
    let costs = costs(db, &stored)?;
    let Tallied {
        tally,
        parties,
        sets,
    } = tally(&stored);
    let is_waiting =
        matches!(question.limit, Limit::Budget(_)) && missing(&stored, &costs).next().is_some();
    let looked_at = LookedAt {
        stored: &stored,
        tally: &tally,
        sets: &sets,
        costs: &costs,
    };
    let most_dots = Question {
        rule: Rule::MostDots,
        ..question
    };
    let (mut said, by_dots) = match is_waiting {
        true => (Said::default(), Said::default()),
        false => (looked_at.says(question)?, looked_at.says(most_dots)?),
    };
    let equal = said.tied.clone();
    if let Some(lot) = question.lot {
        said.draw(&lots(lot, &stored.round.options));
    }
    let of = |said: &Said| {
        let rows = tally.standings.iter();
        rows.map(|row| said.outcome(&row.option)).collect()
    };
    Ok(Verdict {
        outcomes: of(&said),
        by_dots: of(&by_dots),
        seats_left: u32::try_from(said.seats_left).unwrap_or(u32::MAX),
        equal,
        limit: question.limit,
        parties,
        tally,
        stored,
        costs,
    })
}

fn costs(db: &Connection, stored: &Stored) -> Result<HashMap<String, u32>> {
    let options = serde_json::Value::from(stored.round.options.clone()).to_string();
    let sql = "SELECT id, cost FROM idea WHERE cost IS NOT NULL AND id IN (SELECT value FROM json_each(?1))";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([options], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What rules look at.
struct LookedAt<'a> {
    stored: &'a Stored,
    tally: &'a Tally<String, String>,
    /// Groups that count as one.
    sets: &'a [Vec<String>],
    costs: &'a HashMap<String, u32>,
}

impl LookedAt<'_> {
    fn says(&self, question: Question) -> Result<Said> {
        let by_dots = |weights, rule| {
            let poll = counted::poll(self.tally, self.sets, self.costs, weights);
            by_poll(&poll, question.limit, question.lot, rule)
        };
        let by_ballots = |rule| by_poll(&self.ballots()?, question.limit, question.lot, rule);
        match (question.rule, question.limit) {
            (Rule::MostDots | Rule::Decision, Limit::Ideas(seats)) => {
                Ok(Said::counted(voting::most_dots(self.tally, places(seats))))
            }
            (Rule::EqualGroups, Limit::Ideas(seats)) => Ok(Said::counted(
                voting::most_dots_of_equals(self.tally, self.sets, places(seats)),
            )),
            (Rule::MostDots | Rule::Decision, Limit::Budget(_)) => {
                by_dots(Weights::Alike, voting::Rule::MostVotes)
            }
            (Rule::EqualGroups, Limit::Budget(_)) => {
                by_dots(Weights::EqualGroups, voting::Rule::MostVotes)
            }
            (Rule::VotesPerCost, Limit::Budget(_)) => {
                by_dots(Weights::Alike, voting::Rule::VotesPerCost)
            }
            (Rule::VotesPerCost, Limit::Ideas(_)) => Err(Error::NotNow {
                why: "rule-needs-budget",
            }),
            (Rule::Pav, Limit::Budget(_)) => Err(Error::NotNow {
                why: "rule-needs-seats",
            }),
            (Rule::EqualShares, _) => {
                let poll = self.ballots()?;
                let rule = shares(question, poll.ballots.len() as u64);
                by_poll(&poll, question.limit, question.lot, rule)
            }
            (Rule::Phragmen, _) => by_ballots(voting::Rule::Phragmen),
            (Rule::Pav, Limit::Ideas(_)) => by_ballots(voting::Rule::SequentialPav),
        }
    }

    /// The ballots, with what the ideas cost.
    fn ballots(&self) -> Result<Poll<String, String>> {
        let mut poll = self.stored.weighed_poll(self.sets)?;
        for one in &mut poll.options {
            one.cost = self.costs.get(&one.option).copied().map(u64::from);
        }
        Ok(poll)
    }
}

fn places(seats: u64) -> usize {
    usize::try_from(seats).unwrap_or(usize::MAX)
}

/// Equal Shares as it is asked for. What a voter gains from an idea is its cost times the dots the voter gave it,
/// so that of two ideas the one with more dots from those who can still pay comes first, however dear; with a number
/// of ideas each costs the same (Peters, Pierczyński & Skowron 2021; equalshares.net).
fn shares(question: Question, voters: u64) -> voting::Rule {
    let add1 = match question.limit {
        Limit::Ideas(_) => Add1 {
            step: 1,
            until: Until::Overspent,
        },
        Limit::Budget(budget) => Add1::scaled(budget, voters),
    };
    voting::Rule::EqualShares {
        measure: match question.limit {
            Limit::Ideas(_) => Measure::Points,
            Limit::Budget(_) => Measure::Cost,
        },
        completion: match question.completion {
            Completion::Add1 => voting::Completion::Add1Greedy(add1),
            Completion::Greedy => voting::Completion::Greedy,
            Completion::None => voting::Completion::None,
        },
    }
}

/// What a rule says, before it is put line by line.
#[derive(Default)]
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

/// Asks a rule of ballots. An idea stands equal when it is chosen in some of the outcomes that ties allow, and not
/// in others.
fn by_poll<G: Id>(
    poll: &Poll<String, G>,
    limit: Limit,
    lot: Option<u32>,
    rule: voting::Rule,
) -> Result<Said> {
    let election = Election::new(poll, limit).map_err(|problem| Error::NotNow {
        why: match problem {
            voting::Undecidable::CostMissing { .. } => "costs-missing",
            voting::Undecidable::OptionTwice { .. } => "round-problems",
        },
    })?;
    // Where dots alone decide, the cheaper of two equals does not come first in silence.
    let cheap_first = !matches!(rule, voting::Rule::MostVotes | voting::Rule::VotesPerCost);
    let all = outcomes(&election, rule, cheap_first, MOST_OUTCOMES);
    let (certain, tied) = (all.certain(), all.open());
    let most = all.sets.iter().map(Vec::len).max().unwrap_or_default();
    let drawn = lot.map(|seed| {
        let by_lot = TieBreak {
            cheap_first,
            then: Decider::Lot { seed },
        };
        let chosen = voting::choose(&election, rule, &by_lot).chosen;
        chosen
            .into_iter()
            .filter(|option| !certain.contains(option))
            .collect()
    });
    Ok(Said {
        seats_left: match limit {
            Limit::Ideas(seats) if tied.is_empty() => places(seats).saturating_sub(certain.len()),
            _ => most.saturating_sub(certain.len()),
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
/// As [`ask`]; [`Error::NotNow`] `round-open` or `costs-missing`.
pub(super) fn apply(step: &Step, choice: &str, question: Question) -> Result<()> {
    let verdict = ask(step, question)?;
    if verdict.stored.closed_at.is_none() {
        return Err(Error::NotNow { why: "round-open" });
    }
    refuse_problems(&verdict.stored.round)?;
    let money = verdict.money(&[]);
    if money.is_some_and(|money| !money.missing.is_empty()) {
        return Err(Error::NotNow {
            why: "costs-missing",
        });
    }
    let forget = "DELETE FROM choice_idea WHERE choice_id = ?1 AND by = 'rule' AND idea_id NOT IN \
                  (SELECT idea_id FROM round_idea WHERE round_id = ?2)";
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
