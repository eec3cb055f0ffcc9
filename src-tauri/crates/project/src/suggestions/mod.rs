//! Suggestions for the wall: cards that look alike, and cards that seem to be about one subject. They are accepted with the deeds that merge cards or hang
//! them under a theme, or waved away; nothing happens by itself, and what hangs under a theme is left there.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Nothing, operations};
use crate::{Error, Reader, Result, Step};

mod similar;
mod subjects;

use similar::Likeness;
pub use subjects::{NotOfTheme, Subject, subjects, wave_theme};

operations! {
    read "suggestions.list" [Challenges, Themes] list: Nothing => Vec<Suggestion>;
    read "suggestions.subjects" [Challenges, Themes] subjects: Nothing => Vec<Subject>;
    write "suggestions.waveTheme" wave_theme: NotOfTheme => Nothing;
    write "suggestions.waveAway" wave_away: WavedAway => Nothing;
}

/// How much cards must resemble each other to be pointed out. Tried on the cards of a real process and on
/// typical doubles: those lie at 0.5 and above, and hardly anything else over this.
const AT_LEAST: f64 = 0.4;

/// The same for cards under one theme, where those who know have looked already.
const AT_LEAST_IN_THEME: f64 = 0.6;

/// Most suggestions at a time.
const MOST: usize = 20;

/// The newest cards are held against each other, so that a wall of thousands is as quick as an evening's.
const NEWEST: u32 = 600;

/// Cards that may be about the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// The cards, in the order of the wall.
    pub ids: Vec<String>,
    /// The theme that some of them hang under; none: none of them hangs anywhere.
    pub theme_id: Option<String>,
    /// Whether some of them hang under no theme.
    pub has_loose: bool,
}

/// Cards of which somebody says that they are not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WavedAway {
    /// The cards.
    pub ids: Vec<String>,
}

struct Card {
    id: String,
    text: String,
    theme: Option<String>,
}

impl Card {
    fn read(row: &rusqlite::Row) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            text: row.get(1)?,
            theme: row.get(2)?,
        })
    }
}

/// Which of the newest cards on the wall look alike, the most alike first. Cards under different themes never do: somebody
/// has told them apart.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<Suggestion>> {
    let cards = db.rows(include_str!("cards.sql"), [NEWEST], Card::read)?;
    let waved = waved_away(db, &cards)?;
    let likeness = Likeness::new(cards.iter().map(|card| card.text.as_str()));
    let may_meet = |one: usize, other: usize| {
        let themes = [one, other].map(|at| cards.get(at).and_then(|card| card.theme.as_ref()));
        let by_theme = match themes {
            [Some(one_theme), Some(other_theme)] => {
                one_theme == other_theme && likeness.of(one, other) >= AT_LEAST_IN_THEME
            }
            _ => true,
        };
        by_theme && !waved.contains(&(one.min(other), one.max(other)))
    };
    let sets = likeness.alike(AT_LEAST, may_meet).into_iter().take(MOST);
    Ok(sets.map(|set| suggestion(&cards, &set)).collect())
}

fn suggestion(cards: &[Card], set: &[usize]) -> Suggestion {
    let own = || set.iter().filter_map(|at| cards.get(*at));
    Suggestion {
        ids: own().map(|card| card.id.clone()).collect(),
        theme_id: own().find_map(|card| card.theme.clone()),
        has_loose: own().any(|card| card.theme.is_none()),
    }
}

/// The pairs that were waved away, by their places among the cards, the lower first.
fn waved_away(db: &Reader, cards: &[Card]) -> Result<HashSet<(usize, usize)>> {
    let place: HashMap<&String, usize> = cards
        .iter()
        .enumerate()
        .map(|(at, card)| (&card.id, at))
        .collect();
    let pairs = db.rows("SELECT one_id, other_id FROM waved_away", [], |row| {
        Ok([row.get::<_, String>(0)?, row.get::<_, String>(1)?])
    })?;
    let places = pairs.iter().filter_map(|[one, other]| {
        let (one, other) = (*place.get(one)?, *place.get(other)?);
        Some((one.min(other), one.max(other)))
    });
    Ok(places.collect())
}

/// Says that cards which look alike are not the same; they are not pointed out together again.
///
/// # Errors
/// [`Error::NotFound`] for a card that is gone; [`Error::BadValue`] for fewer than two.
pub fn wave_away(step: &Step, WavedAway { ids }: WavedAway) -> Result<Nothing> {
    if ids.len() < 2 {
        return Err(Error::BadValue { field: "ids" });
    }
    for id in &ids {
        step.known("challenge", "challenge", id)?;
    }
    for (at, one) in ids.iter().enumerate() {
        for other in ids.iter().skip(at + 1).filter(|other| *other != one) {
            step.run(
                "INSERT INTO waved_away (id, one_id, other_id) VALUES (?1, min(?2, ?3), max(?2, ?3)) \
                 ON CONFLICT (one_id, other_id) DO NOTHING",
                (step.new_id(), one, other),
            )?;
        }
    }
    Ok(Nothing {})
}

#[cfg(test)]
mod tests;
