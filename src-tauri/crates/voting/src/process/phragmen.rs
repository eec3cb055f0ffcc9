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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::Payers;
    use crate::{Ballot, BallotKind, Choosable, Election, Limit, Mark, Measure, Poll, Weights};

    /// Twelve voters, four seats (Lackner & Skowron 2023, example 1).
    fn twelve() -> Election<char> {
        let blocs = [
            (3, "ab"),
            (3, "ac"),
            (2, "ad"),
            (1, "bcf"),
            (1, "e"),
            (1, "f"),
            (1, "g"),
        ];
        let ballot = |letters: &str| Ballot {
            group: 0,
            marks: letters
                .chars()
                .map(|option| Mark { option, value: 1 })
                .collect(),
        };
        let poll = Poll {
            kind: BallotKind::Approval { most: None },
            weights: Weights::Alike,
            options: ('a'..='h')
                .map(|option| Choosable { option, cost: None })
                .collect(),
            ballots: blocs
                .iter()
                .flat_map(|(times, letters)| std::iter::repeat_n(ballot(letters), *times))
                .collect(),
        };
        Election::new(&poll, Limit::Ideas(4)).unwrap()
    }

    fn fraction(ledger: &Ledger, at: usize) -> String {
        let (above, below) = ledger.entry(at).unwrap().lowest_terms();
        format!("{above}/{below}")
    }

    /// Takes what is next, the first letter among equals, and tells the equals and the load.
    fn taken(run: &mut Phragmen, election: &Election<char>) -> Vec<(String, String)> {
        let mut told = Vec::new();
        while let Some(next) = run.next() {
            let letters = next.equal.iter().map(|option| election.options[*option]);
            let letters = letters.collect();
            run.take(next.equal[0]);
            told.push((letters, fraction(&run.ledger, run.ledger.len() - 1)));
        }
        told
    }

    fn owned(told: &[(&str, &str)]) -> Vec<(String, String)> {
        let own = |(one, other): &(&str, &str)| ((*one).to_owned(), (*other).to_owned());
        told.iter().map(own).collect()
    }

    /// Example 9 there.
    #[test]
    fn loads_are_the_fractions_of_the_book() {
        let election = twelve();
        let mut run = Phragmen::new(&election.profile);
        let told = [("a", "1/8"), ("bc", "11/32"), ("c", "55/128"), ("d", "5/8")];
        assert_eq!(taken(&mut run, &election), owned(&told));
    }

    /// Example 11 there: what Equal Shares left over counts as load below nothing.
    #[test]
    fn loads_after_equal_shares_are_the_fractions_of_the_book() {
        let election = twelve();
        let payers = Payers::new(&election.profile, Measure::Points);
        let mut shares = Shares::new(&payers, 4);
        assert_eq!(shares.next().map(|next| next.equal), Some(vec![0]));
        shares.take(0);
        assert_eq!(shares.next(), None);
        let mut run = Phragmen::after(&election.profile, shares);
        assert_eq!(
            (fraction(&run.ledger, 0), fraction(&run.ledger, 1)),
            ("1/3".into(), "1/8".into())
        );
        let told = [("bc", "1/96"), ("c", "37/384"), ("d", "7/24")];
        assert_eq!(taken(&mut run, &election), owned(&told));
    }
}
