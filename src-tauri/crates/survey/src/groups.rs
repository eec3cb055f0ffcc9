//! Sets of groups large enough to be shown without giving anybody away.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

/// Groups with fewer answers than this are not shown alone, unless a project chooses otherwise.
pub const SMALL_GROUP: usize = 5;

/// What a project may choose instead of [`SMALL_GROUP`].
pub const SMALL_GROUPS: RangeInclusive<usize> = 3..=10;

/// Groups that are shown as one, and the answers of all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupSet<G> {
    /// The groups, in the order given.
    pub groups: Vec<G>,
    /// Their answers together.
    pub n: usize,
}

/// Puts groups with fewer than `limit` answers together until nobody can be picked out.
///
/// All small groups become one set. Is that set itself below the limit, the smallest of the
/// others joins it (of equals, the last in the order given), until it no longer is. What is shown
/// thus always parts *everybody* who answered into sets of at least `limit`, and subtracting any of
/// them from the total leaves other such sets, never a hidden one. For that to hold, those who
/// gave no group must be among the groups.
///
/// Nothing is returned when nothing can be shown by group: all together are below the limit, or
/// the one set that remains would be everybody, which is the total over again. Groups without
/// answers are left out. Sets stand where the first of their groups stood.
///
/// The same answers must not be shown in two ways that cross: beside a session by group, its
/// whole workshop by group comes from [`pool`](crate::pool), not from merging anew.
pub fn merge_small<G: Clone>(groups: &[(G, usize)], limit: usize) -> Vec<GroupSet<G>> {
    let sizes: Vec<usize> = groups.iter().map(|(_, n)| *n).collect();
    let together = together(&sizes, limit);
    let mut sets = Vec::new();
    let mut rest = GroupSet {
        groups: Vec::new(),
        n: 0,
    };
    let mut place = None;
    for (at, (group, n)) in groups.iter().enumerate().filter(|(_, (_, n))| *n > 0) {
        if together.contains(&at) {
            place.get_or_insert(sets.len());
            rest.groups.push(group.clone());
            rest.n += n;
        } else {
            sets.push(GroupSet {
                groups: vec![group.clone()],
                n: *n,
            });
        }
    }
    if let Some(place) = place {
        sets.insert(place, rest);
    }
    let too_few = sets.iter().any(|set| set.n < limit);
    if too_few || says_nothing(sets.iter().map(|set| set.groups.len())) {
        sets.clear();
    }
    sets
}

/// The positions of the groups that go together: all small ones, and as many of the smallest
/// others as it takes to reach the limit.
fn together(sizes: &[usize], limit: usize) -> BTreeSet<usize> {
    let answered = sizes.iter().copied().enumerate().filter(|(_, n)| *n > 0);
    let (small, mut others): (Vec<_>, Vec<_>) = answered.partition(|(_, n)| *n < limit);
    // Largest first, the last in order at the end among equals: `pop` takes the next smallest.
    others.sort_by_key(|(_, n)| Reverse(*n));
    let mut sum: usize = small.iter().map(|(_, n)| n).sum();
    let mut together: BTreeSet<usize> = small.into_iter().map(|(at, _)| at).collect();
    while !together.is_empty() && sum < limit {
        let Some((next, n)) = others.pop() else { break };
        sum += n;
        together.insert(next);
    }
    together
}

/// One set of several groups is everybody: nothing is said by showing it as a group.
pub(crate) fn says_nothing(mut set_sizes: impl Iterator<Item = usize>) -> bool {
    set_sizes.next().is_some_and(|first| first > 1) && set_sizes.next().is_none()
}

/// The finest sets of which each of the given sets is a part, so that what was shown together
/// anywhere stays together everywhere.
pub(crate) fn join<'a, G: Ord + 'a>(
    all: impl IntoIterator<Item = &'a [G]>,
) -> Vec<BTreeSet<&'a G>> {
    let mut joined: Vec<BTreeSet<&G>> = Vec::new();
    for set in all {
        let mut grown: BTreeSet<&G> = set.iter().collect();
        joined.retain(|other| {
            let apart = other.is_disjoint(&grown);
            if !apart {
                grown.extend(other.iter().copied());
            }
            apart
        });
        joined.push(grown);
    }
    joined
}
