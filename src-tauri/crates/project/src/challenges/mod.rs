//! Challenges: what stands in the way, as participants wrote it, on the wall of the mapping workshop.
//!
//! A card stands on the wall while it is neither merged into another nor split into parts. The ones that
//! no longer stand there are kept, so that a merge or a split can be taken apart again.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::{Error, Result, Step, groups, text};

mod add;
mod card;
mod edit;
mod hide;
mod links;
mod merge;
mod place;
mod remove;
mod split;
mod wall;

pub use add::{NewChallenge, NewChallenges, add, add_many};
pub(crate) use add::{Said, add_all_from, add_from, mapping_session};
pub use card::{CardRef, Challenge, Original, get, originals};
pub(crate) use edit::reword;
pub use edit::{EditedChallenge, GroupOfCards, edit, set_group};
pub(crate) use hide::hidden_cards;
pub use hide::{HiddenCard, HiddenCards, hidden, hide};
pub use merge::{CardMerge, merge, unmerge};
pub use place::{CardMove, move_to};
pub(crate) use place::{append, empty_into};
pub use remove::remove;
pub use split::{CardSplit, split, unsplit};
pub use wall::{Wall, WallCard, WallQuery, wall};

operations! {
    read "challenges.wall" [Challenges, Themes, Sessions, People, Ideas] wall: WallQuery => Wall;
    read "challenges.get" [Challenges, Themes, Sessions, People, Ideas] get: Id => Challenge;
    read "challenges.originals" [Challenges, Sessions, People] originals: Id => Vec<Original>;
    read "challenges.hidden" [Challenges] hidden: Nothing => Vec<HiddenCard>;
    write "challenges.add" add: NewChallenge => Id;
    write "challenges.addMany" add_many: NewChallenges => Vec<String>;
    write "challenges.edit" edit: EditedChallenge => Nothing;
    write "challenges.setGroup" set_group: GroupOfCards => Nothing;
    write "challenges.move" move_to: CardMove => Nothing;
    write "challenges.hide" hide: HiddenCards => Nothing;
    write "challenges.remove" remove: CardIds => Nothing;
    write "challenges.merge" merge: CardMerge => Id;
    write "challenges.unmerge" unmerge: Id => Vec<String>;
    write "challenges.split" split: CardSplit => Vec<String>;
    write "challenges.unsplit" unsplit: Id => Nothing;
}

/// Some cards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CardIds {
    /// Their ids.
    pub ids: Vec<String>,
}

/// What every operation on a card needs to know about it.
#[derive(Debug, Clone)]
struct Standing {
    id: String,
    session: String,
    group: Option<String>,
    author: Option<String>,
    table: Option<u32>,
    theme: Option<String>,
    is_merge: bool,
    split_from: Option<String>,
}

impl Standing {
    fn read(row: &Row) -> rusqlite::Result<(Self, bool)> {
        let card = Self {
            id: row.get("id")?,
            session: row.get("session_id")?,
            group: row.get("group_id")?,
            author: row.get("author_id")?,
            table: row.get("table_number")?,
            theme: row.get("theme_id")?,
            is_merge: row.get("is_merge")?,
            split_from: row.get("split_from")?,
        };
        let off_wall = row.get::<_, Option<String>>("merged_into")?.is_some();
        Ok((card, off_wall || row.get("is_split")?))
    }
}

/// A card, wherever it is, and whether it is off the wall.
fn find(db: &Connection, id: &str) -> Result<(Standing, bool)> {
    db.prepare_cached("SELECT * FROM challenge WHERE id = ?1")?
        .query_row([id], Standing::read)
        .optional()?
        .ok_or(Error::NotFound { noun: "challenge" })
}

/// A card that stands on the wall; the others are kept as they are.
fn standing(db: &Connection, id: &str) -> Result<Standing> {
    match find(db, id)? {
        (card, false) => Ok(card),
        (_, true) => Err(Error::NotNow {
            why: "card-off-wall",
        }),
    }
}

/// The cards of a list, each once, in the list's order.
fn all_standing(db: &Connection, ids: &[String]) -> Result<Vec<Standing>> {
    let mut seen = std::collections::HashSet::new();
    ids.iter()
        .filter(|id| seen.insert(id.as_str()))
        .map(|id| standing(db, id))
        .collect()
}

/// What all have in common, if they have.
fn common<'a, T: PartialEq>(mut values: impl Iterator<Item = &'a Option<T>>) -> Option<&'a T> {
    let first = values.next()?.as_ref()?;
    values
        .all(|value| value.as_ref() == Some(first))
        .then_some(first)
}

fn ids_of(db: &Connection, sql: &str, id: &str) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(sql)?;
    let ids = statement.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn card_text(text: &str) -> Result<String> {
    text::required("text", text, text::LONG)
}

/// Who wrote a card and where, checked.
pub(crate) fn known_origin(
    step: &Step,
    group: Option<&str>,
    author: Option<&str>,
    table: Option<u32>,
) -> Result<()> {
    groups::known(step, group)?;
    known(step, "person", author)?;
    match table {
        Some(number) if !(1..=999).contains(&number) => Err(Error::BadValue {
            field: "tableNumber",
        }),
        _ => Ok(()),
    }
}

/// That there is such a row, when one is named.
fn known(step: &Step, noun: &'static str, id: Option<&str>) -> Result<()> {
    id.map_or(Ok(()), |id| step.known(noun, noun, id))
}

#[cfg(test)]
mod tests;
