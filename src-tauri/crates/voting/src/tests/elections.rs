//! Small random polls.

use proptest::prelude::*;

use crate::{
    Add1, Ballot, BallotKind, Choosable, Completion, Decider, Election, Limit, Mark, Measure, Poll,
    Rule, TieBreak, Until, Weights,
};

pub(super) type SmallPoll = Poll<u8, u8>;

/// Approvals of up to 6 options by up to 11 voters of 3 groups, options at small costs that tie often.
pub(super) fn approvals() -> impl Strategy<Value = SmallPoll> {
    let costs = proptest::collection::vec(0u64..5, 1..7);
    let ballots = proptest::collection::vec(
        (0u8..3, proptest::collection::btree_set(0u8..6, 0..5)),
        0..12,
    );
    (costs, ballots).prop_map(|(costs, ballots)| {
        let options = costs.len() as u8;
        Poll {
            kind: BallotKind::Approval { most: None },
            weights: Weights::Alike,
            options: (0..options)
                .zip(costs)
                .map(|(option, cost)| Choosable {
                    option,
                    cost: Some(cost),
                })
                .collect(),
            ballots: ballots
                .into_iter()
                .map(|(group, approved)| Ballot {
                    group,
                    marks: approved
                        .into_iter()
                        .filter(|option| *option < options)
                        .map(|option| Mark { option, value: 1 })
                        .collect(),
                })
                .collect(),
        }
    })
}

/// The same with scores from 0 to 3, and with either weights.
pub(super) fn scores() -> impl Strategy<Value = SmallPoll> {
    (
        approvals(),
        proptest::collection::vec(0u32..4, 60),
        any::<bool>(),
    )
        .prop_map(|(mut poll, scores, equal_groups)| {
            poll.kind = BallotKind::SCORE;
            if equal_groups {
                poll.weights = Weights::EqualGroups;
            }
            let marks = poll.ballots.iter_mut().flat_map(|ballot| &mut ballot.marks);
            for (mark, score) in marks.zip(scores) {
                mark.value = score;
            }
            poll
        })
}

pub(super) fn limits() -> impl Strategy<Value = Limit> {
    prop_oneof![
        (0u64..7).prop_map(Limit::Ideas),
        (0u64..14).prop_map(Limit::Budget)
    ]
}

/// Every rule.
pub(super) fn rules() -> Vec<Rule> {
    let add1 = Add1 {
        step: 1,
        until: Until::Overspent,
    };
    let completions = [
        Completion::None,
        Completion::Greedy,
        Completion::Phragmen,
        Completion::Add1(add1),
        Completion::Add1Greedy(add1),
    ];
    let mut rules = vec![
        Rule::MostVotes,
        Rule::VotesPerCost,
        Rule::SequentialPav,
        Rule::Phragmen,
    ];
    for measure in [Measure::Points, Measure::Cost] {
        rules.extend(completions.map(|completion| Rule::EqualShares {
            measure,
            completion,
        }));
    }
    rules
}

pub(super) fn lot(seed: u32) -> TieBreak<u8> {
    TieBreak {
        cheap_first: false,
        then: Decider::Lot { seed },
    }
}

/// Lower ids first.
pub(super) fn by_id() -> TieBreak<u8> {
    TieBreak {
        cheap_first: false,
        then: Decider::Decision((0..=u8::MAX).collect()),
    }
}

pub(super) fn election(poll: &SmallPoll, limit: Limit) -> Election<u8> {
    Election::new(poll, limit).unwrap()
}
