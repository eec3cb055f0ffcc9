//! What the host's throughput is held against: a route that reads the same JSON and answers at once.

use axum::Json;
use axum::Router;
use axum::routing::post;
use project::phone::PhoneCard;
use serde_json::{Value, json};

#[tokio::main(worker_threads = 2)]
async fn main() -> std::io::Result<()> {
    let router = Router::new().route("/api/cards", post(answer));
    let listener = tokio::net::TcpListener::bind("127.0.0.3:0").await?;
    // The bench reads the address from this line.
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await
}

async fn answer(Json(_): Json<PhoneCard>) -> Json<Value> {
    Json(json!({ "ok": {} }))
}
