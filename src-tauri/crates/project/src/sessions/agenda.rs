use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::Id;
use crate::{Error, Reader, Result, Step, text};

/// Most items in an agenda.
const MOST: usize = 100;

/// A timed part of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgendaItem {
    /// Its id; absent for an item that is new.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<String>,
    /// What happens.
    pub title: String,
    /// For how long, 1 to 600.
    pub minutes: u32,
}

/// A session's whole agenda, saved at once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Agenda {
    /// The session.
    pub session_id: String,
    /// In order; items of the session that are not among them go.
    pub items: Vec<AgendaItem>,
}

/// A session's agenda in its order.
pub(super) fn of(db: &Reader, session_id: &str) -> Result<Vec<AgendaItem>> {
    let sql = "SELECT id, title, minutes FROM agenda_item WHERE session_id = ?1 ORDER BY position";
    db.rows(sql, [session_id], |row| {
        Ok(AgendaItem {
            id: row.get(0)?,
            title: row.get(1)?,
            minutes: row.get(2)?,
        })
    })
}

/// Saves a whole agenda (order, titles, minutes) and answers its items' ids.
///
/// # Errors
/// An item without a title or with minutes outside 1 to 600, more than a hundred items, no such session.
pub fn save_agenda(step: &Step, agenda: Agenda) -> Result<Vec<Id>> {
    super::known(step, &agenda.session_id)?;
    let ids = replace(step, &agenda.session_id, agenda.items)?;
    Ok(ids.into_iter().map(|id| Id { id }).collect())
}

/// Makes these the session's items. Those that stay keep their id, and hence their history.
pub(super) fn replace(
    step: &Step,
    session_id: &str,
    items: Vec<AgendaItem>,
) -> Result<Vec<String>> {
    if items.len() > MOST {
        return Err(Error::BadValue { field: "agenda" });
    }
    let mut kept = Vec::new();
    for (position, item) in (0_u32..).zip(items) {
        kept.push(put(step, session_id, position, item)?);
    }
    step.run(
        "DELETE FROM agenda_item WHERE session_id = ?1 AND id NOT IN (SELECT value FROM json_each(?2))",
        (session_id, serde_json::json!(kept).to_string()),
    )?;
    Ok(kept)
}

fn put(step: &Step, session_id: &str, position: u32, item: AgendaItem) -> Result<String> {
    let title = text::line("agendaTitle", &item.title)?;
    if !(1..=600).contains(&item.minutes) {
        return Err(Error::BadValue { field: "minutes" });
    }
    if let Some(id) = item.id {
        let sql = "UPDATE agenda_item SET position = ?3, title = ?4, minutes = ?5 WHERE id = ?1 AND session_id = ?2";
        let values = (&id, session_id, position, &title, item.minutes);
        if step.run(sql, values)? > 0 {
            return Ok(id);
        }
    }
    let id = step.new_id();
    step.run(
        "INSERT INTO agenda_item (id, session_id, position, title, minutes) VALUES (?1, ?2, ?3, ?4, ?5)",
        (&id, session_id, position, title, item.minutes),
    )?;
    Ok(id)
}
