//! Phones are kept in mind from turn to turn: never longer than what is known of them holds.

use std::sync::Arc;

use super::*;
use crate::Project;
use crate::file::Origin;
use crate::participants::{next_person, void};

/// Hands in a card by way of a door that has seen phones before.
fn send(project: &Project, intake: &Arc<Intake>, token: &str, card: PhoneCard) -> Result<Nothing> {
    let intake = Arc::clone(intake);
    let token_hash = secret::hash(token);
    project.write_now("phone.test", Origin::Phone, move |step| {
        intake
            .take(step, &[HandIn { token_hash, card }])?
            .swap_remove(0)
    })
}

fn not_now(why: &'static str) -> Result<Nothing> {
    Err(Error::NotNow { why })
}

#[test]
fn a_tablet_that_has_gone_on_and_a_ticket_made_void_hand_in_nothing_more() {
    let hall = Hall::open("mapping");
    let (intake, task) = (Arc::default(), hall.ask(TaskKind::Challenges, None));
    let project = &hall.scene.fixture.project;
    let tablet = hall.come("staff", Channel::Tablet);
    let ticket = hall.ticket("citizen");
    let seat = Join {
        session_id: "mapping".into(),
        seat: Seat::Ticket(secret::hash(&ticket.token)),
        group_id: None,
        table_number: None,
    };
    let phone = hall.scene.fixture.write(join, seat).unwrap().token;
    send(project, &intake, &tablet, card(FIRST, &task, "Et")).unwrap();
    send(project, &intake, &phone, card(FIRST, &task, "To")).unwrap();

    let next = |step: &Step, token: String| next_person(step, &token, Some("citizen".into()));
    hall.scene.fixture.write(next, tablet.clone()).unwrap();
    let again = |token: &str, id| send(project, &intake, token, card(id, &task, "Tre"));
    assert_eq!(again(&tablet, SECOND), not_now("phone-unknown"));

    again(&phone, SECOND).unwrap();
    let id = Id { id: ticket.id };
    hall.scene.fixture.write(void, id).unwrap();
    assert_eq!(again(&phone, THIRD), not_now("ticket-void"));
}

#[test]
fn a_card_bears_the_group_that_its_author_has_now() {
    let hall = Hall::open("mapping");
    let (intake, task) = (Arc::default(), hall.ask(TaskKind::Challenges, None));
    let phone = hall.phone("staff");
    let project = &hall.scene.fixture.project;
    send(project, &intake, &phone, card(FIRST, &task, "Et")).unwrap();
    hall.scene
        .sql("UPDATE participant SET group_id = 'citizen'", ());
    send(project, &intake, &phone, card(SECOND, &task, "To")).unwrap();
    let groups =
        "SELECT count(DISTINCT group_id) FROM challenge WHERE group_id IN ('staff', 'citizen')";
    assert_eq!(hall.count(groups), 2);
}

#[test]
fn whoever_came_in_a_step_that_was_taken_back_is_not_known() {
    let hall = Hall::open("mapping");
    let intake: Arc<Intake> = Arc::default();
    let task = hall.ask(TaskKind::Challenges, None);
    let project = &hall.scene.fixture.project;
    let (door, card_of_nobody) = (Arc::clone(&intake), card(FIRST, &task, "Et"));
    let come_and_fail = move |step: &Step| {
        let seat = Join {
            session_id: "mapping".into(),
            seat: Seat::Open(Channel::Phone),
            group_id: Some("staff".into()),
            table_number: None,
        };
        let token_hash = secret::hash(&join(step, seat)?.token);
        let hand_in = HandIn {
            token_hash: token_hash.clone(),
            card: card_of_nobody,
        };
        assert_eq!(door.take(step, &[hand_in])?, [Ok(Nothing {})]);
        Err::<(), _>(Error::BadInput { detail: token_hash })
    };
    let failed = project.write_now("phone.test", Origin::Phone, come_and_fail);
    let Err(Error::BadInput { detail: token_hash }) = failed else {
        panic!("{failed:?}");
    };
    let outcome = project.write_now("phone.test", Origin::Phone, move |step| {
        let card = card(FIRST, &task, "Et");
        intake
            .take(step, &[HandIn { token_hash, card }])?
            .swap_remove(0)
    });
    assert_eq!(outcome, not_now("phone-unknown"));
    assert_eq!(hall.count("SELECT count(*) FROM challenge"), 0);
}

#[test]
fn a_phone_of_one_project_is_unknown_in_another() {
    let (here, there) = (Hall::open("mapping"), Hall::open("mapping"));
    let intake = Arc::default();
    let tasks = [&here, &there].map(|hall| hall.ask(TaskKind::Challenges, None));
    let (phone, _) = (here.phone("staff"), there.phone("staff"));
    let projects = [&here, &there].map(|hall| &hall.scene.fixture.project);
    send(projects[0], &intake, &phone, card(FIRST, &tasks[0], "Et")).unwrap();
    assert_eq!(
        send(projects[1], &intake, &phone, card(FIRST, &tasks[1], "Et")),
        not_now("phone-unknown")
    );
}
