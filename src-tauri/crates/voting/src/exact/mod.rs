//! Exact comparisons that are quick: amounts are followed as numbers with a proven error bound, and only
//! where two of them cannot be told apart so are they worked out as fractions.
//!
//! Rounded numbers alone make ties and break ties; fractions alone grow by a few digits with each
//! purchase and are a hundred times slower. A decision taken here is always the one that fractions give.

mod approx;
mod ledger;

pub(crate) use approx::Approx;
pub(crate) use ledger::{Fraction, Ledger, Terms};
