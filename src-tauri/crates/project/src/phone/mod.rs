//! What a phone on the local network can see and do: decided here, by what the evening allows right now, and
//! never by the phone.
//!
//! Every call names the phone by its token. Handing in carries an id made on the phone, so that a repeat
//! after a lost reply changes nothing. What is handed in runs through the same operations as at the laptop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use survey::{Answer, Form};
use ts_rs::TS;

use crate::groups::Group;
use crate::live::{ItemClock, Revealed, TaskKind, TaskState};
use crate::participants::Channel;
use crate::sessions::Workshop;
use crate::votes::{BallotMark, Way};

mod answers;
mod cards;
mod changed;
mod guard;
mod hand_in;
mod own;
mod shared;
#[cfg(test)]
mod tests;

pub use answers::{answer, ballot, done};
pub use cards::correct;
pub use changed::{changed_since, last_step};
pub use hand_in::{HandIn, Intake};
pub use own::{own, paths};
pub use shared::{TOPICS, running_session, shared};

/// What all phones of an evening see alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhoneShared {
    /// The project's title.
    pub title: String,
    /// The session.
    pub session_id: String,
    /// Which workshop is held.
    pub workshop: Workshop,
    /// The session's date, ISO.
    pub date: String,
    /// Where.
    pub place: String,
    /// Whether everything rests.
    pub is_paused: bool,
    /// Whether the evening is over.
    pub is_over: bool,
    /// The time of the agenda item under way.
    pub clock: Option<ItemClock>,
    /// What can be done, or could until now; the one opened last comes first.
    pub tasks: Vec<PhoneTask>,
    /// What came of a vote, while the hall is shown it.
    pub revealed: Option<Revealed>,
    /// The project's groups in their order.
    pub groups: Vec<Group>,
}

/// A task as a phone sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhoneTask {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: TaskKind,
    /// The question; empty: the usual words for its kind.
    pub question: String,
    /// Whether it can be done now.
    pub state: TaskState,
    /// The round of a vote.
    pub round: Option<PhoneRound>,
    /// The challenges that idea cards can answer, theme by theme; only while ideas are asked for.
    pub challenges: Vec<PhoneChallenge>,
    /// What the evaluation asks.
    pub questionnaire: Option<Form>,
}

/// A vote as a phone sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhoneRound {
    /// The round.
    pub id: String,
    /// What is asked.
    pub title: String,
    /// What the ballot asks for.
    pub way: Way,
    /// The groups that may not vote.
    pub barred: Vec<String>,
    /// The ideas, in the round's order.
    pub options: Vec<PhoneOption>,
}

/// An idea one can vote for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhoneOption {
    /// The idea.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it works.
    pub description: String,
    /// Ideas that it stands for since they were merged into it: what was given to them on a ballot is its own.
    pub merged: Vec<String>,
}

/// A challenge on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhoneChallenge {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The theme it hangs under; empty: none.
    pub theme: String,
}

/// What a phone sees of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhoneOwn {
    /// The group its participant belongs to.
    pub group_id: Option<String>,
    /// The table, for a table's phone.
    pub table_number: Option<u32>,
    /// How they take part.
    pub channel: Channel,
    /// The number of their ticket.
    pub ticket_number: Option<u32>,
    /// Their cards, the newest first.
    pub cards: Vec<OwnCard>,
    /// The tasks they are done with.
    pub done: Vec<String>,
    /// Their ballots in rounds that are open.
    pub ballots: Vec<OwnBallot>,
}

/// A card that was handed in on this phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnCard {
    /// The id that the phone made for it.
    pub id: String,
    /// The task it answers.
    pub task_id: Option<String>,
    /// Whether it is an idea card; else a challenge.
    pub is_idea: bool,
    /// The challenge, or the idea's title.
    pub text: String,
    /// How the idea works.
    pub description: String,
    /// Who the idea is for.
    pub target_group: String,
    /// What the idea takes.
    pub needs: String,
    /// The group it counts for.
    pub group_id: Option<String>,
    /// The challenges that the idea answers.
    pub challenges: Vec<String>,
    /// Whether it can still be corrected.
    pub can_correct: bool,
}

/// A ballot that was cast on this phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnBallot {
    /// The round.
    pub round_id: String,
    /// What it says.
    pub marks: Vec<BallotMark>,
}

/// A card that is handed in, or corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhoneCard {
    /// Made on the phone (a UUID), and the same however often it is sent.
    pub id: String,
    /// The task it answers.
    pub task_id: String,
    /// The challenge, or the idea's title.
    pub text: String,
    /// How the idea works; empty for a challenge.
    #[serde(default)]
    pub description: String,
    /// Who the idea is for; empty for a challenge.
    #[serde(default)]
    pub target_group: String,
    /// What the idea takes; empty for a challenge.
    #[serde(default)]
    pub needs: String,
    /// The challenges that the idea answers.
    #[serde(default)]
    pub challenges: Vec<String>,
    /// Whose card it is, on a table's phone; elsewhere it is the participant's own group.
    #[serde(default)]
    pub group_id: Option<String>,
}

/// A vote that is cast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhoneBallot {
    /// The task that asks for it.
    pub task_id: String,
    /// What it says; ideas that are left out get nothing.
    pub marks: Vec<BallotMark>,
}

/// A filled-in questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhoneAnswers {
    /// Made on the phone (a UUID), and the same however often it is sent.
    pub id: String,
    /// The task that asks for it.
    pub task_id: String,
    /// The group, when it was asked and answered.
    #[serde(default)]
    pub group_id: Option<String>,
    /// The answers by item; what was not answered is left out.
    pub answers: BTreeMap<String, Answer>,
}

/// That somebody is done with a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhoneDone {
    /// The task.
    pub task_id: String,
}

/// A look back at what became of cards.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LookBack {
    /// The tokens by which the same phone was known on earlier evenings.
    #[serde(default)]
    pub earlier: Vec<String>,
}
