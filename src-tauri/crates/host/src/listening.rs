//! The socket: who may connect, how slow a phone may be, and how it ends.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use project::{Error, Result};
use socket2::{SockRef, TcpKeepalive};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;
use tower_service::Service;

use crate::guard;
use crate::rules::Rules;

/// Phones that may wait to be accepted: all of a hall may come back at once.
const BACKLOG: u32 = 1024;
/// Ports that are tried before giving up.
const PORTS: u16 = 20;
/// Most bytes of a request's head.
const HEAD: usize = 16 * 1024;
/// Bytes on their way to one phone: a slow one is noticed soon, and five hundred hold little.
const UNDER_WAY: usize = 64 * 1024;
/// Answers under way when the door closes are given this long.
const GOODBYE: Duration = Duration::from_secs(3);

/// Who is at the other end of a connection, and where it arrived.
#[derive(Debug, Clone)]
pub struct Peer {
    /// Who.
    pub address: IpAddr,
    /// `address:port` of this computer.
    pub here: Arc<str>,
    /// Cancelled when nobody listens here any more.
    pub leaving: CancellationToken,
}

/// Takes the first port that is free: the one wanted, then the usual ones.
///
/// # Errors
/// [`Error::NotNow`] `phones-address` when the address is not this computer's, `phones-port` when none is free.
pub fn bind(address: Ipv4Addr, wanted: u16, usual: u16) -> Result<TcpListener> {
    let ports = std::iter::once(wanted).chain(usual..=usual.saturating_add(PORTS));
    for port in ports {
        match bind_to(SocketAddr::from((address, port))) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrNotAvailable => {
                let why = "phones-address";
                return Err(Error::NotNow { why });
            }
            Err(error) => tracing::info!(%error, port, "not free"),
        }
    }
    Err(Error::NotNow { why: "phones-port" })
}

fn bind_to(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    // Elsewhere than on Windows, where it means something else, this lets one listen again at once.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// A socket that is listened on.
pub struct Listening {
    /// Its port.
    pub port: u16,
    leaving: CancellationToken,
    accepting: JoinHandle<()>,
}

impl Listening {
    /// Listens until told to stop.
    ///
    /// # Errors
    /// What the system says of the socket.
    pub fn start(listener: TcpListener, router: Router, rules: Arc<Rules>) -> Result<Self> {
        let here = listener.local_addr()?;
        let leaving = CancellationToken::new();
        let door = Arc::new(Door {
            router,
            rules,
            here: here.to_string().into(),
            leaving: leaving.clone(),
            callers: Mutex::default(),
        });
        Ok(Self {
            port: here.port(),
            leaving,
            accepting: tokio::spawn(door.accept(listener)),
        })
    }

    /// Frees the port; connections end as soon as their answers are given.
    pub async fn stop(self) {
        self.leaving.cancel();
        if let Err(error) = self.accepting.await {
            tracing::error!(%error, "listening ended badly");
        }
    }

    /// Frees the port, and ends the connections after a while.
    pub fn stop_later(self, after: Duration) {
        tokio::spawn(async move {
            tokio::time::sleep(after).await;
            self.stop().await;
        });
    }
}

struct Door {
    router: Router,
    rules: Arc<Rules>,
    here: Arc<str>,
    leaving: CancellationToken,
    callers: Mutex<HashMap<IpAddr, usize>>,
}

impl Door {
    async fn accept(self: Arc<Self>, listener: TcpListener) {
        loop {
            let accepted = tokio::select! {
                () = self.leaving.cancelled() => return,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, from)) => {
                    if let Some(caller) = self.admit(from.ip()) {
                        tokio::spawn(Arc::clone(&self).serve(stream, caller));
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "a phone was not accepted");
                    // Out of file handles: some come free as phones leave.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
    }

    /// Counts a connection; none when there are too many.
    fn admit(self: &Arc<Self>, address: IpAddr) -> Option<Caller> {
        let mut callers = self.callers();
        let in_all: usize = callers.values().sum();
        let of_address = callers.entry(address).or_default();
        if in_all >= self.rules.connections || *of_address >= self.rules.connections_each {
            return None;
        }
        *of_address += 1;
        Some(Caller {
            door: Arc::clone(self),
            address,
        })
    }

    fn callers(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.callers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn serve(self: Arc<Self>, stream: TcpStream, caller: Caller) {
        if let Err(error) = set_up(&stream, self.rules.taken_within) {
            tracing::debug!(%error, "a connection broke at once");
            return;
        }
        let peer = Peer {
            address: caller.address,
            here: Arc::clone(&self.here),
            leaving: self.leaving.clone(),
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(self.rules.taken_within));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.rules.head_within)
            .max_buf_size(HEAD)
            .serve_connection(
                TokioIo::new(Box::pin(stream)),
                service_fn(|request| answer(self.router.clone(), peer.clone(), request)),
            );
        let mut connection = pin!(connection);
        let outcome = tokio::select! {
            outcome = connection.as_mut() => outcome,
            () = self.leaving.cancelled() => {
                connection.as_mut().graceful_shutdown();
                let rest = tokio::time::timeout(GOODBYE, connection);
                rest.await.unwrap_or(Ok(()))
            }
        };
        if let Err(error) = outcome {
            tracing::debug!(%error, "a connection broke");
        }
    }
}

/// A connection that is counted, until it is dropped.
struct Caller {
    door: Arc<Door>,
    address: IpAddr,
}

impl Drop for Caller {
    fn drop(&mut self) {
        let mut callers = self.door.callers();
        if let Some(count) = callers.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                callers.remove(&self.address);
            }
        }
    }
}

/// A phone that is out of reach is noticed, also by systems that would wait for hours.
fn set_up(stream: &TcpStream, patience: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let socket = SockRef::from(stream);
    socket.set_send_buffer_size(UNDER_WAY)?;
    let in_seconds = patience.max(Duration::from_secs(1));
    socket.set_tcp_keepalive(&TcpKeepalive::new().with_time(in_seconds))?;
    #[cfg(target_os = "linux")]
    socket.set_tcp_user_timeout(Some(patience))?;
    Ok(())
}

async fn answer(
    mut router: Router,
    peer: Peer,
    mut request: Request<Incoming>,
) -> std::result::Result<Response, Infallible> {
    let mut response = match guard::refuse(&request, &peer.here) {
        Some(refusal) => refusal.into_response(),
        None => {
            request.extensions_mut().insert(peer);
            router.call(request).await?
        }
    };
    guard::dress(response.headers_mut());
    Ok(response)
}
