use std::time::Duration;

use crate::limits::Pace;

/// How much, how often and how slow phones may be. The defaults fit a hall of five hundred, all of whom may
/// sit behind one router and so come from one address.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The port that is tried first; the ones after it are tried when it is taken.
    pub port: u16,
    /// Most bytes of a request's body.
    pub body_limit: usize,
    /// A request's head must be there within this time; it also ends connections that lie idle.
    pub head_within: Duration,
    /// A request's body must be there within this time.
    pub body_within: Duration,
    /// A phone that takes nothing in for so long is dropped.
    pub taken_within: Duration,
    /// Most connections in all.
    pub connections: usize,
    /// Most connections from one address.
    pub connections_each: usize,
    /// How often a connected phone is shown that the line is alive.
    pub heartbeat: Duration,
    /// News is computed at most so often.
    pub news_every: Duration,
    /// The windows are told about phones at most so often.
    pub announce_every: Duration,
    /// How often the computer's addresses are looked at.
    pub look_every: Duration,
    /// How long phones can still hear that the evening is over.
    pub grace: Duration,
    /// Calls by phones that are not in yet, from one address.
    pub knocks: Pace,
    /// Phones let in from one address.
    pub joins: Pace,
    /// Phones let in, in all.
    pub joins_in_all: Pace,
    /// Wrong codes from one address.
    pub guesses: Pace,
    /// Wrong codes in all: with a word and three digits, four hundred guesses in an evening find the code with
    /// a chance of one in 150.
    pub guesses_in_all: Pace,
    /// Calls by one phone that is in.
    pub deeds: Pace,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            port: 4747,
            body_limit: 64 * 1024,
            head_within: Duration::from_secs(15),
            body_within: Duration::from_secs(10),
            taken_within: Duration::from_secs(30),
            connections: 2_000,
            connections_each: 1_200,
            heartbeat: Duration::from_secs(15),
            news_every: Duration::from_millis(200),
            announce_every: Duration::from_secs(1),
            look_every: Duration::from_secs(2),
            grace: Duration::from_secs(5 * 60),
            knocks: Pace::new(600, 300),
            joins: Pace::new(200, 12),
            joins_in_all: Pace::new(1_000, 120),
            guesses: Pace::new(20, 1),
            guesses_in_all: Pace::new(60, 2),
            deeds: Pace::new(60, 120),
        }
    }
}
