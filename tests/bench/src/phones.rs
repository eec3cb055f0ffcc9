//! A full hall: five hundred phones stay connected, and within ten seconds each hands in three cards and a ballot.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use serde_json::json;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::sleep_until;

use crate::Trouble;
use crate::evening::Evening;
use crate::figure::{Figure, Target};
use crate::load::{Line, card, request};

const PHONES: u32 = 500;
const CARDS: u32 = 3;
const WITHIN: Duration = Duration::from_secs(10);

/// Slowest hand-in of a hundred, how far the screen lags behind, and what it takes in memory.
pub fn phones() -> Result<Vec<Figure>, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(full_hall())
}

async fn full_hall() -> Result<Vec<Figure>, Trouble> {
    let mut evening = Evening::open().await?;
    let (vote, ideas) = evening.ask_for_votes().await?;
    let (idle, _) = evening.server.megabytes()?;
    let tokens = evening.join(PHONES).await?;
    let listening = connect(&evening, &tokens).await?;
    let screen = tokio::spawn(watch_screen(
        Line::open(evening.server.here, 0).await?,
        evening.server.here,
    ));

    let ballot = json!({ "taskId": vote, "marks": [
        { "ideaId": ideas[0], "value": 3 }, { "ideaId": ideas[1], "value": 2 },
    ]});
    let work = Arc::new((evening.task.clone(), ballot.to_string()));
    let starts = Instant::now() + Duration::from_millis(100);
    let (tell, mut told) = unbounded_channel();
    for (phone, token) in (0..).zip(tokens) {
        let line = Line::open(evening.phones, phone).await?;
        tokio::spawn(hand_in(
            line,
            phone,
            token,
            Arc::clone(&work),
            starts,
            tell.clone(),
        ));
    }
    drop(tell);
    let mut saved = Vec::new();
    while let Some(one) = told.recv().await {
        saved.push(one?);
    }
    let last = Instant::now();
    let reads = read_until(screen, last).await?;
    let (_, most) = evening.server.megabytes()?;
    if let Some(gone) = listening
        .iter()
        .position(tokio::task::JoinHandle::is_finished)
    {
        return Err(format!("phone {gone} lost its line").into());
    }
    all_there_once(evening)?;
    Ok(figures(&saved, &reads, idle, most))
}

fn figures(saved: &[Saved], reads: &[Read], idle: f64, most: f64) -> Vec<Figure> {
    let cards = saved.iter().filter(|one| one.is_card).map(|one| one.at);
    vec![
        limit(
            "phones.p99",
            percentile(saved.iter().map(|one| one.after), 99),
            "ms",
            250.0,
        ),
        limit(
            "phones.screen",
            percentile(lags(cards.collect(), reads).into_iter(), 99),
            "ms",
            500.0,
        ),
        Figure {
            baseline: Some(idle),
            ..limit("phones.memory", most, "MB", 150.0)
        },
    ]
}

fn limit(name: &'static str, measured: f64, unit: &'static str, limit: f64) -> Figure {
    let target = Target::Below(limit);
    Figure {
        name,
        measured,
        baseline: None,
        unit,
        target,
    }
}

/// All phones listen; each has heard how things stand.
async fn connect(
    evening: &Evening,
    tokens: &[String],
) -> Result<Vec<tokio::task::JoinHandle<Result<(), Trouble>>>, Trouble> {
    let mut listening = Vec::new();
    for (phone, token) in (0..).zip(tokens) {
        let line = Line::open(evening.phones, phone).await?;
        let mut events = line.listen("GET /api/events", token).await?;
        events.wait_for("event: shared").await?;
        listening.push(tokio::spawn(async move {
            loop {
                events.more().await?;
            }
        }));
    }
    Ok(listening)
}

/// A hand-in that was acknowledged.
struct Saved {
    is_card: bool,
    at: Instant,
    /// From sending to the answer.
    after: Duration,
}

