use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use project::groups::Group;
use project::sessions::Workshop;
use serde::Serialize;

use crate::hall::HallRef;
use crate::listening::Peer;
use crate::wire::{self, Refusal};

/// What a phone may know before it is in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Door<'a> {
    title: &'a str,
    groups: &'a [Group],
    workshop: Workshop,
    date: &'a str,
    place: &'a str,
    is_over: bool,
    tickets_only: bool,
}

/// What stands on the door.
pub async fn door(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
) -> Result<Response, Refusal> {
    hall.knock(&peer)?;
    let news = hall.news.borrow().clone();
    Ok(wire::ok(&Door {
        title: &news.shared.title,
        groups: &news.shared.groups,
        workshop: news.shared.workshop,
        date: &news.shared.date,
        place: &news.shared.place,
        is_over: news.shared.is_over,
        tickets_only: hall.tickets_only,
    }))
}
