//! The result as it may be shown: a vote is secret, so groups too small to be shown alone stand together.

use survey::SMALL_GROUP;
use voting::{Bar, GroupBar, Standing};

use super::read::small;
use super::stored::{Stored, stored, with_ballots};
use super::tallied::{Tallied, tally};
use super::{Disputed, Interim, InterimRow, Party, PartyDots, RoundResult, StandingRow};
use crate::operations::Id;
use crate::{Reader, Result};

/// What came of a round; while it is open, as far as it was counted.
///
/// # Errors
/// [`crate::Error::NotFound`] when the round is gone.
pub fn result(db: &Reader, Id { id }: Id) -> Result<RoundResult> {
    shown(stored(db, &id)?)
}

/// How a round that is still open stands, for a hall that has chosen to see it: the order of the ideas and nothing
/// of their points, for from one moment to the next those would tell what was on the ballot that came between.
/// None until as many have voted as may be shown together.
///
/// # Errors
/// [`crate::Error::NotFound`] when the round is gone.
pub(crate) fn interim(db: &Reader, Id { id }: Id) -> Result<Option<Interim>> {
    let stored = with_ballots(db, &id)?;
    let Tallied { tally, .. } = tally(&stored);
    let voters = tally.groups.iter().map(|group| group.voters).sum();
    let ahead = tally.standings.iter().filter(|standing| standing.total > 0);
    let ideas = ahead.map(|standing| InterimRow {
        id: standing.option.clone(),
        title: title_of(&stored, &standing.option),
        rank: small(standing.rank as u64),
        tied: standing.tied,
    });
    Ok((voters >= SMALL_GROUP as u64).then(|| Interim {
        voters: small(voters),
        ideas: ideas.collect(),
    }))
}

fn title_of(stored: &Stored, idea: &str) -> String {
    stored.titles.get(idea).cloned().unwrap_or_default()
}

fn shown(stored: Stored) -> Result<RoundResult> {
    let Tallied {
        tally,
        parties,
        sets,
    } = tally(&stored);
    let equal_groups = stored.texts.equal_groups;
    let standings = tally.standings.iter().map(|standing| StandingRow {
        id: standing.option.clone(),
        title: title_of(&stored, &standing.option),
        rank: small(standing.rank as u64),
        tied: standing.tied,
        total: small(standing.total),
        average: equal_groups.then(|| average(standing, &sets)),
        shares: shares(standing, &parties),
    });
    let standings: Vec<_> = standings.collect();
    Ok(RoundResult {
        disputed: disputed(&standings, &parties),
        standings,
        title: stored.texts.title,
        way: stored.texts.way,
        equal_groups,
        closed_at: stored.closed_at,
        voters: small(tally.groups.iter().map(|group| group.voters).sum()),
        dots: small(tally.dots),
        available: small(tally.groups.iter().map(|group| group.available).sum()),
        parties,
        has_problems: !voting::check(&stored.round).is_empty(),
    })
}

/// Ideas to name when it is said what the parties differ on.
const MOST_DISPUTED: usize = 3;

/// The ideas on which the parties differ most.
fn disputed(standings: &[StandingRow], parties: &[Party]) -> Vec<Disputed> {
    let bar = |(at, row): (usize, &StandingRow)| Bar {
        option: at,
        rank: row.rank as usize,
        tied: row.tied,
        points: row.total.into(),
        backers: 0,
        groups: (0_u32..)
            .zip(parties.iter().zip(&row.shares))
            .map(|(party, (of, dots))| GroupBar {
                group: party,
                voters: of.voters.into(),
                backers: 0,
                points: (*dots).into(),
            })
            .collect(),
    };
    let bars: Vec<_> = standings.iter().enumerate().map(bar).collect();
    let party = |bar: &GroupBar<u32>| PartyDots {
        party: bar.group,
        dots: small(bar.points),
        voters: small(bar.voters),
    };
    let differ = |one: &voting::Disagreement<usize, u32>| {
        one.most.points * one.least.voters > one.least.points * one.most.voters
    };
    voting::disagreement(&bars)
        .into_iter()
        .filter(differ)
        .take(MOST_DISPUTED)
        .filter_map(|one| {
            let row = standings.get(one.option)?;
            Some(Disputed {
                id: row.id.clone(),
                title: row.title.clone(),
                most: party(&one.most),
                least: party(&one.least),
            })
        })
        .collect()
}

/// What a voter gave an idea on average when each set of groups counts the same, in hundredths of a point.
fn average(standing: &Standing<String, String>, sets: &[Vec<String>]) -> u32 {
    let averages = sets.iter().filter_map(|set| {
        let own = || {
            standing
                .groups
                .iter()
                .filter(|row| set.contains(&row.group))
        };
        let voters: u64 = own().map(|row| row.voters).sum();
        let points: u64 = own().map(|row| row.dots).sum();
        (voters > 0).then(|| points as f64 / voters as f64)
    });
    let averages: Vec<f64> = averages.collect();
    let sum: f64 = averages.iter().sum();
    (100.0 * sum / averages.len().max(1) as f64).round() as u32
}

/// An idea's points by party.
pub(crate) fn shares(standing: &Standing<String, String>, parties: &[Party]) -> Vec<u32> {
    let share = |party: &Party| {
        let own = standing.groups.iter();
        let own = own.filter(|row| party.groups.contains(&row.group));
        small(own.map(|row| row.dots).sum())
    };
    parties.iter().map(share).collect()
}
