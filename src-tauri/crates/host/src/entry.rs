//! What lets a phone in: the codes and QR secrets of an evening.

use project::desk::Desk;
use project::participants::{Channel, secret};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

/// Digits of the code on the screen: it can be read from afar, so it guards against guessing from the car park.
const DIGITS: u32 = 3;
/// Digits of the code that makes a device a tablet or a table's phone: it lets many people's work in.
const DIGITS_SHARED: u32 = 5;
/// Letters of a token.
const TOKEN: usize = 43;

/// A code to type and a token to scan that open the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// What a QR holds behind the `#`.
    pub token: String,
    /// What is typed.
    pub code: String,
}

impl Pair {
    fn new(desk: &Desk, digits: u32) -> Self {
        Self {
            token: secret::token(desk.secret()),
            code: secret::code(desk.secret(), digits),
        }
    }

    fn opens(&self, given: &str) -> bool {
        let same = |own: &str| {
            let (own, given) = (secret::hash(own), secret::hash(given));
            bool::from(own.as_bytes().ct_eq(given.as_bytes()))
        };
        // Both are always looked at.
        same(&self.token) | same(&secret::plain(&self.code))
    }
}

/// The secrets of an evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// For phones of one's own.
    pub phone: Pair,
    /// Makes a device a shared tablet.
    pub tablet: Pair,
    /// Makes a phone a table's.
    pub table: Pair,
}

impl Entry {
    /// New secrets.
    pub fn new(desk: &Desk) -> Self {
        Self {
            phone: Pair::new(desk, DIGITS),
            tablet: Pair::new(desk, DIGITS_SHARED),
            table: Pair::new(desk, DIGITS_SHARED),
        }
    }

    /// What a secret opens, in the form of [`plain`].
    pub fn opens(&self, given: &str) -> Option<Channel> {
        let doors = [
            (&self.phone, Channel::Phone),
            (&self.tablet, Channel::Tablet),
            (&self.table, Channel::Table),
        ];
        let opened = doors.map(|(pair, channel)| pair.opens(given).then_some(channel));
        opened.into_iter().flatten().next()
    }
}

/// Whether a secret was typed, and can hence be guessed; one that was scanned cannot.
pub fn is_typed(secret: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    secret.len() != TOKEN || !secret.chars().all(is_letter)
}

/// A secret as it is compared.
pub fn plain(secret: &str) -> String {
    match is_typed(secret) {
        true => secret::plain(secret),
        false => secret.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use project::RandomIds;
    use project::testing::SteppedClock;

    use super::*;

    #[test]
    fn codes_open_however_they_are_typed_and_tokens_only_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SteppedClock::default());
        let desk = Desk::new(folder.path(), clock, Arc::new(RandomIds)).unwrap();
        let entry = Entry::new(&desk);
        let opens = |given: &str| entry.opens(&plain(given));
        assert_eq!(
            opens(&entry.phone.code.to_lowercase()),
            Some(Channel::Phone)
        );
        assert_eq!(
            opens(&entry.tablet.code.replace(' ', "-")),
            Some(Channel::Tablet)
        );
        assert_eq!(opens(&entry.table.token), Some(Channel::Table));
        assert_eq!(opens(&entry.table.token.to_lowercase()), None);
        assert_eq!(opens(""), None);
        assert!(!is_typed(&entry.phone.token));
        assert!(is_typed(&entry.phone.code));
    }
}
