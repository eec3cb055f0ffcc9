//! A poll made ready for rules: options by number, voters who voted alike taken together.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, ToPrimitive};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::poll::{Poll, Weights};
use crate::round::Id;

/// How much may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// So many ideas, whatever they cost.
    Ideas(u64),
    /// Ideas that together cost no more than this.
    Budget(u64),
}

/// Why a poll cannot be decided by a rule.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Undecidable<O> {
    /// The same option stands twice in the poll.
    #[error("option {option} is in the poll twice")]
    OptionTwice {
        /// The option.
        option: O,
    },
    /// A budget is shared out, but what an option costs is not known.
    #[error("what {option} costs is not known")]
    CostMissing {
        /// The option.
        option: O,
    },
}

impl<O> Undecidable<O> {
    /// A stable name of the reason, for windows to translate.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OptionTwice { .. } => "option-twice",
            Self::CostMissing { .. } => "cost-missing",
        }
    }
}

/// Ballots, options and limit as rules read them. The order in which ballots and options came leaves no
/// trace here.
#[derive(Debug, Clone)]
pub struct Election<O> {
    /// Ascending.
    pub(crate) options: Vec<O>,
    pub(crate) profile: Profile,
}

/// An election whose options are numbers.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    /// What each option takes of the limit.
    pub(crate) costs: Vec<u64>,
    pub(crate) limit: Limit,
    pub(crate) blocs: Vec<Bloc>,
    /// Who stands behind each option.
    pub(crate) backers: Vec<Vec<Backer>>,
    /// Each option's points from all, weighted.
    pub(crate) totals: Vec<BigInt>,
    /// Ballots.
    pub(crate) voters: u64,
    /// What all ballots weigh together.
    pub(crate) weight: BigInt,
}

/// Voters of the same weight who voted alike.
#[derive(Debug, Clone)]
pub(crate) struct Bloc {
    /// What they weigh together.
    pub(crate) weight: BigInt,
    pub(crate) rounded: f64,
    /// Options with points, ascending.
    pub(crate) points: Vec<(usize, u32)>,
}

/// A bloc behind an option.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Backer {
    pub(crate) bloc: usize,
    pub(crate) points: u32,
}

impl<O: Id> Election<O> {
    /// Makes a poll ready. Marks on options outside the poll are left out: [`Poll::carry`] them first.
    ///
    /// # Errors
    /// An option twice; under a budget, an option whose cost is not known.
    pub fn new<G: Id>(poll: &Poll<O, G>, limit: Limit) -> Result<Self, Undecidable<O>> {
        let (options, costs) = options(poll, limit)?;
        let blocs = blocs(poll, &options);
        let profile = Profile::new(costs, limit, blocs, poll.ballots.len() as u64);
        Ok(Self { options, profile })
    }
}

impl Profile {
    fn new(costs: Vec<u64>, limit: Limit, blocs: Vec<Bloc>, voters: u64) -> Self {
        let mut backers = vec![Vec::new(); costs.len()];
        let mut totals = vec![BigInt::ZERO; costs.len()];
        for (at, bloc) in blocs.iter().enumerate() {
            for (option, points) in &bloc.points {
                if let Some(list) = backers.get_mut(*option) {
                    list.push(Backer {
                        bloc: at,
                        points: *points,
                    });
                }
                if let Some(total) = totals.get_mut(*option) {
                    *total += &bloc.weight * points;
                }
            }
        }
        Self {
            weight: blocs.iter().map(|bloc| &bloc.weight).sum(),
            costs,
            limit,
            blocs,
            backers,
            totals,
            voters,
        }
    }

    /// What may be spent in all: ideas or money.
    pub(crate) fn room(&self) -> u64 {
        match self.limit {
            Limit::Ideas(room) | Limit::Budget(room) => room,
        }
    }

    /// Options there are.
    pub(crate) fn len(&self) -> usize {
        self.costs.len()
    }

    pub(crate) fn cost(&self, option: usize) -> u64 {
        self.costs.get(option).copied().unwrap_or_default()
    }

    pub(crate) fn backers(&self, option: usize) -> &[Backer] {
        self.backers.get(option).map_or(&[], Vec::as_slice)
    }
}

type Priced<O> = (Vec<O>, Vec<u64>);

fn options<O: Id, G>(poll: &Poll<O, G>, limit: Limit) -> Result<Priced<O>, Undecidable<O>> {
    let mut costs = BTreeMap::new();
    for one in &poll.options {
        let option = one.option.clone();
        let cost = match (limit, one.cost) {
            (Limit::Ideas(_), _) => 1,
            (Limit::Budget(_), Some(cost)) => cost,
            (Limit::Budget(_), None) => return Err(Undecidable::CostMissing { option }),
        };
        if costs.insert(option.clone(), cost).is_some() {
            return Err(Undecidable::OptionTwice { option });
        }
    }
    Ok(costs.into_iter().unzip())
}

fn blocs<O: Id, G: Id>(poll: &Poll<O, G>, options: &[O]) -> Vec<Bloc> {
    let weights = weights(poll);
    let known = poll.known();
    let mut alike: BTreeMap<(BigInt, Vec<(usize, u32)>), u64> = BTreeMap::new();
    for ballot in &poll.ballots {
        let mut points: BTreeMap<usize, u32> = BTreeMap::new();
        for (option, given) in poll.points(&known, ballot) {
            if let Ok(at) = options.binary_search(option) {
                let sum = points.entry(at).or_default();
                *sum = sum.saturating_add(given);
            }
        }
        let weight = weights.get(&ballot.group).cloned().unwrap_or_default();
        *alike
            .entry((weight, points.into_iter().collect()))
            .or_default() += 1;
    }
    let bloc = |((weight, points), voters): ((BigInt, _), u64)| {
        let weight = weight * voters;
        Bloc {
            rounded: weight.to_f64().unwrap_or(f64::INFINITY),
            weight,
            points,
        }
    };
    alike.into_iter().map(bloc).collect()
}

/// What one ballot of each group weighs, in whole numbers.
fn weights<O: Id, G: Id>(poll: &Poll<O, G>) -> BTreeMap<G, BigInt> {
    let groups = poll.groups();
    match poll.weights {
        Weights::Alike => groups.into_keys().map(|g| (g, BigInt::one())).collect(),
        Weights::EqualGroups => {
            let whole = groups.values().fold(BigInt::one(), |whole, voters| {
                whole.lcm(&BigInt::from(*voters))
            });
            let share = |(group, voters)| (group, &whole / BigInt::from(voters));
            groups.into_iter().map(share).collect()
        }
    }
}
