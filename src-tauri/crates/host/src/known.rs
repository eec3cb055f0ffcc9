use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

use crate::limits::{Bucket, Busy, Pace};

/// Phones that are kept in mind; more than any hall holds.
const MOST: usize = 20_000;

/// The phones that have shown a token which the project knows, by the token's hash. It says whose they are and
/// how busy, never what they may do: that is looked up anew each time.
pub struct Known {
    pace: Pace,
    phones: Mutex<HashMap<String, Phone>>,
}

struct Phone {
    participant: Arc<str>,
    bucket: Bucket,
}

impl Known {
    /// None so far.
    pub fn new(pace: Pace) -> Self {
        Self {
            pace,
            phones: Mutex::default(),
        }
    }

    /// Whose phone calls; none when it is not known. A call counts.
    ///
    /// # Errors
    /// [`Busy`] when it calls too often.
    pub fn call(&self, hash: &str, now: DateTime<Utc>) -> Result<Option<Arc<str>>, Busy> {
        match self.phones().get_mut(hash) {
            Some(phone) => {
                phone.bucket.take(self.pace, now)?;
                Ok(Some(Arc::clone(&phone.participant)))
            }
            None => Ok(None),
        }
    }

    /// Keeps a phone in mind.
    pub fn meet(&self, hash: String, participant: &str, now: DateTime<Utc>) -> Arc<str> {
        let participant: Arc<str> = participant.into();
        let mut phones = self.phones();
        if phones.len() >= MOST {
            phones.clear();
        }
        let phone = Phone {
            participant: Arc::clone(&participant),
            bucket: Bucket::new(self.pace, now),
        };
        phones.entry(hash).or_insert(phone);
        participant
    }

    /// Forgets a phone whose token counts no more.
    pub fn forget(&self, hash: &str) {
        self.phones().remove(hash);
    }

    fn phones(&self) -> MutexGuard<'_, HashMap<String, Phone>> {
        self.phones.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
