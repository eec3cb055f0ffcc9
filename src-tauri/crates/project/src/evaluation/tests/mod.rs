use std::collections::BTreeMap;

use survey::Answer;

use super::*;
use crate::sessions::{self, NewSession, Track, Workshop};
use crate::testing::Fixture;
use crate::{Result, Step};

mod anonymous;
mod open;
mod paper;
mod properties;
mod questionnaires;
mod results;
mod themes;
mod typing;

/// A project with an evening of each workshop, and a second evening of the first.
pub(super) struct Evenings {
    pub(super) fixture: Fixture,
    pub(super) citizens: String,
    stakeholders: String,
    pub(super) ideas: String,
    activities: String,
}

impl Evenings {
    pub(super) fn new() -> Self {
        let fixture = Fixture::new();
        Self {
            citizens: evening(&fixture, Workshop::Mapping, "2021-06-07"),
            stakeholders: evening(&fixture, Workshop::Mapping, "2021-06-14"),
            ideas: evening(&fixture, Workshop::Ideas, "2021-08-16"),
            activities: evening(&fixture, Workshop::Activities, "2021-09-09"),
            fixture,
        }
    }

    pub(super) fn add(&self, form: NewResponse) -> String {
        self.fixture.write(add, form).unwrap().id
    }

    /// That many people of a group who answer "heard" so.
    pub(super) fn heard(&self, session: &str, group: Option<&str>, degrees: &[i64]) {
        let one = |degree| form(session, group, &[("heard", Answer::Number(degree))]);
        let stack = degrees.iter().copied().map(one).collect();
        self.fixture.write(add_all, stack).unwrap();
    }

    fn typed(&self, session: &str) -> Vec<FilledForm> {
        let session_id = session.to_owned();
        self.fixture
            .read(responses, OfSession { session_id })
            .unwrap()
    }

    fn results(&self) -> EvaluationResults {
        self.fixture.read(super::results, Nothing {}).unwrap()
    }
}

fn add_all(step: &Step, stack: Vec<NewResponse>) -> Result<()> {
    stack
        .into_iter()
        .try_for_each(|form| add(step, form).map(drop))
}

fn evening(fixture: &Fixture, workshop: Workshop, date: &str) -> String {
    let new = NewSession {
        workshop,
        track: Track::Everyone,
        date: date.into(),
        starts: "17:00".into(),
        ends: "20:00".into(),
        place: String::new(),
        facilitator: String::new(),
        question: String::new(),
        agenda: vec![],
    };
    fixture.write(sessions::add, new).unwrap().id
}

fn answers(pairs: &[(&str, Answer)]) -> BTreeMap<String, Answer> {
    let pairs = pairs.iter().cloned();
    pairs
        .map(|(item, answer)| (item.to_owned(), answer))
        .collect()
}

pub(super) fn form(session: &str, group: Option<&str>, pairs: &[(&str, Answer)]) -> NewResponse {
    NewResponse {
        session_id: session.into(),
        group_id: group.map(str::to_owned),
        answers: answers(pairs),
    }
}

pub(super) fn words(text: &str) -> Answer {
    Answer::Text(text.into())
}
