use super::*;
use crate::history;
use crate::scene::Scene;
use crate::votes::WayKind;
use crate::{Error, Result};

/// Two chosen ideas, `bus` with 8 dots and `ven` with 5, and a parked one, `fest`.
fn chosen_two() -> Scene {
    let scene = Scene::new();
    scene
        .theme("alene")
        .challenge("tør ikke", Some("alene"))
        .idea("ven", &["tør ikke"])
        .idea("bus", &[])
        .idea("fest", &[])
        .round(
            "fælles",
            "2021-09-09T16:00:00.000Z",
            &["ven", "bus", "fest"],
        )
        .dots("fælles", "bus", "citizen", 6)
        .dots("fælles", "bus", "staff", 2)
        .dots("fælles", "ven", "citizen", 5)
        .choice(
            "valget",
            Some("fælles"),
            "2021-09-09",
            &["ven", "bus"],
            &["fest"],
        )
        .organisation("Vig IF", "volunteer")
        .person("Anne", "citizen");
    scene
}

fn read(scene: &Scene, id: &str) -> Activity {
    scene.fixture.read(get, Id { id: id.into() }).unwrap()
}

fn edit(scene: &Scene, id: &str, change: impl FnOnce(&mut ActivityFields)) -> Result<Nothing> {
    let mut fields = read(scene, id).fields;
    change(&mut fields);
    scene.fixture.write(save, fields)
}

fn titles(scene: &Scene, state: ActivityState) -> Vec<String> {
    let board = scene.fixture.read(board, Nothing {}).unwrap();
    let cards = &board.columns[state as usize].cards;
    cards.iter().map(|card| card.title.clone()).collect()
}

fn owned_by(person: Option<&str>, organisation: Option<&str>) -> OwnerRef {
    OwnerRef {
        person_id: person.map(str::to_owned),
        organisation_id: organisation.map(str::to_owned),
    }
}

#[test]
fn what_the_ideas_say_is_filled_in() {
    let scene = chosen_two();
    let id = scene.activity("", &["ven", "bus", "ven"]);
    let activity = read(&scene, &id);
    assert_eq!(activity.fields.title, "ven");
    assert_eq!(activity.fields.goal, "ven beskrevet\n\nbus beskrevet");
    assert_eq!(activity.fields.target_group, "Nye på holdet");
    assert_eq!(activity.fields.needs_people, "En telefon");
    assert_eq!(activity.ideas.len(), 2);
    // Three citizens and two of the staff are too few to say who gave any.
    let dots = DotSum {
        dots: 13,
        ..DotSum::default()
    };
    assert_eq!(activity.card.dots, dots);
    assert_eq!(
        activity.card.missing,
        [ActivityMissing::Owner, ActivityMissing::NextStep]
    );
}

#[test]
fn a_card_says_from_how_many_groups_its_dots_are_with_the_small_ones_as_one() {
    let scene = chosen_two();
    let voters = "UPDATE round_voters SET voters = ?2 WHERE group_id = ?1";
    scene.sql(voters, ("citizen", 9)).sql(voters, ("staff", 8));
    for (group, voters) in [("researcher", 4), ("politician", 1)] {
        let sql = "INSERT INTO round_voters (id, round_id, group_id, voters) VALUES (?1, 'fælles', ?1, ?2)";
        scene.sql(sql, (group, voters));
    }
    scene.dots("fælles", "bus", "researcher", 4);
    let of = |dots, groups| DotSum {
        way: WayKind::Dots,
        dots,
        groups,
        voting_groups: 3,
        together: true,
    };
    let of_bus = |scene: &Scene| {
        let ideas = scene.fixture.read(chosen, Nothing {}).unwrap();
        ideas
            .into_iter()
            .find(|idea| idea.id == "bus")
            .unwrap()
            .dots
    };
    assert_eq!(of_bus(&scene), of(12, 3));
    scene.dots("fælles", "bus", "politician", 1);
    let told = of_bus(&scene);
    assert_eq!(
        told,
        of(13, 3),
        "nobody sees whether the only politician gave any"
    );
}

#[test]
fn an_activity_is_made_from_chosen_ideas_only() {
    let scene = chosen_two();
    let new = |ideas: &[&str]| NewActivity {
        ideas: ideas.iter().map(|idea| (*idea).into()).collect(),
        title: "Ny".into(),
    };
    let refused = |ideas: &[&str]| scene.fixture.write(add, new(ideas)).unwrap_err();
    assert_eq!(refused(&[]), Error::Required { field: "ideas" });
    assert_eq!(
        refused(&["ven", "fest"]),
        Error::NotNow {
            why: "idea-not-chosen"
        }
    );
    assert_eq!(refused(&["væk"]), Error::NotFound { noun: "idea" });
    assert!(titles(&scene, ActivityState::Concretise).is_empty());
}

