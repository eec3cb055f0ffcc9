use super::*;

pub(super) fn form(id: &str, task: &str) -> PhoneAnswers {
    PhoneAnswers {
        id: id.into(),
        task_id: task.into(),
        group_id: None,
        answers: [("heard".to_owned(), Answer::Number(3))].into(),
    }
}

#[test]
fn a_questionnaire_is_answered_once_and_nothing_ties_it_to_the_phone() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("citizen"), hall.ask(TaskKind::Evaluation, None));
    hall.send(answer, &phone, form(FIRST, &task)).unwrap();
    hall.send(answer, &phone, form(FIRST, &task)).unwrap();
    assert_eq!(
        why(hall.send(answer, &phone, form(SECOND, &task))),
        "already-answered"
    );
    assert_eq!(hall.count("SELECT count(*) FROM anonymous_response"), 1);
    let told =
        "SELECT count(*) FROM history WHERE table_name IN ('anonymous_response', 'task_done')";
    assert_eq!(hall.count(told), 0);
    assert_eq!(hall.own(&phone).done, [task]);
}

#[test]
fn the_questionnaire_is_anonymous_against_the_clock_too() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("citizen"), hall.ask(TaskKind::Evaluation, None));
    hall.send(answer, &phone, form(FIRST, &task)).unwrap();
    // The version of a UUID stands in its fifteenth place; 7 tells the time, 4 does not.
    let version = "SELECT count(*) FROM anonymous_response WHERE substr(id, 15, 1) = '4'";
    assert_eq!(hall.count(version), 1);
}

/// Worked out by hand: citizens 2×I høj grad on paper and 8 on phones of which 5 I høj grad, 2 I nogen grad,
/// 1 I mindre grad; staff 8 on paper (4, 3, 1, 0 from the top) and 4 on phones (1, 2, 1, 0); the tablet is
/// a politician's (Slet ikke), too few to be told alone.
#[test]
fn phones_a_tablet_and_paper_add_up_to_what_was_counted_by_hand() {
    use crate::evaluation::{NewResponse, add, results};

    let hall = Hall::open("mapping");
    let task = hall.ask(TaskKind::Evaluation, None);
    let mut sent = 0;
    let mut send = |token: String, group: &str, degree: i64| {
        sent += 1;
        let filled = PhoneAnswers {
            id: format!("018f0000-0000-7000-8000-{sent:012}"),
            task_id: task.clone(),
            group_id: Some(group.into()),
            answers: [("heard".to_owned(), Answer::Number(degree))].into(),
        };
        hall.send(answer, &token, filled).unwrap();
    };
    for degree in [3, 3, 3, 3, 3, 2, 2, 1] {
        send(hall.phone("citizen"), "citizen", degree);
    }
    for degree in [3, 2, 2, 1] {
        send(hall.phone("staff"), "staff", degree);
    }
    send(hall.come("politician", Channel::Tablet), "politician", 0);
    let paper = |(group, degree): (&str, i64)| {
        let form = NewResponse {
            session_id: "mapping".into(),
            group_id: Some(group.into()),
            answers: [("heard".to_owned(), Answer::Number(degree))].into(),
        };
        hall.scene.fixture.write(add, form).unwrap();
    };
    let staff = [3, 3, 3, 3, 2, 2, 2, 1].map(|degree| ("staff", degree));
    [("citizen", 3), ("citizen", 3)]
        .into_iter()
        .chain(staff)
        .for_each(paper);

    let now = || hall.scene.fixture.read(results, Nothing {}).unwrap();
    assert_eq!((now().responses, now().items.len()), (23, 0));
    hall.turn(&task, TaskState::Closed);
    let closed = now();
    let heard = closed.items.iter().find(|one| one.item == "heard").unwrap();
    let all = heard.counts.as_ref().unwrap();
    assert_eq!((all.options.as_slice(), all.n), (&[1, 3, 7, 12][..], 23));
    assert_eq!(all.top_two.unwrap().part, 19);
    let sets: Vec<_> = heard
        .by_group
        .iter()
        .map(|set| (set.groups.len(), set.counts.options.clone()))
        .collect();
    // The politician is told together with the smaller of the two others, and not found by subtraction.
    assert_eq!(sets, [(2, vec![1, 1, 2, 7]), (1, vec![0, 2, 5, 5])]);
}
