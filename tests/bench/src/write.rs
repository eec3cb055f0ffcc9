//! How fast a whole hall's cards are durable: a hundred callers at once through `Project::write`, against
//! the same rows put into bare SQLite by the hundred, and against one commit for each.

use std::path::Path;
use std::time::Instant;

use project::file::{Options, Origin};
use project::{Project, Step};
use rusqlite::Connection;

use crate::Trouble;
use crate::figure::{Figure, Target, median};
use crate::process::own_disk;

const CALLERS: usize = 100;
const CARDS_EACH: usize = 50;
const ALONE: usize = 500;
const RUNS: usize = 5;

const SESSION: &str = "INSERT INTO session (id, workshop, track, date)
    VALUES ('vig', 'mapping', 'citizens', '2021-06-07')";
const CARD: &str = "INSERT INTO challenge (id, session_id, text, position, created_at)
    VALUES (?1, 'vig', 'Jeg tør ikke møde op alene første gang, når de andre kender hinanden.', ?2, ?3)";

/// Writes a second, in turn, so that all three meet the same disk.
pub fn write() -> Result<Vec<Figure>, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .build()?;
    let (mut together, mut alone, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..=RUNS {
        let folder = tempfile::tempdir_in(own_disk()?)?;
        let path = folder.path().join("write.samskab");
        let project = new_project(&path)?;
        let figures = (
            runtime.block_on(all_at_once(&project))?,
            runtime.block_on(one_by_one(&project))?,
            by_the_hundred(&without_history(project, &path)?)?,
        );
        if run > 0 {
            together.push(figures.0);
            alone.push(figures.1);
            bare.push(figures.2);
        }
    }
    let measured = median(together);
    Ok(vec![
        figure("write", measured, median(bare), 0.3),
        figure("write.alone", measured, median(alone), 3.0),
    ])
}

fn figure(name: &'static str, measured: f64, baseline: f64, times: f64) -> Figure {
    Figure {
        name,
        measured,
        baseline: Some(baseline),
        unit: "/s",
        target: Target::AtLeast(times),
    }
}

fn new_project(path: &Path) -> project::Result<Project> {
    let project = Project::create(path, Options::default())?;
    project.write_now("bench.session", Origin::Setup, |step| {
        Ok(step.execute(SESSION, [])?)
    })?;
    Ok(project)
}

fn add_card(step: &Step) -> project::Result<()> {
    let card = (step.new_id(), 0, step.now());
    step.prepare_cached(CARD)?.execute(card)?;
    Ok(())
}

async fn all_at_once(project: &Project) -> Result<f64, Trouble> {
    let began = Instant::now();
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let project = project.clone();
            tokio::spawn(async move {
                for _ in 0..CARDS_EACH {
                    project
                        .write("challenges.add", Origin::Console, add_card)
                        .await?;
                }
                project::Result::Ok(())
            })
        })
        .collect();
    for caller in callers {
        caller.await??;
    }
    Ok(per_second(CALLERS * CARDS_EACH, began))
}

async fn one_by_one(project: &Project) -> Result<f64, Trouble> {
    let began = Instant::now();
    for _ in 0..ALONE {
        project
            .write("challenges.add", Origin::Console, add_card)
            .await?;
    }
    Ok(per_second(ALONE, began))
}

/// The same file with the same rows and indexes, but nothing that records history.
fn without_history(project: Project, path: &Path) -> Result<Connection, Trouble> {
    drop(project);
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    let names = "SELECT name FROM sqlite_schema WHERE type = 'trigger'";
    let triggers: Vec<String> = connection
        .prepare(names)?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for trigger in triggers {
        connection.execute_batch(&format!("DROP TRIGGER \"{trigger}\""))?;
    }
    Ok(connection)
}

fn by_the_hundred(connection: &Connection) -> Result<f64, Trouble> {
    let began = Instant::now();
    for round in 0..CARDS_EACH {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        for caller in 0..CALLERS {
            let card = (
                format!("{round:018}{caller:018}"),
                0,
                "2021-06-07T17:00:00.000Z",
            );
            connection.prepare_cached(CARD)?.execute(card)?;
        }
        connection.execute_batch("COMMIT")?;
    }
    Ok(per_second(CALLERS * CARDS_EACH, began))
}

fn per_second(writes: usize, began: Instant) -> f64 {
    writes as f64 / began.elapsed().as_secs_f64()
}
