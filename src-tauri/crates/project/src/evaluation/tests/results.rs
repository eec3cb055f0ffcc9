use super::*;
use crate::sessions::Workshop;
use crate::{Step, history};

/// Degrees counted, whatever their interval.
fn counts(degrees: [u32; 4]) -> (Vec<u32>, u32, Option<u32>) {
    let top_two = degrees[2] + degrees[3];
    let n = degrees.iter().sum();
    (degrees.to_vec(), n, (n > 0).then_some(top_two))
}

fn told(counts: &OptionCounts) -> (Vec<u32>, u32, Option<u32>) {
    let top_two = counts.top_two.map(|top_two| top_two.part);
    (counts.options.clone(), counts.n, top_two)
}

fn all(item: &ItemResults) -> (Vec<u32>, u32, Option<u32>) {
    told(item.counts.as_ref().unwrap())
}

fn item<'a>(items: &'a [ItemResults], id: &str) -> &'a ItemResults {
    items.iter().find(|one| one.item == id).unwrap()
}

fn groups(set: &[&str]) -> Vec<Option<String>> {
    set.iter().map(|group| Some((*group).to_owned())).collect()
}

fn shown(item: &ItemResults) -> Vec<(Vec<Option<String>>, [u32; 4])> {
    let sets = item.by_group.iter();
    sets.map(|set| {
        (
            set.groups.clone(),
            set.counts.options.as_slice().try_into().unwrap(),
        )
    })
    .collect()
}

/// The third workshop as drawn: 47 answers, researchers and politicians fewer than five.
fn third_workshop(evenings: &Evenings) {
    let here = &evenings.activities;
    let answer = |group, degree, times: usize| {
        evenings.heard(here, Some(group), &vec![degree; times]);
    };
    for (degree, times) in [(1, 1), (2, 3), (3, 10)] {
        answer("citizen", degree, times);
    }
    for (degree, times) in [(1, 1), (2, 5), (3, 11)] {
        answer("volunteer", degree, times);
    }
    for (degree, times) in [(1, 2), (2, 5), (3, 6)] {
        answer("staff", degree, times);
    }
    answer("researcher", 0, 1);
    answer("researcher", 2, 1);
    answer("politician", 3, 1);
}

#[test]
fn the_third_workshop_is_counted_by_group_with_the_small_ones_together() {
    let evenings = Evenings::new();
    third_workshop(&evenings);
    let results = evenings.results();
    let workshop = &results.workshops[2];
    assert_eq!(workshop.workshop, Workshop::Activities);
    assert_eq!((workshop.responses, results.responses), (47, 47));
    let heard = item(&workshop.items, "heard");
    assert_eq!(all(heard), counts([1, 4, 14, 28]));
    assert_eq!(
        shown(heard),
        [
            (groups(&["citizen"]), [0, 1, 3, 10]),
            (groups(&["volunteer"]), [0, 1, 5, 11]),
            (groups(&["staff", "researcher", "politician"]), [1, 2, 6, 7]),
        ]
    );
    let meaningful = item(&workshop.items, "meaningful");
    assert_eq!((all(meaningful), meaningful.missing), (counts([0; 4]), 47));
    assert_eq!(workshop.sessions[0].items, workshop.items);
}

fn heard_as(workshop: Option<Workshop>, share: Share, change: Option<ShareMove>) -> Finding {
    Finding::Agree {
        item: "heard".into(),
        answered: survey::Kind::Degree,
        workshop,
        share,
        change,
    }
}

const fn since_mapping(step: ShareStep) -> Option<ShareMove> {
    let since = Workshop::Mapping;
    Some(ShareMove { step, since })
}

#[test]
fn it_says_that_nine_of_ten_felt_heard_and_that_the_move_may_be_chance() {
    let evenings = Evenings::new();
    third_workshop(&evenings);
    let degrees = [vec![0; 2], vec![1; 5], vec![2; 14], vec![3; 17]].concat();
    evenings.heard(&evenings.citizens, Some("citizen"), &degrees);
    let results = evenings.results();
    // 31 of 38, then 42 of 47; 16 of 17 volunteers and 13 of 16 of the staff and those with them.
    let about = |part| Share::About { part, whole: 10 };
    let item = "heard".to_owned();
    assert_eq!(
        results.workshops[2].findings,
        [
            heard_as(
                Some(Workshop::Activities),
                about(9),
                since_mapping(ShareStep::Unsure)
            ),
            Finding::GroupsUnsure { item },
        ]
    );
    assert_eq!(
        results.workshops[0].findings,
        [heard_as(Some(Workshop::Mapping), about(8), None)]
    );
    assert_eq!(results.findings[0], heard_as(None, about(9), None));
    let points = &results.trend[1].points;
    assert_eq!(
        points
            .iter()
            .map(|point| (point.workshop, told(&point.counts)))
            .collect::<Vec<_>>(),
        [
            (Workshop::Mapping, counts([2, 5, 14, 17])),
            (Workshop::Activities, counts([1, 4, 14, 28])),
        ]
    );
    let by_group = &results.trend[1].by_group;
    assert_eq!(by_group[0].groups, groups(&["citizen"]));
    assert_eq!(by_group[0].points.len(), 2);
    assert_eq!(told(&by_group[0].points[1].counts), counts([0, 1, 3, 10]));
}

