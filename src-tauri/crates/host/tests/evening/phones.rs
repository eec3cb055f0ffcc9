//! What phones can do.

use serde_json::json;

use crate::hall::{Hall, card, rules, text};
use crate::wire;

#[test]
fn a_phone_comes_in_writes_and_is_in_the_project() {
    let hall = Hall::open();
    let task = hall.ask("challenges");
    let door = hall.get("/api/door", None).ok();
    assert_eq!(door["title"], "Vig mødes");
    assert_eq!(door["groups"].as_array().unwrap().len(), 5);

    let code = text(&hall.status()["code"]);
    let refused = hall.join(&code, None).refusal();
    assert_eq!(refused, (409, "group-needed".to_owned()));
    let joined = hall.join(&code, Some("citizen")).ok();
    assert_eq!(joined["own"]["groupId"], "citizen");
    assert_eq!(joined["shared"]["tasks"][0]["id"], task.as_str());

    let token = text(&joined["token"]);
    let saved = hall.post(
        "/api/cards",
        Some(&token),
        &card(1, &task, "Bussen kører ikke"),
    );
    assert_eq!(saved.ok(), json!({}));
    assert_eq!(hall.cards(), ["Bussen kører ikke"]);
    hall.post(
        "/api/cards/correct",
        Some(&token),
        &card(1, &task, "Toget kører ikke"),
    )
    .ok();
    let state = hall.get("/api/state", Some(&token)).ok();
    assert_eq!(state["own"]["cards"][0]["text"], "Toget kører ikke");
    hall.post("/api/done", Some(&token), &json!({ "taskId": task }))
        .ok();
    let state = hall.get("/api/state", Some(&token)).ok();
    assert_eq!(state["own"]["done"], json!([task]));
}

#[test]
fn a_connected_phone_hears_what_is_new_at_once_and_only_when_it_differs() {
    let hall = Hall::open();
    let token = wire::as_page(&hall.phone(), "front");
    let mut events = hall.events(&token);
    let first = events.wait_for("shared");
    assert_eq!(first["shared"]["tasks"], json!([]));
    assert_eq!(hall.status()["connected"], 1);

    let task = hall.ask("challenges");
    let (name, data) = events.next().unwrap();
    assert_eq!(
        (name.as_str(), &data["shared"]["tasks"][0]["id"]),
        ("shared", &json!(task))
    );

    // A card changes nothing that all see, and this page knows of it; the pause after it comes next.
    hall.post("/api/cards", Some(&token), &card(1, &task, "Bussen"))
        .ok();
    hall.call("live.pause", json!({ "id": hall.session }));
    let (name, data) = events.next().unwrap();
    assert_eq!(
        (name.as_str(), &data["shared"]["isPaused"]),
        ("shared", &json!(true))
    );
}

#[test]
fn a_phone_hears_that_its_card_was_put_right_at_the_laptop() {
    let hall = Hall::open();
    let (token, other) = (hall.phone(), hall.phone());
    let task = hall.ask("challenges");
    hall.post("/api/cards", Some(&token), &card(1, &task, "Busen"))
        .ok();
    let (mut mine, mut others) = (hall.events(&token), hall.events(&other));
    let shown = hall.call("live.incoming", json!({ "id": hall.session }));
    let id = &shown["cards"][0]["id"];
    hall.call("challenges.hide", json!({ "ids": [id], "hidden": true }));
    mine.wait_for("own");
    hall.call("live.pause", json!({ "id": hall.session }));
    others.wait_for("shared");
    assert_eq!(
        others.next().unwrap().0,
        "shared",
        "nothing of theirs has changed"
    );
}

#[test]
fn an_idle_line_shows_that_it_is_alive() {
    let hall = Hall::with(host::Rules {
        heartbeat: std::time::Duration::from_millis(5),
        ..rules()
    });
    let mut events = hall.events(&hall.phone());
    events.wait_for("beat");
    events.wait_for("beat");
}

#[test]
fn a_tablet_goes_from_hand_to_hand_and_leaves_nothing_behind() {
    let hall = Hall::open();
    let code = text(&hall.status()["tabletCode"]);
    let first = text(&hall.join(&code, Some("staff")).ok()["token"]);
    let refused = hall.post("/api/next", Some(&first), &json!({})).refusal();
    assert_eq!(refused, (409, "group-needed".to_owned()));
    let next = hall
        .post("/api/next", Some(&first), &json!({ "groupId": "citizen" }))
        .ok();
    assert_eq!(next["own"]["channel"], "tablet");
    assert_eq!(next["own"]["cards"], json!([]));
    let gone = hall.get("/api/state", Some(&first)).refusal();
    assert_eq!(gone, (401, "phone-unknown".to_owned()));
}

#[test]
fn a_tables_phone_needs_its_table_but_no_group_and_says_whose_each_card_is() {
    let hall = Hall::open();
    let task = hall.ask("challenges");
    let code = text(&hall.status()["tableCode"]);
    let refused = hall.join(&code, None).refusal();
    assert_eq!(refused, (409, "table-needed".to_owned()));
    let body = json!({ "secret": code, "tableNumber": 4 });
    let joined = hall.post("/api/join", None, &body).ok();
    assert_eq!(joined["own"]["tableNumber"], 4);
    let token = text(&joined["token"]);
    let mut theirs = card(1, &task, "Bussen");
    theirs["groupId"] = json!("volunteer");
    hall.post("/api/cards", Some(&token), &theirs).ok();
    let state = hall.get("/api/state", Some(&token)).ok();
    assert_eq!(state["own"]["cards"][0]["groupId"], "volunteer");
}

