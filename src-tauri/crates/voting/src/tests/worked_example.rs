//! Examples worked out by hand.

use crate::{
    Count, DotRules, Outcome, Problem, Round, Voters, check, most_dots, most_dots_of_equals, tally,
};

type TextRound = Round<String, String>;

/// 4 citizens, 3 volunteers and 2 staff with 3 dots each, at most 2 on one idea.
///
/// ```text
///            citizen volunteer staff  total  rank
/// companion      5        2      1      8     1
/// phone          2        3      1      6     2
/// carpool        4        0      2      6     2
/// course         1        3      1      5     4
/// app            0        0      0      0     5
/// dots          12        8      5     25
/// of            12        9      6
/// ```
fn evening() -> TextRound {
    let rules = DotRules {
        dots_per_person: 3,
        max_per_idea: 2,
    };
    let options = ["phone", "companion", "app", "course", "carpool"]
        .map(String::from)
        .to_vec();
    let voters = [("citizen", 4), ("volunteer", 3), ("staff", 2)]
        .map(|(group, voters)| Voters {
            group: group.to_owned(),
            voters,
        })
        .to_vec();
    let mut round = Round {
        rules,
        options,
        voters,
        counts: Vec::new(),
    };
    for (option, dots) in [
        ("companion", [5, 2, 1]),
        ("phone", [2, 3, 1]),
        ("carpool", [4, 0, 2]),
        ("course", [1, 3, 1]),
    ] {
        for (group, dots) in ["citizen", "volunteer", "staff"].into_iter().zip(dots) {
            give(&mut round, option, group, dots);
        }
    }
    round
}

fn give(round: &mut TextRound, option: &str, group: &str, dots: u32) {
    round.counts.push(Count {
        option: option.to_owned(),
        group: group.to_owned(),
        dots,
    });
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn codes(round: &TextRound) -> Vec<&'static str> {
    check(round).iter().map(Problem::code).collect()
}

#[test]
fn equals_share_a_rank_and_the_next_rank_is_skipped() {
    let tally = tally(&evening());
    let ranks: Vec<_> = tally
        .standings
        .iter()
        .map(|s| (s.option.as_str(), s.total, s.rank, s.tied))
        .collect();
    assert_eq!(
        ranks,
        [
            ("companion", 8, 1, false),
            ("carpool", 6, 2, true),
            ("phone", 6, 2, true),
            ("course", 5, 4, false),
            ("app", 0, 5, false),
        ]
    );
    assert_eq!((tally.dots, tally.outside), (25, 0));
}

#[test]
fn a_group_is_shown_with_its_dots_and_how_many_voters_that_can_be() {
    let tally = tally(&evening());
    let companion = &tally.standings[0];
    let shares: Vec<_> = companion
        .groups
        .iter()
        .map(|g| {
            (
                g.group.as_str(),
                g.dots,
                g.voters_at_least,
                g.voters_at_most,
                g.voters,
            )
        })
        .collect();
    // 5 dots, at most 2 each: at least 3 of the 4 citizens, and all 4 at most.
    assert_eq!(
        shares,
        [
            ("citizen", 5, 3, 4, 4),
            ("volunteer", 2, 1, 2, 3),
            ("staff", 1, 1, 1, 2)
        ]
    );
    let used: Vec<_> = tally.groups.iter().map(|g| (g.dots, g.available)).collect();
    assert_eq!(used, [(12, 12), (8, 9), (5, 6)]);
}

#[test]
fn with_one_dot_per_idea_the_share_of_voters_is_exact() {
    let mut round = evening();
    round.rules = DotRules {
        dots_per_person: 3,
        max_per_idea: 1,
    };
    round.counts.clear();
    give(&mut round, "phone", "citizen", 3);
    let tally = tally(&round);
    let citizens = &tally.standings[0].groups[0];
    assert_eq!((citizens.voters_at_least, citizens.voters_at_most), (3, 3));
}

