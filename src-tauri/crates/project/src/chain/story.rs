use super::{ChainCard, ChainKind, ChainRef, Story, StoryPart, StoryTopic, cards};
use crate::{Error, Reader, Result};

/// Cards of one part that are sent to a window.
const MOST: usize = 60;

type Ids = Vec<String>;

/// A card and everything before and after it.
///
/// # Errors
/// [`Error::NotFound`] when the card is gone.
pub fn of(db: &Reader, asked: ChainRef) -> Result<Story> {
    let story = Telling { db, asked };
    let id = vec![story.asked.id.clone()];
    let (card, noun) = match story.asked.kind {
        ChainKind::Challenge => (StoryTopic::Challenges, "challenge"),
        ChainKind::Theme => (StoryTopic::Themes, "theme"),
        ChainKind::Idea => (StoryTopic::Ideas, "idea"),
        ChainKind::Round => (StoryTopic::Rounds, "round"),
        ChainKind::Choice => (StoryTopic::Choices, "choice"),
        ChainKind::Activity => (StoryTopic::Activities, "activity"),
    };
    let card = story.cards(card, &id)?.pop();
    let (before, after) = match story.asked.kind {
        ChainKind::Challenge => story.challenge(&id)?,
        ChainKind::Theme => story.theme(&id)?,
        ChainKind::Idea => (story.before_ideas(&id)?, story.after_ideas(&id)?),
        ChainKind::Round => story.round(&id)?,
        ChainKind::Choice => story.choice(&id)?,
        ChainKind::Activity => (story.before_activity(&id)?, Vec::new()),
    };
    Ok(Story {
        card: card.ok_or(Error::NotFound { noun })?,
        before: story.parts(before)?,
        after: story.parts(after)?,
    })
}

/// Which cards, by topic.
type Found = Vec<(StoryTopic, Ids)>;

struct Telling<'a> {
    db: &'a Reader<'a>,
    asked: ChainRef,
}

/// One step along the chain: from ids to ids.
macro_rules! hop {
    ($story:ident, $name:literal, $from:expr) => {
        $story.hop(include_str!(concat!("hops/", $name, ".sql")), $from)
    };
}

