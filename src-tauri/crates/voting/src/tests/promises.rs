//! What the rules promise, on random elections.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::elections::{SmallPoll, approvals, election, limits, lot, rules, scores};
use crate::{
    Ballot, BallotKind, Completion, Decider, DotRules, Limit, Mark, Measure, Rule, TieBreak,
    Weights, behind, check_ballot, choose, lots, outcomes, ranking,
};

fn approved(ballot: &Ballot<u8, u8>) -> BTreeSet<u8> {
    ballot.marks.iter().map(|mark| mark.option).collect()
}

/// Every set of `size` options.
fn sets(options: u8, size: usize) -> Vec<BTreeSet<u8>> {
    (0..1u16 << options)
        .map(|bits| {
            (0..options)
                .filter(|o| bits >> o & 1 == 1)
                .collect::<BTreeSet<u8>>()
        })
        .filter(|set| set.len() == size)
        .collect()
}

/// The voters of a cohesive group: all who approve the whole of `set`, if they are many enough to deserve
/// as many seats as it has options.
fn cohesive(poll: &SmallPoll, set: &BTreeSet<u8>, seats: u64) -> Option<Vec<BTreeSet<u8>>> {
    let group: Vec<_> = poll
        .ballots
        .iter()
        .map(approved)
        .filter(|own| set.is_subset(own))
        .collect();
    deserve(poll, group.len(), set.len(), seats).then_some(group)
}

fn deserve(poll: &SmallPoll, voters: usize, level: usize, seats: u64) -> bool {
    voters > 0 && voters as u64 * seats >= level as u64 * poll.ballots.len() as u64
}

