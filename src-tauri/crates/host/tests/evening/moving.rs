//! The laptop gets another address, and the app is closed and opened again.

use serde_json::json;

use crate::hall::{Hall, card, rules, text};
use crate::wire::Events;

#[test]
fn the_address_is_chosen_and_must_be_this_computers() {
    let hall = Hall::open();
    let status = hall.call("phones.status", json!({}));
    assert_eq!(status["addresses"][0]["address"], "127.0.0.2");
    for address in ["127.0.0.3", "evil.example", ""] {
        let open = json!({ "sessionId": hall.session, "address": address, "ticketsOnly": false });
        let refused = hall.desk.call("phones.open", open);
        assert_eq!(
            refused,
            Err(project::Error::NotNow {
                why: "phones-address"
            })
        );
    }
}

#[test]
fn with_a_new_address_on_the_same_card_phones_are_told_and_come_back() {
    let hall = Hall::open();
    let (task, token, old) = (hall.ask("challenges"), hall.phone(), hall.here());
    let mut events = hall.events(&token);
    events.wait_for("shared");
    let mut windows = hall.desk.subscribe();

    hall.cards
        .plug(&[("eth0", "127.0.0.9"), ("wlan0", "127.0.0.3")]);
    hall.host.look_around();

    let new = hall.here();
    let told = events.wait_for("moved");
    assert_eq!(
        (told["address"].as_str(), new.starts_with("127.0.0.3:")),
        (Some(&*new), true)
    );
    assert_ne!(new, old);
    let qr = text(&hall.status()["qr"]["text"]);
    assert!(qr.starts_with(&format!("http://{new}/#")));
    while windows.blocking_recv().unwrap() != phones_changed() {}
    hall.post("/api/cards", Some(&token), &card(1, &task, "Bussen"))
        .ok();
    assert_eq!(hall.cards(), ["Bussen"]);
    assert_eq!(hall.status()["isReachable"], true);
}

#[test]
fn an_address_chosen_by_hand_takes_the_phones_along() {
    let hall = Hall::open();
    let (task, token) = (hall.ask("challenges"), hall.phone());
    let mut events = hall.events(&token);
    events.wait_for("shared");
    hall.cards
        .plug(&[("eth0", "127.0.0.2"), ("wlan0", "127.0.0.3")]);
    let to = |address: &str| {
        let open = json!({ "sessionId": hall.session, "address": address, "ticketsOnly": false });
        hall.call("phones.open", open)
    };

    to("127.0.0.2");
    let moved = to("127.0.0.3");

    let new = hall.here();
    assert_eq!(moved["open"]["shownAddress"], new);
    assert!(new.starts_with("127.0.0.3:"));
    assert_eq!(events.wait_for("moved")["address"], new);
    hall.post("/api/cards", Some(&token), &card(1, &task, "Bussen"))
        .ok();
    assert_eq!(hall.cards(), ["Bussen"]);
}

fn phones_changed() -> project::desk::Event {
    project::desk::Event::Touched {
        topics: vec![project::Topic::Phones],
    }
}

#[test]
fn without_an_address_the_windows_see_it_and_when_it_is_back_all_is_well() {
    let hall = Hall::open();
    let token = hall.phone();
    hall.cards.plug(&[("eth0", "127.0.0.9")]);
    hall.host.look_around();
    assert_eq!(hall.status()["isReachable"], false);
    let check = hall.call("phones.check", json!({}));
    assert_eq!(check["hasAddress"], false);

    hall.cards.plug(&[("wlan0", "127.0.0.2")]);
    hall.host.look_around();
    assert_eq!(hall.status()["isReachable"], true);
    hall.get("/api/state", Some(&token)).ok();
}

