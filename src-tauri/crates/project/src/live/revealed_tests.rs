//! What the hall is shown of a vote, and when.

use super::*;
use crate::choices::{self, NewChoice, Rule};
use crate::scene::Scene;
use crate::votes::tests::{come, dots, round, three_ideas};
use crate::{phone, votes};

fn id(id: &str) -> Id {
    Id { id: id.into() }
}

fn turn(scene: &Scene, view: View, seats: Option<u32>) {
    let to = Show {
        session_id: "mapping".into(),
        view,
        shows_interim: false,
        seats,
    };
    scene.fixture.write(show, to).unwrap();
}

/// What the screen shows; every phone is shown the same.
fn seen(scene: &Scene) -> Option<Revealed> {
    let screen = scene.fixture.read(screen, Nothing {}).unwrap().unwrap();
    let phones = |db: &crate::Reader, ()| phone::shared(db, "mapping");
    let shared = scene.fixture.read(phones, ()).unwrap();
    assert_eq!(shared.revealed, screen.revealed);
    screen.revealed
}

#[test]
fn what_came_of_a_vote_is_seen_once_it_is_closed_and_as_long_as_it_is_shown() {
    let scene = Scene::new();
    let fixture = &scene.fixture;
    fixture.write(open, id("mapping")).unwrap();
    let ideas = three_ideas(fixture);
    let round = round(fixture, &ideas);
    come(fixture, &round, "citizen", 6);
    dots(fixture, &round, &ideas[1], "citizen", 8);
    turn(&scene, View::Result, None);
    assert_eq!(seen(&scene), None, "not while people vote");

    fixture.write(votes::close, id(&round)).unwrap();
    let shown = seen(&scene).unwrap();
    assert_eq!(shown.result.unwrap().standings[0].title, "Samkørsel");
    assert!(shown.rules.is_none() && shown.choice.is_none());

    turn(&scene, View::Rules, Some(2));
    turn(&scene, View::Rules, None);
    let rules = seen(&scene).unwrap().rules.unwrap();
    assert_eq!((rules.seats, rules.comparison.rules.len()), (2, 2));

    turn(&scene, View::Choice, None);
    assert_eq!(seen(&scene), None, "nothing is chosen yet");
    let new = NewChoice {
        rule: Rule::MostDots,
        round_id: Some(round),
        seats: Some(1),
        reason: "Salen er enig".into(),
        ..NewChoice::default()
    };
    fixture.write(choices::add, new).unwrap();
    let choice = seen(&scene).unwrap().choice.unwrap();
    assert_eq!(choice.texts.reason, "Salen er enig");

    turn(&scene, View::Task, None);
    assert_eq!(seen(&scene), None);
}
