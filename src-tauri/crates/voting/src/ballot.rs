//! Ballots: what one voter may mark, and what cannot be right about a ballot.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::round::{DotRules, Id};

/// What a ballot asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum BallotKind {
    /// A number of dots, spread over the ideas.
    Dots(DotRules),
    /// A cross for each idea one can stand behind.
    Approval {
        /// The most crosses on a ballot; absent: as many as there are ideas.
        most: Option<u32>,
    },
    /// A score for each idea, from 0 up.
    Score {
        /// The highest score.
        highest: u32,
    },
    /// The best ideas in order, 1 for the best.
    Ranking {
        /// How many may be ranked.
        places: u32,
    },
}

impl BallotKind {
    /// The score from 0 to 3.
    pub const SCORE: Self = Self::Score { highest: 3 };

    /// What a mark counts: its dots, 1 for a cross, its score; and for a place among `k` places `k` for the
    /// best, 1 for the last (Borda's count; an idea that was not ranked gets 0).
    pub fn points(self, mark: u32) -> u32 {
        match self {
            Self::Dots(_) | Self::Score { .. } => mark,
            Self::Approval { .. } => mark.min(1),
            Self::Ranking { .. } if mark == 0 => 0,
            Self::Ranking { places } => (places.saturating_add(1)).saturating_sub(mark),
        }
    }

    /// The highest number that a mark may bear, which is also the most points a voter can give one idea.
    pub fn most_points(self) -> u32 {
        match self {
            Self::Dots(rules) => rules.max_per_idea.min(rules.dots_per_person),
            Self::Approval { .. } => 1,
            Self::Score { highest } => highest,
            Self::Ranking { places } => places,
        }
    }
}

/// One voter's mark on one option: dots, 1 for a cross, a score, or a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mark<O> {
    /// The option.
    pub option: O,
    /// Dots, cross (1), score, or place (1 is the best); 0 is no mark.
    pub value: u32,
}

/// One voter's ballot. It knows the voter's group and nothing else of the voter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot<O, G> {
    /// The group the voter belongs to.
    pub group: G,
    /// The marks; options without one are left out. A ballot without marks is blank, and counts as a voter.
    pub marks: Vec<Mark<O>>,
}

/// Something about a ballot that cannot be right.
///
/// It serialises as its [`code`](BallotProblem::code) together with its fields.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum BallotProblem<O> {
    /// The same option is marked twice.
    #[error("{option} is marked twice")]
    MarkedTwice {
        /// The option.
        option: O,
    },
    /// An option is marked that is not in the round.
    #[error("{option} is not in the round")]
    NotInRound {
        /// The option.
        option: O,
    },
    /// More dots, or more crosses, than a voter has.
    #[error("{given} given, but a voter has {most}")]
    TooMany {
        /// What was given.
        given: u64,
        /// What there was to give.
        most: u64,
    },
    /// More dots on one option than are allowed, a score above the highest, or a place beyond the last.
    #[error("{given} for {option}, but at most {most}")]
    TooHigh {
        /// The option.
        option: O,
        /// What was given.
        given: u32,
        /// The most there may be.
        most: u32,
    },
    /// Two options have the same place.
    #[error("place {place} is given twice")]
    PlaceTwice {
        /// The place.
        place: u32,
    },
    /// A place is left out before one that is given.
    #[error("place {place} is left out")]
    PlaceSkipped {
        /// The first place that is missing.
        place: u32,
    },
}

impl<O> BallotProblem<O> {
    /// A stable name of the kind of problem, for windows to translate.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MarkedTwice { .. } => "marked-twice",
            Self::NotInRound { .. } => "not-in-round",
            Self::TooMany { .. } => "too-many",
            Self::TooHigh { .. } => "too-high",
            Self::PlaceTwice { .. } => "place-twice",
            Self::PlaceSkipped { .. } => "place-skipped",
        }
    }
}

/// Everything about the ballot that cannot be right; empty when it can be counted.
pub fn check_ballot<O: Id, G>(
    kind: BallotKind,
    options: &BTreeSet<O>,
    ballot: &Ballot<O, G>,
) -> Vec<BallotProblem<O>> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for mark in ballot.marks.iter().filter(|mark| mark.value > 0) {
        let option = mark.option.clone();
        if !seen.insert(&mark.option) {
            problems.push(BallotProblem::MarkedTwice { option });
        } else if !options.contains(&mark.option) {
            problems.push(BallotProblem::NotInRound { option });
        } else if mark.value > kind.most_points() {
            problems.push(BallotProblem::TooHigh {
                option,
                given: mark.value,
                most: kind.most_points(),
            });
        }
    }
    problems.extend(too_many(kind, ballot));
    problems.extend(place_twice(kind, ballot));
    problems.extend(place_skipped(kind, ballot));
    problems
}

fn too_many<O, G>(kind: BallotKind, ballot: &Ballot<O, G>) -> Option<BallotProblem<O>> {
    let sum = || ballot.marks.iter().map(|mark| u64::from(mark.value)).sum();
    let marked = || ballot.marks.iter().filter(|mark| mark.value > 0).count() as u64;
    let (given, most) = match kind {
        BallotKind::Dots(rules) => (sum(), u64::from(rules.dots_per_person)),
        BallotKind::Approval { most: Some(most) } => (marked(), u64::from(most)),
        BallotKind::Approval { most: None } | BallotKind::Score { .. } => return None,
        BallotKind::Ranking { places } => (marked(), u64::from(places)),
    };
    (given > most).then_some(BallotProblem::TooMany { given, most })
}

fn place_skipped<O, G>(kind: BallotKind, ballot: &Ballot<O, G>) -> Option<BallotProblem<O>> {
    let BallotKind::Ranking { .. } = kind else {
        return None;
    };
    let places: BTreeSet<u32> = ballot.marks.iter().map(|mark| mark.value).collect();
    let last = *places.last()?;
    let missing = (1..last).find(|place| !places.contains(place));
    missing.map(|place| BallotProblem::PlaceSkipped { place })
}

fn place_twice<O, G>(kind: BallotKind, ballot: &Ballot<O, G>) -> Vec<BallotProblem<O>> {
    if !matches!(kind, BallotKind::Ranking { .. }) {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let places = ballot.marks.iter().map(|mark| mark.value);
    let twice: BTreeSet<u32> = places
        .filter(|place| *place > 0 && !seen.insert(*place))
        .collect();
    twice
        .into_iter()
        .map(|place| BallotProblem::PlaceTwice { place })
        .collect()
}
