use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::{Story, chapter, id_of, read};
use crate::choices::{self, Decided, NewChoice, Outcome, Rule};
use crate::operations::Id;
use crate::votes::{self, Counted, DotCell, GroupVoters, NewRound};
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
    count: Vec<Count>,
    voters: BTreeMap<String, u32>,
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
        story.tell("votes.add", move |step, names| {
            tell_round(step, names, round)
        })?;
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
            reason: choice.reason,
            decided_on: Some(choice.date),
            ideas: by_hand.map(decided).collect::<Result<_>>()?,
        };
        choices::add(step, new).map(|_| ())
    })
}

fn tell_round(step: &Step, names: &mut HashMap<String, String>, round: Round) -> Result<()> {
    let options = round
        .options
        .iter()
        .map(|idea| id_of(names, idea))
        .collect::<Result<_>>()?;
    let new = NewRound {
        title: round.title,
        session_id: Some(id_of(names, &round.session)?),
        dots_per_person: round.dots_per_person,
        max_per_idea: round.max_per_idea,
        options,
    };
    let id = votes::add(step, new)?.id;
    for (group_id, voters) in round.voters {
        let round_id = id.clone();
        votes::voters(
            step,
            GroupVoters {
                round_id,
                group_id,
                voters: Some(voters),
            },
        )?;
    }
    let cell = |count: Count| {
        let idea_id = id_of(names, &count.idea)?;
        Ok(DotCell {
            idea_id,
            group_id: count.group,
            dots: Some(count.dots),
        })
    };
    let cells = round.count.into_iter().map(cell).collect::<Result<_>>()?;
    votes::count(
        step,
        Counted {
            round_id: id.clone(),
            cells,
        },
    )?;
    votes::close(step, Id { id: id.clone() })?;
    names.insert(round.r#ref, id);
    Ok(())
}
