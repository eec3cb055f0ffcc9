//! An evening that runs, with a host for its phones.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use host::{Asset, Host, Network, Rules};
use project::desk::Desk;
use project::phones::{NetworkAddress, NetworkKind};
use project::testing::SteppedClock;
use project::{Clock, RandomIds, Result};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::wire::{self, Answer, Events};

/// A page as small as a page can be.
const PAGE: &[Asset] = &[
    Asset {
        path: "/index.html",
        bytes: b"<!doctype html><title>Samskaber</title>",
        gzip: None,
    },
    Asset {
        path: "/assets/page.js",
        bytes: b"plain",
        gzip: Some(b"packed"),
    },
];

/// Network cards that a test plugs in and out.
#[derive(Default)]
pub struct Cards(Mutex<Vec<NetworkAddress>>);

impl Cards {
    pub fn plug(&self, addresses: &[(&str, &str)]) {
        let address = |(card, address): &(&str, &str)| NetworkAddress {
            address: (*address).to_owned(),
            card: (*card).to_owned(),
            kind: NetworkKind::Wireless,
        };
        *self.0.lock().unwrap() = addresses.iter().map(address).collect();
    }
}

impl Network for Cards {
    fn addresses(&self) -> Result<Vec<NetworkAddress>> {
        Ok(self.0.lock().unwrap().clone())
    }
}

/// See the module.
pub struct Hall {
    pub desk: Desk,
    pub host: Host,
    pub clock: Arc<SteppedClock>,
    pub cards: Arc<Cards>,
    pub session: String,
    folder: Option<TempDir>,
}

pub fn rules() -> Rules {
    Rules {
        port: 0,
        news_every: Duration::from_millis(5),
        announce_every: Duration::from_millis(5),
        look_every: Duration::from_secs(3600),
        ..Rules::default()
    }
}

impl Hall {
    /// A mapping evening that phones are let in to.
    pub fn open() -> Self {
        Self::with(rules())
    }

    pub fn with(rules: Rules) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut hall = Self::in_folder(folder.path(), rules);
        hall.folder = Some(folder);
        let project = json!({ "title": "Vig mødes", "municipality": "Odsherred" });
        hall.call("desk.create", project);
        hall.session = hall.evening("mapping");
        hall.let_in(false);
        hall
    }

    /// A laptop without a project.
    pub fn in_folder(folder: &Path, rules: Rules) -> Self {
        let clock = Arc::new(SteppedClock::default());
        let own = clock.clone() as Arc<dyn Clock>;
        let desk = Desk::new(folder, own, Arc::new(RandomIds)).unwrap();
        let cards = Arc::new(Cards::default());
        cards.plug(&[("wlan0", "127.0.0.2")]);
        let host = Host::lend_with(&desk, cards.clone(), rules, PAGE).unwrap();
        let session = String::new();
        let folder = None;
        Self {
            desk,
            host,
            clock,
            cards,
            session,
            folder,
        }
    }

    /// A session that is opened; answers its id.
    pub fn evening(&self, workshop: &str) -> String {
        let evening = json!({
            "workshop": workshop, "track": "everyone", "date": "2021-06-07",
            "starts": "17:00", "ends": "20:00", "place": "Vig Forsamlingshus",
            "facilitator": "", "question": "", "agenda": [],
        });
        let id = text(&self.call("sessions.add", evening)["id"]);
        self.call("live.open", json!({ "id": id }));
        id
    }

    pub fn let_in(&self, tickets_only: bool) {
        let open = json!({
            "sessionId": self.session, "address": "127.0.0.2", "ticketsOnly": tickets_only,
        });
        self.call("phones.open", open);
    }

    /// What an operation of the console answers.
    pub fn call(&self, name: &str, input: Value) -> Value {
        let answer = self.desk.call(name, input);
        answer.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// How it stands with what is open.
    pub fn status(&self) -> Value {
        self.call("phones.status", json!({}))["open"].clone()
    }

    /// `address:port`.
    pub fn here(&self) -> String {
        text(&self.status()["shownAddress"])
    }

    pub fn get(&self, path: &str, token: Option<&str>) -> Answer {
        let here = self.here();
        wire::send(
            &here,
            &wire::request(&here, &format!("GET {path}"), token, None),
        )
    }

    pub fn post(&self, path: &str, token: Option<&str>, body: &Value) -> Answer {
        let here = self.here();
        let body = body.to_string();
        let line = format!("POST {path}");
        let body = Some(body.as_bytes());
        wire::send(&here, &wire::request(&here, &line, token, body))
    }

    pub fn join(&self, secret: &str, group: Option<&str>) -> Answer {
        let body = json!({ "secret": secret, "groupId": group });
        self.post("/api/join", None, &body)
    }

    /// A phone that is in; answers its token.
    pub fn phone(&self) -> String {
        let code = text(&self.status()["code"]);
        text(&self.join(&code, Some("citizen")).ok()["token"])
    }

    pub fn events(&self, token: &str) -> Events {
        Events::open(&self.here(), token)
    }

    /// Opens a task; answers its id.
    pub fn ask(&self, kind: &str) -> String {
        let ask =
            json!({ "sessionId": self.session, "kind": kind, "question": "", "roundId": null });
        text(&self.call("live.ask", ask)["id"])
    }

    pub fn cards(&self) -> Vec<String> {
        let incoming = self.call("live.incoming", json!({ "id": self.session }));
        let cards = incoming["cards"].as_array().unwrap();
        cards.iter().map(|card| text(&card["text"])).collect()
    }
}

pub fn text(value: &Value) -> String {
    let text = value.as_str();
    text.unwrap_or_else(|| panic!("no text: {value}"))
        .to_owned()
}

/// An id as a phone makes it.
pub fn id(number: u32) -> String {
    format!("018f0000-0000-7000-8000-{number:012x}")
}

pub fn card(number: u32, task: &str, text: &str) -> Value {
    json!({ "id": id(number), "taskId": task, "text": text })
}
