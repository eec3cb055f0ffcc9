//! What holds for every round, tried on random ones.

use proptest::prelude::*;

use crate::{Count, DotRules, Problem, Round, Tally, Voters, check, most_dots, tally};

type SmallRound = Round<u8, u8>;

/// A round with up to 8 options (ids 0..8) and 4 groups; counts may break every rule.
fn rounds() -> impl Strategy<Value = SmallRound> {
    let count = (0u8..10, 0u8..5, 0u32..6);
    let voters = proptest::collection::vec(0u32..9, 0..5);
    let counts = proptest::collection::vec(count, 0..40);
    (1u32..6, 1u32..6, 0u8..9, voters, counts).prop_map(|(dots, max, options, voters, counts)| {
        Round {
            rules: DotRules {
                dots_per_person: dots,
                max_per_idea: max.min(dots),
            },
            options: (0..options).collect(),
            voters: (0u8..)
                .zip(voters)
                .map(|(group, voters)| Voters { group, voters })
                .collect(),
            counts: counts
                .into_iter()
                .map(|(option, group, dots)| Count {
                    option,
                    group,
                    dots,
                })
                .collect(),
        }
    })
}

/// A round together with the same round, its options and counts in another order.
fn shuffled() -> impl Strategy<Value = (SmallRound, SmallRound)> {
    rounds().prop_flat_map(|round| {
        let options = Just(round.options.clone()).prop_shuffle();
        let counts = Just(round.counts.clone()).prop_shuffle();
        (Just(round), options, counts).prop_map(|(round, options, counts)| {
            let other = Round {
                options,
                counts,
                ..round.clone()
            };
            (round, other)
        })
    })
}

fn total(tally: &Tally<u8, u8>, option: u8) -> u64 {
    tally
        .standings
        .iter()
        .filter(|s| s.option == option)
        .map(|s| s.total)
        .sum()
}

proptest! {
    #[test]
    fn the_order_of_rows_changes_nothing((round, other) in shuffled(), seats in 0usize..10) {
        prop_assert_eq!(check(&round), check(&other));
        let (one, two) = (tally(&round), tally(&other));
        prop_assert_eq!(most_dots(&one, seats), most_dots(&two, seats));
        prop_assert_eq!(one, two);
    }

    #[test]
    fn the_order_of_groups_changes_only_how_they_are_listed(round in rounds(), seats in 0usize..10) {
        let mut other = round.clone();
        other.voters.reverse();
        let (one, mut two) = (tally(&round), tally(&other));
        prop_assert_eq!(most_dots(&one, seats), most_dots(&two, seats));
        let listed = round.voters.len();
        two.groups[..listed].reverse();
        two.standings.iter_mut().for_each(|s| s.groups[..listed].reverse());
        prop_assert_eq!(one, two);
    }

    #[test]
    fn no_dot_is_lost(round in rounds()) {
        let given: u64 = round.counts.iter().map(|count| u64::from(count.dots)).sum();
        let tally = tally(&round);
        prop_assert_eq!(tally.dots + tally.outside, given);
        prop_assert_eq!(tally.groups.iter().map(|g| g.dots).sum::<u64>(), tally.dots);
        for standing in &tally.standings {
            prop_assert_eq!(standing.groups.iter().map(|g| g.dots).sum::<u64>(), standing.total);
        }
        prop_assert_eq!(tally.standings.len(), round.options.len());
    }

    #[test]
    fn a_dot_more_never_lowers_an_option(round in rounds(), seats in 0usize..10) {
        let before = tally(&round);
        for option in round.options.clone() {
            let mut richer = round.clone();
            richer.counts.push(Count { option, group: 0, dots: 1 });
            let after = tally(&richer);
            let rank = |tally: &Tally<u8, u8>| {
                tally.standings.iter().find(|s| s.option == option).map(|s| s.rank)
            };
            prop_assert!(rank(&after) <= rank(&before));
            let outcome = most_dots(&before, seats);
            if outcome.chosen.contains(&option) || outcome.tied.contains(&option) {
                prop_assert!(most_dots(&after, seats).chosen.contains(&option));
            }
        }
    }

    #[test]
    fn a_rank_is_one_more_than_the_options_above(round in rounds()) {
        let tally = tally(&round);
        for standing in &tally.standings {
            let above = tally.standings.iter().filter(|s| s.total > standing.total).count();
            let equal = tally.standings.iter().filter(|s| s.total == standing.total).count();
            prop_assert_eq!(standing.rank, above + 1);
            prop_assert_eq!(standing.tied, equal > 1);
        }
    }

    #[test]
    fn the_outcome_respects_the_seats(round in rounds(), seats in 0usize..10) {
        let tally = tally(&round);
        let outcome = most_dots(&tally, seats);
        prop_assert_eq!(outcome.chosen.len() + outcome.seats_left, seats);
        let rest: Vec<u8> = round
            .options
            .iter()
            .copied()
            .filter(|o| !outcome.chosen.contains(o) && !outcome.tied.contains(o))
            .collect();
        // Whoever is chosen has strictly more than whoever is not, tied ones in between.
        for chosen in &outcome.chosen {
            prop_assert!(outcome.tied.iter().chain(&rest).all(|o| total(&tally, *o) < total(&tally, *chosen)));
        }
        for tied in &outcome.tied {
            prop_assert_eq!(total(&tally, *tied), total(&tally, outcome.tied[0]));
            prop_assert!(rest.iter().all(|o| total(&tally, *o) < total(&tally, *tied)));
        }
        if outcome.tied.is_empty() {
            prop_assert!(outcome.seats_left == 0 || rest.iter().all(|o| total(&tally, *o) == 0));
        } else {
            prop_assert!(outcome.seats_left > 0 && outcome.tied.len() > outcome.seats_left);
        }
    }

    #[test]
    fn an_honest_hall_has_no_problems(ballots in proptest::collection::vec(
        (0u8..3, proptest::collection::vec(0u8..8, 0..5)), 0..30))
    {
        // Each ballot gives at most 4 dots, at most 2 of them to the same option.
        let mut round = SmallRound {
            rules: DotRules { dots_per_person: 4, max_per_idea: 2 },
            options: (0..8).collect(),
            voters: (0..3).map(|group| Voters { group, voters: 0 }).collect(),
            counts: Vec::new(),
        };
        for (group, dots) in ballots {
            round.voters[usize::from(group)].voters += 1;
            let mut given = [0; 8];
            for option in dots {
                if given[usize::from(option)] < 2 {
                    given[usize::from(option)] += 1;
                    round.counts.push(Count { option, group, dots: 1 });
                }
            }
        }
        prop_assert_eq!(check(&round), []);
        for standing in tally(&round).standings {
            for group in standing.groups {
                prop_assert!(group.voters_at_least <= group.voters_at_most);
                prop_assert!(group.voters_at_most <= group.voters);
            }
        }
    }

    #[test]
    fn a_group_over_its_dots_is_always_found(round in rounds(), group in 0u8..5) {
        let voters: u64 =
            round.voters.iter().filter(|v| v.group == group).map(|v| u64::from(v.voters)).sum();
        let given: u64 =
            round.counts.iter().filter(|c| c.group == group).map(|c| u64::from(c.dots)).sum();
        let found = check(&round).iter().any(|problem| {
            matches!(problem, Problem::TooManyDots { group: g, .. } | Problem::VotersMissing { group: g, .. } if *g == group)
        });
        prop_assert_eq!(found, given > round.rules.most_in_all(voters));
    }
}
