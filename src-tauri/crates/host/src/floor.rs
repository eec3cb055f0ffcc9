//! What is open, where, and what makes it open and close.

use std::collections::HashSet;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use project::desk::{Desk, WeakDesk};
use project::phones::{NetworkAddress, OpenHost, OpenPhones, QrCode};
use project::{Clock, Error, Project, Result};
use tokio::sync::Notify;
use tokio::time::sleep;

use crate::entry::Entry;
use crate::hall::{Hall, HallRef, Opening, stamp};
use crate::listening::{self, Listening};
use crate::memory::{Memory, Opened};
use crate::network::{self, Network};
use crate::news::{self, End};
use crate::page::Asset;
use crate::rules::Rules;
use crate::{qr, routes};

mod again;
mod moving;

/// See the module.
pub struct Floor {
    pub(crate) memory: Memory,
    pub(crate) rules: Arc<Rules>,
    desk: WeakDesk,
    clock: Arc<dyn Clock>,
    network: Arc<dyn Network>,
    page: &'static [Asset],
    open: Mutex<Option<Open>>,
    /// Held by whoever opens, moves or closes.
    turn: tokio::sync::Mutex<()>,
    seen: Mutex<Vec<NetworkAddress>>,
    own: Arc<RwLock<HashSet<IpAddr>>>,
    bell: Arc<Notify>,
}

/// What is open.
struct Open {
    hall: HallRef,
    listening: Option<Listening>,
    opened: Opened,
    is_reachable: bool,
    qr: QrCode,
    tablet_qr: QrCode,
    table_qr: QrCode,
}

impl Floor {
    /// Nothing is open.
    pub fn new(
        desk: &Desk,
        network: Arc<dyn Network>,
        rules: Rules,
        page: &'static [Asset],
    ) -> Self {
        Self {
            memory: Memory::load(desk.folder()),
            rules: Arc::new(rules),
            desk: desk.downgrade(),
            clock: desk.clock(),
            network,
            page,
            open: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
            seen: Mutex::default(),
            own: Arc::default(),
            bell: Arc::default(),
        }
    }

    /// The computer's addresses as they are now.
    pub fn addresses(&self) -> Result<Vec<NetworkAddress>> {
        let addresses = self.network.addresses()?;
        let ips = addresses
            .iter()
            .filter_map(|seen| seen.address.parse().ok());
        *self.own.write().unwrap_or_else(PoisonError::into_inner) = ips.collect();
        Ok(addresses)
    }

    /// Lets the windows look again, soon.
    pub fn ring(&self) {
        self.bell.notify_one();
    }

    /// What is open, as windows see it.
    pub fn described(&self) -> Option<OpenHost> {
        let open = self.held();
        let Open {
            hall,
            opened,
            is_reachable,
            qr,
            tablet_qr,
            table_qr,
            ..
        } = open.as_ref()?;
        let Opened {
            open: asked,
            port,
            entry,
            ..
        } = opened;
        Some(OpenHost {
            session_id: asked.session_id.clone(),
            address: asked.address.clone(),
            port: *port,
            tickets_only: asked.tickets_only,
            shown_address: format!("{}:{port}", asked.address),
            code: entry.phone.code.clone(),
            qr: qr.clone(),
            tablet_qr: tablet_qr.clone(),
            tablet_code: entry.tablet.code.clone(),
            table_qr: table_qr.clone(),
            table_code: entry.table.code.clone(),
            connected: hall.presence.count(),
            has_come_through: hall.heard.has_come_through(),
            last_heard: hall.heard.last(),
            refused: hall.heard.refused(),
            is_reachable: *is_reachable,
        })
    }

    /// What was open in an evening that still runs, while it is not.
    pub fn interrupted(&self) -> Option<OpenPhones> {
        let project = self.desk.get()?.project().ok()?;
        if self.held().is_some() {
            return None;
        }
        Some(self.remembered(&project)?.open)
    }

    /// Lets the phones of a session in.
    ///
    /// # Errors
    /// As [`project::phones::PhoneHost::open`].
    pub async fn open(self: &Arc<Self>, asked: OpenPhones) -> Result<()> {
        let _turn = self.turn.lock().await;
        let desk = self.desk.get().ok_or(Error::NoProject)?;
        let project = desk.project()?;
        if project.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let chosen = self.addresses()?.into_iter();
        let chosen = chosen.clone().find(|one| one.address == asked.address);
        let chosen = chosen.ok_or(Error::NotNow {
            why: "phones-address",
        })?;
        if self.is_open_for(&project, &asked) {
            return self.go_to(&chosen).await;
        }
        let before = self.memory.opened().filter(|before| {
            before.project == project.path() && before.open.session_id == asked.session_id
        });
        let (entry, port) = match before {
            Some(before) => (before.entry, before.port),
            None => (Entry::new(&desk), self.rules.port),
        };
        let opened = Opened {
            project: project.path().to_owned(),
            open: asked,
            card: chosen.card,
            port,
            entry,
            at: stamp(self.clock.now()),
        };
        self.let_in(project, opened).await
    }

