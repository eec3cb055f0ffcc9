use num_bigint::BigInt;
use num_traits::{One, Signed};

use self::exact::add;
pub use self::payers::Measure;
pub(crate) use self::payers::Payers;
use self::payers::{Payer, utility, weight};
use super::Next;
use crate::election::Limit;
use crate::exact::{Approx, Fraction, Ledger, Terms};

mod exact;
mod payers;

/// The Method of Equal Shares (Peters & Skowron): each voter has the same purse; the option is bought whose
/// backers can share its cost at the lowest price for what they gain, nobody paying more than is left.
#[derive(Debug, Clone)]
pub(crate) struct Shares<'e> {
    all: &'e Payers<'e>,
    /// What is left for each unit of a bloc's weight.
    purses: Vec<Approx>,
    /// With which purchase a bloc that could not pay its full part gave all it had left.
    emptied: Vec<usize>,
    bought: Vec<usize>,
    /// With which purchase each option was bought.
    purchase: Vec<Option<usize>>,
    waiting: Vec<Waiting>,
    /// Entry 0 is the full purse, entry p + 1 the price of purchase p.
    ledger: Ledger,
}

const NOT_EMPTIED: usize = usize::MAX;

#[derive(Debug, Clone, Copy)]
struct Waiting {
    option: usize,
    /// The price is at least this: prices only rise, because purses only shrink.
    at_least: f64,
    price: Approx,
}

impl<'e> Shares<'e> {
    /// Shares `total` between all voters by weight.
    pub(crate) fn new(all: &'e Payers<'e>, total: u64) -> Self {
        let profile = all.profile();
        let purse = Fraction {
            numerator: BigInt::from(total),
            denominator: profile.weight.clone().max(BigInt::one()),
        };
        let waiting = |option| Waiting {
            option,
            at_least: f64::NEG_INFINITY,
            price: Approx::UNKNOWN,
        };
        let options = profile.len();
        Self {
            all,
            purses: vec![purse.approx(); profile.blocs.len()],
            emptied: vec![NOT_EMPTIED; profile.blocs.len()],
            bought: Vec::new(),
            purchase: vec![None; options],
            waiting: (0..options)
                .filter(|option| !all.of(*option).is_empty())
                .map(waiting)
                .collect(),
            ledger: Ledger::new(purse.numerator, purse.denominator),
        }
    }

    pub(crate) fn bought(&self) -> &[usize] {
        &self.bought
    }

    pub(crate) fn next(&mut self) -> Option<Next> {
        let full = match self.all.profile().limit {
            Limit::Ideas(most) => self.bought.len() as u64 >= most,
            Limit::Budget(_) => false,
        };
        if full {
            return None;
        }
        let near = self.nearly_cheapest();
        if near.len() < 2 {
            return Next::open(near);
        }
        self.work_out();
        let exact: Vec<_> = near
            .iter()
            .filter_map(|option| Some((*option, self.exact_price(*option, self.offered(*option))?)))
            .collect();
        let best = exact.iter().map(|(_, price)| price).min()?;
        let equal = exact.iter().filter(|(_, price)| price == best);
        Next::open(equal.map(|(option, _)| *option).collect())
    }

    pub(crate) fn take(&mut self, option: usize) {
        let price = self.offered(option);
        let now = self.bought.len();
        // Everybody's purse stays as it was until those who are unsure are settled: the exact price rests on it.
        let (mut unsure, mut emptied, mut left) = (Vec::new(), Vec::new(), Vec::new());
        for payer in self.all.of(option) {
            if self.is_empty(payer.bloc) {
                continue;
            }
            let (purse, due) = (self.purse(payer.bloc), price * utility(payer));
            if purse.surely_below(due) {
                emptied.push(payer.bloc);
            } else if due.surely_below(purse) {
                left.push((payer.bloc, purse - due));
            } else {
                unsure.push(*payer);
            }
        }
        if !unsure.is_empty() {
            self.settle(option, price, &unsure, now);
        }
        emptied.into_iter().for_each(|bloc| self.empty(bloc, now));
        left.into_iter()
            .for_each(|(bloc, purse)| self.set(bloc, purse));
        self.bought.push(option);
        if let Some(purchase) = self.purchase.get_mut(option) {
            *purchase = Some(now);
        }
        self.waiting.retain(|waiting| waiting.option != option);
    }

    /// The options of which any may be the cheapest, as far as bounds can tell. What nobody can afford any
    /// more is put away for good.
    fn nearly_cheapest(&mut self) -> Vec<usize> {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_by(|a, b| {
            a.at_least
                .total_cmp(&b.at_least)
                .then(a.option.cmp(&b.option))
        });
        let mut lowest = f64::INFINITY;
        let mut looked_at = 0;
        for offer in &mut waiting {
            if offer.at_least > lowest {
                break;
            }
            looked_at += 1;
            match self.price(offer.option) {
                None => offer.at_least = f64::INFINITY,
                Some(price) => {
                    offer.price = price;
                    offer.at_least = price.least();
                    lowest = lowest.min(price.most());
                }
            }
        }
        let seen = waiting.iter().take(looked_at);
        let mut near: Vec<usize> = seen
            .filter(|offer| offer.at_least <= lowest && offer.at_least < f64::INFINITY)
            .map(|offer| offer.option)
            .collect();
        near.sort_unstable();
        waiting.retain(|offer| offer.at_least < f64::INFINITY);
        self.waiting = waiting;
        near
    }

