use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use project::file::Origin;
use project::participants::{self, Channel, Join, Joined, Seat, secret};
use project::{Error, Step};
use serde::Deserialize;

use super::state::seen;
use crate::entry::{is_typed, plain};
use crate::hall::{Hall, HallRef};
use crate::listening::Peer;
use crate::wire::{Refusal, Token, Wire};

/// Longest secret that is looked at.
const SECRET: usize = 128;

/// Somebody wants to come in.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Wanted {
    /// What the QR held behind the `#`, or what was typed.
    secret: String,
    /// The group they say they belong to.
    #[serde(default)]
    group_id: Option<String>,
    /// The table, for a table's phone.
    #[serde(default)]
    table_number: Option<u32>,
}

/// The next person takes over a tablet.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Next {
    /// The group they say they belong to.
    #[serde(default)]
    group_id: Option<String>,
}

/// Lets somebody in.
pub async fn join(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Wire(wanted): Wire<Wanted>,
) -> Result<Response, Refusal> {
    hall.knock(&peer)?;
    hall.hear(&peer);
    if wanted.secret.len() > SECRET {
        let field = "secret";
        return Err(Error::BadValue { field }.into());
    }
    let secret = plain(&wanted.secret);
    let is_guess = is_typed(&wanted.secret);
    if is_guess {
        hall.limits.guess(peer.address)?;
    }
    let outcome = come_in(&hall, &peer, &secret, wanted).await;
    let is_wrong = matches!(
        &outcome,
        Err(Refusal::Project(Error::NotNow { why: "join-code" }))
    );
    if is_guess && !is_wrong {
        hall.limits.guessed_right(peer.address);
    }
    if is_wrong {
        hall.refuse();
    }
    let joined = outcome?;
    settle(&hall, joined).await
}

async fn come_in(
    hall: &Hall,
    peer: &Peer,
    secret: &str,
    wanted: Wanted,
) -> Result<Joined, Refusal> {
    let is_shut = |channel: &Channel| hall.tickets_only && *channel == Channel::Phone;
    let opened = hall.entry.opens(secret).filter(|channel| !is_shut(channel));
    let needs_group = opened.is_some_and(|channel| channel != Channel::Table);
    if needs_group && wanted.group_id.is_none() {
        let why = "group-needed";
        return Err(Error::NotNow { why }.into());
    }
    if opened == Some(Channel::Table) && wanted.table_number.is_none() {
        let why = "table-needed";
        return Err(Error::NotNow { why }.into());
    }
    if hall.news.borrow().shared.is_over {
        let why = "evening-not-open";
        return Err(Error::NotNow { why }.into());
    }
    let join = Join {
        session_id: hall.session_id.clone(),
        seat: match opened {
            Some(channel) => Seat::Open(channel),
            None => Seat::Ticket(secret::hash(secret)),
        },
        group_id: wanted.group_id,
        table_number: wanted.table_number,
    };
    hall.limits.join(peer.address)?;
    let work = move |step: &Step| participants::join(step, join);
    let outcome = hall.project.write("phone.join", Origin::Phone, work).await;
    Ok(outcome.map_err(|error| {
        hall.limits.not_joined(peer.address);
        match error {
            Error::NotNow {
                why: "ticket-unknown",
            } => Error::NotNow { why: "join-code" },
            error => error,
        }
    })?)
}

/// Hands a shared tablet on.
pub async fn next(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
    Wire(next): Wire<Next>,
) -> Result<Response, Refusal> {
    hall.admit(&token, &peer).await?;
    let before = secret::hash(&token);
    let work = move |step: &Step| participants::next_person(step, &token, next.group_id);
    let outcome = hall.project.write("phone.next", Origin::Phone, work).await;
    let joined = outcome?;
    hall.known.forget(&before);
    settle(&hall, joined).await
}

async fn settle(hall: &Hall, joined: Joined) -> Result<Response, Refusal> {
    let hash = secret::hash(&joined.token);
    let participant = &joined.device.participant_id;
    hall.known.meet(hash, participant, hall.clock.now());
    seen(hall, joined.token, true).await
}
