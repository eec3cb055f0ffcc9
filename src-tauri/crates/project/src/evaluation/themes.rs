//! What answers in words are sorted into: each question has its own themes, each answer one at most.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, text};

/// A theme with how many answers it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerTheme {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How many answers are sorted into it.
    pub answers: u32,
}

/// A new theme for the answers to one item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAnswerTheme {
    /// The item.
    pub item: String,
    /// What it is called.
    pub title: String,
}

/// A theme with another name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenamedTheme {
    /// The theme.
    pub id: String,
    /// What it is called now.
    pub title: String,
}

/// Answers that go together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SortedAnswers {
    /// The answers, by the ids that they are listed with.
    pub ids: Vec<String>,
    /// The theme; none takes them out of theirs.
    pub theme_id: Option<String>,
}

/// Makes a theme.
///
/// # Errors
/// A title that is missing or too long; [`Error::SameName`].
pub fn add_theme(step: &Step, new: NewAnswerTheme) -> Result<Id> {
    let title = text::line("title", &new.title)?;
    refuse_same_name(step, &new.item, "", &title)?;
    let id = step.new_id();
    step.run(
        "INSERT INTO answer_theme (id, item, title, position)
         VALUES (?1, ?2, ?3, (SELECT count(*) FROM answer_theme WHERE item = ?2))",
        (&id, new.item, title),
    )?;
    Ok(Id { id })
}

/// Gives a theme another name.
///
/// # Errors
/// As [`add_theme`], and [`Error::NotFound`].
pub fn rename_theme(step: &Step, RenamedTheme { id, title }: RenamedTheme) -> Result<Nothing> {
    let title = text::line("title", &title)?;
    let sql = "SELECT coalesce((SELECT item FROM answer_theme WHERE id = ?1), '')";
    let item: String = step
        .prepare_cached(sql)?
        .query_row([&id], |row| row.get(0))?;
    refuse_same_name(step, &item, &id, &title)?;
    step.change_one(
        "answer-theme",
        "UPDATE answer_theme SET title = ?2 WHERE id = ?1",
        (id, title),
    )?;
    Ok(Nothing {})
}

/// Removes a theme; its answers are sorted into none.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove_theme(step: &Step, Id { id }: Id) -> Result<Nothing> {
    step.change_one(
        "answer-theme",
        "DELETE FROM answer_theme WHERE id = ?1",
        [id],
    )?;
    Ok(Nothing {})
}

/// Sorts answers into a theme, or out of the one they were in.
///
/// # Errors
/// [`Error::NotFound`] for the theme.
pub fn sort_answers(
    step: &Step,
    SortedAnswers { ids, theme_id }: SortedAnswers,
) -> Result<Nothing> {
    if let Some(theme) = &theme_id {
        step.known("answer-theme", "answer_theme", theme)?;
    }
    for id in ids {
        match &theme_id {
            Some(theme) => step.run(
                "INSERT INTO sorted_answer (id, theme_id) VALUES (?1, ?2)
                 ON CONFLICT (id) DO UPDATE SET theme_id = ?2",
                (id, theme),
            )?,
            None => step.run("DELETE FROM sorted_answer WHERE id = ?1", [id])?,
        };
    }
    Ok(Nothing {})
}

/// The themes of an item, in their order and without their answers.
pub(super) fn themes(db: &Connection, item: &str) -> Result<Vec<AnswerTheme>> {
    let sql = "SELECT id, title FROM answer_theme WHERE item = ?1 ORDER BY position, id";
    let mut statement = db.prepare_cached(sql)?;
    let themes = statement.query_map([item], |row| {
        Ok(AnswerTheme {
            id: row.get(0)?,
            title: row.get(1)?,
            answers: 0,
        })
    })?;
    Ok(themes.collect::<rusqlite::Result<_>>()?)
}

/// Which theme each sorted answer is in.
pub(super) fn sorted(db: &Connection) -> Result<HashMap<String, String>> {
    let mut statement = db.prepare_cached("SELECT id, theme_id FROM sorted_answer")?;
    let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pairs.collect::<rusqlite::Result<_>>()?)
}

fn refuse_same_name(step: &Step, item: &str, own_id: &str, title: &str) -> Result<()> {
    let same = |other: &AnswerTheme| {
        other.id != own_id && other.title.to_lowercase() == title.to_lowercase()
    };
    match themes(step, item)?.iter().any(same) {
        false => Ok(()),
        true => Err(Error::SameName {
            name: title.to_owned(),
        }),
    }
}
