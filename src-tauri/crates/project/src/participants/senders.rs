use rusqlite::{ToSql, params_from_iter};

use super::Device;
use super::join::{device_of, unknown};
use crate::file::{pieces, values};
use crate::{Result, Step};

/// A card on its way in.
pub(crate) struct Sent<'a> {
    /// The SHA-256 of the phone's token.
    pub token_hash: &'a str,
    /// The id that the phone gave the card.
    pub id: &'a str,
}

/// Whose phones they are that send cards, and whether each card is there already. For each: as [`super::of_token`].
///
/// # Errors
/// What the database says, for all of them.
pub(crate) fn senders(step: &Step, sent: &[Sent]) -> Result<Vec<Result<(Device, bool)>>> {
    let mut senders = Vec::with_capacity(sent.len());
    for piece in pieces(sent) {
        let places: Vec<_> = (0_u8..).take(piece.len()).collect();
        let asked = places.iter().zip(piece).flat_map(|(place, card)| {
            let row: [&dyn ToSql; 3] = [place, &card.token_hash, &card.id];
            row
        });
        let before = senders.len();
        senders.resize_with(before + piece.len(), || {
            unknown().map(|nobody| (nobody, false))
        });
        let asking =
            include_str!("senders.sql").replace("VALUES (?, ?, ?)", &values::<3>(piece.len()));
        let mut statement = step.prepare_cached(&asking)?;
        let mut rows = statement.query(params_from_iter(asked))?;
        while let Some(row) = rows.next()? {
            let is_here = row.get(7)?;
            let place: u8 = row.get(8)?;
            senders[before + usize::from(place)] = device_of(row).map(|device| (device, is_here));
        }
    }
    Ok(senders)
}
