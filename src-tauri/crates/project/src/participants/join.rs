//! Coming in: with a ticket, or with the code on the screen.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{Channel, secret};
use crate::{Error, Result, Step, groups};

/// How somebody comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Join {
    /// The session whose evening runs.
    pub session_id: String,
    /// What they have.
    pub seat: Seat,
    /// The stakeholder group they pick; a ticket's own group goes before it.
    pub group_id: Option<String>,
    /// The table, for a table's phone.
    pub table_number: Option<u32>,
}

/// What somebody comes in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seat {
    /// The hash of a ticket's token or plain code.
    Ticket(String),
    /// The evening's own code, which the caller has checked.
    Open(Channel),
}

/// Somebody who is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// What their phone is known by from now on; kept nowhere else.
    pub token: String,
    /// Who they are.
    pub device: Device,
}

/// A phone that has come in, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// The participant.
    pub participant_id: String,
    /// The session.
    pub session_id: String,
    /// The ticket they came with.
    pub ticket_id: Option<String>,
    /// Their stakeholder group.
    pub group_id: Option<String>,
    /// How they take part.
    pub channel: Channel,
    /// The table, for a table's phone.
    pub table_number: Option<u32>,
}

/// Lets somebody in and gives their phone a token of its own.
///
/// # Errors
/// [`Error::NotNow`] `ticket-unknown`, `ticket-void`, or `group-needed` when neither the ticket nor the person
/// says which group they belong to; a group that is gone; a table beyond 1 to 999.
pub fn join(step: &Step, join: Join) -> Result<Joined> {
    groups::known(step, join.group_id.as_deref())?;
    if join
        .table_number
        .is_some_and(|number| !(1..=999).contains(&number))
    {
        return Err(Error::BadValue {
            field: "tableNumber",
        });
    }
    let participant = match &join.seat {
        Seat::Ticket(hash) => by_ticket(step, &join, hash)?,
        Seat::Open(channel) => add(step, &join, None, join.group_id.as_deref(), *channel)?,
    };
    let token = device(step, &participant)?;
    let device = of_token(step, &token)?;
    if device.group_id.is_none() && device.channel != Channel::Table {
        return Err(Error::NotNow {
            why: "group-needed",
        });
    }
    Ok(Joined { token, device })
}

/// A shared tablet goes on to the next person: its token counts no more, and a new one belongs to nobody
/// who was there before.
///
/// # Errors
/// [`Error::NotNow`] `phone-unknown`; [`Error::BadValue`] for a phone that is no shared tablet, or one person
/// would have many ballots; as [`join`].
pub fn next_person(step: &Step, token: &str, group_id: Option<String>) -> Result<Joined> {
    let before = of_token(step, token)?;
    if before.channel != Channel::Tablet {
        return Err(Error::BadValue { field: "channel" });
    }
    let next = Join {
        session_id: before.session_id,
        seat: Seat::Open(before.channel),
        group_id,
        table_number: before.table_number,
    };
    let joined = join(step, next)?;
    let sql = "DELETE FROM device WHERE token_hash = ?1";
    step.run(sql, [secret::hash(token)])?;
    Ok(joined)
}

/// Whose phone it is.
///
/// # Errors
/// [`Error::NotNow`] `phone-unknown` for a token nobody has, `ticket-void` when its ticket was made void.
pub fn of_token(db: &Connection, token: &str) -> Result<Device> {
    let found = db
        .prepare_cached(include_str!("of_token.sql"))?
        .query_row([secret::hash(token)], |row| Ok(device_of(row)))
        .optional()?;
    found.unwrap_or_else(|| Err(unknown()))
}

/// Nobody's phone.
pub(super) fn unknown() -> Error {
    Error::NotNow {
        why: "phone-unknown",
    }
}

/// A device that may come in, from the columns of `of_token.sql`.
pub(super) fn device_of(row: &Row) -> Result<Device> {
    if row.get(6)? {
        return Err(Error::NotNow { why: "ticket-void" });
    }
    Ok(Device {
        participant_id: row.get(0)?,
        session_id: row.get(1)?,
        ticket_id: row.get(2)?,
        group_id: row.get(3)?,
        channel: row.get(4)?,
        table_number: row.get(5)?,
    })
}

/// The participant of a ticket, by the code that was read aloud or typed at the laptop: whoever has come in
/// with it before, or somebody who is helped from now on.
///
/// # Errors
/// As [`join`].
pub(crate) fn with_ticket_code(step: &Step, session_id: &str, code: &str) -> Result<String> {
    let helped = Join {
        session_id: session_id.to_owned(),
        seat: Seat::Open(Channel::Helped),
        group_id: None,
        table_number: None,
    };
    ticket_holder(
        step,
        &helped,
        &secret::hash(&secret::plain(code)),
        Channel::Helped,
    )
}

fn by_ticket(step: &Step, join: &Join, hash: &str) -> Result<String> {
    ticket_holder(step, join, hash, Channel::Phone)
}

fn ticket_holder(step: &Step, join: &Join, hash: &str, channel: Channel) -> Result<String> {
    let sql = "SELECT id, group_id, voided_at IS NOT NULL FROM ticket \
               WHERE session_id = ?1 AND (token_hash = ?2 OR code_hash = ?2)";
    let found = step
        .prepare_cached(sql)?
        .query_row((&join.session_id, hash), |row| {
            let group: Option<String> = row.get(1)?;
            Ok((row.get::<_, String>(0)?, group, row.get::<_, bool>(2)?))
        })
        .optional()?;
    let (ticket, group, is_void) = found.ok_or(Error::NotNow {
        why: "ticket-unknown",
    })?;
    if is_void {
        return Err(Error::NotNow { why: "ticket-void" });
    }
    let sql = "SELECT id FROM participant WHERE ticket_id = ?1";
    let holder = step
        .prepare_cached(sql)?
        .query_row([&ticket], |row| row.get(0))
        .optional()?;
    match holder {
        Some(holder) => {
            // Somebody who was helped at first may be without a group until they say it themselves.
            let sql = "UPDATE participant SET group_id = ?2 WHERE id = ?1 AND group_id IS NULL AND ?2 IS NOT NULL";
            step.run(sql, (&holder, &join.group_id))?;
            Ok(holder)
        }
        None => {
            let group = group.as_deref().or(join.group_id.as_deref());
            add(step, join, Some(&ticket), group, channel)
        }
    }
}

fn add(
    step: &Step,
    join: &Join,
    ticket: Option<&str>,
    group: Option<&str>,
    channel: Channel,
) -> Result<String> {
    let id = step.new_id();
    step.run(
        "INSERT INTO participant (id, session_id, ticket_id, group_id, channel, table_number, joined_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (&id, &join.session_id, ticket, group, channel, join.table_number, step.now()),
    )?;
    Ok(id)
}

fn device(step: &Step, participant: &str) -> Result<String> {
    let token = secret::token(step.secret());
    step.run(
        "INSERT INTO device (id, participant_id, token_hash) VALUES (?1, ?2, ?3)",
        (step.random_id(), participant, secret::hash(&token)),
    )?;
    Ok(token)
}
