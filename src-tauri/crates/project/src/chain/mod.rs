//! The chain that must never break: challenge, theme, idea, votes, choice, activity. From any card to
//! everything before and after it, and the whole project at a glance.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activities::{ActivityCard, DotSum};
use crate::choices::{Outcome, Rule};
use crate::operations::{Nothing, operations};
use crate::overview::ChainCounts;
use crate::votes::WayKind;

mod cards;
mod path;
mod story;
mod whole;

pub(crate) use path::paths_of;
pub use path::{CardPath, PathActivity, PathIdea, PathQuery, paths};
pub use story::of;
pub use whole::project;

operations! {
    read "chain.of"
        [Organisations, People, Sessions, Challenges, Themes, Ideas, Votes, Choices, Activities]
        of: ChainRef => Story;
    read "chain.project"
        [Organisations, People, Challenges, Themes, Ideas, Votes, Choices, Activities]
        project: Nothing => ChainProject;
    read "chain.paths"
        [Organisations, People, Sessions, Challenges, Themes, Ideas, Votes, Choices, Activities, Contributions]
        paths: PathQuery => Vec<CardPath>;
}

/// What a link of the chain is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChainKind {
    /// A challenge, on the wall or an original behind a card there.
    Challenge,
    /// A theme.
    Theme,
    /// An idea card.
    Idea,
    /// A voting round.
    Round,
    /// A choice of ideas.
    Choice,
    /// An activity.
    Activity,
}

/// One link of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChainRef {
    /// What it is.
    pub kind: ChainKind,
    /// Its id.
    pub id: String,
}

/// A card and everything before and after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Story {
    /// The card asked about.
    pub card: ChainCard,
    /// What led to it, the earliest first.
    pub before: Vec<StoryPart>,
    /// What came of it, the nearest first.
    pub after: Vec<StoryPart>,
}

/// What a part of a story tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum StoryTopic {
    /// Cards as they were before they were merged or split.
    Originals,
    /// Challenges on the wall.
    Challenges,
    /// What merging or splitting made of the card.
    Became,
    /// Themes.
    Themes,
    /// Idea cards.
    Ideas,
    /// Voting rounds.
    Rounds,
    /// Choices.
    Choices,
    /// Activities.
    Activities,
}

/// The cards of one kind before or after another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryPart {
    /// What they are.
    pub topic: StoryTopic,
    /// The first of them.
    pub cards: Vec<ChainCard>,
    /// How many there are besides.
    pub more: u32,
}

/// A link of the chain with what one reads on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ChainCard {
    /// A challenge.
    Challenge(ChallengeLink),
    /// A theme.
    Theme(ThemeLink),
    /// An idea card.
    Idea(IdeaLink),
    /// A voting round.
    Round(RoundLink),
    /// A choice.
    Choice(ChoiceLink),
    /// An activity.
    Activity(Box<ActivityCard>),
}

/// What became of a challenge as a card on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Fate {
    /// It hangs there.
    Wall,
    /// It is part of a merged card.
    Merged,
    /// It was split into parts.
    Split,
}

/// A challenge in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChallengeLink {
    /// Its id.
    pub id: String,
    /// Its text.
    pub title: String,
    /// Whose words they are.
    pub group_id: Option<String>,
    /// The day it was written, ISO.
    pub date: String,
    /// The table it was written at.
    pub table_number: Option<u32>,
    /// Its theme's title; may be empty.
    pub theme: String,
    /// What became of it.
    pub fate: Fate,
}

/// A theme in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeLink {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub note: String,
    /// Its challenges on the wall.
    pub challenges: u32,
}

/// An idea in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdeaLink {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who came up with it.
    pub group_id: Option<String>,
    /// The dots it got.
    pub dots: DotSum,
    /// What became of it, as far as it has been decided.
    pub outcome: Option<Outcome>,
    /// Why, where a person decided.
    pub reason: String,
    /// What it says; left out of the whole project.
    pub description: String,
}

/// A voting round in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundLink {
    /// Its id.
    pub id: String,
    /// What was asked.
    pub title: String,
    /// The day, ISO.
    pub date: Option<String>,
    /// How many voted.
    pub voters: u32,
    /// Dots, or other points, in all; absent until it is closed.
    pub dots: Option<u32>,
    /// What the points are.
    pub way: WayKind,
}

/// A choice in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceLink {
    /// Its id.
    pub id: String,
    /// How it was made.
    pub rule: Rule,
    /// How many ideas the rule was to choose.
    pub seats: Option<u32>,
    /// The day, ISO.
    pub decided_on: String,
    /// Why.
    pub reason: String,
    /// The round it rests on; may be empty.
    pub round: String,
    /// Ideas that go on.
    pub chosen: u32,
    /// Ideas that are parked.
    pub parked: u32,
}

/// The whole project, drawn in columns; challenges are gathered under their themes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainProject {
    /// How many there are of each.
    pub counts: ChainCounts,
    /// Themes in their order; challenges without a theme stand last, under the empty id.
    pub themes: Vec<ChainTheme>,
    /// Ideas: chosen ones first, by dots.
    pub ideas: Vec<IdeaLink>,
    /// Choices, the earliest first.
    pub choices: Vec<ChoiceLink>,
    /// Activities in the order of the board.
    pub activities: Vec<ActivityCard>,
    /// From a theme to the ideas that answer its challenges.
    pub theme_ideas: Vec<ChainLink>,
    /// From an idea to the activities made from it.
    pub idea_activities: Vec<ChainLink>,
    /// Where the chain hangs loose.
    pub loose: LooseEnds,
}

/// A theme and whose challenges it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainTheme {
    /// Its id; empty: no theme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its challenges on the wall.
    pub challenges: u32,
    /// The same by group, in the groups' order.
    pub groups: Vec<GroupCount>,
}

/// How many cards are a group's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupCount {
    /// The group; absent: not said.
    pub group_id: Option<String>,
    /// How many.
    pub count: u32,
}

/// A line in the drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainLink {
    /// Where it begins.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// How much it carries.
    pub count: u32,
}

/// Where the chain hangs loose, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LooseEnds {
    /// Themes with challenges that no idea answers.
    pub unanswered_themes: Vec<String>,
    /// Ideas that answer no challenge.
    pub ideas_without_challenge: Vec<String>,
    /// Chosen ideas that nobody has made an activity of.
    pub chosen_without_activity: Vec<String>,
    /// Activities none of whose ideas is chosen any more.
    pub activities_without_choice: Vec<String>,
    /// Activities that nobody has taken on.
    pub activities_without_owner: Vec<String>,
}

#[cfg(test)]
mod tests;
