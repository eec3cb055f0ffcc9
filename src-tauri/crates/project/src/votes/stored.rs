//! A round as it lies in the file, in the words of the voting rules.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, OptionalExtension};
use voting::{Ballot, BallotKind, Choosable, Count, Mark, Poll, Problem, Round, Voters, Weights};

use super::round::barred;
use super::{RoundTexts, Way};
use crate::{Error, Result};

/// A round with what was counted; options and groups are named by their ids.
pub(crate) struct Stored {
    /// Its own fields.
    pub texts: RoundTexts,
    /// When it was closed.
    pub closed_at: Option<String>,
    /// For the voting rules: counts and limits in points, whatever the ballots asked for.
    pub round: Round<String, String>,
    /// The ballots one by one, when every vote was cast on one; none when some were counted on paper, where
    /// nobody can tell which dots are whose.
    pub ballots: Option<Vec<Ballot<String, String>>>,
    /// The titles of all ideas that are options or have dots.
    pub titles: HashMap<String, String>,
}

/// Reads a round. Ballots are secret until it is closed: before, only what was counted on paper is in it.
///
/// # Errors
/// [`Error::NotFound`].
pub(crate) fn stored(db: &Connection, id: &str) -> Result<Stored> {
    let is_open = fields(db, id)?.1.is_none();
    read(db, id, !is_open)
}

/// Reads a round with the ballots that were cast in it, open or not.
///
/// # Errors
/// [`Error::NotFound`].
pub(crate) fn with_ballots(db: &Connection, id: &str) -> Result<Stored> {
    read(db, id, true)
}

/// Reads a round with what was counted on paper alone.
///
/// # Errors
/// [`Error::NotFound`].
pub(super) fn on_paper(db: &Connection, id: &str) -> Result<Stored> {
    read(db, id, false)
}

impl Stored {
    /// The votes for rules that ask who voted for what.
    ///
    /// # Errors
    /// [`Error::NotNow`] `rule-needs-ballots` when some of them were counted on paper.
    pub(crate) fn poll(&self) -> Result<Poll<String, String>> {
        let ballots = self.ballots.clone().ok_or(Error::NotNow {
            why: "rule-needs-ballots",
        })?;
        let option = |option: &String| Choosable {
            option: option.clone(),
            cost: None,
        };
        Ok(Poll {
            kind: self.texts.way.kind(),
            weights: Weights::Alike,
            options: self.round.options.iter().map(option).collect(),
            ballots,
        })
    }

    /// The same, with each ballot weighing what the round says: where groups count the same, each of `sets`
    /// does, for a group too small to be shown alone must not decide alone either.
    ///
    /// # Errors
    /// As [`Stored::poll`].
    pub(crate) fn weighed_poll(&self, sets: &[Vec<String>]) -> Result<Poll<String, String>> {
        let mut poll = self.poll()?;
        if self.texts.equal_groups {
            poll.weights = Weights::EqualGroups;
            for ballot in &mut poll.ballots {
                if let Some(set) = sets.iter().find(|set| set.contains(&ballot.group)) {
                    ballot.group = set.join(" ");
                }
            }
        }
        Ok(poll)
    }
}

fn read(db: &Connection, id: &str, with_ballots: bool) -> Result<Stored> {
    let (mut texts, closed_at) = fields(db, id)?;
    texts.options = options(db, id)?;
    texts.barred = barred(db, id)?;
    let round = Round {
        rules: texts.way.points(texts.options.len()),
        options: texts.options.clone(),
        voters: voters(db, id, with_ballots)?,
        counts: counts(db, id, with_ballots)?,
    };
    Ok(Stored {
        titles: titles(db, id)?,
        ballots: match with_ballots && !has_paper(db, id)? {
            true => Some(ballots(db, id)?).filter(|ballots| !ballots.is_empty()),
            false => None,
        },
        texts,
        closed_at,
        round,
    })
}

fn fields(db: &Connection, id: &str) -> Result<(RoundTexts, Option<String>)> {
    let sql = "SELECT * FROM voting_round WHERE id = ?1";
    db.prepare_cached(sql)?
        .query_row([id], |row| {
            let texts = RoundTexts {
                id: row.get("id")?,
                title: row.get("title")?,
                session_id: row.get("session_id")?,
                way: Way::read(row)?,
                equal_groups: row.get("equal_groups")?,
                barred: Vec::new(),
                options: Vec::new(),
            };
            Ok((texts, row.get("closed_at")?))
        })
        .optional()?
        .ok_or(Error::NotFound { noun: "round" })
}

/// What a round's ballots ask for.
///
/// # Errors
/// [`Error::NotFound`].
pub(super) fn kind(db: &Connection, id: &str) -> Result<BallotKind> {
    Ok(fields(db, id)?.0.way.kind())
}

fn options(db: &Connection, id: &str) -> Result<Vec<String>> {
    let sql = "SELECT idea_id FROM round_idea WHERE round_id = ?1 ORDER BY position";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The groups in their order; those whose voters are not known are not among them.
fn voters(db: &Connection, id: &str, with_ballots: bool) -> Result<Vec<Voters<String>>> {
    let mut statement = db.prepare_cached(include_str!("voters.sql"))?;
    let rows = statement.query_map((id, with_ballots), |row| {
        Ok(Voters {
            group: row.get(0)?,
            voters: row.get(1)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn counts(db: &Connection, id: &str, with_ballots: bool) -> Result<Vec<Count<String, String>>> {
    let mut statement = db.prepare_cached(include_str!("dots.sql"))?;
    let rows = statement.query_map((id, with_ballots), |row| {
        Ok(Count {
            option: row.get(0)?,
            group: row.get(1)?,
            dots: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn has_paper(db: &Connection, id: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM dot_count WHERE round_id = ?1 AND dots > 0) \
               OR EXISTS (SELECT 1 FROM round_voters WHERE round_id = ?1 AND voters > 0)";
    Ok(db.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}

fn ballots(db: &Connection, id: &str) -> Result<Vec<Ballot<String, String>>> {
    let sql = "SELECT ballot.id, group_id, idea_id, value \
               FROM ballot LEFT JOIN ballot_said ON ballot_id = ballot.id \
               WHERE round_id = ?1 AND group_id IS NOT NULL";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    let mut ballots: BTreeMap<String, Ballot<String, String>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let group = row.get(1)?;
        let ballot = ballots.entry(row.get(0)?).or_insert_with(|| Ballot {
            group,
            marks: Vec::new(),
        });
        if let Some(option) = row.get(2)? {
            ballot.marks.push(Mark {
                option,
                value: row.get(3)?,
            });
        }
    }
    Ok(ballots.into_values().collect())
}

fn titles(db: &Connection, id: &str) -> Result<HashMap<String, String>> {
    let sql = "SELECT id, title FROM idea WHERE id IN (SELECT idea_id FROM round_idea WHERE round_id = ?1 \
               UNION SELECT idea_id FROM paper_dots WHERE round_id = ?1)";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// That nothing in the round's numbers is impossible.
///
/// # Errors
/// [`Error::TooManyDots`] when a group gave more than it had; [`Error::NotNow`] `round-problems` for all else.
pub(crate) fn refuse_problems(round: &Round<String, String>) -> Result<()> {
    match voting::check(round).into_iter().next() {
        None => Ok(()),
        Some(
            Problem::TooManyDots { dots, most, .. } | Problem::TooManyOnOne { dots, most, .. },
        ) => Err(Error::TooManyDots { dots, limit: most }),
        Some(_) => Err(Error::NotNow {
            why: "round-problems",
        }),
    }
}
