//! What breaks in the middle: the wire, and the app itself.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use serde_json::json;

use crate::hall::{Hall, card, rules, text};
use crate::wire::{connect, request, send};

#[test]
fn when_the_reply_is_lost_after_the_commit_the_repeat_makes_no_double() {
    let hall = Hall::open();
    let (task, token, here) = (hall.ask("challenges"), hall.phone(), hall.here());
    let mut windows = hall.desk.subscribe();
    let body = card(1, &task, "Bussen").to_string();
    let first = request(
        &here,
        "POST /api/cards",
        Some(&token),
        Some(body.as_bytes()),
    );
    let mut stream = connect(&here);
    stream.write_all(&first).unwrap();
    while hall.cards().is_empty() {
        windows.blocking_recv().unwrap();
    }
    drop(stream);
    send(&here, &first).ok();
    send(&here, &first).ok();
    assert_eq!(hall.cards(), ["Bussen"]);
}

#[test]
fn a_phone_that_vanishes_in_the_middle_of_a_card_leaves_none_behind() {
    let hall = Hall::open();
    let (task, token, here) = (hall.ask("challenges"), hall.phone(), hall.here());
    let body = card(1, &task, "Bussen").to_string();
    let whole = request(
        &here,
        "POST /api/cards",
        Some(&token),
        Some(body.as_bytes()),
    );
    let mut stream = connect(&here);
    stream.write_all(&whole[..whole.len() - 3]).unwrap();
    drop(stream);
    hall.post("/api/cards", Some(&token), &card(2, &task, "Toget"))
        .ok();
    assert_eq!(hall.cards(), ["Toget"]);
}

/// Phones in the load, and cards each hands in.
const PHONES: u32 = 20;
const CARDS: u32 = 25;

#[test]
fn killed_in_the_middle_and_started_again_every_card_that_was_acknowledged_is_there_once() {
    let folder = tempfile::tempdir().unwrap();
    let (task, tokens) = prepared(folder.path());
    let (laptop, here) = start(folder.path());
    let laptop = std::sync::Mutex::new(laptop);
    let (acknowledge, acknowledged) = channel();
    let hand_in = |phone: u32, token: &str| {
        for n in 0..CARDS {
            let number = phone * CARDS + n;
            let body = card(number, &task, &format!("Kort {number}")).to_string();
            let request = request(&here, "POST /api/cards", Some(token), Some(body.as_bytes()));
            while !is_saved(&here, &request) {
                std::thread::yield_now();
            }
            acknowledge.send(number).unwrap();
        }
    };
    std::thread::scope(|scope| {
        for (phone, token) in (0..).zip(&tokens) {
            let hand_in = &hand_in;
            scope.spawn(move || hand_in(phone, token));
        }
        let half = (PHONES * CARDS / 2) as usize;
        let before: Vec<_> = acknowledged.iter().take(half).collect();
        let mut laptop = laptop.lock().unwrap();
        laptop.kill().unwrap();
        laptop.wait().unwrap();
        let (again, same) = start(folder.path());
        assert_eq!(
            same, here,
            "the same address and port, or phones do not find back"
        );
        *laptop = again;
        let after = acknowledged.iter().take((PHONES * CARDS) as usize - half);
        let all: HashSet<_> = before.into_iter().chain(after).collect();
        assert_eq!(all.len(), (PHONES * CARDS) as usize);
    });
    let mut laptop = laptop.into_inner().unwrap();
    laptop.kill().unwrap();
    laptop.wait().unwrap();
    let hall = reopened(folder.path());
    let shown = hall.call("live.incoming", json!({ "id": hall.session }));
    assert_eq!(shown["shown"], PHONES * CARDS);
}

/// One try of a phone's queue: no answer is no reason to give up.
fn is_saved(here: &str, request: &[u8]) -> bool {
    let Ok(mut stream) = std::net::TcpStream::connect(here) else {
        return false;
    };
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let mut line = String::new();
    stream.write_all(request).is_ok()
        && BufReader::new(stream).read_line(&mut line).is_ok()
        && line.starts_with("HTTP/1.1 200")
}

/// A folder with an evening that is open for phones, and phones that are in.
fn prepared(folder: &Path) -> (String, Vec<String>) {
    let mut hall = Hall::in_folder(folder, rules());
    let project = json!({ "title": "Vig mødes", "municipality": "Odsherred", "folder": folder });
    let path = text(&hall.call("desk.create", project)["path"]);
    hall.session = hall.evening("mapping");
    hall.let_in(false);
    let task = hall.ask("challenges");
    let tokens = (0..PHONES).map(|_| hall.phone()).collect();
    std::fs::write(folder.join("evening"), format!("{path}\n{}", hall.session)).unwrap();
    hall.call("desk.close", json!({}));
    (task, tokens)
}

fn reopened(folder: &Path) -> Hall {
    let evening = std::fs::read_to_string(folder.join("evening")).unwrap();
    let (path, session) = evening.split_once('\n').unwrap();
    let mut hall = Hall::in_folder(folder, rules());
    session.clone_into(&mut hall.session);
    let mut windows = hall.desk.subscribe();
    hall.call("desk.open", json!({ "path": path, "passphrase": null }));
    while hall.call("phones.status", json!({}))["open"].is_null() {
        windows.blocking_recv().unwrap();
    }
    hall
}

/// The app in a process of its own; tells where it listens.
fn start(folder: &Path) -> (Child, String) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--ignored", "--nocapture", "faults::the_laptop"])
        .env("LAPTOP", folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut lines = lines.map(Result::unwrap);
    let here = lines.find_map(|line| Some(line.split_once("listens at ")?.1.to_owned()));
    std::thread::spawn(move || lines.for_each(drop));
    (child, here.unwrap())
}

#[test]
#[ignore = "the app that another test kills"]
fn the_laptop() {
    let folder = std::env::var("LAPTOP").unwrap();
    let hall = reopened(Path::new(&folder));
    println!("listens at {}", hall.here());
    loop {
        std::thread::park();
    }
}
