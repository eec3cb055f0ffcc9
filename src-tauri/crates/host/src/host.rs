use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;

use project::desk::Desk;
use project::phones::{
    OpenPhones, PhoneHost, PhonesCheck, PhonesStatus, QrCode, TicketTokens, Wifi, WifiCode,
};
use project::{Error, Result};
use tokio::runtime::Runtime;

use crate::check;
use crate::floor::Floor;
use crate::network::{Network, SystemNetwork};
use crate::page::{Asset, PAGE};
use crate::qr;
use crate::rules::Rules;

/// Threads that serve phones; the windows have their own. One serves far more than a hall, and two would only take
/// turns with the project's writer on a small computer.
const THREADS: usize = 1;
/// Threads that read for phones, as many as the project keeps connections for.
const READERS: usize = 4;
/// Most bytes of a wireless network's name, and of its password.
const WIFI: usize = 64;

/// Whoever listens for phones, with threads of its own. Lent to the desk, and gone with it.
#[derive(Clone)]
pub struct Host {
    threads: Arc<Threads>,
    floor: Arc<Floor>,
}

impl Host {
    /// Listens for phones on behalf of a desk, by the rules for a hall.
    ///
    /// # Errors
    /// What the system says when threads are made.
    pub fn lend(desk: &Desk) -> Result<Self> {
        Self::lend_with(desk, Arc::new(SystemNetwork), Rules::default(), PAGE)
    }

    /// As [`Self::lend`], with addresses, rules and a page of one's own.
    ///
    /// # Errors
    /// As [`Self::lend`].
    pub fn lend_with(
        desk: &Desk,
        network: Arc<dyn Network>,
        rules: Rules,
        page: &'static [Asset],
    ) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(THREADS)
            .max_blocking_threads(READERS)
            .thread_name("phones")
            .enable_all()
            .build()?;
        let floor = Arc::new(Floor::new(desk, network, rules, page));
        runtime.spawn(Arc::clone(&floor).follow_desk(desk.subscribe()));
        runtime.spawn(Arc::clone(&floor).watch_network());
        runtime.spawn(Arc::clone(&floor).announce());
        let host = Self {
            threads: Arc::new(Threads(Some(runtime))),
            floor,
        };
        desk.lend_phones(Box::new(host.clone()));
        Ok(host)
    }

    /// Looks at the computer's addresses now, rather than when it is time to.
    pub fn look_around(&self) {
        let floor = Arc::clone(&self.floor);
        // Told by the log alone, as when it happens by itself.
        drop(self.wait(async move {
            floor.look_around().await;
            Ok(())
        }));
    }

    /// Carries something out on our own threads, and waits for it.
    fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        if let Some(runtime) = &self.threads.0 {
            runtime.spawn(async move {
                // Whoever waits is there until it is told.
                drop(tell.send(work.await));
            });
        }
        told.recv().unwrap_or(Err(Error::NotNow {
            why: "phones-missing",
        }))
    }
}

impl PhoneHost for Host {
    fn status(&self) -> Result<PhonesStatus> {
        let code = |wifi: Wifi| {
            let qr = qr::draw(qr::wifi_text(&wifi))?;
            let Wifi { name, password } = wifi;
            Result::Ok(WifiCode { name, password, qr })
        };
        Ok(PhonesStatus {
            addresses: self.floor.addresses()?,
            open: self.floor.described(),
            interrupted: self.floor.interrupted(),
            wifi: self.floor.memory.wifi().map(code).transpose()?,
        })
    }

    fn open(&self, open: OpenPhones) -> Result<()> {
        let floor = Arc::clone(&self.floor);
        self.wait(async move { floor.open(open).await })
    }

    fn close(&self) {
        let floor = Arc::clone(&self.floor);
        let closed = self.wait(async move { floor.close().await });
        if let Err(error) = closed {
            tracing::warn!(%error, "what was open is still remembered");
        }
    }

    fn check(&self) -> Result<PhonesCheck> {
        let closed = Error::NotNow {
            why: "phones-closed",
        };
        let open = self.floor.described().ok_or(closed)?;
        let addresses = self.floor.addresses()?;
        let address = addresses.iter().find(|found| found.address == open.address);
        let here = SocketAddr::from((crate::network::parse(&open.address)?, open.port));
        Ok(PhonesCheck {
            has_address: address.is_some(),
            network: address.map_or(project::phones::NetworkKind::Unknown, |found| found.kind),
            is_usual_port: open.port == self.floor.rules.port,
            answers_itself: self.wait(async move { Ok(check::answers(here).await) })?,
            firewall: check::firewall(),
            has_come_through: open.has_come_through,
        })
    }

    fn keep_wifi(&self, wifi: Option<Wifi>) -> Result<()> {
        if let Some(wifi) = &wifi {
            for (field, text) in [("name", &wifi.name), ("passphrase", &wifi.password)] {
                if text.len() > WIFI {
                    let (limit, length) = (WIFI, text.len());
                    return Err(Error::TooLong {
                        field,
                        limit,
                        length,
                    });
                }
            }
            if wifi.name.trim().is_empty() {
                return Err(Error::Required { field: "name" });
            }
        }
        self.floor.memory.keep_wifi(wifi)?;
        self.floor.ring();
        Ok(())
    }

    fn ticket_codes(&self, TicketTokens { address, tokens }: TicketTokens) -> Result<Vec<QrCode>> {
        let open = self.floor.described();
        let address = match (address.is_empty(), &open) {
            (true, Some(open)) => open.address.clone(),
            _ => address,
        };
        let port = open.map_or(self.floor.rules.port, |open| open.port);
        let here = SocketAddr::from((crate::network::parse(&address)?, port));
        let code = |token| qr::draw(format!("http://{here}/#{token}"));
        tokens.into_iter().map(code).collect()
    }
}

/// The threads; ended without waiting for what they do.
struct Threads(Option<Runtime>);

impl Drop for Threads {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
