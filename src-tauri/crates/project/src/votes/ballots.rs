//! Ballots: one per voter and round, secret from the moment they are cast.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use voting::{Ballot, BallotProblem, Mark};

use super::Way;
use super::merged;
use super::round::{refuse_barred, refuse_closed};
use super::stored::stored;
use crate::operations::Nothing;
use crate::participants::{self, Channel};
use crate::{Error, Result, Step};

/// What a ballot says of one idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BallotMark {
    /// The idea.
    pub idea_id: String,
    /// Its dots, 1 for a tick, its score, or its place (1 is the best).
    pub value: u32,
}

/// A vote to be cast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cast {
    /// The round.
    pub round_id: String,
    /// The participant; while the round is open they may cast again, and the last counts.
    pub voter: String,
    /// Their group.
    pub group_id: String,
    /// How it comes in.
    pub channel: Channel,
    /// What it says; ideas without a mark get nothing.
    pub marks: Vec<BallotMark>,
}

/// A vote that is read aloud at the laptop, by somebody with a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HelpedBallot {
    /// The round.
    pub round_id: String,
    /// The session at which the ticket was handed out.
    pub session_id: String,
    /// The code on the ticket, however it is typed.
    pub code: String,
    /// The group, for a ticket that names none.
    pub group_id: Option<String>,
    /// What it says.
    pub marks: Vec<BallotMark>,
    /// Whether it takes the place of a ballot that the ticket has cast already.
    pub replace: bool,
}

/// A ballot that was filled in on paper and is typed in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaperBallot {
    /// The round.
    pub round_id: String,
    /// The group of whoever filled it in.
    pub group_id: String,
    /// What it says.
    pub marks: Vec<BallotMark>,
}

/// Casts a ballot, or casts it anew. Nothing of it is kept in history.
///
/// # Errors
/// [`Error::NotNow`] `round-closed`; `group-barred`; `ballot-idea` for an idea that is not in the round or stands
/// twice; `ballot-ticks`, `ballot-score`, `ballot-places`, `ballot-place-twice` or `ballot-place-skipped` for what
/// the round's way to vote does not allow; [`Error::TooManyDots`].
pub(crate) fn cast(step: &Step, ballot: &Cast) -> Result<()> {
    step.keep_secret();
    refuse_closed(step, &ballot.round_id)?;
    refuse_barred(step, &ballot.round_id, &ballot.group_id)?;
    let marks = merged::carried(step, &ballot.round_id, &ballot.marks)?;
    check(step, &ballot.round_id, &ballot.group_id, &marks)?;
    let sql = "DELETE FROM ballot WHERE round_id = ?1 AND voter = ?2";
    step.run(sql, (&ballot.round_id, &ballot.voter))?;
    let id = step.random_id();
    step.run(
        "INSERT INTO ballot (rowid, id, round_id, voter, group_id, channel) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (
            step.random_place(),
            &id,
            &ballot.round_id,
            &ballot.voter,
            &ballot.group_id,
            ballot.channel,
        ),
    )?;
    put_marks(step, &id, &marks)
}

/// Types in a ballot from paper. Nobody knows whose it is, so it can be undone like all else until the round
/// closes.
///
/// # Errors
/// As casting one; [`Error::Required`] for a ballot that says nothing.
pub fn paper(step: &Step, ballot: PaperBallot) -> Result<Nothing> {
    refuse_closed(step, &ballot.round_id)?;
    refuse_barred(step, &ballot.round_id, &ballot.group_id)?;
    if ballot.marks.is_empty() {
        return Err(Error::Required { field: "marks" });
    }
    let marks = merged::carried(step, &ballot.round_id, &ballot.marks)?;
    check(step, &ballot.round_id, &ballot.group_id, &marks)?;
    let id = step.random_id();
    step.run(
        "INSERT INTO ballot (rowid, id, round_id, group_id, channel) VALUES (?1, ?2, ?3, ?4, 'paper')",
        (step.random_place(), &id, &ballot.round_id, &ballot.group_id),
    )?;
    put_marks(step, &id, &marks)?;
    Ok(Nothing {})
}

fn put_marks(step: &Step, ballot: &str, marks: &[BallotMark]) -> Result<()> {
    for mark in marks.iter().filter(|mark| mark.value > 0) {
        step.run(
            "INSERT INTO ballot_mark (rowid, id, ballot_id, idea_id, value) VALUES (?1, ?2, ?3, ?4, ?5)",
            (
                step.random_place(),
                step.random_id(),
                ballot,
                &mark.idea_id,
                mark.value,
            ),
        )?;
    }
    Ok(())
}

