use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use project::file::Origin;
use project::operations::Nothing;
use project::phone::{HandIn, PhoneAnswers, PhoneBallot, PhoneCard, PhoneDone};
use project::{Step, phone};

use crate::hall::{Guest, HallRef};
use crate::listening::Peer;
use crate::presence::Page;
use crate::wire::{self, Refusal, Sender, Wire};

type Outcome = Result<Response, Refusal>;

/// A card is handed in.
pub async fn card(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    from: Sender,
    Wire(card): Wire<PhoneCard>,
) -> Outcome {
    let Sender { token, page } = from;
    let Guest {
        participant,
        token_hash,
    } = hall.admit(&token, &peer).await?;
    let hand_in = HandIn { token_hash, card };
    let done = hall.project.write_together(&hall.cards, hand_in);
    acknowledge(&hall, &participant, page, done).await
}

/// A card is put right.
pub async fn correct(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    from: Sender,
    Wire(card): Wire<PhoneCard>,
) -> Outcome {
    carry_out(&hall, &peer, from, ("phone.correct", phone::correct), card).await
}

/// A ballot is cast.
pub async fn ballot(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    from: Sender,
    Wire(ballot): Wire<PhoneBallot>,
) -> Outcome {
    carry_out(&hall, &peer, from, ("phone.ballot", phone::ballot), ballot).await
}

/// A questionnaire is handed in.
pub async fn answers(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    from: Sender,
    Wire(answers): Wire<PhoneAnswers>,
) -> Outcome {
    carry_out(
        &hall,
        &peer,
        from,
        ("phone.answers", phone::answer),
        answers,
    )
    .await
}

/// Somebody is done.
pub async fn done(
    State(hall): State<HallRef>,
    Extension(peer): Extension<Peer>,
    from: Sender,
    Wire(done): Wire<PhoneDone>,
) -> Outcome {
    carry_out(&hall, &peer, from, ("phone.done", phone::done), done).await
}

/// A step's name, and what it does.
type Deed<I> = (&'static str, fn(&Step, &str, I) -> project::Result<Nothing>);

async fn carry_out<I: Clone + Send + 'static>(
    hall: &HallRef,
    peer: &Peer,
    Sender { token, page }: Sender,
    (name, deed): Deed<I>,
    input: I,
) -> Outcome {
    let participant = hall.admit(&token, peer).await?.participant;
    let work = move |step: &Step| deed(step, &token, input.clone());
    let done = hall.project.write_repeatable(name, Origin::Phone, work);
    acknowledge(hall, &participant, page, done).await
}

/// Answers after the commit is on disk.
async fn acknowledge(
    hall: &HallRef,
    participant: &str,
    page: Page,
    done: impl Future<Output = project::Result<Nothing>>,
) -> Outcome {
    done.await?;
    hall.presence.tell_others(participant, page);
    Ok(wire::done())
}
