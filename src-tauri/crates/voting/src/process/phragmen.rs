use num_bigint::BigInt;
use num_traits::One;

use super::{Next, Shares, fingerprint};
use crate::election::Profile;
use crate::exact::{Approx, Fraction, Ledger, Terms};

/// Phragmén's sequential rule: an option's cost is a load that its backers carry between them, evened out;
/// the option comes next whose backers then carry least. It ends at the first that does not fit.
#[derive(Debug, Clone)]
pub(crate) struct Phragmen<'e> {
    profile: &'e Profile,
    /// What each unit of a bloc's weight carries.
    loads: Vec<Approx>,
    /// The same, as a sum over the ledger.
    terms: Vec<Terms>,
    ledger: Ledger,
    waiting: Vec<Waiting>,
    room: u64,
}

#[derive(Debug, Clone)]
struct Waiting {
    option: usize,
    weight: BigInt,
    rounded: Approx,
    load: Approx,
}

impl<'e> Phragmen<'e> {
    pub(crate) fn new(profile: &'e Profile) -> Self {
        let blocs = profile.blocs.len();
        let ledger = Ledger::new(BigInt::ZERO, BigInt::one());
        let (loads, terms) = (vec![Approx::ZERO; blocs], vec![Terms::new(); blocs]);
        Self::with(profile, &[], (ledger, terms, loads))
    }

    /// Goes on where Equal Shares ended: who has money left carries so much less.
    pub(crate) fn after(profile: &'e Profile, shares: Shares<'e>) -> Self {
        let bought = shares.bought().to_vec();
        let (ledger, mut terms, mut loads) = shares.into_ledger();
        for term in terms.iter_mut().flat_map(Terms::values_mut) {
            *term = -&*term;
        }
        for load in &mut loads {
            *load = Approx::ZERO - *load;
        }
        Self::with(profile, &bought, (ledger, terms, loads))
    }

    fn with(
        profile: &'e Profile,
        taken: &[usize],
        (ledger, terms, loads): (Ledger, Vec<Terms>, Vec<Approx>),
    ) -> Self {
        let spent = taken
            .iter()
            .map(|option| profile.cost(*option))
            .fold(0, u64::saturating_add);
        let waiting = (0..profile.len())
            .filter(|option| !taken.contains(option) && profile.cost(*option) <= profile.room())
            .filter_map(|option| waiting(profile, option))
            .collect();
        Self {
            profile,
            loads,
            terms,
            ledger,
            waiting,
            room: profile.room().saturating_sub(spent),
        }
    }

    fn load(&self, waiting: &Waiting) -> Approx {
        let backers = self.profile.backers(waiting.option).iter();
        let carried = backers.filter_map(|backer| {
            let bloc = self.profile.blocs.get(backer.bloc)?;
            Some(*self.loads.get(backer.bloc)? * Approx::rounded(bloc.rounded))
        });
        let cost = Approx::rounded(self.profile.cost(waiting.option) as f64);
        carried.fold(cost, |sum, load| sum + load) / waiting.rounded
    }

    fn carried(&self, option: usize) -> Terms {
        let mut sum = Terms::new();
        for backer in self.profile.backers(option) {
            let bloc = self.profile.blocs.get(backer.bloc);
            if let Some((bloc, terms)) = bloc.zip(self.terms.get(backer.bloc)) {
                for (at, term) in terms {
                    *sum.entry(*at).or_default() += term * &bloc.weight;
                }
            }
        }
        sum
    }

    fn exact_load(&self, waiting: &Waiting) -> Option<Fraction> {
        let cost = BigInt::from(self.profile.cost(waiting.option));
        let carried = self.carried(waiting.option);
        self.ledger.quotient(&cost, &carried, &waiting.weight)
    }

    pub(crate) fn next(&mut self) -> Option<Next> {
        let loads: Vec<_> = self.waiting.iter().map(|one| self.load(one)).collect();
        for (one, load) in self.waiting.iter_mut().zip(loads) {
            one.load = load;
        }
        let least = self
            .waiting
            .iter()
            .map(|one| one.load.most())
            .fold(f64::INFINITY, f64::min);
        let near: Vec<_> = self
            .waiting
            .iter()
            .filter(|one| one.load.least() <= least)
            .collect();
        let equal = if near.len() < 2 {
            near.iter().map(|one| one.option).collect()
        } else {
            self.lightest(&near)
        };
        let fits = equal
            .iter()
            .all(|option| self.profile.cost(*option) <= self.room);
        Next::open(equal).filter(|_| fits)
    }

    pub(crate) fn fingerprint(&self) -> u64 {
        let whole = BigInt::ZERO;
        let load = |terms| self.ledger.quotient(&whole, terms, &BigInt::one());
        fingerprint(self.terms.iter().filter_map(load))
    }

    fn lightest(&self, near: &[&Waiting]) -> Vec<usize> {
        let exact: Vec<_> = near
            .iter()
            .filter_map(|one| Some((one.option, self.exact_load(one)?)))
            .collect();
        let least = exact.iter().map(|(_, load)| load).min();
        let equal = exact.iter().filter(|(_, load)| Some(load) == least);
        equal.map(|(option, _)| *option).collect()
    }

    pub(crate) fn take(&mut self, option: usize) {
        let Some(at) = self.waiting.iter().position(|one| one.option == option) else {
            return;
        };
        let taken = self.waiting.remove(at);
        let cost = BigInt::from(self.profile.cost(option));
        self.ledger
            .push(&cost, &self.carried(option), &taken.weight);
        let entry = self.ledger.len() - 1;
        for backer in self.profile.backers(option) {
            if let Some(load) = self.loads.get_mut(backer.bloc) {
                *load = taken.load;
            }
            if let Some(terms) = self.terms.get_mut(backer.bloc) {
                *terms = Terms::from([(entry, BigInt::one())]);
            }
        }
        self.room = self.room.saturating_sub(self.profile.cost(option));
    }
}

fn waiting(profile: &Profile, option: usize) -> Option<Waiting> {
    let backers = profile.backers(option);
    let weights = || {
        backers
            .iter()
            .filter_map(|backer| profile.blocs.get(backer.bloc))
    };
    let weight: BigInt = weights().map(|bloc| &bloc.weight).sum();
    let rounded = weights()
        .map(|bloc| Approx::rounded(bloc.rounded))
        .fold(Approx::ZERO, |sum, weight| sum + weight);
    (!backers.is_empty()).then_some(Waiting {
        option,
        weight,
        rounded,
        load: Approx::UNKNOWN,
    })
}
