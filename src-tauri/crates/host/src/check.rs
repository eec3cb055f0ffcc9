//! What this computer can tell by itself about the way to it.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use project::phones::Firewall;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A computer reaches itself at once, or not at all.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether a phone's first call would be answered, by making it.
pub async fn answers(here: SocketAddr) -> bool {
    let call = async {
        let mut stream = TcpStream::connect(here).await?;
        let request =
            format!("GET /api/door HTTP/1.1\r\nhost: {here}\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await?;
        let mut start = [0; 12];
        stream.read_exact(&mut start).await?;
        std::io::Result::Ok(&start == b"HTTP/1.1 200")
    };
    matches!(tokio::time::timeout(PATIENCE, call).await, Ok(Ok(true)))
}

/// The firewall of this computer, as far as it can be told without asking for rights.
pub fn firewall() -> Firewall {
    if cfg!(windows) {
        return Firewall::Windows;
    }
    if cfg!(target_os = "macos") {
        return Firewall::Mac;
    }
    let ufw = std::fs::read_to_string("/etc/ufw/ufw.conf").unwrap_or_default();
    if ufw.lines().any(|line| line.trim() == "ENABLED=yes") {
        Firewall::Ufw
    } else if Path::new("/run/firewalld").exists() {
        Firewall::Firewalld
    } else {
        Firewall::Unknown
    }
}
