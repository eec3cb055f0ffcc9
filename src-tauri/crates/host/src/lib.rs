//! What phones reach on the local network: the phone's page, and the few deeds that an evening allows.
//!
//! Off until it is opened for a session, and on the one address that was chosen. Everything here guards the
//! door (who may come in, how often, how large, how slow); what a phone may see and do once it is in is
//! decided in [`project::phone`]. There is no route here for whoever runs the evening.

mod check;
mod entry;
mod floor;
mod guard;
mod hall;
mod host;
mod known;
mod limits;
mod listening;
mod memory;
mod network;
mod news;
mod page;
mod presence;
mod qr;
mod routes;
mod rules;
mod wire;

pub use host::Host;
pub use limits::Pace;
pub use network::{Network, SystemNetwork};
pub use page::{Asset, PAGE};
pub use rules::Rules;
