//! A round with its ballots, and what becomes of marks on ideas that were merged or withdrawn meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::ballot::{Ballot, BallotKind, Mark};
use crate::round::Id;

/// How much a ballot weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weights {
    /// Each ballot the same.
    #[default]
    Alike,
    /// Each group the same, shared equally between its ballots, however many they are.
    EqualGroups,
}

/// One thing that can be voted for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Choosable<O> {
    /// The option.
    pub option: O,
    /// What it costs, in whole units; absent: not known.
    pub cost: Option<u64>,
}

/// A round of ballots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Poll<O, G> {
    /// What a ballot asks for.
    pub kind: BallotKind,
    /// How much a ballot weighs.
    pub weights: Weights,
    /// What one could vote for; each option once.
    pub options: Vec<Choosable<O>>,
    /// The ballots, one for each voter.
    pub ballots: Vec<Ballot<O, G>>,
}

impl<O: Id, G: Id> Poll<O, G> {
    /// The groups that voted, with their voters.
    pub fn groups(&self) -> BTreeMap<G, u64> {
        let mut groups = BTreeMap::new();
        for ballot in &self.ballots {
            *groups.entry(ballot.group.clone()).or_insert(0) += 1;
        }
        groups
    }

    /// The ballots of one group alone.
    pub fn of_group(&self, group: &G) -> Self {
        let own = self.ballots.iter().filter(|ballot| ballot.group == *group);
        Self {
            kind: self.kind,
            weights: self.weights,
            options: self.options.clone(),
            ballots: own.cloned().collect(),
        }
    }

    pub(crate) fn known(&self) -> BTreeSet<&O> {
        self.options.iter().map(|one| &one.option).collect()
    }

    /// What a ballot gives each option of the round, in points; marks on others are left out.
    pub(crate) fn points<'a>(
        &'a self,
        known: &'a BTreeSet<&O>,
        ballot: &'a Ballot<O, G>,
    ) -> impl Iterator<Item = (&'a O, u32)> {
        let counted = ballot
            .marks
            .iter()
            .map(|mark| (&mark.option, self.kind.points(mark.value)));
        counted.filter(|(option, points)| *points > 0 && known.contains(option))
    }

    /// Carries marks on merged ideas on to the idea they were merged into.
    ///
    /// `merged` leads from an idea to the one it went into, step by step if need be. A voter is counted
    /// once: crosses become one cross, the higher score stands, the better place stands and those behind
    /// it move up; dots add up, but never to more than one idea may get from a voter.
    pub fn carry(&mut self, merged: &BTreeMap<O, O>) {
        let kind = self.kind;
        for ballot in &mut self.ballots {
            if ballot
                .marks
                .iter()
                .any(|mark| merged.contains_key(&mark.option))
            {
                ballot.marks = carried(kind, &ballot.marks, merged);
            }
        }
    }
}

fn carried<O: Id>(kind: BallotKind, marks: &[Mark<O>], merged: &BTreeMap<O, O>) -> Vec<Mark<O>> {
    let mut sums: BTreeMap<O, u32> = BTreeMap::new();
    for mark in marks.iter().filter(|mark| mark.value > 0) {
        let sum = sums.entry(goal(&mark.option, merged).clone());
        sum.and_modify(|have| *have = together(kind, *have, mark.value))
            .or_insert(mark.value);
    }
    let mut marks: Vec<_> = sums
        .into_iter()
        .map(|(option, value)| Mark { option, value })
        .collect();
    if matches!(kind, BallotKind::Ranking { .. }) {
        marks.sort_by_key(|mark| mark.value);
        for (place, mark) in (1..).zip(&mut marks) {
            mark.value = place;
        }
    }
    marks
}

fn together(kind: BallotKind, one: u32, other: u32) -> u32 {
    match kind {
        BallotKind::Dots(_) => one.saturating_add(other).min(kind.most_points()),
        BallotKind::Approval { .. } | BallotKind::Score { .. } => one.max(other),
        BallotKind::Ranking { .. } => one.min(other),
    }
}

/// Where a merged idea ended; a circle ends where it is entered again.
fn goal<'a, O: Id>(from: &'a O, merged: &'a BTreeMap<O, O>) -> &'a O {
    let mut at = from;
    let mut seen = BTreeSet::new();
    while let Some(next) = merged.get(at) {
        if !seen.insert(at) {
            break;
        }
        at = next;
    }
    at
}
