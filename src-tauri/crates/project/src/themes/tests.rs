use super::*;
use crate::challenges::{NewChallenge, WallQuery};
use crate::history::undo;
use crate::testing::Fixture;

fn new(title: &str, cards: Vec<String>) -> NewTheme {
    NewTheme {
        title: title.into(),
        note: format!("Om {title}"),
        cards,
    }
}

fn titles(fixture: &Fixture) -> Vec<(String, u32)> {
    let themes = fixture.read(list, Nothing {}).unwrap().into_iter();
    themes.map(|theme| (theme.title, theme.cards)).collect()
}

fn card(fixture: &Fixture, text: &str) -> String {
    let session = "INSERT OR IGNORE INTO session (id, workshop, track, date) VALUES ('s', 'mapping', 'everyone', '2021-06-07')";
    fixture
        .write(|step, sql: &str| step.run(sql, []), session)
        .unwrap();
    let card = NewChallenge {
        session_id: "s".into(),
        text: text.into(),
        ..NewChallenge::default()
    };
    fixture.write(challenges::add, card).unwrap().id
}

#[test]
fn a_theme_made_for_a_card_is_one_step() {
    let fixture = Fixture::new();
    let id = card(&fixture, "Bussen kører ikke");
    fixture.write(add, new("Transport", vec![id])).unwrap();
    assert_eq!(titles(&fixture), [("Transport".into(), 1)]);
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(titles(&fixture), []);
    let wall = fixture
        .read(challenges::wall, WallQuery::default())
        .unwrap();
    assert_eq!(wall.cards[0].theme_id, None);
}

#[test]
fn the_same_title_in_other_letters_is_refused() {
    let fixture = Fixture::new();
    fixture.write(add, new("Økonomi", vec![])).unwrap();
    let id = fixture.write(add, new("Tid", vec![])).unwrap().id;
    let taken = Err(Error::SameName {
        name: "ØKONOMI".into(),
    });
    let renamed = EditedTheme {
        id: id.clone(),
        title: "ØKONOMI".into(),
        note: String::new(),
    };
    assert_eq!(fixture.write(save, renamed), taken);
    let same = EditedTheme {
        id,
        title: "TID".into(),
        note: String::new(),
    };
    assert!(
        fixture.write(save, same).is_ok(),
        "its own name is no other's"
    );
}

#[test]
fn themes_stand_where_they_are_put() {
    let fixture = Fixture::new();
    let ids: Vec<_> = ["a", "b", "c"]
        .map(|title| fixture.write(add, new(title, vec![])).unwrap().id)
        .into();
    let put = |id: usize, before: Option<usize>| ThemeMove {
        id: ids[id].clone(),
        before: before.map(|at| ids[at].clone()),
    };
    let order = || {
        titles(&fixture)
            .into_iter()
            .map(|(title, _)| title)
            .collect::<String>()
    };
    fixture.write(move_to, put(2, Some(0))).unwrap();
    assert_eq!(order(), "cab");
    fixture.write(move_to, put(2, None)).unwrap();
    assert_eq!(order(), "abc");
    assert_eq!(
        fixture.write(move_to, put(1, Some(1))),
        Err(Error::BadValue { field: "before" })
    );
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(order(), "cab");
}

#[test]
fn merged_themes_share_cards_and_notes() {
    let fixture = Fixture::new();
    let (one, two) = (card(&fixture, "et"), card(&fixture, "to"));
    let bus = fixture.write(add, new("Bus", vec![one])).unwrap().id;
    let transport = fixture.write(add, new("Transport", vec![two])).unwrap().id;
    let input = ThemeMerge {
        id: bus.clone(),
        into: transport.clone(),
    };
    fixture.write(merge, input).unwrap();
    let themes = fixture.read(list, Nothing {}).unwrap();
    assert_eq!(
        (themes[0].cards, themes[0].note.as_str()),
        (2, "Om Transport\nOm Bus")
    );
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(
        titles(&fixture),
        [("Bus".into(), 1), ("Transport".into(), 1)]
    );
    let itself = ThemeMerge {
        id: bus.clone(),
        into: bus,
    };
    assert_eq!(
        fixture.write(merge, itself),
        Err(Error::BadValue { field: "into" })
    );
}
