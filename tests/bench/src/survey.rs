//! How quickly a large stack of questionnaires is counted.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use survey::{Answer, Item, Kind, Response, summarise};

use crate::figure::{Figure, Target, median};

const RESPONSES: usize = 10_000;
const GROUPS: [&str; 5] = ["citizen", "volunteer", "staff", "researcher", "politician"];
/// Twenty items: mostly scales, as in a questionnaire that people will fill in.
const KINDS: [(Kind, usize); 6] = [
    (Kind::Degree, 9),
    (Kind::Agreement, 4),
    (Kind::YesNo, 2),
    (Kind::Rating, 2),
    (Kind::Number, 1),
    (Kind::Open, 2),
];
const RUNS: usize = 9;

/// Summaries of 10,000 responses to 20 items by group.
pub fn survey() -> Result<Vec<Figure>, Box<dyn Error + Send + Sync>> {
    let items = items();
    let responses: Vec<Response> = (0..RESPONSES).map(|at| response(&items, at)).collect();
    let groups = GROUPS.map(str::to_owned);
    let run = || {
        let began = Instant::now();
        black_box(summarise(black_box(&items), &responses, &groups, 5));
        began.elapsed().as_secs_f64() * 1000.0
    };
    Ok(vec![Figure {
        name: "survey",
        measured: median((0..RUNS).map(|_| run()).collect()),
        baseline: None,
        unit: "ms",
        target: Target::Below(100.0),
    }])
}

fn items() -> Vec<Item> {
    let kinds = KINDS
        .into_iter()
        .flat_map(|(kind, times)| std::iter::repeat_n(kind, times));
    kinds
        .enumerate()
        .map(|(at, kind)| Item::new(format!("item-{at}"), kind))
        .collect()
}

fn response(items: &[Item], nth: usize) -> Response {
    let answer = |at: usize, item: &Item| match item.codes().as_slice() {
        [] if item.kind == Kind::Open => {
            Answer::Text(format!("Vi talte godt sammen, bord {}", nth % 97))
        }
        [] => Answer::Number(i64::try_from(nth % 90).unwrap_or(0)),
        codes => Answer::Number(
            codes
                .get((nth * 7 + at) % codes.len())
                .copied()
                .unwrap_or(0),
        ),
    };
    let answers = items.iter().enumerate();
    Response {
        group: GROUPS.get(nth % 6).map(|group| (*group).to_owned()),
        answers: answers
            .map(|(at, item)| (item.id.clone(), answer(at, item)))
            .collect(),
    }
}
