//! Everything that nobody should send, each refused with a clear answer while the evening goes on.

use host::{Pace, Rules};
use serde_json::json;

use crate::hall::{Hall, card, rules};
use crate::wire::{request, send};

/// The evening goes on: a phone comes in, and its card is saved.
pub fn goes_on(hall: &Hall, task: &str) {
    let token = hall.phone();
    let number = u32::try_from(hall.cards().len()).unwrap() + 1000;
    hall.post(
        "/api/cards",
        Some(&token),
        &card(number, task, "Det går videre"),
    )
    .ok();
}

#[test]
fn bodies_that_are_no_json_or_of_another_form_are_refused() {
    let hall = Hall::open();
    let (task, token) = (hall.ask("challenges"), hall.phone());
    let here = hall.here();
    let post = |body: &[u8]| {
        let request = request(&here, "POST /api/cards", Some(&token), Some(body));
        send(&here, &request).refusal()
    };
    let deep = format!("{}{}", "[".repeat(30_000), "]".repeat(30_000));
    let bad: [&[u8]; 7] = [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        br#"{"id":7,"taskId":[],"text":{}}"#,
        br#"{"id":"x","taskId":"y","text":"z","isAdmin":true}"#,
        deep.as_bytes(),
    ];
    for body in bad {
        assert_eq!(
            post(body),
            (400, "bad-input".to_owned()),
            "{:?}",
            String::from_utf8_lossy(body)
        );
    }
    let odd = json!({ "id": "not an id", "taskId": task, "text": "Bussen" });
    assert_eq!(
        hall.post("/api/cards", Some(&token), &odd).refusal(),
        (422, "bad-value".to_owned())
    );
    let empty = card(1, &task, "   ");
    assert_eq!(
        hall.post("/api/cards", Some(&token), &empty).refusal(),
        (422, "required".to_owned())
    );
    let long = card(1, &task, &"æ".repeat(20_000));
    assert_eq!(
        hall.post("/api/cards", Some(&token), &long).refusal(),
        (422, "too-long".to_owned())
    );
    let strange = card(1, "no such task", "Bussen");
    assert_eq!(
        hall.post("/api/cards", Some(&token), &strange).refusal(),
        (404, "not-found".to_owned())
    );
    goes_on(&hall, &task);
    assert_eq!(hall.cards(), ["Det går videre"]);
}

#[test]
fn what_became_of_cards_is_told_to_no_stranger_and_not_without_end() {
    let few = Rules {
        deeds: Pace::new(3, 1),
        ..rules()
    };
    let hall = Hall::with(few);
    let look = |token: Option<&str>| hall.post("/api/paths", token, &json!({}));
    let stranger = (401, "phone-unknown".to_owned());
    assert_eq!(look(None).refusal(), stranger);
    assert_eq!(look(Some("made up")).refusal(), stranger);
    let token = hall.phone();
    let odd = json!({ "earlier": [7] });
    let refused = hall.post("/api/paths", Some(&token), &odd).refusal();
    assert_eq!(refused, (400, "bad-input".to_owned()));
    let last = std::iter::repeat_with(|| look(Some(&token)).status).take(4);
    assert_eq!(last.last(), Some(429));
}

#[test]
fn only_json_is_taken_as_another_sites_form_could_send_all_else() {
    let hall = Hall::open();
    let here = hall.here();
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "",
    ] {
        let head = format!(
            "POST /api/join HTTP/1.1\r\nhost: {here}\r\ncontent-type: {kind}\r\ncontent-length: 2\r\n\r\n{{}}"
        );
        assert_eq!(
            send(&here, head.as_bytes()).refusal(),
            (415, "bad-input".to_owned())
        );
    }
}