#[test]
fn a_move_that_is_more_than_chance_is_told() {
    let evenings = Evenings::new();
    let degrees = |low, high| [vec![1; low], vec![3; high]].concat();
    evenings.heard(&evenings.citizens, None, &degrees(20, 20));
    evenings.heard(&evenings.ideas, None, &degrees(21, 19));
    evenings.heard(&evenings.activities, None, &degrees(4, 36));
    let told = |at: usize| evenings.results().workshops[at].findings.clone();
    let part = |part, whole| Share::Part { part, whole };
    assert_eq!(
        told(0),
        [heard_as(Some(Workshop::Mapping), part(5, 10), None)]
    );
    // 48 % after 50 %: no more and no fewer.
    let same = since_mapping(ShareStep::Same);
    let about_half = Share::About { part: 5, whole: 10 };
    assert_eq!(told(1), [heard_as(Some(Workshop::Ideas), about_half, same)]);
    let more = since_mapping(ShareStep::More);
    assert_eq!(
        told(2),
        [heard_as(Some(Workshop::Activities), part(9, 10), more)]
    );
}

#[test]
fn groups_are_told_apart_only_where_they_are_shown_apart() {
    let evenings = Evenings::new();
    // At first only volunteers can stand alone; later citizens could too.
    evenings.heard(&evenings.citizens, Some("volunteer"), &[3; 6]);
    evenings.heard(&evenings.citizens, Some("citizen"), &[3; 3]);
    evenings.heard(&evenings.citizens, Some("staff"), &[0; 3]);
    evenings.heard(&evenings.activities, Some("volunteer"), &[0; 8]);
    evenings.heard(&evenings.activities, Some("citizen"), &[3; 8]);
    evenings.heard(&evenings.activities, Some("staff"), &[0; 8]);
    let results = evenings.results();
    assert_eq!(
        results.workshops[2].findings[1],
        Finding::Groups {
            item: "heard".into(),
            highest: groups(&["citizen"]),
            lowest: groups(&["volunteer", "staff"]),
        }
    );
    // All in all citizens stand with the staff, as they do in the picture.
    let sets: Vec<_> = shown(item(&results.items, "heard"))
        .into_iter()
        .map(|(set, _)| set)
        .collect();
    assert_eq!(
        sets,
        [groups(&["citizen", "staff"]), groups(&["volunteer"])]
    );
    let unsure = Finding::GroupsUnsure {
        item: "heard".into(),
    };
    assert_eq!(results.findings[1], unsure);
}

#[test]
fn what_only_few_answered_is_not_said_of_all() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, None, &[3, 3, 3]);
    for item in ["meaningful", "meaningful", "continue", "continue"] {
        evenings.add(form(&evenings.ideas, None, &[(item, Answer::Number(3))]));
    }
    assert_eq!(evenings.results().workshops[1].findings, []);
}

#[test]
fn few_answers_are_told_as_they_are_and_very_few_not_at_all() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, None, &[3, 3, 3, 2, 1]);
    evenings.heard(&evenings.activities, None, &[0, 0, 0, 0]);
    let results = evenings.results();
    assert_eq!(
        results.workshops[2].findings,
        [Finding::TooFew {
            workshop: Some(Workshop::Activities),
            responses: 4,
        }]
    );
    let part = |part, whole| Share::Part { part, whole };
    assert_eq!(
        results.workshops[1].findings,
        [heard_as(Some(Workshop::Ideas), part(4, 5), None)]
    );
    assert_eq!(results.findings, [heard_as(None, part(4, 9), None)]);
}

#[test]
fn an_evening_whose_groups_are_too_small_hides_them_in_its_workshop_too() {
    let evenings = Evenings::new();
    // Seven citizens and two of the staff: shown by group, the two would be found by subtraction.
    evenings.heard(&evenings.citizens, Some("citizen"), &[3; 7]);
    evenings.heard(&evenings.citizens, Some("staff"), &[0; 2]);
    evenings.heard(&evenings.stakeholders, Some("volunteer"), &[3; 6]);
    evenings.heard(&evenings.stakeholders, Some("staff"), &[2; 6]);
    let results = evenings.results();
    let mapping = &results.workshops[0];
    assert_eq!(mapping.responses, 21);
    assert_eq!(all(item(&mapping.items, "heard")), counts([2, 0, 6, 13]));
    assert_eq!(shown(item(&mapping.items, "heard")), []);
    assert_eq!(shown(item(&mapping.sessions[0].items, "heard")), []);
    assert_eq!(
        shown(item(&mapping.sessions[1].items, "heard")),
        [
            (groups(&["volunteer"]), [0, 0, 0, 6]),
            (groups(&["staff"]), [0, 0, 6, 0]),
        ]
    );
    assert_eq!(shown(item(&results.items, "heard")), []);
}

