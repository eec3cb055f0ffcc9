//! Voting rounds: which ideas, which way to vote and who may, what was counted per group, and what came of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Id, Nothing, operations};

mod ballots;
mod count;
mod merged;
mod read;
mod result;
mod round;
mod stored;
mod tallied;
mod way;

pub use ballots::{BallotMark, HelpedBallot, PaperBallot, helped, paper};
pub(crate) use ballots::{Cast, cast, own};
pub use count::{close, count, reopen, voters};
pub use read::{get, list};
pub use result::result;
pub(crate) use round::refuse_closed;
pub use round::{add, remove, save};
pub use way::{Way, WayKind};

pub(crate) use result::{interim, shares};
pub(crate) use round::barred;
pub(crate) use stored::{Stored, refuse_problems, stored};
pub(crate) use tallied::{Tallied, parties_by_round, tally};

operations! {
    read "votes.list" [Votes, Choices, Ideas] list: Nothing => Vec<RoundRow>;
    read "votes.get" [Votes, Ideas, Groups, Choices, Sessions] get: Id => RoundSheet;
    read "votes.result" [Votes, Ideas, Groups, Choices] result: Id => RoundResult;
    write "votes.add" add: NewRound => Id;
    write "votes.save" save: RoundTexts => Nothing;
    write "votes.voters" voters: GroupVoters => Nothing;
    write "votes.count" count: Counted => Nothing;
    write "votes.close" close: Id => Nothing;
    write "votes.reopen" reopen: Id => Nothing;
    write "votes.remove" remove: Id => Nothing;
    write "votes.helped" helped: HelpedBallot => Nothing;
    write "votes.paper" paper: PaperBallot => Nothing;
}

/// A round to be held.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewRound {
    /// What is asked.
    pub title: String,
    /// The session at which it is held.
    pub session_id: Option<String>,
    /// What a ballot asks for.
    pub way: Way,
    /// The groups that may not vote.
    #[serde(default)]
    pub barred: Vec<String>,
    /// Whether each group counts the same, however many of it vote.
    #[serde(default)]
    pub equal_groups: bool,
    /// The ideas one can vote for, in the order of the sheet.
    pub options: Vec<String>,
}

/// A round's own fields, saved together while it is open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoundTexts {
    /// The round.
    pub id: String,
    /// What is asked.
    pub title: String,
    /// The session at which it is held.
    pub session_id: Option<String>,
    /// What a ballot asks for.
    pub way: Way,
    /// The groups that may not vote.
    #[serde(default)]
    pub barred: Vec<String>,
    /// Whether each group counts the same, however many of it vote.
    #[serde(default)]
    pub equal_groups: bool,
    /// The ideas one can vote for, in the order of the sheet.
    pub options: Vec<String>,
}

/// How many of a group voted; absent: not known yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupVoters {
    /// The round.
    pub round_id: String,
    /// The group.
    pub group_id: String,
    /// Its voters.
    pub voters: Option<u32>,
}

/// One or more cells of the counting sheet, saved as one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Counted {
    /// The round.
    pub round_id: String,
    /// The cells.
    pub cells: Vec<DotCell>,
}

/// Dots that one group gave one idea; absent: not counted yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DotCell {
    /// The idea.
    pub idea_id: String,
    /// The group.
    pub group_id: String,
    /// Its dots.
    pub dots: Option<u32>,
}

/// A round in the list, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundRow {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub title: String,
    /// The session at which it is held.
    pub session_id: Option<String>,
    /// What a ballot asks for.
    pub way: Way,
    /// Whether each group counts the same, however many of it vote.
    pub equal_groups: bool,
    /// Ideas one can vote for.
    pub options: u32,
    /// People who voted, as far as is known.
    pub voters: u32,
    /// Points counted: dots, ticks, or what scores and places come to.
    pub dots: u32,
    /// When it was closed, RFC 3339; absent while it is open.
    pub closed_at: Option<String>,
    /// Choices that rest on it.
    pub choices: u32,
}

