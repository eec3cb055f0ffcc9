//! What was only rounded until now, worked out exactly from the ledger.

use num_bigint::BigInt;
use num_traits::One;

use super::payers::{Payer, utility};
use super::{NOT_EMPTIED, Shares};
use crate::exact::{Approx, Fraction, Ledger, Terms};
use crate::process::fingerprint;

impl Shares<'_> {
    /// The price as a fraction; `near` is what is known of it. The ledger must be up to date.
    pub(super) fn exact_price(&self, option: usize, near: Approx) -> Option<Fraction> {
        let cost = BigInt::from(self.all.cost(option));
        let (mut paid, mut force) = (Terms::new(), BigInt::ZERO);
        let mut unsure = Vec::new();
        for payer in self.all.of(option) {
            let (purse, due) = (self.purse(payer.bloc), near * utility(payer));
            if self.is_empty(payer.bloc) {
            } else if purse.surely_below(due) {
                self.pay_all(payer, &mut paid);
            } else {
                force += self.force(option, payer);
                if !due.surely_below(purse) {
                    unsure.push((payer, self.exact_purse(payer.bloc)));
                }
            }
        }
        loop {
            let price = self.ledger.quotient(&cost, &paid, &force)?;
            let before = unsure.len();
            unsure.retain(|(payer, purse)| {
                let poor = *purse < self.exact_due(option, payer, &price);
                if poor {
                    force -= self.force(option, payer);
                    self.pay_all(payer, &mut paid);
                }
                !poor
            });
            if unsure.len() == before {
                return Some(price);
            }
        }
    }

    fn pay_all(&self, payer: &Payer, paid: &mut Terms) {
        if let Some(bloc) = self.all.bloc(payer.bloc) {
            add(
                paid,
                self.terms(payer.bloc, self.bought.len()),
                &-&bloc.weight,
            );
        }
    }

    fn exact_utility(&self, option: usize, bloc: usize) -> BigInt {
        let points = self.all.bloc(bloc).and_then(|bloc| {
            let at = bloc
                .points
                .binary_search_by_key(&option, |(o, _)| *o)
                .ok()?;
            bloc.points.get(at)
        });
        points.map_or(BigInt::ZERO, |(_, points)| {
            self.all.utility(option, *points)
        })
    }

    /// A bloc's weight times what each of it gains.
    fn force(&self, option: usize, payer: &Payer) -> BigInt {
        let weight = self.all.bloc(payer.bloc).map(|bloc| &bloc.weight);
        weight.map_or(BigInt::ZERO, |weight| {
            weight * self.exact_utility(option, payer.bloc)
        })
    }

    pub(super) fn exact_due(&self, option: usize, payer: &Payer, price: &Fraction) -> Fraction {
        Fraction {
            numerator: &price.numerator * self.exact_utility(option, payer.bloc),
            denominator: price.denominator.clone(),
        }
    }

    pub(super) fn exact_purse(&self, bloc: usize) -> Fraction {
        let terms = self.terms(bloc, self.bought.len());
        let purse = self.ledger.quotient(&BigInt::ZERO, &terms, &BigInt::one());
        purse.unwrap_or(Fraction {
            numerator: BigInt::ZERO,
            denominator: BigInt::one(),
        })
    }

    /// A bloc's purse before purchase `now`, as a sum over the ledger.
    pub(crate) fn terms(&self, bloc: usize, now: usize) -> Terms {
        let mut terms = Terms::new();
        if self.emptied.get(bloc).is_some_and(|at| *at < now) {
            return terms;
        }
        terms.insert(0, BigInt::one());
        for (option, points) in self
            .all
            .bloc(bloc)
            .into_iter()
            .flat_map(|bloc| &bloc.points)
        {
            if let Some(Some(at)) = self
                .purchase
                .get(*option)
                .filter(|at| at.is_some_and(|at| at < now))
            {
                terms.insert(at + 1, -self.all.utility(*option, *points));
            }
        }
        terms
    }

    /// Brings the ledger up to date.
    pub(crate) fn work_out(&mut self) {
        while let Some(option) = self.bought.get(self.ledger.len() - 1).copied() {
            let now = self.ledger.len() - 1;
            let (mut paid, mut force) = (Terms::new(), BigInt::ZERO);
            for payer in self.all.of(option) {
                let emptied = self.emptied.get(payer.bloc).copied().unwrap_or(NOT_EMPTIED);
                if emptied > now {
                    force += self.force(option, payer);
                } else if let Some(bloc) = self.all.bloc(payer.bloc).filter(|_| emptied == now) {
                    add(&mut paid, self.terms(payer.bloc, now), &-&bloc.weight);
                }
            }
            let cost = BigInt::from(self.all.cost(option));
            self.ledger.push(&cost, &paid, &force);
        }
    }

    pub(crate) fn fingerprint(&mut self) -> u64 {
        self.work_out();
        fingerprint((0..self.purses.len()).map(|bloc| self.exact_purse(bloc)))
    }

    /// The ledger, up to date, and how each bloc's purse is written in it.
    pub(crate) fn into_ledger(mut self) -> (Ledger, Vec<Terms>, Vec<Approx>) {
        self.work_out();
        let now = self.bought.len();
        let terms = (0..self.purses.len())
            .map(|bloc| self.terms(bloc, now))
            .collect();
        (self.ledger, terms, self.purses)
    }
}

pub(super) fn add(sum: &mut Terms, terms: Terms, times: &BigInt) {
    for (at, term) in terms {
        *sum.entry(at).or_default() += term * times;
    }
}
