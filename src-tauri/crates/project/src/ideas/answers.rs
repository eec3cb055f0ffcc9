//! Which challenges an idea answers. Links are made to cards on the wall; when such a card is merged or
//! split later, the link leads to what became of it (the view `idea_answer`).

use std::collections::BTreeSet;

use super::{ChallengePick, IdeaAnswer, PickCard, PickQuery};
use crate::operations::Nothing;
use crate::{Error, Reader, Result, Step};

/// Says that an idea answers a challenge; saying it twice changes nothing.
///
/// # Errors
/// [`Error::NotNow`] `card-off-wall` for a card that was merged into another or split;
/// [`Error::NotFound`] when either is gone.
pub fn link(
    step: &Step,
    IdeaAnswer {
        idea_id: idea,
        challenge_id: challenge,
    }: IdeaAnswer,
) -> Result<Nothing> {
    step.known("idea", "idea", &idea)?;
    step.known("challenge", "challenge", &challenge)?;
    let on_wall = "SELECT merged_into IS NULL AND is_split = 0 FROM challenge WHERE id = ?1";
    let mut on_wall = step.prepare_cached(on_wall)?;
    if !on_wall.query_row([&challenge], |row| row.get::<_, bool>(0))? {
        return Err(Error::NotNow {
            why: "card-off-wall",
        });
    }
    if !answered(step, &idea)?.contains(&challenge) {
        connect(step, &idea, &challenge)?;
    }
    Ok(Nothing {})
}

/// Takes back that an idea answers a challenge on the wall; the others it answers stay.
///
/// # Errors
/// What the database says.
pub fn unlink(
    step: &Step,
    IdeaAnswer {
        idea_id: idea,
        challenge_id: challenge,
    }: IdeaAnswer,
) -> Result<Nothing> {
    let mut keep = answered(step, &idea)?;
    keep.remove(&challenge);
    step.run(include_str!("unlink.sql"), (&idea, &challenge))?;
    // A link to a card that was split led to its other parts too.
    let left = answered(step, &idea)?;
    for lost in keep.difference(&left) {
        connect(step, &idea, lost)?;
    }
    Ok(Nothing {})
}

fn connect(step: &Step, idea: &str, challenge: &str) -> Result<()> {
    let sql = "INSERT INTO idea_challenge (id, idea_id, challenge_id) VALUES (?1, ?2, ?3)";
    step.run(sql, (step.new_id(), idea, challenge))?;
    Ok(())
}

fn answered(step: &Step, idea: &str) -> Result<BTreeSet<String>> {
    let sql = "SELECT challenge_id FROM idea_answer WHERE idea_id = ?1";
    let mut statement = step.prepare_cached(sql)?;
    let ids = statement.query_map([idea], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Cards on the wall that fit a search, to pick from.
///
/// # Errors
/// What the database says.
pub fn challenges(db: &Reader, query: PickQuery) -> Result<ChallengePick> {
    let words = query.search.to_lowercase();
    let words: Vec<_> = words.split_whitespace().collect();
    let mut cards = db.rows(include_str!("challenges.sql"), [], |row| {
        Ok(PickCard {
            id: row.get(0)?,
            text: row.get(1)?,
            group_id: row.get(2)?,
            theme: row.get(3)?,
            ideas: row.get(4)?,
        })
    })?;
    cards.retain(|card| (!query.unanswered || card.ideas == 0) && fits(card, &words));
    let total = u32::try_from(cards.len()).unwrap_or(u32::MAX);
    cards.truncate(query.limit as usize);
    Ok(ChallengePick { cards, total })
}

fn fits(card: &PickCard, words: &[&str]) -> bool {
    if words.is_empty() {
        return true;
    }
    let theme = card.theme.as_deref().unwrap_or_default();
    let text = format!("{} {theme}", card.text).to_lowercase();
    words.iter().all(|word| text.contains(word))
}
