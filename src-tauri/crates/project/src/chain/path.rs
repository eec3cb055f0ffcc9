//! What happened to a card: the path from what somebody wrote to what came of it, for its author to read.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChainCard, ChainKind, ChainRef, cards};
use crate::activities::{self, ActivityState};
use crate::choices::Outcome;
use crate::votes::WayKind;
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
    /// That person: two of the same name are two.
    pub author_id: Option<String>,
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
    /// What those are, when they are no dots.
    pub way: WayKind,
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
    /// Who has taken it on, the person before the organisation; absent: nobody yet.
    pub owner: Option<String>,
    /// What happens next.
    pub next_step: String,
}

/// What happened to the cards of an evening, of a person, or to all that are not hidden.
///
/// # Errors
/// What the database says.
pub fn paths(db: &Reader, query: PathQuery) -> Result<Vec<CardPath>> {
    let people = query.person_id.map(|person| vec![person]);
    written(db, (query.session_id, listed(people), None))
}

/// What happened to what these participants handed in, and where they are known by name, to all that they wrote.
///
/// # Errors
/// What the database says.
pub(crate) fn paths_of(db: &Reader, participants: Vec<String>) -> Result<Vec<CardPath>> {
    let participants = listed(Some(participants));
    let sql = "SELECT person_id FROM participant JOIN ticket ON ticket.id = ticket_id \
               WHERE person_id IS NOT NULL AND participant.id IN (SELECT value FROM json_each(?1))";
    let people = db.rows(sql, [&participants], |row| row.get(0))?;
    written(db, (None, listed(Some(people)), participants))
}

/// Of the evening, the people or the participants, in that order; the latter two as JSON lists.
type Whose = (Option<String>, Option<String>, Option<String>);

fn listed(ids: Option<Vec<String>>) -> Option<String> {
    ids.map(|ids| serde_json::Value::from(ids).to_string())
}

fn written(db: &Reader, whose: Whose) -> Result<Vec<CardPath>> {
    let web = Web::read(db)?;
    db.rows(include_str!("path_cards.sql"), whose, |row| {
        let kind = match row.get(0)? {
            true => ChainKind::Idea,
            false => ChainKind::Challenge,
        };
        let id: String = row.get(1)?;
        Ok(CardPath {
            text: row.get(2)?,
            group_id: row.get(3)?,
            author: row.get(4)?,
            date: row.get(5)?,
            author_id: row.get(6)?,
            ..web.follow(ChainRef { kind, id })
        })
    })
}

/// Everything that can lie on a path, read once for many cards.
struct Web {
    walls: HashMap<String, OnWall>,
    /// What merging or splitting made of a challenge.
    later: HashMap<String, Vec<String>>,
    /// The ideas that answer a challenge.
    answers: HashMap<String, Vec<String>>,
    ideas: HashMap<String, PathIdea>,
    /// The idea that stands for a merged one.
    stands: HashMap<String, Vec<String>>,
    /// The activities made from an idea.
    made: HashMap<String, Vec<PathActivity>>,
}

struct OnWall {
    text: String,
    theme: Option<String>,
}

impl Web {
    fn read(db: &Reader) -> Result<Self> {
        let (mut walls, mut later) = (HashMap::new(), HashMap::<String, Vec<String>>::new());
        let sql = "SELECT challenge.id, text, theme.title, merged_into, split_from \
                   FROM challenge LEFT JOIN theme ON theme.id = theme_id";
        let cards = db.rows(sql, [], |row| {
            let card = OnWall {
                text: row.get(1)?,
                theme: row.get(2)?,
            };
            Ok((row.get::<_, String>(0)?, card, row.get(3)?, row.get(4)?))
        })?;
        for (id, card, merged_into, split_from) in cards {
            if let Some(merged) = merged_into {
                later.entry(id.clone()).or_default().push(merged);
            }
            if let Some(whole) = split_from {
                later.entry(whole).or_default().push(id.clone());
            }
            walls.insert(id, card);
        }
        Ok(Self {
            walls,
            later,
            answers: pairs(
                db,
                "SELECT challenge_id, idea_id FROM idea_challenge ORDER BY rowid",
            )?,
            ideas: ideas(db)?,
            stands: pairs(
                db,
                "SELECT id, merged_into FROM idea WHERE merged_into IS NOT NULL",
            )?,
            made: made(db)?,
        })
    }

