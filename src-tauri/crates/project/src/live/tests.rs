use chrono::Duration;

use super::*;
use crate::challenges::{self, HiddenCards};
use crate::scene::Scene;
use crate::sessions::{self, Agenda, AgendaItem};
use crate::{Error, Reader, participants, votes};

fn id(id: &str) -> Id {
    Id { id: id.into() }
}

/// The mapping evening with three items of twenty minutes, opened.
fn opened() -> (Scene, Vec<String>) {
    let scene = Scene::new();
    let item = |title: &str| AgendaItem {
        id: None,
        title: title.into(),
        minutes: 20,
    };
    let agenda = Agenda {
        session_id: "mapping".into(),
        items: ["Velkomst", "Skriv", "Tak"].map(item).into(),
    };
    let ids = scene.fixture.write(sessions::save_agenda, agenda).unwrap();
    scene.fixture.write(open, id("mapping")).unwrap();
    (scene, ids.into_iter().map(|item| item.id).collect())
}

fn go(scene: &Scene, item: Option<&String>, skipping: bool) {
    let to = GoTo {
        session_id: "mapping".into(),
        item_id: item.cloned(),
        skipping,
    };
    scene.fixture.write(go_to, to).unwrap();
}

fn now(scene: &Scene) -> Evening {
    scene.fixture.read(evening, id("mapping")).unwrap()
}

fn ended(scene: &Scene) -> Vec<Option<Ended>> {
    now(scene)
        .agenda
        .into_iter()
        .map(|item| item.ended)
        .collect()
}

#[test]
fn the_agenda_goes_on_past_items_and_back() {
    let (scene, items) = opened();
    go(&scene, Some(&items[0]), false);
    go(&scene, Some(&items[1]), false);
    assert_eq!(ended(&scene), [Some(Ended::Done), None, None]);
    go(&scene, Some(&items[2]), true);
    assert_eq!(
        ended(&scene),
        [Some(Ended::Done), Some(Ended::Skipped), None]
    );
    go(&scene, Some(&items[1]), false);
    assert_eq!(ended(&scene), [Some(Ended::Done), None, None]);
    go(&scene, None, false);
    assert_eq!(
        ended(&scene),
        [Some(Ended::Done), Some(Ended::Done), Some(Ended::Skipped)]
    );
}

#[test]
fn closing_the_evening_ends_the_item_under_way() {
    let (scene, items) = opened();
    go(&scene, Some(&items[0]), false);
    go(&scene, Some(&items[1]), false);
    scene.fixture.write(close, id("mapping")).unwrap();
    assert_eq!(ended(&scene), [Some(Ended::Done), Some(Ended::Done), None]);
}

#[test]
fn a_pause_gives_the_item_its_time_back() {
    let (scene, items) = opened();
    go(&scene, Some(&items[0]), false);
    let before = now(&scene).state.unwrap().item_started_at.unwrap();
    scene.fixture.write(pause, id("mapping")).unwrap();
    scene.fixture.clock.forward(Duration::seconds(299));
    scene.fixture.write(resume, id("mapping")).unwrap();
    let after = now(&scene).state.unwrap().item_started_at.unwrap();
    let moment = |text: &str| chrono::DateTime::parse_from_rfc3339(text).unwrap();
    assert_eq!(moment(&after) - moment(&before), Duration::seconds(300));
}

#[test]
fn an_item_gets_more_time_but_never_less_than_none() {
    let (scene, items) = opened();
    let more = |minutes| Extend {
        session_id: "mapping".into(),
        minutes,
    };
    let why = Error::NotNow {
        why: "no-agenda-item",
    };
    assert_eq!(scene.fixture.write(extend, more(5)), Err(why));
    go(&scene, Some(&items[0]), false);
    scene.fixture.write(extend, more(5)).unwrap();
    assert_eq!(now(&scene).agenda[0].extra_minutes, 5);
    assert!(scene.fixture.write(extend, more(-26)).is_err());
}

#[test]
fn several_items_are_shortened_in_one_step_or_not_at_all() {
    let (scene, items) = opened();
    let time = |item: &String, extra_minutes| ItemTime {
        item_id: item.clone(),
        extra_minutes,
    };
    let times = |items| Retime {
        session_id: "mapping".into(),
        items,
    };
    let two = vec![time(&items[1], -5), time(&items[2], -10)];
    scene.fixture.write(retime, times(two)).unwrap();
    let extra = |scene: &Scene| -> Vec<i32> {
        let agenda = now(scene).agenda;
        agenda.iter().map(|item| item.extra_minutes).collect()
    };
    assert_eq!(extra(&scene), [0, -5, -10]);
    let too_short = vec![time(&items[0], -1), time(&items[1], -21)];
    assert!(scene.fixture.write(retime, times(too_short)).is_err());
    assert_eq!(extra(&scene), [0, -5, -10]);
}

#[test]
fn one_hall_has_one_evening() {
    let (scene, _) = opened();
    scene.fixture.write(open, id("ideas")).unwrap();
    assert!(now(&scene).state.unwrap().closed_at.is_some());
    let shown = scene.fixture.read(screen, Nothing {}).unwrap().unwrap();
    assert_eq!(shown.session.id, "ideas");
}

