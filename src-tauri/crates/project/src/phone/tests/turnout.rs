//! Who is waited for: those who can do what is asked, or have done it.

use super::answers::form;
use super::ballots::{dots, vote};
use super::*;
use crate::participants::{next_person, void};

/// How many are waited for, and how many of them are done.
fn waited_for(hall: &Hall) -> (u32, u32) {
    let id = hall.session.to_owned();
    let seen = hall.scene.fixture.read(live::turnout, Id { id }).unwrap();
    (seen.may, seen.done)
}

#[test]
fn a_tables_phone_writes_cards_and_neither_votes_nor_answers() {
    let hall = Hall::open("mapping");
    hall.phone("citizen");
    let table = hall.come("staff", Channel::Table);
    hall.ask(TaskKind::Challenges, None);
    assert_eq!(waited_for(&hall), (2, 0));
    let (task, _) = vote(&hall);
    assert_eq!(waited_for(&hall), (1, 0));
    let cast = hall.send(ballot, &table, dots(&task, &[("kaffe", 1)]));
    assert_eq!(why(cast), "each-for-oneself");
    let task = hall.ask(TaskKind::Evaluation, None);
    assert_eq!(waited_for(&hall), (1, 0));
    let answered = hall.send(answer, &table, form(FIRST, &task));
    assert_eq!(why(answered), "each-for-oneself");
}

#[test]
fn a_group_without_a_ballot_is_not_waited_for_in_the_hall_either() {
    let hall = Hall::open("ideas");
    hall.phone("citizen");
    hall.phone("politician");
    hall.scene.idea("følgeven", &[]);
    let new = votes::NewRound {
        title: "Hvad går vi videre med?".into(),
        options: vec!["følgeven".into()],
        barred: vec!["politician".into()],
        ..votes::NewRound::default()
    };
    let round = hall.scene.fixture.write(votes::add, new).unwrap().id;
    hall.ask(TaskKind::Vote, Some(round));
    assert_eq!(waited_for(&hall), (1, 0));
    let screen = |db: &Reader, ()| live::screen(db, Nothing {});
    let shown = hall.scene.fixture.read(screen, ()).unwrap().unwrap();
    assert_eq!(shown.vote.unwrap().may, 1);
}

#[test]
fn whoever_hands_a_tablet_on_is_waited_for_no_longer_but_counts_when_done() {
    let hall = Hall::open("ideas");
    let first = hall.come("citizen", Channel::Tablet);
    let next = |token: &str| {
        let token = token.to_owned();
        let hand_on = move |step: &Step| next_person(step, &token, Some("staff".into()));
        let project = &hall.scene.fixture.project;
        let origin = crate::file::Origin::Phone;
        project
            .write_now("phone.next", origin, hand_on)
            .unwrap()
            .token
    };
    let second = next(&first);
    let (task, _) = vote(&hall);
    assert_eq!(waited_for(&hall), (1, 0));
    hall.send(ballot, &second, dots(&task, &[("kaffe", 1)]))
        .unwrap();
    next(&second);
    assert_eq!(waited_for(&hall), (2, 1));
}

#[test]
fn a_void_ticket_is_not_waited_for_and_a_vote_read_aloud_is() {
    let hall = Hall::open("ideas");
    let [void_one, aloud] = [hall.ticket("citizen"), hall.ticket("staff")];
    for ticket in [&void_one, &aloud] {
        let seat = Join {
            session_id: hall.session.into(),
            seat: Seat::Ticket(secret::hash(&ticket.token)),
            group_id: None,
            table_number: None,
        };
        hall.scene.fixture.write(join, seat).unwrap();
    }
    let (_, round) = vote(&hall);
    assert_eq!(waited_for(&hall), (2, 0));
    hall.scene
        .fixture
        .write(void, Id { id: void_one.id })
        .unwrap();
    assert_eq!(waited_for(&hall), (1, 0));
    let helped = votes::HelpedBallot {
        round_id: round,
        session_id: hall.session.into(),
        code: aloud.code,
        group_id: None,
        marks: vec![BallotMark {
            idea_id: "kaffe".into(),
            value: 2,
        }],
        replace: false,
    };
    hall.scene.fixture.write(votes::helped, helped).unwrap();
    assert_eq!(waited_for(&hall), (1, 1));
}

#[test]
fn ballots_from_paper_belong_to_nobody_who_is_waited_for() {
    let hall = Hall::open("ideas");
    hall.phone("citizen");
    hall.phone("staff");
    let (_, round) = vote(&hall);
    let paper = votes::PaperBallot {
        round_id: round,
        group_id: "citizen".into(),
        marks: vec![BallotMark {
            idea_id: "kaffe".into(),
            value: 2,
        }],
    };
    hall.scene.fixture.write(votes::paper, paper).unwrap();
    assert_eq!(waited_for(&hall), (2, 0));
}