#[test]
fn those_who_ticked_no_group_are_a_group_of_their_own() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, Some("citizen"), &[3; 5]);
    evenings.heard(&evenings.ideas, None, &[2; 5]);
    let results = evenings.results();
    assert_eq!(
        shown(item(&results.workshops[1].items, "heard")),
        [
            (groups(&["citizen"]), [0, 0, 0, 5]),
            (vec![None], [0, 0, 5, 0]),
        ]
    );
}

#[test]
fn how_many_came_stands_beside_how_many_answered() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.citizens, Some("citizen"), &[3; 2]);
    let came = |step: &Step, (session, group, people): (String, &str, u32)| {
        step.run(
            "INSERT INTO headcount (id, session_id, group_id, people) VALUES (?1, ?2, ?3, ?4)",
            (step.new_id(), session, group, people),
        )
    };
    for (group, people) in [("citizen", 12), ("staff", 4)] {
        let here = evenings.citizens.clone();
        evenings.fixture.write(came, (here, group, people)).unwrap();
    }
    let results = evenings.results();
    let mapping = &results.workshops[0];
    assert_eq!((mapping.responses, mapping.attended), (2, 16));
    assert_eq!(mapping.sessions[0].attended, 16);
    assert_eq!(mapping.sessions[1].attended, 0);
    assert_eq!(results.attended, 16);
}

#[test]
fn a_stack_that_is_moved_is_counted_where_it_belongs() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, None, &[3, 2]);
    let ids = evenings.typed(&evenings.ideas);
    let moved = MovedForms {
        ids: ids.into_iter().map(|form| form.id).collect(),
        session_id: evenings.activities.clone(),
    };
    evenings.fixture.write(move_to, moved).unwrap();
    let per_workshop = || {
        let results = evenings.results();
        let all = results.workshops.iter();
        all.map(|workshop| workshop.responses).collect::<Vec<_>>()
    };
    assert_eq!(per_workshop(), [0, 0, 2]);
    evenings.fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(per_workshop(), [0, 2, 0]);
}

#[test]
fn a_project_without_evenings_has_no_workshops_to_show() {
    let results = Fixture::new()
        .read(super::super::results, Nothing {})
        .unwrap();
    assert_eq!(results.workshops, []);
    assert_eq!(results.findings, []);
    assert_eq!(results.trend, []);
}

#[test]
fn groups_that_agree_alike_are_named_together() {
    let evenings = Evenings::new();
    for (group, degrees) in [
        ("citizen", [3, 3, 3, 3, 3, 3]),
        ("volunteer", [2, 2, 2, 2, 2, 2]),
        ("staff", [0, 0, 1, 1, 2, 3]),
    ] {
        evenings.heard(&evenings.ideas, Some(group), &degrees);
    }
    assert_eq!(
        evenings.results().workshops[1].findings[1],
        Finding::Groups {
            item: "heard".into(),
            highest: groups(&["citizen", "volunteer"]),
            lowest: groups(&["staff"]),
        }
    );
}

#[test]
fn an_evening_on_which_few_answered_is_not_shown_alone_nor_left_to_subtraction() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.citizens, Some("citizen"), &[3, 3, 2, 2, 2, 3, 3]);
    evenings.heard(&evenings.stakeholders, Some("politician"), &[0, 1, 2, 3, 0]);
    let both = || {
        let workshop = evenings.results().workshops.remove(0);
        let of = |at: usize| item(&workshop.sessions[at].items, "heard").clone();
        (all(item(&workshop.items, "heard")), of(0), of(1))
    };
    let (_, citizens, stakeholders) = both();
    assert_eq!(all(&citizens), counts([0, 0, 3, 4]));
    assert_eq!(all(&stakeholders), counts([2, 1, 1, 1]));

    // A higher limit, and what the five said could be found from the seven and the twelve.
    let limit = |small_group| {
        let before = evenings.fixture.read(choice, Nothing {}).unwrap();
        let after = EvaluationChoice {
            small_group,
            ..before
        };
        evenings.fixture.write(save_choice, after).unwrap();
    };
    limit(6);
    let (whole, citizens, stakeholders) = both();
    assert_eq!(whole, counts([2, 1, 4, 5]));
    for evening in [citizens, stakeholders] {
        assert_eq!((evening.counts, evening.mean), (None, None));
        assert!(evening.n >= 5 && evening.by_group.is_empty());
    }
}
