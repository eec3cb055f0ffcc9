//! Adding up: each option's dots, by group and in all, and its rank.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigUint;
use serde::{Deserialize, Serialize};

use crate::results::sum_of_averages;
use crate::round::{DotRules, Id, Round};

/// The result of a round: options from most to fewest dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tally<O, G> {
    /// Every option of the round, also those without dots; equals stand in the order of their ids.
    pub standings: Vec<Standing<O, G>>,
    /// What each group gave, in the order of the round's groups.
    pub groups: Vec<GroupTotal<G>>,
    /// Dots given to the round's options.
    pub dots: u64,
    /// Dots counted for options that are not in the round: kept apart, never silently dropped.
    pub outside: u64,
}

/// One option's place in the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Standing<O, G> {
    /// The option.
    pub option: O,
    /// Competition ranking: equals share a rank and the next rank is skipped (1, 2, 2, 4).
    pub rank: usize,
    /// Whether another option has exactly as many dots.
    pub tied: bool,
    /// Dots from everybody.
    pub total: u64,
    /// Dots by group, in the order of the round's groups, groups that gave none included.
    pub groups: Vec<GroupDots<G>>,
}

/// What one group gave one option, and how many of its voters that can be.
///
/// Counts per group do not tell who gave the dots. With at most one dot per idea the share of the
/// group's voters is exact; with more, it lies between the two bounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupDots<G> {
    /// The group.
    pub group: G,
    /// Its dots on this option.
    pub dots: u64,
    /// At least this many of its voters stand behind the option.
    pub voters_at_least: u64,
    /// At most this many do.
    pub voters_at_most: u64,
    /// Voters in the group: the whole of which the two bounds are parts.
    pub voters: u64,
}

/// What one group gave in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupTotal<G> {
    /// The group.
    pub group: G,
    /// Its voters.
    pub voters: u64,
    /// Dots it gave to the round's options.
    pub dots: u64,
    /// Dots it had to give.
    pub available: u64,
}

/// Adds up a round and ranks its options.
///
/// A half-typed round is tallied as it stands, so that the result can be watched while counts are
/// typed; [`check`](crate::check) tells what is wrong with it. Groups that have counts but no
/// number of voters come last, with 0 voters.
pub fn tally<O: Id, G: Id>(round: &Round<O, G>) -> Tally<O, G> {
    let groups = groups_of(round);
    let (dots, outside) = add_up(round, &groups);
    let totals = group_totals(round.rules, &groups, &dots);
    let standings = rank(dots, round.rules, &groups);
    Tally {
        dots: standings.iter().map(|s| s.total).sum(),
        standings,
        groups: totals,
        outside,
    }
}

/// The groups with their voters, each once: those of the round as listed, then any others.
pub(crate) fn groups_of<O: Id, G: Id>(round: &Round<O, G>) -> Vec<(G, u64)> {
    let mut groups: Vec<(G, u64)> = Vec::new();
    for row in &round.voters {
        let voters = u64::from(row.voters);
        match groups.iter_mut().find(|(group, _)| *group == row.group) {
            Some((_, sum)) => *sum += voters,
            None => groups.push((row.group.clone(), voters)),
        }
    }
    let listed: BTreeSet<&G> = round.voters.iter().map(|row| &row.group).collect();
    let others: BTreeSet<&G> = round.counts.iter().map(|count| &count.group).collect();
    groups.extend(
        others
            .difference(&listed)
            .map(|group| ((*group).clone(), 0)),
    );
    groups
}

/// Dots per option, one cell for each group, and the dots on options outside the round.
fn add_up<O: Id, G: Id>(round: &Round<O, G>, groups: &[(G, u64)]) -> (BTreeMap<O, Vec<u64>>, u64) {
    let column: BTreeMap<&G, usize> = groups
        .iter()
        .enumerate()
        .map(|(at, (group, _))| (group, at))
        .collect();
    let mut dots: BTreeMap<O, Vec<u64>> = round
        .options
        .iter()
        .map(|option| (option.clone(), vec![0; groups.len()]))
        .collect();
    let mut outside = 0;
    for count in &round.counts {
        let cell = dots
            .get_mut(&count.option)
            .zip(column.get(&count.group))
            .and_then(|(row, at)| row.get_mut(*at));
        *cell.unwrap_or(&mut outside) += u64::from(count.dots);
    }
    (dots, outside)
}

