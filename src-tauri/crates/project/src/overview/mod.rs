//! Where the project is, what is next and what is late: one read for the first screen, one for the rail.

use serde::Serialize;
use ts_rs::TS;

use crate::evaluation::{self, Share};
use crate::operations::{Nothing, operations};
use crate::sessions::{Track, Workshop};
use crate::votes::WayKind;
use crate::{Reader, Result};

mod evenings;
mod loose;
mod steps;

use evenings::Evening;
pub use steps::rail;

operations! {
    read "overview.get"
        [Details, People, Organisations, Sessions, Live, Challenges, Themes, Ideas, Votes, Choices, Activities, Evaluation]
        get: Nothing => Overview;
    read "overview.rail" [People, Sessions, Challenges, Ideas, Activities, Evaluation]
        rail: Nothing => Rail;
}

/// The whole first screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// The three workshops and the trials, in their order.
    pub steps: Vec<ProcessStep>,
    /// What is next and what is late, the most pressing first.
    pub next: Vec<NextItem>,
    /// From card to activity.
    pub counts: ChainCounts,
    /// What people said about the last workshop, when enough of them said it.
    pub heard: Option<Heard>,
    /// How far a new project has been set up.
    pub setup: Setup,
}

/// Which part of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProcessStage {
    /// Workshop 1.
    Mapping,
    /// Workshop 2.
    Ideas,
    /// Workshop 3.
    Activities,
    /// Trying the activities out.
    Trials,
}

/// Where a part of the process is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Pace {
    /// Behind us.
    Done,
    /// Where we are.
    Here,
    /// Ahead of us.
    Ahead,
}

/// One part of the process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProcessStep {
    /// Which.
    pub stage: ProcessStage,
    /// Where it is in time.
    pub pace: Pace,
    /// Its evenings, ISO dates in their order.
    pub dates: Vec<String>,
    /// How many took part, over all its evenings.
    pub participants: u32,
    /// Trials only: activities that are not stopped.
    pub activities: u32,
    /// Trials only: activities being tried or adjusted.
    pub trying: u32,
}

/// How the cards became activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainCounts {
    /// Challenges on the wall.
    pub challenges: u32,
    /// Themes.
    pub themes: u32,
    /// Idea cards.
    pub ideas: u32,
    /// Ideas that stand as chosen.
    pub chosen: u32,
    /// Activities.
    pub activities: u32,
}

/// How many felt heard to some or to a high degree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Heard {
    /// In which workshop.
    pub workshop: Workshop,
    /// How many of those who answered.
    pub share: Share,
    /// How many answered.
    pub answers: u32,
}

/// What a new project needs before its first evening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Setup {
    /// It says what the project is for.
    pub details: bool,
    /// An evening is planned.
    pub session: bool,
    /// There are people to invite.
    pub people: bool,
}

/// How pressing something is, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Urgency {
    /// Today.
    Now,
    /// Should have been done.
    Late,
    /// Something is missing.
    Missing,
    /// Coming up.
    Soon,
}

/// What there is to do; windows word it with `overview-next-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NextCode {
    /// An evening is open.
    SessionOpen,
    /// An evening is today.
    SessionToday,
    /// An activity's next step is overdue.
    Overdue,
    /// An evening ended without a card.
    NoCards,
    /// An evening ended without an evaluation.
    NoEvaluation,
    /// An activity that nobody has taken on.
    NoOwner,
    /// A choice has ideas that stand equal.
    TiedChoice,
    /// Votes are counted or the last workshop is near, and nothing is chosen.
    NoChoice,
    /// A voting round that is not counted to the end.
    NoCounts,
    /// Chosen ideas that nobody has made an activity of.
    NoActivity,
    /// An activity without a next step.
    NoNextStep,
    /// A workshop without an evening.
    NotPlanned,
    /// An agenda that is longer than its evening.
    AgendaTooLong,
    /// An evening without an agenda.
    AgendaEmpty,
    /// An evening to which nobody is invited.
    NobodyInvited,
    /// An activity's next step is due within a week.
    Due,
    /// The next evening.
    SessionAhead,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextItem {
    /// What.
    pub code: NextCode,
    /// How pressing.
    pub urgency: Urgency,
    /// The session, round, choice, idea or activity it is about; empty for a workshop.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What more there is to say: the next step, who leads.
    pub detail: String,
    /// For evenings and workshops.
    pub workshop: Option<Workshop>,
    /// For evenings.
    pub track: Option<Track>,
    /// ISO date.
    pub date: Option<String>,
    /// Days late, or days ahead for what is still to come.
    pub days: Option<i32>,
    /// Dots, ideas, or minutes too many.
    pub count: Option<u32>,
    /// What the dots are, where they are counted.
    pub way: Option<WayKind>,
}

