use std::collections::{BTreeMap, HashMap};

use survey::{Answer, Response};

use super::{FilledForm, OfSession};
use crate::{Reader, Result};

/// The responses of a session, in the order of their random ids.
///
/// # Errors
/// What the database says.
pub fn responses(db: &Reader, OfSession { session_id }: OfSession) -> Result<Vec<FilledForm>> {
    let mut forms: BTreeMap<String, FilledForm> = BTreeMap::new();
    let mut statement = db.prepare_cached(include_str!("of_session.sql"))?;
    let mut rows = statement.query([session_id])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let form = forms.entry(id.clone()).or_insert(FilledForm {
            id,
            group_id: row.get(1)?,
            answers: BTreeMap::new(),
        });
        if let Some(item) = row.get(2)? {
            form.answers.insert(item, answer(row, 3)?);
        }
    }
    Ok(forms.into_values().collect())
}

/// Which answers are looked at: those on the scale or those in words.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// Degrees.
    Degrees,
    /// Words.
    Words,
}

/// The responses of every session with one part of their answers, ready for counting.
pub(super) fn by_session(db: &Reader, part: Part) -> Result<HashMap<String, Vec<Response>>> {
    let mut stacks: HashMap<String, Vec<Response>> = HashMap::new();
    // Two plain scans and a look-up in memory: a join would sort or probe for every answer.
    let places = places(db, &mut stacks)?;
    let sql = match part {
        Part::Degrees => {
            "SELECT response_id, item, degree, text FROM answer WHERE degree IS NOT NULL"
        }
        Part::Words => "SELECT response_id, item, degree, text FROM answer WHERE text IS NOT NULL",
    };
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let place = places.get(row.get_ref(0)?.as_str().unwrap_or_default());
        let Some((session, at)) = place else { continue };
        if let Some(response) = stacks.get_mut(session).and_then(|stack| stack.get_mut(*at)) {
            response.answers.insert(row.get(1)?, answer(row, 2)?);
        }
    }
    Ok(stacks)
}

/// Lays each response in its session's stack; tells where each lies.
fn places(
    db: &Reader,
    stacks: &mut HashMap<String, Vec<Response>>,
) -> Result<HashMap<String, (String, usize)>> {
    let mut places = HashMap::new();
    let mut statement = db.prepare_cached("SELECT id, session_id, group_id FROM response")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let session: String = row.get(1)?;
        let stack = stacks.entry(session.clone()).or_default();
        places.insert(row.get(0)?, (session, stack.len()));
        stack.push(Response {
            group: row.get(2)?,
            answers: BTreeMap::new(),
        });
    }
    Ok(places)
}

/// The answer in two columns, of which one is empty.
fn answer(row: &rusqlite::Row, degree: usize) -> rusqlite::Result<Answer> {
    Ok(match row.get(degree)? {
        Some(degree) => Answer::Degree(degree),
        None => Answer::Text(row.get(degree + 1)?),
    })
}
