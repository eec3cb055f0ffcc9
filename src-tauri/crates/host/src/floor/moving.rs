//! Going along when the laptop gets another address.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use project::phones::NetworkAddress;
use project::{Error, Result};
use tokio::time::{MissedTickBehavior, interval};

use super::{Floor, Open};
use crate::memory::Opened;

/// Phones are told of a new address for so long before the old one is given up.
const FAREWELL: Duration = Duration::from_secs(5);

impl Floor {
    /// Watches the computer's addresses.
    pub async fn watch_network(self: Arc<Self>) {
        let mut ticks = interval(self.rules.look_every);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            self.look_around().await;
        }
    }

    /// Notices addresses that came or went, and goes along when the laptop got a new one.
    pub async fn look_around(self: &Arc<Self>) {
        let Ok(addresses) = self.addresses() else {
            return;
        };
        let before = std::mem::replace(
            &mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner),
            addresses.clone(),
        );
        if before == addresses {
            return;
        }
        self.ring();
        let opened = self.held().as_ref().map(|open| open.opened.clone());
        match opened {
            Some(opened) => self.go_along(&opened, &addresses).await,
            None => self.settle().await,
        }
    }

    async fn go_along(&self, opened: &Opened, addresses: &[NetworkAddress]) {
        let _turn = self.turn.lock().await;
        let is_there = addresses
            .iter()
            .any(|one| one.address == opened.open.address);
        let was_reachable = self.held().as_ref().is_some_and(|open| open.is_reachable);
        if is_there && was_reachable {
            return;
        }
        let moved = match self.place(opened) {
            Some(address) => self.move_to(&address).await,
            None => Err(Error::NotNow {
                why: "phones-address",
            }),
        };
        if let Err(error) = moved {
            tracing::warn!(%error, "phones cannot reach this computer");
            if let Some(open) = self.held().as_mut() {
                open.is_reachable = false;
            }
        }
    }

    /// Moves to an address that was chosen by hand, unless phones are let in there already.
    pub(super) async fn go_to(&self, address: &NetworkAddress) -> Result<()> {
        let is_there =
            |open: &Open| open.is_reachable && open.opened.open.address == address.address;
        if self.held().as_ref().is_some_and(is_there) {
            return Ok(());
        }
        self.move_to(address).await?;
        self.ring();
        Ok(())
    }

    /// Listens at another address, or anew at the same, and tells the phones that still hear it.
    async fn move_to(&self, address: &NetworkAddress) -> Result<()> {
        let Some((hall, old, mut opened)) = self.held().as_mut().map(|open| {
            let hall = Arc::clone(&open.hall);
            (hall, open.listening.take(), open.opened.clone())
        }) else {
            return Ok(());
        };
        let is_same = opened.open.address == address.address;
        opened.open.address.clone_from(&address.address);
        opened.card.clone_from(&address.card);
        if let Some(old) = old {
            match is_same {
                true => old.stop().await,
                false => old.stop_later(FAREWELL),
            }
        }
        let listening = self.listen(&hall, &mut opened)?;
        let shown = format!("{}:{}", opened.open.address, opened.port);
        *self.held() = Some(self.drawn(Arc::clone(&hall), listening, opened.clone())?);
        if !is_same {
            hall.moved.send_replace(Some(shown));
        }
        self.memory.keep_opened(Some(opened))
    }

    /// The address to listen on: the one it was, or the one new address of the same network card.
    pub(super) fn place(&self, opened: &Opened) -> Option<NetworkAddress> {
        let addresses = self.addresses().ok()?;
        let same = |one: &&NetworkAddress| one.address == opened.open.address;
        if let Some(same) = addresses.iter().find(same) {
            return Some(same.clone());
        }
        let of_card = addresses.iter().filter(|one| one.card == opened.card);
        match of_card.collect::<Vec<_>>()[..] {
            [only] => Some(only.clone()),
            _ => None,
        }
    }
}
