//! The evenings: those that come, and what those that were left undone.

use std::collections::HashMap;

use chrono::NaiveTime;

use super::{ChainCounts, NextCode, NextItem, Urgency};
use crate::operations::Nothing;
use crate::sessions::{self, SessionSummary, Workshop};
use crate::{Reader, Result};

/// Days within which an evening ought to have an agenda and guests.
const NEAR: i32 = 60;
/// Days after which nobody types in an evening's sheets any more.
const OVER: i32 = 30;

/// A session with what the overview asks about.
pub(super) struct Evening {
    pub(super) summary: SessionSummary,
    /// Days until it is held; negative when it is behind us.
    pub(super) ahead: i32,
    minutes: u32,
    invited: u32,
    cards: u32,
    responses: u32,
    course: Course,
}

/// How far an evening has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Course {
    Waiting,
    Open,
    Closed,
}

impl Evening {
    /// Every evening, by workshop and date.
    pub(super) fn all(db: &Reader) -> Result<Vec<Self>> {
        let rows = db.rows(include_str!("evenings.sql"), [db.today()], |row| {
            let yielded = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
            let course = match (row.get(6)?, row.get(7)?) {
                (true, _) => Course::Open,
                (_, true) => Course::Closed,
                _ => Course::Waiting,
            };
            Ok((row.get::<_, String>(0)?, (row.get(1)?, yielded, course)))
        })?;
        let known: HashMap<_, _> = rows.into_iter().collect();
        let all = sessions::list(db, Nothing {})?.into_iter();
        let evening = |summary: SessionSummary| {
            let (ahead, (minutes, invited, cards, responses), course) =
                known.get(&summary.session.id).copied()?;
            Some(Self {
                summary,
                ahead,
                minutes,
                invited,
                cards,
                responses,
                course,
            })
        };
        Ok(all.filter_map(evening).collect())
    }

    pub(super) fn is_of(&self, workshop: Workshop) -> bool {
        self.summary.session.workshop == workshop
    }

    pub(super) fn is_over(&self) -> bool {
        self.ahead < 0
    }

    fn item(&self, code: NextCode, urgency: Urgency) -> NextItem {
        let session = &self.summary.session;
        NextItem {
            workshop: Some(session.workshop),
            track: Some(session.track),
            date: Some(session.date.clone()),
            detail: session.place.clone(),
            ..NextItem::about(code, urgency, &session.id, "")
        }
    }

    /// Minutes that the agenda takes more than the evening has.
    fn minutes_over(&self) -> u32 {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
        let session = &self.summary.session;
        let Some((starts, ends)) = time(&session.starts).zip(time(&session.ends)) else {
            return 0;
        };
        let long = u32::try_from((ends - starts).num_minutes()).unwrap_or_default();
        self.minutes.saturating_sub(long)
    }

    fn preparations(&self) -> Vec<NextItem> {
        let over = self.minutes_over();
        let urgency = match self.ahead {
            0 => Urgency::Now,
            _ => Urgency::Missing,
        };
        let missing = |code| NextItem {
            days: Some(self.ahead),
            ..self.item(code, urgency)
        };
        let mut items = Vec::new();
        if self.minutes == 0 {
            items.push(missing(NextCode::AgendaEmpty));
        }
        if over > 0 {
            items.push(NextItem {
                count: Some(over),
                ..missing(NextCode::AgendaTooLong)
            });
        }
        if self.invited == 0 {
            items.push(missing(NextCode::NobodyInvited));
        }
        items
    }
}

/// What the evenings ask for.
pub(super) fn next(evenings: &[Evening], counts: &ChainCounts) -> Vec<NextItem> {
    let mut items = Vec::new();
    for evening in evenings {
        match (evening.course, evening.ahead) {
            (Course::Open, ahead) => items.push(NextItem {
                days: Some(ahead),
                ..evening.item(NextCode::SessionOpen, Urgency::Now)
            }),
            (_, ..0) => items.extend(leftovers(evening, counts)),
            (Course::Waiting, 0) => items.push(evening.item(NextCode::SessionToday, Urgency::Now)),
            _ => {}
        }
        if evening.course == Course::Waiting && (0..=NEAR).contains(&evening.ahead) {
            items.extend(evening.preparations());
        }
    }
    items.extend(ahead(evenings));
    items.extend(not_planned(evenings));
    items
}

/// What an evening that is over left undone.
fn leftovers(evening: &Evening, counts: &ChainCounts) -> Vec<NextItem> {
    let recent = -evening.ahead <= OVER;
    let all_of_its_kind = match evening.summary.session.workshop {
        Workshop::Mapping => counts.challenges,
        Workshop::Ideas => counts.ideas,
        Workshop::Activities => u32::MAX,
    };
    let mut codes = Vec::new();
    let yields_cards = !evening.is_of(Workshop::Activities);
    if yields_cards && evening.cards == 0 && (recent || all_of_its_kind == 0) {
        codes.push(NextCode::NoCards);
    }
    if evening.responses == 0 && recent {
        codes.push(NextCode::NoEvaluation);
    }
    let late = |code| NextItem {
        days: Some(-evening.ahead),
        ..evening.item(code, Urgency::Late)
    };
    codes.into_iter().map(late).collect()
}

fn ahead(evenings: &[Evening]) -> Option<NextItem> {
    let coming = evenings.iter().filter(|evening| evening.ahead > 0);
    let evening = coming.min_by_key(|evening| evening.ahead)?;
    Some(NextItem {
        days: Some(evening.ahead),
        ..evening.item(NextCode::SessionAhead, Urgency::Soon)
    })
}

/// The first workshop without an evening; it presses when all before it are over.
fn not_planned(evenings: &[Evening]) -> Option<NextItem> {
    let workshops = [Workshop::Mapping, Workshop::Ideas, Workshop::Activities];
    let planned = |workshop| evenings.iter().any(|evening| evening.is_of(workshop));
    let workshop = workshops.into_iter().find(|workshop| !planned(*workshop))?;
    let urgency = match evenings.iter().all(Evening::is_over) {
        true => Urgency::Missing,
        false => Urgency::Soon,
    };
    Some(NextItem {
        workshop: Some(workshop),
        // After the evenings that have a date.
        days: (urgency == Urgency::Soon).then_some(i32::MAX),
        ..NextItem::about(NextCode::NotPlanned, urgency, "", "")
    })
}
