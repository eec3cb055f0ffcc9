use super::*;
use crate::history;
use crate::testing::Fixture;

fn item(title: &str, minutes: u32) -> AgendaItem {
    AgendaItem {
        id: None,
        title: title.into(),
        minutes,
    }
}

fn evening(workshop: Workshop, date: &str) -> NewSession {
    NewSession {
        workshop,
        track: Track::Citizens,
        date: date.into(),
        starts: "17:00".into(),
        ends: "20:00".into(),
        place: String::new(),
        facilitator: String::new(),
        question: String::new(),
        agenda: vec![item("Velkomst", 20), item("Spisning", 40)],
    }
}

fn plan(fixture: &Fixture, id: &Id) -> SessionPlan {
    fixture.read(get, id.clone()).unwrap()
}

fn titles(plan: &SessionPlan) -> Vec<&str> {
    plan.agenda.iter().map(|item| item.title.as_str()).collect()
}

#[test]
fn sessions_come_in_the_order_of_the_process() {
    let fixture = Fixture::new();
    for (workshop, date) in [
        (Workshop::Activities, "2021-06-01"),
        (Workshop::Mapping, "2021-06-14"),
        (Workshop::Ideas, "2021-06-02"),
        (Workshop::Mapping, "2021-06-07"),
    ] {
        fixture.write(add, evening(workshop, date)).unwrap();
    }
    let dates: Vec<_> = fixture
        .read(list, Nothing {})
        .unwrap()
        .into_iter()
        .map(|summary| summary.session.date)
        .collect();
    assert_eq!(
        dates,
        ["2021-06-07", "2021-06-14", "2021-06-02", "2021-06-01"]
    );
}

#[test]
fn a_bad_date_a_bad_time_and_an_end_before_the_start_are_refused_and_nothing_is_saved() {
    let fixture = Fixture::new();
    let good = evening(Workshop::Mapping, "2021-06-07");
    let wrong = [
        (
            NewSession {
                date: "2021-06-31".into(),
                ..good.clone()
            },
            Error::BadValue { field: "date" },
        ),
        (
            NewSession {
                date: " ".into(),
                ..good.clone()
            },
            Error::Required { field: "date" },
        ),
        (
            NewSession {
                starts: "25:00".into(),
                ..good.clone()
            },
            Error::BadValue { field: "starts" },
        ),
        (
            NewSession {
                ends: "16:59".into(),
                ..good.clone()
            },
            Error::EndsBeforeStart,
        ),
        (
            NewSession {
                agenda: vec![item("Kaffe", 0)],
                ..good.clone()
            },
            Error::BadValue { field: "minutes" },
        ),
        (
            NewSession {
                agenda: vec![item("\0", 5)],
                ..good
            },
            Error::Required {
                field: "agendaTitle",
            },
        ),
    ];
    for (session, error) in wrong {
        assert_eq!(fixture.write(add, session), Err(error));
    }
    assert_eq!(fixture.read(list, Nothing {}).unwrap(), []);
}

#[test]
fn an_agenda_is_saved_as_a_whole_and_items_that_stay_keep_their_history() {
    let fixture = Fixture::new();
    let id = fixture
        .write(add, evening(Workshop::Mapping, "2021-06-07"))
        .unwrap();
    let before = plan(&fixture, &id).agenda;
    let items = vec![
        item("Kaffe", 15),
        AgendaItem {
            minutes: 45,
            ..before[1].clone()
        },
    ];
    let agenda = Agenda {
        session_id: id.id.clone(),
        items,
    };
    fixture.write(save_agenda, agenda).unwrap();
    let after = plan(&fixture, &id);
    assert_eq!(titles(&after), ["Kaffe", "Spisning"]);
    assert_eq!(after.agenda[1].id, before[1].id);
    assert_eq!(after.agenda[1].minutes, 45);
    fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(plan(&fixture, &id).agenda, before);
}

#[test]
fn an_agenda_with_one_bad_item_leaves_the_old_one_standing() {
    let fixture = Fixture::new();
    let id = fixture
        .write(add, evening(Workshop::Mapping, "2021-06-07"))
        .unwrap();
    let before = plan(&fixture, &id);
    let agenda = Agenda {
        session_id: id.id.clone(),
        items: vec![item("Kaffe", 15), item("For længe", 601)],
    };
    assert_eq!(
        fixture.write(save_agenda, agenda),
        Err(Error::BadValue { field: "minutes" })
    );
    assert_eq!(plan(&fixture, &id), before);
}

