use super::*;

fn add_text(evening: &Evening, text: &str) -> Result<Id> {
    let card = NewChallenge {
        text: text.into(),
        ..new(CITIZENS)
    };
    evening.fixture.write(add, card)
}

#[test]
fn a_card_hangs_last_without_a_theme_as_it_was_written() {
    let evening = Evening::new();
    evening.add("Jeg tør ikke komme alene");
    evening.add_card(NewChallenge {
        text: "  Bussen kører ikke\u{b}efter klokken 18\u{0} ".into(),
        group_id: Some("citizen".into()),
        table_number: Some(4),
        ..new(CITIZENS)
    });
    let cards = evening.wall().cards;
    assert_eq!(cards[1].text, "Bussen kører ikke\nefter klokken 18");
    assert_eq!(cards[1].group_id.as_deref(), Some("citizen"));
    assert_eq!(
        (cards[1].table_number, &cards[1].theme_id),
        (Some(4), &None)
    );
    assert_eq!(cards[0].text, "Jeg tør ikke komme alene");
}

#[test]
fn emoji_arabic_and_ten_thousand_characters_are_kept() {
    let evening = Evening::new();
    let long = "å".repeat(text::LONG);
    for text in ["👩‍🦽 og 🚌", "لا أعرف أحدا", &long] {
        let id = add_text(&evening, text).unwrap().id;
        assert_eq!(evening.card(&id).text, text);
    }
}

#[test]
fn nothing_to_say_is_no_card() {
    let evening = Evening::new();
    for text in ["", " \n\t", "\u{0}\u{7}"] {
        assert_eq!(
            add_text(&evening, text),
            Err(Error::Required { field: "text" })
        );
    }
    assert_eq!(evening.wall().cards, []);
}

#[test]
fn what_a_card_refers_to_must_be_there() {
    let evening = Evening::new();
    let card = NewChallenge {
        text: "Noget".into(),
        ..new(CITIZENS)
    };
    let missing = |noun| Err(Error::NotFound { noun });
    let some = || Some("nowhere".to_owned());
    let wrong = [
        (
            NewChallenge {
                session_id: "nowhere".into(),
                ..card.clone()
            },
            missing("session"),
        ),
        (
            NewChallenge {
                group_id: some(),
                ..card.clone()
            },
            missing("group"),
        ),
        (
            NewChallenge {
                author_id: some(),
                ..card.clone()
            },
            missing("person"),
        ),
        (
            NewChallenge {
                theme_id: some(),
                ..card.clone()
            },
            missing("theme"),
        ),
        (
            NewChallenge {
                table_number: Some(0),
                ..card.clone()
            },
            Err(Error::BadValue {
                field: "tableNumber",
            }),
        ),
        (
            NewChallenge {
                session_id: "ideas".into(),
                ..card
            },
            Err(Error::NotNow {
                why: "session-not-mapping",
            }),
        ),
    ];
    for (card, answer) in wrong {
        assert_eq!(evening.fixture.write(add, card), answer);
    }
    assert_eq!(evening.wall().cards, []);
}

#[test]
fn three_hundred_lines_are_one_step_in_their_order() {
    let evening = Evening::new();
    let lines: Vec<_> = (1..=300).map(|n| format!("Linje {n}")).collect();
    let cards = NewChallenges {
        session_id: CITIZENS.into(),
        texts: lines.clone(),
        ..NewChallenges::default()
    };
    evening.fixture.write(add_many, cards).unwrap();
    assert_eq!(evening.texts(None), lines);
    evening.undo();
    assert_eq!(evening.wall().cards, []);
    evening.redo();
    assert_eq!(evening.texts(None), lines);
}

#[test]
fn one_bad_line_and_none_is_added() {
    let evening = Evening::new();
    let cards = NewChallenges {
        session_id: CITIZENS.into(),
        texts: vec!["God".into(), "x".repeat(text::LONG + 1)],
        ..NewChallenges::default()
    };
    assert!(matches!(
        evening.fixture.write(add_many, cards),
        Err(Error::TooLong { field: "text", .. })
    ));
    assert_eq!(evening.wall().cards, []);
}

#[test]
fn a_later_evening_starts_with_the_earlier_ones_cards_and_not_the_other_way() {
    let evening = Evening::new();
    evening.add("Fra 7. juni");
    evening.add_card(NewChallenge {
        text: "Fra 14. juni".into(),
        ..new(STAKEHOLDERS)
    });
    let texts = |session| -> Vec<_> {
        let cards = evening.wall_of(session).cards.into_iter();
        cards.map(|card| (card.text, card.session_id)).collect()
    };
    let earlier = ("Fra 7. juni".to_owned(), CITIZENS.to_owned());
    let later = ("Fra 14. juni".to_owned(), STAKEHOLDERS.to_owned());
    assert_eq!(texts(Some(CITIZENS)), std::slice::from_ref(&earlier));
    assert_eq!(texts(Some(STAKEHOLDERS)), [earlier.clone(), later.clone()]);
    assert_eq!(texts(None), [earlier, later]);
    assert_eq!(texts(Some("ideas")), []);
}
