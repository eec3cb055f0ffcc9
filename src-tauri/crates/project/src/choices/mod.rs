//! Choices: which ideas go on, by which rule or decision, and why. What the rule alone said is kept beside
//! what people made of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ideas::IdeaStatus;
use crate::operations::{Id, Nothing, operations};
use crate::votes::Party;
use crate::word::stored_as_word;

mod compare;
mod counted;
mod read;
mod rule;
mod write;

pub use compare::compare;
pub use read::{get, list, preview, status};
pub use write::{add, again, change, draw, remove, save, settle};

operations! {
    read "choices.list" [Choices, Votes] list: Nothing => Vec<ChoiceRow>;
    read "choices.get" [Choices, Votes, Ideas, Groups] get: Id => Choice;
    read "choices.preview" [Votes, Ideas, Groups] preview: PreviewQuery => Preview;
    read "choices.compare" [Votes, Ideas, Groups] compare: CompareQuery => Comparison;
    read "choices.status" [Choices, Ideas] status: Nothing => Vec<IdeaStanding>;
    write "choices.add" add: NewChoice => Id;
    write "choices.save" save: ChoiceTexts => Nothing;
    write "choices.change" change: ChoiceChange => Nothing;
    write "choices.settle" settle: Settled => Nothing;
    write "choices.draw" draw: Id => Nothing;
    write "choices.again" again: Id => Nothing;
    write "choices.remove" remove: Id => Nothing;
}

/// How a choice is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The ideas with the most dots in a round.
    #[default]
    MostDots,
    /// The ideas with the most dots for what they cost; only under a budget.
    VotesPerCost,
    /// The most dots, each group weighing the same however many of it voted; groups too small to be shown alone
    /// count as one.
    EqualGroups,
    /// The Method of Equal Shares: each voter has an equal share of the seats to spend.
    EqualShares,
    /// Phragmén's sequential rule.
    Phragmen,
    /// Sequential proportional approval voting.
    Pav,
    /// People say which, and why.
    Decision,
}

/// What becomes of what Equal Shares leaves over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// Everybody is given a little more, again and again, as long as it lasts; then by most dots.
    #[default]
    Add1,
    /// By most dots.
    Greedy,
    /// It stays.
    None,
}

/// What becomes of an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// It goes on.
    Chosen,
    /// Not now; it can be taken up again.
    Parked,
    /// Equal with others at the border: the rule leaves it to people.
    Tied,
}

/// A choice to be made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewChoice {
    /// How.
    pub rule: Rule,
    /// The round that the rule asks about; a decision may do without.
    pub round_id: Option<String>,
    /// How many ideas the rule is to choose; absent under a budget.
    pub seats: Option<u32>,
    /// What the ideas may cost together, in whole kroner; absent: their number is what counts.
    #[ts(type = "number | null")]
    pub budget: Option<i64>,
    /// What becomes of what Equal Shares leaves over.
    #[serde(default)]
    pub completion: Completion,
    /// Why; a decision must say.
    pub reason: String,
    /// ISO date; absent: today.
    pub decided_on: Option<String>,
    /// For a decision: what becomes of which ideas. For a rule: where people go another way than the rule.
    pub ideas: Vec<Decided>,
}

/// What people say about one idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Decided {
    /// The idea.
    pub idea_id: String,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
}

/// A choice's own fields, saved together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChoiceTexts {
    /// The choice.
    pub id: String,
    /// How many ideas the rule is to choose; absent for a decision and under a budget.
    pub seats: Option<u32>,
    /// What the ideas may cost together, in whole kroner.
    #[ts(type = "number | null")]
    pub budget: Option<i64>,
    /// What becomes of what Equal Shares leaves over.
    #[serde(default)]
    pub completion: Completion,
    /// Why.
    pub reason: String,
    /// ISO date.
    pub decided_on: String,
}

/// One idea decided by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChoiceChange {
    /// The choice.
    pub choice_id: String,
    /// The idea.
    pub idea_id: String,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Why; needed when it is not what the rule says.
    pub reason: String,
}

/// What people say about all ideas that stand equal at the border.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settled {
    /// The choice.
    pub choice_id: String,
    /// Those of the equal ideas that go on.
    pub chosen: Vec<String>,
    /// Why these.
    pub reason: String,
}

/// A choice in the list, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceRow {
    /// Its id.
    pub id: String,
    /// How it was made.
    pub rule: Rule,
    /// The round it rests on.
    pub round_id: Option<String>,
    /// That round's title.
    pub round_title: Option<String>,
    /// Why.
    pub reason: String,
    /// ISO date.
    pub decided_on: String,
    /// Ideas that go on.
    pub chosen: u32,
    /// Ideas that are parked.
    pub parked: u32,
    /// Ideas that stand equal and are still to be decided.
    pub tied: u32,
    /// Ideas decided another way than the rule said.
    pub by_hand: u32,
    /// How many ideas the rule was asked for.
    pub seats: Option<u32>,
    /// What they were to cost together at most.
    pub budget: Option<u32>,
    /// What became of what Equal Shares left over.
    pub completion: Completion,
}

/// A whole choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// Its own fields.
    pub texts: ChoiceTexts,
    /// How it was made.
    pub rule: Rule,
    /// The round it rests on.
    pub round_id: Option<String>,
    /// That round's title.
    pub round_title: Option<String>,
    /// Whether that round has been opened again.
    pub round_open: bool,
    /// Whether the round's numbers now say something else than when the rule was applied.
    pub stale: bool,
    /// Seats that the equal ideas share.
    pub seats_left: u32,
    /// How it stands with the budget, people's exceptions counted in; absent without one.
    pub money: Option<Money>,
    /// The number that lots were drawn from; absent when none were.
    pub lot: Option<u32>,
    /// The titles of the ideas between which the lots decided.
    pub drawn: Vec<String>,
    /// Who voted; see the round's result.
    pub parties: Vec<Party>,
    /// Who got at least one of their ideas, people's exceptions counted in.
    pub reach: Option<Reach>,
    /// What the most dots alone would have said otherwise.
    pub swaps: Vec<Swap>,
    /// Every idea it is about, in the order of the result.
    pub lines: Vec<ChoiceLine>,
}

