//! What the screen in the hall shows: only what everybody may see.

use serde::Serialize;
use ts_rs::TS;

use super::tasks::{handed_in, waited_for};
use super::{EveningState, ItemClock, LiveTask, Revealed, TaskKind, View, read, revealed};
use crate::groups::{self, Group};
use crate::operations::{Id, Nothing};
use crate::sessions::{self, Session};
use crate::votes::{self, Interim, Way};
use crate::{Reader, Result, details, participants};

/// Cards that the screen has room for; the newest stand on it.
const CARDS: u32 = 60;

/// What the screen shows now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreenNow {
    /// The project's title.
    pub title: String,
    /// The session.
    pub session: Session,
    /// Where the evening is.
    pub state: EveningState,
    /// The time of the agenda item under way.
    pub clock: Option<ItemClock>,
    /// The task it is about: the one opened last that is not closed.
    pub task: Option<LiveTask>,
    /// What was handed in for it.
    pub handed_in: u32,
    /// The newest cards of the evening that are not hidden, the newest first: of the task's kind, or all.
    pub cards: Vec<ScreenCard>,
    /// How many such cards there are.
    pub card_count: u32,
    /// The themes of the wall with their cards; only when they are shown.
    pub themes: Vec<ScreenTheme>,
    /// How a vote goes; only while one is the task.
    pub vote: Option<ScreenVote>,
    /// How the vote under way stands; only when chosen.
    pub interim: Option<Interim>,
    /// What came of a vote; only when that is shown.
    pub revealed: Option<Revealed>,
    /// Who has joined, by group; those with nobody are left out.
    pub joined: Vec<(String, u32)>,
    /// All who have joined.
    pub joined_count: u32,
    /// The project's groups.
    pub groups: Vec<Group>,
    /// Now by the laptop's clock, RFC 3339.
    pub now: String,
}

/// A card in the hall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreenCard {
    /// Its id.
    pub id: String,
    /// The challenge, or the idea's title.
    pub text: String,
    /// Where it comes from.
    pub group_id: Option<String>,
}

/// A theme in the hall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreenTheme {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How many cards hang there.
    pub card_count: u32,
    /// The first of them.
    pub cards: Vec<ScreenCard>,
}

/// A vote under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreenVote {
    /// What is asked.
    pub title: String,
    /// What a ballot asks for.
    pub way: Way,
    /// The groups that vote; empty: all do.
    pub groups: Vec<String>,
    /// How many have voted.
    pub voted: u32,
    /// How many may.
    pub may: u32,
    /// How many ideas there are to vote for.
    pub options: u32,
}

/// What the screen shows of the evening that runs, or of the one closed last while it still stands there;
/// none when no evening has been opened.
///
/// # Errors
/// What the database says.
pub fn screen(db: &Reader, _: Nothing) -> Result<Option<ScreenNow>> {
    let sql = "SELECT id FROM evening ORDER BY closed_at IS NOT NULL, coalesce(closed_at, opened_at) DESC LIMIT 1";
    let Some(id) = db.rows(sql, [], |row| row.get::<_, String>(0))?.pop() else {
        return Ok(None);
    };
    let Some(state) = read::state(db, &id)? else {
        return Ok(None);
    };
    let task = read::latest_task(db, &id)?;
    let joined = joined(db, &id)?;
    let joined_count = participants::count(db, &id)?;
    let kind = task.as_ref().map(|task| task.kind);
    let (cards, card_count) = cards(db, &id, kind)?;
    let handed_in = task.as_ref().map_or(Ok(0), |task| handed_in(db, task))?;
    Ok(Some(ScreenNow {
        title: details::get(db, Nothing {})?.title,
        session: sessions::get(db, Id { id: id.clone() })?.session,
        clock: read::clock(db, &id)?,
        cards,
        card_count,
        themes: match state.view {
            View::Themes => themes(db)?,
            _ => Vec::new(),
        },
        vote: vote(db, &id, task.as_ref(), handed_in)?,
        handed_in,
        interim: interim(db, &state, task.as_ref())?,
        revealed: revealed(db, &id, &state)?,
        joined,
        joined_count,
        groups: groups::list(db, Nothing {})?,
        now: db.now(),
        state,
        task,
    }))
}

fn joined(db: &Reader, id: &str) -> Result<Vec<(String, u32)>> {
    let sql = "SELECT group_id, count(*) FROM participant \
               JOIN stakeholder_group ON stakeholder_group.id = group_id \
               WHERE session_id = ?1 GROUP BY group_id ORDER BY stakeholder_group.position";
    db.rows(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn cards(db: &Reader, id: &str, kind: Option<TaskKind>) -> Result<(Vec<ScreenCard>, u32)> {
    let kinds = match kind {
        Some(TaskKind::Challenges) => (true, false),
        Some(TaskKind::Ideas) => (false, true),
        _ => (true, true),
    };
    let mut count = 0;
    let values = (id, kinds.0, kinds.1, CARDS);
    let cards = db.rows(include_str!("screen_cards.sql"), values, |row| {
        count = row.get(3)?;
        card(row)
    })?;
    Ok((cards, count))
}

fn card(row: &rusqlite::Row) -> rusqlite::Result<ScreenCard> {
    Ok(ScreenCard {
        id: row.get(0)?,
        text: row.get(1)?,
        group_id: row.get(2)?,
    })
}

fn themes(db: &Reader) -> Result<Vec<ScreenTheme>> {
    let mut themes: Vec<ScreenTheme> = Vec::new();
    let rows = db.rows(include_str!("screen_themes.sql"), [CARDS], |row| {
        Ok((
            card(row)?,
            row.get::<_, String>(3)?,
            row.get(4)?,
            row.get(5)?,
        ))
    })?;
    for (card, id, title, card_count) in rows {
        match themes.last_mut() {
            Some(theme) if theme.id == id => theme.cards.push(card),
            _ => themes.push(ScreenTheme {
                id,
                title,
                card_count,
                cards: vec![card],
            }),
        }
    }
    Ok(themes)
}

fn vote(
    db: &Reader,
    session: &str,
    task: Option<&LiveTask>,
    voted: u32,
) -> Result<Option<ScreenVote>> {
    let Some((task, round)) = task.and_then(|task| Some((task, task.round_id.as_ref()?))) else {
        return Ok(None);
    };
    let barred = votes::barred(db, round)?;
    let mut groups = groups::list(db, Nothing {})?;
    groups.retain(|group| !barred.contains(&group.id) && !barred.is_empty());
    let waited_for = waited_for(db, session, Some(&task.id))?;
    let mut found = db.rows(include_str!("screen_vote.sql"), [round], |row| {
        Ok(ScreenVote {
            title: row.get("title")?,
            way: Way::read(row)?,
            groups: groups.iter().map(|group| group.id.clone()).collect(),
            voted,
            may: waited_for.iter().map(|group| group.may).sum(),
            options: row.get("options")?,
        })
    })?;
    Ok(found.pop())
}

/// An interim result is shown only when chosen.
fn interim(db: &Reader, state: &EveningState, task: Option<&LiveTask>) -> Result<Option<Interim>> {
    let round = task.and_then(|task| task.round_id.clone());
    match round.filter(|_| state.view == View::Task && state.shows_interim) {
        Some(id) => votes::interim(db, Id { id }),
        None => Ok(None),
    }
}
