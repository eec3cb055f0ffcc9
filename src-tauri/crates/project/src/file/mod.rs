//! The ground under every noun: the project file, its one writer, its history, and its safety.

mod backups;
mod changes;
mod connection;
mod inspect;
mod keep;
mod keeper;
mod key;
mod live;
mod lock;
mod migrate;
mod place;
mod project;
mod put;
mod reader;
mod relock;
mod rescue;
mod restore;
mod salvage;
mod snapshot;
mod sniff;
mod step;
mod still;
mod together;
pub(crate) mod triggers;
mod writer;

pub use backups::{Backup, Backups};
pub use inspect::{Inspection, inspect};
pub use lock::Holder;
pub(crate) use lock::Lock;
pub use migrate::VERSION as SCHEMA_VERSION;
pub use place::{Place, place};
pub(crate) use project::is_locked_away;
pub use project::{Options, Project};
pub(crate) use put::free;
pub use put::{Digest, digest};
pub use reader::Reader;
pub use relock::check as check_passphrase;
pub use rescue::{Rescued, rescue};
pub use restore::restore;
pub use snapshot::LastStep;
pub use step::{Origin, Step};
pub(crate) use step::{pieces, values};
pub use still::copy_of;
pub use together::Together;
pub use writer::Touched;

/// `application_id` of a project file: "SMSK".
pub const APPLICATION_ID: i32 = 0x534D_534B;
/// A project file's extension, without the dot.
pub const EXTENSION: &str = "samskab";
