use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::phones::{OpenPhones, PhoneHost, PhonesCheck, PhonesStatus, TicketTokens, Wifi};
use crate::testing::SteppedClock;
use crate::{RandomIds, Result};

/// A door that stands open for one session.
struct Door(String);

fn qr() -> QrCode {
    QrCode {
        text: "http://192.168.8.10:4747/#x".into(),
        size: 21,
        path: "M0 0h1v1h-1z".into(),
    }
}

impl PhoneHost for Door {
    fn status(&self) -> Result<PhonesStatus> {
        let open = OpenHost {
            session_id: self.0.clone(),
            address: "192.168.8.10".into(),
            port: 4747,
            tickets_only: false,
            shown_address: "192.168.8.10:4747".into(),
            code: "BIRK 47".into(),
            qr: qr(),
            tablet_qr: qr(),
            tablet_code: "EG 11".into(),
            table_qr: qr(),
            table_code: "ASK 12".into(),
            connected: 3,
            has_come_through: true,
            last_heard: None,
            refused: 0,
            is_reachable: true,
        };
        Ok(PhonesStatus {
            addresses: Vec::new(),
            open: Some(open),
            interrupted: None,
            wifi: Some(WifiCode {
                name: "Forsamlingshuset".into(),
                password: "kaffe og kage".into(),
                qr: qr(),
            }),
        })
    }
    fn open(&self, _: OpenPhones) -> Result<()> {
        Ok(())
    }
    fn close(&self) {}
    fn check(&self) -> Result<PhonesCheck> {
        Err(Error::NotNow {
            why: "phones-closed",
        })
    }
    fn keep_wifi(&self, _: Option<Wifi>) -> Result<()> {
        Ok(())
    }
    fn ticket_codes(&self, _: TicketTokens) -> Result<Vec<QrCode>> {
        Ok(Vec::new())
    }
}

/// A desk with a project and an evening that runs.
fn hall() -> (TempDir, Desk, String) {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(SteppedClock::default());
    let desk = Desk::new(folder.path(), clock, Arc::new(RandomIds)).unwrap();
    let none = desk.call("screen.now", json!({})).unwrap();
    assert_eq!(none["evening"], Value::Null);
    desk.call("desk.create", json!({ "title": "Vig", "municipality": "" }))
        .unwrap();
    let session = json!({
        "workshop": "mapping", "track": "everyone", "date": "2021-06-07", "starts": "17:00", "ends": "20:00",
        "place": "", "facilitator": "", "question": "", "agenda": [],
    });
    let added = desk.call("sessions.add", session).unwrap();
    let id = added["id"].as_str().unwrap().to_owned();
    desk.call("live.open", json!({ "id": id })).unwrap();
    (folder, desk, id)
}

fn shown(desk: &Desk) -> Value {
    desk.call("screen.now", json!({})).unwrap()
}

#[test]
fn without_phones_the_hall_sees_the_evening_and_no_way_to_join() {
    let (_folder, desk, id) = hall();
    let screen = shown(&desk);
    assert_eq!(screen["evening"]["session"]["id"], json!(id));
    assert_eq!(
        (&screen["join"], &screen["wifi"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn the_way_in_is_shown_for_the_evening_whose_door_is_open_and_no_longer() {
    let (_folder, desk, id) = hall();
    desk.lend_phones(Box::new(Door(id.clone())));
    assert_eq!(shown(&desk)["join"]["code"], "BIRK 47");
    assert_eq!(shown(&desk)["wifi"]["name"], "Forsamlingshuset");
    let all = shown(&desk).to_string();
    assert!(!all.contains("EG 11") && !all.contains("ASK 12"));
    desk.call("live.close", json!({ "id": id })).unwrap();
    assert_eq!(shown(&desk)["join"], Value::Null);
}

#[test]
fn another_evenings_door_is_not_shown() {
    let (_folder, desk, _) = hall();
    desk.lend_phones(Box::new(Door("another".into())));
    let screen = shown(&desk);
    assert_eq!(
        (&screen["join"], &screen["wifi"]),
        (&Value::Null, &Value::Null)
    );
}
