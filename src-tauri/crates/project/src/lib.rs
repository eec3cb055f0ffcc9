//! One open project file and everything that can be done with it.
//!
//! A folder a noun: its types, operations, SQL and tests stand together. [`file`] is the ground they
//! stand on (opening, the one writer, history), [`operations`] the one list of what can be done,
//! and [`desk`] the app beyond one project.

pub mod activities;
pub mod chain;
pub mod challenges;
pub mod choices;
pub mod desk;
pub mod details;
mod error;
pub mod evaluation;
mod example;
pub mod file;
pub mod groups;
pub mod history;
pub mod ideas;
pub mod live;
pub mod operations;
pub mod organisations;
pub mod overview;
pub mod participants;
pub mod people;
pub mod phone;
pub mod phones;
pub mod references;
pub mod screen;
pub mod search;
pub mod sessions;
pub mod suggestions;
pub mod text;
pub mod themes;
mod time;
mod topic;
pub mod votes;
mod word;

#[cfg(test)]
mod scene;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use error::{Error, Failure, Result};
pub use file::{Project, Reader, Step};
pub use time::{Clock, Ids, RandomIds, SystemClock};
pub use topic::Topic;
