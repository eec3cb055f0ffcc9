//! Adding up a round, each group counting as the round says.

use survey::{SMALL_GROUP, merge_small};
use voting::{GroupTotal, Tally};

use super::Party;
use super::read::small;
use super::stored::Stored;

/// What a round comes to.
pub(crate) struct Tallied {
    /// Where groups count the same, the ideas are ranked by that; totals are points all the same.
    pub tally: Tally<String, String>,
    /// Who can be shown.
    pub parties: Vec<Party>,
    /// Groups that count as one.
    pub sets: Vec<Vec<String>>,
}

/// Adds up a round.
pub(crate) fn tally(stored: &Stored) -> Tallied {
    let tally = voting::tally(&stored.round);
    let parties = parties(&tally);
    let sets = sets(&tally, &parties);
    let tally = match stored.texts.equal_groups {
        true => voting::rank_by_equals(tally, &sets),
        false => tally,
    };
    Tallied {
        tally,
        parties,
        sets,
    }
}

/// Groups that count as one; all together when none may be told apart.
fn sets(tally: &Tally<String, String>, parties: &[Party]) -> Vec<Vec<String>> {
    if parties.is_empty() {
        return vec![tally.groups.iter().map(|row| row.group.clone()).collect()];
    }
    parties.iter().map(|party| party.groups.clone()).collect()
}

/// Who can be shown: nobody can be picked out, not by subtraction either.
fn parties(tally: &Tally<String, String>) -> Vec<Party> {
    let voters: Vec<_> = tally
        .groups
        .iter()
        .map(|group| (group.group.clone(), group.voters as usize))
        .collect();
    let party = |groups: Vec<String>| {
        let own = |of: fn(&GroupTotal<String>) -> u64| {
            let own = tally
                .groups
                .iter()
                .filter(|row| groups.contains(&row.group));
            small(own.map(of).sum())
        };
        Party {
            voters: own(|row| row.voters),
            dots: own(|row| row.dots),
            available: own(|row| row.available),
            groups,
        }
    };
    merge_small(&voters, SMALL_GROUP)
        .into_iter()
        .map(|set| party(set.groups))
        .collect()
}
