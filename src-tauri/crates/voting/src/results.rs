//! Results a hall understands: bars with each group's share, who is behind a choice, where groups disagree,
//! what each group would have chosen alone, and how two outcomes differ.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigUint;
use serde::{Deserialize, Serialize};

use crate::poll::{Poll, Weights};
use crate::round::Id;

/// An option's bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bar<O, G> {
    /// The option.
    pub option: O,
    /// Competition ranking by weighted points: equals share a rank and the next rank is skipped (1, 2, 2, 4).
    pub rank: usize,
    /// Whether another option has exactly as much.
    pub tied: bool,
    /// Points from everybody, unweighted.
    pub points: u64,
    /// Voters who gave it anything.
    pub backers: u64,
    /// The same by group, in the order of ids, groups that gave nothing included.
    pub groups: Vec<GroupBar<G>>,
}

/// One group's part of a bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupBar<G> {
    /// The group.
    pub group: G,
    /// Its voters.
    pub voters: u64,
    /// Its voters who gave the option anything.
    pub backers: u64,
    /// Points it gave the option.
    pub points: u64,
}

/// The options from most to least, by the poll's weights; equals stand in the order of their ids.
pub fn ranking<O: Id, G: Id>(poll: &Poll<O, G>) -> Vec<Bar<O, G>> {
    let mut bars = bars(poll);
    let order: Vec<BigUint> = bars.values().map(|bar| worth(poll.weights, bar)).collect();
    for (bar, worth) in bars.values_mut().zip(&order) {
        bar.rank = 1 + order.iter().filter(|other| *other > worth).count();
        bar.tied = order.iter().filter(|other| *other == worth).count() > 1;
    }
    let mut bars: Vec<_> = bars.into_values().collect();
    bars.sort_by_key(|bar| bar.rank);
    bars
}

fn bars<O: Id, G: Id>(poll: &Poll<O, G>) -> BTreeMap<O, Bar<O, G>> {
    let groups = poll.groups();
    let empty = |option: &O| Bar {
        option: option.clone(),
        rank: 1,
        tied: false,
        points: 0,
        backers: 0,
        groups: groups
            .iter()
            .map(|(group, voters)| GroupBar {
                group: group.clone(),
                voters: *voters,
                backers: 0,
                points: 0,
            })
            .collect(),
    };
    let known = poll.known();
    let mut bars: BTreeMap<O, _> = known.iter().map(|o| ((*o).clone(), empty(o))).collect();
    for ballot in &poll.ballots {
        for (option, points) in poll.points(&known, ballot) {
            let Some(bar) = bars.get_mut(option) else {
                continue;
            };
            bar.points += u64::from(points);
            bar.backers += 1;
            for part in bar.groups.iter_mut().filter(|g| g.group == ballot.group) {
                part.points += u64::from(points);
                part.backers += 1;
            }
        }
    }
    bars
}

/// A number that orders bars as their weighted points do.
fn worth<O, G>(weights: Weights, bar: &Bar<O, G>) -> BigUint {
    match weights {
        Weights::Alike => BigUint::from(bar.points),
        Weights::EqualGroups => {
            let groups: Vec<_> = bar.groups.iter().map(|g| (g.points, g.voters)).collect();
            sum_of_averages(&groups)
        }
    }
}

/// Σ points / voters over groups of points and voters, times the product of all voters: a whole number that
/// orders options as the sum does. Groups without voters add nothing.
pub(crate) fn sum_of_averages(groups: &[(u64, u64)]) -> BigUint {
    let voting = || groups.iter().filter(|(_, voters)| *voters > 0);
    let whole: BigUint = voting().map(|(_, voters)| BigUint::from(*voters)).product();
    voting()
        .map(|(points, voters)| &whole / *voters * *points)
        .sum()
}

/// How many of a group have at least one of the chosen ideas among those they voted for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Behind<G> {
    /// The group.
    pub group: G,
    /// Its voters.
    pub voters: u64,
    /// Those who got at least one of their ideas.
    pub with_one: u64,
    /// Chosen ideas that its voters voted for, counted once for each voter.
    pub with: u64,
}

