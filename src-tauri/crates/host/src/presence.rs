//! Who is connected right now.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, watch};

/// Lines that one participant may hold open; the oldest makes room.
const LINES: u64 = 6;

/// The lines of all participants.
pub struct Presence {
    seats: Mutex<HashMap<String, watch::Sender<Call>>>,
    /// Rung when the number of participants has changed.
    bell: Arc<Notify>,
}

/// What a participant's lines are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Call {
    /// Counts up whenever something of their own has changed.
    own: u64,
    /// Lines opened so far.
    lines: u64,
}

impl Presence {
    /// Nobody.
    pub fn new(bell: Arc<Notify>) -> Self {
        Self {
            seats: Mutex::default(),
            bell,
        }
    }

    /// How many participants are connected.
    pub fn count(&self) -> u32 {
        u32::try_from(self.seats().len()).unwrap_or(u32::MAX)
    }

    /// A new line to a participant, open until it is dropped.
    pub fn line(self: &Arc<Self>, participant: &str) -> Line {
        let mut seats = self.seats();
        let before = seats.len();
        let seat = seats
            .entry(participant.to_owned())
            .or_insert_with(|| watch::channel(Call::default()).0);
        seat.send_modify(|call| call.lines += 1);
        let mut calls = seat.subscribe();
        let seen = *calls.borrow_and_update();
        if seats.len() != before {
            self.bell.notify_one();
        }
        Line {
            presence: Arc::clone(self),
            participant: participant.to_owned(),
            number: seen.lines,
            seen,
            calls,
        }
    }

    /// Tells participants that something of their own has changed.
    pub fn tell(&self, participants: &[String]) {
        let seats = self.seats();
        for seat in participants.iter().filter_map(|id| seats.get(id)) {
            seat.send_modify(|call| call.own += 1);
        }
    }

    /// As [`Self::tell`], when the participant has other lines than the one that knows already.
    pub fn tell_others(&self, participant: &str) {
        let seats = self.seats();
        let seat = seats.get(participant);
        if let Some(seat) = seat.filter(|seat| seat.receiver_count() > 1) {
            seat.send_modify(|call| call.own += 1);
        }
    }

    fn seats(&self) -> MutexGuard<'_, HashMap<String, watch::Sender<Call>>> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A line to a participant.
pub struct Line {
    presence: Arc<Presence>,
    participant: String,
    number: u64,
    seen: Call,
    calls: watch::Receiver<Call>,
}

impl Line {
    /// Waits until something of the participant's own has changed; none: the line has to make room.
    pub async fn called(&mut self) -> Option<()> {
        loop {
            self.calls.changed().await.ok()?;
            let call = *self.calls.borrow_and_update();
            let is_news = call.own != self.seen.own;
            self.seen = call;
            if call.lines - self.number >= LINES {
                return None;
            }
            if is_news {
                return Some(());
            }
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let mut seats = self.presence.seats();
        let is_last = seats
            .get(&self.participant)
            .is_some_and(|seat| seat.receiver_count() <= 1);
        if is_last {
            seats.remove(&self.participant);
            self.presence.bell.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presence() -> Arc<Presence> {
        Arc::new(Presence::new(Arc::default()))
    }

    #[test]
    fn two_tabs_are_one_participant_until_the_last_is_closed() {
        let presence = presence();
        let (first, second) = (presence.line("anna"), presence.line("anna"));
        let other = presence.line("bo");
        assert_eq!(presence.count(), 2);
        drop(first);
        assert_eq!(presence.count(), 2);
        drop((second, other));
        assert_eq!(presence.count(), 0);
    }

    #[tokio::test]
    async fn whoever_opens_lines_without_end_loses_the_oldest() {
        let presence = presence();
        let mut first = presence.line("anna");
        let mut lines: Vec<_> = (0..LINES).map(|_| presence.line("anna")).collect();
        assert_eq!(first.called().await, None);
        presence.tell(&["anna".to_owned(), "bo".to_owned()]);
        assert_eq!(lines.pop().unwrap().called().await, Some(()));
    }
}
