//! Themes: named clusters of challenges, the columns of the wall.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::{Error, Reader, Result, Step, challenges, text};

operations! {
    read "themes.list" [Themes, Challenges] list: Nothing => Vec<ChallengeTheme>;
    write "themes.add" add: NewTheme => Id;
    write "themes.save" save: EditedTheme => Nothing;
    write "themes.move" move_to: ThemeMove => Nothing;
    write "themes.remove" remove: Id => Nothing;
    write "themes.merge" merge: ThemeMerge => Nothing;
}

/// A theme and how much hangs under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChallengeTheme {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub note: String,
    /// Cards of all evenings that hang there.
    pub cards: u32,
}

/// A new theme, last in the row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct NewTheme {
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub note: String,
    /// Cards to hang there at once.
    pub cards: Vec<String>,
}

/// A theme as it is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditedTheme {
    /// Which theme.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub note: String,
}

/// A theme's new place in the row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ThemeMove {
    /// Which theme.
    pub id: String,
    /// The theme it is to stand before; none: last.
    pub before: Option<String>,
}

/// Two themes that are one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ThemeMerge {
    /// The theme that goes.
    pub id: String,
    /// The theme that takes its cards and its note.
    pub into: String,
}

/// Every theme in its order.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<ChallengeTheme>> {
    db.rows(include_str!("list.sql"), [], |row| {
        Ok(ChallengeTheme {
            id: row.get(0)?,
            title: row.get(1)?,
            note: row.get(2)?,
            cards: row.get(3)?,
        })
    })
}

/// Adds a theme, and hangs cards there in the same step.
///
/// # Errors
/// [`Error::SameName`]; what [`challenges::move_to`] says about the cards.
pub fn add(step: &Step, theme: NewTheme) -> Result<Id> {
    let title = title(step, "", &theme.title)?;
    let note = text::optional("note", &theme.note, text::LONG)?;
    let id = step.new_id();
    step.run(include_str!("add.sql"), (&id, title, note))?;
    let hung = challenges::CardMove {
        ids: theme.cards,
        theme_id: Some(id.clone()),
        before: None,
    };
    challenges::move_to(step, hung)?;
    Ok(Id { id })
}

/// Renames a theme and says what it is about.
///
/// # Errors
/// [`Error::SameName`]; [`Error::NotFound`].
pub fn save(step: &Step, theme: EditedTheme) -> Result<Nothing> {
    let title = title(step, &theme.id, &theme.title)?;
    let note = text::optional("note", &theme.note, text::LONG)?;
    step.change_one(
        "theme",
        "UPDATE theme SET title = ?2, note = ?3 WHERE id = ?1",
        (&theme.id, title, note),
    )?;
    Ok(Nothing {})
}

/// Puts a theme elsewhere in the row.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::BadValue`] when it is to stand before itself.
pub fn move_to(step: &Step, input: ThemeMove) -> Result<Nothing> {
    let mut order = ids(step)?;
    let at = |order: &[String], id: &str| order.iter().position(|other| other == id);
    let from = at(&order, &input.id).ok_or(Error::NotFound { noun: "theme" })?;
    let moved = order.remove(from);
    let to = match &input.before {
        None => order.len(),
        Some(before) if *before == moved => return Err(Error::BadValue { field: "before" }),
        Some(before) => at(&order, before).ok_or(Error::NotFound { noun: "theme" })?,
    };
    order.insert(to, moved);
    for (position, id) in (1_u32..).zip(order) {
        step.run(
            "UPDATE theme SET position = ?2 WHERE id = ?1",
            (id, position),
        )?;
    }
    Ok(Nothing {})
}

/// Removes a theme; its cards fall back to «Uden tema», last and in their order.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    take_away(step, &id, None)
}

/// Hangs a theme's cards under another and removes it; its note goes along.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::BadValue`] when they are the same; a note that becomes too long.
pub fn merge(step: &Step, input: ThemeMerge) -> Result<Nothing> {
    if input.id == input.into {
        return Err(Error::BadValue { field: "into" });
    }
    let notes = [note(step, &input.into)?, note(step, &input.id)?];
    let kept: Vec<_> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    let joined = text::optional("note", &kept.join("\n"), text::LONG)?;
    step.run(
        "UPDATE theme SET note = ?2 WHERE id = ?1",
        (&input.into, joined),
    )?;
    take_away(step, &input.id, Some(&input.into))
}

fn take_away(step: &Step, id: &str, into: Option<&str>) -> Result<Nothing> {
    challenges::empty_into(step, id, into)?;
    step.change_one("theme", "DELETE FROM theme WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

fn ids(step: &Step) -> Result<Vec<String>> {
    let mut themes = step.prepare_cached("SELECT id FROM theme ORDER BY position, id")?;
    let ids = themes.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn note(step: &Step, id: &str) -> Result<String> {
    use rusqlite::OptionalExtension;
    step.prepare_cached("SELECT note FROM theme WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound { noun: "theme" })
}

/// A title that no other theme has.
fn title(step: &Step, own_id: &str, title: &str) -> Result<String> {
    let title = text::line("title", title)?;
    let mut others = step.prepare_cached("SELECT title FROM theme WHERE id <> ?1")?;
    let titles = others.query_map([own_id], |row| row.get::<_, String>(0))?;
    for other in titles {
        if other?.to_lowercase() == title.to_lowercase() {
            return Err(Error::SameName { name: title });
        }
    }
    Ok(title)
}

#[cfg(test)]
mod tests;
