use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::place::{end_of, room_before};
use super::{Standing, all_standing, append, card_text, common, ids_of, known, links, standing};
use crate::operations::Id;
use crate::{Error, Result, Step};

/// CardIds that say the same, and the words for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CardMerge {
    /// The cards, two or more.
    pub ids: Vec<String>,
    /// What the new card says.
    pub text: String,
    /// Where it hangs; none: where the cards hang if they hang together, else «Uden tema».
    pub theme_id: Option<String>,
}

const ORIGINALS: &str =
    "SELECT id FROM challenge WHERE merged_into = ?1 ORDER BY theme_id, position, id";

/// Merges cards into a new one. The originals stay readable, and the links of ideas follow.
///
/// # Errors
/// [`Error::NotNow`] `merge-needs-two` or `card-off-wall`; a text that is empty or too long.
pub fn merge(step: &Step, input: CardMerge) -> Result<Id> {
    let cards = all_standing(step, &input.ids)?;
    if cards.len() < 2 {
        return Err(Error::NotNow {
            why: "merge-needs-two",
        });
    }
    known(step, "theme", input.theme_id.as_deref())?;
    let theme = input
        .theme_id
        .as_ref()
        .or_else(|| common(cards.iter().map(|card| &card.theme)));
    let id = step.new_id();
    step.run(
        include_str!("merge.sql"),
        (
            &id,
            first_session(step, &cards)?,
            card_text(&input.text)?,
            common(cards.iter().map(|card| &card.group)),
            common(cards.iter().map(|card| &card.author)),
            common(cards.iter().map(|card| &card.table)),
            theme,
            place(step, &cards, theme)?,
            step.now(),
        ),
    )?;
    for card in &cards {
        step.run(
            "UPDATE challenge SET merged_into = ?2 WHERE id = ?1",
            (&card.id, &id),
        )?;
        links::follow(step, &card.id, &id)?;
    }
    Ok(Id { id })
}

/// The earliest of the cards' sessions, so that no wall loses what stood on it.
fn first_session(step: &Step, cards: &[Standing]) -> Result<String> {
    let sql = "SELECT date || starts || id FROM session WHERE id = ?1";
    let mut earliest: Option<(String, &str)> = None;
    for card in cards {
        let moment: String = step
            .prepare_cached(sql)?
            .query_row([&card.session], |row| row.get(0))?;
        if earliest.as_ref().is_none_or(|(first, _)| moment < *first) {
            earliest = Some((moment, &card.session));
        }
    }
    Ok(earliest.map(|(_, id)| id.to_owned()).unwrap_or_default())
}

/// Where the first of the cards hangs that hangs there already, else last.
fn place(step: &Step, cards: &[Standing], theme: Option<&String>) -> Result<i64> {
    let neighbour = cards.iter().find(|card| card.theme.as_ref() == theme);
    let places = match neighbour {
        Some(card) => room_before(step, card, 1)?,
        None => end_of(step, theme.map(String::as_str), 1)?,
    };
    Ok(places[0])
}

/// Takes a merged card apart: the originals hang where they hung, those without a theme where the merged
/// card hangs now. Answers their ids.
///
/// # Errors
/// [`Error::NotNow`] `not-merged` or `card-off-wall`.
pub fn unmerge(step: &Step, Id { id }: Id) -> Result<Vec<String>> {
    let merged = standing(step, &id)?;
    if !merged.is_merge {
        return Err(Error::NotNow { why: "not-merged" });
    }
    let originals = ids_of(step, ORIGINALS, &id)?;
    links::hand_back(step, &id, &originals)?;
    for original in &originals {
        step.run(
            "UPDATE challenge SET merged_into = NULL WHERE id = ?1",
            [original],
        )?;
    }
    follow_to_theme(step, &originals, merged.theme.as_deref())?;
    step.change_one("challenge", "DELETE FROM challenge WHERE id = ?1", [&id])?;
    Ok(originals)
}

/// CardIds that hang nowhere go along to the theme that was found for them meanwhile.
pub(super) fn follow_to_theme(step: &Step, ids: &[String], theme: Option<&str>) -> Result<()> {
    let mut loose = Vec::new();
    for id in ids {
        if standing(step, id)?.theme.is_none() {
            loose.push(id.clone());
        }
    }
    match theme {
        Some(_) => append(step, &loose, theme),
        None => Ok(()),
    }
}
