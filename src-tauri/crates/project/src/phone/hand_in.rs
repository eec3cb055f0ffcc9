//! Challenges and idea cards from phones: a whole hall's at once.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::PhoneCard;
use super::cards::{KINDS, group};
use super::guard::{Asked, made_on_phone};
use crate::challenges::{self, NewChallenge};
use crate::ideas::{self, IdeaTexts, NewIdea};
use crate::live::{Source, TaskKind};
use crate::operations::Nothing;
use crate::participants::{self, Contribution, Device, contribute};
use crate::{Result, Step};

/// A card, and the phone that it comes from.
#[derive(Debug, Clone)]
pub struct HandIn {
    /// The phone's token.
    pub token: String,
    /// What it hands in.
    pub card: PhoneCard,
}

/// Takes cards in, each allowed or refused for itself. Handed in again, a card is there already, and nothing
/// changes. For each: [`Error::NotNow`] and [`Error::NotFound`] as the evening has it; a text that is empty or too
/// long; [`Error::BadValue`] for an id that no phone makes.
///
/// # Errors
/// What the database says, for all of them.
pub fn hand_in_all(step: &Step, hand_ins: &[HandIn]) -> Result<Vec<Result<Nothing>>> {
    let mut gate = Gate::default();
    let mut outcomes = Vec::with_capacity(hand_ins.len());
    let (mut challenges, mut rows) = (Vec::new(), Vec::new());
    for (place, hand_in) in hand_ins.iter().enumerate() {
        let outcome = match gate.admit(step, hand_in) {
            Ok(Some((device, TaskKind::Challenges))) => {
                challenges.push(challenge(&device, &hand_in.card));
                rows.push((place, device.participant_id));
                Ok(Nothing {})
            }
            Ok(Some((device, _))) => step.apart(|| take_idea(step, device, &hand_in.card)),
            Ok(None) => Ok(Nothing {}),
            Err(error) => Err(error),
        };
        outcomes.push(outcome);
    }
    let added = challenges::add_all_from(step, &challenges, Source::Phone)?;
    let mut contributions = Vec::with_capacity(added.len());
    for ((place, participant_id), added) in rows.iter().zip(&added) {
        match added {
            Ok(id) => contributions.push(Contribution {
                challenge_id: Some(id),
                ..from(participant_id, &hand_ins[*place].card)
            }),
            Err(error) => outcomes[*place] = Err(error.clone()),
        }
    }
    contribute(step, &contributions)?;
    Ok(outcomes)
}

/// What has been looked up for the hand-ins of one step.
#[derive(Default)]
struct Gate<'a> {
    tasks: HashMap<&'a str, Asked>,
    /// Participants and the ids of the cards they handed in.
    seen: HashSet<(String, &'a str)>,
}

impl<'a> Gate<'a> {
    /// The phone and what it is asked for; none when the card is there already.
    fn admit(&mut self, step: &Step, hand_in: &'a HandIn) -> Result<Option<(Device, TaskKind)>> {
        let card = &hand_in.card;
        made_on_phone(&card.id)?;
        let device = participants::of_token(step, &hand_in.token)?;
        if is_here(step, &device.participant_id, &card.id)? {
            return Ok(None);
        }
        let asked = match self.tasks.entry(&card.task_id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(Asked::of(step, &card.task_id)?),
        };
        let kind = asked.allow(&device, KINDS)?.kind;
        let is_new = self.seen.insert((device.participant_id.clone(), &card.id));
        Ok(is_new.then_some((device, kind)))
    }
}

fn is_here(step: &Step, participant: &str, id: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM contribution WHERE participant_id = ?1 AND id = ?2)";
    let mut statement = step.prepare_cached(sql)?;
    Ok(statement.query_row([participant, id], |row| row.get(0))?)
}

fn from<'a>(participant_id: &'a str, card: &'a PhoneCard) -> Contribution<'a> {
    Contribution {
        participant_id,
        id: &card.id,
        task_id: Some(&card.task_id),
        challenge_id: None,
        idea_id: None,
    }
}

fn challenge(device: &Device, card: &PhoneCard) -> NewChallenge {
    NewChallenge {
        session_id: device.session_id.clone(),
        group_id: group(device, card),
        table_number: device.table_number,
        text: card.text.clone(),
        ..NewChallenge::default()
    }
}

fn take_idea(step: &Step, device: Device, card: &PhoneCard) -> Result<Nothing> {
    let group_id = group(&device, card);
    let new = NewIdea {
        session_id: device.session_id,
        title: card.text.clone(),
        group_id: group_id.clone(),
        author_id: None,
        table_number: device.table_number,
        challenges: card.challenges.clone(),
    };
    let id = ideas::add_from(step, new, Source::Phone)?.id;
    let texts = IdeaTexts {
        id: id.clone(),
        title: card.text.clone(),
        description: card.description.clone(),
        target_group: card.target_group.clone(),
        needs: card.needs.clone(),
        group_id,
        author_id: None,
        table_number: device.table_number,
    };
    ideas::save(step, texts)?;
    let contribution = Contribution {
        idea_id: Some(&id),
        ..from(&device.participant_id, card)
    };
    contribute(step, &[contribution])?;
    Ok(Nothing {})
}
