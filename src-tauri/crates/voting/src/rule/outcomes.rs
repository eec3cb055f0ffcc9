use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::breaker::Breaker;
use super::run::Run;
use super::{Completion, Rule, choose};
use crate::election::Election;
use crate::process::Payers;
use crate::round::Id;
use crate::ties::{Decider, TieBreak};

/// Takes after which the search for tied outcomes is given up.
const EFFORT: usize = 20_000;

/// Everything that a rule can come to, however its ties fall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcomes<O> {
    /// The outcomes, each ascending by id, each once.
    pub sets: Vec<Vec<O>>,
    /// Whether these are all; otherwise the search was ended.
    pub complete: bool,
}

impl<O: Ord + Clone> Outcomes<O> {
    /// What is chosen in every outcome.
    pub fn certain(&self) -> BTreeSet<O> {
        let mut sets = self.sets.iter();
        let first: BTreeSet<O> = sets.next().into_iter().flatten().cloned().collect();
        sets.fold(first, |certain, set| {
            certain
                .into_iter()
                .filter(|option| set.contains(option))
                .collect()
        })
    }

    /// What is chosen in some outcomes and not in others.
    pub fn open(&self) -> BTreeSet<O> {
        let certain = self.certain();
        let any = self.sets.iter().flatten();
        any.filter(|option| !certain.contains(option))
            .cloned()
            .collect()
    }
}

/// Finds every outcome that ties allow, up to `most` of them; `cheap_first` as in
/// [`TieBreak::cheap_first`].
///
/// With [`Completion::Add1`] a tie is decided for all runs at once, as one lot order would do it.
pub fn outcomes<O: Id>(
    election: &Election<O>,
    rule: Rule,
    cheap_first: bool,
    most: usize,
) -> Outcomes<O> {
    let nobody = TieBreak {
        cheap_first,
        then: Decider::Decision(Vec::new()),
    };
    let breaker = Breaker::new(election, &nobody);
    match rule {
        Rule::EqualShares {
            completion: Completion::Add1(_) | Completion::Add1Greedy(_),
            ..
        } => by_order(election, rule, cheap_first, most),
        Rule::EqualShares {
            measure,
            completion,
        } => {
            let payers = Payers::new(&election.profile, measure);
            let run = Run::shares(&payers, election.profile.room(), completion);
            by_branching(&breaker, run, most)
        }
        other => by_branching(&breaker, Run::new(&election.profile, other), most),
    }
}

fn by_branching<O: Id>(breaker: &Breaker<'_, O>, run: Run<'_>, most: usize) -> Outcomes<O> {
    let mut sets = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![run];
    let mut effort = EFFORT;
    while let Some(mut run) = open.pop() {
        while let Some(next) = run.next() {
            effort = effort.saturating_sub(1);
            let equal = match next.all_fit {
                true => next.equal,
                false => breaker.between(&next.equal),
            };
            let Some((first, others)) = equal.split_first() else {
                break;
            };
            if !others.is_empty() && !next.all_fit {
                if !seen.insert(state(&mut run)) {
                    break;
                }
                open.extend(others.iter().rev().map(|option| taking(&run, *option)));
            }
            run.take(*first);
            if effort == 0 {
                break;
            }
        }
        if run.next().is_none() {
            sets.insert(breaker.names(&run.chosen));
        }
        if effort == 0 || sets.len() >= most {
            break;
        }
    }
    Outcomes {
        sets: sets.into_iter().collect(),
        complete: open.is_empty() && effort > 0,
    }
}

fn taking<'e>(run: &Run<'e>, option: usize) -> Run<'e> {
    let mut other = run.clone();
    other.take(option);
    other
}

fn state(run: &mut Run<'_>) -> (Vec<usize>, u64) {
    let mut chosen = run.chosen.clone();
    chosen.sort_unstable();
    (chosen, run.fingerprint())
}

fn by_order<O: Id>(
    election: &Election<O>,
    rule: Rule,
    cheap_first: bool,
    most: usize,
) -> Outcomes<O> {
    let mut sets = BTreeSet::new();
    let mut open = vec![Vec::new()];
    let mut runs = 0;
    while let Some(order) = open.pop() {
        runs += 1;
        let ties = TieBreak {
            cheap_first,
            then: Decider::Decision(order.clone()),
        };
        let mut selection = choose(election, rule, &ties);
        if let Some(tie) = selection.open {
            let with = |option| [order.clone(), vec![option]].concat();
            open.extend(tie.equal.into_iter().rev().map(with));
        } else {
            selection.chosen.sort();
            sets.insert(selection.chosen);
        }
        if sets.len() >= most || runs >= most.saturating_mul(4) {
            break;
        }
    }
    Outcomes {
        sets: sets.into_iter().collect(),
        complete: open.is_empty(),
    }
}
