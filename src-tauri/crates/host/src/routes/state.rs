use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use project::phone::{self, PhoneOwn};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::hall::{Hall, HallRef};
use crate::listening::Peer;
use crate::wire::{self, Refusal, Token};

/// Everything that a phone shows.
#[derive(Serialize)]
struct Seen<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<&'a str>,
    own: PhoneOwn,
    shared: &'a RawValue,
    now: String,
}

/// Everything that a phone shows, as it is now.
pub async fn state(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
) -> Result<Response, Refusal> {
    hall.admit(&token, &peer).await?;
    seen(&hall, token, false).await
}

/// The same with the phone's token, for one that has just come in.
pub async fn seen(hall: &Hall, token: String, is_new: bool) -> Result<Response, Refusal> {
    let asked = token.clone();
    let own = hall.read(move |db| phone::own(db, &asked)).await?;
    let news = hall.news.borrow().clone();
    Ok(wire::ok(&Seen {
        token: is_new.then_some(&token),
        own,
        shared: &news.json,
        now: hall.now(),
    }))
}
