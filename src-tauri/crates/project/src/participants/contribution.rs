use rusqlite::ToSql;

use crate::{Result, Step};

/// That somebody handed in a card.
pub(crate) struct Contribution<'a> {
    /// Who.
    pub participant_id: &'a str,
    /// Made on the phone; the participant's own.
    pub id: &'a str,
    /// What the card answers.
    pub task_id: Option<&'a str>,
    /// The challenge it has become.
    pub challenge_id: Option<&'a str>,
    /// Or the idea.
    pub idea_id: Option<&'a str>,
}

/// Keeps who handed in what.
///
/// # Errors
/// What the database says.
pub(crate) fn contribute(step: &Step, contributions: &[Contribution]) -> Result<()> {
    let rows: Vec<_> = contributions
        .iter()
        .map(|one| {
            let row: [&dyn ToSql; 5] = [
                &one.participant_id,
                &one.id,
                &one.task_id,
                &one.challenge_id,
                &one.idea_id,
            ];
            row
        })
        .collect();
    step.insert(
        "contribution (participant_id, id, task_id, challenge_id, idea_id)",
        &rows,
    )
}
