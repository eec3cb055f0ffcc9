use super::*;
use crate::activities::{ActivityFields, ActivityState};
use crate::operations::Id;
use crate::scene::Scene;
use crate::testing::Fixture;
use crate::{activities, details};

/// The scene's evenings lie on 7 June, 16 August and 9 September; this goes to another day of 2021.
fn on(scene: &Scene, month: u32, day: u32) -> Overview {
    let date = |month, day| chrono::NaiveDate::from_ymd_opt(2021, month, day).unwrap();
    let today: chrono::NaiveDate = scene
        .fixture
        .read(|db, ()| Ok(db.today().parse().unwrap()), ())
        .unwrap();
    scene.fixture.clock.forward(date(month, day) - today);
    scene.fixture.read(get, Nothing {}).unwrap()
}

fn codes(overview: &Overview) -> Vec<NextCode> {
    overview.next.iter().map(|item| item.code).collect()
}

fn item(overview: &Overview, code: NextCode) -> &NextItem {
    overview.next.iter().find(|item| item.code == code).unwrap()
}

fn paces(overview: &Overview) -> Vec<Pace> {
    overview.steps.iter().map(|step| step.pace).collect()
}

fn answer(scene: &Scene, session: &str, count: u32, degree: u32) {
    let first: u32 = scene
        .fixture
        .read(
            |db, ()| Ok(db.query_row("SELECT count(*) FROM response", [], |row| row.get(0))?),
            (),
        )
        .unwrap();
    for number in first..first + count {
        scene
            .sql(
                "INSERT INTO response (id, session_id, questionnaire) VALUES ('r' || ?1, ?2, 'standard')",
                (number, session.to_owned()),
            )
            .sql(
                "INSERT INTO answer (id, response_id, item, degree) VALUES ('a' || ?1, 'r' || ?1, 'heard', ?2)",
                (number, degree),
            );
    }
}

fn answer_by_phone(scene: &Scene, session: &'static str) {
    scene.sql(
        "INSERT INTO anonymous_response (id, session_id, questionnaire, version, answers)
         VALUES ('fra telefon', ?1, 'standard', 1, '{}')",
        [session],
    );
}

#[test]
fn a_new_project_is_asked_to_plan_its_first_evening() {
    let fixture = Fixture::new();
    let overview = fixture.read(get, Nothing {}).unwrap();
    assert_eq!(codes(&overview), [NextCode::NotPlanned]);
    assert_eq!(overview.next[0].workshop, Some(Workshop::Mapping));
    assert_eq!(overview.next[0].urgency, Urgency::Missing);
    assert_eq!(
        overview.setup,
        Setup {
            details: false,
            session: false,
            people: false
        }
    );
    assert_eq!(overview.counts, ChainCounts::default());
    assert_eq!(overview.heard, None);
}

#[test]
fn what_has_been_set_up_is_ticked_off() {
    let scene = Scene::new();
    scene.person("Anne", "citizen");
    let mut filled = scene.fixture.read(details::get, Nothing {}).unwrap();
    filled.purpose = "At blive ved".into();
    filled.target_group = "Alle".into();
    scene.fixture.write(details::save, filled).unwrap();
    let setup = on(&scene, 6, 7).setup;
    assert_eq!(
        setup,
        Setup {
            details: true,
            session: true,
            people: true
        }
    );
}

#[test]
fn the_line_of_steps_follows_the_calendar() {
    use Pace::{Ahead, Done, Here};
    let scene = Scene::new();
    assert_eq!(paces(&on(&scene, 6, 1)), [Here, Ahead, Ahead, Ahead]);
    assert_eq!(paces(&on(&scene, 6, 7)), [Here, Ahead, Ahead, Ahead]);
    assert_eq!(paces(&on(&scene, 6, 8)), [Done, Here, Ahead, Ahead]);
    assert_eq!(paces(&on(&scene, 9, 10)), [Done, Done, Done, Here]);
    scene
        .idea("ven", &[])
        .choice("valg", None, "2021-09-09", &["ven"], &[]);
    let id = scene.activity("Følgeven", &["ven"]);
    let kept = ActivityFields {
        id,
        title: "Følgeven".into(),
        state: ActivityState::Kept,
        ..Default::default()
    };
    scene.fixture.write(activities::save, kept).unwrap();
    assert_eq!(paces(&on(&scene, 9, 10)), [Done, Done, Done, Done]);
}

#[test]
fn those_who_came_are_counted_over_all_evenings() {
    let scene = Scene::new();
    scene.session("mapping 2", "mapping", "2021-06-14");
    for (session, group, people) in [("mapping", "citizen", 12), ("mapping 2", "volunteer", 25)] {
        scene.sql(
            "INSERT INTO headcount (id, session_id, group_id, people) VALUES (?1, ?1, ?2, ?3)",
            (session, group, people),
        );
    }
    let step = &on(&scene, 6, 8).steps[0];
    assert_eq!(step.participants, 37);
    assert_eq!(step.dates, ["2021-06-07", "2021-06-14"]);
    assert_eq!(step.pace, Pace::Here);
}

