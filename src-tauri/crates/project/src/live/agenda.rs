//! Going through the agenda: on, back, past an item, and more or less time.

use super::evening::running;
use super::{CourseItem, Ended, Extend, GoTo, Retime, read};
use crate::operations::Nothing;
use crate::{Error, Result, Step};

/// Most minutes an item may be given or lose.
const MOST_MINUTES: i32 = 600;

/// Begins another item. What lies before it is over: the item under way done (or left out), those in between
/// left out. What lies from it on is still to come.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`; [`Error::NotFound`] for an item of another session.
pub fn go_to(step: &Step, to: GoTo) -> Result<Nothing> {
    let state = running(step, &to.session_id)?;
    let agenda = read::agenda(step, &to.session_id)?;
    let place = |id: &Option<String>| agenda.iter().position(|item| Some(&item.id) == id.as_ref());
    let target = match &to.item_id {
        None => agenda.len(),
        Some(_) => place(&to.item_id).ok_or(Error::NotFound { noun: "agenda" })?,
    };
    let current = place(&state.item_id);
    for (at, item) in agenda.iter().enumerate() {
        let ended = match () {
            () if at >= target => None,
            () if Some(at) == current && !to.skipping => Some(Ended::Done),
            () => Some(item.ended.unwrap_or(Ended::Skipped)),
        };
        // Back at an item, it begins with the time it was planned.
        let extra = if at == target { 0 } else { item.extra_minutes };
        put(step, item, ended, extra)?;
    }
    let started = to.item_id.as_ref().map(|_| step.now());
    let sql = "UPDATE evening SET item_id = ?2, item_started_at = ?3, \
               paused_at = CASE WHEN paused_at IS NULL THEN NULL ELSE ?3 END WHERE id = ?1";
    step.run(sql, (to.session_id, to.item_id, started))?;
    Ok(Nothing {})
}

/// The item under way is held to its end, as the evening closes.
pub(super) fn finish(step: &Step, session_id: &str) -> Result<()> {
    let current = read::state(step, session_id)?.and_then(|state| state.item_id);
    let agenda = read::agenda(step, session_id)?;
    match agenda
        .iter()
        .find(|item| Some(&item.id) == current.as_ref())
    {
        Some(item) => put(step, item, Some(Ended::Done), item.extra_minutes),
        None => Ok(()),
    }
}

fn put(step: &Step, item: &CourseItem, ended: Option<Ended>, extra: i32) -> Result<()> {
    if (item.ended, item.extra_minutes) == (ended, extra) {
        return Ok(());
    }
    step.run(
        "INSERT INTO agenda_course (id, ended, extra_minutes) VALUES (?1, ?2, ?3) \
         ON CONFLICT (id) DO UPDATE SET ended = ?2, extra_minutes = ?3",
        (&item.id, ended, extra),
    )?;
    Ok(())
}

/// Gives the current item more time, or less.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open` or `no-agenda-item`; [`Error::BadValue`] beyond ten hours.
pub fn extend(step: &Step, by: Extend) -> Result<Nothing> {
    let state = running(step, &by.session_id)?;
    let agenda = read::agenda(step, &by.session_id)?;
    let current = agenda
        .iter()
        .find(|item| Some(&item.id) == state.item_id.as_ref());
    let item = current.ok_or(Error::NotNow {
        why: "no-agenda-item",
    })?;
    let extra = item.extra_minutes.saturating_add(by.minutes);
    put(step, item, item.ended, sound(item, extra)?)?;
    Ok(Nothing {})
}

/// The extra minutes, if the item still lasts no less than nothing with them.
fn sound(item: &CourseItem, extra: i32) -> Result<i32> {
    let whole = extra.saturating_add(i32::try_from(item.minutes).unwrap_or(MOST_MINUTES));
    match (-MOST_MINUTES..=MOST_MINUTES).contains(&extra) && whole >= 0 {
        true => Ok(extra),
        false => Err(Error::BadValue { field: "minutes" }),
    }
}

/// Gives several items of the evening their time at once, as when lost time is made good.
///
/// # Errors
/// [`Error::NotNow`] `evening-not-open`; [`Error::NotFound`] for an item of another session;
/// [`Error::BadValue`] beyond ten hours or below none.
pub fn retime(step: &Step, times: Retime) -> Result<Nothing> {
    running(step, &times.session_id)?;
    let agenda = read::agenda(step, &times.session_id)?;
    for time in times.items {
        let item = agenda.iter().find(|item| item.id == time.item_id);
        let item = item.ok_or(Error::NotFound { noun: "agenda" })?;
        put(step, item, item.ended, sound(item, time.extra_minutes)?)?;
    }
    Ok(Nothing {})
}
