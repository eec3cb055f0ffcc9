//! Counting, merging and comparing, with numbers worked out by hand.

use std::cmp::Ordering;

use super::standard;
use crate::{
    Answer, Answers, Chosen, Counts, Group, GroupSet, Item, ItemSummary, Kind, Response,
    SMALL_GROUP, Summary, compare_shares, merge_small, pool, summarise, trend,
};

fn order() -> Vec<String> {
    ["citizen", "volunteer", "staff", "researcher", "politician"]
        .map(String::from)
        .to_vec()
}

fn some(group: &str) -> Group {
    Some(group.to_owned())
}

/// As many responses of a group as the counts say, from the lowest degree to the highest.
fn forms(group: Group, degrees: [usize; 4]) -> Vec<Response> {
    let degree = |at: usize| Answer::Number(i64::try_from(at).unwrap());
    degrees
        .into_iter()
        .enumerate()
        .flat_map(|(at, times)| {
            let answers = [("heard".to_owned(), degree(at))].into();
            vec![
                Response {
                    group: group.clone(),
                    answers
                };
                times
            ]
        })
        .collect()
}

fn summary(responses: &[Response]) -> Summary {
    summarise(&standard().items, responses, &order(), SMALL_GROUP)
}

/// The third workshop: 47 answers; 2 researchers and 2 politicians are too few even together.
fn third_workshop() -> Vec<Response> {
    [
        forms(some("politician"), [0, 0, 1, 1]),
        forms(some("citizen"), [0, 1, 3, 10]),
        forms(some("volunteer"), [0, 1, 5, 11]),
        forms(some("researcher"), [0, 1, 1, 0]),
        forms(some("staff"), [1, 1, 4, 6]),
    ]
    .concat()
}

fn heard(summary: &Summary) -> (Counts, Vec<(String, Counts)>) {
    let (counts, by_group) = summary.items[0].counted().unwrap();
    let sets = by_group.iter();
    let named = sets.map(|set| (names(&set.groups), set.counts.clone()));
    (counts.clone(), named.collect())
}

fn names(groups: &[Group]) -> String {
    groups
        .iter()
        .map(|group| group.as_deref().unwrap_or("none"))
        .collect::<Vec<_>>()
        .join("+")
}

fn counts(degrees: [usize; 4]) -> Counts {
    let [_, _, third, fourth] = degrees;
    Counts {
        n: degrees.iter().sum(),
        top_two: Some(third + fourth),
        options: degrees.to_vec(),
    }
}

#[test]
fn the_third_workshop_adds_up_and_small_groups_are_shown_together() {
    let summary = summary(&third_workshop());
    let (all, by_group) = heard(&summary);
    assert_eq!(all, counts([1, 4, 14, 28]));
    assert_eq!(
        (all.top_two, all.n, all.out_of_ten()),
        (Some(42), 47, Some(9))
    );
    assert_eq!(
        by_group,
        [
            ("citizen".to_owned(), counts([0, 1, 3, 10])),
            ("volunteer".to_owned(), counts([0, 1, 5, 11])),
            (
                "staff+researcher+politician".to_owned(),
                counts([1, 2, 6, 7])
            ),
        ]
    );
}

#[test]
fn skipped_and_impossible_answers_are_missing() {
    let mut responses = forms(some("staff"), [0, 0, 0, 5]);
    responses.push(Response {
        group: some("staff"),
        ..Response::default()
    });
    let answers = [
        ("heard", Answer::Number(7)),
        ("best", Answer::Text("  ".to_owned())),
    ];
    responses.push(Response {
        group: None,
        answers: answers
            .map(|(item, answer)| (item.to_owned(), answer))
            .into(),
    });
    let summary = summary(&responses);
    assert_eq!(summary.responses, 7);
    let (heard, best) = (&summary.items[0], &summary.items[1]);
    assert_eq!((heard.n(), heard.missing), (5, 2));
    assert_eq!(heard.counted().unwrap().1.len(), 1);
    assert_eq!((best.n(), best.missing), (0, 7));
}

#[test]
fn open_answers_stand_in_an_order_that_tells_nothing() {
    let form = |text: &str| Response {
        group: some("citizen"),
        answers: [("best".to_owned(), Answer::Text(text.to_owned()))].into(),
    };
    let summary = summary(&[form("Maden"), form("At blive hørt"), form("Samtalen")]);
    assert!(matches!(
        &summary.items[1].answers,
        Answers::Words { texts } if texts == &["At blive hørt", "Maden", "Samtalen"]
    ));
}

#[test]
fn those_without_a_group_are_not_found_by_subtraction() {
    let responses = [
        forms(some("citizen"), [0, 0, 4, 4]),
        forms(some("volunteer"), [0, 0, 3, 3]),
        forms(None, [1, 0, 0, 0]),
    ];
    let (_, by_group) = heard(&summary(&responses.concat()));
    let shown: Vec<_> = by_group
        .iter()
        .map(|(names, counts)| (names.as_str(), counts.n))
        .collect();
    assert_eq!(shown, [("citizen", 8), ("volunteer+none", 7)]);
}

