//! Outcomes that others computed, read where they lie beside this repository; skipped where they do not.

mod budget;
mod committee;
mod official;
mod pabulib;
mod ranked;
mod small;

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{
    Ballot, BallotKind, Choosable, Decider, Election, Limit, Mark, Poll, TieBreak, Weights,
};

/// The folder with reference elections, beside the repository in which this crate lies.
fn folder() -> Option<PathBuf> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3)?;
    let folder = repository.parent()?.join("shared/reference/voting");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no {}", folder.display());
    None
}

fn expected(folder: &Path, name: &str) -> Value {
    let text = std::fs::read_to_string(folder.join("expected").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn instance(folder: &Path, name: &str) -> pabulib::Instance {
    pabulib::read(&folder.join("pb").join(format!("{name}.pb"))).unwrap()
}

/// One voter's points, option by option.
type Points = Vec<(String, u32)>;

fn poll(options: &[(String, u64)], voters: &[Points]) -> Poll<String, u8> {
    let ballot = |points: &Points| Ballot {
        group: 0,
        marks: points
            .iter()
            .map(|(option, value)| Mark {
                option: option.clone(),
                value: *value,
            })
            .collect(),
    };
    Poll {
        kind: BallotKind::Score { highest: u32::MAX },
        weights: Weights::Alike,
        options: options
            .iter()
            .map(|(option, cost)| Choosable {
                option: option.clone(),
                cost: Some(*cost),
            })
            .collect(),
        ballots: voters.iter().map(ballot).collect(),
    }
}

fn election(options: &[(String, u64)], limit: Limit, voters: &[Points]) -> Election<String> {
    Election::new(&poll(options, voters), limit).unwrap()
}

fn texts(list: &Value) -> Vec<String> {
    let texts = list.as_array().unwrap().iter();
    texts
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

/// Ids as text, ascending: the tie rule of the tools that computed the outcomes.
fn by_id(options: &[(String, u64)]) -> TieBreak<String> {
    let mut order: Vec<String> = options.iter().map(|(id, _)| id.clone()).collect();
    order.sort();
    TieBreak {
        cheap_first: false,
        then: Decider::Decision(order),
    }
}

/// The lowest cost, then the most votes, then ids as text.
fn cheap_first(options: &[(String, u64)]) -> TieBreak<String> {
    TieBreak {
        cheap_first: true,
        ..by_id(options)
    }
}
