use std::collections::HashMap;

use voting::Problem;

use super::stored::{Stored, on_paper};
use super::{
    DotCell, GroupBallots, RoundProblem, RoundRow, RoundSheet, SheetGroup, SheetIdea, Way,
};
use crate::operations::{Id, Nothing};
use crate::{Reader, Result};

/// Every round, the latest first.
///
/// # Errors
/// What the database says.
pub fn list(db: &Reader, _: Nothing) -> Result<Vec<RoundRow>> {
    db.rows(include_str!("list.sql"), [], |row| {
        Ok(RoundRow {
            id: row.get("id")?,
            title: row.get("title")?,
            session_id: row.get("session_id")?,
            way: Way::read(row)?,
            equal_groups: row.get("equal_groups")?,
            closed_at: row.get("closed_at")?,
            options: row.get("options")?,
            voters: row.get("voters")?,
            dots: row.get("dots")?,
            choices: row.get("choices")?,
        })
    })
}

/// The counting sheet: what was counted on paper. Ballots are not on it: what they say is shown by the result,
/// where no small group stands alone. A group that may not vote has no column, unless something was counted there.
/// Once the round is closed there is nothing on it: beside the result it would tell of small groups, and of the few
/// who did not vote on paper.
///
/// # Errors
/// [`crate::Error::NotFound`] when the round is gone.
pub fn get(db: &Reader, Id { id }: Id) -> Result<RoundSheet> {
    let mut stored = on_paper(db, &id)?;
    if stored.closed_at.is_some() {
        stored.round.voters.clear();
        stored.round.counts.clear();
    }
    let problems = voting::check(&stored.round);
    Ok(RoundSheet {
        ideas: ideas(&stored),
        groups: groups(db, &stored)?,
        cells: cells(&stored),
        problems: problems.into_iter().map(problem).collect(),
        closed_at: stored.closed_at,
        can_be_counted: stored.texts.way.can_be_counted(),
        texts: stored.texts,
        has_ballots: super::ballots::any_cast(db, &id)?,
        paper_ballots: paper_ballots(db, &id)?,
    })
}

fn paper_ballots(db: &Reader, id: &str) -> Result<Vec<GroupBallots>> {
    let sql = "SELECT group_id, count(*) FROM ballot \
               JOIN stakeholder_group ON stakeholder_group.id = group_id \
               WHERE round_id = ?1 AND channel = 'paper' GROUP BY group_id ORDER BY position";
    db.rows(sql, [id], |row| {
        Ok(GroupBallots {
            group_id: row.get(0)?,
            ballots: row.get(1)?,
        })
    })
}

fn ideas(stored: &Stored) -> Vec<SheetIdea> {
    let mut totals: HashMap<&String, u32> = HashMap::new();
    for count in &stored.round.counts {
        *totals.entry(&count.option).or_default() += count.dots;
    }
    let line = |id: &String, in_round| SheetIdea {
        id: id.clone(),
        title: stored.titles.get(id).cloned().unwrap_or_default(),
        in_round,
        total: totals.get(id).copied().unwrap_or_default(),
    };
    let options = &stored.round.options;
    let mut strangers: Vec<_> = totals
        .keys()
        .filter(|id| !options.contains(id))
        .map(|id| line(id, false))
        .collect();
    strangers.sort_by(|a, b| a.id.cmp(&b.id));
    let lines = options.iter().map(|id| line(id, true));
    lines.chain(strangers).collect()
}

fn groups(db: &Reader, stored: &Stored) -> Result<Vec<SheetGroup>> {
    let mut groups = db.rows(
        include_str!("groups.sql"),
        [&stored.texts.session_id],
        |row| {
            Ok(SheetGroup {
                id: row.get(0)?,
                voters: None,
                present: row.get(1)?,
                dots: 0,
                available: 0,
            })
        },
    )?;
    for group in &mut groups {
        let round = &stored.round;
        let counts = round.counts.iter().filter(|count| count.group == group.id);
        let voters = round.voters.iter().find(|row| row.group == group.id);
        group.dots = counts.map(|count| count.dots).sum();
        group.voters = voters.map(|row| row.voters);
        let most = round.rules.most_in_all(group.voters.unwrap_or(0).into());
        group.available = small(most);
    }
    let barred = &stored.texts.barred;
    groups.retain(|group| group.voters.is_some() || group.dots > 0 || !barred.contains(&group.id));
    Ok(groups)
}

fn cells(stored: &Stored) -> Vec<DotCell> {
    let cell = |count: &voting::Count<String, String>| DotCell {
        idea_id: count.option.clone(),
        group_id: count.group.clone(),
        dots: Some(count.dots),
    };
    stored.round.counts.iter().map(cell).collect()
}

fn problem(problem: Problem<String, String>) -> RoundProblem {
    let code = problem.code().to_owned();
    let (idea, group, dots, voters, most) = match problem {
        Problem::NoDots | Problem::MaxOverDots { .. } => (None, None, None, None, None),
        Problem::OptionTwice { option } => (Some(option), None, None, None, None),
        Problem::GroupTwice { group } => (None, Some(group), None, None, None),
        Problem::OptionNotInRound { option, dots } => (Some(option), None, Some(dots), None, None),
        Problem::VotersMissing { group, dots } => (None, Some(group), Some(dots), None, None),
        Problem::TooManyDots {
            group,
            dots,
            voters,
            most,
        } => (None, Some(group), Some(dots), Some(voters), Some(most)),
        Problem::TooManyOnOne {
            option,
            group,
            dots,
            voters,
            most,
        } => (
            Some(option),
            Some(group),
            Some(dots),
            Some(voters),
            Some(most),
        ),
    };
    RoundProblem {
        code,
        idea_id: idea,
        group_id: group,
        dots: dots.map(small),
        voters: voters.map(small),
        most: most.map(small),
    }
}

/// Amounts in a round are far below the limit of the wire's whole numbers.
pub(super) fn small(amount: u64) -> u32 {
    u32::try_from(amount).unwrap_or(u32::MAX)
}
