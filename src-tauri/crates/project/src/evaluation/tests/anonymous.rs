//! What comes from phones: counted with the rest, and nobody's.

use super::*;
use crate::{Error, groups, history, sessions};

fn phone(session: &str, group: Option<&str>, degree: i64) -> AnonymousResponse {
    let NewResponse {
        session_id,
        group_id,
        answers,
    } = form(
        session,
        group,
        &[("heard", Answer::Number(degree)), ("liked", words("Maden"))],
    );
    AnonymousResponse {
        session_id,
        group_id,
        answers,
    }
}

impl Evenings {
    fn count(&self, sql: &'static str) -> u32 {
        self.fixture
            .read(
                |db, sql: &str| Ok(db.query_row(sql, [], |row| row.get(0))?),
                sql,
            )
            .unwrap()
    }

    fn open_task(&self, session: &str, state: &'static str) {
        let put = |step: &Step, (session, state): (String, &str)| {
            step.run(
                "INSERT INTO live_task (id, session_id, kind, state, opened_at) VALUES ('task', ?1, 'evaluation', ?2, '')
                 ON CONFLICT (id) DO UPDATE SET state = ?2",
                (session, state),
            )
        };
        self.fixture
            .write(put, (session.to_owned(), state))
            .unwrap();
    }
}

#[test]
fn nothing_tells_when_a_response_came_or_from_whom() {
    let evenings = Evenings::new();
    for degree in 0..4 {
        let here = phone(&evenings.ideas, Some("citizen"), degree);
        evenings.fixture.write(answer_anonymously, here).unwrap();
    }
    assert_eq!(evenings.count("SELECT count(*) FROM anonymous_response"), 4);
    assert_eq!(
        evenings.count("SELECT count(*) FROM history WHERE table_name = 'anonymous_response'"),
        0
    );
    assert_eq!(
        evenings.count("SELECT count(*) FROM anonymous_response WHERE substr(id, 15, 1) <> '4'"),
        0
    );
    // Four rows in the order in which they came would have neighbouring places.
    assert_eq!(
        evenings.count("SELECT count(*) FROM anonymous_response a JOIN anonymous_response b ON b.rowid = a.rowid + 1"),
        0
    );
    let columns = evenings
        .fixture
        .read(
            |db, _: ()| {
                db.rows(
                    "SELECT name FROM pragma_table_info('anonymous_response')",
                    [],
                    |row| row.get::<_, String>(0),
                )
            },
            (),
        )
        .unwrap();
    assert_eq!(
        columns,
        [
            "id",
            "session_id",
            "questionnaire",
            "version",
            "group_id",
            "answers"
        ]
    );
}

#[test]
fn phones_and_paper_are_counted_together_once_answering_is_closed() {
    let evenings = Evenings::new();
    evenings.heard(&evenings.ideas, Some("staff"), &[3; 6]);
    evenings.open_task(&evenings.ideas, "open");
    for degree in [2, 2, 2, 2, 1] {
        let here = phone(&evenings.ideas, Some("citizen"), degree);
        evenings.fixture.write(answer_anonymously, here).unwrap();
    }
    let open = evenings.results();
    assert_eq!(
        (open.responses, open.items.len(), open.findings.len()),
        (11, 0, 0)
    );
    assert_eq!(open.open, std::slice::from_ref(&evenings.ideas));
    let search = || OpenSearch {
        item: "liked".into(),
        workshop: None,
        contains: String::new(),
        theme: None,
        most: 9,
    };
    assert_eq!(
        evenings.fixture.read(open_answers, search()).unwrap().all,
        0
    );

    evenings.open_task(&evenings.ideas, "closed");
    let closed = evenings.results();
    let heard = closed.items.iter().find(|one| one.item == "heard").unwrap();
    assert_eq!(heard.counts.as_ref().unwrap().options, [0, 1, 4, 6]);
    assert_eq!(heard.by_group.len(), 2);
    assert_eq!(
        evenings.fixture.read(open_answers, search()).unwrap().all,
        5
    );
    // Single forms from phones are nobody's business.
    assert_eq!(evenings.typed(&evenings.ideas).len(), 6);
}

#[test]
fn what_is_asked_does_not_change_while_it_is_being_answered() {
    let evenings = Evenings::new();
    evenings.open_task(&evenings.ideas, "open");
    let chosen = ChosenQuestionnaire {
        workshop: Workshop::Ideas,
        name: "ideas".into(),
    };
    assert_eq!(
        evenings.fixture.write(choose, chosen),
        Err(Error::NotNow {
            why: "questionnaire-open"
        })
    );
}

