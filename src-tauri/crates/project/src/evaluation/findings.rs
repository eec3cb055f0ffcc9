//! What the numbers say, as codes and numbers that windows and reports put into words.

use std::cmp::Ordering;

use serde::Serialize;
use survey::statistics::difference;
use survey::{Counts, GroupCounts, Kind, Summary, compare_shares, out_of_ten};
use ts_rs::TS;

use super::wire::{LEVEL, small};
use crate::sessions::Workshop;

/// The item that leads: being heard is what the whole process stands on.
const LEAD: &str = "heard";
/// Fewer answers than this are told as they are: "16 of 18", never "9 of 10".
const TENTHS_FROM: usize = 20;

/// One thing that the answers say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Finding {
    /// There are too few answers to say anything.
    TooFew {
        /// In which workshop; `null` for all of them together.
        workshop: Option<Workshop>,
        /// How many there are.
        responses: u32,
    },
    /// How many agree with an item: they answered one of the two highest degrees, or yes.
    Agree {
        /// The item's id.
        item: String,
        /// How it is answered.
        answered: Kind,
        /// The workshop it is told about; `null` for all of them together.
        workshop: Option<Workshop>,
        /// How many.
        share: Share,
        /// Compared with an earlier workshop.
        change: Option<ShareMove>,
    },
    /// Which groups agree most and least with an item.
    Groups {
        /// The item's id.
        item: String,
        /// The groups that agree most; `null` for those who ticked none.
        highest: Vec<Option<String>>,
        /// The groups that agree least.
        lowest: Vec<Option<String>>,
    },
    /// The groups agree alike with an item.
    GroupsAlike {
        /// The item's id.
        item: String,
    },
    /// How far the groups are apart may be chance.
    GroupsUnsure {
        /// The item's id.
        item: String,
    },
}

/// A share in words one can say aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "word", rename_all = "camelCase")]
pub enum Share {
    /// Nobody.
    None,
    /// At most one in twenty.
    AlmostNone,
    /// Exactly so many of so many.
    Part {
        /// So many…
        part: u32,
        /// …of so many.
        whole: u32,
    },
    /// About so many of so many.
    About {
        /// So many…
        part: u32,
        /// …of so many.
        whole: u32,
    },
    /// At least nineteen in twenty.
    AlmostAll,
    /// Everybody.
    All,
}

/// How a share moved since an earlier workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareMove {
    /// Which way.
    pub step: ShareStep,
    /// Since which workshop.
    pub since: Workshop,
}

/// Which way a share moved, and how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ShareStep {
    /// Ten percentage points down or more.
    Fewer,
    /// Three to ten percentage points down.
    SlightlyFewer,
    /// Less than three percentage points either way.
    Same,
    /// Further than that, but it may be chance: the interval of the difference holds none at all.
    Unsure,
    /// Three to ten percentage points up.
    SlightlyMore,
    /// Ten percentage points up or more.
    More,
}

/// What one workshop's answers say, in the order in which one would tell it, compared with the first
/// of the `earlier` ones that has enough answers.
pub(super) fn of_workshop(
    (workshop, summary): (Workshop, &Summary),
    earlier: &[(Workshop, &Summary)],
    limit: usize,
) -> Vec<Finding> {
    let first = earlier.iter().find(|(_, one)| one.responses >= limit);
    find(Some(workshop), summary, first.copied(), limit)
}

/// What all workshops together say. Each of them says how it went from one to the next.
pub(super) fn of_all(whole: &Summary, limit: usize) -> Vec<Finding> {
    find(None, whole, None, limit)
}

fn find(
    workshop: Option<Workshop>,
    summary: &Summary,
    first: Option<(Workshop, &Summary)>,
    limit: usize,
) -> Vec<Finding> {
    if summary.items.is_empty() {
        return Vec::new();
    }
    if summary.responses < limit {
        return vec![Finding::TooFew {
            workshop,
            responses: small(summary.responses),
        }];
    }
    let mut findings = Vec::new();
    for item in leading(summary) {
        let Some(agreeing) = Agreeing::find(summary, item, limit) else {
            continue;
        };
        let earlier =
            first.and_then(|(since, one)| Some((since, Agreeing::find(one, item, limit)?)));
        findings.extend(agreeing.agree(item, workshop, earlier));
        if item == LEAD {
            findings.extend(agreeing.groups(item));
        }
    }
    findings
}

/// The item ids, the one that leads first.
fn leading(summary: &Summary) -> Vec<&str> {
    let mut items: Vec<&str> = summary.items.iter().map(|one| one.item.as_str()).collect();
    items.sort_by_key(|item| *item != LEAD);
    items
}

