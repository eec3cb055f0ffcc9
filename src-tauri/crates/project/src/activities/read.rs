use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row};

use super::{
    Activity, ActivityBoard, ActivityCard, ActivityFields, ActivityMissing, ActivityState,
    BoardColumn, DotSum, GiveAndGet, NamedRow, Owner, OwnerRef, SourceIdea,
};
use crate::operations::{Id, Nothing};
use crate::votes::{self, WayKind};
use crate::{Error, Reader, Result};

/// The board.
///
/// # Errors
/// What the database says.
pub fn board(db: &Reader, _: Nothing) -> Result<ActivityBoard> {
    let cards = all_cards(db)?;
    let without_owner = count(&cards, |card| {
        card.missing.contains(&ActivityMissing::Owner)
    });
    let without_next_step = count(&cards, |card| {
        card.missing.contains(&ActivityMissing::NextStep)
    });
    let late = count(&cards, |card| card.late_days > Some(0));
    let mut columns = ActivityState::ALL.map(|state| BoardColumn {
        state,
        cards: Vec::new(),
    });
    for card in cards {
        columns[card.state as usize].cards.push(card);
    }
    Ok(ActivityBoard {
        columns: columns.into(),
        without_owner,
        without_next_step,
        late,
    })
}

fn count(cards: &[ActivityCard], is: impl Fn(&ActivityCard) -> bool) -> u32 {
    u32::try_from(cards.iter().filter(|card| is(card)).count()).unwrap_or(u32::MAX)
}

/// One activity with everything behind it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(db: &Reader, Id { id }: Id) -> Result<Activity> {
    let gone = Error::NotFound { noun: "activity" };
    let card = cards(db, Some(&id))?.pop().ok_or(gone.clone())?;
    let fields = db
        .query_row(include_str!("get.sql"), [&id], fields)
        .optional()?;
    let mut fields = fields.ok_or(gone)?;
    fields.co_owners = card.co_owners.iter().map(reference).collect();
    let ideas = source_ideas(db, Some(&id))?;
    Ok(Activity {
        fields,
        card,
        ideas,
    })
}

fn reference(owner: &Owner) -> OwnerRef {
    let id = |named: &Option<NamedRow>| named.as_ref().map(|named| named.id.clone());
    OwnerRef {
        person_id: id(&owner.person),
        organisation_id: id(&owner.organisation),
    }
}

fn fields(row: &Row) -> rusqlite::Result<ActivityFields> {
    Ok(ActivityFields {
        id: row.get(0)?,
        title: row.get(1)?,
        goal: row.get(2)?,
        target_group: row.get(3)?,
        place: row.get(4)?,
        partners: row.get(5)?,
        needs_people: row.get(6)?,
        needs_money: row.get(7)?,
        needs_room: row.get(8)?,
        first_step: row.get(9)?,
        next_step: row.get(10)?,
        next_step_due: row.get(11)?,
        success_measure: row.get(12)?,
        owner: OwnerRef {
            person_id: row.get(13)?,
            organisation_id: row.get(14)?,
        },
        co_owners: Vec::new(),
        starts: row.get(15)?,
        ends: row.get(16)?,
        state: row.get(17)?,
        state_note: row.get(18)?,
    })
}

/// Every activity as a card, in the order of their columns.
pub(crate) fn all_cards(db: &Reader) -> Result<Vec<ActivityCard>> {
    cards(db, None)
}

fn cards(db: &Reader, id: Option<&str>) -> Result<Vec<ActivityCard>> {
    let mut co_owners = by_key(db, include_str!("co_owners.sql"), |row| Owner::read(row, 1))?;
    let dots = dots(db, include_str!("activity_dots.sql"))?;
    db.rows(include_str!("cards.sql"), (db.today(), id), |row| {
        let mut card = card(row)?;
        let co_owners = co_owners.remove(&card.id).unwrap_or_default();
        card.co_owners = co_owners.into_iter().flatten().collect();
        card.dots = dots.get(&card.id).copied().unwrap_or_default();
        Ok(card)
    })
}

fn card(row: &Row) -> rusqlite::Result<ActivityCard> {
    let state = row.get(2)?;
    let (owner, next_step) = (Owner::read(row, 9)?, row.get::<_, String>(4)?);
    let missing = missing(state, owner.is_some(), !next_step.is_empty());
    Ok(ActivityCard {
        id: row.get(0)?,
        title: row.get(1)?,
        state,
        state_note: row.get(3)?,
        owner,
        co_owners: Vec::new(),
        next_step,
        next_step_due: row.get(5)?,
        late_days: row.get(6)?,
        starts: row.get(7)?,
        ends: row.get(8)?,
        dots: DotSum::default(),
        missing,
    })
}