    fn follow(&self, card: ChainRef) -> CardPath {
        let (mut became, mut themes, mut ideas) = (Vec::new(), Vec::new(), Vec::new());
        match card.kind {
            ChainKind::Idea => {
                let stands = self.stands.get(&card.id).and_then(|all| all.first());
                ideas.push(stands.unwrap_or(&card.id));
                let title = stands
                    .and_then(|id| self.ideas.get(id))
                    .map(|idea| &idea.title);
                became.extend(title.cloned());
            }
            _ => {
                for id in self.through(&card.id) {
                    ideas.extend(self.answers.get(id).into_iter().flatten());
                    let stands = !self.later.contains_key(id);
                    if let Some(wall) = self.walls.get(id).filter(|_| stands) {
                        became.extend((*id != card.id).then(|| wall.text.clone()));
                        themes.extend(wall.theme.clone().filter(|theme| !themes.contains(theme)));
                    }
                }
            }
        }
        let mut seen = HashSet::new();
        ideas.retain(|id| seen.insert(*id));
        let mut activities: Vec<PathActivity> = Vec::new();
        for activity in ideas.iter().filter_map(|id| self.made.get(*id)).flatten() {
            if !activities.contains(activity) {
                activities.push(activity.clone());
            }
        }
        CardPath {
            ideas: ideas
                .iter()
                .filter_map(|id| self.ideas.get(*id))
                .cloned()
                .collect(),
            card,
            text: String::new(),
            group_id: None,
            author: None,
            author_id: None,
            date: String::new(),
            became,
            themes,
            activities,
        }
    }

    /// A challenge and everything that merging and splitting made of it.
    fn through<'a>(&'a self, id: &'a String) -> Vec<&'a String> {
        let (mut found, mut at) = (vec![id], 0);
        while let Some(id) = found.get(at).copied() {
            let next = self.later.get(id).into_iter().flatten();
            let new: Vec<_> = next.filter(|id| !found.contains(id)).collect();
            found.extend(new);
            at += 1;
        }
        found
    }
}

fn pairs(db: &Reader, sql: &str) -> Result<HashMap<String, Vec<String>>> {
    let mut all = HashMap::<String, Vec<String>>::new();
    for (from, to) in db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))? {
        all.entry(from).or_default().push(to);
    }
    Ok(all)
}

fn ideas(db: &Reader) -> Result<HashMap<String, PathIdea>> {
    let cards = cards::ideas(db, None, None)?.into_iter();
    let ideas = cards.filter_map(|card| match card {
        ChainCard::Idea(idea) => Some(PathIdea {
            id: idea.id,
            title: idea.title,
            outcome: idea.outcome,
            reason: idea.reason,
            dots: idea.dots.dots,
            way: idea.dots.way,
        }),
        _ => None,
    });
    Ok(ideas.map(|idea| (idea.id.clone(), idea)).collect())
}

fn made(db: &Reader) -> Result<HashMap<String, Vec<PathActivity>>> {
    let cards = activities::cards(db)?
        .into_iter()
        .map(|activity| PathActivity {
            id: activity.id,
            title: activity.title,
            state: activity.state,
            owner: activity.owner.map(|owner| owner.full_name()),
            next_step: activity.next_step,
        });
    let cards: HashMap<_, _> = cards.map(|card| (card.id.clone(), card)).collect();
    let links = pairs(
        db,
        "SELECT idea_id, activity_id FROM activity_idea ORDER BY rowid",
    )?;
    let of = |ids: Vec<String>| ids.iter().filter_map(|id| cards.get(id)).cloned().collect();
    Ok(links
        .into_iter()
        .map(|(idea, ids)| (idea, of(ids)))
        .collect())
}
