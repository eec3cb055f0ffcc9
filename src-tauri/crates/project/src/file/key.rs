//! From a passphrase to the key of a file. Deriving is slow on purpose, so that guessing is; it is done
//! once for a file, not once for every connection to it.

use std::num::NonZeroU32;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ring::digest::{SHA256, digest};
use ring::pbkdf2::{PBKDF2_HMAC_SHA512, derive as pbkdf2};
use ring::rand::{SecureRandom, SystemRandom};

use super::put::hexadecimal;
use super::sniff;
use crate::{Error, Result};

/// As SQLCipher 4 derives, so that its own tools open our files too.
const ROUNDS: NonZeroU32 = NonZeroU32::new(256_000).unwrap();
/// Keys remembered.
const KNOWN: usize = 8;

type Salt = [u8; 16];

struct Derived {
    passphrase: Vec<u8>,
    salt: Salt,
    key: [u8; 32],
}

static DERIVED: Mutex<Vec<Derived>> = Mutex::new(Vec::new());

/// The key of the file at `path` as SQLCipher reads it. A file that is still empty gets a salt of its own,
/// or that of the file it becomes a copy of.
///
/// # Errors
/// [`Error::Io`] when the computer has no randomness.
pub(super) fn of(path: &Path, like: Option<&Path>, passphrase: &str) -> Result<String> {
    let salt = sniff::head(path).or_else(|_| like.map_or_else(new_salt, sniff::head))?;
    let key = derived(passphrase, salt);
    Ok(format!("x'{}{}'", hexadecimal(&key), hexadecimal(&salt)))
}

fn derived(passphrase: &str, salt: Salt) -> [u8; 32] {
    let digest = digest(&SHA256, passphrase.as_bytes()).as_ref().to_vec();
    let known = |derived: &&Derived| derived.salt == salt && derived.passphrase == digest;
    if let Some(derived) = remembered().iter().find(known) {
        return derived.key;
    }
    let mut key = [0; 32];
    pbkdf2(
        PBKDF2_HMAC_SHA512,
        ROUNDS,
        &salt,
        passphrase.as_bytes(),
        &mut key,
    );
    let mut remembered = remembered();
    remembered.truncate(KNOWN - 1);
    let derived = Derived {
        passphrase: digest,
        salt,
        key,
    };
    remembered.insert(0, derived);
    key
}

fn remembered() -> MutexGuard<'static, Vec<Derived>> {
    DERIVED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn new_salt() -> Result<Salt> {
    let mut salt = Salt::default();
    let filled = SystemRandom::new().fill(&mut salt);
    filled.map(|()| salt).map_err(|_| Error::Io {
        detail: "no randomness".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    #[test]
    fn a_file_that_sqlcipher_locked_itself_opens_and_the_other_way_round() {
        let folder = tempfile::tempdir().unwrap();
        for (name, locked_by_us) in [("deres", false), ("vores", true)] {
            let path = folder.path().join(name);
            let first = match locked_by_us {
                true => of(&path, None, "blåbærgrød").unwrap(),
                false => "blåbærgrød".to_owned(),
            };
            let open = |key: &str| {
                let connection = Connection::open(&path).unwrap();
                connection.pragma_update(None, "key", key).unwrap();
                connection
            };
            open(&first)
                .execute_batch("CREATE TABLE card (text TEXT)")
                .unwrap();
            for key in [
                of(&path, None, "blåbærgrød").unwrap(),
                "blåbærgrød".to_owned(),
            ] {
                let sql = "SELECT count(*) FROM card";
                assert_eq!(
                    open(&key).query_row(sql, [], |row| row.get::<_, u32>(0)),
                    Ok(0)
                );
            }
        }
    }

    #[test]
    fn two_files_with_one_passphrase_have_keys_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tom");
        assert_ne!(
            of(&path, None, "blåbærgrød").unwrap(),
            of(&path, None, "blåbærgrød").unwrap()
        );
    }
}
