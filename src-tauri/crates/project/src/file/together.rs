//! What comes in by the hundred at once: all that waits is written together, in one step.

use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use super::step::{Origin, Step};
use crate::{Error, Result};

/// Most that share a turn: those who came first are answered while the turn of the others goes on.
const MOST: usize = 128;

/// What many ask for at once: answers each of them, in their order.
type Work<I, T> = fn(&Step, &[I]) -> Result<Vec<Result<T>>>;

/// Work of one kind that is done for all who wait for it in one step, much cheaper than in a step each.
pub struct Together<I, T> {
    pub(super) name: &'static str,
    pub(super) origin: Origin,
    work: Work<I, T>,
    waiting: Mutex<Waiting<I, T>>,
}

struct Waiting<I, T> {
    items: Vec<I>,
    callers: Vec<oneshot::Sender<Result<T>>>,
}

impl<I, T> Together<I, T> {
    /// `work` is one step by that name; it answers for each item, and fails only when all of it must be taken back.
    pub fn new(name: &'static str, origin: Origin, work: Work<I, T>) -> Self {
        Self {
            name,
            origin,
            work,
            waiting: Mutex::new(Waiting::none()),
        }
    }

    /// Lets an item wait. Answers whether a turn must be asked for: it is the first of those that share one.
    pub(super) fn wait(&self, item: I) -> (oneshot::Receiver<Result<T>>, bool) {
        let (caller, answer) = oneshot::channel();
        let mut waiting = lock(&self.waiting);
        waiting.items.push(item);
        waiting.callers.push(caller);
        (answer, waiting.items.len() % MOST == 1)
    }

    /// Nobody waits any more; whoever did hears of a closed project.
    pub(super) fn give_up(&self) {
        *lock(&self.waiting) = Waiting::none();
    }
}

impl<I, T> Waiting<I, T> {
    fn none() -> Self {
        Self {
            items: Vec::new(),
            callers: Vec::new(),
        }
    }

    /// Those whose turn it is.
    fn take(&mut self) -> Self {
        let most = self.items.len().min(MOST);
        let later = Self {
            items: self.items.split_off(most),
            callers: self.callers.split_off(most),
        };
        std::mem::replace(self, later)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One job for all who wait when it begins.
pub(super) struct Turn<I, T> {
    together: Arc<Together<I, T>>,
    state: Mutex<State<I, T>>,
}

enum State<I, T> {
    /// It has not come yet.
    Ahead,
    /// What it does, and for whom.
    Taken(Waiting<I, T>),
    /// All have been told.
    Over,
}

impl<I, T> Turn<I, T> {
    pub fn of(together: &Arc<Together<I, T>>) -> Arc<Self> {
        Arc::new(Self {
            together: Arc::clone(together),
            state: Mutex::new(State::Ahead),
        })
    }

    /// Does it for all. Once it had to be taken back it is done for each alone, so that whatever went wrong with one
    /// does not take the others along.
    pub fn run(&self, step: &Step) -> Result<Vec<Result<T>>> {
        let work = self.together.work;
        let mut state = lock(&self.state);
        if let State::Taken(again) = &*state {
            let alone = |item| step.apart(|| work(step, slice::from_ref(item))?.swap_remove(0));
            return Ok(again.items.iter().map(alone).collect());
        }
        let taken = lock(&self.together.waiting).take();
        let outcomes = work(step, &taken.items);
        *state = State::Taken(taken);
        outcomes
    }

    /// Tells each what came of it.
    pub fn answer(&self, outcomes: Result<Vec<Result<T>>>) {
        let state = std::mem::replace(&mut *lock(&self.state), State::Over);
        let taken = match state {
            State::Taken(taken) => taken,
            State::Ahead | State::Over => lock(&self.together.waiting).take(),
        };
        let mut outcomes = outcomes.map(Vec::into_iter);
        for caller in taken.callers {
            let outcome = match &mut outcomes {
                Ok(outcomes) => outcomes.next().unwrap_or(Err(Error::NoProject)),
                Err(error) => Err(error.clone()),
            };
            // The caller may have gone home; the write stands all the same.
            drop(caller.send(outcome));
        }
    }
}

impl<I, T> Drop for Turn<I, T> {
    /// A turn that never came: the writer is gone.
    fn drop(&mut self) {
        if matches!(*lock(&self.state), State::Ahead) {
            self.together.give_up();
        }
    }
}

#[cfg(test)]
mod tests;
