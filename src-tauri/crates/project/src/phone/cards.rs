//! Challenges and idea cards that are put right on phones.

use rusqlite::OptionalExtension;

use super::PhoneCard;
use super::guard::may;
use crate::challenges;
use crate::ideas::{self, IdeaAnswer, IdeaTexts};
use crate::live::TaskKind;
use crate::operations::Nothing;
use crate::participants::{Channel, Device};
use crate::{Error, Result, Step};

/// What a card can be.
pub(super) const KINDS: &[TaskKind] = &[TaskKind::Challenges, TaskKind::Ideas];

/// A table's phone writes for everybody there; any other writes for its own participant.
pub(super) fn group<'a>(device: &'a Device, card: &'a PhoneCard) -> Option<&'a str> {
    match device.channel {
        Channel::Table => card.group_id.as_deref(),
        _ => device.group_id.as_deref(),
    }
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
    let group_id = group(device, &card).map(str::to_owned);
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
