//! The ground under every noun: the project file, its one writer, its history.

mod connection;
mod inspect;
mod lock;
mod migrate;
mod project;
mod step;
mod still;
pub(crate) mod triggers;
mod writer;

pub use inspect::{Inspection, inspect};
pub use lock::Holder;
pub use migrate::VERSION as SCHEMA_VERSION;
pub use project::{Options, Project, Reader};
pub use step::{Origin, Step};
pub use writer::Touched;

/// `application_id` of a project file: "SMSK".
pub const APPLICATION_ID: i32 = 0x534D_534B;
/// A project file's extension, without the dot.
pub const EXTENSION: &str = "samskab";
