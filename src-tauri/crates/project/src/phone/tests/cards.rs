use super::*;
use crate::challenges::{self, CardIds};

#[test]
fn a_card_sent_twice_is_there_once_and_counts_for_the_senders_group() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    for _ in 0..2 {
        hall.send(hand_in, &phone, card(FIRST, &task, "Bussen kører ikke"))
            .unwrap();
    }
    assert_eq!(hall.count("SELECT count(*) FROM challenge"), 1);
    let own = hall.own(&phone);
    assert_eq!(own.cards.len(), 1);
    assert_eq!(own.cards[0].group_id.as_deref(), Some("staff"));
    assert!(own.cards[0].can_correct);
}

#[test]
fn nobody_takes_over_another_phones_card_by_its_id() {
    let hall = Hall::open("mapping");
    let (mine, other) = (hall.phone("staff"), hall.phone("citizen"));
    let task = hall.ask(TaskKind::Challenges, None);
    hall.send(hand_in, &mine, card(FIRST, &task, "Mit"))
        .unwrap();
    let missing = hall.send(correct, &other, card(FIRST, &task, "Dit"));
    assert_eq!(missing, Err(Error::NotFound { noun: "card" }));
    hall.send(hand_in, &other, card(FIRST, &task, "Dit"))
        .unwrap();
    hall.send(correct, &other, card(FIRST, &task, "Nu vores"))
        .unwrap();
    assert_eq!(hall.own(&mine).cards[0].text, "Mit");
    assert_eq!(hall.own(&other).cards[0].text, "Nu vores");
}

#[test]
fn a_whole_hall_hands_in_at_once_and_each_is_judged_alone() {
    let hall = Hall::open("mapping");
    let (mine, other) = (hall.phone("staff"), hall.phone("citizen"));
    let task = hall.ask(TaskKind::Challenges, None);
    let ideas = hall.ask(TaskKind::Ideas, None);
    let hand_in = |token: &str, card| HandIn {
        token_hash: secret::hash(token),
        card,
    };
    let stray = PhoneCard {
        challenges: vec!["gone".into()],
        ..card(SECOND, &ideas, "En idé")
    };
    let hand_ins = [
        hand_in(&mine, card(FIRST, &task, "Bussen kører ikke")),
        hand_in(&mine, card(FIRST, &task, "Bussen kører ikke")),
        hand_in(&mine, stray),
        hand_in("nobody", card(FIRST, &task, "Hvem?")),
        hand_in(&other, card(SECOND, &task, " ")),
        hand_in(&other, card(SECOND, "gone", "Hvorhen?")),
        hand_in(&other, card(FIRST, &task, "Der er dyrt")),
        hand_in(&other, card(SECOND, &task, " ")),
    ];
    let outcomes = hall
        .scene
        .fixture
        .project
        .write_now("phone.test", crate::file::Origin::Phone, move |step| {
            Intake::default().take(step, &hand_ins)
        })
        .unwrap();
    let is_fine: Vec<_> = outcomes.iter().map(Result::is_ok).collect();
    assert_eq!(
        is_fine,
        [true, true, false, false, false, false, true, false]
    );
    assert_eq!(outcomes[7], outcomes[4], "the same again is told the same");
    assert_eq!(
        outcomes[3],
        Err(Error::NotNow {
            why: "phone-unknown"
        })
    );
    assert_eq!(outcomes[4], Err(Error::Required { field: "text" }));
    assert_eq!(outcomes[5], Err(Error::NotFound { noun: "task" }));
    let texts = |token| {
        let cards = hall.own(token).cards.into_iter();
        cards.map(|card| card.text).collect::<Vec<_>>()
    };
    assert_eq!(texts(&mine), ["Bussen kører ikke"]);
    assert_eq!(texts(&other), ["Der er dyrt"]);
}

#[test]
fn what_is_not_open_is_refused_and_a_repeat_of_what_was_saved_never_is() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    let send = |id: &str| hall.send(hand_in, &phone, card(id, &task, "Bussen"));
    send(FIRST).unwrap();
    hall.turn(&task, TaskState::Paused);
    assert_eq!(why(send(SECOND)), "task-paused");
    send(FIRST).unwrap();
    hall.turn(&task, TaskState::Open);
    let evening = || Id {
        id: "mapping".into(),
    };
    hall.scene.fixture.write(live::pause, evening()).unwrap();
    assert_eq!(why(send(SECOND)), "evening-paused");
    hall.scene.fixture.write(live::resume, evening()).unwrap();
    hall.turn(&task, TaskState::Closed);
    assert_eq!(why(send(SECOND)), "task-closed");
    hall.scene.fixture.write(live::close, evening()).unwrap();
    assert_eq!(why(send(SECOND)), "evening-not-open");
    assert_eq!(
        why(hall.send(hand_in, "guessed", card(SECOND, &task, "x"))),
        "phone-unknown"
    );
}

#[test]
fn a_correction_keeps_the_original_in_history() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    hall.send(hand_in, &phone, card(FIRST, &task, "Busen"))
        .unwrap();
    hall.send(correct, &phone, card(FIRST, &task, "Bussen"))
        .unwrap();
    assert_eq!(hall.own(&phone).cards[0].text, "Bussen");
    let before = "SELECT count(*) FROM history WHERE json_extract(before, '$.text') = 'Busen' \
                  AND json_extract(after, '$.text') = 'Bussen'";
    assert_eq!(hall.count(before), 1);
}

