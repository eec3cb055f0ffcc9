//! How quickly a full wall answers: the real console in chromium on the test host.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::Trouble;
use crate::figure::{Figure, Target};
use crate::hall::Hall;
use crate::process::built;

/// From a deed to its painted result, in milliseconds.
const AT_ONCE: f64 = 100.0;
const NODES: f64 = 3_000.0;

/// Opening the wall, filtering it by a word, moving a card, and how much stands on the page meanwhile.
pub fn wall() -> Result<Vec<Figure>, Trouble> {
    let hall = Hall::of_five_thousand()?;
    let host = Host::start(&hall)?;
    let found = drive(&host, hall.project())?;
    let figure = |name, key: &str, unit, limit| {
        let measured = found[key]
            .as_f64()
            .ok_or_else(|| format!("no {key} in {found}"))?;
        Ok(Figure {
            name,
            measured,
            baseline: None,
            unit,
            target: Target::Below(limit),
        })
    };
    [
        figure("wall.open", "open", "ms", AT_ONCE),
        figure("wall.filter", "filter", "ms", AT_ONCE),
        figure("wall.move", "move", "ms", AT_ONCE),
        figure("wall.nodes", "nodes", "nodes", NODES),
    ]
    .into_iter()
    .collect()
}

/// The test host with the project open. Ended when dropped.
struct Host {
    child: Child,
    address: String,
}

impl Host {
    fn start(hall: &Hall) -> Result<Self, Trouble> {
        let mut child = Command::new(built("test-host")?)
            .arg("--folder")
            .arg(hall.folder())
            .arg("--ui")
            .arg(root().join("ui/dist/console"))
            .stdout(Stdio::piped())
            .spawn()?;
        let out = child.stdout.take().ok_or("the host says nothing")?;
        let mut host = Self {
            child,
            address: String::new(),
        };
        BufReader::new(out).read_line(&mut host.address)?;
        host.address.truncate(host.address.trim_end().len());
        Ok(host)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn drive(host: &Host, project: &Path) -> Result<Value, Trouble> {
    let out = Command::new("node")
        .arg(root().join("tests/bench/wall.mjs"))
        .arg(&host.address)
        .arg(project)
        .stderr(Stdio::inherit())
        .output()?;
    if !out.status.success() {
        return Err("the browser did not get through the wall".into());
    }
    Ok(serde_json::from_slice(&out.stdout)?)
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