    /// The price of an option for each unit of gain; `None` when its backers cannot pay its cost.
    fn price(&mut self, option: usize) -> Option<Approx> {
        let mut rest = Approx::rounded(self.all.cost(option) as f64);
        let mut money = Approx::ZERO;
        let mut rich: Vec<&Payer> = Vec::new();
        for payer in self.all.of(option) {
            if !self.is_empty(payer.bloc) {
                money = money + self.purse(payer.bloc) * weight(payer);
                rich.push(payer);
            }
        }
        let short = if money.surely_below(rest) {
            true
        } else {
            !rest.surely_below(money) && !self.can_afford(option)
        };
        if short {
            return None;
        }
        loop {
            let force = rich.iter().fold(Approx::ZERO, |sum, payer| {
                sum + weight(payer) * utility(payer)
            });
            let price = rest / force;
            if !price.error.is_finite() {
                self.work_out();
                return Some(self.exact_price(option, Approx::UNKNOWN)?.approx());
            }
            let before = rich.len();
            rich.retain(|payer| {
                let purse = self.purse(payer.bloc);
                let poor = purse.surely_below(price * utility(payer));
                if poor {
                    rest = rest - purse * weight(payer);
                }
                !poor
            });
            if rich.is_empty() {
                // Only rounding can leave nobody: together they can pay.
                self.work_out();
                return Some(self.exact_price(option, Approx::UNKNOWN)?.approx());
            }
            if rich.len() == before {
                return Some(price.or_off_by(self.unsure(&rich, price) / force.least()));
            }
        }
    }

    /// By how much the cost may be misjudged because of voters of whom it is not certain that they can pay
    /// their full part.
    fn unsure(&self, rich: &[&Payer], price: Approx) -> f64 {
        let mut off = 0.0;
        for payer in rich {
            let (purse, due) = (self.purse(payer.bloc), price * utility(payer));
            if !due.surely_below(purse) {
                let gap = (purse.value - due.value).abs() + purse.error + due.error;
                off += gap * payer.weight;
            }
        }
        off * (1.0 + 1e-9)
    }

    /// Decides about the payers for whom price and purse are too close to tell apart.
    fn settle(&mut self, option: usize, price: Approx, unsure: &[Payer], now: usize) {
        self.work_out();
        let Some(exact) = self.exact_price(option, price) else {
            return;
        };
        let purses: Vec<_> = unsure
            .iter()
            .map(|payer| self.exact_purse(payer.bloc))
            .collect();
        for (payer, purse) in unsure.iter().zip(purses) {
            let due = self.exact_due(option, payer, &exact);
            match purse.cmp(&due) {
                std::cmp::Ordering::Less => self.empty(payer.bloc, now),
                std::cmp::Ordering::Equal => self.set(payer.bloc, Approx::ZERO),
                std::cmp::Ordering::Greater => {
                    let left = self.purse(payer.bloc) - price * utility(payer);
                    self.set(payer.bloc, left);
                }
            }
        }
    }

    fn can_afford(&mut self, option: usize) -> bool {
        self.work_out();
        let mut money = Terms::new();
        for payer in self.all.of(option) {
            if let Some(bloc) = self.all.bloc(payer.bloc) {
                add(
                    &mut money,
                    self.terms(payer.bloc, self.bought.len()),
                    &bloc.weight,
                );
            }
        }
        let short_by = -BigInt::from(self.all.cost(option));
        let over = self.ledger.quotient(&short_by, &money, &BigInt::one());
        over.is_some_and(|over| !over.numerator.is_negative())
    }

    fn offered(&self, option: usize) -> Approx {
        let offer = self.waiting.iter().find(|offer| offer.option == option);
        offer.map_or(Approx::UNKNOWN, |offer| offer.price)
    }

    fn purse(&self, bloc: usize) -> Approx {
        self.purses.get(bloc).copied().unwrap_or(Approx::ZERO)
    }

    fn is_empty(&self, bloc: usize) -> bool {
        self.emptied.get(bloc).is_none_or(|at| *at != NOT_EMPTIED)
    }

    fn set(&mut self, bloc: usize, left: Approx) {
        if let Some(purse) = self.purses.get_mut(bloc) {
            *purse = left;
        }
    }

    fn empty(&mut self, bloc: usize, now: usize) {
        self.set(bloc, Approx::ZERO);
        if let Some(emptied) = self.emptied.get_mut(bloc) {
            *emptied = now;
        }
    }
}
