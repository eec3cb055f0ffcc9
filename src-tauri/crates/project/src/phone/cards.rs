//! Challenges and idea cards from phones.

use rusqlite::OptionalExtension;

use super::PhoneCard;
use super::guard::{made_on_phone, may};
use crate::challenges::{self, NewChallenge};
use crate::ideas::{self, IdeaAnswer, IdeaTexts, NewIdea};
use crate::live::{Source, TaskKind};
use crate::operations::Nothing;
use crate::participants::{Channel, Device};
use crate::{Error, Result, Step};

const KINDS: &[TaskKind] = &[TaskKind::Challenges, TaskKind::Ideas];

/// Takes a card in. Handed in again, it is there already, and nothing changes.
///
/// # Errors
/// As [`may`]; a text that is empty or too long; [`Error::BadValue`] for an id that is another's or none.
pub fn hand_in(step: &Step, token: &str, card: PhoneCard) -> Result<Nothing> {
    made_on_phone(&card.id)?;
    if let Some(owner) = owner(step, &card.id)? {
        let device = crate::participants::of_token(step, token)?;
        return match owner == device.participant_id {
            true => Ok(Nothing {}),
            false => Err(Error::BadValue { field: "id" }),
        };
    }
    let (device, task) = may(step, token, &card.task_id, KINDS)?;
    let (id, participant) = (card.id.clone(), device.participant_id.clone());
    let (challenge, idea) = match task.kind {
        TaskKind::Challenges => (Some(add_challenge(step, &device, card)?), None),
        _ => (None, Some(add_idea(step, &device, card)?)),
    };
    step.run(
        "INSERT INTO contribution (id, participant_id, task_id, challenge_id, idea_id) VALUES (?1, ?2, ?3, ?4, ?5)",
        (id, participant, task.id, challenge, idea),
    )?;
    Ok(Nothing {})
}

fn owner(step: &Step, id: &str) -> Result<Option<String>> {
    let sql = "SELECT participant_id FROM contribution WHERE id = ?1";
    let mut statement = step.prepare_cached(sql)?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// A table's phone writes for everybody there; any other writes for its own participant.
fn group(device: &Device, card: &PhoneCard) -> Option<String> {
    match device.channel {
        Channel::Table => card.group_id.clone(),
        _ => device.group_id.clone(),
    }
}

fn add_challenge(step: &Step, device: &Device, card: PhoneCard) -> Result<String> {
    let new = NewChallenge {
        session_id: device.session_id.clone(),
        group_id: group(device, &card),
        table_number: device.table_number,
        text: card.text,
        ..NewChallenge::default()
    };
    challenges::add_from(step, new, Source::Phone).map(|added| added.id)
}

fn add_idea(step: &Step, device: &Device, card: PhoneCard) -> Result<String> {
    let group_id = group(device, &card);
    let new = NewIdea {
        session_id: device.session_id.clone(),
        title: card.text.clone(),
        group_id: group_id.clone(),
        author_id: None,
        table_number: device.table_number,
        challenges: card.challenges,
    };
    let id = ideas::add_from(step, new, Source::Phone)?.id;
    let texts = IdeaTexts {
        id: id.clone(),
        title: card.text,
        description: card.description,
        target_group: card.target_group,
        needs: card.needs,
        group_id,
        author_id: None,
        table_number: device.table_number,
    };
    ideas::save(step, texts)?;
    Ok(id)
}

/// Puts a card of one's own right while its task is open; history keeps how it was.
///
/// # Errors
/// As [`may`]; [`Error::NotFound`] for a card that is not this participant's; [`Error::NotNow`]
/// `card-off-wall` when it has been merged or split meanwhile.
pub fn correct(step: &Step, token: &str, card: PhoneCard) -> Result<Nothing> {
    let (device, task) = may(step, token, &card.task_id, KINDS)?;
    let sql = "SELECT challenge_id, idea_id FROM contribution \
               WHERE id = ?1 AND participant_id = ?2 AND task_id = ?3";
    let found = step
        .prepare_cached(sql)?
        .query_row((&card.id, &device.participant_id, &task.id), |row| {
            Ok((
                row.get::<_, Option<String>>(0)?,
                row.get::<_, Option<String>>(1)?,
            ))
        })
        .optional()?;
    match found {
        Some((Some(challenge), _)) => {
            challenges::reword(step, &challenge, &card.text, group(&device, &card))
        }
        Some((_, Some(idea))) => correct_idea(step, &device, idea, card),
        _ => Err(Error::NotFound { noun: "card" }),
    }?;
    Ok(Nothing {})
}

fn correct_idea(step: &Step, device: &Device, id: String, card: PhoneCard) -> Result<()> {
    if ideas::refuse_merged(step, &id).is_err() {
        return Err(Error::NotNow {
            why: "card-off-wall",
        });
    }
    let group_id = group(device, &card);
    let sql = "SELECT author_id, table_number FROM idea WHERE id = ?1";
    let mut statement = step.prepare_cached(sql)?;
    let (author_id, table_number) =
        statement.query_row([&id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let sql = "DELETE FROM idea_challenge WHERE idea_id = ?1 AND challenge_id NOT IN (SELECT value FROM json_each(?2))";
    step.run(sql, (&id, serde_json::json!(card.challenges).to_string()))?;
    for challenge_id in card.challenges {
        ideas::link(
            step,
            IdeaAnswer {
                idea_id: id.clone(),
                challenge_id,
            },
        )?;
    }
    let texts = IdeaTexts {
        id,
        title: card.text,
        description: card.description,
        target_group: card.target_group,
        needs: card.needs,
        group_id,
        author_id,
        table_number,
    };
    ideas::save(step, texts)?;
    Ok(())
}
