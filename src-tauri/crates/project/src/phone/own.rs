use super::{LookBack, OwnBallot, OwnCard, PhoneOwn};
use crate::chain::{self, CardPath};
use crate::participants::{self, Channel, Device};
use crate::{Error, Reader, Result, votes};

/// What a phone sees of its own: its participant's group, cards and ballots.
///
/// # Errors
/// [`crate::Error::NotNow`] `phone-unknown` or `ticket-void`.
pub fn own(db: &Reader, token: &str) -> Result<PhoneOwn> {
    let device = participants::of_token(db, token)?;
    let sql = "SELECT number FROM ticket WHERE id = ?1";
    let ticket_number = db.rows(sql, [&device.ticket_id], |row| row.get(0))?.pop();
    let sql = "SELECT task_id FROM task_done WHERE participant_id = ?1";
    let done = db.rows(sql, [&device.participant_id], |row| row.get(0))?;
    Ok(PhoneOwn {
        ticket_number,
        cards: cards(db, &device.participant_id)?,
        ballots: ballots(db, &device)?,
        done,
        group_id: device.group_id,
        table_number: device.table_number,
        channel: device.channel,
    })
}

/// The most evenings before this one that are looked back at.
const EARLIER: usize = 20;

/// What happened to the participant's cards on this evening, and to those of earlier evenings that the phone still
/// has the tokens of, or that carry the name on the ticket. Votes are told of once something was decided by them.
///
/// A table's phone looks back at what a table's phone wrote and never at anybody's own; a tablet that goes from
/// hand to hand looks back at nothing. Tokens that count no more are passed over.
///
/// # Errors
/// As [`own`].
pub fn paths(db: &Reader, token: &str, looking: &LookBack) -> Result<Vec<CardPath>> {
    let device = participants::of_token(db, token)?;
    let mut whose = vec![device.participant_id];
    for token in looking.earlier.iter().take(EARLIER) {
        let before = match participants::of_token(db, token) {
            Err(Error::NotNow { .. }) => continue,
            before => before?,
        };
        let may = match device.channel {
            Channel::Phone => matches!(before.channel, Channel::Phone | Channel::Table),
            Channel::Table => before.channel == Channel::Table,
            Channel::Tablet | Channel::Helped => false,
        };
        if may {
            whose.push(before.participant_id);
        }
    }
    let mut paths = chain::paths_of(db, whose)?;
    let ideas = paths.iter_mut().flat_map(|path| &mut path.ideas);
    for idea in ideas.filter(|idea| idea.outcome.is_none()) {
        idea.dots = 0;
    }
    Ok(paths)
}

fn cards(db: &Reader, participant: &str) -> Result<Vec<OwnCard>> {
    db.rows(include_str!("own_cards.sql"), [participant], |row| {
        let challenges: String = row.get(8)?;
        Ok(OwnCard {
            id: row.get(0)?,
            task_id: row.get(1)?,
            is_idea: row.get(2)?,
            text: row.get(3)?,
            description: row.get(4)?,
            target_group: row.get(5)?,
            needs: row.get(6)?,
            group_id: row.get(7)?,
            challenges: serde_json::from_str(&challenges).unwrap_or_default(),
            can_correct: row.get(9)?,
        })
    })
}

fn ballots(db: &Reader, device: &Device) -> Result<Vec<OwnBallot>> {
    let sql = "SELECT round_id FROM live_task WHERE session_id = ?1 AND round_id IS NOT NULL AND state <> 'closed'";
    let rounds: Vec<String> = db.rows(sql, [&device.session_id], |row| row.get(0))?;
    let mut ballots = Vec::new();
    for round_id in rounds {
        if let Some(marks) = votes::own(db, &round_id, &device.participant_id)? {
            ballots.push(OwnBallot { round_id, marks });
        }
    }
    Ok(ballots)
}
