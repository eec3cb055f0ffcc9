use super::*;
use crate::history::undo;
use crate::scene::Scene;
use crate::testing::Fixture;
use crate::{Error, Result, Step};

/// A session of the second workshop.
pub(crate) fn session(fixture: &Fixture) -> String {
    let insert = |step: &Step, _: ()| -> Result<String> {
        let id = step.new_id();
        step.run(
            "INSERT INTO session (id, workshop, track, date) VALUES (?1, 'ideas', 'citizens', '2021-08-16')",
            [&id],
        )?;
        Ok(id)
    };
    fixture.write(insert, ()).unwrap()
}

/// An idea card with nothing but a title.
pub(crate) fn idea(fixture: &Fixture, session: &str, title: &str) -> String {
    let new = NewIdea {
        session_id: session.into(),
        title: title.into(),
        group_id: Some("citizen".into()),
        ..NewIdea::default()
    };
    fixture.write(add, new).unwrap().id
}

/// A card on the wall.
fn challenge(fixture: &Fixture, session: &str, text: &str) -> String {
    let insert = |step: &Step, (session, text): (String, String)| -> Result<String> {
        let id = step.new_id();
        step.run(
            "INSERT INTO challenge (id, session_id, text, position, created_at) VALUES (?1, ?2, ?3, 1, ?4)",
            (&id, session, text, step.now()),
        )?;
        Ok(id)
    };
    fixture
        .write(insert, (session.to_owned(), text.to_owned()))
        .unwrap()
}

#[test]
fn pasted_ideas_come_in_one_step_in_their_order_or_not_at_all() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let many = |titles: &[&str]| NewIdeas {
        session_id: session.clone(),
        titles: titles.iter().map(|&title| title.to_owned()).collect(),
        group_id: Some("staff".into()),
        table_number: Some(3),
        ..NewIdeas::default()
    };
    let count = || fixture.read(list, Nothing {}).unwrap().ideas.len();
    let lines: Vec<_> = (1..=300).map(|n| format!("Idé {n}")).collect();
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    let ids = fixture.write(add_many, many(&lines)).unwrap();
    let last = read(&fixture, &ids[299]).texts;
    assert_eq!(
        (last.title.as_str(), last.group_id.as_deref()),
        ("Idé 300", Some("staff"))
    );
    assert_eq!(count(), 300);
    let too_long = "x".repeat(301);
    let refused = fixture.write(add_many, many(&["Kort nok", &too_long]));
    assert!(matches!(refused, Err(Error::TooLong { .. })));
    let nothing = fixture.write(add_many, many(&[]));
    assert!(matches!(nothing, Err(Error::Required { field: "title" })));
    assert_eq!(count(), 300);
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(count(), 0);
}

#[test]
fn the_votes_on_an_idea_stand_in_the_order_in_which_they_were() {
    let scene = Scene::new();
    scene
        .idea("ven", &[])
        .round("for alle", "2021-09-09", &["ven"])
        .round("for borgerne", "2021-08-16", &["ven"]);
    let votes = read(&scene.fixture, "ven").votes;
    let titles: Vec<_> = votes.iter().map(|round| round.title.as_str()).collect();
    assert_eq!(titles, ["for borgerne", "for alle"]);
}

fn change(fixture: &Fixture, sql: &'static str, values: [&str; 2]) {
    let run = |step: &Step, (sql, values): (&str, [String; 2])| step.run(sql, values);
    fixture
        .write(run, (sql, values.map(str::to_owned)))
        .unwrap();
}

fn read(fixture: &Fixture, id: &str) -> Idea {
    fixture.read(get, Id { id: id.into() }).unwrap()
}

fn answers(fixture: &Fixture, id: &str) -> Vec<String> {
    let mut texts: Vec<_> = read(fixture, id)
        .challenges
        .into_iter()
        .map(|card| card.text)
        .collect();
    texts.sort();
    texts
}

fn answer(idea: &str, challenge: &str) -> IdeaAnswer {
    IdeaAnswer {
        idea_id: idea.into(),
        challenge_id: challenge.into(),
    }
}

#[test]
fn a_card_needs_a_title_and_keeps_every_character_of_it() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let new = |title: &str| NewIdea {
        session_id: session.clone(),
        title: title.into(),
        ..NewIdea::default()
    };
    assert_eq!(
        fixture.write(add, new(" \u{0} ")),
        Err(Error::Required { field: "title" })
    );
    let long = fixture.write(add, new(&"å".repeat(10_000)));
    assert!(matches!(long, Err(Error::TooLong { .. })));
    let id = fixture
        .write(add, new("Følgeven 👩‍🦽 مرحبا\r\nførste gang"))
        .unwrap()
        .id;
    assert_eq!(
        read(&fixture, &id).texts.title,
        "Følgeven 👩‍🦽 مرحبا første gang"
    );
}

#[test]
fn a_card_is_saved_whole_or_not_at_all() {
    let fixture = Fixture::new();
    let id = idea(&fixture, &session(&fixture), "Følgeven");
    let before = read(&fixture, &id).texts;
    let wrong = IdeaTexts {
        description: "Vi følges".into(),
        table_number: Some(1_000),
        ..before.clone()
    };
    assert_eq!(
        fixture.write(save, wrong),
        Err(Error::BadValue {
            field: "tableNumber"
        })
    );
    assert_eq!(read(&fixture, &id).texts, before);
    let right = IdeaTexts {
        description: "Vi følges".into(),
        table_number: Some(4),
        group_id: None,
        ..before
    };
    fixture.write(save, right.clone()).unwrap();
    assert_eq!(read(&fixture, &id).texts, right);
}

