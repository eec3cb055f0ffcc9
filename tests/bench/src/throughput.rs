//! How many hand-ins a second are acknowledged when phones send as fast as they can, each after its commit is on
//! disk, against a route that reads the same JSON and answers at once.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use crate::Trouble;
use crate::evening::{Evening, Server};
use crate::figure::{Figure, Target, median_pair};
use crate::load::{Line, card, request};

const PHONES: u32 = 500;
const RUNS: usize = 7;
const LASTS: Duration = Duration::from_secs(3);
/// Until everybody is at it.
const WARM: Duration = Duration::from_millis(500);

/// Hand-ins a second at saturation.
pub fn throughput() -> Result<Vec<Figure>, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let mut pairs = Vec::new();
    for _ in 0..RUNS {
        let echo = Server::start("echo", &[])?;
        let tokens = vec!["x".repeat(43); PHONES as usize];
        let echoed = runtime.block_on(saturate(echo.here, "task", tokens))?;
        drop(echo);
        pairs.push((runtime.block_on(of_the_host())?, echoed));
    }
    let (saved, echoed) = median_pair(pairs);
    Ok(vec![Figure {
        name: "throughput",
        measured: saved,
        baseline: Some(echoed),
        unit: "/s",
        target: Target::AtLeast(0.5),
    }])
}

async fn of_the_host() -> Result<f64, Trouble> {
    let evening = Evening::open().await?;
    let tokens = evening.join(PHONES).await?;
    saturate(evening.phones, &evening.task, tokens).await
}

/// Every phone sends its next card as soon as the last is acknowledged.
async fn saturate(here: SocketAddr, task: &str, tokens: Vec<String>) -> Result<f64, Trouble> {
    let starts = Instant::now() + WARM;
    let ends = starts + LASTS;
    let phones = (0..).zip(tokens).map(|(phone, token)| {
        let task = task.to_owned();
        tokio::spawn(async move {
            let mut line = Line::open(here, phone).await?;
            let mut number = phone << 20;
            let mut acknowledged = 0_u32;
            loop {
                number += 1;
                let body = card(&task, number);
                let request = request(here, "POST /api/cards", &token, &body);
                let (status, _) = line.call(&request).await?;
                if status != 200 {
                    return Err(format!("refused with {status}").into());
                }
                let now = Instant::now();
                acknowledged += u32::from((starts..ends).contains(&now));
                if now >= ends {
                    return Ok::<_, Trouble>(acknowledged);
                }
            }
        })
    });
    let mut all = 0;
    for phone in phones.collect::<Vec<_>>() {
        all += phone.await??;
    }
    Ok(f64::from(all) / LASTS.as_secs_f64())
}
