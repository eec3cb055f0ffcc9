use super::*;
use crate::history::undo;
use crate::scene::Scene;

/// Cards whose ids are what they say, with the theme each hangs under.
fn wall(cards: &[(&str, Option<&str>)]) -> Scene {
    let scene = Scene::new();
    scene.theme("transport").theme("penge");
    for (text, theme) in cards {
        scene.challenge(text, *theme);
    }
    scene
}

fn said(scene: &Scene) -> Vec<String> {
    let found = scene.fixture.read(list, Nothing {}).unwrap();
    found.into_iter().map(|one| one.ids.join(" | ")).collect()
}

const BUS: &str = "Der går ingen bus om aftenen";
const BUSES: &str = "Bussen kører ikke om aftenen";
const DEAR: &str = "Kontingentet er for dyrt";

#[test]
fn loose_cards_that_look_alike_are_pointed_out() {
    let scene = wall(&[(BUS, None), (DEAR, None), (BUSES, None)]);
    assert_eq!(said(&scene), [format!("{BUS} | {BUSES}")]);
}

#[test]
fn a_loose_card_is_led_to_the_theme_of_those_it_resembles() {
    let scene = wall(&[(BUS, Some("transport")), (BUSES, None)]);
    let found = scene.fixture.read(list, Nothing {}).unwrap();
    assert_eq!(found[0].theme_id.as_deref(), Some("transport"));
    assert!(found[0].has_loose);
}

#[test]
fn what_people_hung_under_different_themes_stays_apart() {
    let scene = wall(&[(BUS, Some("transport")), (BUSES, Some("penge"))]);
    assert_eq!(said(&scene), [""; 0]);
}

#[test]
fn cards_off_the_wall_are_not_pointed_out() {
    let scene = wall(&[(BUS, None), (BUSES, None)]);
    scene.merge("Ingen bus", &[BUS, BUSES], None);
    assert_eq!(said(&scene), [""; 0]);
}

#[test]
fn what_was_waved_away_does_not_come_back_until_that_is_undone() {
    let scene = wall(&[(BUS, None), (BUSES, None)]);
    let ids = vec![BUSES.to_owned(), BUS.to_owned()];
    scene
        .fixture
        .write(wave_away, WavedAway { ids: ids.clone() })
        .unwrap();
    assert_eq!(said(&scene), [""; 0]);
    // Said twice, it is one step.
    scene.fixture.write(wave_away, WavedAway { ids }).unwrap();
    scene.fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(said(&scene).len(), 1);
    let one = WavedAway {
        ids: vec![BUS.to_owned()],
    };
    assert_eq!(
        scene.fixture.write(wave_away, one),
        Err(Error::BadValue { field: "ids" })
    );
}

#[test]
fn a_wall_of_thousands_is_looked_through_by_its_newest_cards() {
    let scene = wall(&[(BUS, None), (BUSES, None)]);
    let texts = (0..2_000).map(|number| format!("Kort {number}")).collect();
    let many = crate::challenges::NewChallenges {
        session_id: "mapping".into(),
        texts,
        ..Default::default()
    };
    scene.fixture.clock.forward(chrono::Duration::days(1_000));
    scene
        .fixture
        .write(crate::challenges::add_many, many)
        .unwrap();
    assert!(!said(&scene).contains(&format!("{BUS} | {BUSES}")));
    let new = crate::challenges::NewChallenge {
        session_id: "mapping".into(),
        text: "Kontingentet er alt for dyrt".into(),
        ..Default::default()
    };
    scene
        .fixture
        .write(crate::challenges::add, new.clone())
        .unwrap();
    let again = crate::challenges::NewChallenge {
        text: "Kontingentet er for dyrt for os".into(),
        ..new
    };
    scene.fixture.write(crate::challenges::add, again).unwrap();
    let found = scene.fixture.read(list, Nothing {}).unwrap();
    assert!(found.iter().all(|one| one.ids.len() <= 8));
    assert!(!found.is_empty());
}
