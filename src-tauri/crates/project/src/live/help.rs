//! Writing for somebody without a phone, marked as such.

use serde::Deserialize;
use ts_rs::TS;

use super::{Source, TaskKind, read};
use crate::challenges::{self, NewChallenge};
use crate::ideas::{self, NewIdea};
use crate::operations::Id;
use crate::participants::Contribution;
use crate::{Error, Result, Step, participants};

/// A card that is typed for somebody.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HelpedCard {
    /// The session.
    pub session_id: String,
    /// A challenge or an idea card.
    pub kind: TaskKind,
    /// What it says.
    pub text: String,
    /// Where it comes from.
    pub group_id: Option<String>,
    /// The table it comes from.
    pub table_number: Option<u32>,
    /// The code on the author's ticket, when it is to be theirs.
    pub code: Option<String>,
}

/// Takes in a card for somebody without a phone, in an evening that runs or at any other time.
///
/// # Errors
/// As adding the card; [`Error::NotNow`] `ticket-unknown` or `ticket-void`; [`Error::BadValue`] for a kind that
/// is no card.
pub fn help(step: &Step, card: HelpedCard) -> Result<Id> {
    let holder = match card.code.as_deref().filter(|code| !code.trim().is_empty()) {
        Some(code) => Some(participants::with_ticket_code(
            step,
            &card.session_id,
            code,
        )?),
        None => None,
    };
    let added = match card.kind {
        TaskKind::Challenges => challenges::add_from(step, challenge(&card), Source::Helped)?,
        TaskKind::Ideas => ideas::add_from(step, idea(&card), Source::Helped)?,
        TaskKind::Vote | TaskKind::Evaluation => return Err(Error::BadValue { field: "kind" }),
    };
    if let Some(holder) = holder {
        let is_idea = card.kind == TaskKind::Ideas;
        let task = read::tasks(step, &card.session_id)?;
        let task = task.into_iter().rev().find(|task| task.kind == card.kind);
        let contribution = Contribution {
            participant_id: &holder,
            id: &step.random_id(),
            task_id: task.as_ref().map(|task| task.id.as_str()),
            challenge_id: (!is_idea).then_some(&added.id),
            idea_id: is_idea.then_some(&added.id),
        };
        participants::contribute(step, &[contribution])?;
    }
    Ok(added)
}

fn challenge(card: &HelpedCard) -> NewChallenge {
    NewChallenge {
        session_id: card.session_id.clone(),
        text: card.text.clone(),
        group_id: card.group_id.clone(),
        table_number: card.table_number,
        ..NewChallenge::default()
    }
}

fn idea(card: &HelpedCard) -> NewIdea {
    NewIdea {
        session_id: card.session_id.clone(),
        title: card.text.clone(),
        group_id: card.group_id.clone(),
        table_number: card.table_number,
        ..NewIdea::default()
    }
}
