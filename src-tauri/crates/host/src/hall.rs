use std::collections::HashSet;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use chrono::{DateTime, SecondsFormat, Utc};
use project::file::{Origin, Together};
use project::operations::Nothing;
use project::participants::{self, secret};
use project::phone::{HandIn, Intake, PhoneShared};
use project::{Clock, Error, Project, Reader, Result, phone};
use serde_json::value::RawValue;
use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;

use crate::entry::Entry;
use crate::known::Known;
use crate::limits::Limits;
use crate::listening::Peer;
use crate::page::Asset;
use crate::presence::Presence;
use crate::rules::Rules;
use crate::wire::Refusal;

/// What the routes share while phones are let in.
pub type HallRef = Arc<Hall>;

/// An evening that phones are let in to.
pub struct Hall {
    /// The project; it may be closed under our hands.
    pub project: Project,
    /// The session.
    pub session_id: String,
    /// Whether only tickets let one in.
    pub tickets_only: bool,
    /// What else lets one in.
    pub entry: Entry,
    /// See [`Rules`].
    pub rules: Arc<Rules>,
    /// The phone's page.
    pub page: &'static [Asset],
    /// Cards on their way into the project.
    pub cards: Arc<Together<HandIn, Nothing>>,
    /// What is left of the limits.
    pub limits: Limits,
    /// Phones that have been in.
    pub known: Known,
    /// Phones that are connected.
    pub presence: Arc<Presence>,
    /// What all phones see alike, as it is now.
    pub news: watch::Sender<Arc<News>>,
    /// Where the laptop has moved to.
    pub moved: watch::Sender<Option<String>>,
    /// What has been heard of phones.
    pub heard: Heard,
    /// Cancelled when nobody is let in any more.
    pub leaving: CancellationToken,
    /// The step of history up to which phones know what became of their own.
    pub told: AtomicI64,
    pub(crate) clock: Arc<dyn Clock>,
}

/// What all phones see alike.
pub struct News {
    /// As it is.
    pub shared: PhoneShared,
    /// As it is written.
    pub json: Box<RawValue>,
    /// As it is sent to every phone that is connected: one text for all of them.
    pub frame: Bytes,
}

impl News {
    /// Writes it out once for all phones.
    pub fn new(shared: PhoneShared, now: &str) -> Result<Self> {
        let json = serde_json::value::to_raw_value(&shared).map_err(|error| Error::BadInput {
            detail: error.to_string(),
        })?;
        let frame = frame(&json, now);
        Ok(Self {
            shared,
            json,
            frame,
        })
    }

    /// As it is sent to a phone that comes later.
    pub fn frame_at(&self, now: &str) -> Bytes {
        frame(&self.json, now)
    }
}

fn frame(json: &RawValue, now: &str) -> Bytes {
    format!("event: shared\ndata: {{\"shared\":{json},\"now\":\"{now}\"}}\n\n").into()
}

/// What has been heard of phones.
pub struct Heard {
    /// This computer's own addresses.
    own: Arc<RwLock<HashSet<IpAddr>>>,
    bell: Arc<Notify>,
    has_come_through: AtomicBool,
    last: AtomicI64,
    refused: AtomicU32,
}

impl Heard {
    /// Whether anything but this computer itself has ever come through.
    pub fn has_come_through(&self) -> bool {
        self.has_come_through.load(Ordering::Relaxed)
    }

    /// When a phone was last heard of, RFC 3339.
    pub fn last(&self) -> Option<String> {
        let last = DateTime::from_timestamp_millis(self.last.load(Ordering::Relaxed))?;
        (last.timestamp_millis() > 0).then(|| stamp(last))
    }

    /// Refused attempts to come in.
    pub fn refused(&self) -> u32 {
        self.refused.load(Ordering::Relaxed)
    }

    fn refuse(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
        self.bell.notify_one();
    }

    fn from(&self, address: IpAddr, now: DateTime<Utc>) {
        self.last.store(now.timestamp_millis(), Ordering::Relaxed);
        if self.has_come_through() || address.is_loopback() {
            return;
        }
        let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
        if !own.contains(&address) && !self.has_come_through.swap(true, Ordering::Relaxed) {
            self.bell.notify_one();
        }
    }
}