#[test]
fn with_tickets_only_the_code_on_the_screen_opens_nothing() {
    let hall = Hall::open();
    let code = text(&hall.status()["code"]);
    hall.let_in(true);
    let refused = hall.join(&code, Some("citizen")).refusal();
    assert_eq!(refused, (403, "join-code".to_owned()));
    let wanted = json!({
        "sessionId": hall.session, "groups": [{ "groupId": "staff", "count": 1 }], "people": [],
    });
    let ticket = hall.call("tickets.issue", wanted)[0].clone();
    let joined = hall.join(&text(&ticket["code"]).to_lowercase(), None).ok();
    assert_eq!(joined["own"]["groupId"], "staff");
    assert_eq!(joined["own"]["ticketNumber"], 1);
    assert!(
        hall.get("/api/door", None).ok()["ticketsOnly"]
            .as_bool()
            .unwrap()
    );
}

#[test]
fn two_phones_with_one_ticket_are_one_and_each_hears_what_the_other_does() {
    let hall = Hall::open();
    let task = hall.ask("challenges");
    let wanted = json!({
        "sessionId": hall.session, "groups": [{ "groupId": "staff", "count": 1 }], "people": [],
    });
    let secret = text(&hall.call("tickets.issue", wanted)[0]["token"]);
    let come = || text(&hall.join(&secret, None).ok()["token"]);
    let (first, second) = (come(), come());
    let mut events = hall.events(&second);
    events.wait_for("shared");
    // Also while the first has not come back to its line.
    hall.post("/api/cards", Some(&first), &card(1, &task, "Toget"))
        .ok();
    events.wait_for("own");
    let _own = hall.events(&first);
    assert_eq!(hall.status()["connected"], 1);
    hall.post("/api/cards", Some(&first), &card(2, &task, "Bussen"))
        .ok();
    events.wait_for("own");
    let state = hall.get("/api/state", Some(&second)).ok();
    assert_eq!(state["own"]["cards"][0]["text"], "Bussen");
}

#[test]
fn when_the_evening_is_over_phones_hear_it_before_the_door_closes() {
    let hall = Hall::with(host::Rules {
        grace: std::time::Duration::from_millis(50),
        ..rules()
    });
    let mut events = hall.events(&hall.phone());
    events.wait_for("shared");
    hall.call("live.close", json!({ "id": hall.session }));
    assert_eq!(events.wait_for("shared")["shared"]["isOver"], true);
    while let Some(event) = events.next() {
        assert_eq!(event.0, "shared");
    }
    let status = hall.call("phones.status", json!({}));
    assert_eq!(
        (&status["open"], &status["interrupted"]),
        (&json!(null), &json!(null))
    );
}

#[test]
fn the_page_and_its_files_come_packed_and_under_strict_rules() {
    let hall = Hall::open();
    let page = hall.get("/", None);
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'self';"));
    assert!(!policy.contains("unsafe"));
    assert_eq!(page.header("access-control-allow-origin"), None);

    let data = hall.get("/api/door", None);
    assert_eq!(
        data.header("content-security-policy"),
        Some("default-src 'none'; frame-ancestors 'none'")
    );
    assert_eq!(data.header("cache-control"), Some("no-store"));
    assert_eq!(data.header("x-content-type-options"), Some("nosniff"));

    let here = hall.here();
    let packed = format!(
        "GET /assets/page.js HTTP/1.1\r\nhost: {here}\r\naccept-encoding: gzip, deflate\r\n\r\n"
    );
    let packed = crate::wire::send(&here, packed.as_bytes());
    assert_eq!(packed.header("content-encoding"), Some("gzip"));
    assert_eq!(packed.body, b"packed");
    assert_eq!(hall.get("/assets/page.js", None).body, b"plain");
}

#[test]
fn at_the_next_evening_a_phone_reads_what_became_of_its_own_cards_alone() {
    let mut hall = Hall::open();
    let task = hall.ask("challenges");
    let (mine, others) = (hall.phone(), hall.phone());
    hall.post("/api/cards", Some(&mine), &card(1, &task, "Bussen"))
        .ok();
    hall.post("/api/cards", Some(&others), &card(2, &task, "Toget"))
        .ok();
    hall.call("live.close", json!({ "id": hall.session }));
    hall.session = hall.evening("ideas");
    hall.let_in(false);

    let now = hall.phone();
    let texts = |token: &str, earlier: &[&str]| {
        let answer = hall.post("/api/paths", Some(token), &json!({ "earlier": earlier }));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let paths = answer.ok();
        let paths = paths.as_array().unwrap().iter();
        paths.map(|path| text(&path["text"])).collect::<Vec<_>>()
    };
    assert_eq!(texts(&now, &[]), Vec::<String>::new());
    assert_eq!(texts(&now, &[&mine, "made up"]), ["Bussen"]);
    let old = hall.post("/api/paths", Some(&mine), &json!({})).refusal();
    assert_eq!(old, (401, "phone-unknown".to_owned()));

    let tablet = text(&hall.status()["tabletCode"]);
    let tablet = text(&hall.join(&tablet, Some("staff")).ok()["token"]);
    assert_eq!(texts(&tablet, &[&mine]), Vec::<String>::new());
}
