//! Votes, questionnaires and «I am done» from phones.

use rusqlite::OptionalExtension;

use super::guard::{made_on_phone, may};
use super::{PhoneAnswers, PhoneBallot, PhoneDone};
use crate::evaluation::{self, AnonymousResponse};
use crate::live::TaskKind;
use crate::operations::Nothing;
use crate::votes::{self, Cast};
use crate::{Error, Result, Step};

/// Casts the participant's ballot, or casts it anew; nothing of it stays in history.
///
/// # Errors
/// As [`may`]; [`Error::NotNow`] `group-needed`; as casting a ballot.
pub fn ballot(step: &Step, token: &str, ballot: PhoneBallot) -> Result<Nothing> {
    let (device, task) = may(step, token, &ballot.task_id, &[TaskKind::Vote])?;
    let cast = Cast {
        round_id: task.round_id.ok_or(Error::NotFound { noun: "round" })?,
        voter: device.participant_id.clone(),
        group_id: device.group_id.ok_or(Error::NotNow {
            why: "group-needed",
        })?,
        channel: device.channel,
        marks: ballot.marks,
    };
    votes::cast(step, &cast)?;
    mark(step, &task.id, &device.participant_id, None)
}

/// Takes in a questionnaire. That the participant has answered is kept, and what was answered; nothing ties the
/// two together. Handed in again, it is there already.
///
/// # Errors
/// As [`may`]; [`Error::NotNow`] `already-answered` for a second one; as [`evaluation::answer_anonymously`].
pub fn answer(step: &Step, token: &str, form: PhoneAnswers) -> Result<Nothing> {
    made_on_phone(&form.id)?;
    let device = crate::participants::of_token(step, token)?;
    let sql = "SELECT submission FROM task_done WHERE task_id = ?1 AND participant_id = ?2";
    let handed_in: Option<String> = step
        .prepare_cached(sql)?
        .query_row((&form.task_id, &device.participant_id), |row| row.get(0))
        .optional()?
        .flatten();
    match handed_in {
        Some(id) if id == form.id => return Ok(Nothing {}),
        Some(_) => {
            return Err(Error::NotNow {
                why: "already-answered",
            });
        }
        None => {}
    }
    let (device, task) = may(step, token, &form.task_id, &[TaskKind::Evaluation])?;
    let response = AnonymousResponse {
        session_id: device.session_id,
        group_id: form.group_id,
        answers: form.answers,
    };
    evaluation::answer_anonymously(step, response)?;
    mark(step, &task.id, &device.participant_id, Some(&form.id))
}

/// Notes that a participant is done with a task.
///
/// # Errors
/// As [`may`].
pub fn done(step: &Step, token: &str, done: PhoneDone) -> Result<Nothing> {
    let kinds = &[TaskKind::Challenges, TaskKind::Ideas];
    let (device, task) = may(step, token, &done.task_id, kinds)?;
    mark(step, &task.id, &device.participant_id, None)
}

fn mark(step: &Step, task: &str, participant: &str, submission: Option<&str>) -> Result<Nothing> {
    step.run(
        "INSERT INTO task_done (rowid, id, task_id, participant_id, submission) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT (task_id, participant_id) DO UPDATE SET submission = excluded.submission \
         WHERE excluded.submission IS NOT NULL",
        (step.random_place(), step.random_id(), task, participant, submission),
    )?;
    Ok(Nothing {})
}