#[test]
fn another_host_or_origin_gets_nothing_also_of_what_is_no_secret() {
    let hall = Hall::open();
    let (task, here) = (hall.ask("challenges"), hall.here());
    let port = here.rsplit(':').next().unwrap();
    let (other_port, name) = (format!("127.0.0.2:1{port}"), format!("evil.example:{port}"));
    for host in [
        "",
        "127.0.0.2",
        "localhost",
        &other_port,
        &name,
        &format!("{here}.evil.example"),
    ] {
        let request = format!("GET /api/door HTTP/1.1\r\nhost: {host}\r\n\r\n");
        assert_eq!(send(&here, request.as_bytes()).status, 421, "{host}");
    }
    let twice = format!("GET / HTTP/1.1\r\nhost: {here}\r\nhost: evil.example\r\n\r\n");
    assert_ne!(send(&here, twice.as_bytes()).status, 200);
    let absolute = format!("GET http://evil.example/ HTTP/1.1\r\nhost: {here}\r\n\r\n");
    assert_eq!(send(&here, absolute.as_bytes()).status, 421);
    for origin in [
        "http://evil.example",
        "null",
        &format!("https://{here}"),
        "http://127.0.0.2",
    ] {
        let request = format!("GET /api/door HTTP/1.1\r\nhost: {here}\r\norigin: {origin}\r\n\r\n");
        assert_eq!(
            send(&here, request.as_bytes()).refusal(),
            (403, "bad-input".to_owned()),
            "{origin}"
        );
    }
    let own = format!("GET /api/door HTTP/1.1\r\nhost: {here}\r\norigin: http://{here}\r\n\r\n");
    assert_eq!(send(&here, own.as_bytes()).status, 200);
    let ask = format!(
        "OPTIONS /api/cards HTTP/1.1\r\nhost: {here}\r\naccess-control-request-method: POST\r\n\r\n"
    );
    let asked = send(&here, ask.as_bytes());
    assert_eq!(
        (asked.status, asked.header("access-control-allow-origin")),
        (405, None)
    );
    goes_on(&hall, &task);
}

#[test]
fn no_path_leads_out_of_the_page_or_to_what_the_laptop_can_do() {
    let hall = Hall::open();
    let (token, here) = (hall.phone(), hall.here());
    for path in [
        "/../Cargo.toml",
        "/assets/../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/assets//page.js",
        "/assets/page.js/",
        "/assets/%70age.js",
        "/assets/page.js%00.html",
        "/api",
        "/api/",
        "/api/call",
        "/api/test/forward",
        "/api/state/",
        "/API/state",
    ] {
        let answer = hall.get(path, Some(&token));
        assert_eq!(answer.refusal(), (404, "not-found".to_owned()), "{path}");
    }
    for line in [
        "POST /",
        "DELETE /api/cards",
        "GET /api/cards",
        "PUT /api/state",
        "TRACE /",
    ] {
        let request = request(&here, line, Some(&token), None);
        let answer = send(&here, &request);
        assert_eq!(answer.refusal(), (405, "not-found".to_owned()), "{line}");
    }
    for line in [
        "GET \\..\\..\\ HTTP/1.1",
        "GET",
        "\0\0\0\0",
        "GET / HTTP/9.9",
    ] {
        let request = format!("{line}\r\nhost: {here}\r\n\r\n");
        assert!(
            (400..600).contains(&send(&here, request.as_bytes()).status),
            "{line:?}"
        );
    }
}

#[test]
fn script_in_a_text_comes_back_as_the_text_it_is() {
    let hall = Hall::open();
    let (task, token) = (hall.ask("challenges"), hall.phone());
    let nasty = r#"</script><script>alert("æ")</script><img src=x onerror=alert(1)> ' OR 1=1; --"#;
    hall.post("/api/cards", Some(&token), &card(1, &task, nasty))
        .ok();
    let state = hall.get("/api/state", Some(&token));
    assert_eq!(state.header("content-type"), Some("application/json"));
    assert_eq!(state.ok()["own"]["cards"][0]["text"], nasty);
    assert_eq!(hall.cards(), [nasty]);
    let mut events = hall.events(&token);
    let ask = json!({ "id": task, "state": "open", "question": nasty });
    hall.call("live.task", ask);
    loop {
        let shared = events.wait_for("shared");
        if shared["shared"]["tasks"][0]["question"] == nasty {
            break;
        }
    }
}

#[test]
fn somebody_elses_card_cannot_be_taken_over() {
    let hall = Hall::open();
    let (task, mine, other) = (hall.ask("challenges"), hall.phone(), hall.phone());
    hall.post("/api/cards", Some(&mine), &card(1, &task, "Mit"))
        .ok();
    let stolen = card(1, &task, "Dit");
    assert_eq!(
        hall.post("/api/cards/correct", Some(&other), &stolen)
            .refusal(),
        (404, "not-found".to_owned())
    );
    // An id made on one phone says nothing on another: this is a card of its own.
    hall.post("/api/cards", Some(&other), &stolen).ok();
    hall.post(
        "/api/cards/correct",
        Some(&other),
        &card(1, &task, "Stadig dit"),
    )
    .ok();
    let mut cards = hall.cards();
    cards.sort();
    assert_eq!(cards, ["Mit", "Stadig dit"]);
    assert_eq!(
        hall.get("/api/state", Some(&mine)).ok()["own"]["cards"][0]["text"],
        "Mit"
    );
}