#[test]
fn the_latest_choice_counts() {
    let scene = chosen_two();
    scene.choice("siden", None, "2021-10-01", &["fest"], &["ven"]);
    let ideas = scene.fixture.read(chosen, Nothing {}).unwrap();
    let found: Vec<_> = ideas.iter().map(|idea| idea.id.as_str()).collect();
    assert_eq!(found, ["bus", "fest"]);
}

#[test]
fn chosen_ideas_stand_by_dots_and_tell_what_was_made_of_them() {
    let scene = chosen_two();
    let id = scene.activity("Følgeven", &["ven"]);
    let ideas = scene.fixture.read(chosen, Nothing {}).unwrap();
    assert_eq!(ideas[0].id, "bus");
    assert_eq!(ideas[0].dots.dots, 8);
    assert!(ideas[0].activities.is_empty());
    assert_eq!(ideas[1].challenges, 1);
    let made = NamedRow {
        id,
        name: "Følgeven".into(),
    };
    assert_eq!(ideas[1].activities, [made]);
}

#[test]
fn dots_come_from_the_round_behind_the_choice() {
    let scene = chosen_two();
    scene
        .round("senere", "2021-10-01T16:00:00.000Z", &["ven"])
        .dots("senere", "ven", "citizen", 1);
    let ideas = scene.fixture.read(chosen, Nothing {}).unwrap();
    assert_eq!(ideas[1].dots.dots, 5);
}

#[test]
fn all_fields_are_kept() {
    let scene = chosen_two();
    let id = scene.activity("", &["ven"]);
    let wanted = ActivityFields {
        id: id.clone(),
        title: "Følgeven første gang".into(),
        goal: "Ingen går alene".into(),
        target_group: "Nye".into(),
        place: "Vig".into(),
        partners: "Hjerteforeningen".into(),
        needs_people: "Ti følgevenner".into(),
        needs_money: "3.000 kr.".into(),
        needs_room: "Ingen".into(),
        first_step: "Skriv en halv side".into(),
        next_step: "Spørg i Vig".into(),
        next_step_due: Some("2021-10-12".into()),
        success_measure: "Otte af ti kommer igen".into(),
        owner: owned_by(Some("Anne"), Some("Vig IF")),
        co_owners: vec![owned_by(None, Some("Vig IF"))],
        starts: Some("2021-10-20".into()),
        ends: Some("2021-12-01".into()),
        state: ActivityState::Ready,
        state_note: "Alle har sagt ja".into(),
    };
    scene.fixture.write(save, wanted.clone()).unwrap();
    let activity = read(&scene, &id);
    assert_eq!(activity.fields, wanted);
    assert!(activity.card.missing.is_empty());
    assert_eq!(
        activity.card.owner.unwrap().group_id.as_deref(),
        Some("citizen")
    );
}

#[test]
fn bad_fields_are_refused_and_nothing_is_saved() {
    let scene = chosen_two();
    let id = scene.activity("Følgeven", &["ven"]);
    let before = read(&scene, &id);
    let wrong_dates = edit(&scene, &id, |fields| {
        fields.goal = "Andet".into();
        fields.starts = Some("2021-12-01".into());
        fields.ends = Some("2021-11-01".into());
    });
    assert_eq!(wrong_dates, Err(Error::EndsBeforeStart));
    let no_title = edit(&scene, &id, |fields| fields.title = " ".into());
    assert_eq!(no_title, Err(Error::Required { field: "title" }));
    let stranger = edit(&scene, &id, |fields| {
        fields.owner.person_id = Some("væk".into())
    });
    assert_eq!(stranger, Err(Error::NotFound { noun: "person" }));
    let nobody = edit(&scene, &id, |fields| {
        fields.co_owners = vec![OwnerRef::default()]
    });
    assert_eq!(nobody, Err(Error::Required { field: "coOwners" }));
    assert_eq!(read(&scene, &id), before);
}

#[test]
fn co_owners_keep_their_order_and_come_back_with_undo() {
    let scene = chosen_two();
    let id = scene.activity("Følgeven", &["ven"]);
    let two = vec![owned_by(Some("Anne"), None), owned_by(None, Some("Vig IF"))];
    edit(&scene, &id, |fields| fields.co_owners = two.clone()).unwrap();
    edit(&scene, &id, |fields| fields.co_owners.reverse()).unwrap();
    assert_eq!(
        read(&scene, &id).fields.co_owners,
        [two[1].clone(), two[0].clone()]
    );
    edit(&scene, &id, |fields| fields.co_owners.clear()).unwrap();
    scene.fixture.write(history::undo, Nothing {}).unwrap();
    scene.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(read(&scene, &id).fields.co_owners, two);
}

