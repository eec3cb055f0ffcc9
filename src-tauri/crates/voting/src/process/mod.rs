//! Rules as processes: each says which options are next, and takes the one that is chosen among equals.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::exact::Fraction;

mod pav;
mod phragmen;
mod shares;
mod votes;

pub(crate) use pav::Pav;
pub(crate) use phragmen::Phragmen;
pub use shares::Measure;
pub(crate) use shares::{Payers, Shares};
pub(crate) use votes::{Order, Votes};

/// The options that a rule takes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Next {
    /// All that are next with equal right, ascending; one unless there is a tie.
    pub(crate) equal: Vec<usize>,
    /// Whether it cannot matter which of them comes first, because all of them will be taken.
    pub(crate) all_fit: bool,
}

impl Next {
    fn open(equal: Vec<usize>) -> Option<Self> {
        (!equal.is_empty()).then_some(Self {
            equal,
            all_fit: false,
        })
    }
}

/// A number that is the same for the same amounts.
fn fingerprint(amounts: impl Iterator<Item = Fraction>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for amount in amounts {
        amount.lowest_terms().hash(&mut hasher);
    }
    hasher.finish()
}
