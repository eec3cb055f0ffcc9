use super::{
    ExchangeLine, IdeaAnswer, IdeaCost, IdeaTexts, NewIdea, NewIdeas, link, refuse_merged,
};
use crate::challenges::{HiddenCards, known_origin};
use crate::live::Source;
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, groups, text};

/// Adds a card after the others.
///
/// # Errors
/// A title that says nothing or is too long; a session, group or person that is gone; as [`link`].
pub fn add(step: &Step, idea: NewIdea) -> Result<Id> {
    add_from(step, idea, Source::Typed)
}

/// Adds many cards in one step: all of them or none. Answers their ids in order.
///
/// # Errors
/// As [`add`]; [`Error::Required`] when there are none.
pub fn add_many(step: &Step, ideas: NewIdeas) -> Result<Vec<String>> {
    if ideas.titles.is_empty() {
        return Err(Error::Required { field: "title" });
    }
    let titles = ideas.titles.iter();
    titles
        .map(|title| {
            let idea = NewIdea {
                session_id: ideas.session_id.clone(),
                title: title.clone(),
                group_id: ideas.group_id.clone(),
                author_id: None,
                table_number: ideas.table_number,
                challenges: ideas.challenges.clone(),
            };
            Ok(add(step, idea)?.id)
        })
        .collect()
}

/// As [`add`], for a card that may have come in otherwise than by typing.
///
/// # Errors
/// As [`add`].
pub(crate) fn add_from(step: &Step, idea: NewIdea, source: Source) -> Result<Id> {
    let title = text::line("title", &idea.title)?;
    step.known("session", "session", &idea.session_id)?;
    known_origin(
        step,
        idea.group_id.as_deref(),
        idea.author_id.as_deref(),
        idea.table_number,
    )?;
    let id = step.new_id();
    step.run(
        include_str!("add.sql"),
        (
            &id,
            idea.session_id,
            title,
            idea.group_id,
            idea.author_id,
            idea.table_number,
            step.now(),
            source,
        ),
    )?;
    for challenge_id in idea.challenges {
        let idea_id = id.clone();
        link(
            step,
            IdeaAnswer {
                idea_id,
                challenge_id,
            },
        )?;
    }
    Ok(Id { id })
}

/// Saves a card's own fields.
///
/// # Errors
/// As [`add`]; a text that is too long.
pub fn save(step: &Step, idea: IdeaTexts) -> Result<Nothing> {
    known_origin(
        step,
        idea.group_id.as_deref(),
        idea.author_id.as_deref(),
        idea.table_number,
    )?;
    step.change_one(
        "idea",
        include_str!("save.sql"),
        (
            &idea.id,
            text::line("title", &idea.title)?,
            text::optional("description", &idea.description, text::LONG)?,
            text::optional("targetGroup", &idea.target_group, text::LONG)?,
            text::optional("needs", &idea.needs, text::LONG)?,
            idea.group_id,
            idea.author_id,
            idea.table_number,
        ),
    )?;
    Ok(Nothing {})
}

/// Saves what an idea would cost.
///
/// # Errors
/// [`Error::BadAmount`]; [`Error::NotFound`].
pub fn price(step: &Step, IdeaCost { idea_id, cost }: IdeaCost) -> Result<Nothing> {
    let cost = cost.map(|cost| text::kroner("cost", cost)).transpose()?;
    step.change_one(
        "idea",
        "UPDATE idea SET cost = ?2 WHERE id = ?1",
        (idea_id, cost),
    )?;
    Ok(Nothing {})
}

/// Saves what one party gives and gets.
///
/// # Errors
/// A text that is too long; an idea or a group that is gone.
pub fn exchange(step: &Step, line: ExchangeLine) -> Result<Nothing> {
    step.known("idea", "idea", &line.idea_id)?;
    groups::known(step, Some(&line.group_id))?;
    let gives = text::optional("gives", &line.gives, text::LONG)?;
    let gets = text::optional("gets", &line.gets, text::LONG)?;
    if gives.is_empty() && gets.is_empty() {
        let sql = "DELETE FROM idea_exchange WHERE idea_id = ?1 AND group_id = ?2";
        step.run(sql, (line.idea_id, line.group_id))?;
    } else {
        let values = (step.new_id(), line.idea_id, line.group_id, gives, gets);
        step.run(include_str!("exchange.sql"), values)?;
    }
    Ok(Nothing {})
}

/// Removes a card with its links and whatever dots it has in rounds that are still open.
///
/// # Errors
/// [`Error::NotNow`] `idea-voted` when it got dots in a round that is closed: a result that was shown
/// does not change in silence, and the idea can be parked instead; `idea-merged` when another stands for it.
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    refuse_merged(step, &id)?;
    let voted = step
        .prepare_cached(include_str!("voted.sql"))?
        .query_row([&id], |row| row.get(0))?;
    if voted {
        return Err(Error::NotNow { why: "idea-voted" });
    }
    step.change_one("idea", "DELETE FROM idea WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

/// Hides cards from the list and the hall, or shows them again. They are kept.
///
/// # Errors
/// [`Error::NotFound`].
pub fn hide(step: &Step, input: HiddenCards) -> Result<Nothing> {
    for id in &input.ids {
        step.change_one(
            "idea",
            "UPDATE idea SET hidden_at = CASE WHEN ?2 THEN coalesce(hidden_at, ?3) END WHERE id = ?1",
            (id, input.hidden, step.now()),
        )?;
    }
    Ok(Nothing {})
}
