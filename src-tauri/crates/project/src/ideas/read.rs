use std::collections::HashMap;

use rusqlite::OptionalExtension;

use super::merge::originals;
use super::{
    AnsweredCard, ExchangeLine, Idea, IdeaList, IdeaRow, IdeaStatus, IdeaTexts, MadeActivity,
    RoundDots, StandingIdea, ThemeAnswered,
};
use crate::challenges::{HiddenCard, hidden_cards};
use crate::operations::{Id, Nothing};
use crate::{Error, Reader, Result};

/// The idea cards that are hidden, the latest first.
///
/// # Errors
/// What the database says.
pub fn hidden(db: &Reader, _: Nothing) -> Result<Vec<HiddenCard>> {
    let sql = "SELECT id, title, session_id, group_id, source, hidden_at FROM idea \
               WHERE hidden_at IS NOT NULL ORDER BY hidden_at DESC, id DESC";
    hidden_cards(db, sql)
}

/// Every idea card, and how far they answer the wall.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<IdeaList> {
    let mut answered = answered(db)?;
    let ideas = db.rows(include_str!("list.sql"), [], |row| {
        let id: String = row.get(0)?;
        let answered = answered.remove(&id).unwrap_or_default();
        Ok(IdeaRow {
            id,
            session_id: row.get(1)?,
            title: row.get(2)?,
            excerpt: row.get(3)?,
            group_id: row.get(4)?,
            table_number: row.get(5)?,
            challenges: answered.challenges,
            themes: answered.themes,
            dots: row.get(6)?,
            status: IdeaStatus::of(row.get(7)?),
            source: row.get(8)?,
            cost: row.get(9)?,
            merged: row.get(10)?,
            way: row.get("way")?,
        })
    })?;
    Ok(IdeaList {
        ideas,
        themes: themes(db)?,
    })
}

#[derive(Default)]
struct Answered {
    challenges: Vec<String>,
    themes: Vec<String>,
}

fn answered(db: &Reader) -> Result<HashMap<String, Answered>> {
    let mut all: HashMap<String, Answered> = HashMap::new();
    let rows = db.rows(include_str!("answered.sql"), [], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<String>>(2)?))
    })?;
    for (idea, challenge, theme) in rows {
        let one = all.entry(idea).or_default();
        one.challenges.push(challenge);
        // Rows come theme by theme.
        if theme.is_some() && theme.as_ref() != one.themes.last() {
            one.themes.extend(theme);
        }
    }
    Ok(all)
}

fn themes(db: &Reader) -> Result<Vec<ThemeAnswered>> {
    db.rows(include_str!("themes.sql"), [], |row| {
        Ok(ThemeAnswered {
            id: row.get(0)?,
            title: row.get(1)?,
            challenges: row.get(2)?,
            unanswered: row.get(3)?,
        })
    })
}

/// A whole card.
///
/// # Errors
/// [`Error::NotFound`] when it is gone.
pub fn get(db: &Reader, Id { id }: Id) -> Result<Idea> {
    let found = db
        .prepare_cached(include_str!("get.sql"))?
        .query_row([&id], |row| {
            Ok(Idea {
                texts: IdeaTexts {
                    id: row.get(0)?,
                    title: row.get(2)?,
                    description: row.get(3)?,
                    target_group: row.get(4)?,
                    needs: row.get(5)?,
                    group_id: row.get(6)?,
                    author_id: row.get(7)?,
                    table_number: row.get(9)?,
                },
                session_id: row.get(1)?,
                author_name: row.get(8)?,
                cost: row.get(12)?,
                challenges: Vec::new(),
                exchange: Vec::new(),
                status: IdeaStatus::of(row.get(10)?),
                reason: row.get(11)?,
                votes: Vec::new(),
                activities: Vec::new(),
                originals: Vec::new(),
                merged_into: match (row.get(13)?, row.get(14)?) {
                    (Some(id), Some(title)) => Some(StandingIdea { id, title }),
                    _ => None,
                },
            })
        })
        .optional()?;
    let idea = found.ok_or(Error::NotFound { noun: "idea" })?;
    Ok(Idea {
        challenges: cards(db, &id)?,
        exchange: exchange(db, &id)?,
        votes: votes(db, &id)?,
        activities: activities(db, &id)?,
        originals: originals(db, &id)?,
        ..idea
    })
}

fn cards(db: &Reader, id: &str) -> Result<Vec<AnsweredCard>> {
    db.rows(include_str!("cards.sql"), [id], |row| {
        Ok(AnsweredCard {
            id: row.get(0)?,
            text: row.get(1)?,
            group_id: row.get(2)?,
            theme: row.get(3)?,
        })
    })
}

fn exchange(db: &Reader, id: &str) -> Result<Vec<ExchangeLine>> {
    let sql = "SELECT group_id, gives, gets FROM idea_exchange \
               JOIN stakeholder_group ON stakeholder_group.id = group_id \
               WHERE idea_id = ?1 ORDER BY position";
    db.rows(sql, [id], |row| {
        Ok(ExchangeLine {
            idea_id: id.to_owned(),
            group_id: row.get(0)?,
            gives: row.get(1)?,
            gets: row.get(2)?,
        })
    })
}

fn votes(db: &Reader, id: &str) -> Result<Vec<RoundDots>> {
    db.rows(include_str!("votes.sql"), [id], |row| {
        Ok(RoundDots {
            round_id: row.get(0)?,
            title: row.get(1)?,
            dots: row.get(2)?,
            way: row.get(3)?,
        })
    })
}

fn activities(db: &Reader, id: &str) -> Result<Vec<MadeActivity>> {
    let sql = "SELECT activity.id, activity.title FROM activity_idea \
               JOIN activity ON activity.id = activity_id WHERE idea_id = ?1 ORDER BY position";
    db.rows(sql, [id], |row| {
        Ok(MadeActivity {
            id: row.get(0)?,
            title: row.get(1)?,
        })
    })
}
