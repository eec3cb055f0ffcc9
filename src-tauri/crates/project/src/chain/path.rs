//! What happened to a card: the path from what somebody wrote to what came of it, for its author to read.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChainCard, ChainKind, ChainRef, StoryPart, StoryTopic, story};
use crate::activities::ActivityState;
use crate::choices::Outcome;
use crate::{Reader, Result};

/// Whose cards are followed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PathQuery {
    /// The cards of one evening; absent: of all.
    pub session_id: Option<String>,
    /// The cards of one person; absent: everybody's.
    pub person_id: Option<String>,
}

/// A card and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardPath {
    /// The card.
    pub card: ChainRef,
    /// What it says, in its author's words.
    pub text: String,
    /// Its group.
    pub group_id: Option<String>,
    /// Its author, when known by name.
    pub author: Option<String>,
    /// The evening's date, ISO.
    pub date: String,
    /// What it says on the wall now, where it was merged with others or split; else empty.
    pub became: Vec<String>,
    /// The themes it hangs under.
    pub themes: Vec<String>,
    /// The ideas that answer it; for an idea card, itself.
    pub ideas: Vec<PathIdea>,
    /// The activities made from them.
    pub activities: Vec<PathActivity>,
}

/// An idea on the path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathIdea {
    /// The idea.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What was decided; absent: nothing yet.
    pub outcome: Option<Outcome>,
    /// Why, where somebody said.
    pub reason: String,
    /// Its dots in the vote that counts.
    pub dots: u32,
}

/// An activity on the path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathActivity {
    /// The activity.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How far it has come.
    pub state: ActivityState,
    /// Whether somebody has taken it on.
    pub has_owner: bool,
    /// What happens next.
    pub next_step: String,
}

/// What happened to the cards of an evening, of a person, or to all that are not hidden.
///
/// # Errors
/// What the database says.
pub fn paths(db: &Reader, query: PathQuery) -> Result<Vec<CardPath>> {
    let values = (query.session_id, query.person_id, None::<String>);
    db.rows(include_str!("path_cards.sql"), values, written)?
        .into_iter()
        .map(|card| follow(db, card))
        .collect()
}

/// What happened to what one participant handed in, and where they are known by name, to all that they wrote.
///
/// # Errors
/// What the database says.
pub(crate) fn paths_of(db: &Reader, participant: &str) -> Result<Vec<CardPath>> {
    let sql = "SELECT person_id FROM participant JOIN ticket ON ticket.id = ticket_id WHERE participant.id = ?1";
    let person = db.rows(sql, [participant], |row| row.get::<_, Option<String>>(0))?;
    let person = person.into_iter().next().flatten();
    let values = (None::<String>, person, Some(participant));
    db.rows(include_str!("path_cards.sql"), values, written)?
        .into_iter()
        .map(|card| follow(db, card))
        .collect()
}

struct Written {
    card: ChainRef,
    text: String,
    group_id: Option<String>,
    author: Option<String>,
    date: String,
}

fn written(row: &rusqlite::Row) -> rusqlite::Result<Written> {
    let kind = match row.get(0)? {
        true => ChainKind::Idea,
        false => ChainKind::Challenge,
    };
    Ok(Written {
        card: ChainRef {
            kind,
            id: row.get(1)?,
        },
        text: row.get(2)?,
        group_id: row.get(3)?,
        author: row.get(4)?,
        date: row.get(5)?,
    })
}

fn follow(db: &Reader, written: Written) -> Result<CardPath> {
    let story = story::of(db, written.card.clone())?;
    let mut path = CardPath {
        card: written.card,
        text: written.text,
        group_id: written.group_id,
        author: written.author,
        date: written.date,
        became: Vec::new(),
        themes: Vec::new(),
        ideas: Vec::new(),
        activities: Vec::new(),
    };
    take(&mut path, story.card);
    for part in story.after {
        walk(&mut path, part);
    }
    Ok(path)
}

fn walk(path: &mut CardPath, part: StoryPart) {
    for card in part.cards {
        match card {
            ChainCard::Challenge(card) if part.topic == StoryTopic::Became => {
                path.became.push(card.title);
            }
            ChainCard::Theme(theme) => path.themes.push(theme.title),
            card => take(path, card),
        }
    }
}

fn take(path: &mut CardPath, card: ChainCard) {
    match card {
        ChainCard::Idea(idea) => path.ideas.push(PathIdea {
            id: idea.id,
            title: idea.title,
            outcome: idea.outcome,
            reason: idea.reason,
            dots: idea.dots.dots,
        }),
        ChainCard::Activity(activity) => path.activities.push(PathActivity {
            id: activity.id,
            title: activity.title,
            state: activity.state,
            has_owner: activity.owner.is_some(),
            next_step: activity.next_step,
        }),
        _ => {}
    }
}
