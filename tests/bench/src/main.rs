//! `make bench`: one line a figure, `name  measured  baseline  ratio  target  ok|short`. Fails when one is
//! short. `ONLY=write,wall` measures those alone.

mod evening;
mod figure;
mod hall;
mod load;
mod page;
mod phones;
mod process;
mod rules;
mod start;
mod survey;
mod throughput;
mod wall;
mod write;

use std::error::Error;
use std::process::ExitCode;

use figure::Figure;

/// Whatever went wrong on the way to a figure.
type Trouble = Box<dyn Error + Send + Sync>;
type Outcome = Result<Vec<Figure>, Trouble>;

/// A figure's name in `ONLY`, and how it is measured.
type Measurement = (&'static str, fn() -> Outcome);

const MEASUREMENTS: &[Measurement] = &[
    ("start", start::start),
    ("write", write::write),
    ("wall", wall::wall),
    ("survey", survey::survey),
    ("memory", start::memory),
    ("rules", rules::rules),
    ("phones", phones::phones),
    ("throughput", throughput::throughput),
    ("page", page::page),
];

fn main() -> ExitCode {
    let only = std::env::var("ONLY").unwrap_or_default();
    let only: Vec<_> = only
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    let mut all_hold = true;
    println!(
        "{:<14}  {:>12}  {:>12}  {:>6}  {:>12}",
        "name", "measured", "baseline", "ratio", "target"
    );
    for (name, measure) in MEASUREMENTS {
        if only.is_empty() || only.contains(name) {
            all_hold &= report(name, measure());
        }
    }
    if all_hold {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn report(name: &str, outcome: Outcome) -> bool {
    match outcome {
        Ok(figures) => {
            for figure in &figures {
                println!("{figure}");
            }
            figures.iter().all(Figure::holds)
        }
        Err(error) => {
            println!("{name:<14}  not measured: {error}");
            false
        }
    }
}
