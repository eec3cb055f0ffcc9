use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::{Story, chapter, id_of, read};
use crate::choices::{self, Completion, Decided, NewChoice, Outcome, Rule};
use crate::operations::Id;
use crate::participants::Channel;
use crate::votes::{self, BallotMark, Cast, Counted, DotCell, GroupVoters, NewRound, Way};
use crate::{Result, Step};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Votes {
    round: Vec<Round>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Round {
    r#ref: String,
    session: String,
    title: String,
    dots_per_person: u32,
    max_per_idea: u32,
    options: Vec<String>,
    /// Counted on paper, by group.
    #[serde(default)]
    count: Vec<Count>,
    #[serde(default)]
    voters: BTreeMap<String, u32>,
    /// Or cast one by one.
    #[serde(default)]
    ballots: Vec<Ballot>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ballot {
    group: String,
    dots: BTreeMap<String, u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Count {
    idea: String,
    group: String,
    dots: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Chosen {
    choice: Choice,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    round: String,
    rule: Rule,
    seats: u32,
    date: String,
    reason: String,
    idea: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    idea: String,
    outcome: Outcome,
    by: By,
    #[serde(default)]
    reason: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum By {
    Rule,
    Hand,
}

/// How the dots fell, and what was chosen.
pub(super) fn tell(story: &mut Story) -> Result<()> {
    let file: Votes = read(chapter!("votes"))?;
    let Chosen { choice } = read(chapter!("choice"))?;
    for round in file.round {
        story.at(
            &id_of(&story.names, &format!("{}:date", round.session))?,
            "18:50",
        )?;
        tell_round(story, round)?;
    }
    story.tell("choices.add", move |step, names| {
        // What the rule gives is worked out, not told: only what was changed by hand is.
        let by_hand = choice.idea.into_iter().filter(|line| line.by == By::Hand);
        let decided = |line: Line| {
            let idea_id = id_of(names, &line.idea)?;
            Ok(Decided {
                idea_id,
                outcome: line.outcome,
                reason: line.reason,
            })
        };
        let new = NewChoice {
            rule: choice.rule,
            round_id: Some(id_of(names, &choice.round)?),
            seats: Some(choice.seats),
            budget: None,
            completion: Completion::default(),
            reason: choice.reason,
            decided_on: Some(choice.date),
            ideas: by_hand.map(decided).collect::<Result<_>>()?,
        };
        choices::add(step, new).map(|_| ())
    })
}

fn tell_round(story: &mut Story, round: Round) -> Result<()> {
    let Round {
        r#ref,
        count,
        voters,
        ballots,
        ..
    } = round;
    let new = NewRound {
        title: round.title,
        session_id: Some(id_of(&story.names, &round.session)?),
        way: Way::Dots {
            dots_per_person: round.dots_per_person,
            max_per_idea: round.max_per_idea,
        },
        barred: Vec::new(),
        equal_groups: false,
        options: round
            .options
            .iter()
            .map(|idea| id_of(&story.names, idea))
            .collect::<Result<_>>()?,
    };
    let name = r#ref.clone();
    story.tell("votes.add", move |step, names| {
        let id = votes::add(step, new)?.id;
        count_on_paper(step, names, &id, voters, count)?;
        names.insert(name, id);
        Ok(())
    })?;
    for (number, ballot) in ballots.into_iter().enumerate() {
        let round = r#ref.clone();
        story.tell("votes.helped", move |step, names| {
            cast(step, names, &round, number, ballot)
        })?;
    }
    story.tell("votes.close", move |step, names| {
        let id = id_of(names, &r#ref)?;
        votes::close(step, Id { id }).map(|_| ())
    })
}

fn count_on_paper(
    step: &Step,
    names: &HashMap<String, String>,
    round: &str,
    voters: BTreeMap<String, u32>,
    count: Vec<Count>,
) -> Result<()> {
    for (group_id, voters) in voters {
        let given = GroupVoters {
            round_id: round.to_owned(),
            group_id,
            voters: Some(voters),
        };
        votes::voters(step, given)?;
    }
    let cell = |count: Count| {
        Ok(DotCell {
            idea_id: id_of(names, &count.idea)?,
            group_id: count.group,
            dots: Some(count.dots),
        })
    };
    let counted = Counted {
        round_id: round.to_owned(),
        cells: count.into_iter().map(cell).collect::<Result<_>>()?,
    };
    votes::count(step, counted).map(|_| ())
}

/// A ballot whose voter was never anybody.
fn cast(
    step: &Step,
    names: &HashMap<String, String>,
    round: &str,
    number: usize,
    ballot: Ballot,
) -> Result<()> {
    let mark = |(idea, value): (String, u32)| {
        Ok(BallotMark {
            idea_id: id_of(names, &idea)?,
            value,
        })
    };
    let cast = Cast {
        round_id: id_of(names, round)?,
        voter: number.to_string(),
        group_id: ballot.group,
        channel: Channel::Helped,
        marks: ballot.dots.into_iter().map(mark).collect::<Result<_>>()?,
    };
    votes::cast(step, &cast)
}