#[test]
fn counts_for_the_same_pair_add_up() {
    let mut round = evening();
    give(&mut round, "app", "volunteer", 1);
    let mut twice = evening();
    give(&mut twice, "app", "volunteer", 0);
    give(&mut twice, "app", "volunteer", 1);
    assert_eq!(tally(&round), tally(&twice));
    assert!(check(&round).is_empty());
}

#[test]
fn dots_outside_the_round_are_kept_apart_and_reported() {
    let mut round = evening();
    give(&mut round, "withdrawn", "volunteer", 1);
    assert_eq!(tally(&round).outside, 1);
    assert_eq!(tally(&round).dots, 25);
    assert_eq!(
        check(&round),
        [Problem::OptionNotInRound {
            option: "withdrawn".to_owned(),
            dots: 1
        }]
    );
}

#[test]
fn a_round_that_adds_up_has_no_problems() {
    assert_eq!(check(&evening()), []);
}

#[test]
fn more_dots_than_the_voters_have_is_reported_with_the_numbers() {
    let mut round = evening();
    give(&mut round, "app", "citizen", 1);
    let most = Problem::TooManyDots {
        group: "citizen".to_owned(),
        dots: 13,
        voters: 4,
        most: 12,
    };
    assert_eq!(check(&round), std::slice::from_ref(&most));
    assert_eq!(
        most.to_string(),
        "group citizen gave 13 dots; its 4 voters have 12"
    );
}

#[test]
fn more_dots_on_one_idea_than_allowed_is_reported_with_the_numbers() {
    let mut round = evening();
    round.counts.clear();
    give(&mut round, "phone", "staff", 5);
    assert_eq!(
        check(&round),
        [Problem::TooManyOnOne {
            option: "phone".to_owned(),
            group: "staff".to_owned(),
            dots: 5,
            voters: 2,
            most: 4,
        }]
    );
}

#[test]
fn dots_from_a_group_without_voters_ask_for_the_voters() {
    let mut round = evening();
    give(&mut round, "phone", "politician", 2);
    assert_eq!(codes(&round), ["voters-missing"]);
    let tally = tally(&round);
    assert_eq!(
        tally.groups.last().map(|g| (g.group.as_str(), g.dots)),
        Some(("politician", 2))
    );
}

#[test]
fn doubled_rows_and_impossible_rules_are_reported() {
    let mut round = evening();
    round.options.push("phone".to_owned());
    round.voters.push(Voters {
        group: "staff".to_owned(),
        voters: 0,
    });
    assert_eq!(codes(&round), ["option-twice", "group-twice"]);
    round.counts.clear();
    round.rules = DotRules {
        dots_per_person: 0,
        max_per_idea: 1,
    };
    assert_eq!(codes(&round)[0], "no-dots");
    round.rules = DotRules {
        dots_per_person: 2,
        max_per_idea: 3,
    };
    assert_eq!(codes(&round)[0], "max-over-dots");
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let mut round = evening();
    round.rules = DotRules {
        dots_per_person: u32::MAX,
        max_per_idea: u32::MAX,
    };
    round.voters = vec![
        Voters {
            group: "staff".to_owned(),
            voters: u32::MAX
        };
        3
    ];
    round.counts.clear();
    for _ in 0..5 {
        give(&mut round, "phone", "staff", u32::MAX);
    }
    assert_eq!(codes(&round), ["group-twice"]);
    assert_eq!(tally(&round).dots, 5 * u64::from(u32::MAX));
    assert_eq!(tally(&round).groups[0].available, u64::MAX);
}

#[test]
fn most_dots_fills_the_seats_when_nobody_stands_equal_at_the_border() {
    let chosen = |seats| most_dots(&tally(&evening()), seats);
    assert_eq!(
        chosen(1),
        Outcome {
            chosen: owned(&["companion"]),
            tied: vec![],
            seats_left: 0
        }
    );
    let three = owned(&["companion", "carpool", "phone"]);
    assert_eq!(
        chosen(3),
        Outcome {
            chosen: three,
            tied: vec![],
            seats_left: 0
        }
    );
}

