//! How often: buckets that fill up again by the clock.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use project::Clock;

use crate::rules::Rules;

/// Addresses that are kept apart; a hall has fewer.
const ADDRESSES: usize = 4_096;

/// So many at once, and so many a minute after that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    burst: u32,
    per_minute: u32,
}

impl Pace {
    /// So many at once, and so many a minute after that.
    pub const fn new(burst: u32, per_minute: u32) -> Self {
        Self { burst, per_minute }
    }
}

/// Too many: to be tried again in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// Seconds, at least one.
    pub retry_after: u64,
}

/// How much is left of a pace.
#[derive(Debug, Clone, Copy)]
pub struct Bucket {
    left: f64,
    at: DateTime<Utc>,
}

impl Bucket {
    /// A full one.
    pub fn new(pace: Pace, now: DateTime<Utc>) -> Self {
        Self {
            left: f64::from(pace.burst),
            at: now,
        }
    }

    /// Takes one.
    ///
    /// # Errors
    /// [`Busy`] when it is empty.
    pub fn take(&mut self, pace: Pace, now: DateTime<Utc>) -> Result<(), Busy> {
        self.fill(pace, now);
        if self.left >= 1.0 {
            self.left -= 1.0;
            return Ok(());
        }
        let missing = (1.0 - self.left) * 60.0 / f64::from(pace.per_minute.max(1));
        Err(Busy {
            retry_after: missing.ceil().max(1.0) as u64,
        })
    }

    /// Puts one back.
    fn give_back(&mut self) {
        self.left += 1.0;
    }

    /// A clock that was put back fills nothing.
    fn fill(&mut self, pace: Pace, now: DateTime<Utc>) {
        let minutes = (now - self.at).num_milliseconds().max(0) as f64 / 60_000.0;
        let full = f64::from(pace.burst);
        self.left = (self.left + minutes * f64::from(pace.per_minute)).min(full);
        self.at = now;
    }

    fn is_full(&self, pace: Pace, now: DateTime<Utc>) -> bool {
        let mut now_left = *self;
        now_left.fill(pace, now);
        now_left.left >= f64::from(pace.burst)
    }
}

/// A bucket for each address.
#[derive(Debug)]
struct PerAddress {
    pace: Pace,
    buckets: HashMap<IpAddr, Bucket>,
}

impl PerAddress {
    fn new(pace: Pace) -> Self {
        Self {
            pace,
            buckets: HashMap::new(),
        }
    }

    fn take(&mut self, address: IpAddr, now: DateTime<Utc>) -> Result<(), Busy> {
        if self.buckets.len() >= ADDRESSES && !self.buckets.contains_key(&address) {
            let pace = self.pace;
            self.buckets.retain(|_, bucket| !bucket.is_full(pace, now));
            if self.buckets.len() >= ADDRESSES {
                return Err(Busy { retry_after: 60 });
            }
        }
        let bucket = self.buckets.entry(address);
        bucket
            .or_insert_with(|| Bucket::new(self.pace, now))
            .take(self.pace, now)
    }

    fn give_back(&mut self, address: IpAddr) {
        if let Some(bucket) = self.buckets.get_mut(&address) {
            bucket.give_back();
        }
    }
}

/// The buckets of everything that is limited before a phone is known.
pub struct Limits {
    clock: Arc<dyn Clock>,
    buckets: Mutex<Buckets>,
}

struct Buckets {
    knocks: PerAddress,
    joins: PerAddress,
    joins_in_all: (Pace, Bucket),
    guesses: PerAddress,
    guesses_in_all: (Pace, Bucket),
}

impl Limits {
    /// Full buckets.
    pub fn new(rules: &Rules, clock: Arc<dyn Clock>) -> Self {
        let now = clock.now();
        let in_all = |pace| (pace, Bucket::new(pace, now));
        Self {
            clock,
            buckets: Mutex::new(Buckets {
                knocks: PerAddress::new(rules.knocks),
                joins: PerAddress::new(rules.joins),
                joins_in_all: in_all(rules.joins_in_all),
                guesses: PerAddress::new(rules.guesses),
                guesses_in_all: in_all(rules.guesses_in_all),
            }),
        }
    }

