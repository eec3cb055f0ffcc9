//! Challenges and idea cards from phones: a whole hall's at once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, PoisonError};

use super::PhoneCard;
use super::cards::{KINDS, group};
use super::guard::{Asked, made_on_phone};
use crate::challenges::{self, Said};
use crate::ideas::{self, IdeaTexts, NewIdea};
use crate::live::{Source, TaskKind};
use crate::operations::Nothing;
use crate::participants::{Contribution, Device, Handed, Senders, contribute, there_already};
use crate::{Result, Step};

/// A card, and the phone that it comes from.
#[derive(Debug, Clone)]
pub struct HandIn {
    /// The SHA-256 of the phone's token, see [`crate::participants::secret::hash`].
    pub token_hash: String,
    /// What it hands in.
    pub card: PhoneCard,
}

/// Where cards from phones come in.
#[derive(Debug, Default)]
pub struct Intake {
    senders: Mutex<Senders>,
}

impl Intake {
    /// Takes cards in, each allowed or refused for itself. Handed in again, a card is there already, and nothing
    /// changes. For each: [`Error::NotNow`] and [`Error::NotFound`] as the evening has it; a text that is empty or
    /// too long; [`Error::BadValue`] for an id that no phone makes.
    ///
    /// # Errors
    /// What the database says, for all of them.
    pub fn take(&self, step: &Step, hand_ins: &[HandIn]) -> Result<Vec<Result<Nothing>>> {
        let mut senders = self.senders.lock().unwrap_or_else(PoisonError::into_inner);
        let hashes: Vec<_> = hand_ins
            .iter()
            .map(|hand_in| hand_in.token_hash.as_str())
            .collect();
        let devices = senders.of(step, &hashes)?;
        take_from(step, hand_ins, &devices)
    }
}

fn take_from(
    step: &Step,
    hand_ins: &[HandIn],
    devices: &[Result<&Device>],
) -> Result<Vec<Result<Nothing>>> {
    let are_here = which_are_here(step, hand_ins, devices)?;
    let mut gate = Gate::of(hand_ins.len());
    let mut outcomes = Vec::with_capacity(hand_ins.len());
    let mut challenges = Vec::with_capacity(hand_ins.len());
    let mut again = Vec::new();
    for (place, hand_in) in hand_ins.iter().enumerate() {
        let sender = devices[place].clone();
        let outcome = match gate.admit(step, place, hand_in, sender, are_here[place]) {
            Ok(Seen::New(device, TaskKind::Challenges)) => {
                challenges.push((place, device));
                Ok(Nothing {})
            }
            Ok(Seen::New(device, _)) => step.apart(|| take_idea(step, device, &hand_in.card)),
            Ok(Seen::Again(first)) => {
                again.push((place, first));
                Ok(Nothing {})
            }
            Ok(Seen::Here) => Ok(Nothing {}),
            Err(error) => Err(error),
        };
        outcomes.push(outcome);
    }
    put_up(step, hand_ins, &challenges, &mut outcomes)?;
    for (place, first) in again {
        outcomes[place] = outcomes[first].clone();
    }
    Ok(outcomes)
}

/// Whether each card is in the project already.
fn which_are_here(
    step: &Step,
    hand_ins: &[HandIn],
    devices: &[Result<&Device>],
) -> Result<Vec<bool>> {
    let cards: Vec<_> = hand_ins
        .iter()
        .zip(devices)
        .map(|(hand_in, device)| {
            // Nobody has handed in anything: no participant has an empty id.
            let participant = device.as_ref().map_or("", |device| &device.participant_id);
            Handed {
                participant,
                card: &hand_in.card.id,
            }
        })
        .collect();
    there_already(step, &cards)
}

/// Puts the challenges that stand at these places of the list on the wall, and says at the same places which could not.
fn put_up(
    step: &Step,
    hand_ins: &[HandIn],
    challenges: &[(usize, &Device)],
    outcomes: &mut [Result<Nothing>],
) -> Result<()> {
    let cards: Vec<_> = challenges
        .iter()
        .map(|(place, device)| said(device, &hand_ins[*place].card))
        .collect();
    let added = challenges::add_all_from(step, &cards, Source::Phone)?;
    let mut contributions = Vec::with_capacity(added.len());
    for ((place, device), added) in challenges.iter().zip(&added) {
        match added {
            Ok(id) => contributions.push(Contribution {
                challenge_id: Some(id),
                ..from(device, &hand_ins[*place].card)
            }),
            Err(error) => outcomes[*place] = Err(error.clone()),
        }
    }
    contribute(step, &contributions)
}

/// A card that may be handed in.
enum Seen<'a> {
    /// The phone that it is from, and what it is.
    New(&'a Device, TaskKind),
    /// It stands in the project.
    Here,
    /// It comes along at this place already.
    Again(usize),
}

/// What has been looked up for the hand-ins of one step.
struct Gate<'a> {
    tasks: HashMap<&'a str, Asked>,
    /// Where cards stand in the list, by their participants and ids.
    places: HashMap<(&'a str, &'a str), usize>,
}

impl<'a> Gate<'a> {
    /// For so many.
    fn of(hand_ins: usize) -> Self {
        Self {
            tasks: HashMap::new(),
            places: HashMap::with_capacity(hand_ins),
        }
    }

    fn admit(
        &mut self,
        step: &Step,
        place: usize,
        hand_in: &'a HandIn,
        sender: Result<&'a Device>,
        is_here: bool,
    ) -> Result<Seen<'a>> {
        let card = &hand_in.card;
        made_on_phone(&card.id)?;
        let device = sender?;
        if is_here {
            return Ok(Seen::Here);
        }
        let asked = match self.tasks.entry(&card.task_id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(Asked::of(step, &card.task_id)?),
        };
        let kind = asked.allow(device, KINDS)?.kind;
        match self.places.entry((&device.participant_id, &card.id)) {
            Entry::Occupied(first) => Ok(Seen::Again(*first.get())),
            Entry::Vacant(new) => {
                new.insert(place);
                Ok(Seen::New(device, kind))
            }
        }
    }
}

fn from<'a>(device: &'a Device, card: &'a PhoneCard) -> Contribution<'a> {
    Contribution {
        participant_id: &device.participant_id,
        id: &card.id,
        task_id: Some(&card.task_id),
        challenge_id: None,
        idea_id: None,
    }
}

fn said<'a>(device: &'a Device, card: &'a PhoneCard) -> Said<'a> {
    Said {
        session_id: &device.session_id,
        text: &card.text,
        group_id: group(device, card),
        author_id: None,
        table_number: device.table_number,
    }
}

fn take_idea(step: &Step, device: &Device, card: &PhoneCard) -> Result<Nothing> {
    let group_id = group(device, card).map(str::to_owned);
    let new = NewIdea {
        session_id: device.session_id.clone(),
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
        ..from(device, card)
    };
    contribute(step, &[contribution])?;
    Ok(Nothing {})
}
