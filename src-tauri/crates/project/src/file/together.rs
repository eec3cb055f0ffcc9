//! What comes in by the hundred at once: all that waits is written together, in one step.

use std::mem::take;
use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::oneshot;
use tokio::task::yield_now;

use super::step::{Origin, Step};
use crate::{Error, Result};

/// Most that share a turn: those who came first are answered while the turn of the others goes on.
const MOST: usize = 256;

/// Rooms that are kept for turns to come: one turn fills up, one is written, one is told.
const ROOMS: usize = 3;

/// What many ask for at once: answers each of them, in their order.
type Work<I, T> = dyn Fn(&Step, &[I]) -> Result<Vec<Result<T>>> + Send + Sync;

/// What came of an item of one's own.
type Answer<T> = oneshot::Receiver<Result<T>>;

/// Work of one kind that is done for all who wait for it in one step, much cheaper than in a step each.
pub struct Together<I, T> {
    pub(super) name: &'static str,
    pub(super) origin: Origin,
    work: Box<Work<I, T>>,
    /// The turn that whoever comes next has a share in, if it has not begun.
    next: Mutex<Weak<Turn<I, T>>>,
    /// What turns that are over have left, empty.
    rooms: Mutex<Vec<Shares<I, T>>>,
}

impl<I, T> Together<I, T> {
    /// `work` is one step by that name; it answers for each item, and fails only when all of it must be taken back.
    pub fn new(
        name: &'static str,
        origin: Origin,
        work: impl Fn(&Step, &[I]) -> Result<Vec<Result<T>>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            name,
            origin,
            work: Box::new(work),
            next: Mutex::default(),
            rooms: Mutex::default(),
        }
    }

    /// Lets an item wait. Answers the turn that must be asked for when it is the first in it.
    pub(super) fn wait(self: &Arc<Self>, item: I) -> (Answer<T>, Option<Arc<Turn<I, T>>>) {
        let (caller, answer) = oneshot::channel();
        let mut next = lock(&self.next);
        if let Some(turn) = next.upgrade() {
            let mut shares = lock(&turn.shares);
            if shares.items.len() < MOST {
                shares.add(item, caller);
                return (answer, None);
            }
        }
        let mut shares = lock(&self.rooms).pop().unwrap_or_default();
        shares.add(item, caller);
        let turn = Arc::new(Turn {
            together: Arc::clone(self),
            shares: Mutex::new(shares),
        });
        *next = Arc::downgrade(&turn);
        (answer, Some(turn))
    }

    fn keep(&self, mut room: Shares<I, T>) {
        room.items.clear();
        room.is_tried = false;
        let mut rooms = lock(&self.rooms);
        if rooms.len() < ROOMS {
            rooms.push(room);
        }
    }
}

/// One job for all who wait when it begins. When it is gone unanswered, they hear of a closed project.
pub(super) struct Turn<I, T> {
    pub(super) together: Arc<Together<I, T>>,
    shares: Mutex<Shares<I, T>>,
}

/// Room for all of it, used again by later turns: memory that threads give back for each other makes them wait for each
/// other.
struct Shares<I, T> {
    items: Vec<I>,
    callers: Vec<oneshot::Sender<Result<T>>>,
    outcomes: Vec<Result<T>>,
    /// Whether it has been tried.
    is_tried: bool,
}

impl<I, T> Default for Shares<I, T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            callers: Vec::new(),
            outcomes: Vec::new(),
            is_tried: false,
        }
    }
}

impl<I, T> Shares<I, T> {
    fn add(&mut self, item: I, caller: oneshot::Sender<Result<T>>) {
        self.items.push(item);
        self.callers.push(caller);
    }
}

impl<I, T> Turn<I, T> {
    /// Waits for those who are right behind: as long as others come while the runtime sees to all that is ready. A
    /// commit for each handful would cost a busy computer more than what is written in it; whoever comes alone goes on
    /// at once.
    pub async fn gather(&self) {
        let mut before = 0;
        loop {
            let here = lock(&self.shares).items.len();
            if here == before || here == MOST {
                return;
            }
            before = here;
            yield_now().await;
        }
    }

    /// Does it for all. Once it had to be taken back it is done for each alone, so that whatever went wrong with one
    /// does not take the others along.
    pub fn run(&self, step: &Step) -> Result<()> {
        self.begin();
        let work = &self.together.work;
        let mut shares = lock(&self.shares);
        let Shares {
            items,
            outcomes,
            is_tried,
            ..
        } = &mut *shares;
        if *is_tried {
            let alone = |item| step.apart(|| work(step, slice::from_ref(item))?.swap_remove(0));
            outcomes.clear();
            outcomes.extend(items.iter().map(alone));
        } else {
            *is_tried = true;
            outcomes.extend(work(step, items)?);
        }
        Ok(())
    }

    /// Tells each what came of it.
    pub fn answer(&self, done: Result<()>) {
        self.begin();
        let mut shares = take(&mut *lock(&self.shares));
        let mut outcomes = shares.outcomes.drain(..);
        for caller in shares.callers.drain(..) {
            let outcome = match &done {
                Ok(()) => outcomes.next().unwrap_or(Err(Error::NoProject)),
                Err(error) => Err(error.clone()),
            };
            // The caller may have gone home; the write stands all the same.
            drop(caller.send(outcome));
        }
        drop(outcomes);
        self.together.keep(shares);
    }

    /// Whoever comes now waits for another.
    fn begin(&self) {
        let mut next = lock(&self.together.next);
        if std::ptr::eq(next.as_ptr(), self) {
            *next = Weak::new();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