#[test]
fn cards_move_between_columns_and_within_them() {
    let scene = chosen_two();
    let ids = ["et", "to", "tre"].map(|title| scene.activity(title, &["ven"]));
    let to = |id: &str, state, position| {
        let to = ActivityMove {
            id: id.into(),
            state,
            position,
        };
        scene.fixture.write(put, to).unwrap();
    };
    to(&ids[2], ActivityState::Concretise, 0);
    assert_eq!(
        titles(&scene, ActivityState::Concretise),
        ["tre", "et", "to"]
    );
    to(&ids[0], ActivityState::Testing, 99);
    to(&ids[1], ActivityState::Testing, 0);
    assert_eq!(titles(&scene, ActivityState::Testing), ["to", "et"]);
    scene.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(titles(&scene, ActivityState::Concretise), ["tre", "to"]);
    edit(&scene, &ids[2], |fields| {
        fields.state = ActivityState::Testing
    })
    .unwrap();
    assert_eq!(titles(&scene, ActivityState::Testing), ["et", "tre"]);
}

#[test]
fn lateness_counts_from_today_until_the_activity_stops() {
    let scene = chosen_two(); // 7 June 2021
    let id = scene.activity("Følgeven", &["ven"]);
    let due = |day: &str| {
        edit(&scene, &id, |fields| {
            fields.next_step = "Ring".into();
            fields.next_step_due = Some(day.into());
        })
        .unwrap();
        read(&scene, &id).card.late_days
    };
    assert_eq!(due("2021-06-05"), Some(2));
    assert_eq!(due("2021-06-07"), Some(0));
    assert_eq!(due("2021-06-10"), Some(-3));
    edit(&scene, &id, |fields| fields.state = ActivityState::Stopped).unwrap();
    assert_eq!(due("2021-06-05"), None);
    assert!(read(&scene, &id).card.missing.is_empty());
}

#[test]
fn owners_are_listed_by_name_after_what_nobody_has_taken() {
    let scene = chosen_two();
    let ids = ["et", "to", "tre"].map(|title| scene.activity(title, &["ven"]));
    edit(&scene, &ids[0], |fields| {
        fields.owner = owned_by(None, Some("Vig IF"));
        fields.co_owners = vec![owned_by(Some("Anne"), None)];
    })
    .unwrap();
    edit(&scene, &ids[1], |fields| {
        fields.owner = owned_by(Some("Anne"), Some("Vig IF"))
    })
    .unwrap();
    let shares = scene.fixture.read(owners, Nothing {}).unwrap();
    let names = |cards: &[ActivityCard]| -> Vec<String> {
        cards.iter().map(|card| card.title.clone()).collect()
    };
    assert_eq!(shares.len(), 3);
    assert_eq!(
        (&shares[0].owner, names(&shares[0].leads)),
        (&None, vec!["tre".to_owned()])
    );
    assert_eq!(
        (names(&shares[1].leads), names(&shares[1].helps)),
        (vec!["to".into()], vec!["et".into()])
    );
    assert_eq!(
        shares[2].owner.as_ref().unwrap().group_id.as_deref(),
        Some("volunteer")
    );
}

#[test]
fn the_last_idea_stays_and_linking_twice_is_once() {
    let scene = chosen_two();
    let activity = scene.activity("Følgeven", &["ven"]);
    let to = |idea: &str| ActivityIdea {
        activity_id: activity.clone(),
        idea_id: idea.into(),
    };
    let last = scene.fixture.write(unlink, to("ven"));
    assert_eq!(
        last,
        Err(Error::NotNow {
            why: "activity-last-idea"
        })
    );
    scene.fixture.write(link, to("bus")).unwrap();
    scene.fixture.write(link, to("bus")).unwrap();
    assert_eq!(
        scene.fixture.write(link, to("fest")),
        Err(Error::NotNow {
            why: "idea-not-chosen"
        })
    );
    scene.fixture.write(unlink, to("ven")).unwrap();
    let ideas = read(&scene, &activity).ideas;
    assert_eq!(
        ideas
            .iter()
            .map(|idea| idea.id.as_str())
            .collect::<Vec<_>>(),
        ["bus"]
    );
}

#[test]
fn a_removed_activity_comes_back_whole() {
    let scene = chosen_two();
    let id = scene.activity("Følgeven", &["ven", "bus"]);
    edit(&scene, &id, |fields| {
        fields.co_owners = vec![owned_by(Some("Anne"), None)]
    })
    .unwrap();
    let before = read(&scene, &id);
    scene.fixture.write(remove, Id { id: id.clone() }).unwrap();
    let gone = scene.fixture.read(get, Id { id: id.clone() });
    assert_eq!(gone, Err(Error::NotFound { noun: "activity" }));
    scene.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(read(&scene, &id), before);
}
