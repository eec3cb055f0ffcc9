//! What a round of dot voting consists of, as it was typed in.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Anything that can name an option or a group: a `String`, a number, a small id type.
///
/// The order of ids is used only to list equals the same way every time, never to rank them.
pub trait Id: Clone + Ord + fmt::Debug + fmt::Display {}

impl<T: Clone + Ord + fmt::Debug + fmt::Display> Id for T {}

/// How many dots each person has, and how many of them may go to one idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DotRules {
    /// Dots each voter may give in all.
    pub dots_per_person: u32,
    /// Dots one voter may give to the same idea.
    pub max_per_idea: u32,
}

impl DotRules {
    /// The most dots that `voters` people can give in all.
    pub fn most_in_all(self, voters: u64) -> u64 {
        voters.saturating_mul(u64::from(self.dots_per_person))
    }

    /// The most dots that `voters` people can give to one idea: nobody can put more dots on it
    /// than they have, whatever the limit says.
    pub fn most_on_one(self, voters: u64) -> u64 {
        voters.saturating_mul(u64::from(self.max_per_idea.min(self.dots_per_person)))
    }

    /// The fewest people who must stand behind `dots` on one idea.
    pub(crate) fn fewest_behind(self, dots: u64) -> u64 {
        dots.div_ceil(self.most_on_one(1).max(1))
    }
}

/// Dots that one group gave one option. Several counts for the same pair add up, so that each
/// table or sheet can be typed in on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Count<O, G> {
    /// The option that got the dots.
    pub option: O,
    /// The group that gave them.
    pub group: G,
    /// How many dots.
    pub dots: u32,
}

/// How many people of a group took part in the round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Voters<G> {
    /// The group.
    pub group: G,
    /// Its voters.
    pub voters: u32,
}

/// A round of dot voting with the counts typed in per group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Round<O, G> {
    /// The rules the hall was told.
    pub rules: DotRules,
    /// The options one could vote for.
    pub options: Vec<O>,
    /// The groups that voted, in the order in which results list them.
    pub voters: Vec<Voters<G>>,
    /// What was counted.
    pub counts: Vec<Count<O, G>>,
}
