//! What holds for all answers, tried on random ones. The attacker here knows everything that is
//! shown and how to add and subtract.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::{
    Answer, Group, GroupCounts, Item, Kind, Response, Summary, merge_small, pool, summarise, trend,
};

const GROUPS: [&str; 4] = ["a", "b", "c", "d"];

fn order() -> Vec<String> {
    GROUPS.map(String::from).to_vec()
}

fn group(at: usize) -> Group {
    GROUPS.get(at).map(|name| (*name).to_owned())
}

fn items() -> Vec<Item> {
    vec![
        Item::new("heard", Kind::Degree),
        Item::new("best", Kind::Open),
    ]
}

/// How many of each of four groups, and of those without one, answered: small numbers mostly.
fn sizes() -> impl Strategy<Value = Vec<usize>> {
    vec(prop_oneof![4 => 0usize..7, 1 => 7usize..20], 5)
}

/// That many responses, with degrees that differ.
fn responses(sizes: &[usize]) -> Vec<Response> {
    let form = |at, nth| Response {
        group: group(at),
        answers: [("heard".to_owned(), Answer::Number(i64::from(nth) % 4))].into(),
    };
    sizes
        .iter()
        .enumerate()
        .flat_map(|(at, n)| (0i32..).take(*n).map(move |nth| form(at, nth)))
        .collect()
}

fn by_group(summary: &Summary) -> &[GroupCounts] {
    summary.items[0].counted().unwrap().1
}

/// Groups within sessions, as the bits of a number: five to a session, those without one last.
type Cell = u32;

const CELLS: usize = 15;

fn cell(session: usize, groups: &[Group]) -> Cell {
    let at = |g: &Group| {
        (0..GROUPS.len())
            .find(|at| group(*at) == *g)
            .unwrap_or(GROUPS.len())
    };
    groups.iter().map(|g| 1 << (5 * session + at(g))).sum()
}

fn session_cell(session: usize) -> Cell {
    0b11111 << (5 * session)
}

fn answers_in(cell: Cell, sessions: &[Vec<usize>]) -> usize {
    let n = |at: usize| {
        sessions
            .get(at / 5)
            .and_then(|sizes| sizes.get(at % 5))
            .copied()
    };
    (0..CELLS)
        .filter(|at| cell & (1 << at) != 0)
        .filter_map(n)
        .sum()
}

/// All cells with fewer answers than the limit, though not without any.
fn small_cells(sessions: &[Vec<usize>], limit: usize) -> Vec<Cell> {
    let mut small = vec![(0, 0)];
    for bit in (0..CELLS).map(|at| 1 << at) {
        let n = answers_in(bit, sessions);
        let fits = |(_, sum): &&(Cell, usize)| n > 0 && sum + n < limit;
        let grown: Vec<_> = small
            .iter()
            .filter(fits)
            .map(|(cell, sum)| (cell | bit, sum + n))
            .collect();
        small.extend(grown);
    }
    small
        .into_iter()
        .map(|(cell, _)| cell)
        .filter(|cell| *cell != 0)
        .collect()
}

/// The part of a cell in which somebody answered: there is nothing to know of the rest.
fn answered(cell: Cell, sessions: &[Vec<usize>]) -> Cell {
    (0..CELLS)
        .map(|at| cell & (1 << at))
        .filter(|bit| answers_in(*bit, sessions) > 0)
        .sum()
}

const PRIME: i64 = 8_191;

/// By Fermat's little theorem.
fn inverse(value: i64) -> i64 {
    (0..PRIME - 2).fold(1, |power, _| power * value % PRIME)
}

/// What follows from sums of cells by solving equations. Each row has its leading 1 where the
/// rows after it have 0; counting modulo a prime keeps it exact.
#[derive(Default)]
struct Known(Vec<(usize, [i64; CELLS])>);

impl Known {
    fn left_of(&self, cell: Cell) -> [i64; CELLS] {
        let mut row = std::array::from_fn(|at| i64::from(cell >> at & 1));
        for (lead, known) in &self.0 {
            let times = row[*lead];
            for (own, known) in row.iter_mut().zip(known) {
                *own = (*own - times * known).rem_euclid(PRIME);
            }
        }
        row
    }

    fn learn(&mut self, cell: Cell) {
        let row = self.left_of(cell);
        let Some(lead) = row.iter().position(|value| *value != 0) else {
            return;
        };
        let inverse = inverse(row[lead]);
        self.0
            .push((lead, row.map(|value| value * inverse % PRIME)));
    }

    fn tells(&self, cell: Cell) -> bool {
        self.left_of(cell).iter().all(|value| *value == 0)
    }
}

