//! What the host's throughput is held against: a route that reads the same JSON and answers at once.

use std::net::Ipv4Addr;

use axum::Json;
use axum::Router;
use axum::routing::post;
use project::phone::PhoneCard;
use serde_json::{Value, json};
use tokio::net::TcpSocket;

/// As many as the host lets wait to be accepted: all phones come at once.
const BACKLOG: u32 = 1024;

#[tokio::main(worker_threads = 2)]
async fn main() -> std::io::Result<()> {
    let router = Router::new().route("/api/cards", post(answer));
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::new(127, 0, 0, 3), 0).into())?;
    let listener = socket.listen(BACKLOG)?;
    // The bench reads the address from this line.
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await
}

async fn answer(Json(_): Json<PhoneCard>) -> Json<Value> {
    Json(json!({ "ok": {} }))
}
