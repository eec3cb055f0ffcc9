//! Examples worked out by hand, and what holds for every round.

mod properties;
mod worked_example;