#[test]
fn what_a_party_gives_and_gets_goes_when_both_are_emptied() {
    let fixture = Fixture::new();
    let id = idea(&fixture, &session(&fixture), "Følgeven");
    let line = |gives: &str, gets: &str| ExchangeLine {
        idea_id: id.clone(),
        group_id: "volunteer".into(),
        gives: gives.into(),
        gets: gets.into(),
    };
    fixture.write(exchange, line("En halv time", "")).unwrap();
    let whole = line("En halv time", "Nye medlemmer");
    fixture.write(exchange, whole.clone()).unwrap();
    assert_eq!(read(&fixture, &id).exchange, [whole]);
    fixture.write(exchange, line(" ", "")).unwrap();
    assert_eq!(read(&fixture, &id).exchange, []);
}

#[test]
fn the_same_link_twice_is_one() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let (id, card) = (
        idea(&fixture, &session, "Samkørsel"),
        challenge(&fixture, &session, "Bussen kører ikke"),
    );
    for _ in 0..2 {
        fixture.write(link, answer(&id, &card)).unwrap();
    }
    assert_eq!(answers(&fixture, &id), ["Bussen kører ikke"]);
    fixture.write(unlink, answer(&id, &card)).unwrap();
    assert_eq!(answers(&fixture, &id), Vec::<String>::new());
}

#[test]
fn a_card_written_for_a_challenge_answers_it_in_the_same_step() {
    let fixture = Fixture::new();
    let session_id = session(&fixture);
    let card = challenge(&fixture, &session_id, "Bussen kører ikke");
    let new = NewIdea {
        session_id,
        title: "Samkørsel".into(),
        challenges: vec![card],
        ..NewIdea::default()
    };
    let id = fixture.write(add, new).unwrap().id;
    assert_eq!(answers(&fixture, &id), ["Bussen kører ikke"]);
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(
        fixture.read(get, Id { id }),
        Err(Error::NotFound { noun: "idea" })
    );
}

#[test]
fn a_link_to_a_merged_card_leads_to_the_card_it_became() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let id = idea(&fixture, &session, "Samkørsel");
    let [bus, late, merged] =
        ["Bussen", "Aften", "Bussen om aftenen"].map(|text| challenge(&fixture, &session, text));
    for card in [&bus, &late] {
        fixture.write(link, answer(&id, card)).unwrap();
        change(
            &fixture,
            "UPDATE challenge SET merged_into = ?2 WHERE id = ?1",
            [card, &merged],
        );
    }
    assert_eq!(answers(&fixture, &id), ["Bussen om aftenen"]);
    assert_eq!(
        fixture.write(link, answer(&id, &bus)),
        Err(Error::NotNow {
            why: "card-off-wall"
        })
    );
    fixture.write(unlink, answer(&id, &merged)).unwrap();
    assert_eq!(answers(&fixture, &id), Vec::<String>::new());
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(answers(&fixture, &id), ["Bussen om aftenen"]);
}

#[test]
fn taking_one_part_of_a_split_card_away_leaves_the_others() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let id = idea(&fixture, &session, "Samkørsel");
    let [whole, bus, money] =
        ["Bus og penge", "Bus", "Penge"].map(|text| challenge(&fixture, &session, text));
    fixture.write(link, answer(&id, &whole)).unwrap();
    change(
        &fixture,
        "UPDATE challenge SET is_split = 1 WHERE id = ?1 AND text = ?2",
        [&whole, "Bus og penge"],
    );
    for part in [&bus, &money] {
        change(
            &fixture,
            "UPDATE challenge SET split_from = ?2 WHERE id = ?1",
            [part, &whole],
        );
    }
    assert_eq!(answers(&fixture, &id), ["Bus", "Penge"]);
    fixture.write(unlink, answer(&id, &money)).unwrap();
    assert_eq!(answers(&fixture, &id), ["Bus"]);
}

#[test]
fn challenges_that_no_idea_answers_are_found() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let id = idea(&fixture, &session, "Samkørsel");
    let bus = challenge(&fixture, &session, "Bussen kører ikke efter klokken 18");
    challenge(&fixture, &session, "Jeg tør ikke komme alene");
    fixture.write(link, answer(&id, &bus)).unwrap();
    let found = |search: &str, unanswered| {
        let query = PickQuery {
            search: search.into(),
            unanswered,
            limit: 1,
        };
        let pick = fixture.read(challenges, query).unwrap();
        (pick.cards[0].text.clone(), pick.total)
    };
    assert_eq!(found("", true), ("Jeg tør ikke komme alene".into(), 1));
    assert_eq!(
        found("18 BUSSEN", false),
        ("Bussen kører ikke efter klokken 18".into(), 1)
    );
    let list = fixture.read(list, Nothing {}).unwrap();
    assert_eq!(list.ideas[0].challenges, [bus]);
    assert_eq!(
        (list.themes[0].challenges, list.themes[0].unanswered),
        (2, 1)
    );
}

#[test]
fn a_removed_card_comes_back_with_all_that_hung_on_it() {
    let fixture = Fixture::new();
    let session = session(&fixture);
    let id = idea(&fixture, &session, "Samkørsel");
    let bus = challenge(&fixture, &session, "Bussen");
    fixture.write(link, answer(&id, &bus)).unwrap();
    let line = ExchangeLine {
        idea_id: id.clone(),
        group_id: "citizen".into(),
        gives: "En plads i bilen".into(),
        gets: String::new(),
    };
    fixture.write(exchange, line).unwrap();
    let before = read(&fixture, &id);
    fixture.write(remove, Id { id: id.clone() }).unwrap();
    assert_eq!(
        fixture.read(get, Id { id: id.clone() }),
        Err(Error::NotFound { noun: "idea" })
    );
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(read(&fixture, &id), before);
}