#[test]
fn a_wrong_answer_is_refused_and_leaves_no_trace() {
    let evenings = Evenings::new();
    let outside = phone(&evenings.ideas, None, 4);
    assert_eq!(
        evenings.fixture.write(answer_anonymously, outside),
        Err(Error::NotNow {
            why: "outside-scale"
        })
    );
    assert_eq!(evenings.count("SELECT count(*) FROM anonymous_response"), 0);
    assert_eq!(evenings.count("SELECT count(*) FROM questionnaire"), 0);
}

#[test]
fn an_evening_or_a_group_that_phones_answered_for_stays() {
    let evenings = Evenings::new();
    let group = groups::NewGroup {
        name: "Pårørende".into(),
        letters: String::new(),
    };
    let group = evenings.fixture.write(groups::add, group).unwrap();
    let here = phone(&evenings.ideas, Some(&group.id), 3);
    evenings.fixture.write(answer_anonymously, here).unwrap();
    let refused = || {
        Err(Error::NotNow {
            why: "answered-anonymously",
        })
    };
    let id = evenings.ideas.clone();
    assert_eq!(
        evenings.fixture.write(sessions::remove, Id { id }),
        refused()
    );
    assert_eq!(evenings.fixture.write(groups::remove, group), refused());
}

/// Three answers on the citizens' evening that belong to the stakeholders', with their words in a theme.
fn on_the_wrong_evening() -> Evenings {
    let evenings = Evenings::new();
    for degree in [3, 3, 1] {
        let here = phone(&evenings.citizens, Some("citizen"), degree);
        evenings.fixture.write(answer_anonymously, here).unwrap();
    }
    evenings
}

impl Evenings {
    fn phone_count(&self, session: &str) -> u32 {
        let session_id = session.to_owned();
        let asked = OfSession { session_id };
        self.fixture.read(from_phones, asked).unwrap().count
    }

    fn move_from_phones(&self) -> crate::Result<Nothing> {
        let moved = MovedResponses {
            from: self.citizens.clone(),
            to: self.stakeholders.clone(),
        };
        self.fixture.write(move_from_phones, moved)
    }
}

#[test]
fn answers_given_on_the_wrong_evening_are_moved_and_back_again() {
    let evenings = on_the_wrong_evening();
    let here = |evenings: &Evenings| {
        let of = |id: &str| evenings.phone_count(id);
        (of(&evenings.citizens), of(&evenings.stakeholders))
    };
    evenings.move_from_phones().unwrap();
    assert_eq!(here(&evenings), (0, 3));
    let turn = |way| evenings.fixture.write(way, Nothing {}).unwrap();
    turn(history::undo);
    assert_eq!(here(&evenings), (3, 0));
    turn(history::redo);
    assert_eq!(here(&evenings), (0, 3));
    // One more comes on the evening that was wrong for the others, and stays there.
    let late = phone(&evenings.citizens, None, 2);
    evenings.fixture.write(answer_anonymously, late).unwrap();
    assert_eq!(here(&evenings), (1, 3));
    let heard = evenings
        .results()
        .items
        .into_iter()
        .find(|one| one.item == "heard");
    assert_eq!(heard.unwrap().counts.unwrap().options, [0, 1, 1, 2]);
    turn(history::undo);
    assert_eq!(here(&evenings), (4, 0));
}

#[test]
fn nothing_is_moved_while_somebody_may_still_answer_nor_when_there_is_nothing() {
    let evenings = on_the_wrong_evening();
    let refused = |why| Err(Error::NotNow { why });
    evenings.open_task(&evenings.stakeholders, "open");
    assert_eq!(evenings.move_from_phones(), refused("answers-open"));
    evenings.open_task(&evenings.stakeholders, "closed");
    evenings.move_from_phones().unwrap();
    assert_eq!(evenings.move_from_phones(), refused("nothing-to-move"));
    let nowhere = MovedResponses {
        from: evenings.stakeholders.clone(),
        to: "gone".into(),
    };
    let refused = evenings.fixture.write(move_from_phones, nowhere);
    assert_eq!(refused, Err(Error::NotFound { noun: "session" }));
}

#[test]
fn what_history_keeps_of_a_move_tells_no_answer_from_another() {
    let evenings = on_the_wrong_evening();
    evenings.move_from_phones().unwrap();
    let steps = "SELECT count(DISTINCT step) FROM history WHERE table_name = 'anonymous_response'";
    assert_eq!(evenings.count(steps), 1);
    let one_by_one = "SELECT count(*) FROM history WHERE table_name = 'anonymous_response' \
                      AND json_extract(before, '$.answers') IS NOT json_extract(after, '$.answers')";
    assert_eq!(evenings.count(one_by_one), 0);
}
