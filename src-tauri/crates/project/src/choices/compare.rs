//! Rules laid side by side, and what is to be said of one beside the most dots.

use survey::SMALL_GROUP;
use voting::{Tally, behind};

use super::rule::{Question, Verdict, answer};
use super::{CompareQuery, ComparedLine, ComparedRule, Comparison, Outcome, Reach, Rule, Swap};
use crate::votes::{Party, shares, stored};
use crate::{Reader, Result};

const RULES: [Rule; 5] = [
    Rule::MostDots,
    Rule::EqualShares,
    Rule::EqualGroups,
    Rule::Phragmen,
    Rule::Pav,
];

/// What every rule that can be asked says about a round.
///
/// # Errors
/// [`crate::Error::NotFound`] when the round is gone.
pub fn compare(db: &Reader, query: CompareQuery) -> Result<Comparison> {
    let ask = |rule| {
        let question = Question {
            round: &query.round_id,
            rule,
            seats: query.seats,
            lot: None,
        };
        answer(stored(db, &query.round_id)?, question)
    };
    let most_dots = ask(Rule::MostDots)?;
    let can_be_asked = |rule: &Rule| needs_no_ballots(*rule) || most_dots.stored.ballots.is_some();
    let verdicts = RULES
        .into_iter()
        .filter(can_be_asked)
        .map(|rule| Ok((rule, ask(rule)?)))
        .collect::<Result<Vec<_>>>()?;
    Ok(Comparison {
        rules: verdicts
            .iter()
            .map(|(rule, verdict)| ComparedRule {
                rule: *rule,
                reach: reach(verdict, &verdict.chosen()),
            })
            .collect(),
        lines: lines(&most_dots, &verdicts, query.seats),
        parties: most_dots.parties,
    })
}

fn needs_no_ballots(rule: Rule) -> bool {
    matches!(rule, Rule::MostDots | Rule::EqualGroups)
}

fn lines(base: &Verdict, verdicts: &[(Rule, Verdict)], seats: u32) -> Vec<ComparedLine> {
    let alone: Vec<_> = base
        .parties
        .iter()
        .map(|party| of_party(&base.tally, party, seats))
        .collect();
    let line = |(at, standing): (usize, &voting::Standing<String, String>)| ComparedLine {
        idea_id: standing.option.clone(),
        title: title(base, &standing.option),
        total: small(standing.total),
        outcomes: verdicts
            .iter()
            .filter_map(|(_, verdict)| verdict.outcomes.get(at).copied())
            .collect(),
        alone: alone
            .iter()
            .map(|said| outcome(said, &standing.option))
            .collect(),
    };
    let said = |line: &ComparedLine| {
        let mut all = line.outcomes.iter().chain(&line.alone);
        all.any(|outcome| *outcome != Outcome::Parked)
    };
    let standings = base.tally.standings.iter().enumerate();
    standings.map(line).filter(said).collect()
}

/// What the most dots of one party alone say.
fn of_party(tally: &Tally<String, String>, party: &Party, seats: u32) -> voting::Outcome<String> {
    voting::most_dots_of_equals(tally, std::slice::from_ref(&party.groups), seats as usize)
}

fn outcome(said: &voting::Outcome<String>, idea: &String) -> Outcome {
    match idea {
        idea if said.chosen.contains(idea) => Outcome::Chosen,
        idea if said.tied.contains(idea) => Outcome::Tied,
        _ => Outcome::Parked,
    }
}

/// Who got at least one of the chosen ideas. Unknown without ballots, and when so few voted that it would tell
/// of single people.
pub(super) fn reach(verdict: &Verdict, chosen: &[String]) -> Option<Reach> {
    let poll = verdict.stored.poll().ok()?;
    let behind = behind(&poll, chosen);
    let voters: u64 = behind.iter().map(|group| group.voters).sum();
    if voters < SMALL_GROUP as u64 {
        return None;
    }
    let with_one = |party: &Party| {
        let own = behind
            .iter()
            .filter(|row| party.groups.contains(&row.group));
        small(own.map(|row| row.with_one).sum())
    };
    Some(Reach {
        voters: small(voters),
        total: small(behind.iter().map(|group| group.with_one).sum()),
        parties: verdict.parties.iter().map(with_one).collect(),
    })
}

/// Where a rule says something else than the most dots.
pub(super) fn swaps(verdict: &Verdict, seats: u32) -> Vec<Swap> {
    let said = voting::most_dots(&verdict.tally, seats as usize);
    let standings = verdict.tally.standings.iter().zip(&verdict.outcomes);
    let swap = |(standing, rule): (&voting::Standing<String, String>, &Outcome)| {
        let most_dots = outcome(&said, &standing.option);
        let shares = shares(standing, &verdict.parties);
        let most = verdict
            .parties
            .iter()
            .zip(shares)
            .find(|(_, dots)| u64::from(*dots) * 2 > standing.total);
        (most_dots != *rule).then(|| Swap {
            idea_id: standing.option.clone(),
            title: title(verdict, &standing.option),
            outcome: *rule,
            most_dots,
            carried_by: most
                .map(|(party, _)| party.groups.clone())
                .unwrap_or_default(),
        })
    };
    standings.filter_map(swap).collect()
}

pub(super) fn title(verdict: &Verdict, idea: &String) -> String {
    verdict.stored.titles.get(idea).cloned().unwrap_or_default()
}

fn small(amount: u64) -> u32 {
    u32::try_from(amount).unwrap_or(u32::MAX)
}