/// 12 dots of 4 citizens, 8 of 3 volunteers, 5 of 2 staff: companion 5/4 + 2/3 + 1/2 = 29/12, phone 2/4 + 1 +
/// 1/2 = 24/12, carpool 1 + 0 + 1 = 24/12, course 1/4 + 1 + 1/2 = 21/12. With volunteers and staff as one set:
/// phone 2/4 + 4/5 = 13/10, carpool 4/4 + 2/5 = 14/10.
#[test]
fn equal_groups_add_up_what_their_voters_gave_on_average() {
    let sets = |sets: &[&[&str]]| sets.iter().map(|set| owned(set)).collect::<Vec<_>>();
    let alone = sets(&[&["citizen"], &["volunteer"], &["staff"]]);
    let tied = most_dots_of_equals(&tally(&evening()), &alone, 2);
    assert_eq!(tied.chosen, owned(&["companion"]));
    assert_eq!(tied.tied, owned(&["carpool", "phone"]));
    let together = sets(&[&["citizen"], &["volunteer", "staff"]]);
    let told = most_dots_of_equals(&tally(&evening()), &together, 2);
    assert_eq!(told.chosen, owned(&["companion", "carpool"]));
}

#[test]
fn options_equal_at_the_border_are_shown_and_not_chosen_between() {
    assert_eq!(
        most_dots(&tally(&evening()), 2),
        Outcome {
            chosen: owned(&["companion"]),
            tied: owned(&["carpool", "phone"]),
            seats_left: 1
        }
    );
}

#[test]
fn an_idea_without_dots_leaves_its_seat_open() {
    let outcome = most_dots(&tally(&evening()), 7);
    assert_eq!(outcome.chosen.len(), 4);
    assert_eq!((outcome.tied.len(), outcome.seats_left), (0, 3));
}

#[test]
fn a_round_without_ballots_chooses_nothing() {
    let mut round = evening();
    round.counts.clear();
    let tally = tally(&round);
    assert!(tally.standings.iter().all(|s| s.rank == 1 && s.tied));
    assert_eq!(
        most_dots(&tally, 2),
        Outcome {
            chosen: vec![],
            tied: vec![],
            seats_left: 2
        }
    );
    assert_eq!(check(&round), []);
}

#[test]
fn when_all_are_equal_all_are_tied() {
    let mut round = evening();
    round.counts.clear();
    for option in round.options.clone() {
        give(&mut round, &option, "citizen", 2);
    }
    let outcome = most_dots(&tally(&round), 2);
    assert_eq!(
        (outcome.chosen.len(), outcome.tied.len(), outcome.seats_left),
        (0, 5, 2)
    );
    assert_eq!(most_dots(&tally(&round), 5).chosen.len(), 5);
}

#[test]
fn one_voter_and_one_idea_is_a_round() {
    let round = Round {
        rules: DotRules {
            dots_per_person: 1,
            max_per_idea: 1,
        },
        options: vec![1],
        voters: vec![Voters {
            group: 'a',
            voters: 1,
        }],
        counts: vec![Count {
            option: 1,
            group: 'a',
            dots: 1,
        }],
    };
    assert_eq!(check(&round), []);
    assert_eq!(most_dots(&tally(&round), 1).chosen, [1]);
    assert_eq!(most_dots(&tally(&round), 0).chosen, [] as [i32; 0]);
}

#[test]
fn a_problem_serialises_as_its_code_and_what_it_is_about() {
    let mut round = evening();
    give(&mut round, "app", "citizen", 1);
    assert_eq!(
        serde_json::to_value(check(&round)).unwrap(),
        serde_json::json!(
            [{"code": "too-many-dots", "group": "citizen", "dots": 13, "voters": 4, "most": 12}]
        )
    );
}
