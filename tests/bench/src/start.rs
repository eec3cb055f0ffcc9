//! How fast the app with a large project is up, and how much it holds, against a bare window.

use std::path::Path;
use std::time::Duration;

use crate::Trouble;
use crate::figure::{Figure, Target, median};
use crate::hall::Hall;
use crate::process::{Usable, built};

/// Runs of each program, after one that warms the disk.
const RUNS: usize = 7;
/// What is still being loaded when the first screen is up belongs to the program as well.
const SETTLED: Duration = Duration::from_secs(1);

/// From launch to a usable overview.
pub fn start() -> Result<Vec<Figure>, Trouble> {
    let (app, bare) = both(|usable| Ok(usable.after.as_secs_f64() * 1000.0))?;
    Ok(vec![Figure {
        name: "start",
        measured: app,
        baseline: Some(bare),
        unit: "ms",
        target: Target::AtMost(1.5),
    }])
}

/// The process with the project open, and the program on disk.
pub fn memory() -> Result<Vec<Figure>, Trouble> {
    let (app, bare) = both(|usable| {
        std::thread::sleep(SETTLED);
        usable.megabytes()
    })?;
    let size = std::fs::metadata(built("samskaber")?)?.len();
    Ok(vec![
        Figure {
            name: "memory",
            measured: app,
            baseline: Some(bare),
            unit: "MB",
            target: Target::Below(100.0),
        },
        Figure {
            name: "memory.binary",
            measured: size as f64 / 1e6,
            baseline: None,
            unit: "MB",
            target: Target::Below(70.0),
        },
    ])
}

/// Medians of the app and the bare window, measured in turn so that both meet the same weather.
fn both(measure: impl Fn(&Usable) -> Result<f64, Trouble>) -> Result<(f64, f64), Trouble> {
    let hall = Hall::of_five_thousand()?;
    let (mut app, mut bare) = (Vec::new(), Vec::new());
    for run in 0..=RUNS {
        let figures = (
            measure(&Usable::start(&built("samskaber")?, &arguments(&hall))?)?,
            measure(&Usable::start(&built("bare")?, &[])?)?,
        );
        if run > 0 {
            app.push(figures.0);
            bare.push(figures.1);
        }
    }
    Ok((median(app), median(bare)))
}

fn arguments(hall: &Hall) -> [&std::ffi::OsStr; 4] {
    let path = |path: &'static str| Path::new(path).as_os_str();
    [
        path("--folder"),
        hall.folder().as_os_str(),
        path("--project"),
        hall.project().as_os_str(),
    ]
}
