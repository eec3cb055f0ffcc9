//! A program that opens a window and says "usable" on its log.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Trouble;

/// A started program whose first screen is usable. Ended when dropped.
pub struct Usable {
    child: Child,
    /// From launch to usable.
    pub after: Duration,
}

impl Usable {
    /// Starts the program and waits until it says that it is usable.
    pub fn start(program: &Path, arguments: &[&OsStr]) -> Result<Self, Trouble> {
        let began = Instant::now();
        let child = Command::new(program)
            .args(arguments)
            .env("RUST_LOG", "info")
            .env("NO_COLOR", "1")
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let mut usable = Self {
            child,
            after: Duration::ZERO,
        };
        let log = usable.child.stderr.take().ok_or("no log")?;
        for line in BufReader::new(log).lines() {
            if line?.contains("usable") {
                usable.after = began.elapsed();
                return Ok(usable);
            }
        }
        Err(format!("{} ended before it was usable", program.display()).into())
    }

    /// What the process itself (not the webview's own processes) holds in memory, in MB.
    pub fn megabytes(&self) -> Result<f64, Trouble> {
        megabytes(self.child.id(), "VmRSS:")
    }
}

/// One of the figures that Linux keeps about a process, in MB.
pub fn megabytes(process: u32, name: &str) -> Result<f64, Trouble> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .ok_or("no such figure")?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes / 1024.0)
}

/// Beside the build: a temporary folder may be kept in memory, where nothing is durable.
pub fn own_disk() -> std::io::Result<PathBuf> {
    let program = std::env::current_exe()?;
    Ok(program.parent().unwrap_or(Path::new(".")).to_owned())
}

impl Drop for Usable {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A program built beside this one.
pub fn built(name: &str) -> Result<PathBuf, Trouble> {
    let own = std::env::current_exe()?;
    Ok(own.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}
