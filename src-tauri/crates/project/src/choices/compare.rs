//! Rules laid side by side, and what is to be said of one beside the most dots.

use survey::SMALL_GROUP;
use voting::{Limit, behind};

use super::rule::{self, Question, Verdict};
use super::write::limit;
use super::{CompareQuery, ComparedLine, ComparedRule, Comparison, Outcome, Reach, Rule, Swap};
use crate::votes::{Party, shares};
use crate::{Reader, Result};

/// The rules that say which ideas go on when so many can.
const BY_NUMBER: [Rule; 5] = [
    Rule::MostDots,
    Rule::EqualShares,
    Rule::EqualGroups,
    Rule::Phragmen,
    Rule::Pav,
];

/// The rules that say which ideas go on when they may cost so much together.
const BY_COST: [Rule; 5] = [
    Rule::MostDots,
    Rule::VotesPerCost,
    Rule::EqualShares,
    Rule::EqualGroups,
    Rule::Phragmen,
];

/// What every rule that can be asked says about a round.
///
/// # Errors
/// [`crate::Error::NotFound`] when the round is gone; [`crate::Error::BadAmount`] for a budget that is none.
pub fn compare(db: &Reader, query: CompareQuery) -> Result<Comparison> {
    let limit = limit(Some(query.seats), query.budget)?;
    let question = Question {
        round: &query.round_id,
        rule: Rule::MostDots,
        limit,
        completion: query.completion,
        lot: None,
    };
    let most_dots = rule::ask(db, question)?;
    let is_waiting = most_dots
        .money(&[])
        .is_some_and(|money| !money.missing.is_empty());
    let can_be_asked = |rule: &Rule| {
        !is_waiting && (needs_no_ballots(*rule) || most_dots.stored.ballots.is_some())
    };
    let rules = match limit {
        Limit::Ideas(_) => BY_NUMBER,
        Limit::Budget(_) => BY_COST,
    };
    let verdicts = rules
        .into_iter()
        .filter(can_be_asked)
        .map(|rule| Ok((rule, rule::ask(db, Question { rule, ..question })?)))
        .collect::<Result<Vec<_>>>()?;
    Ok(Comparison {
        rules: verdicts
            .iter()
            .map(|(rule, verdict)| ComparedRule {
                rule: *rule,
                reach: reach(verdict, &verdict.chosen()),
                money: verdict.money(&verdict.chosen()),
            })
            .collect(),
        lines: lines(&most_dots, &verdicts),
        parties: most_dots.parties,
    })
}

fn needs_no_ballots(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::MostDots | Rule::VotesPerCost | Rule::EqualGroups
    )
}

fn lines(base: &Verdict, verdicts: &[(Rule, Verdict)]) -> Vec<ComparedLine> {
    let alone: Vec<_> = base
        .parties
        .iter()
        .map(|party| base.of_party(party))
        .collect();
    let line = |(at, standing): (usize, &voting::Standing<String, String>)| ComparedLine {
        idea_id: standing.option.clone(),
        title: base.title(&standing.option),
        total: small(standing.total),
        cost: base.costs.get(&standing.option).copied(),
        outcomes: verdicts
            .iter()
            .filter_map(|(_, verdict)| verdict.outcomes.get(at).copied())
            .collect(),
        alone: alone
            .iter()
            .filter_map(|said| said.get(at).copied())
            .collect(),
    };
    let said = |line: &ComparedLine| {
        let mut all = line.outcomes.iter().chain(&line.alone);
        all.any(|outcome| *outcome != Outcome::Parked)
    };
    let standings = base.tally.standings.iter().enumerate();
    standings.map(line).filter(said).collect()
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
pub(super) fn swaps(verdict: &Verdict) -> Vec<Swap> {
    let said = verdict.outcomes.iter().zip(&verdict.by_dots);
    let standings = verdict.tally.standings.iter().zip(said);
    let swap = |(standing, (rule, most_dots)): (
        &voting::Standing<String, String>,
        (&Outcome, &Outcome),
    )| {
        let shares = shares(standing, &verdict.parties);
        let most = verdict
            .parties
            .iter()
            .zip(shares)
            .find(|(_, dots)| u64::from(*dots) * 2 > standing.total);
        (most_dots != rule).then(|| Swap {
            idea_id: standing.option.clone(),
            title: verdict.title(&standing.option),
            outcome: *rule,
            most_dots: *most_dots,
            carried_by: most
                .map(|(party, _)| party.groups.clone())
                .unwrap_or_default(),
        })
    };
    standings.filter_map(swap).collect()
}

fn small(amount: u64) -> u32 {
    u32::try_from(amount).unwrap_or(u32::MAX)
}