/// A phone that is in.
pub struct Guest {
    /// Whose it is.
    pub participant: Arc<str>,
    /// The SHA-256 of its token.
    pub token_hash: String,
}

/// What a hall is opened with.
pub struct Opening {
    /// The project.
    pub project: Project,
    /// The session.
    pub session_id: String,
    /// Whether only tickets let one in.
    pub tickets_only: bool,
    /// What else lets one in.
    pub entry: Entry,
    /// See [`Rules`].
    pub rules: Arc<Rules>,
    /// The phone's page.
    pub page: &'static [Asset],
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// This computer's own addresses.
    pub own: Arc<RwLock<HashSet<IpAddr>>>,
    /// Rung when the windows should look again.
    pub bell: Arc<Notify>,
}

impl Hall {
    /// Opens a hall for a session whose evening runs. Reads from the disk.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::NotNow`] `evening-not-open`.
    pub fn open(opening: Opening) -> Result<Self> {
        let session_id = opening.session_id;
        let (shared, told) = opening
            .project
            .read(|db| Ok((phone::shared(db, &session_id)?, phone::last_step(db)?)))?;
        if shared.is_over {
            return Err(Error::NotNow {
                why: "evening-not-open",
            });
        }
        let intake = Intake::default();
        Ok(Self {
            project: opening.project,
            session_id,
            tickets_only: opening.tickets_only,
            entry: opening.entry,
            limits: Limits::new(&opening.rules, Arc::clone(&opening.clock)),
            cards: Arc::new(Together::new(
                "phone.card",
                Origin::Phone,
                move |step, hand_ins: &[_]| intake.take(step, hand_ins),
            )),
            known: Known::new(opening.rules.deeds),
            rules: opening.rules,
            page: opening.page,
            presence: Arc::new(Presence::new(Arc::clone(&opening.bell))),
            news: watch::Sender::new(Arc::new(News::new(shared, &stamp(opening.clock.now()))?)),
            moved: watch::Sender::new(None),
            heard: Heard {
                own: opening.own,
                bell: opening.bell,
                has_come_through: AtomicBool::new(false),
                last: AtomicI64::new(0),
                refused: AtomicU32::new(0),
            },
            leaving: CancellationToken::new(),
            told: AtomicI64::new(told),
            clock: opening.clock,
        })
    }

    /// Now by the laptop's clock, RFC 3339.
    pub fn now(&self) -> String {
        stamp(self.clock.now())
    }

    /// Notes that somebody has come this far.
    pub fn hear(&self, peer: &Peer) {
        self.heard.from(peer.address, self.clock.now());
    }

    /// Notes that somebody tried to come in with a wrong code.
    pub fn refuse(&self) {
        self.heard.refuse();
    }

    /// A call by a phone that is not in.
    pub fn knock(&self, peer: &Peer) -> std::result::Result<(), Refusal> {
        Ok(self.limits.knock(peer.address)?)
    }

    /// A call by a phone that is in.
    pub async fn admit(&self, token: &str, peer: &Peer) -> std::result::Result<Guest, Refusal> {
        let (token_hash, now) = (secret::hash(token), self.clock.now());
        let participant = match self.known.call(&token_hash, now)? {
            Some(participant) => participant,
            None => {
                self.knock(peer)?;
                let token = token.to_owned();
                let device = self
                    .read(move |db| participants::of_token(db, &token))
                    .await?;
                if device.session_id != self.session_id {
                    let why = "phone-unknown";
                    return Err(Error::NotNow { why }.into());
                }
                let hash = token_hash.clone();
                self.known.meet(hash, &device.participant_id, now)
            }
        };
        self.heard.from(peer.address, now);
        Ok(Guest {
            participant,
            token_hash,
        })
    }

    /// Reads from the project off the network's threads.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Reader) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let project = self.project.clone();
        let work = tokio::task::spawn_blocking(move || project.read(work));
        work.await.map_err(|error| Error::Io {
            detail: error.to_string(),
        })?
    }
}

/// A moment as it is sent.
pub fn stamp(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}
