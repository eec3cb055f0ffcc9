//! Ways to vote: what a ballot asks for, how it is kept in the file, and what it counts in points.

use rusqlite::Row;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use voting::{BallotKind, DotRules};

use crate::word::stored_as_word;
use crate::{Error, Result};

/// Most dots, ticks or places on a ballot.
const MOST: u32 = 100;

/// What a ballot asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum Way {
    /// Dots, spread over the ideas.
    Dots {
        /// Dots each person has.
        dots_per_person: u32,
        /// Dots one person may give one idea.
        max_per_idea: u32,
    },
    /// A tick for each idea one is for.
    Approval {
        /// The most ticks on a ballot; absent: as many as there are ideas.
        most: Option<u32>,
    },
    /// A score from 0 to 3 for each idea.
    Score,
    /// The best ideas in order.
    Ranking {
        /// How many may be put in order.
        places: u32,
    },
}

/// Which way it was, without its numbers: what points are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// Points are dots.
    #[default]
    Dots,
    /// Points are ticks.
    Approval,
    /// Points are scores.
    Score,
    /// Points are what places are worth.
    Ranking,
}

stored_as_word!(WayKind);

impl Default for Way {
    fn default() -> Self {
        Self::Dots {
            dots_per_person: 5,
            max_per_idea: 3,
        }
    }
}

impl Way {
    /// The same in the words of the voting rules.
    pub(crate) fn kind(self) -> BallotKind {
        match self {
            Self::Dots {
                dots_per_person,
                max_per_idea,
            } => BallotKind::Dots(DotRules {
                dots_per_person,
                max_per_idea,
            }),
            Self::Approval { most } => BallotKind::Approval { most },
            Self::Score => BallotKind::SCORE,
            Self::Ranking { places } => BallotKind::Ranking { places },
        }
    }

    /// The most points a voter can give in all and give one idea: what counts by group are checked against.
    pub(super) fn points(self, options: usize) -> DotRules {
        let options = u32::try_from(options).unwrap_or(u32::MAX).max(1);
        let most_on_one = self.kind().most_points();
        let in_all = match self {
            Self::Dots {
                dots_per_person, ..
            } => dots_per_person,
            Self::Approval { most } => most.unwrap_or(options).min(options),
            Self::Score => most_on_one.saturating_mul(options),
            Self::Ranking { places } => (0..places.min(options)).map(|at| places - at).sum(),
        };
        DotRules {
            dots_per_person: in_all,
            max_per_idea: match self {
                Self::Dots { max_per_idea, .. } => max_per_idea,
                _ => most_on_one,
            },
        }
    }

    /// Whether what each group gave can be counted on paper without the single ballots: where a mark may be
    /// worth this or that, only whole ballots tell what was meant.
    pub(super) fn can_be_counted(self) -> bool {
        matches!(self, Self::Dots { .. } | Self::Approval { .. })
    }

    /// That it leaves everybody something to give.
    ///
    /// # Errors
    /// [`Error::BadValue`] with the number that is wrong.
    pub(super) fn check(self) -> Result<()> {
        let bad = match self {
            Self::Dots {
                dots_per_person, ..
            } if !(1..=MOST).contains(&dots_per_person) => Some("dotsPerPerson"),
            Self::Dots {
                dots_per_person,
                max_per_idea,
            } if !(1..=dots_per_person).contains(&max_per_idea) => Some("maxPerIdea"),
            Self::Approval { most: Some(most) } if !(1..=MOST).contains(&most) => Some("mostTicks"),
            Self::Ranking { places } if !(1..=MOST).contains(&places) => Some("places"),
            _ => None,
        };
        bad.map_or(Ok(()), |field| Err(Error::BadValue { field }))
    }

    /// As it is stored: its word, the dots' two numbers (the usual ones for other ways), and its limit.
    pub(super) fn stored(self) -> (&'static str, u32, u32, Option<u32>) {
        match self {
            Self::Dots {
                dots_per_person,
                max_per_idea,
            } => ("dots", dots_per_person, max_per_idea, None),
            Self::Approval { most } => ("approval", 1, 1, most),
            Self::Score => ("score", 1, 1, None),
            Self::Ranking { places } => ("ranking", 1, 1, Some(places)),
        }
    }

    /// Reads `way`, `dots_per_person`, `max_per_idea` and `mark_limit` from a row of `voting_round`.
    pub(crate) fn read(row: &Row) -> rusqlite::Result<Self> {
        let limit: Option<u32> = row.get("mark_limit")?;
        Ok(match row.get_ref("way")?.as_str()? {
            "approval" => Self::Approval { most: limit },
            "score" => Self::Score,
            "ranking" => Self::Ranking {
                places: limit.unwrap_or(1),
            },
            _ => Self::Dots {
                dots_per_person: row.get("dots_per_person")?,
                max_per_idea: row.get("max_per_idea")?,
            },
        })
    }
}
