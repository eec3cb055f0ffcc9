use std::convert::Infallible;
use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use bytes::Bytes;
use futures_util::stream::unfold;
use project::participants;
use tokio::sync::watch;
use tokio::time::{Interval, MissedTickBehavior, interval_at};

use crate::hall::{HallRef, News};
use crate::listening::Peer;
use crate::presence::Line;
use crate::wire::{self, Refusal, Sender};

const OWN: Bytes = Bytes::from_static(b"event: own\ndata: {}\n\n");
const BEAT: Bytes = Bytes::from_static(b": beat\n\n");

/// The line by which a phone hears what is new.
pub async fn events(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Sender { token, page }: Sender,
) -> Result<Response, Refusal> {
    let participant = hall.admit(&token, &peer).await?.participant;
    // A phone that has been in may be shut out since.
    hall.read(move |db| participants::of_token(db, &token))
        .await?;
    let start = tokio::time::Instant::now() + hall.rules.heartbeat;
    let mut beat = interval_at(start, hall.rules.heartbeat);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let listener = Listener {
        line: hall.presence.line(&participant, page),
        news: hall.news.subscribe(),
        moved: hall.moved.subscribe(),
        beat,
        is_new: true,
        hall,
        peer,
    };
    let stream = unfold(listener, |mut listener| async {
        let frame = listener.next().await?;
        Some((Ok::<_, Infallible>(frame), listener))
    });
    let body = Body::from_stream(stream);
    Ok(wire::answer(StatusCode::OK, "text/event-stream", body))
}

/// One phone's line. A phone that takes nothing in misses what lies between, and gets the newest.
struct Listener {
    hall: HallRef,
    peer: Peer,
    line: Line,
    news: watch::Receiver<Arc<News>>,
    moved: watch::Receiver<Option<String>>,
    beat: Interval,
    is_new: bool,
}

impl Listener {
    /// What is sent next; none at the end.
    async fn next(&mut self) -> Option<Bytes> {
        if std::mem::take(&mut self.is_new) {
            let news = Arc::clone(&self.news.borrow_and_update());
            return Some(news.frame_at(&self.hall.now()));
        }
        tokio::select! {
            biased;
            () = self.peer.leaving.cancelled() => None,
            () = self.hall.leaving.cancelled() => None,
            Ok(()) = self.moved.changed() => {
                let address = self.moved.borrow_and_update().clone();
                let data = serde_json::json!({ "address": address });
                Some(format!("event: moved\ndata: {data}\n\n").into())
            }
            Ok(()) = self.news.changed() => Some(self.news.borrow_and_update().frame.clone()),
            called = self.line.called() => called.map(|()| OWN),
            _ = self.beat.tick() => Some(BEAT),
        }
    }
}
