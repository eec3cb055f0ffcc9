//! Examples worked out by hand.

use crate::{
    Add1, Ballot, BallotKind, Choosable, Completion, Decided, Decider, Election, Limit, Mark,
    Measure, Poll, Rule, Selection, Tie, TieBreak, Undecidable, Until, Weights, behind, choose,
    outcomes, ranking,
};

pub(super) type TextPoll = Poll<char, &'static str>;

/// Options named by letters; each ballot is a group and the letters it approves.
pub(super) fn approvals(options: &str, ballots: &[(usize, &'static str, &str)]) -> TextPoll {
    let marks = |letters: &str| {
        letters
            .chars()
            .map(|option| Mark { option, value: 1 })
            .collect()
    };
    Poll {
        kind: BallotKind::Approval { most: None },
        weights: Weights::Alike,
        options: options
            .chars()
            .map(|option| Choosable { option, cost: None })
            .collect(),
        ballots: ballots
            .iter()
            .flat_map(|(times, group, letters)| {
                let ballot = Ballot {
                    group: *group,
                    marks: marks(letters),
                };
                std::iter::repeat_n(ballot, *times)
            })
            .collect(),
    }
}

fn with_costs(mut poll: TextPoll, costs: &[u64]) -> TextPoll {
    for (one, cost) in poll.options.iter_mut().zip(costs) {
        one.cost = Some(*cost);
    }
    poll
}

pub(super) fn ask() -> TieBreak<char> {
    TieBreak {
        cheap_first: false,
        then: Decider::Decision(Vec::new()),
    }
}

fn decided(order: &str) -> TieBreak<char> {
    TieBreak {
        cheap_first: false,
        then: Decider::Decision(order.chars().collect()),
    }
}

fn run(poll: &TextPoll, limit: Limit, rule: Rule, ties: &TieBreak<char>) -> Selection<char> {
    choose(&Election::new(poll, limit).unwrap(), rule, ties)
}

pub(super) fn chosen(poll: &TextPoll, limit: Limit, rule: Rule, ties: &TieBreak<char>) -> String {
    run(poll, limit, rule, ties).chosen.into_iter().collect()
}

fn all(poll: &TextPoll, limit: Limit, rule: Rule) -> Vec<String> {
    let found = outcomes(&Election::new(poll, limit).unwrap(), rule, false, 1000);
    assert!(found.complete);
    found
        .sets
        .into_iter()
        .map(|set| set.into_iter().collect())
        .collect()
}

const fn shares(measure: Measure, completion: Completion) -> Rule {
    Rule::EqualShares {
        measure,
        completion,
    }
}

const SHARES: Rule = shares(Measure::Points, Completion::None);

/// Twelve voters, four seats (Lackner & Skowron, "Multi-Winner Voting with Approval Preferences", 2023,
/// example 1).
fn twelve() -> TextPoll {
    approvals(
        "abcdefgh",
        &[
            (3, "", "ab"),
            (3, "", "ac"),
            (2, "", "ad"),
            (1, "", "bcf"),
            (1, "", "e"),
            (1, "", "f"),
            (1, "", "g"),
        ],
    )
}

#[test]
fn most_votes_leaves_the_last_seat_to_a_tie() {
    // a 8, b and c 4, d and f 2: three are sure, d and f stand equal for the fourth seat.
    assert_eq!(
        all(&twelve(), Limit::Ideas(4), Rule::MostVotes),
        ["abcd", "abcf"]
    );
    let asked = run(&twelve(), Limit::Ideas(4), Rule::MostVotes, &ask());
    assert_eq!(asked.chosen, ['a', 'b', 'c']);
    // That b and c are equal is nothing to decide: both get a seat.
    assert_eq!(asked.ties, []);
    assert_eq!(
        asked.open,
        Some(Tie {
            after: 3,
            equal: vec!['d', 'f'],
            taken: None,
            decided: None,
        })
    );
    let said = run(&twelve(), Limit::Ideas(4), Rule::MostVotes, &decided("f"));
    assert_eq!(said.chosen, ['a', 'b', 'c', 'f']);
    assert_eq!(said.ties[0].decided, Some(Decided::Decision));
}

#[test]
fn phragmen_evens_out_the_load() {
    // a: 1/8 on each of 8. Then b or c: (1 + 3/8) / 4 = 11/32; b is taken. c: its four backers carry 3/8 and
    // 11/32: (1 + 23/32) / 4 = 55/128. d: (1 + 2/8) / 2 = 5/8, f: (1 + 55/128) / 2 = 183/256, e and g: 1.
    assert_eq!(
        chosen(&twelve(), Limit::Ideas(4), Rule::Phragmen, &decided("b")),
        "abcd"
    );
    assert_eq!(all(&twelve(), Limit::Ideas(4), Rule::Phragmen), ["abcd"]);
}

#[test]
fn equal_shares_buys_what_groups_can_pay_and_then_completes() {
    // Each has 1/3. a costs 1/8 each; then 5/24 is left to its eight. b: three of these and one with 1/3 have
    // 23/24: too little, c the same.
    assert_eq!(chosen(&twelve(), Limit::Ideas(4), SHARES, &ask()), "a");
    // By Phragmén with what is left: b (or c) at 1/96, then c at 37/384, then d at 7/24 before f at 211/384.
    let completed = shares(Measure::Points, Completion::Phragmen);
    assert_eq!(
        chosen(&twelve(), Limit::Ideas(4), completed, &decided("b")),
        "abcd"
    );
}

#[test]
fn equal_shares_takes_a_before_d_where_phragmen_takes_b() {
    // Example 12 there: 8 voters, 3 seats. Each has 3/8. c: 5 backers at 1/5. a: two with 3/8 and two with
    // 7/40 left; the price 13/40 makes the latter give all. Then nobody can pay; d follows at load 1/40.
    let poll = approvals(
        "abcd",
        &[(3, "", "cd"), (2, "", "ab"), (2, "", "ac"), (1, "", "bd")],
    );
    let completed = shares(Measure::Points, Completion::Phragmen);
    assert_eq!(chosen(&poll, Limit::Ideas(3), completed, &ask()), "cad");
    // Phragmén alone: c at 1/5, b at 1/3, d at (1 + 3/5 + 1/3) / 4 = 29/60.
    assert_eq!(
        chosen(&poll, Limit::Ideas(3), Rule::Phragmen, &ask()),
        "cbd"
    );
}

#[test]
fn sequential_pav_halves_the_voice_of_whoever_has_one() {
    // d has 11 of 23. Then a: 3 + 6/2 = 6, b: 7, c: 5 + 5/2 = 15/2.
    let poll = approvals(
        "abcd",
        &[
            (3, "", "ab"),
            (6, "", "ad"),
            (4, "", "b"),
            (5, "", "c"),
            (5, "", "cd"),
        ],
    );
    assert_eq!(
        chosen(&poll, Limit::Ideas(2), Rule::SequentialPav, &ask()),
        "dc"
    );
}

/// 60 citizens, 30 volunteers and 10 researchers who all stand by their own: the largest group alone decides
/// by most votes, but not by shares.
fn camps() -> TextPoll {
    approvals(
        "abcdefgh",
        &[
            (60, "citizen", "abcde"),
            (30, "volunteer", "fg"),
            (10, "researcher", "h"),
        ],
    )
}

#[test]
fn the_largest_group_alone_decides_by_votes_and_not_by_shares() {
    assert_eq!(all(&camps(), Limit::Ideas(5), Rule::MostVotes), ["abcde"]);
    // 5 seats for 100: 60 pay for three, 30 for one and have half a seat left, 10 have half a seat. Which
    // three of five equals it will be is a tie, and so is f or g.
    let found = all(&camps(), Limit::Ideas(5), SHARES);
    assert_eq!(found.len(), 10 * 2);
    assert!(found.iter().all(|set| set.len() == 4 && !set.contains('h')));
    assert_eq!(behind(&camps(), &['a', 'b', 'c', 'd', 'e'])[2].with_one, 0);
}

#[test]
fn equal_weight_for_groups_gives_the_smallest_the_first_place() {
    let mut poll = approvals(
        "abc",
        &[(8, "citizen", "a"), (2, "citizen", "b"), (2, "staff", "c")],
    );
    assert_eq!(
        chosen(&poll, Limit::Ideas(2), Rule::MostVotes, &decided("b")),
        "ab"
    );
    poll.weights = Weights::EqualGroups;
    // c: all of one group, 1; a: 8/10 of another.
    assert_eq!(
        chosen(&poll, Limit::Ideas(2), Rule::MostVotes, &ask()),
        "ca"
    );
    let ranks: Vec<_> = ranking(&poll)
        .into_iter()
        .map(|bar| (bar.option, bar.rank))
        .collect();
    assert_eq!(ranks, [('c', 1), ('a', 2), ('b', 3)]);
}

#[test]
fn a_budget_passes_over_what_no_longer_fits() {
    // a 4 votes at 70, b 3 at 40, c 2 at 30, d 1 at 60.
    let poll = approvals(
        "abcd",
        &[(1, "", "abcd"), (1, "", "abc"), (1, "", "ab"), (1, "", "a")],
    );
    let poll = with_costs(poll, &[70, 40, 30, 60]);
    let budget = Limit::Budget(100);
    let votes = run(&poll, budget, Rule::MostVotes, &ask());
    assert_eq!(
        (votes.chosen, votes.spent, votes.left),
        (vec!['a', 'c'], 100, 0)
    );
    // Votes per cost: b 3/40, c 2/30, a 4/70, d 1/60.
    assert_eq!(chosen(&poll, budget, Rule::VotesPerCost, &ask()), "bc");
}

#[test]
fn more_money_for_each_is_given_until_a_run_overspends() {
    // Budget 10 for 4: 2.5 each, 5 for each pair, and a and b cost 6. At 3.5 each both are paid: 12, too much.
    let pairs = approvals("ab", &[(2, "", "a"), (2, "", "b")]);
    let add1 = Add1 {
        step: 1,
        until: Until::Overspent,
    };
    let rule = shares(Measure::Cost, Completion::Add1(add1));
    let poll = with_costs(pairs.clone(), &[6, 6]);
    let found = run(&poll, Limit::Budget(10), rule, &decided("ab"));
    assert_eq!((found.chosen, found.increments), (vec![], 0));
    // Budget 11: 2.75 each pays b at 5; at 3.75 each a at 6 is paid too.
    let poll = with_costs(pairs, &[6, 5]);
    let found = run(&poll, Limit::Budget(11), rule, &decided("ba"));
    assert_eq!(
        (found.chosen, found.spent, found.increments),
        (vec!['b', 'a'], 11, 1)
    );
    assert_eq!(Add1::scaled(100_000, 84).step, 1);
    assert_eq!(Add1::scaled(122_600_000, 520).step, 100);
    assert_eq!(Add1::scaled(0, 0).step, 1);
}

#[test]
fn a_tie_falls_to_the_cheapest_then_to_votes_then_to_lot() {
    // a, b: 2 votes; c, d, e: 1. Per cost all are equal: 2/20, 2/20, 1/10 thrice.
    let poll = approvals("abcde", &[(2, "", "ab"), (1, "", "cde")]);
    let poll = with_costs(poll, &[20, 20, 10, 10, 10]);
    let ties = |then| TieBreak {
        cheap_first: true,
        then,
    };
    let found = run(
        &poll,
        Limit::Budget(25),
        Rule::VotesPerCost,
        &ties(Decider::Lot { seed: 3 }),
    );
    // 25 buys two of the cheap ones, whichever the lots say.
    assert_eq!(found.spent, 20);
    assert_eq!(found.ties[0].decided, Some(Decided::Lot));
    assert_eq!(found.ties[0].equal, ['c', 'd', 'e']);
    let again = run(
        &poll,
        Limit::Budget(25),
        Rule::VotesPerCost,
        &ties(Decider::Lot { seed: 3 }),
    );
    assert_eq!(found, again);
}

#[test]
fn rounds_without_much_in_them_have_clear_answers() {
    let every = super::elections::rules();
    let nobody = approvals("ab", &[]);
    let blank = approvals("ab", &[(3, "", "")]);
    let one = approvals("a", &[(1, "", "a")]);
    let alike = approvals("abc", &[(5, "", "abc")]);
    for rule in every {
        for limit in [Limit::Ideas(2), Limit::Ideas(0), Limit::Budget(0)] {
            for poll in [&nobody, &blank] {
                let poll = with_costs(poll.clone(), &[5, 5]);
                let found = run(&poll, limit, rule, &ask());
                assert_eq!(
                    (found.chosen, found.open),
                    (vec![], None),
                    "{rule:?} {limit:?}"
                );
            }
        }
        assert_eq!(chosen(&one, Limit::Ideas(3), rule, &ask()), "a", "{rule:?}");
        let found = run(&alike, Limit::Ideas(2), rule, &ask());
        assert_eq!(
            found.open.map(|tie| tie.equal),
            Some(vec!['a', 'b', 'c']),
            "{rule:?}"
        );
        assert_eq!(
            all(&alike, Limit::Ideas(2), rule),
            ["ab", "ac", "bc"],
            "{rule:?}"
        );
        assert_eq!(all(&alike, Limit::Ideas(3), rule), ["abc"], "{rule:?}");
        // What costs nothing is taken even when there is no money.
        let free = with_costs(one.clone(), &[0]);
        assert_eq!(
            chosen(&free, Limit::Budget(0), rule, &ask()),
            "a",
            "{rule:?}"
        );
    }
}

#[test]
fn a_budget_asks_for_every_cost() {
    let poll = approvals("ab", &[(1, "", "a")]);
    let missing = Election::new(&poll, Limit::Budget(5)).unwrap_err();
    assert_eq!(missing, Undecidable::CostMissing { option: 'a' });
    assert_eq!(missing.code(), "cost-missing");
    let twice = Election::new(&approvals("aa", &[]), Limit::Ideas(1)).unwrap_err();
    assert_eq!(twice.code(), "option-twice");
}
