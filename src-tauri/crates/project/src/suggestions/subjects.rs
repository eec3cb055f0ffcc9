//! Loose cards that seem to be about one subject: about a theme that is there already, or about one that nobody has
//! named yet.
//!
//! Tried on the cards of a real process, with some of them taken out of their themes again: when most of the wall is
//! sorted a theme is named for half of the loose cards, and nearly two times out of three it is the one that people
//! had found, where a guess would be right one time in six. While the themes are still being found it is wrong more
//! often than right (the theme that a card is about is not there yet), so nothing is said then. Without themes to go
//! by, words alone tell subjects apart less well: only sets of three and more cards that clearly share their words
//! are pointed out.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::similar::Likeness;
use super::{Card, NEWEST, waved_away};
use crate::operations::Nothing;
use crate::{Error, Reader, Result, Step};

/// How much more a card must resemble a theme than the one it resembles next.
const AHEAD: f64 = 0.03;

/// How much a card must resemble a theme at all.
const LIKE_THEME: f64 = 0.1;

/// Fewer themes with cards than this are only the first ones.
const FEWEST_THEMES: usize = 4;

/// How much cards must resemble each other on average to be about a subject of their own.
const AT_LEAST: f64 = 0.15;

/// Fewer cards are no theme.
const FEWEST: usize = 3;

/// Most cards shown together.
const LARGEST: usize = 8;

/// Cards that seem to be about one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// The cards, all of them under no theme, in the order of the wall.
    pub ids: Vec<String>,
    /// The theme they resemble; absent: they resemble each other.
    pub theme_id: Option<String>,
}

/// Cards of which somebody says that they are not about a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NotOfTheme {
    /// The cards.
    pub ids: Vec<String>,
    /// The theme.
    pub theme_id: String,
}

/// What the newest loose cards on the wall seem to be about, themes that are there first.
///
/// # Errors
/// What the database says.
pub fn subjects(db: &Reader, _: Nothing) -> Result<Vec<Subject>> {
    let cards = db.rows(include_str!("cards.sql"), [NEWEST], Card::read)?;
    let loose: Vec<usize> = (0..cards.len())
        .filter(|at| cards.get(*at).is_some_and(|card| card.theme.is_none()))
        .collect();
    let (themes, has_themes) = themes(db)?;
    let is_sorted = has_themes && cards.len() - loose.len() >= loose.len();
    let loose_texts = || loose.iter().filter_map(|at| cards.get(*at));
    let texts = loose_texts()
        .map(|card| card.text.as_str())
        .chain(themes.iter().map(|(_, text)| text.as_str()));
    let likeness = Likeness::new(texts);
    let not_of_theme = not_of_theme(db)?;
    let mut found: Vec<Subject> = Vec::new();
    let mut rest = HashSet::new();
    for (place, card) in loose_texts().enumerate() {
        let may_be = |theme: &str| !not_of_theme.contains(&(card.id.clone(), theme.to_owned()));
        let nearest = nearest(&likeness, place, loose.len(), &themes);
        match nearest.filter(|theme| is_sorted && may_be(theme)) {
            Some(theme) => add(&mut found, theme, card),
            None => drop(rest.insert(place)),
        }
    }
    let waved = waved_away(db, &cards)?;
    let may_meet = |one: usize, other: usize| {
        let wall = |place: usize| loose.get(place).copied().unwrap_or_default();
        let pair = (wall(one).min(wall(other)), wall(one).max(wall(other)));
        rest.contains(&one) && rest.contains(&other) && !waved.contains(&pair)
    };
    let own = likeness.alike(AT_LEAST, may_meet);
    found.extend(own.iter().filter(|set| set.len() >= FEWEST).map(|set| {
        let own = loose_texts().enumerate();
        let own = own.filter(|(place, _)| set.contains(place));
        Subject {
            ids: own.map(|(_, card)| card.id.clone()).collect(),
            theme_id: None,
        }
    }));
    Ok(found)
}

/// Themes by their ids, each with its words.
type Themes = Vec<(String, String)>;

/// The themes, and whether so many of them have two cards and more that they are not just the first ones.
fn themes(db: &Reader) -> Result<(Themes, bool)> {
    let rows = db.rows(include_str!("theme_texts.sql"), [NEWEST], |row| {
        Ok(((row.get(0)?, row.get(1)?), row.get::<_, u32>(2)?))
    })?;
    let with_cards = rows.iter().filter(|(_, cards)| *cards > 1).count();
    let themes = rows.into_iter().map(|(theme, _)| theme).collect();
    Ok((themes, with_cards >= FEWEST_THEMES))
}

/// The theme that a loose card clearly resembles most; the themes stand after the loose cards.
fn nearest<'a>(
    likeness: &Likeness,
    card: usize,
    loose: usize,
    themes: &'a [(String, String)],
) -> Option<&'a str> {
    let mut by_likeness: Vec<_> = (0..themes.len())
        .map(|theme| (likeness.of(card, loose + theme), theme))
        .collect();
    by_likeness.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let (best, theme) = by_likeness.first()?;
    let next = by_likeness.get(1).map_or(0.0, |(next, _)| *next);
    let (id, _) = themes.get(*theme)?;
    (*best >= LIKE_THEME && best - next >= AHEAD).then_some(id.as_str())
}

fn add(found: &mut Vec<Subject>, theme: &str, card: &Card) {
    let is_of = |subject: &&mut Subject| {
        subject.theme_id.as_deref() == Some(theme) && subject.ids.len() < LARGEST
    };
    match found.iter_mut().find(is_of) {
        Some(subject) => subject.ids.push(card.id.clone()),
        None => found.push(Subject {
            ids: vec![card.id.clone()],
            theme_id: Some(theme.to_owned()),
        }),
    }
}

fn not_of_theme(db: &Reader) -> Result<HashSet<(String, String)>> {
    let sql = "SELECT challenge_id, theme_id FROM not_of_theme";
    let pairs = db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pairs.into_iter().collect())
}

/// Says that cards are not about a theme; they are not led there again.
///
/// # Errors
/// [`Error::NotFound`] for a card or theme that is gone; [`Error::BadValue`] for no card.
pub fn wave_theme(step: &Step, NotOfTheme { ids, theme_id }: NotOfTheme) -> Result<Nothing> {
    if ids.is_empty() {
        return Err(Error::BadValue { field: "ids" });
    }
    step.known("theme", "theme", &theme_id)?;
    for id in &ids {
        step.known("challenge", "challenge", id)?;
        step.run(
            "INSERT INTO not_of_theme (id, challenge_id, theme_id) VALUES (?1, ?2, ?3) \
             ON CONFLICT (challenge_id, theme_id) DO NOTHING",
            (step.new_id(), id, &theme_id),
        )?;
    }
    Ok(Nothing {})
}