fn group_totals<O: Id, G: Id>(
    rules: DotRules,
    groups: &[(G, u64)],
    dots: &BTreeMap<O, Vec<u64>>,
) -> Vec<GroupTotal<G>> {
    let total = |at: usize| dots.values().filter_map(|row| row.get(at)).sum();
    groups
        .iter()
        .enumerate()
        .map(|(at, (group, voters))| GroupTotal {
            group: group.clone(),
            voters: *voters,
            dots: total(at),
            available: rules.most_in_all(*voters),
        })
        .collect()
}

fn rank<O: Id, G: Id>(
    dots: BTreeMap<O, Vec<u64>>,
    rules: DotRules,
    groups: &[(G, u64)],
) -> Vec<Standing<O, G>> {
    let mut totals: Vec<u64> = dots.values().map(|row| row.iter().sum()).collect();
    totals.sort_unstable_by_key(|total| Reverse(*total));
    let mut standings: Vec<_> = dots
        .into_iter()
        .map(|(option, row)| {
            let total: u64 = row.iter().sum();
            let above = totals.partition_point(|other| *other > total);
            let not_below = totals.partition_point(|other| *other >= total);
            Standing {
                option,
                rank: above + 1,
                tied: not_below - above > 1,
                total,
                groups: by_group(&row, rules, groups),
            }
        })
        .collect();
    // Stable: equals keep the order of their ids.
    standings.sort_by_key(|standing| Reverse(standing.total));
    standings
}

fn by_group<G: Id>(row: &[u64], rules: DotRules, groups: &[(G, u64)]) -> Vec<GroupDots<G>> {
    groups
        .iter()
        .zip(row)
        .map(|((group, voters), dots)| GroupDots {
            group: group.clone(),
            dots: *dots,
            voters_at_least: rules.fewest_behind(*dots).min(*voters),
            voters_at_most: (*dots).min(*voters),
            voters: *voters,
        })
        .collect()
}

/// Ranks a tally's options anew, with each set of groups weighing the same, however many voters it has: by the
/// sum of what the voters of each gave on average. Totals stay what they are.
pub fn rank_by_equals<O: Id, G: Id>(tally: Tally<O, G>, sets: &[Vec<G>]) -> Tally<O, G> {
    let worth = |standing: Standing<O, G>| (worth_to_equals(&standing, sets), standing);
    let mut ranked: Vec<_> = tally.standings.into_iter().map(worth).collect();
    // By id first, so that equals stand in its order whatever their totals.
    ranked.sort_by(|(one, first), (other, second)| {
        other
            .cmp(one)
            .then_with(|| first.option.cmp(&second.option))
    });
    let worths: Vec<_> = ranked.iter().map(|(worth, _)| worth.clone()).collect();
    let standings = ranked.into_iter().map(|(worth, standing)| Standing {
        rank: 1 + worths.iter().filter(|other| **other > worth).count(),
        tied: worths.iter().filter(|other| **other == worth).count() > 1,
        ..standing
    });
    Tally {
        standings: standings.collect(),
        ..tally
    }
}

/// A whole number that orders options by what each set of groups gave them on average.
pub(crate) fn worth_to_equals<O, G: Id>(standing: &Standing<O, G>, sets: &[Vec<G>]) -> BigUint {
    let parts = |set: &Vec<G>| {
        let own = standing.groups.iter();
        let own = own.filter(|part| set.contains(&part.group));
        own.fold((0, 0), |(dots, voters), part| {
            (dots + part.dots, voters + part.voters)
        })
    };
    sum_of_averages(&sets.iter().map(parts).collect::<Vec<_>>())
}