/// One phone's share, at moments spread over the time, and no two phones alike.
async fn hand_in(
    mut line: Line,
    phone: u32,
    token: String,
    work: Arc<(String, String)>,
    starts: Instant,
    tell: UnboundedSender<Result<Saved, Trouble>>,
) {
    let here = line.here();
    for turn in 0..=CARDS {
        let is_card = turn < CARDS;
        let request = match is_card {
            true => request(
                here,
                "POST /api/cards",
                &token,
                &card(&work.0, phone * CARDS + turn),
            ),
            false => request(here, "POST /api/ballot", &token, &work.1),
        };
        let share = (phone * 7_919 + turn * 104_729) % 10_000;
        let moment = (f64::from(turn) + f64::from(share) / 10_000.0) / f64::from(CARDS + 1);
        sleep_until((starts + WITHIN.mul_f64(moment)).into()).await;
        let sent = Instant::now();
        let outcome = match line.call(&request).await {
            Ok((200, _)) => Ok(Saved {
                is_card,
                at: Instant::now(),
                after: sent.elapsed(),
            }),
            Ok((status, body)) => {
                Err(format!("{status}: {}", String::from_utf8_lossy(body)).into())
            }
            Err(error) => Err(error),
        };
        if tell.send(outcome).is_err() {
            return;
        }
    }
}

/// When the screen was read, and how many cards it showed.
type Read = (Instant, usize);

/// Reads the screen whenever it is told to look again, as its window does.
async fn watch_screen(mut line: Line, here: std::net::SocketAddr) -> Result<Vec<Read>, Trouble> {
    let mut events = Line::open(here, 0)
        .await?
        .listen("GET /api/events", "")
        .await?;
    let mut reads = Vec::new();
    let all = (PHONES * CARDS) as usize;
    while reads.last().is_none_or(|(_, cards)| *cards < all) {
        events.wait_for("challenges").await?;
        let body = json!({ "operation": "live.screen", "input": {} });
        let screen = line.ok("POST /api/call", "", &body).await?;
        let cards = screen["cardCount"].as_u64().ok_or("no count")? as usize;
        // Ideas stand on the screen too while it shows the vote.
        reads.push((Instant::now(), cards.saturating_sub(2)));
    }
    Ok(reads)
}

async fn read_until(
    screen: tokio::task::JoinHandle<Result<Vec<Read>, Trouble>>,
    last: Instant,
) -> Result<Vec<Read>, Trouble> {
    let ends = last + Duration::from_secs(5);
    let reads = tokio::time::timeout_at(ends.into(), screen).await;
    reads.map_err(|_| "the screen never showed all cards")??
}

/// How long after each card was saved the screen showed so many.
fn lags(mut saved: Vec<Instant>, reads: &[Read]) -> Vec<Duration> {
    saved.sort();
    let mut reads = reads.iter().peekable();
    let mut lags = Vec::new();
    for (before, at) in saved.into_iter().enumerate() {
        while reads.next_if(|(_, cards)| *cards <= before).is_some() {}
        if let Some((read, _)) = reads.peek() {
            lags.push(read.saturating_duration_since(at));
        }
    }
    lags
}

fn percentile(times: impl Iterator<Item = Duration>, of_hundred: usize) -> f64 {
    let mut times: Vec<_> = times.collect();
    times.sort();
    let time = times.get((times.len() * of_hundred).div_ceil(100).saturating_sub(1));
    time.map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
}

/// That everything acknowledged is in the file, once.
fn all_there_once(evening: Evening) -> Result<(), Trouble> {
    let project = evening.project.clone();
    let file = Connection::open_with_flags(&project, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    drop(evening.server);
    let count = |sql: &str| file.query_row(sql, [], |row| row.get::<_, u32>(0));
    let cards = count("SELECT count(*) FROM challenge")?;
    let texts = count("SELECT count(DISTINCT text) FROM challenge")?;
    let ballots = count("SELECT count(*) FROM ballot")?;
    match (cards, texts, ballots) == (PHONES * CARDS, PHONES * CARDS, PHONES) {
        true => Ok(()),
        false => Err(format!("{cards} cards, {texts} of them different, {ballots} ballots").into()),
    }
}