/// What has ended needs nothing; what goes on for good needs an owner still, but no next step.
fn missing(state: ActivityState, owner: bool, next_step: bool) -> Vec<ActivityMissing> {
    let mut missing = Vec::new();
    if !owner && state != ActivityState::Stopped {
        missing.push(ActivityMissing::Owner);
    }
    if !next_step && !matches!(state, ActivityState::Kept | ActivityState::Stopped) {
        missing.push(ActivityMissing::NextStep);
    }
    missing
}

/// The ideas that stand as chosen, in their order, with what has been made from each.
///
/// # Errors
/// What the database says.
pub fn chosen(db: &Reader, _: Nothing) -> Result<Vec<SourceIdea>> {
    let mut ideas = source_ideas(db, None)?;
    ideas.sort_by_key(|idea| std::cmp::Reverse(idea.dots.dots));
    Ok(ideas)
}

fn source_ideas(db: &Reader, activity: Option<&str>) -> Result<Vec<SourceIdea>> {
    let dots = dots_of_ideas(db)?;
    let mut exchanges = by_key(db, include_str!("exchanges.sql"), |row| {
        Ok(GiveAndGet {
            group_id: row.get(1)?,
            gives: row.get(2)?,
            gets: row.get(3)?,
        })
    })?;
    let mut activities = by_key(db, include_str!("made.sql"), |row| {
        Ok(NamedRow {
            id: row.get(1)?,
            name: row.get(2)?,
        })
    })?;
    db.rows(include_str!("ideas.sql"), [activity], |row| {
        let id: String = row.get(0)?;
        Ok(SourceIdea {
            title: row.get(1)?,
            description: row.get(2)?,
            target_group: row.get(3)?,
            needs: row.get(4)?,
            group_id: row.get(5)?,
            chosen: row.get(6)?,
            decided_on: row.get(7)?,
            reason: row.get(8)?,
            challenges: row.get(9)?,
            dots: dots.get(&id).copied().unwrap_or_default(),
            exchanges: exchanges.remove(&id).unwrap_or_default(),
            activities: activities.remove(&id).unwrap_or_default(),
            id,
        })
    })
}

/// What each idea got in the vote that tells of it.
///
/// # Errors
/// What the database says.
pub(crate) fn dots_of_ideas(db: &Reader) -> Result<HashMap<String, DotSum>> {
    dots(db, include_str!("idea_dots.sql"))
}

/// What a group gave in a round.
struct Given {
    round: String,
    group: String,
    dots: u32,
    way: WayKind,
}

/// DotSum by the id in the first column, from what each group gave in which round.
fn dots(db: &Reader, sql: &str) -> Result<HashMap<String, DotSum>> {
    let parties = votes::parties_by_round(db)?;
    let given = by_key(db, sql, |row| {
        Ok(Given {
            round: row.get(1)?,
            group: row.get(2)?,
            dots: row.get(3)?,
            way: row.get(4)?,
        })
    })?;
    let sums = given.into_iter();
    Ok(sums
        .map(|(id, given)| (id, dot_sum(&given, &parties)))
        .collect())
}

fn dot_sum(given: &[Given], parties: &HashMap<String, Vec<Vec<String>>>) -> DotSum {
    let first = given.first();
    // The groups of two votes are not the same people, so nothing is said of them.
    let round = first.filter(|first| given.iter().all(|one| one.round == first.round));
    let parties = round.and_then(|one| parties.get(&one.round));
    let parties = parties.map(Vec::as_slice).unwrap_or_default();
    let gave = |party: &Vec<String>| {
        let mut own = given.iter().filter(|one| party.contains(&one.group));
        own.any(|one| one.dots > 0)
    };
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    DotSum {
        dots: given.iter().map(|one| one.dots).sum(),
        groups: count(parties.iter().filter(|party| gave(party)).count()),
        voting_groups: count(parties.len()),
        together: parties.iter().any(|party| party.len() > 1),
        way: first.map(|one| one.way).unwrap_or_default(),
    }
}

/// Rows gathered under the id in their first column.
pub(crate) fn by_key<T>(
    db: &Reader,
    sql: &str,
    mut read: impl FnMut(&Row) -> rusqlite::Result<T>,
) -> Result<HashMap<String, Vec<T>>> {
    let mut gathered: HashMap<String, Vec<T>> = HashMap::new();
    for (key, value) in db.rows(sql, [], |row| Ok((row.get(0)?, read(row)?)))? {
        gathered.entry(key).or_default().push(value);
    }
    Ok(gathered)
}
