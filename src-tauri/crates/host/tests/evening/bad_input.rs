//! Everything that nobody should send, each refused with a clear answer while the evening goes on.

use std::io::{BufReader, Read, Write};
use std::time::Duration;

use host::{Pace, Rules};
use serde_json::json;

use crate::hall::{Hall, card, rules, text};
use crate::wire::{self, Events, connect, request, send};

/// The evening goes on: a phone comes in, and its card is saved.
fn goes_on(hall: &Hall, task: &str) {
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
fn ten_megabytes_are_refused_unread_whether_they_are_announced_or_not() {
    let hall = Hall::open();
    let (task, token) = (hall.ask("challenges"), hall.phone());
    let here = hall.here();
    let huge = vec![b' '; 10 << 20];
    let announced = request(&here, "POST /api/cards", Some(&token), Some(&huge));
    assert_eq!(
        send(&here, &announced).refusal(),
        (413, "bad-input".to_owned())
    );

    let mut stream = connect(&here);
    let head = format!(
        "POST /api/cards HTTP/1.1\r\nhost: {here}\r\nauthorization: Bearer {token}\r\n\
         content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut chunk = b"10000\r\n".to_vec();
    chunk.extend(vec![b' '; 0x10000]);
    chunk.extend(b"\r\n");
    stream.write_all(&chunk).unwrap();
    drop(stream.write_all(&chunk));
    let refused = wire::answer(&mut BufReader::new(stream));
    assert_eq!(refused.refusal(), (413, "bad-input".to_owned()));
    goes_on(&hall, &task);
}

/// A few slow ones, for a time as short as a test's.
fn slow() -> Hall {
    Hall::with(Rules {
        head_within: Duration::from_millis(200),
        body_within: Duration::from_millis(200),
        ..rules()
    })
}

#[test]
fn whoever_sends_a_head_drop_by_drop_is_hung_up_on() {
    let hall = slow();
    let task = hall.ask("challenges");
    let here = hall.here();
    let mut lines: Vec<_> = (0..50).map(|_| connect(&here)).collect();
    for line in &mut lines {
        line.write_all(b"GET / HTTP/1.1\r\nhost: ").unwrap();
    }
    goes_on(&hall, &task);
    for mut line in lines {
        let mut rest = Vec::new();
        // However it ends, it does.
        drop(line.read_to_end(&mut rest));
        assert!(!rest.starts_with(b"HTTP/1.1 200"));
    }
}

#[test]
fn whoever_never_finishes_a_body_is_told_and_hung_up_on() {
    let hall = slow();
    let (task, token) = (hall.ask("challenges"), hall.phone());
    let here = hall.here();
    let mut line = connect(&here);
    let head = format!(
        "POST /api/cards HTTP/1.1\r\nhost: {here}\r\nauthorization: Bearer {token}\r\n\
         content-type: application/json\r\ncontent-length: 100\r\n\r\n{{"
    );
    line.write_all(head.as_bytes()).unwrap();
    let mut reader = BufReader::new(line);
    assert_eq!(
        wire::answer(&mut reader).refusal(),
        (408, "bad-input".to_owned())
    );
    assert_eq!(reader.read(&mut [0; 1]).unwrap_or(0), 0);
    goes_on(&hall, &task);
}

#[test]
fn a_phone_that_takes_nothing_in_is_dropped_and_the_others_hear_on() {
    let hall = Hall::with(Rules {
        taken_within: Duration::from_millis(200),
        ..rules()
    });
    let (task, deaf, other) = (hall.ask("challenges"), hall.phone(), hall.phone());
    let here = hall.here();
    let mut line = connect(&here);
    socket2::SockRef::from(&line)
        .set_recv_buffer_size(4096)
        .unwrap();
    line.write_all(&request(&here, "GET /api/events", Some(&deaf), None))
        .unwrap();
    let mut events = hall.events(&other);
    events.wait_for("shared");
    // Until it is noticed, news that is long enough to fill every buffer on the way.
    let mut turn = 0;
    while turn == 0 || hall.status()["connected"] != 1 {
        turn += 1;
        let question = format!("{turn} {}", "æ".repeat(4_900));
        let change = json!({ "id": task, "state": "open", "question": question });
        hall.call("live.task", change);
        while events.wait_for("shared")["shared"]["tasks"][0]["question"] != question.as_str() {}
    }
    goes_on(&hall, &task);
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
fn guessed_codes_run_out_while_the_qr_still_lets_people_in() {
    let hall = Hall::open();
    let task = hall.ask("challenges");
    let outcomes: Vec<_> = (0..25)
        .map(|n| hall.join(&format!("KAT {n:03}"), Some("citizen")))
        .collect();
    let wrong = outcomes
        .iter()
        .filter(|answer| answer.refusal() == (403, "join-code".to_owned()));
    assert_eq!(wrong.count(), 20);
    let busy = outcomes.last().unwrap();
    assert_eq!(busy.refusal(), (429, "phones-busy".to_owned()));
    assert_eq!(busy.header("retry-after"), Some("60"));
    assert_eq!(hall.status()["refused"], 20);

    let qr = text(&hall.status()["qr"]["text"]);
    let (_, scanned) = qr.split_once("/#").unwrap();
    hall.join(scanned, Some("citizen")).ok();
    hall.clock.forward(chrono::Duration::seconds(61));
    goes_on(&hall, &task);
}

#[test]
fn guessed_tokens_open_nothing() {
    let hall = Hall::open();
    let (task, own) = (hall.ask("challenges"), hall.phone());
    let mut near = own.clone();
    near.replace_range(0..1, if own.starts_with('A') { "B" } else { "A" });
    let long = "x".repeat(10_000);
    for token in [
        "",
        "x",
        near.as_str(),
        &own[..42],
        &format!("{own}="),
        long.as_str(),
        "' OR 1=1 --",
    ] {
        let refused = hall.get("/api/state", Some(token)).refusal();
        assert_eq!(refused, (401, "phone-unknown".to_owned()), "{token}");
        let refused = hall
            .post("/api/cards", Some(token), &card(1, &task, "x"))
            .refusal();
        assert_eq!(refused, (401, "phone-unknown".to_owned()), "{token}");
    }
    assert_eq!(hall.get("/api/state", None).status, 401);
    assert!(hall.cards().is_empty());
}

#[test]
fn a_phone_that_calls_without_end_has_to_wait_and_the_others_do_not() {
    let hall = Hall::with(Rules {
        deeds: Pace::new(10, 60),
        ..rules()
    });
    let (task, token, other) = (hall.ask("challenges"), hall.phone(), hall.phone());
    let calls: Vec<_> = (0..12)
        .map(|n| hall.post("/api/cards", Some(&token), &card(n, &task, "Kort")))
        .collect();
    assert!(calls[..10].iter().all(|answer| answer.status == 200));
    assert_eq!(calls[11].refusal(), (429, "phones-busy".to_owned()));
    assert_eq!(calls[11].header("retry-after"), Some("1"));
    hall.post("/api/cards", Some(&other), &card(99, &task, "Et andet"))
        .ok();
    hall.clock.forward(chrono::Duration::seconds(2));
    hall.post("/api/cards", Some(&token), &card(11, &task, "Kort"))
        .ok();
}

#[test]
fn more_joins_than_a_hall_has_people_are_held_back() {
    let hall = Hall::with(Rules {
        joins: Pace::new(3, 60),
        ..rules()
    });
    let code = text(&hall.status()["code"]);
    let outcomes: Vec<_> = (0..5)
        .map(|_| hall.join(&code, Some("citizen")).status)
        .collect();
    assert_eq!(outcomes, [200, 200, 200, 429, 429]);
    let turnout = hall.call("live.turnout", json!({ "id": hall.session }));
    assert_eq!(turnout["joined"], 3);
}

#[test]
fn connections_beyond_the_limit_are_not_taken() {
    let hall = Hall::with(Rules {
        connections_each: 4,
        ..rules()
    });
    let token = hall.phone();
    // The connection by which it came in may be counted a moment longer.
    let line = || loop {
        if let Some(line) = Events::try_open(&hall.here(), &token) {
            return line;
        }
    };
    let lines = [line(), line(), line(), line()];
    let mut one_more = connect(&hall.here());
    // Hung up on at once, which some systems show as an end and some as a break.
    assert_eq!(one_more.read(&mut [0; 1]).unwrap_or(0), 0);
    drop(lines);
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
