//! Rules that turn a tally into the options that go on.

use serde::{Deserialize, Serialize};

use crate::round::Id;
use crate::tally::{Standing, Tally};

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
    let mut outcome = Outcome {
        chosen: Vec::new(),
        tied: Vec::new(),
        seats_left: seats,
    };
    for equals in tally.standings.chunk_by(|a, b| a.total == b.total) {
        if outcome.seats_left == 0 || equals.iter().all(|standing| standing.total == 0) {
            break;
        }
        if equals.len() > outcome.seats_left {
            outcome.tied = options(equals);
            break;
        }
        outcome.seats_left -= equals.len();
        outcome.chosen.extend(options(equals));
    }
    outcome
}

fn options<O: Id, G: Id>(standings: &[Standing<O, G>]) -> Vec<O> {
    standings
        .iter()
        .map(|standing| standing.option.clone())
        .collect()
}
