//! Phones as a load: plain HTTP over sockets that stay open, cheap enough to leave the machine to what is measured.

use std::net::{Ipv4Addr, SocketAddr};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

use crate::Trouble;

/// Phones that sit at one address.
const AT_ONE_ADDRESS: u32 = 100;

/// An open socket.
pub struct Line {
    stream: TcpStream,
    here: SocketAddr,
    buffer: Vec<u8>,
}

impl Line {
    /// The socket of the phone with that number, from the address at which it sits.
    pub async fn open(here: SocketAddr, number: u32) -> Result<Self, Trouble> {
        let own =
            Ipv4Addr::from_bits(Ipv4Addr::new(127, 0, 1, 1).to_bits() + number / AT_ONE_ADDRESS);
        let socket = TcpSocket::new_v4()?;
        socket.set_reuseaddr(true)?;
        socket.bind(SocketAddr::from((own, 0)))?;
        let stream = socket.connect(here).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            here,
            buffer: Vec::with_capacity(4096),
        })
    }

    /// Where it leads.
    pub fn here(&self) -> SocketAddr {
        self.here
    }

    /// Sends a request and answers the status and the body.
    pub async fn call(&mut self, request: &[u8]) -> Result<(u16, &[u8]), Trouble> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("hung up".into());
            }
            if let Some((status, body, length)) = head(&self.buffer)
                && self.buffer.len() >= body + length
            {
                return Ok((status, &self.buffer[body..body + length]));
            }
        }
    }

    /// As [`Self::call`], with what the answer holds under `ok`.
    pub async fn ok(&mut self, line: &str, token: &str, body: &Value) -> Result<Value, Trouble> {
        let request = request(self.here, line, token, &body.to_string());
        let (status, body) = self.call(&request).await?;
        let mut answer: Value = serde_json::from_slice(body)?;
        match status {
            200 if answer.get("error").is_none() => Ok(answer["ok"].take()),
            _ => Err(format!("{line}: {status} {answer}").into()),
        }
    }

    /// Starts to listen to events, and waits for the first.
    pub async fn listen(mut self, line: &str, token: &str) -> Result<Events, Trouble> {
        let request = request(self.here, line, token, "");
        self.stream.write_all(&request).await?;
        Ok(Events(self))
    }
}

/// A line of events.
pub struct Events(Line);

impl Events {
    /// Waits for more, and answers what came.
    pub async fn more(&mut self) -> Result<&str, Trouble> {
        let Line { stream, buffer, .. } = &mut self.0;
        buffer.clear();
        if stream.read_buf(buffer).await? == 0 {
            return Err("hung up".into());
        }
        Ok(std::str::from_utf8(buffer).unwrap_or_default())
    }

    /// Waits until an event of that name has come.
    pub async fn wait_for(&mut self, event: &str) -> Result<(), Trouble> {
        while !self.more().await?.contains(event) {}
        Ok(())
    }
}

/// A request as a phone sends it.
pub fn request(here: SocketAddr, line: &str, token: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{line} HTTP/1.1\r\nhost: {here}\r\nauthorization: Bearer {token}\r\nx-page: {token}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// The status, where the body begins and how long it is.
fn head(answer: &[u8]) -> Option<(u16, usize, usize)> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let status = head.get(9..12)?.parse().ok()?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse().ok())?
    });
    Some((status, end, length.unwrap_or(0)))
}

/// A card that no other phone has, with an id as phones make them.
pub fn card(task: &str, number: u32) -> String {
    let id = uuid::Uuid::now_v7();
    format!(
        r#"{{"id":"{id}","taskId":"{task}","text":"Jeg tør ikke møde op alene første gang, når de andre kender hinanden ({number})"}}"#
    )
}
