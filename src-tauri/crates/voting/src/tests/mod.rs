//! Examples worked out by hand, what holds for every round, and outcomes computed by others.

mod ballots;
mod elections;
mod plain;
mod promises;
mod properties;
mod reference;
mod results;
mod textbook;
mod worked_example;