#[test]
fn an_item_of_another_evening_is_copied_not_taken() {
    let fixture = Fixture::new();
    let first = fixture
        .write(add, evening(Workshop::Mapping, "2021-06-07"))
        .unwrap();
    let second = fixture
        .write(add, evening(Workshop::Mapping, "2021-06-14"))
        .unwrap();
    let items = plan(&fixture, &first).agenda;
    let agenda = Agenda {
        session_id: second.id.clone(),
        items,
    };
    fixture.write(save_agenda, agenda).unwrap();
    assert_eq!(titles(&plan(&fixture, &first)), ["Velkomst", "Spisning"]);
    assert_eq!(titles(&plan(&fixture, &second)), ["Velkomst", "Spisning"]);
}

#[test]
fn a_removed_session_comes_back_with_its_agenda() {
    let fixture = Fixture::new();
    let id = fixture
        .write(add, evening(Workshop::Mapping, "2021-06-07"))
        .unwrap();
    let before = plan(&fixture, &id);
    fixture.write(remove, id.clone()).unwrap();
    assert_eq!(
        fixture.read(get, id.clone()),
        Err(Error::NotFound { noun: "session" })
    );
    fixture.write(history::undo, Nothing {}).unwrap();
    assert_eq!(plan(&fixture, &id), before);
}

#[test]
fn ten_thousand_characters_fit_in_the_question_and_one_more_is_refused() {
    let fixture = Fixture::new();
    let good = evening(Workshop::Mapping, "2021-06-07");
    let long = NewSession {
        question: "å".repeat(10_000),
        ..good.clone()
    };
    let id = fixture.write(add, long).unwrap();
    assert_eq!(plan(&fixture, &id).session.question.chars().count(), 10_000);
    let longer = NewSession {
        question: "å".repeat(10_001),
        ..good
    };
    assert_eq!(fixture.write(add, longer).unwrap_err().code(), "too-long");
}

mod who_comes {
    use super::*;
    use crate::people::{self, NewPerson};

    fn person(fixture: &Fixture, name: &str, group: Option<&str>) -> String {
        let person = NewPerson {
            group_id: group.map(Into::into),
            ..NewPerson::named(name)
        };
        fixture.write(people::add, person).unwrap().id
    }

    fn states(fixture: &Fixture, session: &Id) -> Vec<(String, Option<AttendanceState>)> {
        let attendance = fixture.read(attendance, session.clone()).unwrap();
        let people = attendance.people.into_iter();
        people.map(|one| (one.name, one.state)).collect()
    }

    fn set(fixture: &Fixture, session: &Id, person: &str, state: Option<AttendanceState>) {
        let attend_as = Attend {
            session_id: session.id.clone(),
            person_id: person.into(),
            state,
        };
        fixture.write(attend, attend_as).unwrap();
    }

    fn count(fixture: &Fixture, session: &Id, group: &str, people: Option<u32>) -> Result<Nothing> {
        let counts = Headcounts {
            session_id: session.id.clone(),
            counts: vec![Headcount {
                group_id: group.into(),
                people,
            }],
        };
        fixture.write(save_headcount, counts)
    }

    fn attended(fixture: &Fixture) -> u32 {
        fixture.read(list, Nothing {}).unwrap()[0].attended
    }

