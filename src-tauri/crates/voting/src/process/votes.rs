use std::cmp::Ordering;

use super::Next;
use crate::election::Profile;

/// In which order the greedy rule goes through the options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Votes,
    VotesPerCost,
}

/// The greedy rule: the option with the most votes that still fits, again and again. An option without
/// votes is never taken.
#[derive(Debug, Clone)]
pub(crate) struct Votes<'e> {
    profile: &'e Profile,
    order: Order,
    waiting: Vec<usize>,
    room: u64,
}

impl<'e> Votes<'e> {
    /// Goes on where others chose `taken` and left `room`.
    pub(crate) fn new(profile: &'e Profile, order: Order, taken: &[usize], room: u64) -> Self {
        let wanted = |option: &usize| {
            let votes = profile.totals.get(*option);
            votes.is_some_and(|votes| votes.sign() == num_bigint::Sign::Plus)
        };
        let waiting = (0..profile.len())
            .filter(|option| wanted(option) && !taken.contains(option))
            .collect();
        Self {
            profile,
            order,
            waiting,
            room,
        }
    }

    /// `Greater` for the better of two.
    fn compare(&self, one: usize, other: usize) -> Ordering {
        let totals = &self.profile.totals;
        let (Some(votes), Some(others)) = (totals.get(one), totals.get(other)) else {
            return Ordering::Equal;
        };
        match self.order {
            Order::Votes => votes.cmp(others),
            Order::VotesPerCost => match (self.profile.cost(one), self.profile.cost(other)) {
                // What costs nothing has endless votes for its cost.
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Greater,
                (_, 0) => Ordering::Less,
                (cost, others_cost) => (votes * others_cost).cmp(&(others * cost)),
            },
        }
    }

    pub(crate) fn next(&mut self) -> Option<Next> {
        let room = self.room;
        let costs = &self.profile.costs;
        self.waiting
            .retain(|option| costs.get(*option).is_some_and(|cost| *cost <= room));
        let mut equal: Vec<usize> = Vec::new();
        for option in &self.waiting {
            let order = equal.first().map(|best| self.compare(*option, *best));
            match order {
                Some(Ordering::Less) => continue,
                Some(Ordering::Greater) => equal.clear(),
                Some(Ordering::Equal) | None => {}
            }
            equal.push(*option);
        }
        let together: u128 = equal
            .iter()
            .map(|o| u128::from(self.profile.cost(*o)))
            .sum();
        Some(Next {
            all_fit: together <= u128::from(room),
            ..Next::open(equal)?
        })
    }

    pub(crate) fn take(&mut self, option: usize) {
        self.room = self.room.saturating_sub(self.profile.cost(option));
        self.waiting.retain(|other| *other != option);
    }
}
