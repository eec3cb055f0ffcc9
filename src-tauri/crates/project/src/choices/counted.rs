//! Rules that only ask how many dots each idea got, under a budget. What was counted on paper serves as well as
//! ballots do: each party's dots are put on one ballot, and its other voters hand in blank ones.

use std::collections::HashMap;

use voting::{Ballot, BallotKind, Choosable, DotRules, Mark, Poll, Standing, Tally, Weights};

/// A poll in which each set of groups has its dots and its voters; groups outside the sets have no say.
pub(super) fn poll(
    tally: &Tally<String, String>,
    sets: &[Vec<String>],
    costs: &HashMap<String, u32>,
    weights: Weights,
) -> Poll<String, usize> {
    let ballots = sets.iter().enumerate().flat_map(|(group, set)| {
        let voters = tally.groups.iter();
        let voters = voters.filter(|row| set.contains(&row.group));
        let voters = usize::try_from(voters.map(|row| row.voters).sum::<u64>()).unwrap_or_default();
        let of_set = |row: &Standing<String, String>| dots(row, set);
        let marks = tally.standings.iter().map(move |row| Mark {
            option: row.option.clone(),
            value: of_set(row),
        });
        let all = Ballot {
            group,
            marks: marks.collect(),
        };
        let blank = Ballot {
            group,
            marks: Vec::new(),
        };
        std::iter::once(all).chain(std::iter::repeat_n(blank, voters.saturating_sub(1)))
    });
    Poll {
        kind: BallotKind::Dots(DotRules {
            dots_per_person: u32::MAX,
            max_per_idea: u32::MAX,
        }),
        weights,
        options: tally
            .standings
            .iter()
            .map(|row| Choosable {
                option: row.option.clone(),
                cost: costs.get(&row.option).copied().map(u64::from),
            })
            .collect(),
        ballots: ballots.collect(),
    }
}

fn dots(row: &Standing<String, String>, set: &[String]) -> u32 {
    let own = row.groups.iter().filter(|part| set.contains(&part.group));
    u32::try_from(own.map(|part| part.dots).sum::<u64>()).unwrap_or(u32::MAX)
}