#[test]
fn an_evening_to_come_wants_an_agenda_that_fits_and_guests() {
    let scene = Scene::new();
    let before = on(&scene, 6, 1);
    let expected = [
        NextCode::AgendaEmpty,
        NextCode::NobodyInvited,
        NextCode::SessionAhead,
    ];
    assert_eq!(codes(&before), expected);
    assert_eq!(item(&before, NextCode::SessionAhead).days, Some(6));
    for (number, minutes) in [(1, 150), (2, 45)] {
        scene.sql(
            "INSERT INTO agenda_item (id, session_id, position, title, minutes) VALUES (?1, 'mapping', ?1, 'x', ?2)",
            (number.to_string(), minutes),
        );
    }
    scene.person("Anne", "citizen").sql(
        "INSERT INTO attendance (id, session_id, person_id, state) VALUES ('x', 'mapping', 'Anne', 'invited')",
        [],
    );
    let after = on(&scene, 6, 1);
    assert_eq!(
        codes(&after),
        [NextCode::AgendaTooLong, NextCode::SessionAhead]
    );
    assert_eq!(item(&after, NextCode::AgendaTooLong).count, Some(15));
    assert_eq!(on(&scene, 6, 7).next[0].code, NextCode::SessionToday);
}

#[test]
fn an_open_evening_is_gone_to_whatever_the_day_until_it_is_closed() {
    let scene = Scene::new();
    let first = |month, day| on(&scene, month, day).next[0].code;
    assert_eq!(first(6, 7), NextCode::SessionToday);
    scene.sql(
        "INSERT INTO evening (id, opened_at) VALUES ('mapping', '2021-06-07T15:00:00.000Z')",
        [],
    );
    let open = codes(&on(&scene, 6, 7));
    assert_eq!(open[0], NextCode::SessionOpen);
    assert!(!open.contains(&NextCode::SessionToday) && !open.contains(&NextCode::AgendaEmpty));
    assert_eq!(first(6, 8), NextCode::SessionOpen);
    scene.sql(
        "UPDATE evening SET closed_at = '2021-06-07T18:00:00.000Z'",
        [],
    );
    let closed = codes(&on(&scene, 6, 7));
    assert!(!closed.contains(&NextCode::SessionOpen) && !closed.contains(&NextCode::SessionToday));
    assert_eq!(first(6, 8), NextCode::NoCards);
}

#[test]
fn an_evening_behind_us_wants_cards_and_an_evaluation() {
    let scene = Scene::new();
    let after = on(&scene, 6, 9);
    assert_eq!(
        codes(&after)[..2],
        [NextCode::NoCards, NextCode::NoEvaluation]
    );
    assert_eq!(after.next[0].days, Some(2));
    scene.challenge("bussen", None);
    answer(&scene, "mapping", 1, 3);
    let tidy = codes(&on(&scene, 6, 9));
    assert!(!tidy.contains(&NextCode::NoCards) && !tidy.contains(&NextCode::NoEvaluation));
}

#[test]
fn an_evening_that_was_answered_from_phones_alone_has_its_evaluation() {
    let scene = Scene::new();
    answer_by_phone(&scene, "mapping");
    assert!(!codes(&on(&scene, 6, 9)).contains(&NextCode::NoEvaluation));
}

#[test]
fn the_next_workshop_without_an_evening_is_pointed_out() {
    let scene = Scene::new();
    scene.sql(
        "DELETE FROM session WHERE id IN ('ideas', 'activities')",
        [],
    );
    let ahead = on(&scene, 6, 1);
    let planned = item(&ahead, NextCode::NotPlanned);
    assert_eq!(
        (planned.workshop, planned.urgency),
        (Some(Workshop::Ideas), Urgency::Soon)
    );
    assert_eq!(ahead.next.last().unwrap().code, NextCode::NotPlanned);
    let behind = on(&scene, 6, 9);
    assert_eq!(
        item(&behind, NextCode::NotPlanned).urgency,
        Urgency::Missing
    );
}