/// Who is behind a choice, by group in the order of ids.
pub fn behind<O: Id, G: Id>(poll: &Poll<O, G>, chosen: &[O]) -> Vec<Behind<G>> {
    let known = poll.known();
    let chosen: BTreeSet<&O> = chosen.iter().collect();
    let mut groups: BTreeMap<&G, Behind<G>> = BTreeMap::new();
    for ballot in &poll.ballots {
        let group = groups.entry(&ballot.group).or_insert_with(|| Behind {
            group: ballot.group.clone(),
            voters: 0,
            with_one: 0,
            with: 0,
        });
        let own = poll.points(&known, ballot).map(|(option, _)| option);
        let got = own.filter(|option| chosen.contains(option)).count() as u64;
        group.voters += 1;
        group.with += got;
        group.with_one += u64::from(got > 0);
    }
    groups.into_values().collect()
}

/// An option on which groups differ, by what each of their voters gave it on average.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Disagreement<O, G> {
    /// The option.
    pub option: O,
    /// The group whose voters gave it most each.
    pub most: GroupBar<G>,
    /// The group whose voters gave it least each.
    pub least: GroupBar<G>,
}

/// The options from those on which the groups differ most to those on which they agree, by the distance
/// between the most and the fewest points that the voters of a group gave it on average (for crosses: the part
/// of the group that stands behind it). Groups without voters have no
/// say; with fewer than two groups there is nothing to compare.
pub fn disagreement<O: Id, G: Id>(bars: &[Bar<O, G>]) -> Vec<Disagreement<O, G>> {
    let mut all: Vec<_> = bars.iter().filter_map(differ).collect();
    all.sort_by(|a, b| apart(b).cmp(&apart(a)).then(a.option.cmp(&b.option)));
    all
}

fn differ<O: Id, G: Id>(bar: &Bar<O, G>) -> Option<Disagreement<O, G>> {
    let voting = || bar.groups.iter().filter(|part| part.voters > 0);
    // Equals: the lower id stands for the most, the higher for the least.
    let most = voting().min_by(|a, b| by_average(b, a))?;
    let least = voting().max_by(|a, b| by_average(b, a))?;
    (most.group != least.group).then(|| Disagreement {
        option: bar.option.clone(),
        most: most.clone(),
        least: least.clone(),
    })
}

fn by_average<G>(one: &GroupBar<G>, other: &GroupBar<G>) -> Ordering {
    let cross = |part: &GroupBar<G>, whole: &GroupBar<G>| {
        u128::from(part.points) * u128::from(whole.voters)
    };
    cross(one, other).cmp(&cross(other, one))
}

/// The distance as a fraction that compares exactly.
fn apart<O, G>(one: &Disagreement<O, G>) -> Distance {
    let product = |a: u64, b: u64| u128::from(a) * u128::from(b);
    Distance {
        above: product(one.most.points, one.least.voters)
            .saturating_sub(product(one.least.points, one.most.voters)),
        below: product(one.most.voters, one.least.voters),
    }
}

#[derive(PartialEq, Eq)]
struct Distance {
    above: u128,
    below: u128,
}

impl Distance {
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: u128, b: u128| BigUint::from(a) * BigUint::from(b);
        cross(self.above, other.below).cmp(&cross(other.above, self.below))
    }
}

/// How two outcomes differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison<O> {
    /// Chosen both times, in the order of the first.
    pub both: Vec<O>,
    /// Chosen by the first alone.
    pub only_first: Vec<O>,
    /// Chosen by the second alone.
    pub only_second: Vec<O>,
}

/// Compares two outcomes.
pub fn compare<O: Id>(first: &[O], second: &[O]) -> Comparison<O> {
    let without = |all: &[O], others: &[O]| {
        let left = all.iter().filter(|option| !others.contains(option));
        left.cloned().collect()
    };
    Comparison {
        both: first
            .iter()
            .filter(|o| second.contains(o))
            .cloned()
            .collect(),
        only_first: without(first, second),
        only_second: without(second, first),
    }
}
