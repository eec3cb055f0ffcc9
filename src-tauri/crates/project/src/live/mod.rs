//! An evening that runs live: where it is in its agenda, what the participants are asked to do now, and
//! what the screen in the hall shows.
//!
//! A session is opened for the evening and closed again; meanwhile it has a current agenda item with a
//! clock, and tasks that are open, resting or closed. What phones may do follows from that alone
//! (see [`crate::phone`]).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::sessions::Session;
use crate::word::stored_as_word;

mod agenda;
mod evening;
mod help;
mod incoming;
mod read;
mod revealed;
#[cfg(test)]
mod revealed_tests;
mod screen;
mod tasks;
#[cfg(test)]
mod tests;

pub use agenda::{extend, go_to, retime};
pub use evening::{close, open, pause, resume, show};
pub use help::{HelpedCard, help};
pub use incoming::{Incoming, IncomingCard, Source, incoming};
pub use read::evening;
pub(crate) use read::{clock, state, task_at, tasks};
pub(crate) use revealed::revealed;
pub use revealed::{Revealed, RevealedRules};
pub use screen::{ScreenCard, ScreenNow, ScreenTheme, ScreenVote, screen};
pub use tasks::{ask, change_task, turnout};

operations! {
    read "live.evening" [Live, Sessions, Details] evening: Id => Evening;
    read "live.incoming" [Live, Contributions, Challenges, Ideas, People] incoming: Id => Incoming;
    read "live.turnout" [Live, Participants, Contributions, Votes, Evaluation, Groups] turnout: Id => Turnout;
    read "live.screen" [
        Live, Sessions, Details, Groups, Participants, Challenges, Ideas, Themes, Votes, Choices, Evaluation
    ]
        screen: Nothing => Option<ScreenNow>;
    write "live.open" open: Id => Nothing;
    write "live.close" close: Id => Nothing;
    write "live.pause" pause: Id => Nothing;
    write "live.resume" resume: Id => Nothing;
    write "live.goTo" go_to: GoTo => Nothing;
    write "live.extend" extend: Extend => Nothing;
    write "live.retime" retime: Retime => Nothing;
    write "live.ask" ask: Ask => Id;
    write "live.task" change_task: TaskChange => Nothing;
    write "live.show" show: Show => Nothing;
    write "live.help" help: HelpedCard => Id;
}

/// A session as the live view needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Evening {
    /// The session.
    pub session: Session,
    /// Where it is; absent until it has been opened.
    pub state: Option<EveningState>,
    /// What happens when, in order, with what became of it.
    pub agenda: Vec<CourseItem>,
    /// What the participants were asked to do, in the order in which it was opened.
    pub tasks: Vec<LiveTask>,
    /// Now by the laptop's clock, RFC 3339: windows and phones count from it, whatever their own clock says.
    pub now: String,
}

/// Where an evening is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EveningState {
    /// When it was opened, RFC 3339.
    pub opened_at: String,
    /// When it was closed, RFC 3339; absent while it runs.
    pub closed_at: Option<String>,
    /// Since when everything rests, RFC 3339; absent when it does not.
    pub paused_at: Option<String>,
    /// The current agenda item; absent before the first and after the last.
    pub item_id: Option<String>,
    /// When that item's time began, RFC 3339; pauses push it forward.
    pub item_started_at: Option<String>,
    /// What the screen shows.
    pub view: View,
    /// Whether the screen shows a vote's result while people still vote.
    pub shows_interim: bool,
    /// For how many ideas the rules are asked when they are shown; absent: as for the choice.
    pub shown_seats: Option<u32>,
}

/// What the screen in the hall shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// Welcome, and how to join.
    Welcome,
    /// The current task: its question, its time, and what comes in.
    Task,
    /// The themes and what hangs under them.
    Themes,
    /// The result of the latest vote that was closed.
    Result,
    /// What the rules say about it, side by side.
    Rules,
    /// The latest choice, how it was made and why.
    Choice,
    /// Thanks, and the way to the evaluation.
    Thanks,
}

