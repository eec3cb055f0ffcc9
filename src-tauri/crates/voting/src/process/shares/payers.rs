use num_bigint::BigInt;
use num_traits::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::election::{Bloc, Profile};
use crate::exact::Approx;

/// What a voter gains from a chosen idea, which is what the voter pays for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// The points the voter gave it: each idea counts the same, however dear.
    Points,
    /// Its cost, times the points: dear ideas are worth more to those who asked for them.
    Cost,
}

/// Who pays for which option, worked out once for every run with a larger budget.
#[derive(Debug)]
pub(crate) struct Payers<'e> {
    profile: &'e Profile,
    measure: Measure,
    payers: Vec<Vec<Payer>>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Payer {
    pub bloc: usize,
    pub weight: f64,
    pub utility: f64,
}

impl<'e> Payers<'e> {
    pub(crate) fn new(profile: &'e Profile, measure: Measure) -> Self {
        let mut all = Self {
            profile,
            measure,
            payers: Vec::new(),
        };
        let payers = |(option, backers): (usize, &Vec<crate::election::Backer>)| {
            let payer = |backer: &crate::election::Backer| {
                Some(Payer {
                    bloc: backer.bloc,
                    weight: profile.blocs.get(backer.bloc)?.rounded,
                    utility: all.utility(option, backer.points).to_f64()?,
                })
            };
            backers.iter().filter_map(payer).collect()
        };
        all.payers = profile.backers.iter().enumerate().map(payers).collect();
        all
    }

    pub(crate) fn profile(&self) -> &'e Profile {
        self.profile
    }

    pub(super) fn cost(&self, option: usize) -> u64 {
        self.profile.cost(option)
    }

    /// A free option gives as much as its points: its price is 0 whatever it gives.
    pub(super) fn utility(&self, option: usize, points: u32) -> BigInt {
        match (self.measure, self.cost(option)) {
            (Measure::Points, _) | (Measure::Cost, 0) => BigInt::from(points),
            (Measure::Cost, cost) => BigInt::from(points) * cost,
        }
    }

    pub(super) fn of(&self, option: usize) -> &[Payer] {
        self.payers.get(option).map_or(&[], Vec::as_slice)
    }

    pub(super) fn bloc(&self, at: usize) -> Option<&Bloc> {
        self.profile.blocs.get(at)
    }
}

pub(super) fn weight(payer: &Payer) -> Approx {
    Approx::rounded(payer.weight)
}

pub(super) fn utility(payer: &Payer) -> Approx {
    Approx::rounded(payer.utility)
}
