//! The console and its operations on loopback, so that journeys drive the real UI and core in a browser.
//! A door for tests only: it has no rules about who may do what, and is never shipped.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use host::{Host, Network, Pace, Rules, SystemNetwork};
use paper::Paper;
use project::desk::Desk;
use project::phones::{NetworkAddress, NetworkKind};
use project::testing::SteppedClock;
use project::{Clock, RandomIds, SystemClock};

mod routes;

/// What the command line says: `--folder PATH [--ui PATH] [--port N] [--now RFC3339] [--phone-address IP]`.
/// With `--phone-address`, phones can be let in there too, such as at `127.0.0.2`.
struct Arguments {
    folder: PathBuf,
    ui: PathBuf,
    port: u16,
    clock: Arc<dyn Clock>,
    stepped: Option<Arc<SteppedClock>>,
    phones: OwnNetwork,
}

/// The computer's addresses, and one that only it can reach.
#[derive(Default)]
struct OwnNetwork(Option<String>);

impl Network for OwnNetwork {
    fn addresses(&self) -> project::Result<Vec<NetworkAddress>> {
        let own = self.0.clone().map(|address| NetworkAddress {
            address,
            card: "own".to_owned(),
            kind: NetworkKind::Unknown,
        });
        let mut addresses = SystemNetwork.addresses()?;
        addresses.extend(own);
        Ok(addresses)
    }
}

/// A test's phones all sit at one address, are faster than people, and may live by a clock that stands still:
/// none of them has to wait. What is held back otherwise is tested with the crate itself. Their port is nobody
/// else's, so that a phone left behind never finds the host of another test there.
fn rules(port: u16) -> Rules {
    let wide = Pace::new(1_000_000, 60_000_000);
    Rules {
        port,
        knocks: wide,
        joins: wide,
        joins_in_all: wide,
        deeds: wide,
        ..Rules::default()
    }
}

impl Arguments {
    fn read() -> Result<Self, String> {
        let mut folder = None;
        let mut ui = PathBuf::from("ui/dist/console");
        let (mut port, mut now, mut phones) = (0, None, OwnNetwork::default());
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
                "--phone-address" => phones = OwnNetwork(Some(value)),
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
            phones,
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
    let address = SocketAddr::from(([127, 0, 0, 1], arguments.port));
    let listener = tokio::net::TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    let network = Arc::new(arguments.phones);
    Host::lend_with(&desk, network, rules(address.port()), host::PAGE)?;
    Paper::lend(&desk);
    let router = routes::router(desk, arguments.stepped, &arguments.ui);
    // The journeys read the port from this line.
    println!("http://{address}");
    axum::serve(listener, router).await?;
    Ok(())
}