/// An agenda item and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseItem {
    /// Its id.
    pub id: String,
    /// What happens.
    pub title: String,
    /// For how long it was planned.
    pub minutes: u32,
    /// Minutes given on the evening; fewer than none when time was taken.
    pub extra_minutes: i32,
    /// How it ended; absent while it is under way or to come.
    pub ended: Option<Ended>,
}

/// How an agenda item ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// It was held.
    Done,
    /// It was left out.
    Skipped,
}

/// The time of the agenda item under way, as screens and phones count it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemClock {
    /// What happens.
    pub title: String,
    /// For how long, with what was given or taken on the evening.
    pub minutes: u32,
    /// When its time began, RFC 3339; pauses push it forward.
    pub started_at: String,
    /// Since when it stands still, RFC 3339; absent when it does not.
    pub paused_at: Option<String>,
}

/// What participants can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Write challenges.
    Challenges,
    /// Write idea cards.
    Ideas,
    /// Vote in a round.
    Vote,
    /// Answer the questionnaire.
    Evaluation,
}

/// Whether a task can be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    /// Yes.
    Open,
    /// Not just now.
    Paused,
    /// No more.
    Closed,
}

stored_as_word!(View, Ended, TaskKind, TaskState);

/// Something the participants were asked to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LiveTask {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: TaskKind,
    /// The question; empty: the usual words for its kind.
    pub question: String,
    /// The voting round of a vote.
    pub round_id: Option<String>,
    /// Whether it can be done now.
    pub state: TaskState,
    /// When it was opened, RFC 3339.
    pub opened_at: String,
}

/// Goes to another place in the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoTo {
    /// The session.
    pub session_id: String,
    /// The item that begins now; none: the agenda is at its end.
    pub item_id: Option<String>,
    /// Whether the item that was under way is left out rather than done.
    pub skipping: bool,
}

/// Gives the current item more time, or less.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Extend {
    /// The session.
    pub session_id: String,
    /// Minutes; fewer than none take time away.
    pub minutes: i32,
}

/// Gives several agenda items their time at once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Retime {
    /// The session.
    pub session_id: String,
    /// The items that change; the others stay as they are.
    pub items: Vec<ItemTime>,
}

/// An agenda item's time on the evening.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemTime {
    /// The item.
    pub item_id: String,
    /// Minutes beyond what was planned; fewer than none when time is taken.
    pub extra_minutes: i32,
}

/// Asks the participants to do something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ask {
    /// The session.
    pub session_id: String,
    /// What.
    pub kind: TaskKind,
    /// The question; empty: the usual words for its kind.
    pub question: String,
    /// The round, for a vote.
    pub round_id: Option<String>,
}

/// Opens, rests or closes a task, or words it anew.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaskChange {
    /// The task.
    pub id: String,
    /// Whether it can be done from now on.
    pub state: TaskState,
    /// The question.
    pub question: String,
}

/// Chooses what the screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Show {
    /// The session.
    pub session_id: String,
    /// What.
    pub view: View,
    /// Whether a vote's result may be seen while people still vote.
    pub shows_interim: bool,
    /// For how many ideas the rules are asked when they are shown; absent: as before.
    #[serde(default)]
    pub seats: Option<u32>,
}

/// How far the participants are with what they are asked to do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Turnout {
    /// The task it is about: the one opened last that is not closed; absent when there is none.
    pub task_id: Option<String>,
    /// Those who are waited for, by group in the groups' order; those without a group come last. Empty rows are left
    /// out. Cards are waited for from all who have joined; a vote or an answer only from those who can still give one.
    pub groups: Vec<GroupTurnout>,
    /// All who are waited for.
    pub may: u32,
    /// Those of them who are done with the task.
    pub done: u32,
    /// What was handed in for the task: cards, ballots or questionnaires.
    pub handed_in: u32,
}

/// One group's turnout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupTurnout {
    /// The group; absent: those who belong to none.
    pub group_id: Option<String>,
    /// How many are waited for.
    pub may: u32,
    /// How many of them have handed something in for the task, or said that they are done.
    pub active: u32,
    /// How many of them are done.
    pub done: u32,
}
