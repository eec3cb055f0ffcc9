//! Where the chain from idea to activity hangs loose.

use super::{ChainCounts, Evening, NextCode, NextItem, Urgency};
use crate::activities::{self, ActivityCard, ActivityMissing};
use crate::sessions::Workshop;
use crate::{Reader, Result};

/// Days within which a next step is worth a reminder.
const WEEK: i32 = 7;

/// What votes, choices and activities ask for.
pub(super) fn next(
    db: &Reader,
    evenings: &[Evening],
    counts: &ChainCounts,
) -> Result<Vec<NextItem>> {
    let mut items = uncounted(db)?;
    items.extend(undecided(db, evenings, counts)?);
    items.extend(unmade(db)?);
    items.extend(activities::cards(db)?.iter().filter_map(unattended));
    Ok(items)
}

/// Rounds whose evening has come and that nobody has counted to the end.
fn uncounted(db: &Reader) -> Result<Vec<NextItem>> {
    db.rows(include_str!("uncounted.sql"), [db.today()], |row| {
        let (id, title) = (row.get::<_, String>(0)?, row.get::<_, String>(1)?);
        Ok(NextItem {
            date: row.get(2)?,
            count: row.get(3)?,
            ..NextItem::about(NextCode::NoCounts, Urgency::Missing, &id, &title)
        })
    })
}

/// Ideas among which nobody has chosen, or not between all.
fn undecided(db: &Reader, evenings: &[Evening], counts: &ChainCounts) -> Result<Option<NextItem>> {
    let sql = "SELECT EXISTS (SELECT 1 FROM voting_round WHERE closed_at IS NOT NULL),
                      EXISTS (SELECT 1 FROM choice),
                      (SELECT count(*) FROM standing_choice WHERE outcome = 'tied')";
    let (counted, chosen, tied): (bool, bool, u32) =
        db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let third_is_over = evenings
        .iter()
        .any(|evening| evening.is_of(Workshop::Activities) && evening.is_over());
    let (code, count) = match (chosen, counted || third_is_over) {
        (true, _) if tied > 0 => (NextCode::TiedChoice, tied),
        (false, true) if counts.ideas > 0 => (NextCode::NoChoice, counts.ideas),
        _ => return Ok(None),
    };
    Ok(Some(NextItem {
        count: Some(count),
        ..NextItem::about(code, Urgency::Missing, "", "")
    }))
}

/// Chosen ideas that nobody has made an activity of: one item, however many they are.
fn unmade(db: &Reader) -> Result<Option<NextItem>> {
    let ideas = db.rows(include_str!("unmade.sql"), [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let Some((id, title)) = ideas.first() else {
        return Ok(None);
    };
    Ok(Some(NextItem {
        count: u32::try_from(ideas.len()).ok(),
        ..NextItem::about(NextCode::NoActivity, Urgency::Missing, id, title)
    }))
}

/// The one most pressing thing about an activity: without an owner nobody can be late.
fn unattended(card: &ActivityCard) -> Option<NextItem> {
    let (code, urgency) = match card.late_days {
        _ if card.missing.contains(&ActivityMissing::Owner) => {
            (NextCode::NoOwner, Urgency::Missing)
        }
        Some(1..) => (NextCode::Overdue, Urgency::Late),
        _ if card.missing.contains(&ActivityMissing::NextStep) => {
            (NextCode::NoNextStep, Urgency::Missing)
        }
        Some(late) if late >= -WEEK => (NextCode::Due, Urgency::Soon),
        _ => return None,
    };
    let days = match code {
        NextCode::Overdue => card.late_days,
        NextCode::Due => card.late_days.map(|late| -late),
        _ => None,
    };
    Some(NextItem {
        detail: match code {
            NextCode::Overdue | NextCode::Due => card.next_step.clone(),
            _ => String::new(),
        },
        days,
        date: card.next_step_due.clone(),
        count: Some(card.dots.dots),
        way: Some(card.dots.way),
        ..NextItem::about(code, urgency, &card.id, &card.title)
    })
}
