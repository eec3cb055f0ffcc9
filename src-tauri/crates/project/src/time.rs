use chrono::{DateTime, SecondsFormat, Utc};
use ring::rand::{SecureRandom, SystemRandom};
use uuid::{NoContext, Timestamp, Uuid};

/// Where the time comes from, so that every rule can be tested at any hour.
pub trait Clock: Send + Sync {
    /// Now, in UTC.
    fn now(&self) -> DateTime<Utc>;
}

/// The computer's own clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// Where ids come from.
pub trait Ids: Send + Sync {
    /// A UUID v7: sorts by the time it was made.
    fn ordered(&self, now: DateTime<Utc>) -> String;
    /// A UUID v4: tells nothing about when it was made.
    fn random(&self) -> String;
    /// 256 bits that nobody can guess.
    fn secret(&self) -> [u8; 32];
}

/// Ids from the operating system's randomness.
pub struct RandomIds;

impl Ids for RandomIds {
    fn ordered(&self, now: DateTime<Utc>) -> String {
        let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
        let stamp = Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos());
        Uuid::new_v7(stamp).to_string()
    }

    fn random(&self) -> String {
        Uuid::new_v4().to_string()
    }

    fn secret(&self) -> [u8; 32] {
        let mut bits = [0; 32];
        // The operating system's randomness does not fail on anything Samskaber runs on.
        if SystemRandom::new().fill(&mut bits).is_err() {
            std::process::abort();
        }
        bits
    }
}

/// A moment as it is stored: RFC 3339, UTC, milliseconds.
pub(crate) fn stamp(now: DateTime<Utc>) -> String {
    now.to_rfc3339_opts(SecondsFormat::Millis, true)
}
