//! What a phone can call. Nothing here changes anything but through [`project::phone`] and
//! [`project::participants`].

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};

use crate::hall::HallRef;
use crate::wire::Refusal;

mod deeds;
mod door;
mod events;
mod join;
mod page;
mod paths;
mod state;

/// All of it.
pub fn router(hall: HallRef) -> Router {
    Router::new()
        .route("/api/door", get(door::door))
        .route("/api/join", post(join::join))
        .route("/api/next", post(join::next))
        .route("/api/state", get(state::state))
        .route("/api/events", get(events::events))
        .route("/api/cards", post(deeds::card))
        .route("/api/cards/correct", post(deeds::correct))
        .route("/api/ballot", post(deeds::ballot))
        .route("/api/answers", post(deeds::answers))
        .route("/api/done", post(deeds::done))
        .route("/api/paths", post(paths::paths))
        .fallback(get(page::page).fallback(no_method))
        .method_not_allowed_fallback(no_method)
        .with_state(hall)
}

async fn no_method() -> Refusal {
    Refusal::NoPage(StatusCode::METHOD_NOT_ALLOWED)
}