#[test]
fn the_check_calls_itself_and_knows_a_phone_from_this_computer() {
    let hall = Hall::open();
    hall.phone();
    let check = hall.call("phones.check", json!({}));
    assert_eq!(check["answersItself"], true);
    assert_eq!(check["hasAddress"], true);
    assert_eq!(
        check["hasComeThrough"], false,
        "only this computer has called"
    );
    assert!(hall.status()["lastHeard"].is_string());
    hall.call("phones.close", json!({}));
    let closed = hall.desk.call("phones.check", json!({}));
    assert_eq!(
        closed,
        Err(project::Error::NotNow {
            why: "phones-closed"
        })
    );
}

#[test]
fn closing_for_phones_frees_the_port_and_is_remembered() {
    let hall = Hall::open();
    let (here, code) = (hall.here(), text(&hall.status()["code"]));
    hall.call("phones.close", json!({}));
    assert!(std::net::TcpStream::connect(&here).is_err());
    assert_eq!(
        hall.call("phones.status", json!({}))["interrupted"],
        json!(null)
    );
    hall.let_in(false);
    assert_ne!(text(&hall.status()["code"]), code);
}

#[test]
fn closed_and_opened_again_in_the_same_evening_phones_go_on_where_they_were() {
    let hall = Hall::open();
    let (task, token) = (hall.ask("challenges"), hall.phone());
    let (here, code) = (hall.here(), text(&hall.status()["code"]));
    let path = hall.desk.project().unwrap().path().to_owned();
    hall.call("desk.close", json!({}));
    let mut windows = hall.desk.subscribe();
    hall.call("desk.open", json!({ "path": path, "passphrase": null }));
    while hall.call("phones.status", json!({}))["open"].is_null() {
        windows.blocking_recv().unwrap();
    }
    assert_eq!((hall.here(), text(&hall.status()["code"])), (here, code));
    hall.post("/api/cards", Some(&token), &card(1, &task, "Bussen"))
        .ok();
}

#[test]
fn what_cannot_open_again_by_itself_is_offered() {
    let hall = Hall::open();
    let path = hall.desk.project().unwrap().path().to_owned();
    hall.call("desk.close", json!({}));
    hall.cards.plug(&[("eth0", "127.0.0.9")]);
    hall.call("desk.open", json!({ "path": path, "passphrase": null }));
    let status = hall.call("phones.status", json!({}));
    assert_eq!(status["open"], json!(null));
    assert_eq!(status["interrupted"]["sessionId"], hall.session.as_str());
    let open = json!({ "sessionId": hall.session, "address": "127.0.0.9", "ticketsOnly": false });
    assert_eq!(hall.call("phones.open", open)["interrupted"], json!(null));
}

#[test]
fn a_phone_whose_project_was_closed_hears_the_end() {
    let hall = Hall::open();
    let mut events: Events = hall.events(&hall.phone());
    events.wait_for("shared");
    hall.call("desk.close", json!({}));
    while events.next().is_some() {}
}

#[test]
fn the_network_that_guests_join_is_typed_once() {
    let hall = Hall::open();
    let wifi = json!({ "name": "Hallen", "password": "kaffe og kage" });
    let status = hall.call("phones.wifi", wifi);
    assert_eq!(
        status["wifi"]["qr"]["text"],
        "WIFI:T:WPA;S:Hallen;P:kaffe og kage;;"
    );
    let again = Hall::in_folder(hall.desk.folder(), rules());
    assert_eq!(
        again.call("phones.status", json!({}))["wifi"]["name"],
        "Hallen"
    );
    hall.call("phones.wifi", json!(null));
    assert_eq!(hall.call("phones.status", json!({}))["wifi"], json!(null));
}

#[test]
fn printed_tickets_lead_to_the_address_that_is_given() {
    let hall = Hall::open();
    let here = hall.here();
    let codes = |address: &str| {
        let wanted = json!({ "address": address, "tokens": ["abc"] });
        text(&hall.call("phones.tickets", wanted)[0]["text"])
    };
    assert_eq!(codes(""), format!("http://{here}/#abc"));
    assert!(codes("192.168.8.10").starts_with("http://192.168.8.10:"));
}