proptest! {
    /// Extended justified representation (Aziz et al. 2017).
    #[test]
    fn equal_shares_gives_a_cohesive_group_a_member_with_enough(
        poll in approvals(), seats in 1u64..5, seed: u32,
    ) {
        for completion in [Completion::None, Completion::Greedy, Completion::Phragmen] {
            let rule = Rule::EqualShares { measure: Measure::Points, completion };
            let chosen: BTreeSet<u8> = choose(&election(&poll, Limit::Ideas(seats)), rule, &lot(seed))
                .chosen.into_iter().collect();
            for level in 1..=usize::try_from(seats).unwrap() {
                for set in sets(poll.options.len() as u8, level) {
                    let Some(group) = cohesive(&poll, &set, seats) else { continue };
                    let short = group.iter().filter(|own| own.intersection(&chosen).count() < level);
                    prop_assert!(!deserve(&poll, short.count(), level, seats), "{set:?} got {chosen:?}");
                }
            }
        }
    }

    /// Proportional justified representation (Sánchez-Fernández et al. 2017).
    #[test]
    fn phragmen_gives_a_cohesive_group_enough_together(poll in approvals(), seats in 1u64..5, seed: u32) {
        let chosen: BTreeSet<u8> = choose(&election(&poll, Limit::Ideas(seats)), Rule::Phragmen, &lot(seed))
            .chosen.into_iter().collect();
        for level in 1..=usize::try_from(seats).unwrap() {
            for set in sets(poll.options.len() as u8, level) {
                let Some(group) = cohesive(&poll, &set, seats) else { continue };
                // Were there a part of the group that got fewer together, it would lie within such a set.
                for fewer in sets(poll.options.len() as u8, level - 1) {
                    let within = group.iter().filter(|own| own.intersection(&chosen).all(|o| fewer.contains(o)));
                    prop_assert!(!deserve(&poll, within.count(), level, seats), "{set:?} got {chosen:?}");
                }
            }
        }
    }

    #[test]
    fn the_order_of_ballots_and_options_changes_nothing(
        poll in scores(), limit in limits(), seed: u32, turn in 0usize..12,
    ) {
        let mut other = poll.clone();
        other.options.reverse();
        other.ballots.rotate_left(turn % poll.ballots.len().max(1));
        other.ballots.iter_mut().for_each(|ballot| ballot.marks.reverse());
        let (one, two) = (election(&poll, limit), election(&other, limit));
        for rule in rules() {
            prop_assert_eq!(choose(&one, rule, &lot(seed)), choose(&two, rule, &lot(seed)));
        }
        prop_assert_eq!(ranking(&poll), ranking(&other));
    }

    #[test]
    fn other_names_change_nothing_but_names(poll in scores(), limit in limits()) {
        let renamed = |option: u8| 100 - option;
        let mut other = poll.clone();
        other.options.iter_mut().for_each(|one| one.option = renamed(one.option));
        let marks = other.ballots.iter_mut().flat_map(|ballot| &mut ballot.marks);
        marks.for_each(|mark| mark.option = renamed(mark.option));
        let (one, two) = (election(&poll, limit), election(&other, limit));
        for rule in rules() {
            let named: BTreeSet<BTreeSet<u8>> = outcomes(&one, rule, false, 5000).sets
                .iter().map(|set| set.iter().map(|o| renamed(*o)).collect()).collect();
            let found: BTreeSet<BTreeSet<u8>> = outcomes(&two, rule, false, 5000).sets
                .iter().map(|set| set.iter().copied().collect()).collect();
            prop_assert_eq!(named, found, "{:?}", rule);
        }
    }

    #[test]
    fn whatever_the_lots_the_outcome_is_one_of_all_and_within_the_limit(
        poll in scores(), limit in limits(), seed: u32,
    ) {
        let election = election(&poll, limit);
        let (Limit::Ideas(room) | Limit::Budget(room)) = limit;
        for rule in rules() {
            let mut found = choose(&election, rule, &lot(seed));
            prop_assert!(found.spent <= room);
            prop_assert_eq!(found.spent + found.left, room);
            prop_assert_eq!(&found.open, &None);
            found.chosen.sort();
            let all = outcomes(&election, rule, false, 5000);
            prop_assert!(all.sets.contains(&found.chosen), "{rule:?} {found:?} {all:?}");
            if all.sets.len() > 1 {
                prop_assert!(!all.open().is_empty());
            }
        }
    }

    /// The hall decides tie by tie: whoever is asked often enough comes to an end, and nothing is asked that
    /// was not open.
    #[test]
    fn decisions_close_every_tie(poll in scores(), limit in limits(), at in 0usize..5) {
        let election = election(&poll, limit);
        for rule in rules() {
            let mut ties = TieBreak { cheap_first: true, then: Decider::Decision(Vec::new()) };
            for _ in 0..20 {
                let Some(tie) = choose(&election, rule, &ties).open else { break };
                prop_assert!(tie.equal.len() > 1 && tie.taken.is_none());
                let Decider::Decision(order) = &mut ties.then else { unreachable!() };
                let asked: Vec<_> = tie.equal.iter().filter(|o| !order.contains(o)).collect();
                prop_assert_eq!(asked.len(), tie.equal.len());
                order.push(*asked[at % asked.len()]);
            }
            prop_assert_eq!(choose(&election, rule, &ties).open, None);
        }
    }

    #[test]
    fn a_larger_group_of_the_same_mind_weighs_no_more(poll in scores(), limit in limits(), times in 1usize..4) {
        let mut poll = poll;
        poll.weights = Weights::EqualGroups;
        let mut larger = poll.clone();
        for _ in 1..times {
            larger.ballots.extend(poll.ballots.iter().filter(|ballot| ballot.group == 1).cloned());
        }
        // Add1 grows by whole units for each voter: other numbers of voters, other steps.
        let once = |rule: &Rule| !format!("{rule:?}").contains("Add1");
        let (one, two) = (election(&poll, limit), election(&larger, limit));
        for rule in rules().into_iter().filter(once) {
            prop_assert_eq!(choose(&one, rule, &lot(7)), choose(&two, rule, &lot(7)));
        }
        let ranks = |poll: &SmallPoll| -> Vec<_> {
            ranking(poll).into_iter().map(|bar| (bar.option, bar.rank, bar.tied)).collect()
        };
        prop_assert_eq!(ranks(&poll), ranks(&larger));
    }

    #[test]
    fn no_ballot_and_no_point_is_lost(poll in scores()) {
        let given: u64 = poll.ballots.iter().flat_map(|b| &b.marks).map(|m| u64::from(m.value)).sum();
        let bars = ranking(&poll);
        prop_assert_eq!(bars.iter().map(|bar| bar.points).sum::<u64>(), given);
        prop_assert_eq!(bars.len(), poll.options.len());
        for bar in &bars {
            prop_assert_eq!(bar.groups.iter().map(|g| g.points).sum::<u64>(), bar.points);
            prop_assert_eq!(bar.groups.iter().map(|g| g.backers).sum::<u64>(), bar.backers);
            prop_assert_eq!(bar.groups.iter().map(|g| g.voters).sum::<u64>(), poll.ballots.len() as u64);
        }
        let everything: Vec<u8> = poll.options.iter().map(|one| one.option).collect();
        let all = behind(&poll, &everything);
        prop_assert_eq!(all.iter().map(|g| g.voters).sum::<u64>(), poll.ballots.len() as u64);
        let with_any = poll.ballots.iter().filter(|b| b.marks.iter().any(|m| m.value > 0)).count();
        prop_assert_eq!(all.iter().map(|g| g.with_one).sum::<u64>(), with_any as u64);
    }

    #[test]
    fn a_ballot_more_never_lowers_an_option(poll in scores(), group in 0u8..3, score in 1u32..4) {
        let mut poll = poll;
        poll.weights = Weights::Alike;
        let rank = |poll: &SmallPoll, option| ranking(poll).into_iter().find(|b| b.option == option).unwrap().rank;
        for option in poll.options.iter().map(|one| one.option).collect::<Vec<_>>() {
            let mut more = poll.clone();
            more.ballots.push(Ballot { group, marks: vec![Mark { option, value: score }] });
            prop_assert!(rank(&more, option) <= rank(&poll, option));
        }
    }

    #[test]
    fn a_ballot_that_holds_still_holds_when_ideas_are_merged(
        marks in proptest::collection::btree_map(0u8..6, 1u32..4, 0..6), kind in 0usize..4,
        merged in proptest::collection::btree_map(0u8..6, 0u8..6, 0..4),
    ) {
        let kinds = [
            BallotKind::Dots(DotRules { dots_per_person: 6, max_per_idea: 3 }),
            BallotKind::Approval { most: Some(4) },
            BallotKind::SCORE,
            BallotKind::Ranking { places: 6 },
        ];
        let mut ballot = Ballot { group: 0u8, marks: Vec::new() };
        for (place, (option, value)) in (1..).zip(marks) {
            let value = match kinds[kind] {
                BallotKind::Approval { .. } => 1,
                BallotKind::Ranking { .. } => place,
                _ => value,
            };
            ballot.marks.push(Mark { option, value });
        }
        let options: BTreeSet<u8> = (0..6).collect();
        prop_assume!(check_ballot(kinds[kind], &options, &ballot).is_empty());
        let circle = |from: &u8| {
            let mut at = from;
            (0..7).any(|_| merged.get(at).is_none_or(|next| { at = next; false })).then_some(*at)
        };
        let mut poll = SmallPoll {
            kind: kinds[kind], weights: Weights::Alike, options: Vec::new(), ballots: vec![ballot.clone()],
        };
        poll.carry(&merged);
        let carried = &poll.ballots[0];
        prop_assert_eq!(check_ballot(kinds[kind], &options, carried), []);
        let goals: Option<BTreeSet<u8>> = approved(&ballot).iter().map(circle).collect();
        if let Some(goals) = goals {
            prop_assert_eq!(approved(carried), goals);
        }
    }

    #[test]
    fn lots_hold_each_option_once(options in proptest::collection::btree_set(0u8..40, 0..40), seed: u32) {
        let mut drawn = lots(seed, &options.iter().rev().copied().collect::<Vec<_>>());
        prop_assert_eq!(&drawn, &lots(seed, &options.iter().copied().collect::<Vec<_>>()));
        drawn.sort();
        prop_assert_eq!(drawn, options.into_iter().collect::<Vec<_>>());
    }
}

/// Each of six options comes first about as often as the others.
#[test]
fn lots_are_fair() {
    let mut first: BTreeMap<u8, u32> = BTreeMap::new();
    for seed in 0..6000 {
        *first
            .entry(lots(seed, &[1u8, 2, 3, 4, 5, 6])[0])
            .or_default() += 1;
    }
    assert!(
        first.values().all(|times| (850..1150).contains(times)),
        "{first:?}"
    );
}
