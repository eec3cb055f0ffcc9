//! What there is to spend, and what is left of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::word::stored_as_word;

/// What becomes of what Equal Shares leaves over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// Everybody is given a little more, again and again, as long as it lasts; then by most dots.
    #[default]
    Add1,
    /// By most dots.
    Greedy,
    /// It stays.
    None,
}

/// How it stands with a budget, in whole kroner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Money {
    /// What there is.
    pub budget: u32,
    /// What the chosen ideas cost together, as far as that is known; people can go beyond the budget.
    #[ts(type = "number")]
    pub spent: u64,
    /// The ideas in the round whose cost is not known; until it is, no rule can share out the budget.
    pub missing: Vec<UnknownCost>,
}

/// An idea whose cost is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnknownCost {
    /// The idea.
    pub idea_id: String,
    /// Its title.
    pub title: String,
}

stored_as_word!(Completion);