impl Telling<'_> {
    fn hop(&self, sql: &str, from: &[String]) -> Result<Ids> {
        self.db.rows(sql, [list(from)?], |row| row.get(0))
    }

    fn challenge(&self, id: &[String]) -> Result<(Found, Found)> {
        let earlier = hop!(self, "earlier", id)?;
        let later = hop!(self, "later", id)?;
        let themes = hop!(self, "themes_of", &later)?;
        let ideas = hop!(
            self,
            "answering",
            &[earlier.clone(), later.clone()].concat()
        )?;
        let mut after = vec![
            (StoryTopic::Became, without(later, id)),
            (StoryTopic::Themes, themes),
        ];
        after.push((StoryTopic::Ideas, ideas.clone()));
        after.extend(self.after_ideas(&ideas)?);
        let before = vec![(StoryTopic::Originals, without(earlier, id))];
        Ok((before, after))
    }

    fn theme(&self, id: &[String]) -> Result<(Found, Found)> {
        let challenges = hop!(self, "of_themes", id)?;
        let earlier = hop!(self, "earlier", &challenges)?;
        let ideas = hop!(self, "answering", &earlier)?;
        let mut after = vec![(StoryTopic::Ideas, ideas.clone())];
        after.extend(self.after_ideas(&ideas)?);
        let before = vec![
            (StoryTopic::Originals, without(earlier, &challenges)),
            (StoryTopic::Challenges, challenges),
        ];
        Ok((before, after))
    }

    fn round(&self, id: &[String]) -> Result<(Found, Found)> {
        let ideas = hop!(self, "options", id)?;
        let choices = hop!(self, "choices_of_rounds", id)?;
        let chosen = hop!(self, "chosen", &choices)?;
        let activities = hop!(self, "activities", &chosen)?;
        let mut before = self.before_ideas(&ideas)?;
        before.push((StoryTopic::Ideas, ideas));
        let after = vec![
            (StoryTopic::Choices, choices),
            (StoryTopic::Activities, activities),
        ];
        Ok((before, after))
    }

    fn choice(&self, id: &[String]) -> Result<(Found, Found)> {
        let ideas = hop!(self, "decided", id)?;
        let rounds = hop!(self, "rounds_of_choices", id)?;
        let chosen = hop!(self, "chosen", id)?;
        let activities = hop!(self, "activities", &chosen)?;
        let mut before = self.before_ideas(&ideas)?;
        before.extend([(StoryTopic::Ideas, ideas), (StoryTopic::Rounds, rounds)]);
        Ok((before, vec![(StoryTopic::Activities, activities)]))
    }

    fn before_activity(&self, id: &[String]) -> Result<Found> {
        let ideas = hop!(self, "sources", id)?;
        let mut before = self.before_ideas(&ideas)?;
        before.push((StoryTopic::Ideas, ideas.clone()));
        before.push((StoryTopic::Rounds, hop!(self, "rounds", &ideas)?));
        before.push((StoryTopic::Choices, hop!(self, "choices", &ideas)?));
        Ok(before)
    }

    fn before_ideas(&self, ideas: &[String]) -> Result<Found> {
        let answered = hop!(self, "answered", ideas)?;
        let later = hop!(self, "later", &answered)?;
        let challenges = hop!(self, "on_wall", &later)?;
        let originals = hop!(self, "earlier", &later)?;
        let themes = hop!(self, "themes_of", &challenges)?;
        Ok(vec![
            (StoryTopic::Originals, without(originals, &challenges)),
            (StoryTopic::Challenges, challenges),
            (StoryTopic::Themes, themes),
        ])
    }

    fn after_ideas(&self, ideas: &[String]) -> Result<Found> {
        Ok(vec![
            (StoryTopic::Rounds, hop!(self, "rounds", ideas)?),
            (StoryTopic::Choices, hop!(self, "choices", ideas)?),
            (StoryTopic::Activities, hop!(self, "activities", ideas)?),
        ])
    }

    /// Parts that have something to tell, as cards.
    fn parts(&self, found: Found) -> Result<Vec<StoryPart>> {
        let told = found.into_iter().filter(|(_, ids)| !ids.is_empty());
        told.map(|(topic, ids)| {
            let mut cards = self.cards(topic, &ids)?;
            let more = cards.len().saturating_sub(MOST);
            cards.truncate(MOST);
            Ok(StoryPart {
                topic,
                cards,
                more: u32::try_from(more).unwrap_or(u32::MAX),
            })
        })
        .collect()
    }

    fn cards(&self, topic: StoryTopic, ids: &[String]) -> Result<Vec<ChainCard>> {
        let (db, list) = (self.db, list(ids)?);
        match topic {
            StoryTopic::Originals | StoryTopic::Challenges | StoryTopic::Became => {
                cards::challenges(db, &list)
            }
            StoryTopic::Themes => cards::themes(db, &list),
            StoryTopic::Ideas => cards::ideas(db, Some(&list), self.own_choice()),
            StoryTopic::Rounds => cards::rounds(db, &list),
            StoryTopic::Choices => {
                let choices = cards::choices(db, Some(&list))?;
                Ok(choices.into_iter().map(ChainCard::Choice).collect())
            }
            StoryTopic::Activities => cards::activities(db, ids),
        }
    }

    /// In a choice's own story ideas stand with what it said, whatever was decided later.
    fn own_choice(&self) -> Option<&str> {
        (self.asked.kind == ChainKind::Choice).then_some(self.asked.id.as_str())
    }
}

fn list(ids: &[String]) -> Result<String> {
    serde_json::to_string(ids).map_err(|error| Error::BadInput {
        detail: error.to_string(),
    })
}

fn without(mut ids: Ids, others: &[String]) -> Ids {
    let others: std::collections::HashSet<_> = others.iter().collect();
    ids.retain(|id| !others.contains(id));
    ids
}
