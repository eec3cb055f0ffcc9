//! Idea cards: what could be done, which challenges it answers, and what each party gives and gets.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::challenges::{HiddenCard, HiddenCards};
use crate::choices::Outcome;
use crate::live::Source;
use crate::operations::{Id, Nothing, operations};
use crate::votes::WayKind;

mod answers;
mod merge;
mod read;
mod write;

pub use answers::{challenges, link, unlink};
pub(crate) use merge::refuse_merged;
pub use merge::{merge, unmerge};
pub use read::{get, hidden, list};
pub(crate) use write::add_from;
pub use write::{add, add_many, exchange, hide, price, remove, save};

operations! {
    read "ideas.list" [Ideas, Challenges, Themes, Votes, Choices] list: Nothing => IdeaList;
    read "ideas.get" [Ideas, Challenges, Themes, People, Votes, Choices, Activities] get: Id => Idea;
    read "ideas.challenges" [Ideas, Challenges, Themes] challenges: PickQuery => ChallengePick;
    read "ideas.hidden" [Ideas] hidden: Nothing => Vec<HiddenCard>;
    write "ideas.add" add: NewIdea => Id;
    write "ideas.addMany" add_many: NewIdeas => Vec<String>;
    write "ideas.save" save: IdeaTexts => Nothing;
    write "ideas.exchange" exchange: ExchangeLine => Nothing;
    write "ideas.price" price: IdeaCost => Nothing;
    write "ideas.link" link: IdeaAnswer => Nothing;
    write "ideas.unlink" unlink: IdeaAnswer => Nothing;
    write "ideas.merge" merge: IdeaMerge => Nothing;
    write "ideas.unmerge" unmerge: Id => Nothing;
    write "ideas.hide" hide: HiddenCards => Nothing;
    write "ideas.remove" remove: Id => Nothing;
}

/// A card as it is first typed in: little more than its title.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewIdea {
    /// The session at which it came up.
    pub session_id: String,
    /// What the idea is, in a line.
    pub title: String,
    /// Who came up with it; a mixed table has no group.
    pub group_id: Option<String>,
    /// The person who wrote it, when known.
    pub author_id: Option<String>,
    /// The table it came from.
    pub table_number: Option<u32>,
    /// Challenges on the wall that it answers from the start.
    pub challenges: Vec<String>,
}

/// Many cards from the same place, each no more than its title.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewIdeas {
    /// The session at which they came up.
    pub session_id: String,
    /// What each idea is, in a line.
    pub titles: Vec<String>,
    /// Who came up with them; a mixed table has no group.
    pub group_id: Option<String>,
    /// The table they came from.
    pub table_number: Option<u32>,
    /// Challenges on the wall that they answer from the start.
    pub challenges: Vec<String>,
}

/// A card's own fields, saved together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdeaTexts {
    /// The idea.
    pub id: String,
    /// What the idea is, in a line.
    pub title: String,
    /// How it works.
    pub description: String,
    /// Who it is for.
    pub target_group: String,
    /// What it takes.
    pub needs: String,
    /// Who came up with it.
    pub group_id: Option<String>,
    /// The person who wrote it.
    pub author_id: Option<String>,
    /// The table it came from.
    pub table_number: Option<u32>,
}

/// What one party gives and gets; both empty takes the line away.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExchangeLine {
    /// The idea.
    pub idea_id: String,
    /// The party.
    pub group_id: String,
    /// What it can give.
    pub gives: String,
    /// What it gets out of it.
    pub gets: String,
}

/// What an idea would cost.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdeaCost {
    /// The idea.
    pub idea_id: String,
    /// Whole kroner; absent: not known.
    #[ts(type = "number | null")]
    pub cost: Option<i64>,
}

/// That an idea answers a challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdeaAnswer {
    /// The idea.
    pub idea_id: String,
    /// A challenge on the wall.
    pub challenge_id: String,
}

/// Ideas that say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdeaMerge {
    /// The one that is to stand for all of them.
    pub into: String,
    /// The others.
    pub ids: Vec<String>,
}

/// An idea that another stands for, as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OriginalIdea {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it works.
    pub description: String,
    /// Who it is for.
    pub target_group: String,
    /// What it takes.
    pub needs: String,
    /// Who came up with it.
    pub group_id: Option<String>,
    /// The table it came from.
    pub table_number: Option<u32>,
}

