//! What cannot be right about the counts that were typed in.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use thiserror::Error;

use crate::round::{DotRules, Id, Round};
use crate::tally::groups_of;

/// Something in a round that cannot be right, with what is needed to say so and to mend it.
///
/// It serialises as its [`code`](Problem::code) together with its fields.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Problem<O, G> {
    /// Nobody has a dot to give, or no idea may get one.
    #[error("the rules leave nobody a dot to give")]
    NoDots,
    /// One idea may get more dots from a person than the person has.
    #[error("at most {max_per_idea} dots on one idea, but each person has {dots_per_person}")]
    MaxOverDots {
        /// Dots each person has.
        dots_per_person: u32,
        /// Dots said to be allowed on one idea.
        max_per_idea: u32,
    },
    /// The same option stands twice in the round.
    #[error("option {option} is in the round twice")]
    OptionTwice {
        /// The option.
        option: O,
    },
    /// The voters of the same group are given twice.
    #[error("group {group} is listed twice")]
    GroupTwice {
        /// The group.
        group: G,
    },
    /// Dots were counted for an option that is not (or no longer) in the round.
    #[error("{dots} dots for {option}, which is not in the round")]
    OptionNotInRound {
        /// The option.
        option: O,
        /// Dots counted for it.
        dots: u64,
    },
    /// A group gave dots, but how many of its people voted is missing or 0.
    #[error("group {group} gave {dots} dots, but has no voters")]
    VotersMissing {
        /// The group.
        group: G,
        /// Dots it gave in all.
        dots: u64,
    },
    /// A group gave more dots in all than its voters have.
    #[error("group {group} gave {dots} dots; its {voters} voters have {most}")]
    TooManyDots {
        /// The group.
        group: G,
        /// Dots it gave in all.
        dots: u64,
        /// Its voters.
        voters: u64,
        /// Dots they have.
        most: u64,
    },
    /// A group gave one option more dots than its voters may.
    #[error("group {group} gave {option} {dots} dots; its {voters} voters may give it {most}")]
    TooManyOnOne {
        /// The option.
        option: O,
        /// The group.
        group: G,
        /// Dots it gave the option.
        dots: u64,
        /// Its voters.
        voters: u64,
        /// Dots they may give one option.
        most: u64,
    },
}

impl<O, G> Problem<O, G> {
    /// A stable name of the kind of problem, for windows to translate.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoDots => "no-dots",
            Self::MaxOverDots { .. } => "max-over-dots",
            Self::OptionTwice { .. } => "option-twice",
            Self::GroupTwice { .. } => "group-twice",
            Self::OptionNotInRound { .. } => "option-not-in-round",
            Self::VotersMissing { .. } => "voters-missing",
            Self::TooManyDots { .. } => "too-many-dots",
            Self::TooManyOnOne { .. } => "too-many-on-one",
        }
    }
}

/// Everything in the round that cannot be right; empty when all is well.
///
/// Dots on an option outside the round count towards what their group gave: they were given.
pub fn check<O: Id, G: Id>(round: &Round<O, G>) -> Vec<Problem<O, G>> {
    let mut problems = check_rules(round.rules);
    problems.extend(
        doubles(round.options.iter()).map(|option| Problem::OptionTwice {
            option: option.clone(),
        }),
    );
    problems.extend(
        doubles(round.voters.iter().map(|row| &row.group)).map(|group| Problem::GroupTwice {
            group: group.clone(),
        }),
    );
    problems.extend(check_options(round));
    problems.extend(check_groups(round));
    problems
}

fn check_rules<O, G>(rules: DotRules) -> Vec<Problem<O, G>> {
    let DotRules {
        dots_per_person,
        max_per_idea,
    } = rules;
    if dots_per_person == 0 || max_per_idea == 0 {
        vec![Problem::NoDots]
    } else if max_per_idea > dots_per_person {
        vec![Problem::MaxOverDots {
            dots_per_person,
            max_per_idea,
        }]
    } else {
        Vec::new()
    }
}

/// Those that occur more than once, each named once.
fn doubles<'a, T: Ord + 'a>(all: impl Iterator<Item = &'a T>) -> impl Iterator<Item = &'a T> {
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&T> = all.filter(|one| !seen.insert(*one)).collect();
    twice.into_iter()
}

fn check_options<O: Id, G: Id>(round: &Round<O, G>) -> Vec<Problem<O, G>> {
    let known: BTreeSet<&O> = round.options.iter().collect();
    let strangers = round
        .counts
        .iter()
        .filter(|count| !known.contains(&count.option));
    sums(strangers.map(|count| (&count.option, count.dots)))
        .into_iter()
        .filter(|(_, dots)| *dots > 0)
        .map(|(option, dots)| Problem::OptionNotInRound {
            option: option.clone(),
            dots,
        })
        .collect()
}

fn check_groups<O: Id, G: Id>(round: &Round<O, G>) -> Vec<Problem<O, G>> {
    let given = sums(round.counts.iter().map(|count| (&count.group, count.dots)));
    groups_of(round)
        .into_iter()
        .filter_map(|(group, voters)| Some((*given.get(&group)?, group, voters)))
        .flat_map(|(dots, group, voters)| check_group(round, group, voters, dots))
        .collect()
}

fn check_group<O: Id, G: Id>(
    round: &Round<O, G>,
    group: G,
    voters: u64,
    dots: u64,
) -> Vec<Problem<O, G>> {
    if voters == 0 && dots > 0 {
        return vec![Problem::VotersMissing { group, dots }];
    }
    let mut problems = Vec::new();
    let most = round.rules.most_in_all(voters);
    if dots > most {
        problems.push(Problem::TooManyDots {
            group: group.clone(),
            dots,
            voters,
            most,
        });
    }
    let most = round.rules.most_on_one(voters);
    let own = round.counts.iter().filter(|count| count.group == group);
    for (option, dots) in sums(own.map(|count| (&count.option, count.dots))) {
        if dots > most {
            let (option, group) = (option.clone(), group.clone());
            problems.push(Problem::TooManyOnOne {
                option,
                group,
                dots,
                voters,
                most,
            });
        }
    }
    problems
}

fn sums<'a, K: Ord>(rows: impl Iterator<Item = (&'a K, u32)>) -> BTreeMap<&'a K, u64> {
    let mut sums = BTreeMap::new();
    for (key, dots) in rows {
        *sums.entry(key).or_insert(0) += u64::from(dots);
    }
    sums
}
