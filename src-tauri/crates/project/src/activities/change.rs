use rusqlite::OptionalExtension;

use super::{ActivityFields, ActivityMove, ActivityState, NewActivity, link, owners};
use crate::operations::{Id, Nothing};
use crate::{Error, Result, Step, text};

/// Makes an activity from chosen ideas; what they say is filled in.
///
/// # Errors
/// [`Error::Required`] without ideas; [`Error::NotNow`] `idea-not-chosen`.
pub fn add(step: &Step, new: NewActivity) -> Result<Id> {
    let ideas = distinct(new.ideas);
    for idea in &ideas {
        link::refuse_unchosen(step, idea)?;
    }
    let said = Said::of(step, &ideas)?;
    let title = match text::clean(&new.title).is_empty() {
        true => said.title,
        false => text::line("title", &new.title)?,
    };
    let id = step.new_id();
    step.run(
        include_str!("add.sql"),
        (
            &id,
            title,
            said.goal,
            said.target_group,
            said.needs,
            step.now(),
        ),
    )?;
    for idea in &ideas {
        link::insert(step, &id, idea)?;
    }
    Ok(Id { id })
}

/// What an activity's ideas say already.
struct Said {
    title: String,
    goal: String,
    target_group: String,
    needs: String,
}

impl Said {
    fn of(step: &Step, ideas: &[String]) -> Result<Self> {
        let mut read = step.prepare_cached(
            "SELECT title, description, target_group, needs FROM idea WHERE id = ?1",
        )?;
        let mut said: [Vec<String>; 4] = Default::default();
        for idea in ideas {
            let row: [String; 4] = read.query_row([idea], |row| {
                Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
            })?;
            for (column, text) in said.iter_mut().zip(row) {
                column.push(text);
            }
        }
        let [titles, goals, targets, needs] = said;
        let title = titles.into_iter().next();
        Ok(Self {
            title: title.ok_or(Error::Required { field: "ideas" })?,
            goal: together(goals, "\n\n"),
            target_group: together(targets, "\n"),
            needs: together(needs, "\n"),
        })
    }
}

/// Texts that say something, each once, as long as they fit.
fn together(texts: Vec<String>, between: &str) -> String {
    let mut texts = distinct(texts);
    texts.retain(|text| !text.is_empty());
    texts.join(between).chars().take(text::LONG).collect()
}

fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen = Vec::new();
    for text in texts {
        if !seen.contains(&text) {
            seen.push(text);
        }
    }
    seen
}

/// Saves what is typed about an activity. One that changes its state goes to the end of that column.
///
/// # Errors
/// A title that is missing, a text that is too long, an end before the start, an owner who is gone.
pub fn save(step: &Step, fields: ActivityFields) -> Result<Nothing> {
    let starts = text::date("starts", fields.starts.as_deref())?;
    let ends = text::date("ends", fields.ends.as_deref())?;
    text::in_order(starts.as_deref(), ends.as_deref())?;
    owners::refuse_unknown(step, &fields.owner)?;
    let position = match state_of(step, &fields.id)? {
        state if state == fields.state => None,
        _ => Some(end_of(step, fields.state)?),
    };
    let long = |field, value: &str| text::optional(field, value, text::LONG);
    step.change_one(
        "activity",
        include_str!("save.sql"),
        rusqlite::params![
            fields.id,
            text::line("title", &fields.title)?,
            long("goal", &fields.goal)?,
            long("targetGroup", &fields.target_group)?,
            long("place", &fields.place)?,
            long("partners", &fields.partners)?,
            long("needsPeople", &fields.needs_people)?,
            long("needsMoney", &fields.needs_money)?,
            long("needsRoom", &fields.needs_room)?,
            long("firstStep", &fields.first_step)?,
            long("nextStep", &fields.next_step)?,
            text::date("nextStepDue", fields.next_step_due.as_deref())?,
            long("successMeasure", &fields.success_measure)?,
            fields.owner.person_id,
            fields.owner.organisation_id,
            starts,
            ends,
            fields.state,
            long("stateNote", &fields.state_note)?,
            position,
        ],
    )?;
    owners::save_co_owners(step, &fields.id, &fields.co_owners)?;
    Ok(Nothing {})
}

/// Puts an activity in a place on the board.
///
/// # Errors
/// [`Error::NotFound`].
pub fn put(step: &Step, to: ActivityMove) -> Result<Nothing> {
    step.change_one(
        "activity",
        "UPDATE activity SET state = ?2 WHERE id = ?1",
        (&to.id, to.state),
    )?;
    let mut others = others_in(step, to.state, &to.id)?;
    let place = others.len().min(to.position as usize);
    others.insert(place, to.id);
    for (position, id) in (0_u32..).zip(others) {
        step.run(
            "UPDATE activity SET position = ?2 WHERE id = ?1 AND position <> ?2",
            (id, position),
        )?;
    }
    Ok(Nothing {})
}

fn others_in(step: &Step, state: ActivityState, id: &str) -> Result<Vec<String>> {
    let mut statement = step.prepare_cached(
        "SELECT id FROM activity WHERE state = ?1 AND id <> ?2 ORDER BY position, created_at, id",
    )?;
    let others = statement.query_map((state, id), |row| row.get(0))?;
    Ok(others.collect::<rusqlite::Result<_>>()?)
}

/// Removes an activity; its ideas stay chosen.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove(step: &Step, Id { id }: Id) -> Result<Nothing> {
    step.change_one("activity", "DELETE FROM activity WHERE id = ?1", [id])?;
    Ok(Nothing {})
}

fn state_of(step: &Step, id: &str) -> Result<ActivityState> {
    let state = step
        .prepare_cached("SELECT state FROM activity WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    state.ok_or(Error::NotFound { noun: "activity" })
}

fn end_of(step: &Step, state: ActivityState) -> Result<i64> {
    let sql = "SELECT coalesce(max(position), -1) + 1 FROM activity WHERE state = ?1";
    Ok(step
        .prepare_cached(sql)?
        .query_row([state], |row| row.get(0))?)
}
