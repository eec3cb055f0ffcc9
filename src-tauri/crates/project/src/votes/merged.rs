//! Ballots that were filled in before ideas were merged.

use std::collections::BTreeMap;

use rusqlite::Connection;
use voting::{Ballot, Choosable, Mark, Poll, Weights};

use super::BallotMark;
use super::stored::kind;
use crate::Result;

/// The ideas that were merged, each with the one that stands for it now.
fn all(db: &Connection) -> Result<BTreeMap<String, String>> {
    let sql = "SELECT id, merged_into FROM idea WHERE merged_into IS NOT NULL";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Marks on merged ideas, carried on to those that stand; all others as they are.
pub(super) fn carried(
    db: &Connection,
    round: &str,
    marks: &[BallotMark],
) -> Result<Vec<BallotMark>> {
    let merged = all(db)?;
    if !marks.iter().any(|mark| merged.contains_key(&mark.idea_id)) {
        return Ok(marks.to_vec());
    }
    let mark = |mark: &BallotMark| Mark {
        option: mark.idea_id.clone(),
        value: mark.value,
    };
    let mut poll = Poll {
        kind: kind(db, round)?,
        weights: Weights::Alike,
        options: Vec::<Choosable<String>>::new(),
        ballots: vec![Ballot {
            group: String::new(),
            marks: marks.iter().map(mark).collect(),
        }],
    };
    poll.carry(&merged);
    let marks = poll.ballots.into_iter().flat_map(|ballot| ballot.marks);
    Ok(marks
        .map(|mark| BallotMark {
            idea_id: mark.option,
            value: mark.value,
        })
        .collect())
}
