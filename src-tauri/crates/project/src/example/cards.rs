use serde::Deserialize;

use super::{Story, chapter, id_of, id_of_some, read};
use crate::Result;
use crate::challenges::{self, CardMerge, CardSplit, NewChallenge};
use crate::ideas::{self, ExchangeLine, IdeaTexts, NewIdea};
use crate::themes::{self, NewTheme};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wall {
    theme: Vec<Theme>,
    challenge: Vec<Challenge>,
    merge: Vec<Merge>,
    split: Vec<Split>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Theme {
    r#ref: String,
    title: String,
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Challenge {
    r#ref: String,
    session: String,
    text: String,
    group: String,
    table: u32,
    theme: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Merge {
    r#ref: String,
    text: String,
    of: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Split {
    of: String,
    parts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ideas {
    idea: Vec<Idea>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Idea {
    r#ref: String,
    session: String,
    title: String,
    description: String,
    target: String,
    needs: String,
    group: String,
    table: u32,
    challenges: Vec<String>,
    #[serde(default)]
    exchange: Vec<Party>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Party {
    party: String,
    gives: String,
    gets: String,
}

/// What stood in the way, and what one could do about it.
pub(super) fn tell(story: &mut Story) -> Result<()> {
    let wall: Wall = read(chapter!("challenges"))?;
    let ideas: Ideas = read(chapter!("ideas"))?;
    tell_themes(story, wall.theme)?;
    for challenge in wall.challenge {
        on_the_evening(story, &challenge.session, "18:20")?;
        tell_challenge(story, challenge)?;
    }
    tell_sorting(story, wall.merge, wall.split)?;
    for idea in ideas.idea {
        on_the_evening(story, &idea.session, "18:30")?;
        tell_idea(story, idea)?;
    }
    Ok(())
}

/// Moves the story to the evening, the first time one of its cards comes; later cards follow by seconds.
fn on_the_evening(story: &mut Story, session: &str, time: &str) -> Result<()> {
    let date = id_of(&story.names, &format!("{session}:date"))?;
    if story
        .names
        .insert("evening".to_owned(), date.clone())
        .as_ref()
        != Some(&date)
    {
        story.at(&date, time)?;
    }
    Ok(())
}

fn tell_themes(story: &mut Story, themes: Vec<Theme>) -> Result<()> {
    on_the_evening(story, "kortlaegning_borgere", "18:45")?;
    story.tell("themes.add", move |step, names| {
        for Theme { r#ref, title, note } in themes {
            let new = NewTheme {
                title,
                note,
                cards: Vec::new(),
            };
            names.insert(r#ref, themes::add(step, new)?.id);
        }
        Ok(())
    })
}

fn tell_challenge(story: &mut Story, challenge: Challenge) -> Result<()> {
    story.tell("challenges.add", move |step, names| {
        let new = NewChallenge {
            session_id: id_of(names, &challenge.session)?,
            text: challenge.text,
            group_id: Some(challenge.group),
            author_id: None,
            table_number: Some(challenge.table),
            theme_id: id_of_some(names, challenge.theme.as_deref())?,
        };
        names.insert(challenge.r#ref, challenges::add(step, new)?.id);
        Ok(())
    })
}

fn tell_sorting(story: &mut Story, merges: Vec<Merge>, splits: Vec<Split>) -> Result<()> {
    story.tell("challenges.merge", move |step, names| {
        for Merge { r#ref, text, of } in merges {
            let ids = of
                .iter()
                .map(|card| id_of(names, card))
                .collect::<Result<_>>()?;
            let merge = CardMerge {
                ids,
                text,
                theme_id: None,
            };
            names.insert(r#ref, challenges::merge(step, merge)?.id);
        }
        Ok(())
    })?;
    story.tell("challenges.split", move |step, names| {
        for Split { of, parts } in splits {
            challenges::split(
                step,
                CardSplit {
                    id: id_of(names, &of)?,
                    texts: parts,
                },
            )?;
        }
        Ok(())
    })
}

fn tell_idea(story: &mut Story, idea: Idea) -> Result<()> {
    story.tell("ideas.add", move |step, names| {
        let new = NewIdea {
            session_id: id_of(names, &idea.session)?,
            title: idea.title.clone(),
            group_id: Some(idea.group.clone()),
            author_id: None,
            table_number: Some(idea.table),
            challenges: (idea.challenges.iter())
                .map(|card| id_of(names, card))
                .collect::<Result<_>>()?,
        };
        let id = ideas::add(step, new)?.id;
        for Party {
            party: group_id,
            gives,
            gets,
        } in idea.exchange
        {
            let idea_id = id.clone();
            ideas::exchange(
                step,
                ExchangeLine {
                    idea_id,
                    group_id,
                    gives,
                    gets,
                },
            )?;
        }
        names.insert(idea.r#ref, id.clone());
        let texts = IdeaTexts {
            id,
            title: idea.title,
            description: idea.description,
            target_group: idea.target,
            needs: idea.needs,
            group_id: Some(idea.group),
            author_id: None,
            table_number: Some(idea.table),
        };
        ideas::save(step, texts).map(|_| ())
    })
}
