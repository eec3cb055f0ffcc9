use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::merge::follow_to_theme;
use super::place::room_after;
use super::{Standing, card_text, find, ids_of, links, standing};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step};

/// A card that says several things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CardSplit {
    /// The card.
    pub id: String,
    /// What each part says; two or more.
    pub texts: Vec<String>,
}

const PARTS: &str = "SELECT id FROM challenge WHERE split_from = ?1 ORDER BY position, id";

/// Splits a card into parts that hang right where it hung; what answers it answers each part.
///
/// # Errors
/// [`Error::NotNow`] `split-needs-two` or `card-off-wall`; a text that is empty or too long.
pub fn split(step: &Step, input: CardSplit) -> Result<Vec<String>> {
    let card = standing(step, &input.id)?;
    if input.texts.len() < 2 {
        return Err(Error::NotNow {
            why: "split-needs-two",
        });
    }
    let places = room_after(step, &card, input.texts.len())?;
    let mut parts = Vec::with_capacity(input.texts.len());
    for (text, position) in input.texts.iter().zip(places) {
        let id = add_part(step, &card, &card_text(text)?, position)?;
        links::follow(step, &card.id, &id)?;
        parts.push(id);
    }
    step.run(
        "UPDATE challenge SET is_split = 1 WHERE id = ?1",
        [&card.id],
    )?;
    Ok(parts)
}

fn add_part(step: &Step, card: &Standing, text: &str, position: i64) -> Result<String> {
    let id = step.new_id();
    step.run(
        include_str!("split.sql"),
        (
            &id,
            &card.session,
            text,
            &card.group,
            &card.author,
            card.table,
            &card.theme,
            position,
            step.now(),
            &card.id,
        ),
    )?;
    Ok(id)
}

/// Puts a split card back in place of its parts.
///
/// # Errors
/// [`Error::NotNow`] `not-split`; `part-off-wall` when a part is merged or split further.
pub fn unsplit(step: &Step, Id { id }: Id) -> Result<Nothing> {
    find(step, &id)?;
    let parts = ids_of(step, PARTS, &id)?;
    if parts.is_empty() {
        return Err(Error::NotNow { why: "not-split" });
    }
    let mut theme = None;
    for part in &parts {
        let (card, off_wall) = find(step, part)?;
        if off_wall {
            return Err(Error::NotNow {
                why: "part-off-wall",
            });
        }
        theme = theme.or(card.theme);
        links::hand_back(step, part, std::slice::from_ref(&id))?;
    }
    for part in &parts {
        step.run("DELETE FROM challenge WHERE id = ?1", [part])?;
    }
    step.run("UPDATE challenge SET is_split = 0 WHERE id = ?1", [&id])?;
    follow_to_theme(step, &[id], theme.as_deref())?;
    Ok(Nothing {})
}
