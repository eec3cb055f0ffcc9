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

/// A page that is open on a phone, by the name it has given itself; none has not.
pub type Page = Option<Arc<str>>;

/// What a participant's lines are told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Call {
    /// Counts up whenever something of their own has changed.
    own: u64,
    /// The page that made the latest change, and knows of it.
    by: Page,
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

    /// A new line to a participant's page, open until it is dropped.
    pub fn line(self: &Arc<Self>, participant: &str, page: Page) -> Line {
        let mut seats = self.seats();
        let before = seats.len();
        let seat = seats
            .entry(participant.to_owned())
            .or_insert_with(|| watch::channel(Call::default()).0);
        seat.send_modify(|call| call.lines += 1);
        let mut calls = seat.subscribe();
        let seen = calls.borrow_and_update().clone();
        if seats.len() != before {
            self.bell.notify_one();
        }
        Line {
            presence: Arc::clone(self),
            participant: participant.to_owned(),
            page,
            number: seen.lines,
            seen,
            calls,
        }
    }

    /// Tells participants that something of their own has changed.
    pub fn tell(&self, participants: &[String]) {
        for participant in participants {
            self.tell_others(participant, None);
        }
    }

    /// As [`Self::tell`], on all lines but that of the page that knows already.
    pub fn tell_others(&self, participant: &str, by: Page) {
        if let Some(seat) = self.seats().get(participant) {
            seat.send_modify(|call| {
                call.own += 1;
                call.by = by;
            });
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
    page: Page,
    number: u64,
    seen: Call,
    calls: watch::Receiver<Call>,
}

impl Line {
    /// Waits until something of the participant's own has changed; none: the line has to make room.
    pub async fn called(&mut self) -> Option<()> {
        loop {
            self.calls.changed().await.ok()?;
            let call = self.calls.borrow_and_update().clone();
            // More than one change: only the latest says by whom.
            let is_its_own =
                call.own == self.seen.own + 1 && call.by.is_some() && call.by == self.page;
            let is_news = call.own != self.seen.own && !is_its_own;
            let makes_room = call.lines - self.number >= LINES;
            self.seen = call;
            if makes_room {
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
        let (first, second) = (presence.line("anna", None), presence.line("anna", None));
        let other = presence.line("bo", None);
        assert_eq!(presence.count(), 2);
        drop(first);
        assert_eq!(presence.count(), 2);
        drop((second, other));
        assert_eq!(presence.count(), 0);
    }

    #[tokio::test]
    async fn whoever_opens_lines_without_end_loses_the_oldest() {
        let presence = presence();
        let mut first = presence.line("anna", None);
        let mut lines: Vec<_> = (0..LINES).map(|_| presence.line("anna", None)).collect();
        assert_eq!(first.called().await, None);
        presence.tell(&["anna".to_owned(), "bo".to_owned()]);
        assert_eq!(lines.pop().unwrap().called().await, Some(()));
    }

    #[tokio::test]
    async fn a_page_hears_of_all_but_what_it_has_done_itself() {
        let presence = presence();
        let page = |name: &str| Some(Arc::from(name));
        let mut line = presence.line("anna", page("one"));
        let told = async |line: &mut Line| {
            let called = line.called();
            tokio::select! { biased; called = called => called.is_some(), () = async {} => false }
        };
        presence.tell_others("anna", page("one"));
        assert!(!told(&mut line).await, "its own");
        presence.tell_others("anna", page("two"));
        assert!(
            told(&mut line).await,
            "the only line, but another page's deed"
        );
        presence.tell(&["anna".to_owned()]);
        presence.tell_others("anna", page("one"));
        assert!(told(&mut line).await, "its own after another's");
    }
}
