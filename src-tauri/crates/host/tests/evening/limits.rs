//! Too much, too slow, too often: each is held back, and the evening goes on for the others.

use std::io::{BufReader, Read, Write};
use std::time::Duration;

use host::{Pace, Rules};
use serde_json::json;

use crate::bad_input::goes_on;
use crate::hall::{Hall, card, rules, text};
use crate::wire::{self, Events, connect, request, send};

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
    assert_eq!(turnout["may"], 3);
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
