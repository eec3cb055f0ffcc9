use super::Selection;
use super::run::Run;
use crate::election::Election;
use crate::round::Id;
use crate::ties::{Decided, Decider, Tie, TieBreak, lots};

/// A [`TieBreak`] made ready for one election.
pub(super) struct Breaker<'e, O> {
    election: &'e Election<O>,
    cheap_first: bool,
    by_lot: bool,
    /// Each option's place among lots or decisions.
    places: Vec<Option<usize>>,
}

impl<'e, O: Id> Breaker<'e, O> {
    pub(super) fn new(election: &'e Election<O>, ties: &TieBreak<O>) -> Self {
        let (by_lot, order) = match &ties.then {
            Decider::Lot { seed } => (true, lots(*seed, &election.options)),
            Decider::Decision(order) => (false, order.clone()),
        };
        let place = |option: &O| order.iter().position(|other| other == option);
        Self {
            election,
            cheap_first: ties.cheap_first,
            by_lot,
            places: election.options.iter().map(place).collect(),
        }
    }

    /// Between whom there was something to decide, which of them comes first, and why; no one comes first
    /// when people have to say.
    fn settle(&self, equal: &[usize]) -> (Vec<usize>, Option<(usize, Decided)>) {
        let mut left = equal.to_vec();
        if self.cheap_first {
            let profile = &self.election.profile;
            let least = left.iter().map(|option| profile.cost(*option)).min();
            left.retain(|option| Some(profile.cost(*option)) == least);
            if let [only] = left.as_slice() {
                return (equal.to_vec(), Some((*only, Decided::Cost)));
            }
            let votes = |option: &usize| profile.totals.get(*option);
            let most = left.iter().map(votes).max();
            left.retain(|option| Some(votes(option)) == most);
            if let [only] = left.as_slice() {
                return (equal.to_vec(), Some((*only, Decided::Votes)));
            }
        }
        let decided = if self.by_lot {
            Decided::Lot
        } else {
            Decided::Decision
        };
        let placed = left
            .iter()
            .filter_map(|option| Some((self.places.get(*option).copied().flatten()?, *option)));
        let first = placed.min().map(|(_, option)| (option, decided));
        (left, first)
    }

    /// Those of `equal` between whom people or lots have to decide; one when cost or votes tell.
    pub(super) fn between(&self, equal: &[usize]) -> Vec<usize> {
        match self.settle(equal) {
            (_, Some((only, Decided::Cost | Decided::Votes))) => vec![only],
            (left, _) => left,
        }
    }

    /// The names of options, ascending.
    pub(super) fn names(&self, options: &[usize]) -> Vec<O> {
        let mut options = options.to_vec();
        options.sort_unstable();
        let name = |option: usize| self.election.options.get(option).cloned();
        options.into_iter().filter_map(name).collect()
    }

    /// Takes a rule to its end, or to the first tie that nobody has decided.
    pub(super) fn decide(&self, mut run: Run<'_>) -> Selection<O> {
        let mut ties = Vec::new();
        let mut open = None;
        while let Some(next) = run.next() {
            let (between, first) = match next.equal.as_slice() {
                [only] => {
                    run.take(*only);
                    continue;
                }
                equal => self.settle(equal),
            };
            let tie = self.tie(run.chosen.len(), &between, first);
            let any = next.equal.first().copied();
            let taken = first.map(|(option, _)| option);
            match taken.or(any.filter(|_| next.all_fit)) {
                Some(option) => run.take(option),
                None => {
                    open = Some(tie);
                    break;
                }
            }
            ties.extend((!next.all_fit).then_some(tie));
        }
        self.selection(&run, ties, open)
    }

    fn selection(&self, run: &Run<'_>, ties: Vec<Tie<O>>, open: Option<Tie<O>>) -> Selection<O> {
        let name = |option: &usize| self.election.options.get(*option).cloned();
        let spent = run.spent();
        Selection {
            chosen: run.chosen.iter().filter_map(name).collect(),
            spent,
            left: self.election.profile.room().saturating_sub(spent),
            ties,
            open,
            increments: 0,
        }
    }

    fn tie(&self, after: usize, between: &[usize], first: Option<(usize, Decided)>) -> Tie<O> {
        let name = |option: usize| self.election.options.get(option).cloned();
        Tie {
            after,
            equal: between.iter().filter_map(|option| name(*option)).collect(),
            taken: first.and_then(|(option, _)| name(option)),
            decided: first.map(|(_, decided)| decided),
        }
    }
}
