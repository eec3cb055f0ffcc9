use super::Selection;
use super::run::Run;
use crate::election::Election;
use crate::process::Next;
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

    /// The one of `equal` that comes first, and why; `None` when people have to say.
    fn first(&self, equal: &[usize]) -> Option<(usize, Decided)> {
        let mut left = equal.to_vec();
        let mut decided = None;
        if self.cheap_first {
            let cost = |option: &usize| self.election.profile.costs.get(*option);
            let least = left.iter().map(cost).min();
            left.retain(|option| Some(cost(option)) == least);
            let votes = |option: &usize| self.election.profile.totals.get(*option);
            let cheap = left.len();
            let most = left.iter().map(votes).max();
            left.retain(|option| Some(votes(option)) == most);
            decided = Some(if left.len() < cheap {
                Decided::Votes
            } else {
                Decided::Cost
            });
        }
        if let ([only], Some(decided)) = (left.as_slice(), decided) {
            return Some((*only, decided));
        }
        let place = |option: &usize| self.places.get(*option).copied().flatten();
        let first = left
            .into_iter()
            .filter(|o| place(o).is_some())
            .min_by_key(place)?;
        Some((
            first,
            if self.by_lot {
                Decided::Lot
            } else {
                Decided::Decision
            },
        ))
    }

    /// Takes a rule to its end, or to the first tie that nobody has decided.
    pub(super) fn decide(&self, mut run: Run<'_>) -> Selection<O> {
        let mut ties = Vec::new();
        let mut open = None;
        while let Some(next) = run.next() {
            let first = self.first(&next.equal);
            let tie = self.tie(&next, run.chosen.len(), first);
            let any = next.equal.first().copied();
            let alone = next.equal.len() == 1 || next.all_fit;
            let Some(option) = first.map(|(option, _)| option).or(any.filter(|_| alone)) else {
                open = tie;
                break;
            };
            ties.extend(tie);
            run.take(option);
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

    /// The tie that `next` is, with what became of it; `None` when it cannot matter.
    fn tie(&self, next: &Next, after: usize, first: Option<(usize, Decided)>) -> Option<Tie<O>> {
        let name = |option: usize| self.election.options.get(option).cloned();
        (next.equal.len() > 1 && !next.all_fit).then(|| Tie {
            after,
            equal: next.equal.iter().filter_map(|o| name(*o)).collect(),
            taken: first.and_then(|(option, _)| name(option)),
            decided: first.map(|(_, decided)| decided),
        })
    }
}
