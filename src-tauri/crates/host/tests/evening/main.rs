//! Evenings with a real host on a real port: what phones can do, what they are refused, and what breaks.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod bad_input;
mod faults;
mod hall;
mod limits;
mod moving;
mod phones;
mod wire;
