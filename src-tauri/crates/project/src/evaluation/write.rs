use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use survey::{Answer, Questionnaire};

use super::{FilledForm, MovedForms, NewResponse, definitions};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, groups, sessions, text};

/// Adds a response that was handed in on paper.
///
/// # Errors
/// [`Error::NotNow`] with the reason when nothing is answered or an answer cannot be right; no such
/// session or group; [`Error::TooLong`].
pub fn add(step: &Step, new: NewResponse) -> Result<Id> {
    let asked = definitions::of_session(step, &new.session_id)?;
    groups::known(step, new.group_id.as_deref())?;
    let answers = checked(&asked, new.group_id.as_deref(), new.answers)?;
    definitions::keep(step, &asked)?;
    let id = step.random_id();
    step.run(
        "INSERT INTO response (id, session_id, questionnaire, version, group_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            &id,
            new.session_id,
            &asked.id,
            asked.version,
            new.group_id,
        ),
    )?;
    for (item, answer) in answers {
        put(step, &id, &item, &answer)?;
    }
    Ok(Id { id })
}

/// Corrects a response: its group and all its answers.
///
/// # Errors
/// As [`add`], and [`Error::NotFound`].
pub fn save(step: &Step, form: FilledForm) -> Result<Nothing> {
    let sql = "SELECT questionnaire, version FROM response WHERE id = ?1";
    let which = step
        .prepare_cached(sql)?
        .query_row([&form.id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let which = which.ok_or(Error::NotFound { noun: "response" })?;
    let asked = definitions::find(step, &which)?;
    groups::known(step, form.group_id.as_deref())?;
    let answers = checked(&asked, form.group_id.as_deref(), form.answers)?;
    step.change_one(
        "response",
        "UPDATE response SET group_id = ?2 WHERE id = ?1",
        (&form.id, form.group_id),
    )?;
    let kept: Vec<&String> = answers.keys().collect();
    step.run(
        "DELETE FROM answer WHERE response_id = ?1 AND item NOT IN (SELECT value FROM json_each(?2))",
        (&form.id, serde_json::json!(kept).to_string()),
    )?;
    for (item, answer) in answers {
        put(step, &form.id, &item, &answer)?;
    }
    Ok(Nothing {})
}

/// Removes a response.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    step.change_one("response", "DELETE FROM response WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

/// Moves responses to the evening they belong to. They stay answers to the questionnaire they were
/// typed for.
///
/// # Errors
/// [`Error::NotFound`] for the session, or when one of the responses is gone; then none is moved.
pub fn move_to(step: &Step, moved: MovedForms) -> Result<Nothing> {
    sessions::known(step, &moved.session_id)?;
    for id in moved.ids {
        step.change_one(
            "response",
            "UPDATE response SET session_id = ?2 WHERE id = ?1",
            (id, &moved.session_id),
        )?;
    }
    Ok(Nothing {})
}

/// The answers as they are kept: words cleaned, blank ones left out, all of them possible.
pub(super) fn checked(
    asked: &Questionnaire,
    group_id: Option<&str>,
    answers: BTreeMap<String, Answer>,
) -> Result<BTreeMap<String, Answer>> {
    let mut kept = BTreeMap::new();
    for (item, answer) in answers {
        let answer = match answer {
            Answer::Text(words) => Answer::Text(text::optional("answer", &words, text::LONG)?),
            Answer::Several(mut codes) => {
                codes.sort_unstable();
                codes.dedup();
                Answer::Several(codes)
            }
            number @ Answer::Number(_) => number,
        };
        if answer.is_given() {
            kept.insert(item, answer);
        }
    }
    let response = survey::Response {
        group: group_id.map(str::to_owned),
        answers: kept,
    };
    if let Some(problem) = survey::check(&asked.items, &response).first() {
        return Err(Error::NotNow {
            why: problem.code(),
        });
    }
    if response.answers.is_empty() {
        return Err(Error::NotNow {
            why: "response-empty",
        });
    }
    Ok(response.answers)
}

fn put(step: &Step, response_id: &str, item: &str, answer: &Answer) -> Result<()> {
    let (degree, words, chosen) = match answer {
        Answer::Number(number) => (Some(*number), None, None),
        Answer::Text(words) => (None, Some(words), None),
        Answer::Several(codes) => (None, None, Some(serde_json::json!(codes).to_string())),
    };
    step.run(
        include_str!("put.sql"),
        (step.random_id(), response_id, item, degree, words, chosen),
    )?;
    Ok(())
}
