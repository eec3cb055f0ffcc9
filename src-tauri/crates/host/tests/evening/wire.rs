//! A phone's side of the wire, close enough to the socket to send what no browser would.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// Nothing here takes so long unless it hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// What a call answers that went well.
    pub fn ok(&self) -> Value {
        assert_eq!(self.status, 200, "{}", String::from_utf8_lossy(&self.body));
        self.json()["ok"].clone()
    }

    /// The status, and the reason when there is one, else the code.
    pub fn refusal(&self) -> (u16, String) {
        let error = &self.json()["error"];
        let why = error["details"]["why"].as_str();
        let word = why.or_else(|| error["code"].as_str()).unwrap_or_default();
        (self.status, word.to_owned())
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

pub fn connect(here: &str) -> TcpStream {
    let stream = TcpStream::connect(here).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Sends bytes as they are, and reads the answer.
pub fn send(here: &str, request: &[u8]) -> Answer {
    let mut stream = connect(here);
    // Whoever is refused early may find the door shut before everything is sent.
    drop(stream.write_all(request));
    answer(&mut BufReader::new(stream))
}

/// Reads one answer.
pub fn answer(from: &mut impl BufRead) -> Answer {
    let (mut head, mut body) = (String::new(), Vec::new());
    while !head.ends_with("\r\n\r\n") {
        assert_ne!(from.read_line(&mut head).unwrap(), 0, "no answer: {head:?}");
    }
    let status = head[9..12].parse().unwrap();
    let mut answer = Answer {
        status,
        head,
        body: Vec::new(),
    };
    let length = answer
        .header("content-length")
        .map(|length| length.parse().unwrap());
    body.resize(length.unwrap_or(0), 0);
    from.read_exact(&mut body).unwrap();
    answer.body = body;
    answer
}

/// A request as a browser would send it.
pub fn request(here: &str, line: &str, token: Option<&str>, body: Option<&[u8]>) -> Vec<u8> {
    let mut request = format!("{line} HTTP/1.1\r\nhost: {here}\r\n");
    if let Some(token) = token {
        request += &format!("authorization: Bearer {token}\r\n");
    }
    if let Some(body) = body {
        let length = body.len();
        request += &format!("content-type: application/json\r\ncontent-length: {length}\r\n");
    }
    let mut request = (request + "\r\n").into_bytes();
    request.extend(body.unwrap_or_default());
    request
}

/// A phone's token, and the name of the page that goes with it into each request.
pub fn as_page(token: &str, page: &str) -> String {
    format!("{token}\r\nx-page: {page}")
}

/// A line by which a phone hears what is new.
pub struct Events(BufReader<TcpStream>);

impl Events {
    pub fn open(here: &str, token: &str) -> Self {
        Self::try_open(here, token).unwrap()
    }

    /// None when the host has hung up at once.
    pub fn try_open(here: &str, token: &str) -> Option<Self> {
        let mut stream = connect(here);
        let request = request(here, "GET /api/events", Some(token), None);
        stream.write_all(&request).ok()?;
        let mut reader = BufReader::new(stream);
        if reader.fill_buf().ok()?.is_empty() {
            return None;
        }
        let answer = answer(&mut reader);
        assert_eq!(answer.header("content-type"), Some("text/event-stream"));
        Some(Self(reader))
    }

    /// The next event's name and data; none at the end.
    pub fn next(&mut self) -> Option<(String, Value)> {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            if let Some(event) = line.strip_prefix("event: ") {
                name = event.trim().to_owned();
            } else if let Some(data) = line.strip_prefix("data: ") {
                return Some((name, serde_json::from_str(data).unwrap()));
            } else if line.starts_with(": beat") {
                return Some(("beat".to_owned(), Value::Null));
            }
        }
    }

    /// The data of the next event of that name.
    pub fn wait_for(&mut self, name: &str) -> Value {
        loop {
            let (found, data) = self.next().unwrap_or_else(|| panic!("no {name} any more"));
            if found == name {
                return data;
            }
        }
    }
}
