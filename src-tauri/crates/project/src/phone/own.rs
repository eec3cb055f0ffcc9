use super::{OwnBallot, OwnCard, PhoneOwn};
use crate::chain::{self, CardPath};
use crate::participants::{self, Device};
use crate::{Reader, Result, votes};

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

/// What happened to the participant's cards, on this evening or an earlier one.
///
/// # Errors
/// As [`own`].
pub fn paths(db: &Reader, token: &str) -> Result<Vec<CardPath>> {
    let device = participants::of_token(db, token)?;
    chain::paths_of(db, &device.participant_id)
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
