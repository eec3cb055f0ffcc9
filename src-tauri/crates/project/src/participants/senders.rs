use std::collections::HashMap;

use rusqlite::params_from_iter;

use super::Device;
use super::join::{device_of, unknown};
use crate::file::{pieces, values};
use crate::{Result, Step, Topic};

/// Most phones that are kept in mind; more than any hall holds.
const MOST: usize = 4_000;

/// Whose phones they are that send cards. A hall's phones send by the hundred: they are kept in mind, as long as
/// nothing changes about who takes part.
#[derive(Debug, Default)]
pub(crate) struct Senders {
    /// By the SHA-256 of their tokens.
    devices: HashMap<String, Result<Device>>,
    /// What [`Step::touches`] said of participants when they were looked up.
    touches: Option<u64>,
}

impl Senders {
    /// Whose phones they are, by the SHA-256 of their tokens. For each: as [`super::of_token`].
    ///
    /// # Errors
    /// What the database says, for all of them.
    pub fn of(&mut self, step: &Step, hashes: &[&str]) -> Result<Vec<Result<&Device>>> {
        let touches = step.touches(Topic::Participants);
        if touches.is_none() || touches != self.touches || self.devices.len() > MOST {
            self.devices.clear();
        }
        self.touches = touches;
        let is_new = |hash: &&&str| !self.devices.contains_key(**hash);
        let new: Vec<_> = hashes.iter().filter(is_new).collect();
        for piece in pieces(&new) {
            self.look_up(step, piece)?;
        }
        let known = |hash: &&str| match self.devices.get(*hash) {
            Some(device) => device.as_ref().map_err(Clone::clone),
            None => Err(unknown()),
        };
        Ok(hashes.iter().map(known).collect())
    }

    fn look_up(&mut self, step: &Step, hashes: &[&&str]) -> Result<()> {
        let asking = include_str!("senders.sql").replace("VALUES (?)", &values::<1>(hashes.len()));
        let mut statement = step.prepare_cached(&asking)?;
        let mut rows = statement.query(params_from_iter(hashes.iter().map(|hash| **hash)))?;
        while let Some(row) = rows.next()? {
            self.devices.insert(row.get(7)?, device_of(row));
        }
        Ok(())
    }
}
