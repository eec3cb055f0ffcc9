//! Who takes part in an evening, and by which ticket, phone or tablet they are known.
//!
//! A participant has one ballot and one evaluation, however many phones they use. A phone is known by a
//! token of 256 random bits that only it has; the file keeps the token's SHA-256. A printed ticket carries
//! such a token as a QR, and a short code beside it for those who type.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::word::stored_as_word;
use crate::{Reader, Result};

mod contribution;
mod join;
pub mod secret;
mod senders;
#[cfg(test)]
mod tests;
mod tickets;

pub(crate) use contribution::{Contribution, Handed, contribute, there_already};
pub(crate) use join::with_ticket_code;
pub use join::{Device, Join, Joined, Seat, join, next_person, of_token};
pub(crate) use senders::Senders;
pub use tickets::{issue, reissue, tickets, void};

operations! {
    read "tickets.list" [Participants, People, Groups] tickets: Id => Vec<Ticket>;
    write "tickets.issue" issue: IssueTickets => Vec<IssuedTicket>;
    write "tickets.void" void: Id => Nothing;
    write "tickets.reissue" reissue: Id => IssuedTicket;
}

/// How somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// On a phone of their own.
    Phone,
    /// On a tablet that goes from hand to hand.
    Tablet,
    /// One phone at a table writes for everybody there.
    Table,
    /// Through whoever sits at the laptop.
    Helped,
}

stored_as_word!(Channel);

/// A ticket in the list. What opens the door is not in it: nobody can read that out of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ticket {
    /// Its id.
    pub id: String,
    /// The number printed on it.
    pub number: u32,
    /// The stakeholder group it is for.
    pub group_id: Option<String>,
    /// The person it is for.
    pub person: Option<String>,
    /// When it was issued, RFC 3339.
    pub issued_at: String,
    /// When it was made void, RFC 3339.
    pub voided_at: Option<String>,
    /// Whether somebody has come in with it.
    pub is_used: bool,
}

/// Tickets to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IssueTickets {
    /// The session.
    pub session_id: String,
    /// How many for each group; a row without a group is for whoever comes.
    pub groups: Vec<TicketsFor>,
    /// People who get one with their name.
    pub people: Vec<String>,
}

/// How many tickets for a group.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TicketsFor {
    /// The group; absent: for whoever comes.
    pub group_id: Option<String>,
    /// How many, up to five hundred.
    pub count: u32,
}

/// A ticket as it is printed: the only time that its code and token are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IssuedTicket {
    /// Its id.
    pub id: String,
    /// The number printed on it.
    pub number: u32,
    /// The stakeholder group it is for.
    pub group_id: Option<String>,
    /// The person it is for.
    pub person: Option<String>,
    /// What to type, `BIRK 47 318`.
    pub code: String,
    /// What the QR holds behind the `#`.
    pub token: String,
}

/// How many people have joined a session.
///
/// # Errors
/// What the database says.
pub fn count(db: &Reader, session_id: &str) -> Result<u32> {
    let sql = "SELECT count(*) FROM participant WHERE session_id = ?1";
    Ok(db
        .prepare_cached(sql)?
        .query_row([session_id], |row| row.get(0))?)
}