/// The idea that stands for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingIdea {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// Where an idea stands in the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum IdeaStatus {
    /// No choice names it, or it stands equal at the border and nobody has said which.
    Undecided,
    /// It goes on.
    Chosen,
    /// Not now; it can be taken up again.
    Parked,
}

impl IdeaStatus {
    /// What the latest outcome makes of it.
    pub(crate) fn of(outcome: Option<Outcome>) -> Self {
        match outcome {
            Some(Outcome::Chosen) => Self::Chosen,
            Some(Outcome::Parked) => Self::Parked,
            _ => Self::Undecided,
        }
    }
}

/// Every idea card, and how far they answer the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdeaList {
    /// The cards in the order in which they came.
    pub ideas: Vec<IdeaRow>,
    /// The wall's themes in their order; cards without a theme come last.
    pub themes: Vec<ThemeAnswered>,
}

/// A card in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdeaRow {
    /// Its id.
    pub id: String,
    /// The session at which it came up.
    pub session_id: String,
    /// Its title.
    pub title: String,
    /// The beginning of its description.
    pub excerpt: String,
    /// Who came up with it.
    pub group_id: Option<String>,
    /// The table it came from.
    pub table_number: Option<u32>,
    /// The challenges on the wall that it answers.
    pub challenges: Vec<String>,
    /// Their themes, each once.
    pub themes: Vec<String>,
    /// Its dots, or other points, in the latest round that is closed.
    pub dots: Option<u32>,
    /// What it would cost, in whole kroner; absent: not known.
    pub cost: Option<u32>,
    /// How many other ideas it stands for since they were merged into it.
    pub merged: u32,
    /// What the points are.
    pub way: WayKind,
    /// Where it stands.
    pub status: IdeaStatus,
    /// How a participant handed it in; none: it was typed by whoever ran the evening.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub source: Option<Source>,
}

/// How far a theme's challenges have ideas that answer them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeAnswered {
    /// The theme; absent for cards without one.
    pub id: Option<String>,
    /// Its title.
    pub title: String,
    /// Its challenges on the wall.
    pub challenges: u32,
    /// Those of them that no idea answers yet.
    pub unanswered: u32,
}

/// A whole card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Idea {
    /// Its own fields.
    pub texts: IdeaTexts,
    /// The session at which it came up.
    pub session_id: String,
    /// The name of the person who wrote it.
    pub author_name: Option<String>,
    /// What it would cost, in whole kroner; absent: not known.
    pub cost: Option<u32>,
    /// The challenges it answers.
    pub challenges: Vec<AnsweredCard>,
    /// What each party gives and gets.
    pub exchange: Vec<ExchangeLine>,
    /// Where it stands.
    pub status: IdeaStatus,
    /// Why, when a reason was given.
    pub reason: String,
    /// How it did in the rounds that are closed, in the order in which they were.
    pub votes: Vec<RoundDots>,
    /// The activities made from it.
    pub activities: Vec<MadeActivity>,
    /// The ideas it stands for since they were merged into it.
    pub originals: Vec<OriginalIdea>,
    /// The idea that stands for this one; absent: it stands for itself.
    pub merged_into: Option<StandingIdea>,
}

/// A challenge that an idea answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredCard {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub group_id: Option<String>,
    /// The title of its theme.
    pub theme: Option<String>,
}

/// An idea's dots in one round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundDots {
    /// The round.
    pub round_id: String,
    /// Its title.
    pub title: String,
    /// The idea's dots, or other points.
    pub dots: u32,
    /// What the points are.
    pub way: WayKind,
}

/// An activity that an idea became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MadeActivity {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// What to look for on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickQuery {
    /// Words that must all occur in the card or its theme.
    pub search: String,
    /// Only cards that no idea answers yet.
    pub unanswered: bool,
    /// At most this many.
    pub limit: u32,
}

/// Cards on the wall, to pick from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChallengePick {
    /// The cards in the order of the wall, as many as were asked for.
    pub cards: Vec<PickCard>,
    /// How many fit in all.
    pub total: u32,
}

/// A card on the wall, to pick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PickCard {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub group_id: Option<String>,
    /// The title of its theme.
    pub theme: Option<String>,
    /// Ideas that answer it.
    pub ideas: u32,
}

#[cfg(test)]
mod merge_tests;
#[cfg(test)]
pub(crate) mod tests;
