//! The rules once more, written straight from their definitions in fractions; slow, and the measure of the
//! quick ones.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};
use proptest::prelude::*;

use super::elections::{SmallPoll, by_id, election, limits, scores};
use crate::{Completion, Limit, Measure, Poll, Rule, Weights, choose};

struct Voter {
    weight: BigRational,
    points: Vec<u32>,
}

struct Plain {
    costs: Vec<u64>,
    room: u64,
    voters: Vec<Voter>,
}

fn ratio(whole: u64) -> BigRational {
    BigRational::from_integer(BigInt::from(whole))
}

impl Plain {
    fn new(poll: &SmallPoll, limit: Limit) -> Self {
        let groups = poll.groups();
        let voter = |ballot: &crate::Ballot<u8, u8>| {
            let given = |option: u8| ballot.marks.iter().find(|mark| mark.option == option);
            Voter {
                weight: match poll.weights {
                    Weights::Alike => BigRational::one(),
                    Weights::EqualGroups => ratio(groups[&ballot.group]).recip(),
                },
                points: (0..poll.options.len() as u8)
                    .map(|option| given(option).map_or(0, |mark| poll.kind.points(mark.value)))
                    .collect(),
            }
        };
        let (room, free) = match limit {
            Limit::Ideas(room) => (room, true),
            Limit::Budget(room) => (room, false),
        };
        let cost = |one: &crate::Choosable<u8>| if free { 1 } else { one.cost.unwrap() };
        Self {
            costs: poll.options.iter().map(cost).collect(),
            room,
            voters: poll.ballots.iter().map(voter).collect(),
        }
    }

    fn gain(&self, voter: &Voter, option: usize, measure: Measure) -> BigRational {
        let points = ratio(u64::from(voter.points[option]));
        match measure {
            Measure::Cost if self.costs[option] > 0 => points * ratio(self.costs[option]),
            _ => points,
        }
    }

    /// The lowest price at which the purses cover the cost.
    fn price(
        &self,
        option: usize,
        purses: &[BigRational],
        measure: Measure,
    ) -> Option<BigRational> {
        let mut backers: Vec<_> = self
            .voters
            .iter()
            .zip(purses)
            .filter(|(voter, _)| voter.points[option] > 0)
            .map(|(voter, purse)| (purse / self.gain(voter, option, measure), voter, purse))
            .collect();
        backers.sort_by(|a, b| a.0.cmp(&b.0));
        let mut rest = ratio(self.costs[option]);
        let force = |(_, voter, _): &(BigRational, &Voter, &BigRational)| {
            &voter.weight * self.gain(voter, option, measure)
        };
        for at in 0..backers.len() {
            let price = &rest / backers[at..].iter().map(force).sum::<BigRational>();
            if backers[at].0 >= price {
                return Some(price);
            }
            rest -= &backers[at].1.weight * backers[at].2;
        }
        None
    }

    fn equal_shares(&self, measure: Measure, ideas: bool) -> Vec<u8> {
        let weight: BigRational = self.voters.iter().map(|voter| voter.weight.clone()).sum();
        let mut chosen: Vec<u8> = Vec::new();
        if weight.is_zero() {
            return chosen;
        }
        let mut purses = vec![ratio(self.room) / weight; self.voters.len()];
        while !ideas || (chosen.len() as u64) < self.room {
            let offers = (0..self.costs.len())
                .filter(|option| !chosen.contains(&(*option as u8)))
                .filter_map(|option| Some((self.price(option, &purses, measure)?, option)));
            let Some((price, option)) = offers.min() else {
                break;
            };
            for (voter, purse) in self.voters.iter().zip(&mut purses) {
                let due = &price * self.gain(voter, option, measure);
                *purse -= due.min(purse.clone());
            }
            chosen.push(option as u8);
        }
        chosen
    }