/// Everything that is shown of up to three sessions: each by itself, the trend, and all in one.
fn everything_shown(sessions: &[Vec<usize>], limit: usize) -> Vec<Cell> {
    let summaries: Vec<Summary> = sessions
        .iter()
        .map(|s| summarise(&items(), &responses(s), &order(), limit))
        .collect();
    let labels: Vec<String> = (0..sessions.len()).map(|at| at.to_string()).collect();
    let mut shown: Vec<Cell> = (0..sessions.len()).map(session_cell).collect();
    for (at, summary) in summaries.iter().enumerate() {
        shown.extend(by_group(summary).iter().map(|set| cell(at, &set.groups)));
    }
    let labelled: Vec<(&str, &Summary)> =
        labels.iter().map(String::as_str).zip(&summaries).collect();
    for row in trend(&labelled, &order())
        .iter()
        .flat_map(|item| &item.by_group)
    {
        let at = |label: &str| label.parse::<usize>().unwrap();
        shown.extend(
            row.points
                .iter()
                .map(|point| cell(at(&point.label), &row.groups)),
        );
    }
    let whole = pool(&summaries.iter().collect::<Vec<_>>(), &order());
    let in_all = |set: &GroupCounts| {
        (0..sessions.len())
            .map(|at| cell(at, &set.groups))
            .sum::<Cell>()
    };
    shown.extend(by_group(&whole).iter().map(in_all));
    shown
        .into_iter()
        .map(|cell| answered(cell, sessions))
        .collect()
}

proptest! {
    #[test]
    fn every_set_shown_reaches_the_limit_and_nobody_is_left_over(
        sizes in vec(0usize..12, 0..9), limit in 1usize..11)
    {
        let groups: Vec<(usize, usize)> = sizes.iter().copied().enumerate().collect();
        let sets = merge_small(&groups, limit);
        prop_assert!(sets.iter().all(|set| set.n >= limit));
        if sets.is_empty() {
            return Ok(());
        }
        let total: usize = sizes.iter().sum();
        prop_assert_eq!(sets.iter().map(|set| set.n).sum::<usize>(), total);
        let mut shown: Vec<usize> = sets.iter().flat_map(|set| set.groups.clone()).collect();
        shown.sort_unstable();
        let answered: Vec<usize> = (0..sizes.len()).filter(|at| sizes[*at] > 0).collect();
        prop_assert_eq!(shown, answered);
        for set in &sets {
            prop_assert_eq!(set.groups.iter().map(|at| sizes[*at]).sum::<usize>(), set.n);
        }
    }

    #[test]
    fn no_more_is_merged_than_must_be(sizes in vec(0usize..12, 0..9), limit in 1usize..11) {
        let groups: Vec<(usize, usize)> = sizes.iter().copied().enumerate().collect();
        let sets = merge_small(&groups, limit);
        let small: Vec<usize> = sizes.iter().copied().filter(|n| (1..limit).contains(n)).collect();
        if small.is_empty() {
            prop_assert!(sets.iter().all(|set| set.groups.len() == 1));
        }
        let merged: Vec<_> = sets.iter().filter(|set| set.groups.len() > 1).collect();
        prop_assert!(merged.len() <= 1);
        for set in merged {
            let most = set.groups.iter().map(|at| sizes[*at]).max().unwrap_or(0);
            let large = set.groups.iter().filter(|at| sizes[**at] >= limit).count();
            prop_assert!(large == 0 || (large == 1 && set.n - most < limit));
        }
    }

    #[test]
    fn no_small_group_can_be_worked_out(
        sessions in vec(sizes(), 1..4), limit in 3usize..=10)
    {
        let mut known = Known::default();
        everything_shown(&sessions, limit).into_iter().for_each(|cell| known.learn(cell));
        // A session's own total is always shown: whole sessions are no secret.
        let mut totals = Known::default();
        (0..sessions.len()).for_each(|at| totals.learn(answered(session_cell(at), &sessions)));
        for cell in small_cells(&sessions, limit) {
            prop_assert!(
                !known.tells(cell) || totals.tells(cell),
                "cell {cell:015b} can be worked out"
            );
        }
    }

    #[test]
    fn what_is_shown_is_true(sessions in vec(sizes(), 1..4), limit in 1usize..8) {
        let parts: Vec<Vec<Response>> = sessions.iter().map(|s| responses(s)).collect();
        let summaries: Vec<Summary> =
            parts.iter().map(|part| summarise(&items(), part, &order(), limit)).collect();
        let whole = pool(&summaries.iter().collect::<Vec<_>>(), &order());
        // Limit 0 merges nothing: the bare counts by group.
        let bare = summarise(&items(), &parts.concat(), &order(), 0);
        for set in by_group(&whole) {
            let counts = by_group(&bare)
                .iter()
                .filter(|one| set.groups.contains(&one.groups[0]))
                .map(|one| &one.counts)
                .sum();
            prop_assert_eq!(set.counts.clone(), counts);
        }
        let overall = |summary: &Summary| {
            (summary.items[0].counted().unwrap().0.clone(), summary.items[0].missing)
        };
        prop_assert_eq!(overall(&whole), overall(&bare));
        prop_assert_eq!(whole.responses, bare.responses);
    }

    #[test]
    fn the_order_of_the_forms_changes_nothing(
        (forms, shuffled) in sizes().prop_flat_map(|sizes| {
            let forms = responses(&sizes);
            (Just(forms.clone()), Just(forms).prop_shuffle())
        }))
    {
        prop_assert_eq!(
            summarise(&items(), &forms, &order(), 5),
            summarise(&items(), &shuffled, &order(), 5)
        );
    }
}
