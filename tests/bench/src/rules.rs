//! How long the rules take: a full hall, the same with more voters, and the largest election that others
//! computed outcomes for.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use voting::{
    Add1, Ballot, BallotKind, Choosable, Completion, Decider, Election, Limit, Mark, Measure, Poll,
    Rule, TieBreak, Until, Weights, choose,
};

use crate::figure::{Figure, Target, median};

/// The reader of the format that the rules' own tests use.
#[path = "../../../src-tauri/crates/voting/src/tests/reference/pabulib.rs"]
mod pabulib;

type Hall = Poll<String, u8>;

const VOTERS: usize = 120;
const IDEAS: usize = 60;
const RUNS: usize = 5;
const BUDGET: u64 = 1_000_000;
const LARGEST: &str = "France_Toulouse_2022";

/// Every rule without completion.
const RULES: [Rule; 6] = [
    Rule::MostVotes,
    Rule::VotesPerCost,
    Rule::SequentialPav,
    Rule::Phragmen,
    shares(Measure::Points, Completion::None),
    shares(Measure::Cost, Completion::None),
];

const fn shares(measure: Measure, completion: Completion) -> Rule {
    Rule::EqualShares {
        measure,
        completion,
    }
}

/// Measures every rule.
pub fn rules() -> Result<Vec<Figure>, Box<dyn Error + Send + Sync>> {
    let alone = all_rules(&hall(VOTERS))?;
    let mut figures = vec![
        figure("rules", alone, None, Target::Below(50.0)),
        figure(
            "rules-add1",
            a_thousand_increments()?,
            None,
            Target::Below(1000.0),
        ),
    ];
    for (name, times) in [("rules-2x", 2), ("rules-4x", 4), ("rules-8x", 8)] {
        let more = all_rules(&hall(VOTERS * times))?;
        // Twice what growth by the number of voters would be.
        figures.push(figure(
            name,
            more,
            Some(alone),
            Target::AtMost(2.0 * times as f64),
        ));
    }
    match largest() {
        Some((poll, budget)) => {
            let slowest = slowest_rule(&poll, budget)?;
            figures.push(figure(
                "rules-largest",
                slowest,
                None,
                Target::Below(2000.0),
            ));
        }
        None => println!("{:<14}  skipped: the election is not here", "rules-largest"),
    }
    Ok(figures)
}

fn figure(name: &'static str, measured: f64, baseline: Option<f64>, target: Target) -> Figure {
    Figure {
        name,
        measured,
        baseline,
        unit: "ms",
        target,
    }
}

/// A hall of five groups, each voter with six to ten crosses, ideas at 4,000 to 120,000.
fn hall(voters: usize) -> Hall {
    let mut state = 1u64;
    let mut draw = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let name = |idea: usize| format!("idea {idea:02}");
    let options = (0..IDEAS).map(|idea| Choosable {
        option: name(idea),
        cost: Some(4000 + 2000 * draw(59) as u64),
    });
    let options = options.collect();
    let ballots = (0..voters).map(|voter| {
        let mut ideas: Vec<usize> = (0..6 + draw(5))
            .map(|_| draw(IDEAS).min(draw(IDEAS)))
            .collect();
        ideas.sort_unstable();
        ideas.dedup();
        let mark = |idea| Mark {
            option: name(idea),
            value: 1,
        };
        Ballot {
            group: (voter % 5) as u8,
            marks: ideas.into_iter().map(mark).collect(),
        }
    });
    let ballots = ballots.collect();
    Poll {
        kind: BallotKind::Approval { most: None },
        weights: Weights::Alike,
        options,
        ballots,
    }
}

fn by_lot() -> TieBreak<String> {
    TieBreak {
        cheap_first: true,
        then: Decider::Lot { seed: 1 },
    }
}

/// Milliseconds for every rule together, from ballots to outcome, by number and by budget, each group the
/// same and each voter the same.
fn all_rules(poll: &Hall) -> Result<f64, Box<dyn Error + Send + Sync>> {
    let mut times = Vec::new();
    for _ in 0..=RUNS {
        let started = Instant::now();
        for weights in [Weights::Alike, Weights::EqualGroups] {
            let poll = Hall {
                weights,
                ..poll.clone()
            };
            for limit in [Limit::Ideas(10), Limit::Budget(BUDGET)] {
                let election = Election::new(&poll, limit)?;
                for rule in RULES {
                    std::hint::black_box(choose(&election, rule, &by_lot()));
                }
            }
        }
        times.push(milliseconds(started));
    }
    Ok(median(times))
}

/// Milliseconds that a thousand increments take, each with a full run.
fn a_thousand_increments() -> Result<f64, Box<dyn Error + Send + Sync>> {
    let election = Election::new(&hall(VOTERS), Limit::Budget(BUDGET))?;
    let add1 = Completion::Add1(Add1 {
        step: 1,
        until: Until::Overspent,
    });
    let started = Instant::now();
    let outcome = choose(&election, shares(Measure::Cost, add1), &by_lot());
    let increments = outcome.increments as f64;
    if increments < 1000.0 {
        return Err(format!("only {increments} increments").into());
    }
    Ok(milliseconds(started) * 1000.0 / increments)
}

/// The largest of the elections beside the repository, with its budget.
fn largest() -> Option<(Hall, u64)> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2)?;
    let folder = repository.parent()?.join("shared/reference/voting/pb");
    let instance = pabulib::read(&folder.join(format!("{LARGEST}.pb")))?;
    let options = instance
        .options
        .into_iter()
        .map(|(option, cost)| Choosable {
            option,
            cost: Some(cost),
        });
    let ballots = instance.voters.into_iter().map(|marks| Ballot {
        group: 0,
        marks: marks
            .into_iter()
            .map(|(option, value)| Mark { option, value })
            .collect(),
    });
    let poll = Poll {
        kind: BallotKind::Approval { most: None },
        weights: Weights::Alike,
        options: options.collect(),
        ballots: ballots.collect(),
    };
    Some((poll, instance.budget))
}

fn slowest_rule(poll: &Hall, budget: u64) -> Result<f64, Box<dyn Error + Send + Sync>> {
    let mut slowest = 0.0f64;
    for limit in [Limit::Ideas(100), Limit::Budget(budget)] {
        for rule in RULES {
            let started = Instant::now();
            let election = Election::new(poll, limit)?;
            std::hint::black_box(choose(&election, rule, &by_lot()));
            slowest = slowest.max(milliseconds(started));
        }
    }
    Ok(slowest)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
