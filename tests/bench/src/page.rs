//! How much a phone has to fetch, and how soon its owner can do something: the real page in chromium, slowed
//! down to a phone six years old on a poor network.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Trouble;
use crate::evening::Evening;
use crate::figure::{Figure, Target};

/// Scripts, styles and font, compressed, in KB.
const SIZE: f64 = 120.0;
/// From the first request until a group can be picked, in milliseconds.
const USABLE: f64 = 2_000.0;

/// The size of the page, and how soon it can be used.
pub fn page() -> Result<Vec<Figure>, Trouble> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let evening = runtime.block_on(Evening::open())?;
    let found = drive(&evening.qr())?;
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
        figure("page.size", "size", "KB", SIZE),
        figure("page.usable", "usable", "ms", USABLE),
    ]
    .into_iter()
    .collect()
}

fn drive(address: &str) -> Result<Value, Trouble> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("page.mjs");
    let out = Command::new("node")
        .arg(script)
        .arg(address)
        .stderr(Stdio::inherit())
        .output()?;
    if !out.status.success() {
        return Err("the browser did not get into the page".into());
    }
    Ok(serde_json::from_slice(&out.stdout)?)
}
