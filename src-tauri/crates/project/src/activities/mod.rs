//! Activities: chosen ideas made concrete, each with an owner, a next step and a state.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};
use crate::votes::WayKind;
use crate::word::stored_as_word;

mod change;
mod link;
mod owners;
mod read;

pub use change::{add, put, remove, save};
pub use link::{link, unlink};
pub use owners::{NamedRow, Owner, OwnerRef, OwnerShare, owners};
pub(crate) use read::{all_cards as cards, dots_of_ideas};
pub use read::{board, chosen, get};

operations! {
    read "activities.board" [Activities, Ideas, Votes, Choices, People, Organisations]
        board: Nothing => ActivityBoard;
    read "activities.get" [Activities, Ideas, Votes, Choices, People, Organisations]
        get: Id => Activity;
    read "activities.owners" [Activities, Ideas, Votes, Choices, People, Organisations]
        owners: Nothing => Vec<OwnerShare>;
    read "activities.chosen" [Activities, Ideas, Votes, Choices]
        chosen: Nothing => Vec<SourceIdea>;
    write "activities.add" add: NewActivity => Id;
    write "activities.save" save: ActivityFields => Nothing;
    write "activities.move" put: ActivityMove => Nothing;
    write "activities.remove" remove: Id => Nothing;
    write "activities.link" link: ActivityIdea => Nothing;
    write "activities.unlink" unlink: ActivityIdea => Nothing;
}

/// How far an activity has come, in the order of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ActivityState {
    /// To be made concrete.
    #[default]
    Concretise,
    /// Ready to be tried.
    Ready,
    /// In test.
    Testing,
    /// Being adjusted.
    Adjusting,
    /// Goes on for good.
    Kept,
    /// Has ended.
    Stopped,
}

impl ActivityState {
    /// Every state, in the order of the board.
    pub const ALL: [Self; 6] = [
        Self::Concretise,
        Self::Ready,
        Self::Testing,
        Self::Adjusting,
        Self::Kept,
        Self::Stopped,
    ];
}

stored_as_word!(ActivityState);

/// What an activity ought to have and does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ActivityMissing {
    /// Nobody has taken it on.
    Owner,
    /// Nobody knows what happens next.
    NextStep,
}

/// A new activity and the chosen ideas it is made from, the chief one first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct NewActivity {
    /// At least one; all of them chosen.
    pub ideas: Vec<String>,
    /// Empty: the first idea's title.
    pub title: String,
}

/// Everything about an activity that is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ActivityFields {
    /// UUID.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is to come out of it.
    pub goal: String,
    /// Whom it is for.
    pub target_group: String,
    /// Where it takes place.
    pub place: String,
    /// Who takes part in making it happen.
    pub partners: String,
    /// Which people it takes.
    pub needs_people: String,
    /// What it costs.
    pub needs_money: String,
    /// Which rooms and things it takes.
    pub needs_room: String,
    /// The very first thing to do.
    pub first_step: String,
    /// What happens next.
    pub next_step: String,
    /// ISO date by which the next step is to be done.
    pub next_step_due: Option<String>,
    /// By what one will see that it works.
    pub success_measure: String,
    /// Who takes the lead.
    pub owner: OwnerRef,
    /// Who else answers for it, in their order.
    pub co_owners: Vec<OwnerRef>,
    /// ISO date.
    pub starts: Option<String>,
    /// ISO date, not before `starts`.
    pub ends: Option<String>,
    /// How far it has come.
    pub state: ActivityState,
    /// What there is to say about that.
    pub state_note: String,
}

/// An activity's new place on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActivityMove {
    /// The activity.
    pub id: String,
    /// The column.
    pub state: ActivityState,
    /// The place in it, from 0; past the end is the end.
    pub position: u32,
}

/// An idea and an activity made from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActivityIdea {
    /// The activity.
    pub activity_id: String,
    /// The idea.
    pub idea_id: String,
}

/// The board: a column a state, and what needs a hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityBoard {
    /// One a state, in their order, empty ones too.
    pub columns: Vec<BoardColumn>,
    /// Activities that nobody has taken on.
    pub without_owner: u32,
    /// Activities without a next step.
    pub without_next_step: u32,
    /// Activities whose next step is late.
    pub late: u32,
}

/// The activities in one state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardColumn {
    /// The state.
    pub state: ActivityState,
    /// In their order.
    pub cards: Vec<ActivityCard>,
}

/// An activity as a card on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityCard {
    /// UUID.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How far it has come.
    pub state: ActivityState,
    /// What there is to say about that.
    pub state_note: String,
    /// Who takes the lead.
    pub owner: Option<Owner>,
    /// Who else answers for it.
    pub co_owners: Vec<Owner>,
    /// What happens next.
    pub next_step: String,
    /// By when, ISO date.
    pub next_step_due: Option<String>,
    /// Days since then; negative while there is time, absent when it no longer counts.
    pub late_days: Option<i32>,
    /// ISO date.
    pub starts: Option<String>,
    /// ISO date.
    pub ends: Option<String>,
    /// The dots that its ideas got.
    pub dots: DotSum,
    /// What it ought to have and does not.
    pub missing: Vec<ActivityMissing>,
}

/// How many dots, or other points, and from how many of the groups; never from whom, for a vote is secret, and
/// groups too small to be shown alone count as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DotSum {
    /// DotSum in all.
    pub dots: u32,
    /// Groups that gave any.
    pub groups: u32,
    /// Groups that voted; zero when nothing may be said of them.
    pub voting_groups: u32,
    /// Whether one of them is several that are too small.
    pub together: bool,
    /// What the points are.
    pub way: WayKind,
}

/// An activity with everything behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// What is typed.
    pub fields: ActivityFields,
    /// As on the board.
    pub card: ActivityCard,
    /// The ideas it is made from.
    pub ideas: Vec<SourceIdea>,
}

/// An idea that an activity is, or can be, made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceIdea {
    /// UUID.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub description: String,
    /// Whom it is for.
    pub target_group: String,
    /// What it takes.
    pub needs: String,
    /// The group it came from.
    pub group_id: Option<String>,
    /// Whether it stands as chosen; a later choice may have parked it.
    pub chosen: bool,
    /// When it was chosen or parked, ISO date.
    pub decided_on: Option<String>,
    /// Why, where a person decided.
    pub reason: String,
    /// The dots it got.
    pub dots: DotSum,
    /// What each party gives and gets.
    pub exchanges: Vec<GiveAndGet>,
    /// How many challenges it answers.
    pub challenges: u32,
    /// What has been made from it.
    pub activities: Vec<NamedRow>,
}

/// What a party can give to an idea, and what it gets out of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GiveAndGet {
    /// The stakeholder group.
    pub group_id: String,
    /// What it gives.
    pub gives: String,
    /// What it gets.
    pub gets: String,
}

#[cfg(test)]
pub(crate) mod tests;
