use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed};

use super::Next;
use crate::election::{Bloc, Profile};
use crate::exact::Approx;

/// Sequential proportional approval voting: the option that adds most to Σ 1 + 1/2 + 1/3 + …, in which each
/// voter counts for as many terms as there are taken options the voter stands behind (Thiele 1895).
#[derive(Debug, Clone)]
pub(crate) struct Pav<'e> {
    profile: &'e Profile,
    /// Taken options that each bloc stands behind.
    content: Vec<usize>,
    waiting: Vec<usize>,
    room: u64,
}

impl<'e> Pav<'e> {
    pub(crate) fn new(profile: &'e Profile) -> Self {
        let backed = |option: &usize| !profile.backers(*option).is_empty();
        Self {
            content: vec![0; profile.blocs.len()],
            waiting: (0..profile.len()).filter(backed).collect(),
            room: profile.room(),
            profile,
        }
    }

    /// The weights behind an option with the number of taken options each of them already has.
    fn behind(&self, option: usize) -> impl Iterator<Item = (&Bloc, usize)> {
        let backers = self.profile.backers(option).iter();
        backers.filter_map(|backer| {
            let bloc = self.profile.blocs.get(backer.bloc)?;
            Some((bloc, *self.content.get(backer.bloc)?))
        })
    }

    fn gain(&self, option: usize) -> Approx {
        let part = |(bloc, content): (&Bloc, usize)| {
            Approx::rounded(bloc.rounded) / Approx::rounded((content + 1) as f64)
        };
        self.behind(option)
            .map(part)
            .fold(Approx::ZERO, |sum, part| sum + part)
    }

    /// The gain times `whole`, which every number of taken options plus 1 divides.
    fn exact_gain(&self, option: usize, whole: &BigInt) -> BigInt {
        let part = |(bloc, content): (&Bloc, usize)| &bloc.weight * (whole / (content + 1));
        self.behind(option).map(part).sum()
    }

    pub(crate) fn next(&mut self) -> Option<Next> {
        let room = self.room;
        let costs = &self.profile.costs;
        self.waiting
            .retain(|option| costs.get(*option).is_some_and(|cost| *cost <= room));
        let gains: Vec<_> = self.waiting.iter().map(|o| (*o, self.gain(*o))).collect();
        let best = gains
            .iter()
            .map(|(_, gain)| gain.least())
            .fold(f64::NEG_INFINITY, f64::max);
        let near: Vec<usize> = gains
            .iter()
            .filter(|(_, gain)| gain.most() >= best)
            .map(|(option, _)| *option)
            .collect();
        if near.len() < 2 {
            return Next::open(near);
        }
        let most = self.content.iter().copied().max().unwrap_or_default();
        let whole = (1..=most + 1).fold(BigInt::one(), |whole, n| whole.lcm(&BigInt::from(n)));
        let exact: Vec<_> = near.iter().map(|o| self.exact_gain(*o, &whole)).collect();
        let best = exact.iter().max().filter(|gain| gain.is_positive())?;
        let equal = near.iter().zip(&exact).filter(|(_, gain)| *gain == best);
        Next::open(equal.map(|(option, _)| *option).collect())
    }

    pub(crate) fn take(&mut self, option: usize) {
        for backer in self.profile.backers(option) {
            if let Some(content) = self.content.get_mut(backer.bloc) {
                *content += 1;
            }
        }
        self.room = self.room.saturating_sub(self.profile.cost(option));
        self.waiting.retain(|other| *other != option);
    }
}
