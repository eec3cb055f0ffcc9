use super::{Completion, Rule};
use crate::election::Profile;
use crate::process::{Next, Order, Pav, Payers, Phragmen, Shares, Votes};

/// A rule under way.
#[derive(Clone)]
pub(super) struct Run<'e> {
    profile: &'e Profile,
    stage: Stage<'e>,
    pub(super) chosen: Vec<usize>,
}

#[derive(Clone)]
enum Stage<'e> {
    Votes(Votes<'e>),
    Shares(Box<Shares<'e>>, Completion),
    Pav(Pav<'e>),
    Phragmen(Box<Phragmen<'e>>),
}

impl<'e> Run<'e> {
    /// A rule other than Equal Shares, for which see [`Run::shares`].
    pub(super) fn new(profile: &'e Profile, rule: Rule) -> Self {
        let votes = |order| Stage::Votes(Votes::new(profile, order, &[], profile.room()));
        let stage = match rule {
            Rule::MostVotes | Rule::EqualShares { .. } => votes(Order::Votes),
            Rule::VotesPerCost => votes(Order::VotesPerCost),
            Rule::SequentialPav => Stage::Pav(Pav::new(profile)),
            Rule::Phragmen => Stage::Phragmen(Box::new(Phragmen::new(profile))),
        };
        Self {
            profile,
            stage,
            chosen: Vec::new(),
        }
    }

    /// Equal Shares with `total` for all voters together.
    pub(super) fn shares(payers: &'e Payers<'e>, total: u64, completion: Completion) -> Self {
        Self {
            profile: payers.profile(),
            stage: Stage::Shares(Box::new(Shares::new(payers, total)), completion),
            chosen: Vec::new(),
        }
    }

    /// Goes on by most votes with what is left.
    pub(super) fn go_on_by_votes(&mut self) {
        let left = self.profile.room().saturating_sub(self.spent());
        let votes = Votes::new(self.profile, Order::Votes, &self.chosen, left);
        self.stage = Stage::Votes(votes);
    }

    pub(super) fn next(&mut self) -> Option<Next> {
        let next = match &mut self.stage {
            Stage::Votes(votes) => votes.next(),
            Stage::Shares(shares, _) => shares.next(),
            Stage::Pav(pav) => pav.next(),
            Stage::Phragmen(phragmen) => phragmen.next(),
        };
        if next.is_none() && self.complete() {
            return self.next();
        }
        next
    }

    /// Takes up what comes after Equal Shares, if anything does.
    fn complete(&mut self) -> bool {
        let Stage::Shares(shares, completion) = &self.stage else {
            return false;
        };
        match completion {
            Completion::Greedy => self.go_on_by_votes(),
            Completion::Phragmen => {
                let after = Phragmen::after(self.profile, (**shares).clone());
                self.stage = Stage::Phragmen(Box::new(after));
            }
            Completion::None | Completion::Add1(_) | Completion::Add1Greedy(_) => return false,
        }
        true
    }

    pub(super) fn take(&mut self, option: usize) {
        match &mut self.stage {
            Stage::Votes(votes) => votes.take(option),
            Stage::Shares(shares, _) => shares.take(option),
            Stage::Pav(pav) => pav.take(option),
            Stage::Phragmen(phragmen) => phragmen.take(option),
        }
        self.chosen.push(option);
    }

    /// What tells two runs apart that have chosen the same options: nothing, if what was chosen settles
    /// everything to come.
    pub(super) fn fingerprint(&mut self) -> u64 {
        match &mut self.stage {
            Stage::Votes(_) | Stage::Pav(_) => 0,
            Stage::Shares(shares, _) => shares.fingerprint(),
            Stage::Phragmen(phragmen) => phragmen.fingerprint(),
        }
    }

    pub(super) fn spent(&self) -> u64 {
        let cost = |option: &usize| self.profile.costs.get(*option).copied();
        let costs = self.chosen.iter().filter_map(cost);
        costs.fold(0, u64::saturating_add)
    }
}