fn task(kind: TaskKind, round_id: Option<String>) -> Ask {
    Ask {
        session_id: "mapping".into(),
        kind,
        question: String::new(),
        round_id,
    }
}

fn asked(scene: &Scene) -> String {
    let challenges = Ask {
        question: "Hvad gør det svært?".into(),
        ..task(TaskKind::Challenges, None)
    };
    scene.fixture.write(ask, challenges).unwrap().id
}

#[test]
fn the_screen_turns_to_what_is_asked_and_leaves_out_what_is_hidden() {
    let (scene, _) = opened();
    asked(&scene);
    let card = |text: &str| HelpedCard {
        session_id: "mapping".into(),
        kind: TaskKind::Challenges,
        text: text.into(),
        group_id: Some("citizen".into()),
        table_number: None,
        code: None,
    };
    scene
        .fixture
        .write(help, card("Bussen kører ikke"))
        .unwrap();
    let rude = scene.fixture.write(help, card("Noget grimt")).unwrap().id;
    let hidden = HiddenCards {
        ids: vec![rude],
        hidden: true,
    };
    scene.fixture.write(challenges::hide, hidden).unwrap();

    let shown = scene.fixture.read(screen, Nothing {}).unwrap().unwrap();
    assert_eq!(shown.state.view, View::Task);
    assert_eq!(shown.card_count, 1);
    assert_eq!(shown.cards[0].text, "Bussen kører ikke");
    let all = scene.fixture.read(incoming, id("mapping")).unwrap();
    assert_eq!((all.shown, all.hidden, all.cards.len()), (1, 1, 2));
    assert_eq!(all.cards[0].source, Source::Helped);

    let found = scene.fixture.read(challenges::hidden, Nothing {}).unwrap();
    let texts: Vec<_> = found.iter().map(|card| card.text.as_str()).collect();
    assert_eq!(texts, ["Noget grimt"]);
    let whole = crate::challenges::WallQuery::default();
    let wall = scene.fixture.read(challenges::wall, whole).unwrap();
    assert_eq!(wall.cards[0].source, Some(Source::Helped));
}

#[test]
fn the_same_is_not_asked_twice_and_closing_the_evening_closes_it() {
    let (scene, _) = opened();
    let task = asked(&scene);
    let again = Ask {
        session_id: "mapping".into(),
        kind: TaskKind::Challenges,
        question: String::new(),
        round_id: None,
    };
    let refused = scene.fixture.write(ask, again);
    assert_eq!(refused, Err(Error::NotNow { why: "task-open" }));
    scene.fixture.write(close, id("mapping")).unwrap();
    assert_eq!(now(&scene).tasks[0].state, TaskState::Closed);
    let change = TaskChange {
        id: task,
        state: TaskState::Open,
        question: String::new(),
    };
    let why = "evening-not-open";
    assert_eq!(
        scene.fixture.write(change_task, change),
        Err(Error::NotNow { why })
    );
}

#[test]
fn a_vote_that_was_read_aloud_counts_in_the_turnout() {
    let (scene, _) = opened();
    let fixture = &scene.fixture;
    let ideas = crate::votes::tests::three_ideas(fixture);
    let round = crate::votes::tests::round(fixture, &ideas);
    let vote = task(TaskKind::Vote, Some(round.clone()));
    fixture.write(ask, vote).unwrap();
    let wanted = participants::IssueTickets {
        session_id: "mapping".into(),
        groups: vec![participants::TicketsFor {
            group_id: Some("citizen".into()),
            count: 1,
        }],
        people: Vec::new(),
    };
    let issued = fixture.write(participants::issue, wanted).unwrap();
    let ballot = votes::HelpedBallot {
        round_id: round,
        session_id: "mapping".into(),
        code: issued[0].code.clone(),
        group_id: None,
        marks: vec![votes::BallotMark {
            idea_id: ideas[0].clone(),
            value: 2,
        }],
        replace: false,
    };
    fixture.write(votes::helped, ballot).unwrap();
    let seen = fixture.read(turnout, id("mapping")).unwrap();
    assert_eq!((seen.may, seen.done, seen.handed_in), (1, 1, 1));
    assert_eq!(seen.groups[0].active, 1);
}

#[test]
fn a_round_that_is_closed_is_no_longer_asked_about_until_that_is_undone() {
    let (scene, _) = opened();
    let fixture = &scene.fixture;
    let ideas = votes::tests::three_ideas(fixture);
    let round = votes::tests::round(fixture, &ideas);
    let vote = task(TaskKind::Vote, Some(round.clone()));
    fixture.write(ask, vote).unwrap();
    votes::tests::come(fixture, &round, "citizen", 1);
    votes::tests::dots(fixture, &round, &ideas[0], "citizen", 3);
    fixture.write(votes::close, id(&round)).unwrap();
    assert_eq!(now(&scene).tasks[0].state, TaskState::Closed);
    fixture.write(crate::history::undo, Nothing {}).unwrap();
    assert_eq!(now(&scene).tasks[0].state, TaskState::Open);
}

#[test]
fn before_any_evening_the_screen_has_nothing_to_show() {
    let scene = Scene::new();
    let shown = scene
        .fixture
        .read(|db: &Reader, ()| screen(db, Nothing {}), ());
    assert_eq!(shown, Ok(None));
}
