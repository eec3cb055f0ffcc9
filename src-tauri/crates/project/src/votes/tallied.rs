//! Adding up a round, each group counting as the round says.

use std::collections::HashMap;

use survey::{SMALL_GROUP, merge_small};
use voting::{GroupTotal, Tally};

use super::Party;
use super::read::small;
use super::stored::Stored;
use crate::{Reader, Result};

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
    shown_alone(&voters).into_iter().map(party).collect()
}

/// Groups by voters, those together that are too small to be shown alone; none when nobody can be told apart.
fn shown_alone(voters: &[(String, usize)]) -> Vec<Vec<String>> {
    let sets = merge_small(voters, SMALL_GROUP).into_iter();
    sets.map(|set| set.groups).collect()
}

/// The groups of the parties of every round.
///
/// # Errors
/// What the database says.
pub(crate) fn parties_by_round(db: &Reader) -> Result<HashMap<String, Vec<Vec<String>>>> {
    let sql = "SELECT round_id, group_id, voters FROM round_turnout \
               JOIN stakeholder_group ON stakeholder_group.id = group_id ORDER BY position";
    let mut voters = HashMap::<String, Vec<(String, usize)>>::new();
    let rows = db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for (round, group, people) in rows {
        let people: u32 = people;
        voters
            .entry(round)
            .or_default()
            .push((group, people as usize));
    }
    let parties = voters.into_iter();
    Ok(parties
        .map(|(round, voters)| (round, shown_alone(&voters)))
        .collect())
}