impl NextItem {
    /// By its day, except that what is late stands by what it is and then the longest overdue first.
    fn order(&self) -> (Urgency, i32, NextCode, i32) {
        let days = self.days.unwrap_or_default();
        match self.urgency {
            Urgency::Late => (self.urgency, 0, self.code, -days),
            _ => (self.urgency, days, self.code, 0),
        }
    }

    fn about(code: NextCode, urgency: Urgency, id: &str, title: &str) -> Self {
        Self {
            code,
            urgency,
            id: id.to_owned(),
            title: title.to_owned(),
            detail: String::new(),
            workshop: None,
            track: None,
            date: None,
            days: None,
            count: None,
            way: None,
        }
    }
}

/// What stands in the rail beside each room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rail {
    /// The three workshops and the trials.
    pub steps: Vec<RailStep>,
    /// People.
    pub people: u32,
    /// Filled-in questionnaires.
    pub responses: u32,
}

/// A step of the process in the rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RailStep {
    /// Which.
    pub stage: ProcessStage,
    /// Where it is in time.
    pub pace: Pace,
    /// Its cards.
    pub count: u32,
}

/// Where are we, what is next, what do people say.
///
/// # Errors
/// What the database says.
pub fn get(db: &Reader, _: Nothing) -> Result<Overview> {
    let evenings = Evening::all(db)?;
    let counts = counts(db)?;
    let mut next = evenings::next(&evenings, &counts);
    next.extend(loose::next(db, &evenings, &counts)?);
    next.sort_by_key(NextItem::order);
    Ok(Overview {
        steps: steps::steps(db, &evenings)?,
        next,
        counts,
        heard: heard(db)?,
        setup: db.query_row(include_str!("setup.sql"), [], |row| {
            Ok(Setup {
                details: row.get(0)?,
                session: row.get(1)?,
                people: row.get(2)?,
            })
        })?,
    })
}

/// How the cards became activities.
pub(crate) fn counts(db: &Reader) -> Result<ChainCounts> {
    Ok(db.query_row(include_str!("counts.sql"), [], |row| {
        Ok(ChainCounts {
            challenges: row.get(0)?,
            themes: row.get(1)?,
            ideas: row.get(2)?,
            chosen: row.get(3)?,
            activities: row.get(4)?,
        })
    })?)
}

fn heard(db: &Reader) -> Result<Option<Heard>> {
    let rows = db.rows(include_str!("heard.sql"), [], |row| {
        Ok((row.get(0)?, row.get::<_, u32>(1)?, row.get::<_, u32>(2)?))
    })?;
    // The newest workshop that enough people have answered about: fewer could be picked out.
    let limit = evaluation::limit(db)?;
    let enough = |answers: u32| answers as usize >= limit;
    Ok(rows.into_iter().find_map(|(workshop, yes, answers)| {
        let share = evaluation::share_of(yes as usize, answers as usize)?;
        enough(answers).then_some(Heard {
            workshop,
            share,
            answers,
        })
    }))
}

#[cfg(test)]
mod tests;
