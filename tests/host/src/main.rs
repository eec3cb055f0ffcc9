//! The console and its operations on loopback, so that journeys drive the real UI and core in a browser.
//! A door for tests only: it has no rules about who may do what, and is never shipped.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use project::desk::Desk;
use project::testing::SteppedClock;
use project::{Clock, RandomIds, SystemClock};

mod routes;

/// What the command line says: `--folder PATH [--ui PATH] [--port N] [--now RFC3339]`.
struct Arguments {
    folder: PathBuf,
    ui: PathBuf,
    port: u16,
    clock: Arc<dyn Clock>,
    stepped: Option<Arc<SteppedClock>>,
}

impl Arguments {
    fn read() -> Result<Self, String> {
        let mut folder = None;
        let mut ui = PathBuf::from("ui/dist/console");
        let (mut port, mut now) = (0, None);
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            let value = words
                .next()
                .ok_or_else(|| format!("{word} needs a value"))?;
            match word.as_str() {
                "--folder" => folder = Some(PathBuf::from(value)),
                "--ui" => ui = PathBuf::from(value),
                "--port" => port = value.parse().map_err(|_| "--port needs a number")?,
                "--now" => now = Some(value),
                _ => return Err(format!("unknown argument {word}")),
            }
        }
        let folder = folder.ok_or("--folder is required")?;
        let stepped = now.map(|now| Arc::new(SteppedClock::at(&now)));
        let clock: Arc<dyn Clock> = match &stepped {
            Some(stepped) => stepped.clone(),
            None => Arc::new(SystemClock),
        };
        Ok(Self {
            folder,
            ui,
            port,
            clock,
            stepped,
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let arguments = Arguments::read()?;
    let desk = Desk::new(&arguments.folder, arguments.clock, Arc::new(RandomIds))?;
    let router = routes::router(desk, arguments.stepped, &arguments.ui);
    let address = SocketAddr::from(([127, 0, 0, 1], arguments.port));
    let listener = tokio::net::TcpListener::bind(address).await?;
    // The journeys read the port from this line.
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}