    #[test]
    fn a_track_invites_those_it_is_for_and_leaves_answers_alone() {
        let fixture = Fixture::new();
        let evening = fixture
            .write(add, evening(Workshop::Mapping, "2021-06-07"))
            .unwrap();
        let anne = person(&fixture, "Anne", Some("citizen"));
        person(&fixture, "Bo", Some("citizen"));
        person(&fixture, "Carl", Some("staff"));
        set(&fixture, &evening, &anne, Some(AttendanceState::Declined));
        let all = Invite {
            session_id: evening.id.clone(),
            group_id: None,
        };
        assert_eq!(fixture.write(invite, all.clone()), Ok(Invited { count: 1 }));
        assert_eq!(fixture.write(invite, all.clone()), Ok(Invited { count: 0 }));
        let staff = Invite {
            group_id: Some("staff".into()),
            ..all
        };
        assert_eq!(fixture.write(invite, staff), Ok(Invited { count: 1 }));
        let expected = [
            ("Anne".into(), Some(AttendanceState::Declined)),
            ("Bo".into(), Some(AttendanceState::Invited)),
            ("Carl".into(), Some(AttendanceState::Invited)),
        ];
        assert_eq!(states(&fixture, &evening), expected);
        fixture.write(history::undo, Nothing {}).unwrap();
        assert_eq!(states(&fixture, &evening)[2], ("Carl".into(), None));
    }

    #[test]
    fn stakeholders_are_everybody_but_the_citizens() {
        let fixture = Fixture::new();
        let new = NewSession {
            track: Track::Stakeholders,
            ..evening(Workshop::Mapping, "2021-06-14")
        };
        let evening = fixture.write(add, new).unwrap();
        person(&fixture, "Anne", Some("citizen"));
        person(&fixture, "Carl", Some("staff"));
        person(&fixture, "Dorte", None);
        let all = Invite {
            session_id: evening.id.clone(),
            group_id: None,
        };
        assert_eq!(fixture.write(invite, all), Ok(Invited { count: 2 }));
        assert_eq!(states(&fixture, &evening)[0], ("Anne".into(), None));
    }

    #[test]
    fn a_headcount_stands_for_its_group_and_the_rest_are_counted_by_name() {
        let fixture = Fixture::new();
        let evening = fixture
            .write(add, evening(Workshop::Mapping, "2021-06-07"))
            .unwrap();
        for (name, group) in [
            ("Anne", Some("citizen")),
            ("Carl", Some("staff")),
            ("Dorte", None),
        ] {
            let id = person(&fixture, name, group);
            set(&fixture, &evening, &id, Some(AttendanceState::Attended));
        }
        let late = person(&fixture, "Erik", Some("staff"));
        set(&fixture, &evening, &late, Some(AttendanceState::NoShow));
        assert_eq!(attended(&fixture), 3);
        count(&fixture, &evening, "citizen", Some(12)).unwrap();
        assert_eq!(attended(&fixture), 14);
        count(&fixture, &evening, "citizen", None).unwrap();
        assert_eq!(attended(&fixture), 3);
    }

    #[test]
    fn more_than_ten_thousand_do_not_fit_in_the_hall() {
        let fixture = Fixture::new();
        let evening = fixture
            .write(add, evening(Workshop::Mapping, "2021-06-07"))
            .unwrap();
        let refusal = count(&fixture, &evening, "citizen", Some(10_001));
        assert_eq!(refusal, Err(Error::BadValue { field: "headcount" }));
        let nobody = count(&fixture, &evening, "extra1", Some(1));
        assert_eq!(nobody, Err(Error::NotFound { noun: "group" }));
    }

    #[test]
    fn a_person_taken_off_the_list_is_not_invited_any_more() {
        let fixture = Fixture::new();
        let evening = fixture
            .write(add, evening(Workshop::Mapping, "2021-06-07"))
            .unwrap();
        let anne = person(&fixture, "Anne", None);
        set(&fixture, &evening, &anne, Some(AttendanceState::Accepted));
        set(&fixture, &evening, &anne, None);
        assert_eq!(states(&fixture, &evening), [("Anne".into(), None)]);
    }

    #[test]
    fn a_removed_session_comes_back_with_those_who_came() {
        let fixture = Fixture::new();
        let evening = fixture
            .write(add, evening(Workshop::Mapping, "2021-06-07"))
            .unwrap();
        let anne = person(&fixture, "Anne", Some("citizen"));
        set(&fixture, &evening, &anne, Some(AttendanceState::Attended));
        count(&fixture, &evening, "staff", Some(4)).unwrap();
        fixture.write(remove, evening.clone()).unwrap();
        fixture.write(history::undo, Nothing {}).unwrap();
        assert_eq!(attended(&fixture), 5);
        assert_eq!(
            states(&fixture, &evening),
            [("Anne".into(), Some(AttendanceState::Attended))]
        );
    }
}
