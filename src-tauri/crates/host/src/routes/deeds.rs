use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use project::file::Origin;
use project::operations::Nothing;
use project::phone::{HandIn, PhoneAnswers, PhoneBallot, PhoneCard, PhoneDone};
use project::{Step, phone};

use crate::hall::HallRef;
use crate::listening::Peer;
use crate::wire::{self, Refusal, Token, Wire};

type Outcome = Result<Response, Refusal>;

/// A card is handed in.
pub async fn card(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
    Wire(card): Wire<PhoneCard>,
) -> Outcome {
    let participant = hall.admit(&token, &peer).await?;
    let hand_in = HandIn { token, card };
    let done = hall.project.write_together(&hall.cards, hand_in);
    acknowledge(&hall, &participant, done).await
}

/// A card is put right.
pub async fn correct(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
    Wire(card): Wire<PhoneCard>,
) -> Outcome {
    carry_out(&hall, &peer, token, ("phone.correct", phone::correct), card).await
}

/// A ballot is cast.
pub async fn ballot(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
    Wire(ballot): Wire<PhoneBallot>,
) -> Outcome {
    carry_out(&hall, &peer, token, ("phone.ballot", phone::ballot), ballot).await
}

/// A questionnaire is handed in.
pub async fn answers(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
    Wire(answers): Wire<PhoneAnswers>,
) -> Outcome {
    carry_out(
        &hall,
        &peer,
        token,
        ("phone.answers", phone::answer),
        answers,
    )
    .await
}

/// Somebody is done.
pub async fn done(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    Token(token): Token,
    Wire(done): Wire<PhoneDone>,
) -> Outcome {
    carry_out(&hall, &peer, token, ("phone.done", phone::done), done).await
}

/// A step's name, and what it does.
type Deed<I> = (&'static str, fn(&Step, &str, I) -> project::Result<Nothing>);

async fn carry_out<I: Clone + Send + 'static>(
    hall: &HallRef,
    peer: &Peer,
    token: String,
    (name, deed): Deed<I>,
    input: I,
) -> Outcome {
    let participant = hall.admit(&token, peer).await?;
    let work = move |step: &Step| deed(step, &token, input.clone());
    let done = hall.project.write_repeatable(name, Origin::Phone, work);
    acknowledge(hall, &participant, done).await
}

/// Answers after the commit is on disk.
async fn acknowledge(
    hall: &HallRef,
    participant: &str,
    done: impl Future<Output = project::Result<Nothing>>,
) -> Outcome {
    done.await?;
    hall.presence.tell_others(participant);
    Ok(wire::done())
}