    fn phragmen(&self) -> Vec<u8> {
        let mut loads = vec![BigRational::zero(); self.voters.len()];
        let (mut chosen, mut room): (Vec<u8>, _) = (Vec::new(), self.room);
        loop {
            let load = |option: usize| {
                let behind = || {
                    self.voters
                        .iter()
                        .zip(&loads)
                        .filter(|(v, _)| v.points[option] > 0)
                };
                let weight: BigRational = behind().map(|(voter, _)| voter.weight.clone()).sum();
                let sum: BigRational = behind().map(|(voter, load)| &voter.weight * load).sum();
                (!weight.is_zero()).then(|| (sum + ratio(self.costs[option])) / weight)
            };
            let offers: Vec<_> = (0..self.costs.len())
                .filter(|o| !chosen.contains(&(*o as u8)) && self.costs[*o] <= self.room)
                .filter_map(|option| Some((load(option)?, option)))
                .collect();
            let Some((least, option)) = offers.iter().min().cloned() else {
                return chosen;
            };
            let mut equal = offers.iter().filter(|(load, _)| *load == least);
            if equal.any(|(_, option)| self.costs[*option] > room) {
                return chosen;
            }
            for (voter, load) in self.voters.iter().zip(&mut loads) {
                if voter.points[option] > 0 {
                    *load = least.clone();
                }
            }
            room -= self.costs[option];
            chosen.push(option as u8);
        }
    }

    fn pav(&self) -> Vec<u8> {
        let (mut chosen, mut room): (Vec<u8>, _) = (Vec::new(), self.room);
        loop {
            let content = |voter: &Voter| {
                chosen
                    .iter()
                    .filter(|c| voter.points[usize::from(**c)] > 0)
                    .count() as u64
            };
            let gain = |option: usize| -> BigRational {
                let behind = self.voters.iter().filter(|voter| voter.points[option] > 0);
                behind
                    .map(|voter| &voter.weight / ratio(content(voter) + 1))
                    .sum()
            };
            let best = (0..self.costs.len())
                .filter(|o| !chosen.contains(&(*o as u8)) && self.costs[*o] <= room)
                .map(|option| (gain(option), std::cmp::Reverse(option)))
                .filter(|(gain, _)| !gain.is_zero())
                .max();
            let Some((_, std::cmp::Reverse(option))) = best else {
                return chosen;
            };
            room -= self.costs[option];
            chosen.push(option as u8);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_quick_rules_choose_what_plain_fractions_choose(poll in scores(), limit in limits()) {
        let (plain, election) = (Plain::new(&poll, limit), election(&poll, limit));
        let ideas = matches!(limit, Limit::Ideas(_));
        for measure in [Measure::Points, Measure::Cost] {
            let rule = Rule::EqualShares { measure, completion: Completion::None };
            prop_assert_eq!(choose(&election, rule, &by_id()).chosen, plain.equal_shares(measure, ideas));
        }
        prop_assert_eq!(choose(&election, Rule::Phragmen, &by_id()).chosen, plain.phragmen());
        prop_assert_eq!(choose(&election, Rule::SequentialPav, &by_id()).chosen, plain.pav());
    }

    #[test]
    fn a_hall_full_of_equals_is_decided_as_by_plain_fractions(
        ballots in proptest::collection::vec(0u8..16, 20..60),
        limit in limits(),
    ) {
        // Four options, everybody in one of 16 camps: purses that differ by rounding alone are the rule.
        let marks = |camp: u8| (0..4).filter(move |o| camp >> o & 1 == 1);
        let poll: SmallPoll = Poll {
            kind: crate::BallotKind::Approval { most: None },
            weights: Weights::EqualGroups,
            options: (0..4).map(|option| crate::Choosable { option, cost: Some(2) }).collect(),
            ballots: ballots.iter().map(|camp| crate::Ballot {
                group: camp % 3,
                marks: marks(*camp).map(|option| crate::Mark { option, value: 1 }).collect(),
            }).collect(),
        };
        let (plain, election) = (Plain::new(&poll, limit), election(&poll, limit));
        let rule = Rule::EqualShares { measure: Measure::Points, completion: Completion::None };
        let ideas = matches!(limit, Limit::Ideas(_));
        prop_assert_eq!(choose(&election, rule, &by_id()).chosen, plain.equal_shares(Measure::Points, ideas));
        prop_assert_eq!(choose(&election, Rule::Phragmen, &by_id()).chosen, plain.phragmen());
    }
}