/// What a ballot says must fit what its round asks for.
fn check(step: &Step, round: &str, group: &str, marks: &[BallotMark]) -> Result<()> {
    let stored = stored(step, round)?;
    let ballot = Ballot {
        group,
        marks: marks.iter().map(in_words_of_rules).collect(),
    };
    let options: BTreeSet<_> = stored.round.options.into_iter().collect();
    // An idea that is not in the round is refused without a mark too.
    let is_known = marks.iter().all(|mark| options.contains(&mark.idea_id));
    let way = stored.texts.way;
    match voting::check_ballot(way.kind(), &options, &ballot)
        .into_iter()
        .next()
    {
        None if is_known => Ok(()),
        None => Err(Error::NotNow { why: "ballot-idea" }),
        Some(problem) => Err(refusal(way, &problem)),
    }
}

fn in_words_of_rules(mark: &BallotMark) -> Mark<String> {
    Mark {
        option: mark.idea_id.clone(),
        value: mark.value,
    }
}

fn refusal(way: Way, problem: &BallotProblem<String>) -> Error {
    let why = match (way, problem) {
        (_, BallotProblem::MarkedTwice { .. } | BallotProblem::NotInRound { .. }) => "ballot-idea",
        (Way::Dots { .. }, BallotProblem::TooMany { given, most }) => {
            return too_many(*given, *most);
        }
        (Way::Dots { .. }, BallotProblem::TooHigh { given, most, .. }) => {
            return too_many((*given).into(), (*most).into());
        }
        (_, BallotProblem::PlaceTwice { .. }) => "ballot-place-twice",
        (_, BallotProblem::PlaceSkipped { .. }) => "ballot-place-skipped",
        (Way::Ranking { .. }, _) => "ballot-places",
        (Way::Score, _) => "ballot-score",
        (_, _) => "ballot-ticks",
    };
    Error::NotNow { why }
}

fn too_many(dots: u64, limit: u64) -> Error {
    Error::TooManyDots { dots, limit }
}

/// Casts the ballot of somebody who reads it aloud.
///
/// # Errors
/// As [`cast`]; [`Error::NotNow`] `ticket-unknown`, `ticket-void`, `group-needed`, or `already-voted` when the
/// ticket's ballot is there and is not to be replaced.
pub fn helped(step: &Step, input: HelpedBallot) -> Result<Nothing> {
    let voter = participants::with_ticket_code(step, &input.session_id, &input.code)?;
    if !input.replace && own(step, &input.round_id, &voter)?.is_some() {
        return Err(Error::NotNow {
            why: "already-voted",
        });
    }
    let sql = "SELECT group_id FROM participant WHERE id = ?1";
    let group: Option<String> = step
        .prepare_cached(sql)?
        .query_row([&voter], |row| row.get(0))?;
    let group_id = group.or(input.group_id).ok_or(Error::NotNow {
        why: "group-needed",
    })?;
    let ballot = Cast {
        round_id: input.round_id,
        voter,
        group_id,
        channel: Channel::Helped,
        marks: input.marks,
    };
    cast(step, &ballot)?;
    Ok(Nothing {})
}

/// A voter's own ballot while the round is open; none when they have not voted, or nobody can tell any more.
pub(crate) fn own(db: &Connection, round: &str, voter: &str) -> Result<Option<Vec<BallotMark>>> {
    let sql = "SELECT id FROM ballot WHERE round_id = ?1 AND voter = ?2";
    let id: Option<String> = db
        .prepare_cached(sql)?
        .query_row([round, voter], |row| row.get(0))
        .optional()?;
    let Some(id) = id else {
        return Ok(None);
    };
    let sql = "SELECT idea_id, value FROM ballot_said WHERE ballot_id = ?1";
    let mut statement = db.prepare_cached(sql)?;
    let marks = statement.query_map([id], |row| {
        Ok(BallotMark {
            idea_id: row.get(0)?,
            value: row.get(1)?,
        })
    })?;
    Ok(Some(marks.collect::<rusqlite::Result<_>>()?))
}

/// Whether there is any ballot in a round.
pub(super) fn any(db: &Connection, round: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM ballot WHERE round_id = ?1)";
    Ok(db
        .prepare_cached(sql)?
        .query_row([round], |row| row.get(0))?)
}

/// Whether anybody has cast a ballot in a round themselves, or had one cast for them; those typed in from paper
/// are nobody's.
pub(super) fn any_cast(db: &Connection, round: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM ballot WHERE round_id = ?1 AND channel <> 'paper')";
    Ok(db
        .prepare_cached(sql)?
        .query_row([round], |row| row.get(0))?)
}

/// Cuts the link from voters to ballots, here and in history; from now on nobody can tell who voted what,
/// and hence the round cannot be opened again.
pub(super) fn cut_links(step: &Step, round: &str) -> Result<()> {
    step.run(
        "UPDATE ballot SET voter = NULL WHERE round_id = ?1",
        [round],
    )?;
    step.forget("ballot")?;
    step.run(include_str!("forget_paper.sql"), [round])?;
    step.no_way_back();
    Ok(())
}