#[test]
fn votes_want_counting_then_choosing_then_making() {
    let scene = Scene::new();
    scene.idea("ven", &[]).idea("bus", &[]).sql(
        "INSERT INTO voting_round (id, session_id, title, dots_per_person, max_per_idea, created_at)
         VALUES ('r', 'ideas', 'Prikker', 5, 3, '2021-08-01')",
        [],
    );
    let has = |code| codes(&on(&scene, 9, 10)).contains(&code);
    assert!(!codes(&on(&scene, 8, 1)).contains(&NextCode::NoCounts));
    assert!(has(NextCode::NoCounts) && has(NextCode::NoChoice));
    scene.dots("r", "ven", "citizen", 4);
    assert_eq!(item(&on(&scene, 9, 10), NextCode::NoCounts).count, Some(4));
    scene.sql("UPDATE voting_round SET closed_at = '2021-09-09'", []);
    assert!(!has(NextCode::NoCounts) && has(NextCode::NoChoice));
    scene.choice("valg", Some("r"), "2021-09-09", &["ven", "bus"], &[]);
    assert!(!has(NextCode::NoChoice));
    let overview = on(&scene, 9, 10);
    let unmade = item(&overview, NextCode::NoActivity);
    assert_eq!((unmade.title.as_str(), unmade.count), ("ven", Some(2)));
    scene.activity("Følgeven", &["ven", "bus"]);
    assert!(!has(NextCode::NoActivity));
    let overview = on(&scene, 9, 10);
    let taken_by_nobody = item(&overview, NextCode::NoOwner);
    assert_eq!(
        (taken_by_nobody.count, taken_by_nobody.way),
        (Some(4), Some(WayKind::Dots))
    );
}

#[test]
fn an_activity_asks_for_the_one_thing_that_presses_most() {
    let scene = Scene::new();
    scene
        .idea("ven", &[])
        .choice("valg", None, "2021-09-09", &["ven"], &[])
        .organisation("Vig IF", "volunteer");
    let id = scene.activity("Følgeven", &["ven"]);
    let with = |change: fn(&mut ActivityFields)| {
        let mut fields = scene
            .fixture
            .read(activities::get, Id { id: id.clone() })
            .unwrap()
            .fields;
        change(&mut fields);
        scene.fixture.write(activities::save, fields).unwrap();
        let found = on(&scene, 10, 20)
            .next
            .into_iter()
            .find(|item| item.id == id);
        found.map(|item| (item.code, item.days))
    };
    assert_eq!(
        with(|fields| fields.next_step_due = Some("2021-10-01".into())),
        Some((NextCode::NoOwner, None))
    );
    assert_eq!(
        with(|fields| fields.owner.organisation_id = Some("Vig IF".into())),
        Some((NextCode::Overdue, Some(19)))
    );
    assert_eq!(
        with(|fields| fields.next_step_due = None),
        Some((NextCode::NoNextStep, None))
    );
    assert_eq!(with(|fields| fields.next_step = "Ring".into()), None);
    assert_eq!(
        with(|fields| fields.next_step_due = Some("2021-10-25".into())),
        Some((NextCode::Due, Some(5)))
    );
    assert_eq!(with(|fields| fields.state = ActivityState::Stopped), None);
}

#[test]
fn the_longest_overdue_stands_first() {
    let scene = Scene::new();
    scene
        .idea("ven", &[])
        .choice("valg", None, "2021-09-09", &["ven"], &[])
        .person("Anne", "citizen");
    for (title, due) in [("kort", "2021-10-18"), ("længst", "2021-10-01")] {
        let id = scene.activity(title, &["ven"]);
        let mut fields = scene
            .fixture
            .read(activities::get, Id { id })
            .unwrap()
            .fields;
        fields.next_step = "Ring".into();
        fields.next_step_due = Some(due.into());
        fields.owner.person_id = Some("Anne".into());
        scene.fixture.write(activities::save, fields).unwrap();
    }
    let overview = on(&scene, 10, 20);
    let titles: Vec<_> = overview
        .next
        .iter()
        .map(|item| item.title.as_str())
        .collect();
    assert_eq!(titles[..2], ["længst", "kort"]);
}

#[test]
fn what_people_say_is_told_when_five_have_said_it() {
    let scene = Scene::new();
    answer(&scene, "mapping", 9, 3);
    answer(&scene, "mapping", 1, 1);
    answer(&scene, "ideas", 4, 0);
    let heard = on(&scene, 9, 1).heard.unwrap();
    assert_eq!(
        heard,
        Heard {
            workshop: Workshop::Mapping,
            share: Share::Part { part: 9, whole: 10 },
            answers: 10
        }
    );
    answer(&scene, "ideas", 1, 2);
    let share = Share::Part { part: 1, whole: 5 };
    assert_eq!(on(&scene, 9, 1).heard.unwrap().share, share);
}

#[test]
fn the_rail_counts_cards() {
    let scene = Scene::new();
    scene
        .challenge("a", None)
        .challenge("b", None)
        .merge("ab", &["a", "b"], None)
        .idea("ven", &["ab"])
        .choice("valg", None, "2021-09-09", &["ven"], &[])
        .person("Anne", "citizen");
    scene.activity("Følgeven", &["ven"]);
    answer(&scene, "activities", 2, 3);
    answer_by_phone(&scene, "activities");
    let rail = scene.fixture.read(rail, Nothing {}).unwrap();
    let counts: Vec<_> = rail.steps.iter().map(|step| step.count).collect();
    assert_eq!(counts, [1, 1, 1, 1]);
    assert_eq!((rail.people, rail.responses), (1, 3));
}