/// One item's answers, of which some mean agreeing.
struct Agreeing<'a> {
    kind: Kind,
    counts: &'a Counts,
    by_group: &'a [GroupCounts],
}

impl<'a> Agreeing<'a> {
    /// Nothing where fewer than `limit` answered: that says little of all the others.
    fn find(summary: &'a Summary, id: &str, limit: usize) -> Option<Self> {
        let item = summary.items.iter().find(|one| one.item == id)?;
        let (counts, by_group) = item.counted().filter(|(all, _)| all.n >= limit)?;
        counts.top_two.map(|_| Self {
            kind: item.kind,
            counts,
            by_group,
        })
    }

    fn agree(
        &self,
        item: &str,
        workshop: Option<Workshop>,
        earlier: Option<(Workshop, Agreeing)>,
    ) -> Option<Finding> {
        let change = earlier.and_then(|(since, earlier)| {
            let step = change(earlier.counts, self.counts)?;
            Some(ShareMove { step, since })
        });
        Some(Finding::Agree {
            item: item.to_owned(),
            answered: self.kind,
            workshop,
            share: share(self.counts)?,
            change,
        })
    }

    /// By the sets that are shown, and no others.
    fn groups(&self, item: &str) -> Option<Finding> {
        let mut sets: Vec<&GroupCounts> = self.by_group.iter().collect();
        // Stable, so that groups that agree alike stay in their order.
        sets.sort_by(|one, other| order(other, one));
        let (highest, lowest) = (*sets.first()?, *sets.last()?);
        let like = |end: &GroupCounts| {
            let alike = sets.iter().filter(|set| order(set, end).is_eq());
            alike.flat_map(|set| set.groups.clone()).collect()
        };
        let item = item.to_owned();
        match change(&lowest.counts, &highest.counts)? {
            _ if sets.len() == 1 => None,
            ShareStep::Same => Some(Finding::GroupsAlike { item }),
            ShareStep::Unsure => Some(Finding::GroupsUnsure { item }),
            _ => Some(Finding::Groups {
                item,
                highest: like(highest),
                lowest: like(lowest),
            }),
        }
    }
}

/// How many agree, of how many.
fn part(counts: &Counts) -> (usize, usize) {
    (counts.top_two.unwrap_or(0), counts.n)
}

/// By the share that agrees.
fn order(one: &GroupCounts, other: &GroupCounts) -> Ordering {
    compare_shares(part(&one.counts), part(&other.counts)).unwrap_or(Ordering::Equal)
}

fn share(counts: &Counts) -> Option<Share> {
    let (top_two, n) = part(counts);
    share_of(top_two, n)
}

/// So many of so many, in words that claim no more than the numbers do; none when nobody has answered.
pub(crate) fn share_of(top_two: usize, n: usize) -> Option<Share> {
    Some(match out_of_ten(top_two, n)? {
        0 => Share::None,
        10 => Share::All,
        _ if n >= TENTHS_FROM && top_two * 20 <= n => Share::AlmostNone,
        _ if n >= TENTHS_FROM && top_two * 20 >= n * 19 => Share::AlmostAll,
        tenths if n >= TENTHS_FROM && top_two * 10 != usize::from(tenths) * n => Share::About {
            part: tenths.into(),
            whole: 10,
        },
        tenths if n >= TENTHS_FROM => Share::Part {
            part: tenths.into(),
            whole: 10,
        },
        _ => Share::Part {
            part: small(top_two),
            whole: small(n),
        },
    })
}

/// How far from one share to another, where that is more than chance.
fn change(from: &Counts, to: &Counts) -> Option<ShareStep> {
    let (_, around) = difference(part(from), part(to), LEVEL)?;
    let may_be_chance = around.low <= 0.0 && around.high >= 0.0;
    Some(match step(from, to)? {
        ShareStep::Same => ShareStep::Same,
        _ if may_be_chance => ShareStep::Unsure,
        step => step,
    })
}

/// How far from one share to another; exact, so that ten points are ten points.
fn step(from: &Counts, to: &Counts) -> Option<ShareStep> {
    let ((from, from_n), (to, to_n)) = (part(from), part(to));
    if from_n == 0 || to_n == 0 {
        return None;
    }
    let wide = |number: usize| i128::try_from(number).unwrap_or(i128::MAX);
    let whole = wide(from_n) * wide(to_n);
    let moved = 100 * (wide(to) * wide(from_n) - wide(from) * wide(to_n));
    Some(match moved {
        moved if moved <= -10 * whole => ShareStep::Fewer,
        moved if moved <= -3 * whole => ShareStep::SlightlyFewer,
        moved if moved < 3 * whole => ShareStep::Same,
        moved if moved < 10 * whole => ShareStep::SlightlyMore,
        _ => ShareStep::More,
    })
}
