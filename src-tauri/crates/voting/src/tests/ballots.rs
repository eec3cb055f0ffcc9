//! Which ballots can be right, and what becomes of them.

use crate::{Ballot, BallotKind, BallotProblem, DotRules, Mark, Poll, Weights, check_ballot};

#[test]
fn ballots_that_cannot_be_right_are_named() {
    let options = "abc".chars().collect();
    let codes = |kind, marks: &[(char, u32)]| -> Vec<&'static str> {
        let marks = marks.iter().map(|(option, value)| Mark {
            option: *option,
            value: *value,
        });
        let ballot = Ballot {
            group: 0u8,
            marks: marks.collect(),
        };
        let problems = check_ballot(kind, &options, &ballot);
        problems.iter().map(BallotProblem::code).collect()
    };
    let dots = BallotKind::Dots(DotRules {
        dots_per_person: 3,
        max_per_idea: 2,
    });
    assert_eq!(codes(dots, &[('a', 2), ('b', 1)]), [""; 0]);
    assert_eq!(codes(dots, &[('a', 2), ('b', 2)]), ["too-many"]);
    assert_eq!(codes(dots, &[('a', 3)]), ["too-high"]);
    assert_eq!(codes(dots, &[('a', 1), ('a', 1)]), ["marked-twice"]);
    assert_eq!(codes(dots, &[('z', 1)]), ["not-in-round"]);
    let crosses = BallotKind::Approval { most: Some(1) };
    assert_eq!(codes(crosses, &[('a', 1), ('b', 1)]), ["too-many"]);
    assert_eq!(codes(crosses, &[('a', 2)]), ["too-high"]);
    assert_eq!(
        codes(BallotKind::SCORE, &[('a', 3), ('b', 3), ('c', 3)]),
        [""; 0]
    );
    assert_eq!(codes(BallotKind::SCORE, &[('a', 4)]), ["too-high"]);
    let ranking = BallotKind::Ranking { places: 2 };
    assert_eq!(codes(ranking, &[('a', 2), ('b', 1)]), [""; 0]);
    assert_eq!(codes(ranking, &[('a', 1), ('b', 1)]), ["place-twice"]);
    assert_eq!(
        codes(ranking, &[('a', 1), ('b', 2), ('c', 3)]),
        ["too-high", "too-many"]
    );
}

#[test]
fn a_place_counts_as_many_points_as_there_are_places_from_it_to_the_last() {
    let kind = BallotKind::Ranking { places: 3 };
    assert_eq!(
        [1, 2, 3, 4, 0].map(|place| kind.points(place)),
        [3, 2, 1, 0, 0]
    );
    assert_eq!(BallotKind::SCORE.points(2), 2);
    assert_eq!(BallotKind::Approval { most: None }.points(1), 1);
}

#[test]
fn votes_are_carried_on_to_the_merged_idea_once() {
    let merged = [('a', 'b'), ('b', 'c')].into_iter().collect();
    let carried = |kind, marks: &[(char, u32)]| -> Vec<(char, u32)> {
        let marks = marks.iter().map(|(option, value)| Mark {
            option: *option,
            value: *value,
        });
        let mut poll = Poll {
            kind,
            weights: Weights::Alike,
            options: Vec::new(),
            ballots: vec![Ballot {
                group: 0u8,
                marks: marks.collect(),
            }],
        };
        poll.carry(&merged);
        poll.ballots
            .remove(0)
            .marks
            .into_iter()
            .map(|mark| (mark.option, mark.value))
            .collect()
    };
    let dots = BallotKind::Dots(DotRules {
        dots_per_person: 4,
        max_per_idea: 2,
    });
    assert_eq!(
        carried(dots, &[('a', 1), ('b', 1), ('d', 1)]),
        [('c', 2), ('d', 1)]
    );
    assert_eq!(carried(dots, &[('a', 2), ('b', 2)]), [('c', 2)]);
    let crosses = BallotKind::Approval { most: None };
    assert_eq!(
        carried(crosses, &[('a', 1), ('b', 1), ('c', 1)]),
        [('c', 1)]
    );
    assert_eq!(
        carried(BallotKind::SCORE, &[('a', 1), ('b', 3)]),
        [('c', 3)]
    );
    let ranking = BallotKind::Ranking { places: 4 };
    let places = [('d', 1), ('a', 2), ('b', 3), ('e', 4)];
    assert_eq!(carried(ranking, &places), [('d', 1), ('c', 2), ('e', 3)]);
}
