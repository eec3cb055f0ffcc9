use super::*;
use crate::history;
use crate::live::{self, Ask, TaskChange};
use crate::operations::{Id, Nothing};
use crate::participants::{
    IssueTickets, IssuedTicket, Join, Seat, TicketsFor, issue, join, secret,
};
use crate::scene::Scene;
use crate::votes::tests::round;
use crate::{Error, Reader, Result, Step, ideas, votes};

mod answers;
mod ballots;
mod cards;
mod intake;
mod turnout;

const FIRST: &str = "018f0000-0000-7000-8000-000000000001";
const SECOND: &str = "018f0000-0000-7000-8000-000000000002";
const THIRD: &str = "018f0000-0000-7000-8000-000000000003";

/// One card, as a phone hands it in.
fn hand_in(step: &Step, token: &str, card: PhoneCard) -> Result<Nothing> {
    let token_hash = secret::hash(token);
    Intake::default()
        .take(step, &[HandIn { token_hash, card }])?
        .swap_remove(0)
}

/// An evening that runs, with phones.
struct Hall {
    scene: Scene,
    session: &'static str,
}

impl Hall {
    fn open(session: &'static str) -> Self {
        let scene = Scene::new();
        let id = session.to_owned();
        scene.fixture.write(live::open, Id { id }).unwrap();
        Self { scene, session }
    }

    fn phone(&self, group: &str) -> String {
        self.come(group, Channel::Phone)
    }

    fn come(&self, group: &str, channel: Channel) -> String {
        let seat = Join {
            session_id: self.session.into(),
            seat: Seat::Open(channel),
            group_id: Some(group.into()),
            table_number: None,
        };
        self.scene.fixture.write(join, seat).unwrap().token
    }

    fn ticket(&self, group: &str) -> IssuedTicket {
        let wanted = IssueTickets {
            session_id: self.session.into(),
            groups: vec![TicketsFor {
                group_id: Some(group.into()),
                count: 1,
            }],
            people: vec![],
        };
        self.scene.fixture.write(issue, wanted).unwrap().remove(0)
    }

    fn ask(&self, kind: TaskKind, round_id: Option<String>) -> String {
        let ask = Ask {
            session_id: self.session.into(),
            kind,
            question: String::new(),
            round_id,
        };
        self.scene.fixture.write(live::ask, ask).unwrap().id
    }

    fn turn(&self, task: &str, state: TaskState) {
        let change = TaskChange {
            id: task.into(),
            state,
            question: String::new(),
        };
        self.scene.fixture.write(live::change_task, change).unwrap();
    }

    fn send<I: Send + 'static>(
        &self,
        deed: fn(&Step, &str, I) -> Result<Nothing>,
        token: &str,
        input: I,
    ) -> Result<Nothing> {
        let token = token.to_owned();
        self.scene.fixture.project.write_now(
            "phone.test",
            crate::file::Origin::Phone,
            move |step| deed(step, &token, input),
        )
    }

    fn own(&self, token: &str) -> PhoneOwn {
        let token = token.to_owned();
        self.scene
            .fixture
            .read(|db: &Reader, token: String| own(db, &token), token)
            .unwrap()
    }

    fn shared(&self) -> PhoneShared {
        self.scene
            .fixture
            .read(|db: &Reader, id: &str| shared(db, id), self.session)
            .unwrap()
    }

    fn count(&self, sql: &'static str) -> u32 {
        let count = |db: &Reader, sql: &str| Ok(db.query_row(sql, [], |row| row.get(0))?);
        self.scene.fixture.read(count, sql).unwrap()
    }
}

fn card(id: &str, task: &str, text: &str) -> PhoneCard {
    PhoneCard {
        id: id.into(),
        task_id: task.into(),
        text: text.into(),
        description: String::new(),
        target_group: String::new(),
        needs: String::new(),
        challenges: vec![],
        group_id: None,
    }
}

fn why(outcome: Result<Nothing>) -> &'static str {
    match outcome {
        Err(Error::NotNow { why }) => why,
        other => panic!("not refused for now: {other:?}"),
    }
}

#[test]
fn a_task_without_a_question_asks_the_evenings_own() {
    let hall = Hall::open("mapping");
    let ask = |step: &Step, ()| {
        step.run(
            "UPDATE session SET question = 'Hvad holder os tilbage?'",
            [],
        )
    };
    hall.scene.fixture.write(ask, ()).unwrap();
    hall.ask(TaskKind::Challenges, None);
    assert_eq!(hall.shared().tasks[0].question, "Hvad holder os tilbage?");
    hall.ask(TaskKind::Evaluation, None);
    assert_eq!(hall.shared().tasks[0].question, "");
}
