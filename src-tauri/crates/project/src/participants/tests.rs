use super::*;
use crate::Error;
use crate::scene::Scene;

fn id(id: &str) -> Id {
    Id { id: id.into() }
}

fn three_tickets(scene: &Scene) -> Vec<IssuedTicket> {
    let wanted = IssueTickets {
        session_id: "mapping".into(),
        groups: vec![TicketsFor {
            group_id: Some("citizen".into()),
            count: 3,
        }],
        people: vec![],
    };
    scene.fixture.write(issue, wanted).unwrap()
}

fn come(scene: &Scene, secret: &str) -> Result<Joined> {
    let seat = Join {
        session_id: "mapping".into(),
        seat: Seat::Ticket(secret::hash(secret)),
        group_id: None,
        table_number: None,
    };
    scene.fixture.write(join, seat)
}

#[test]
fn tickets_are_numbered_on_and_none_is_like_another() {
    let scene = Scene::new();
    let first = three_tickets(&scene);
    let second = three_tickets(&scene);
    let all: Vec<_> = first.iter().chain(&second).collect();
    let numbers: Vec<_> = all.iter().map(|ticket| ticket.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    let codes: std::collections::HashSet<_> = all.iter().map(|ticket| &ticket.code).collect();
    assert_eq!(codes.len(), 6);
}

#[test]
fn the_file_keeps_neither_codes_nor_tokens() {
    let scene = Scene::new();
    let tickets = three_tickets(&scene);
    come(&scene, &tickets[0].token).unwrap();
    scene.fixture.project.close();
    let bytes = std::fs::read(scene.fixture.path()).unwrap();
    let holds = |text: &str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(!tickets.iter().any(|ticket| holds(&ticket.token)));
    assert!(
        !tickets
            .iter()
            .any(|ticket| holds(&secret::plain(&ticket.code)))
    );
}

#[test]
fn two_phones_with_one_ticket_are_one_participant() {
    let scene = Scene::new();
    let ticket = three_tickets(&scene).remove(0);
    let by_qr = come(&scene, &ticket.token).unwrap();
    let by_code = come(&scene, &secret::plain(&ticket.code.to_lowercase())).unwrap();
    assert_ne!(by_qr.token, by_code.token);
    assert_eq!(by_qr.device.participant_id, by_code.device.participant_id);
    assert_eq!(by_qr.device.group_id.as_deref(), Some("citizen"));
    assert_eq!(scene.fixture.read(count_of, ()), Ok(1));
}

fn count_of(db: &Reader, (): ()) -> Result<u32> {
    count(db, "mapping")
}

#[test]
fn a_void_ticket_opens_nothing_and_its_phone_is_turned_away() {
    let scene = Scene::new();
    let ticket = three_tickets(&scene).remove(0);
    let phone = come(&scene, &ticket.token).unwrap();
    scene.fixture.write(void, id(&ticket.id)).unwrap();
    let refused = Error::NotNow { why: "ticket-void" };
    assert_eq!(come(&scene, &ticket.token).err(), Some(refused.clone()));
    let seen = scene.fixture.read(
        |db: &Reader, token: String| of_token(db, &token),
        phone.token,
    );
    assert_eq!(seen.err(), Some(refused));
}

#[test]
fn a_ticket_issued_anew_is_the_same_seat() {
    let scene = Scene::new();
    let ticket = three_tickets(&scene).remove(0);
    let before = come(&scene, &ticket.token).unwrap();
    let anew = scene.fixture.write(reissue, id(&ticket.id)).unwrap();
    assert_eq!(anew.number, 4);
    assert!(come(&scene, &ticket.token).is_err());
    let after = come(&scene, &anew.token).unwrap();
    assert_eq!(after.device.participant_id, before.device.participant_id);
    let listed = scene.fixture.read(tickets, id("mapping")).unwrap();
    assert!(listed[0].voided_at.is_some() && listed[3].is_used);
}

#[test]
fn the_next_person_at_a_tablet_finds_nothing_of_the_one_before() {
    let scene = Scene::new();
    let seat = Join {
        session_id: "mapping".into(),
        seat: Seat::Open(Channel::Tablet),
        group_id: Some("staff".into()),
        table_number: None,
    };
    let first = scene.fixture.write(join, seat).unwrap();
    let token = first.token.clone();
    let next = scene
        .fixture
        .write(
            |step: &crate::Step, token: String| next_person(step, &token, Some("citizen".into())),
            token,
        )
        .unwrap();
    assert_ne!(first.device.participant_id, next.device.participant_id);
    assert_eq!(next.device.group_id.as_deref(), Some("citizen"));
    let gone = scene.fixture.read(
        |db: &Reader, token: String| of_token(db, &token),
        first.token,
    );
    let why = "phone-unknown";
    assert_eq!(gone.err(), Some(Error::NotNow { why }));
}

fn open_seat(channel: Channel, group: Option<&str>) -> Join {
    Join {
        session_id: "mapping".into(),
        seat: Seat::Open(channel),
        group_id: group.map(str::to_owned),
        table_number: None,
    }
}

#[test]
fn whoever_votes_belongs_to_a_group_and_only_a_tables_phone_belongs_to_none() {
    let scene = Scene::new();
    let come = |channel| scene.fixture.write(join, open_seat(channel, None));
    let why = "group-needed";
    assert_eq!(come(Channel::Phone).err(), Some(Error::NotNow { why }));
    assert_eq!(come(Channel::Tablet).err(), Some(Error::NotNow { why }));
    assert_eq!(scene.fixture.read(count_of, ()), Ok(0));
    assert_eq!(come(Channel::Table).unwrap().device.group_id, None);
}

#[test]
fn only_a_tablet_goes_on_to_the_next_person() {
    let scene = Scene::new();
    let seat = open_seat(Channel::Phone, Some("staff"));
    let phone = scene.fixture.write(join, seat).unwrap();
    let next = scene.fixture.write(
        |step: &crate::Step, token: String| next_person(step, &token, Some("staff".into())),
        phone.token,
    );
    assert_eq!(next.err(), Some(Error::BadValue { field: "channel" }));
}

#[test]
fn who_was_helped_first_says_their_group_when_they_come_in_themselves() {
    let scene = Scene::new();
    let wanted = IssueTickets {
        session_id: "mapping".into(),
        groups: vec![TicketsFor {
            group_id: None,
            count: 1,
        }],
        people: vec![],
    };
    let ticket = scene.fixture.write(issue, wanted).unwrap().remove(0);
    let helped = |step: &crate::Step, code: String| with_ticket_code(step, "mapping", &code);
    let holder = scene.fixture.write(helped, ticket.code).unwrap();
    let refused = come(&scene, &ticket.token).err();
    let why = "group-needed";
    assert_eq!(refused, Some(Error::NotNow { why }));
    let with_group = Join {
        seat: Seat::Ticket(secret::hash(&ticket.token)),
        ..open_seat(Channel::Phone, Some("staff"))
    };
    let joined = scene.fixture.write(join, with_group).unwrap();
    assert_eq!(joined.device.participant_id, holder);
    assert_eq!(joined.device.group_id.as_deref(), Some("staff"));
}
