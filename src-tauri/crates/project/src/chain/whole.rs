use std::collections::HashSet;

use super::{
    ChainCard, ChainLink, ChainProject, ChainTheme, GroupCount, IdeaLink, LooseEnds, cards,
};
use crate::activities::{self, ActivityCard, ActivityMissing};
use crate::choices::Outcome;
use crate::operations::Nothing;
use crate::{Reader, Result, overview};

/// The whole project at a glance.
///
/// # Errors
/// What the database says.
pub fn project(db: &Reader, _: Nothing) -> Result<ChainProject> {
    let themes = themes(db)?;
    let mut ideas = ideas(db)?;
    ideas.sort_by_key(|idea| {
        let chosen = idea.outcome == Some(Outcome::Chosen);
        (!chosen, std::cmp::Reverse(idea.dots.dots))
    });
    let activities = activities::cards(db)?;
    let theme_ideas = links(db, include_str!("theme_ideas.sql"))?;
    let idea_activities = links(
        db,
        "SELECT idea_id, activity_id, 1 FROM activity_idea ORDER BY id",
    )?;
    let loose = LooseEnds::of(&themes, &ideas, &activities, &theme_ideas, &idea_activities);
    Ok(ChainProject {
        counts: overview::counts(db)?,
        choices: cards::choices(db, None)?,
        themes,
        ideas,
        activities,
        theme_ideas,
        idea_activities,
        loose,
    })
}

fn themes(db: &Reader) -> Result<Vec<ChainTheme>> {
    let mut themes: Vec<ChainTheme> = Vec::new();
    let rows = db.rows(include_str!("whole_themes.sql"), [], |row| {
        let group = GroupCount {
            group_id: row.get(2)?,
            count: row.get(3)?,
        };
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, group))
    })?;
    for (id, title, group) in rows {
        if themes.last().is_none_or(|theme| theme.id != id) {
            themes.push(ChainTheme {
                id,
                title,
                challenges: 0,
                groups: Vec::new(),
            });
        }
        if let Some(theme) = themes.last_mut().filter(|_| group.count > 0) {
            theme.challenges += group.count;
            theme.groups.push(group);
        }
    }
    Ok(themes)
}

fn ideas(db: &Reader) -> Result<Vec<IdeaLink>> {
    let cards = cards::ideas(db, None, None)?.into_iter();
    Ok(cards
        .filter_map(|card| match card {
            ChainCard::Idea(idea) => Some(idea),
            _ => None,
        })
        .collect())
}

fn links(db: &Reader, sql: &str) -> Result<Vec<ChainLink>> {
    db.rows(sql, [], |row| {
        Ok(ChainLink {
            from: row.get(0)?,
            to: row.get(1)?,
            count: row.get(2)?,
        })
    })
}

impl LooseEnds {
    fn of(
        themes: &[ChainTheme],
        ideas: &[IdeaLink],
        activities: &[ActivityCard],
        theme_ideas: &[ChainLink],
        idea_activities: &[ChainLink],
    ) -> Self {
        let answered: HashSet<_> = theme_ideas.iter().map(|link| &link.from).collect();
        let answering: HashSet<_> = theme_ideas.iter().map(|link| &link.to).collect();
        let made: HashSet<_> = idea_activities.iter().map(|link| &link.from).collect();
        let chosen: HashSet<_> = ideas
            .iter()
            .filter(|idea| idea.outcome == Some(Outcome::Chosen))
            .map(|idea| &idea.id)
            .collect();
        let well_founded: HashSet<_> = idea_activities
            .iter()
            .filter(|link| chosen.contains(&link.from))
            .map(|link| &link.to)
            .collect();
        Self {
            unanswered_themes: ids(
                themes,
                |theme| &theme.id,
                |theme| {
                    theme.challenges > 0 && !theme.id.is_empty() && !answered.contains(&theme.id)
                },
            ),
            ideas_without_challenge: ids(
                ideas,
                |idea| &idea.id,
                |idea| !answering.contains(&idea.id),
            ),
            chosen_without_activity: ids(
                ideas,
                |idea| &idea.id,
                |idea| chosen.contains(&idea.id) && !made.contains(&idea.id),
            ),
            activities_without_choice: ids(
                activities,
                |card| &card.id,
                |card| !well_founded.contains(&card.id),
            ),
            activities_without_owner: ids(
                activities,
                |card| &card.id,
                |card| card.missing.contains(&ActivityMissing::Owner),
            ),
        }
    }
}

fn ids<T>(all: &[T], id: impl Fn(&T) -> &String, is_loose: impl Fn(&T) -> bool) -> Vec<String> {
    let loose = all.iter().filter(|one| is_loose(one));
    loose.map(|one| id(one).clone()).collect()
}
