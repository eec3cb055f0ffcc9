//! Rules that turn a tally into the options that go on.

use serde::{Deserialize, Serialize};

use crate::round::Id;
use crate::tally::{Standing, Tally, worth_to_equals};

/// What a rule decides, and what it leaves for people to decide.
///
/// `chosen` and `seats_left` always add up to the seats asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome<O> {
    /// The options that go on, from most to fewest dots.
    pub chosen: Vec<O>,
    /// Options that stand equal at the border: more of them than there are seats left. Which of
    /// them go on is for lot or for the hall to say.
    pub tied: Vec<O>,
    /// Seats not given: to be filled from `tied`; if that is empty, the votes fill no more.
    pub seats_left: usize,
}

/// The options with the most dots, as many as there are seats.
///
/// Options that stand equal go on together or, when there is not room for all of them, not yet:
/// they are reported as tied. An option without a single dot is never chosen, for nobody asked
/// for it; seats then stay open.
pub fn most_dots<O: Id, G: Id>(tally: &Tally<O, G>, seats: usize) -> Outcome<O> {
    fill(tally, seats, |standing| standing.total)
}

/// The options with the most dots when each set of groups weighs the same, however many voters it has: the
/// dots that its voters gave on average are added up. Groups outside the sets have no say.
///
/// Ties and options without dots as in [`most_dots`].
pub fn most_dots_of_equals<O: Id, G: Id>(
    tally: &Tally<O, G>,
    sets: &[Vec<G>],
    seats: usize,
) -> Outcome<O> {
    fill(tally, seats, |standing| worth_to_equals(standing, sets))
}

fn fill<O: Id, G: Id, W: Ord + Default>(
    tally: &Tally<O, G>,
    seats: usize,
    worth: impl Fn(&Standing<O, G>) -> W,
) -> Outcome<O> {
    let worths = tally
        .standings
        .iter()
        .map(|standing| (worth(standing), standing));
    let mut ranked: Vec<_> = worths.collect();
    // Stable: equals keep the order of their ids.
    ranked.sort_by(|(one, _), (other, _)| other.cmp(one));
    let mut outcome = Outcome {
        chosen: Vec::new(),
        tied: Vec::new(),
        seats_left: seats,
    };
    for equals in ranked.chunk_by(|(one, _), (other, _)| one == other) {
        let nothing = W::default();
        if outcome.seats_left == 0 || equals.iter().all(|(worth, _)| *worth == nothing) {
            break;
        }
        let options = equals.iter().map(|(_, standing)| standing.option.clone());
        if equals.len() > outcome.seats_left {
            outcome.tied = options.collect();
            break;
        }
        outcome.seats_left -= equals.len();
        outcome.chosen.extend(options);
    }
    outcome
}