    /// Whether all that is asked for is open already, but perhaps for the address.
    fn is_open_for(&self, project: &Project, asked: &OpenPhones) -> bool {
        self.held().as_ref().is_some_and(|open| {
            let OpenPhones {
                session_id,
                tickets_only,
                ..
            } = &open.opened.open;
            open.hall.project.is(project)
                && *session_id == asked.session_id
                && *tickets_only == asked.tickets_only
        })
    }

    /// Opens in place of what is open.
    async fn let_in(self: &Arc<Self>, project: Project, mut opened: Opened) -> Result<()> {
        let opening = Opening {
            project: project.clone(),
            session_id: opened.open.session_id.clone(),
            tickets_only: opened.open.tickets_only,
            entry: opened.entry.clone(),
            rules: Arc::clone(&self.rules),
            page: self.page,
            clock: Arc::clone(&self.clock),
            own: Arc::clone(&self.own),
            bell: Arc::clone(&self.bell),
        };
        let touched = project.subscribe();
        let hall = tokio::task::spawn_blocking(move || Hall::open(opening)).await;
        let hall = Arc::new(hall.map_err(|error| Error::Io {
            detail: error.to_string(),
        })??);
        self.stop().await;
        let listening = self.listen(&hall, &mut opened)?;
        let open = self.drawn(Arc::clone(&hall), listening, opened.clone())?;
        *self.held() = Some(open);
        let floor = Arc::clone(self);
        tokio::spawn(async move {
            if news::follow(&hall, touched).await == End::Over {
                floor.end(&hall).await;
            }
        });
        self.ring();
        self.memory.keep_opened(Some(opened))
    }

    /// Listens at the address; the port may be another than the one wanted.
    fn listen(&self, hall: &HallRef, opened: &mut Opened) -> Result<Listening> {
        make_room();
        let address = network::parse(&opened.open.address)?;
        let listener = listening::bind(address, opened.port, self.rules.port)?;
        let router = routes::router(Arc::clone(hall));
        let listening = Listening::start(listener, router, Arc::clone(&self.rules))?;
        opened.port = listening.port;
        Ok(listening)
    }

    fn drawn(&self, hall: HallRef, listening: Listening, opened: Opened) -> Result<Open> {
        let code = |token: &str| {
            let (address, port) = (&opened.open.address, opened.port);
            qr::draw(format!("http://{address}:{port}/#{token}"))
        };
        Ok(Open {
            qr: code(&opened.entry.phone.token)?,
            tablet_qr: code(&opened.entry.tablet.token)?,
            table_qr: code(&opened.entry.table.token)?,
            hall,
            listening: Some(listening),
            opened,
            is_reachable: true,
        })
    }

    /// Lets nobody in any more, and forgets that it was open.
    ///
    /// # Errors
    /// What the disk says.
    pub async fn close(&self) -> Result<()> {
        let _turn = self.turn.lock().await;
        self.stop().await;
        self.ring();
        self.memory.keep_opened(None)
    }

    /// The evening is over, and phones have had the time to hear it.
    async fn end(&self, hall: &HallRef) {
        let is_open = |open: &Option<Open>| {
            let open = open.as_ref();
            open.is_some_and(|open| Arc::ptr_eq(&open.hall, hall))
        };
        let is_open = is_open(&self.held());
        if is_open && let Err(error) = self.close().await {
            tracing::warn!(%error, "what was open is still remembered");
        }
    }

    /// Stops listening.
    async fn stop(&self) {
        let open = self.held().take();
        if let Some(open) = open {
            open.hall.leaving.cancel();
            if let Some(listening) = open.listening {
                listening.stop().await;
            }
        }
    }

    /// Tells the windows, but not more often than they can show.
    pub async fn announce(self: Arc<Self>) {
        loop {
            self.bell.notified().await;
            let Some(desk) = self.desk.get() else {
                return;
            };
            desk.announce_phones();
            drop(desk);
            sleep(self.rules.announce_every).await;
        }
    }

    fn held(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets the program hold as many connections as the system allows; many systems start with 256 or 1,024.
fn make_room() {
    #[cfg(unix)]
    if let Err(error) = rlimit::increase_nofile_limit(u64::MAX) {
        tracing::warn!(%error, "few phones can connect at once");
    }
}