#[test]
fn an_idea_card_carries_all_its_fields_and_what_it_answers() {
    let hall = Hall::open("ideas");
    hall.scene.challenge("bus", None);
    let (phone, task) = (hall.phone("volunteer"), hall.ask(TaskKind::Ideas, None));
    assert_eq!(hall.shared().tasks[0].challenges[0].id, "bus");
    let idea = PhoneCard {
        description: "Vi kører sammen".into(),
        challenges: vec!["bus".into()],
        ..card(FIRST, &task, "Samkørsel")
    };
    hall.send(hand_in, &phone, idea.clone()).unwrap();
    let own = hall.own(&phone).cards.remove(0);
    assert!(own.is_idea);
    assert_eq!(
        (own.description.as_str(), own.challenges),
        ("Vi kører sammen", vec!["bus".to_owned()])
    );
    let corrected = PhoneCard {
        challenges: vec![],
        text: "Kør sammen".into(),
        ..idea
    };
    hall.send(correct, &phone, corrected).unwrap();
    let list = hall.scene.fixture.read(ideas::list, Nothing {}).unwrap();
    assert_eq!(list.ideas[0].title, "Kør sammen");
    assert!(list.ideas[0].challenges.is_empty());
}

#[test]
fn a_tables_phone_says_whose_each_card_is() {
    let hall = Hall::open("mapping");
    let (phone, task) = (
        hall.come("staff", Channel::Table),
        hall.ask(TaskKind::Challenges, None),
    );
    let theirs = PhoneCard {
        group_id: Some("citizen".into()),
        ..card(FIRST, &task, "Bussen")
    };
    hall.send(hand_in, &phone, theirs).unwrap();
    assert_eq!(
        hall.own(&phone).cards[0].group_id.as_deref(),
        Some("citizen")
    );
}

#[test]
fn a_phone_hears_of_what_others_did_to_its_cards_and_not_of_its_own_doing() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    let project = &hall.scene.fixture.project;
    let before = project.read(last_step).unwrap();
    hall.send(hand_in, &phone, card(FIRST, &task, "Bussen"))
        .unwrap();
    let changed = |since| project.read(|db| changed_since(db, since)).unwrap();
    assert_eq!(changed(before), Vec::<String>::new());

    let before = project.read(last_step).unwrap();
    hall.scene.sql("UPDATE challenge SET text = 'Toget'", ());
    let mine = project
        .read(|db| crate::participants::of_token(db, &phone))
        .unwrap();
    assert_eq!(changed(before), [mine.participant_id]);
}

#[test]
fn a_card_from_a_phone_tells_how_it_came_whatever_happens_to_it() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    hall.send(hand_in, &phone, card(FIRST, &task, "Busen"))
        .unwrap();
    let id: String = hall
        .scene
        .fixture
        .read(
            |db: &Reader, sql: &str| Ok(db.query_row(sql, [], |row| row.get(0))?),
            "SELECT id FROM challenge",
        )
        .unwrap();
    let told = || {
        let (table, id) = ("challenge".into(), id.clone());
        let row = history::RowRef { table, id };
        let changes = hall
            .scene
            .fixture
            .read(history::of, row)
            .unwrap()
            .into_iter();
        let text = |image: Option<serde_json::Value>| image.map(|image| image["text"].to_string());
        changes
            .map(|change| (change.step.name, text(change.before), text(change.after)))
            .collect::<Vec<_>>()
    };
    let text = |text: &str| Some(format!("\"{text}\""));
    let step = |name: &str| name.to_owned();
    let made = (step("phone.test"), None, text("Busen"));
    assert_eq!(told(), std::slice::from_ref(&made));
    hall.send(correct, &phone, card(FIRST, &task, "Bussen"))
        .unwrap();
    let corrected = (step("phone.test"), text("Busen"), text("Bussen"));
    assert_eq!(told(), [corrected.clone(), made.clone()]);
    let ids = vec![id.clone()];
    hall.scene
        .fixture
        .write(challenges::remove, CardIds { ids })
        .unwrap();
    let removed = told().remove(0);
    assert_eq!((removed.1, removed.2), (text("Bussen"), None));
    assert_eq!(told()[1..], [corrected, made]);
}

#[test]
fn undo_leaves_alone_what_phones_have_answered_and_says_so() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    hall.send(hand_in, &phone, card(FIRST, &task, "Bussen"))
        .unwrap();
    let refusal = hall.scene.fixture.write(history::undo, Nothing {});
    assert_eq!(refusal.unwrap_err().code(), "changed-since");
    assert_eq!(hall.own(&phone).cards.len(), 1);
}

#[test]
fn what_a_phone_hands_in_is_not_recorded_and_what_the_laptop_adds_for_somebody_is() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    let recorded = || {
        let of = |table| {
            format!(
                "(SELECT count(*) FROM history WHERE table_name = '{table}' AND before IS NULL)"
            )
        };
        let sql = format!("SELECT {}, {}", of("challenge"), of("contribution"));
        let counted =
            |db: &Reader| Ok(db.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?);
        hall.scene.fixture.project.read(counted).unwrap()
    };
    hall.send(hand_in, &phone, card(FIRST, &task, "Bussen"))
        .unwrap();
    assert_eq!(recorded(), (0, 0));

    let card = live::HelpedCard {
        session_id: "mapping".into(),
        kind: TaskKind::Challenges,
        text: "Toget".into(),
        group_id: None,
        table_number: None,
        code: Some(hall.ticket("citizen").code),
    };
    hall.scene.fixture.write(live::help, card).unwrap();
    assert_eq!(recorded(), (1, 1));
}
