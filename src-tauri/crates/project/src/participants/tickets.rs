//! Printed tickets: issued, made void, issued again.

use super::{IssueTickets, IssuedTicket, Ticket, secret};
use crate::operations::{Id, Nothing};
use crate::{Error, Reader, Result, Step, groups, sessions};

/// Most tickets issued at once.
const MOST: usize = 500;
/// Digits of a ticket's code: with sixty-four words one guess in fifty thousand finds one of a full hall's.
const DIGITS: u32 = 5;

/// A session's tickets by their number.
///
/// # Errors
/// What the database says.
pub fn tickets(db: &Reader, Id { id }: Id) -> Result<Vec<Ticket>> {
    db.rows(include_str!("tickets.sql"), [id], |row| {
        Ok(Ticket {
            id: row.get(0)?,
            number: row.get(1)?,
            group_id: row.get(2)?,
            person: row.get(3)?,
            issued_at: row.get(4)?,
            voided_at: row.get(5)?,
            is_used: row.get(6)?,
        })
    })
}

/// Issues tickets, numbered on from those that are there. What they say can be read only from the answer.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::BadValue`] for none, or more than five hundred.
pub fn issue(step: &Step, wanted: IssueTickets) -> Result<Vec<IssuedTicket>> {
    sessions::known(step, &wanted.session_id)?;
    let mut seats: Vec<(Option<String>, Option<String>)> = Vec::new();
    for row in wanted.groups {
        groups::known(step, row.group_id.as_deref())?;
        let count = (row.count as usize).min(MOST + 1);
        seats.extend(std::iter::repeat_n((row.group_id, None), count));
    }
    for person in wanted.people {
        seats.push((group_of(step, &person)?, Some(person)));
    }
    if seats.is_empty() || seats.len() > MOST {
        return Err(Error::BadValue { field: "tickets" });
    }
    let seat = |(group, person): (Option<String>, Option<String>)| {
        one(step, &wanted.session_id, group, person)
    };
    seats.into_iter().map(seat).collect()
}

fn group_of(step: &Step, person: &str) -> Result<Option<String>> {
    step.known("person", "person", person)?;
    let sql = "SELECT group_id FROM person WHERE id = ?1";
    Ok(step
        .prepare_cached(sql)?
        .query_row([person], |row| row.get(0))?)
}

fn one(
    step: &Step,
    session: &str,
    group_id: Option<String>,
    person_id: Option<String>,
) -> Result<IssuedTicket> {
    let id = step.new_id();
    let token = secret::token(step.secret());
    let code = free_code(step)?;
    step.run(
        include_str!("issue.sql"),
        (
            &id,
            session,
            &group_id,
            &person_id,
            secret::hash(&token),
            secret::hash(&secret::plain(&code)),
            step.now(),
        ),
    )?;
    let sql = "SELECT number, person.name FROM ticket LEFT JOIN person ON person.id = person_id \
               WHERE ticket.id = ?1";
    let mut statement = step.prepare_cached(sql)?;
    let (number, person) = statement.query_row([&id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(IssuedTicket {
        id,
        number,
        group_id,
        person,
        code,
        token,
    })
}

/// A code that no other ticket has.
fn free_code(step: &Step) -> Result<String> {
    let mut taken =
        step.prepare_cached("SELECT EXISTS (SELECT 1 FROM ticket WHERE code_hash = ?1)")?;
    loop {
        let code = secret::code(step.secret(), DIGITS);
        if !taken.query_row([secret::hash(&secret::plain(&code))], |row| row.get(0))? {
            return Ok(code);
        }
    }
}

/// Makes a ticket void: whoever came in with it can hand in nothing more; what they did stays.
///
/// # Errors
/// [`Error::NotFound`].
pub fn void(step: &Step, Id { id }: Id) -> Result<Nothing> {
    step.change_one(
        "ticket",
        "UPDATE ticket SET voided_at = coalesce(voided_at, ?2) WHERE id = ?1",
        (id, step.now()),
    )?;
    Ok(Nothing {})
}

/// Issues a ticket anew: a new code and QR for the same seat. Who came in with the old one stays who they
/// are (one seat, one ballot), but the old paper and the phones that used it open nothing any more.
///
/// # Errors
/// [`Error::NotFound`].
pub fn reissue(step: &Step, Id { id }: Id) -> Result<IssuedTicket> {
    step.known("ticket", "ticket", &id)?;
    let sql = "SELECT session_id, group_id, person_id FROM ticket WHERE id = ?1";
    let mut statement = step.prepare_cached(sql)?;
    let (session, group, person): (String, _, _) =
        statement.query_row([&id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let issued = one(step, &session, group, person)?;
    let sql = "DELETE FROM device WHERE participant_id IN (SELECT id FROM participant WHERE ticket_id = ?1)";
    step.run(sql, [&id])?;
    let sql = "UPDATE participant SET ticket_id = ?2 WHERE ticket_id = ?1";
    step.run(sql, (&id, &issued.id))?;
    void(step, Id { id })?;
    Ok(issued)
}