/// An idea in a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceLine {
    /// The idea.
    pub idea_id: String,
    /// Its title.
    pub title: String,
    /// Its place in the round.
    pub rank: Option<u32>,
    /// Its dots.
    pub total: Option<u32>,
    /// Its dots by party.
    pub shares: Vec<u32>,
    /// What it costs; absent: not known.
    pub cost: Option<u32>,
    /// What the rule said; absent when no rule was asked.
    pub rule_outcome: Option<Outcome>,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Whether people went another way than the rule.
    pub by_hand: bool,
    /// Why.
    pub reason: String,
    /// Where it stands now; a later choice may have said something else.
    pub status: IdeaStatus,
}

/// How it stands with a budget, in whole kroner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Money {
    /// What there is.
    pub budget: u32,
    /// What the chosen ideas cost together, as far as that is known; people can go beyond the budget.
    #[ts(type = "number")]
    pub spent: u64,
    /// The ideas in the round whose cost is not known; until it is, no rule can share out the budget.
    pub missing: Vec<UnknownCost>,
}

/// An idea whose cost is not known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnknownCost {
    /// The idea.
    pub idea_id: String,
    /// Its title.
    pub title: String,
}

/// A rule to try out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewQuery {
    /// The round.
    pub round_id: String,
    /// The rule.
    pub rule: Rule,
    /// How many ideas, where there is no budget.
    pub seats: u32,
    /// What the ideas may cost together, in whole kroner; absent: their number is what counts.
    #[ts(type = "number | null")]
    pub budget: Option<i64>,
    /// What becomes of what Equal Shares leaves over.
    #[serde(default)]
    pub completion: Completion,
}

/// What a rule would say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// Who voted; see the round's result.
    pub parties: Vec<Party>,
    /// Every option in the order of the result.
    pub lines: Vec<PreviewLine>,
    /// Seats that the rule leaves open: shared by the equal ideas, or not filled at all.
    pub seats_left: u32,
    /// How it stands with the budget; absent without one.
    pub money: Option<Money>,
    /// Whether rules can be asked that need to know who voted for what: not when votes were counted on paper.
    pub has_ballots: bool,
    /// Who got at least one of their ideas; unknown when votes were counted on paper, or too few voted.
    pub reach: Option<Reach>,
    /// Where the most dots alone would say otherwise.
    pub swaps: Vec<Swap>,
}

/// How many voters have at least one of the chosen ideas among those they gave dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// All voters.
    pub voters: u32,
    /// Those of them who do.
    pub total: u32,
    /// The same by party, in the order of the parties.
    pub parties: Vec<u32>,
}

/// An idea of which a rule says something else than the most dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Swap {
    /// The idea.
    pub idea_id: String,
    /// Its title.
    pub title: String,
    /// What the rule says.
    pub outcome: Outcome,
    /// What the most dots say.
    pub most_dots: Outcome,
    /// The groups of the party that gave it more than half of its dots, if one did.
    pub carried_by: Vec<String>,
}

/// Rules to lay side by side.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompareQuery {
    /// The round.
    pub round_id: String,
    /// How many ideas, where there is no budget.
    pub seats: u32,
    /// What the ideas may cost together, in whole kroner; absent: their number is what counts.
    #[ts(type = "number | null")]
    pub budget: Option<i64>,
    /// What becomes of what Equal Shares leaves over.
    #[serde(default)]
    pub completion: Completion,
}

/// What every rule says about a round, and what each party alone would have chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Who voted; see the round's result.
    pub parties: Vec<Party>,
    /// The rules that can be asked; none while a budget waits for costs.
    pub rules: Vec<ComparedRule>,
    /// The ideas that any rule or party would choose, in the order of the result.
    pub lines: Vec<ComparedLine>,
}

/// A rule in a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedRule {
    /// Which.
    pub rule: Rule,
    /// Who got at least one of their ideas.
    pub reach: Option<Reach>,
    /// How it stands with the budget; absent without one.
    pub money: Option<Money>,
}

/// An idea in a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedLine {
    /// The idea.
    pub idea_id: String,
    /// Its title.
    pub title: String,
    /// Its dots.
    pub total: u32,
    /// What it costs; absent: not known.
    pub cost: Option<u32>,
    /// What each rule says, in the order of the rules.
    pub outcomes: Vec<Outcome>,
    /// What the most dots of each party alone say, in the order of the parties.
    pub alone: Vec<Outcome>,
}

/// What a rule would say about one idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewLine {
    /// The idea.
    pub idea_id: String,
    /// Its title.
    pub title: String,
    /// Its place in the round.
    pub rank: u32,
    /// Its dots.
    pub total: u32,
    /// Its dots by party.
    pub shares: Vec<u32>,
    /// What it costs; absent: not known.
    pub cost: Option<u32>,
    /// What the rule says.
    pub outcome: Outcome,
}

/// Where an idea stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdeaStanding {
    /// The idea.
    pub idea_id: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub status: IdeaStatus,
    /// The choice that says so.
    pub choice_id: Option<String>,
    /// When that was, an ISO date.
    pub decided_on: Option<String>,
    /// Why, when a reason was given.
    pub reason: String,
}

stored_as_word!(Rule, Outcome, Completion);

#[cfg(test)]
mod money_tests;
#[cfg(test)]
mod rule_tests;
#[cfg(test)]
mod tests;
