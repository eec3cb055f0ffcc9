use std::collections::VecDeque;
use std::convert::Infallible;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::{get, post};
use project::desk::{self, Desk};
use project::testing::SteppedClock;
use project::{Error, Failure};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// The console lives under the same rules here as in its window.
const RULES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                     font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
                     frame-ancestors 'none'; object-src 'none'";

/// What the routes share.
#[derive(Clone)]
struct Door {
    desk: Desk,
    clock: Option<Arc<SteppedClock>>,
    /// Paths that the next file dialogs answer with.
    paths: Arc<Mutex<VecDeque<Option<String>>>>,
}

/// The files of console and screen, and the same operations as in the app's windows.
pub fn router(desk: Desk, clock: Option<Arc<SteppedClock>>, ui: &Path) -> Router {
    let rules = HeaderValue::from_static(RULES);
    let index = ServeFile::new(ui.join("index.html"));
    Router::new()
        .route("/api/call", post(call))
        .route("/api/events", get(events))
        .route("/api/choose", post(choose))
        .route("/api/test/next-path", post(next_path))
        .route("/api/test/forward", post(forward))
        .nest_service("/screen", ServeDir::new(ui.with_file_name("screen")))
        .fallback_service(ServeDir::new(ui).fallback(index))
        .layer(SetResponseHeaderLayer::overriding(
            CONTENT_SECURITY_POLICY,
            rules,
        ))
        .with_state(Door {
            desk,
            clock,
            paths: Arc::default(),
        })
}

#[derive(Deserialize)]
struct CallBody {
    operation: String,
    #[serde(default)]
    input: Value,
}

async fn call(State(door): State<Door>, Json(body): Json<CallBody>) -> Json<Value> {
    let work = move || door.desk.call(&body.operation, body.input);
    let answer = tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| {
            Err(Error::Io {
                detail: error.to_string(),
            })
        });
    Json(match answer {
        Ok(value) => json!({ "ok": value }),
        Err(error) => json!({ "error": Failure::from(error) }),
    })
}

async fn events(State(door): State<Door>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let stream = BroadcastStream::new(door.desk.subscribe()).map(|event| {
        // Whoever lagged behind looks at everything again.
        let event = event.unwrap_or(desk::Event::Desk);
        Ok(Event::default().json_data(event).unwrap_or_default())
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

async fn choose(State(door): State<Door>) -> Json<Value> {
    let mut paths = door.paths.lock().unwrap_or_else(PoisonError::into_inner);
    Json(json!({ "ok": paths.pop_front().flatten() }))
}

async fn next_path(State(door): State<Door>, Json(path): Json<Option<String>>) -> Json<Value> {
    door.paths
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push_back(path);
    Json(json!({}))
}

async fn forward(State(door): State<Door>, Json(seconds): Json<i64>) -> Json<Value> {
    if let Some(clock) = &door.clock {
        clock.forward(chrono::Duration::seconds(seconds));
    }
    Json(json!({}))
}
