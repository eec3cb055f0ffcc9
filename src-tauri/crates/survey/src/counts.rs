//! Answers counted, everybody's and by group.

use std::ops::AddAssign;

use serde::{Deserialize, Serialize};

use crate::share::out_of_ten;

/// A stakeholder group's id, or `None` for those who gave no group.
pub type Group = Option<String>;

/// Chosen answers, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// How many chose each code, in the order of the codes; on a scale from lowest to highest.
    pub options: Vec<usize>,
    /// How many answered. Where several can be chosen the options add up to more.
    pub n: usize,
    /// How many agree: one of the two highest, or yes. Their share is `top_two` of `n`. Nothing where
    /// no answer means agreeing.
    pub top_two: Option<usize>,
}

impl Counts {
    /// Nothing counted yet.
    pub(crate) fn of(codes: usize, agreeing: bool) -> Self {
        Self {
            options: vec![0; codes],
            n: 0,
            top_two: agreeing.then_some(0),
        }
    }

    /// The top-two share as so many of ten; see [`out_of_ten`] for the rounding.
    pub fn out_of_ten(&self) -> Option<u8> {
        out_of_ten(self.top_two?, self.n)
    }

    /// Counts what one person chose; each code once.
    pub(crate) fn count(&mut self, codes: &[i64], chosen: &[i64], agrees_from: Option<i64>) {
        for (code, option) in codes.iter().zip(&mut self.options) {
            *option += usize::from(chosen.contains(code));
        }
        self.n += 1;
        if let (Some(from), Some(top_two)) = (agrees_from, &mut self.top_two) {
            *top_two += usize::from(chosen.iter().any(|code| *code >= from));
        }
    }
}

impl AddAssign<&Self> for Counts {
    fn add_assign(&mut self, other: &Self) {
        if self.options.len() < other.options.len() {
            self.options.resize(other.options.len(), 0);
        }
        for (own, others) in self.options.iter_mut().zip(&other.options) {
            *own += others;
        }
        self.n += other.n;
        self.top_two = match (self.top_two, other.top_two) {
            (Some(own), Some(others)) => Some(own + others),
            (own, others) => own.or(others),
        };
    }
}

impl<'a> std::iter::Sum<&'a Self> for Counts {
    fn sum<I: Iterator<Item = &'a Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, counts| {
            sum += counts;
            sum
        })
    }
}

/// The answers of groups that are shown as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupCounts {
    /// The groups: one, or several that were too small to stand alone.
    pub groups: Vec<Group>,
    /// Their answers.
    pub counts: Counts,
}