    /// A call from an address by a phone that is not in.
    pub fn knock(&self, address: IpAddr) -> Result<(), Busy> {
        let now = self.clock.now();
        self.buckets().knocks.take(address, now)
    }

    /// A phone that is let in.
    pub fn join(&self, address: IpAddr) -> Result<(), Busy> {
        let now = self.clock.now();
        let Buckets {
            joins,
            joins_in_all: (pace, in_all),
            ..
        } = &mut *self.buckets();
        joins.take(address, now)?;
        in_all
            .take(*pace, now)
            .inspect_err(|_| joins.give_back(address))
    }

    /// The phone was not let in after all.
    pub fn not_joined(&self, address: IpAddr) {
        let mut buckets = self.buckets();
        buckets.joins.give_back(address);
        buckets.joins_in_all.1.give_back();
    }

    /// A code that may be wrong. It counts before it is looked at, so that a thousand at once count as a
    /// thousand; [`Self::guessed_right`] takes it back.
    pub fn guess(&self, address: IpAddr) -> Result<(), Busy> {
        let now = self.clock.now();
        let Buckets {
            guesses,
            guesses_in_all: (pace, in_all),
            ..
        } = &mut *self.buckets();
        guesses.take(address, now)?;
        in_all
            .take(*pace, now)
            .inspect_err(|_| guesses.give_back(address))
    }

    /// The code was right.
    pub fn guessed_right(&self, address: IpAddr) {
        let mut buckets = self.buckets();
        buckets.guesses.give_back(address);
        buckets.guesses_in_all.1.give_back();
    }

    fn buckets(&self) -> MutexGuard<'_, Buckets> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use chrono::Duration;
    use project::testing::SteppedClock;

    use super::*;

    fn address(last: u32) -> IpAddr {
        Ipv4Addr::from_bits(0x0a00_0000 + last).into()
    }

    fn limits() -> (Limits, Arc<SteppedClock>) {
        let clock = Arc::new(SteppedClock::default());
        (Limits::new(&Rules::default(), clock.clone()), clock)
    }

    #[test]
    fn a_hundred_thousand_joins_from_one_address_let_two_hundred_in_and_nobody_else_suffers() {
        let (limits, clock) = limits();
        let let_in = (0..100_000)
            .filter(|_| limits.join(address(1)).is_ok())
            .count();
        assert_eq!(let_in, 200);
        assert_eq!(limits.join(address(1)), Err(Busy { retry_after: 5 }));
        assert_eq!(limits.join(address(2)), Ok(()));
        clock.forward(Duration::seconds(5));
        assert_eq!(limits.join(address(1)), Ok(()));
    }

    #[test]
    fn many_addresses_together_are_held_back_too() {
        let (limits, _) = limits();
        let joins = (0..100_000).filter(|at| limits.join(address(*at)).is_ok());
        assert_eq!(joins.count(), 1_000);
    }

    #[test]
    fn an_evening_of_guessing_from_everywhere_stays_at_some_hundred() {
        let (limits, clock) = limits();
        let mut guesses = 0;
        for second in 0..3 * 60 * 60 {
            clock.forward(Duration::seconds(1));
            let some = (0..20).filter(|at| limits.guess(address(second * 20 + at)).is_ok());
            guesses += some.count();
        }
        assert!((400..=430).contains(&guesses), "{guesses}");
    }

    #[test]
    fn whoever_types_the_right_code_uses_nothing_up() {
        let (limits, _) = limits();
        for _ in 0..1_000 {
            assert_eq!(limits.guess(address(1)), Ok(()));
            limits.guessed_right(address(1));
        }
    }

    #[test]
    fn a_clock_that_was_put_back_does_not_lock_anybody_out() {
        let (limits, clock) = limits();
        while limits.join(address(1)).is_ok() {}
        clock.forward(Duration::days(-400));
        assert!(limits.join(address(1)).is_err());
        clock.forward(Duration::seconds(10));
        assert_eq!(limits.join(address(1)), Ok(()));
    }
}
