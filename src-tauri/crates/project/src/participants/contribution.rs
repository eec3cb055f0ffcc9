use rusqlite::{ToSql, params_from_iter};

use crate::file::{pieces, values};
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

/// A card in somebody's hand.
pub(crate) struct Handed<'a> {
    /// The participant.
    pub participant: &'a str,
    /// The id that their phone gave it.
    pub card: &'a str,
}

/// Whether each of the cards has been handed in before.
///
/// # Errors
/// What the database says.
pub(crate) fn there_already(step: &Step, cards: &[Handed]) -> Result<Vec<bool>> {
    let mut there = Vec::with_capacity(cards.len());
    for piece in pieces(cards) {
        let places: Vec<_> = (0_u8..).take(piece.len()).collect();
        let asked = places
            .iter()
            .zip(piece)
            .flat_map(|(place, Handed { participant, card })| {
                let row: [&dyn ToSql; 3] = [place, participant, card];
                row
            });
        let before = there.len();
        there.resize(before + piece.len(), false);
        let asking =
            include_str!("there.sql").replace("VALUES (?, ?, ?)", &values::<3>(piece.len()));
        let mut statement = step.prepare_cached(&asking)?;
        let mut rows = statement.query(params_from_iter(asked))?;
        while let Some(row) = rows.next()? {
            there[before + usize::from(row.get::<_, u8>(0)?)] = true;
        }
    }
    Ok(there)
}