#[test]
fn small_groups_are_merged_until_nobody_can_be_picked_out() {
    let merged = |sizes: &[usize]| -> Vec<(String, usize)> {
        let groups: Vec<(char, usize)> = ('a'..).zip(sizes.iter().copied()).collect();
        let name = |set: &GroupSet<char>| (set.groups.iter().collect(), set.n);
        merge_small(&groups, 5).iter().map(name).collect()
    };
    let sets = |sets: &[(&str, usize)]| -> Vec<(String, usize)> {
        sets.iter()
            .map(|(names, n)| ((*names).to_owned(), *n))
            .collect()
    };
    assert_eq!(merged(&[5, 6, 7]), sets(&[("a", 5), ("b", 6), ("c", 7)]));
    // Two small ones reach the limit together.
    assert_eq!(merged(&[3, 9, 2]), sets(&[("ac", 5), ("b", 9)]));
    // One alone, or two that do not reach it, take in the smallest of the others.
    assert_eq!(merged(&[8, 7, 1]), sets(&[("a", 8), ("bc", 8)]));
    assert_eq!(
        merged(&[8, 7, 9, 1, 2]),
        sets(&[("a", 8), ("bde", 10), ("c", 9)])
    );
    // One below the limit is small, the limit itself is not.
    assert_eq!(merged(&[4, 6, 7]), sets(&[("ab", 10), ("c", 7)]));
    // Of equals, the last.
    assert_eq!(merged(&[6, 6, 1]), sets(&[("a", 6), ("bc", 7)]));
    // One set with everybody would only be the total again.
    assert_eq!(merged(&[6, 1]), []);
    assert_eq!(merged(&[2, 2]), []);
    assert_eq!(merged(&[4]), []);
    assert_eq!(merged(&[5]), sets(&[("a", 5)]));
    // Nobody is nobody.
    assert_eq!(merged(&[0, 6, 7]), sets(&[("b", 6), ("c", 7)]));
    assert_eq!(merged(&[]), []);
}

#[test]
fn three_workshops_are_compared_on_what_they_share() {
    let first = summary(&forms(some("citizen"), [2, 5, 14, 17]));
    let mut second = summary(&forms(some("citizen"), [1, 4, 12, 19]));
    let third = summary(&third_workshop());
    second.items.push(ItemSummary {
        item: "wish".to_owned(),
        kind: Kind::Degree,
        missing: 0,
        not_asked: 0,
        answers: Answers::Chosen(Chosen {
            codes: vec![0, 1, 2, 3],
            counts: counts([0, 0, 0, 6]),
            by_group: Vec::new(),
        }),
    });
    let trends = trend(&[("1", &first), ("2", &second), ("3", &third)], &order());
    assert_eq!(
        trends.iter().map(|t| t.item.as_str()).collect::<Vec<_>>(),
        ["heard", "wish"]
    );
    let points: Vec<_> = trends[0]
        .points
        .iter()
        .map(|point| (point.label.as_str(), point.counts.top_two, point.counts.n))
        .collect();
    assert_eq!(
        points,
        [
            ("1", Some(31), 38),
            ("2", Some(31), 36),
            ("3", Some(42), 47)
        ]
    );
    assert_eq!(compare_shares((42, 47), (31, 38)), Some(Ordering::Greater));
    let rows: Vec<_> = trends[0]
        .by_group
        .iter()
        .map(|row| (names(&row.groups), row.points.len()))
        .collect();
    let expected = [
        ("citizen", 3),
        ("volunteer", 1),
        ("staff+researcher+politician", 1),
    ];
    assert_eq!(
        rows,
        expected.map(|(names, points)| (names.to_owned(), points))
    );
    assert_eq!(trends[1].points.len(), 1);
}

#[test]
fn a_workshop_shows_together_what_one_of_its_sessions_shows_together() {
    let evening = |citizens, volunteers, staff| {
        let of = |group, n| forms(some(group), [0, 0, 0, n]);
        summary(
            &[
                of("citizen", citizens),
                of("volunteer", volunteers),
                of("staff", staff),
            ]
            .concat(),
        )
    };
    let shown = |parts: &[&Summary]| -> Vec<(String, usize)> {
        let (_, by_group) = heard(&pool(parts, &order()));
        by_group
            .into_iter()
            .map(|(names, counts)| (names, counts.n))
            .collect()
    };
    // Together 7 volunteers answered, but 5 of them are shown alone the first evening, so showing
    // the 7 would give away the 2 of the second.
    let (first, second) = (evening(6, 5, 8), evening(9, 2, 5));
    let expected = [
        ("citizen".to_owned(), 15),
        ("volunteer+staff".to_owned(), 20),
    ];
    assert_eq!(shown(&[&first, &second]), expected);
    // An evening too small to be shown by group would be found by subtracting the other one.
    assert_eq!(shown(&[&first, &evening(1, 1, 1)]), []);
    // An evening without answers hides nothing.
    assert_eq!(shown(&[&first, &evening(0, 0, 0)]).len(), 3);
    assert_eq!(pool(&[&first, &second], &order()).responses, 35);
}

#[test]
fn a_questionnaire_nobody_answered_has_an_empty_summary() {
    let summary = summary(&[]);
    assert_eq!(heard(&summary), (counts([0; 4]), Vec::new()));
    assert_eq!(heard(&summary).0.out_of_ten(), None);
    assert_eq!(pool(&[], &order()), Summary::default());
    let nothing: [Item; 0] = [];
    assert_eq!(
        summarise(&nothing, &third_workshop(), &order(), 5).items,
        []
    );
}
