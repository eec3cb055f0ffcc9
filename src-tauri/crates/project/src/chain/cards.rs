//! Links of the chain as cards, by their ids (a JSON list) or all.

use rusqlite::Row;

use super::{ChainCard, ChallengeLink, ChoiceLink, Fate, IdeaLink, RoundLink, ThemeLink};
use crate::activities;
use crate::{Reader, Result};

pub(super) fn challenges(db: &Reader, ids: &str) -> Result<Vec<ChainCard>> {
    db.rows(include_str!("challenges.sql"), [ids], |row| {
        Ok(ChainCard::Challenge(ChallengeLink {
            id: row.get(0)?,
            title: row.get(1)?,
            group_id: row.get(2)?,
            date: row.get(3)?,
            table_number: row.get(4)?,
            theme: row.get(5)?,
            fate: match (row.get(6)?, row.get(7)?) {
                (true, _) => Fate::Merged,
                (_, true) => Fate::Split,
                _ => Fate::Wall,
            },
        }))
    })
}

pub(super) fn themes(db: &Reader, ids: &str) -> Result<Vec<ChainCard>> {
    db.rows(include_str!("themes.sql"), [ids], |row| {
        Ok(ChainCard::Theme(ThemeLink {
            id: row.get(0)?,
            title: row.get(1)?,
            note: row.get(2)?,
            challenges: row.get(3)?,
        }))
    })
}

/// Ideas with their standing outcome, or what a choice said.
pub(super) fn ideas(
    db: &Reader,
    ids: Option<&str>,
    choice: Option<&str>,
) -> Result<Vec<ChainCard>> {
    let dots = activities::dots_of_ideas(db)?;
    db.rows(include_str!("ideas.sql"), (ids, choice), |row| {
        let id: String = row.get(0)?;
        Ok(ChainCard::Idea(IdeaLink {
            title: row.get(1)?,
            group_id: row.get(2)?,
            outcome: row.get(3)?,
            reason: row.get(4)?,
            description: row.get(5)?,
            dots: dots.get(&id).copied().unwrap_or_default(),
            id,
        }))
    })
}

pub(super) fn rounds(db: &Reader, ids: &str) -> Result<Vec<ChainCard>> {
    db.rows(include_str!("rounds.sql"), [ids], |row| {
        Ok(ChainCard::Round(RoundLink {
            id: row.get(0)?,
            title: row.get(1)?,
            date: row.get(2)?,
            voters: row.get(3)?,
            dots: row.get(4)?,
            way: row.get(5)?,
        }))
    })
}

pub(super) fn choices(db: &Reader, ids: Option<&str>) -> Result<Vec<ChoiceLink>> {
    db.rows(include_str!("choices.sql"), [ids], choice)
}

fn choice(row: &Row) -> rusqlite::Result<ChoiceLink> {
    Ok(ChoiceLink {
        id: row.get(0)?,
        rule: row.get(1)?,
        seats: row.get(2)?,
        decided_on: row.get(3)?,
        reason: row.get(4)?,
        round: row.get(5)?,
        chosen: row.get(6)?,
        parked: row.get(7)?,
    })
}

pub(super) fn activities(db: &Reader, ids: &[String]) -> Result<Vec<ChainCard>> {
    let mut cards = activities::cards(db)?;
    cards.retain(|card| ids.contains(&card.id));
    Ok(cards
        .into_iter()
        .map(|card| ChainCard::Activity(Box::new(card)))
        .collect())
}
