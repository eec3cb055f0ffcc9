use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use project::phone::{self, LookBack};

use crate::hall::HallRef;
use crate::listening::Peer;
use crate::wire::{self, Refusal, Token, Wire};

/// What became of the cards that somebody wrote. It only reads; a body carries the tokens of earlier evenings,
/// which must not stand in an address.
pub async fn paths(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
    Wire(looking): Wire<LookBack>,
) -> Result<Response, Refusal> {
    hall.admit(&token, &peer).await?;
    let read = hall.read(move |db| phone::paths(db, &token, &looking));
    Ok(wire::ok(&read.await?))
}