/// The counting sheet: everything typed in, and what cannot be right about it; blank once the round is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundSheet {
    /// Its own fields.
    pub texts: RoundTexts,
    /// When it was closed, RFC 3339; absent while it is open.
    pub closed_at: Option<String>,
    /// The ideas in the order of the sheet, last those that are no longer in the round but have dots.
    pub ideas: Vec<SheetIdea>,
    /// Every group.
    pub groups: Vec<SheetGroup>,
    /// What was counted.
    pub cells: Vec<DotCell>,
    /// What cannot be right.
    pub problems: Vec<RoundProblem>,
    /// Whether people have cast ballots: they are not on the sheet, and once closed the round stays so.
    pub has_ballots: bool,
    /// Whether what each group gave can be typed in as sums; else paper ballots are typed in one by one.
    pub can_be_counted: bool,
    /// Ballots typed in from paper, by group; groups without any are left out.
    pub paper_ballots: Vec<GroupBallots>,
}

/// A group's ballots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupBallots {
    /// The group.
    pub group_id: String,
    /// How many.
    pub ballots: u32,
}

/// A line of the counting sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetIdea {
    /// The idea.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether one can vote for it.
    pub in_round: bool,
    /// Dots from everybody.
    pub total: u32,
}

/// A column of the counting sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetGroup {
    /// The group.
    pub id: String,
    /// How many of it voted, when known.
    pub voters: Option<u32>,
    /// How many of it came to the session, when known.
    pub present: Option<u32>,
    /// Dots it gave.
    pub dots: u32,
    /// Dots it had to give.
    pub available: u32,
}

/// Something that cannot be right; windows translate `votes-problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundProblem {
    /// A stable name for the kind of problem.
    pub code: String,
    /// The idea it is about.
    pub idea_id: Option<String>,
    /// The group it is about.
    pub group_id: Option<String>,
    /// Dots given.
    pub dots: Option<u32>,
    /// Voters who gave them.
    pub voters: Option<u32>,
    /// The most that they can have given.
    pub most: Option<u32>,
}

/// What came of a round, as it may be shown: groups too small to be shown alone stand together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundResult {
    /// What was asked.
    pub title: String,
    /// What a ballot asked for.
    pub way: Way,
    /// Whether each group counts the same: then ideas are ranked by their averages.
    pub equal_groups: bool,
    /// When it was closed, RFC 3339; absent while it is open.
    pub closed_at: Option<String>,
    /// People who voted.
    pub voters: u32,
    /// Points given to the round's ideas: dots, ticks, scores, or for a place among k places k for the first
    /// down to 1 for the last.
    pub dots: u32,
    /// Dots there were to give.
    pub available: u32,
    /// Who voted; empty when showing that would tell how single people voted.
    pub parties: Vec<Party>,
    /// The ideas from most to fewest points, or from the highest to the lowest average.
    pub standings: Vec<StandingRow>,
    /// The ideas on which those who voted differ most, the most disputed first.
    pub disputed: Vec<Disputed>,
    /// Whether something cannot be right; see the counting sheet.
    pub has_problems: bool,
}

/// How a round that is still open stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Interim {
    /// People who have voted.
    pub voters: u32,
    /// The ideas that have anything, the one that is ahead first.
    pub ideas: Vec<InterimRow>,
}

/// Where an idea stands while people still vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterimRow {
    /// The idea.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Equals share a place and the next is skipped (1, 2, 2, 4).
    pub rank: u32,
    /// Whether another idea has exactly as much.
    pub tied: bool,
}

/// An idea on which parties differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Disputed {
    /// The idea.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The party whose voters gave it most each.
    pub most: PartyDots,
    /// The party whose voters gave it least each.
    pub least: PartyDots,
}

/// What a party gave an idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyDots {
    /// Its place among the parties.
    pub party: u32,
    /// Its dots.
    pub dots: u32,
    /// Its voters.
    pub voters: u32,
}

/// A group, or several shown together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Party {
    /// The groups.
    pub groups: Vec<String>,
    /// Their voters.
    pub voters: u32,
    /// Dots they gave.
    pub dots: u32,
    /// Dots they had to give.
    pub available: u32,
}

/// An idea's place in the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingRow {
    /// The idea.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Equals share a place and the next is skipped (1, 2, 2, 4).
    pub rank: u32,
    /// Whether another idea has exactly as much.
    pub tied: bool,
    /// Points from everybody.
    pub total: u32,
    /// Where each group counts the same: hundredths of a point that a voter gave on average, the parties'
    /// averages counting alike.
    pub average: Option<u32>,
    /// Points by party, in the order of the parties.
    pub shares: Vec<u32>,
}

#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
mod ways_tests;
