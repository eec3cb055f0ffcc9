//! Ties: who decides between equals, and how it was done.

use serde::{Deserialize, Serialize};

/// How a tie is decided. The order in which options happen to stand never does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TieBreak<O> {
    /// Whether the cheapest comes first, and among those the one with most votes, before anything else is
    /// asked (the recommendation for Equal Shares).
    pub cheap_first: bool,
    /// What decides between those that are still equal.
    pub then: Decider<O>,
}

/// What decides between equals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decider<O> {
    /// Lots, drawn once for the whole run: see [`lots`].
    Lot {
        /// What the lots are drawn from; the same seed gives the same lots.
        seed: u32,
    },
    /// People: of those that are equal, the first listed here. When none of them is listed the rule stops
    /// and asks.
    Decision(Vec<O>),
}

/// How one option came before its equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decided {
    /// It costs least.
    Cost,
    /// It has the most votes of those that cost least.
    Votes,
    /// By lot.
    Lot,
    /// People decided.
    Decision,
}

/// A tie that came up and could matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tie<O> {
    /// How many were chosen before.
    pub after: usize,
    /// Those between whom it had to be decided, ascending by id: with [`TieBreak::cheap_first`], when neither
    /// cost nor votes told one from the others, only those that cost least and have most votes.
    pub equal: Vec<O>,
    /// The one that came first; absent while nobody has decided.
    pub taken: Option<O>,
    /// How that was decided; absent while nobody has.
    pub decided: Option<Decided>,
}

/// The lots of `options`: the order in which they come first in ties.
///
/// The options are put in ascending order and shuffled (Fisher and Yates, from the end) with numbers from
/// SplitMix64 (Steele, Lea & Flood 2014) started at the seed, each taken modulo what is left; so anyone can
/// draw them again.
pub fn lots<O: Ord + Clone>(seed: u32, options: &[O]) -> Vec<O> {
    let mut order = options.to_vec();
    order.sort();
    let mut state = u64::from(seed);
    for left in (2..=order.len()).rev() {
        let drawn = split_mix(&mut state) % left as u64;
        order.swap(left - 1, usize::try_from(drawn).unwrap_or_default());
    }
    order
}

fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
