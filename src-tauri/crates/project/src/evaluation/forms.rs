use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use survey::{Answer, Response};

use super::definitions::Which;
use super::{FilledForm, OfSession};
use crate::{Error, Reader, Result};

/// The responses of a session that were typed in, in the order of their random ids.
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

/// Which answers are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Codes and numbers.
    Counted,
    /// Codes, numbers and words.
    All,
}

/// One response and its id.
pub(super) struct Kept {
    pub(super) id: String,
    pub(super) response: Response,
}

/// The responses of one session by the version of the questionnaire that they answer.
pub(super) type Stacks = BTreeMap<Which, Vec<Kept>>;

/// The responses of every session, however they came, ready for counting.
pub(super) fn by_session(db: &Connection, part: Part) -> Result<HashMap<String, Stacks>> {
    let mut all: HashMap<String, Stacks> = HashMap::new();
    typed(db, part, &mut all)?;
    anonymous(db, &mut all)?;
    Ok(all)
}

/// Two plain scans and a look-up in memory: a join would sort or probe for every answer.
fn typed(db: &Connection, part: Part, all: &mut HashMap<String, Stacks>) -> Result<()> {
    let mut responses = HashMap::new();
    let sql = "SELECT id, session_id, questionnaire, version, group_id FROM response";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let place: (String, Which) = (row.get(1)?, (row.get(2)?, row.get(3)?));
        responses.insert(row.get::<_, String>(0)?, (place, bare(row.get(4)?)));
    }
    let sql = match part {
        Part::Counted => {
            "SELECT response_id, item, degree, text, chosen FROM answer WHERE text IS NULL"
        }
        Part::All => "SELECT response_id, item, degree, text, chosen FROM answer",
    };
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().unwrap_or_default();
        if let Some((_, response)) = responses.get_mut(id) {
            response.answers.insert(row.get(1)?, answer(row, 2)?);
        }
    }
    for (id, ((session, which), response)) in responses {
        put(all, session, which, Kept { id, response });
    }
    Ok(())
}

fn anonymous(db: &Connection, all: &mut HashMap<String, Stacks>) -> Result<()> {
    let sql =
        "SELECT id, session_id, questionnaire, version, group_id, answers FROM anonymous_response";
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let answers = row.get_ref(5)?.as_str().unwrap_or_default();
        let answers = serde_json::from_str(answers).map_err(|error| Error::Damaged {
            detail: error.to_string(),
        })?;
        let group = row.get(4)?;
        let kept = Kept {
            id: row.get(0)?,
            response: Response { group, answers },
        };
        put(all, row.get(1)?, (row.get(2)?, row.get(3)?), kept);
    }
    Ok(())
}

fn bare(group: Option<String>) -> Response {
    Response {
        group,
        answers: BTreeMap::new(),
    }
}

fn put(all: &mut HashMap<String, Stacks>, session: String, which: Which, kept: Kept) {
    let stacks = all.entry(session).or_default();
    stacks.entry(which).or_default().push(kept);
}

/// The answer in three columns, of which two are empty.
fn answer(row: &rusqlite::Row, degree: usize) -> rusqlite::Result<Answer> {
    if let Some(number) = row.get(degree)? {
        return Ok(Answer::Number(number));
    }
    if let Some(text) = row.get(degree + 1)? {
        return Ok(Answer::Text(text));
    }
    let chosen: String = row.get(degree + 2)?;
    let codes = serde_json::from_str(&chosen).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(
            degree + 2,
            rusqlite::types::Type::Text,
            error.into(),
        )
    })?;
    Ok(Answer::Several(codes))
}
