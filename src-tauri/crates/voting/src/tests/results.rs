//! What results say, worked out by hand.

use super::textbook::{TextPoll, approvals, ask, chosen};
use crate::{Limit, Rule, behind, compare, disagreement, ranking};

/// 10 citizens and 4 staff: they agree on a, and disagree on b more than on c.
fn hall() -> TextPoll {
    approvals(
        "abc",
        &[
            (5, "citizen", "ab"),
            (4, "citizen", "b"),
            (1, "citizen", "c"),
            (2, "staff", "ac"),
            (2, "staff", ""),
        ],
    )
}

#[test]
fn bars_show_each_groups_part() {
    let bars = ranking(&hall());
    let shown: Vec<_> = bars
        .iter()
        .map(|bar| (bar.option, bar.rank, bar.points))
        .collect();
    assert_eq!(shown, [('b', 1, 9), ('a', 2, 7), ('c', 3, 3)]);
    let parts: Vec<_> = bars[1]
        .groups
        .iter()
        .map(|g| (g.group, g.backers, g.voters))
        .collect();
    assert_eq!(parts, [("citizen", 5, 10), ("staff", 2, 4)]);
}

#[test]
fn groups_disagree_most_where_their_parts_lie_farthest_apart() {
    // b: 9 of 10 against none; c: 1 of 10 against 2 of 4; a: half and half.
    let found = disagreement(&ranking(&hall()));
    let shown: Vec<_> = found
        .iter()
        .map(|one| (one.option, one.most.group, one.least.group))
        .collect();
    assert_eq!(
        shown,
        [
            ('b', "citizen", "staff"),
            ('c', "staff", "citizen"),
            ('a', "citizen", "staff")
        ]
    );
    assert_eq!(disagreement(&ranking(&hall().of_group(&"staff"))), []);
}

#[test]
fn two_outcomes_are_laid_side_by_side_with_who_is_behind_them() {
    let found = compare(&['b', 'a'], &['a', 'c']);
    assert_eq!(
        (found.both, found.only_first, found.only_second),
        (vec!['a'], vec!['b'], vec!['c'])
    );
    let with_one = |chosen: &[char]| -> Vec<_> {
        behind(&hall(), chosen)
            .into_iter()
            .map(|g| (g.group, g.with_one, g.voters))
            .collect()
    };
    assert_eq!(with_one(&['b']), [("citizen", 9, 10), ("staff", 0, 4)]);
    assert_eq!(with_one(&['a', 'c']), [("citizen", 6, 10), ("staff", 2, 4)]);
    let alone = hall().of_group(&"citizen");
    assert_eq!(
        chosen(&alone, Limit::Ideas(1), Rule::MostVotes, &ask()),
        "b"
    );
}
