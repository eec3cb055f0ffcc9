use super::*;
use crate::history::{self, RowRef};

#[test]
fn an_edit_keeps_the_original_words_in_history() {
    let evening = Evening::new();
    let id = evening.add("Busen kører ikke");
    let edited = EditedChallenge {
        id: id.clone(),
        text: "Bussen kører ikke".into(),
        group_id: Some("citizen".into()),
        author_id: None,
        table_number: Some(2),
        theme_id: None,
    };
    evening.fixture.write(edit, edited).unwrap();
    let row = RowRef {
        table: "challenge".into(),
        id: id.clone(),
    };
    let changes = evening.fixture.read(history::of, row).unwrap();
    let before = changes[0].before.as_ref().unwrap();
    assert_eq!(before["text"], "Busen kører ikke");
    assert_eq!(
        changes[0].after.as_ref().unwrap()["text"],
        "Bussen kører ikke"
    );
    evening.undo();
    assert_eq!(evening.card(&id).text, "Busen kører ikke");
}

#[test]
fn several_cards_move_together_before_a_card_in_the_order_given() {
    let evening = Evening::new();
    let theme = evening.theme("Alene af sted");
    let ids = evening.add_lines(&["a", "b", "c", "d"]);
    evening.hang(&[&ids[0]], Some(&theme), None).unwrap();
    evening
        .hang(&[&ids[3], &ids[1]], Some(&theme), Some(&ids[0]))
        .unwrap();
    assert_eq!(evening.texts(Some(&theme)), ["d", "b", "a"]);
    assert_eq!(evening.texts(None), ["c"]);
    evening.undo();
    assert_eq!(evening.texts(None), ["b", "c", "d"]);
}

#[test]
fn a_move_before_itself_or_before_a_card_elsewhere_is_refused() {
    let evening = Evening::new();
    let theme = evening.theme("Alene af sted");
    let ids = evening.add_lines(&["a", "b"]);
    let refused = Err(Error::BadValue { field: "before" });
    assert_eq!(evening.hang(&[&ids[0]], None, Some(&ids[0])), refused);
    assert_eq!(
        evening.hang(&[&ids[0]], Some(&theme), Some(&ids[1])),
        refused
    );
}

#[test]
fn a_place_that_is_moved_into_again_and_again_never_runs_out() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b", "c"]);
    for round in 0..60 {
        let (moved, before) = (&ids[round % 2], &ids[2]);
        evening.hang(&[moved], None, Some(before)).unwrap();
        let expected = [["b", "a", "c"], ["a", "b", "c"]][round % 2];
        assert_eq!(evening.texts(None), expected);
    }
}

#[test]
fn a_removed_theme_leaves_its_cards_without_one_and_comes_back_whole() {
    let evening = Evening::new();
    let theme = evening.theme("Alene af sted");
    let ids = evening.add_lines(&["a", "b", "c"]);
    evening
        .hang(&[&ids[2], &ids[0]], Some(&theme), None)
        .unwrap();
    let before = evening.everything();
    let id = Id { id: theme.clone() };
    evening.fixture.write(themes::remove, id).unwrap();
    assert_eq!(evening.texts(None), ["b", "c", "a"]);
    evening.undo();
    assert_eq!(evening.everything(), before);
}

#[test]
fn removing_a_card_takes_its_links_and_undo_brings_all_back() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b", "c"]);
    let merged = evening.merge(&[&ids[0], &ids[1]], "ab");
    evening.idea("bus", &[&merged, &ids[2]]);
    let before = evening.everything();
    let gone = CardIds { ids: vec![merged] };
    evening.fixture.write(remove, gone).unwrap();
    assert_eq!(evening.texts(None), ["c"]);
    assert_eq!(
        evening.everything()[0].len(),
        1,
        "the originals go with their card"
    );
    evening.undo();
    assert_eq!(evening.everything(), before);
}

#[test]
fn the_group_of_several_cards_is_set_in_one_step() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b"]);
    let input = GroupOfCards {
        ids,
        group_id: Some("staff".into()),
    };
    evening.fixture.write(set_group, input).unwrap();
    let cards = evening.wall().cards;
    assert!(
        cards
            .iter()
            .all(|card| card.group_id.as_deref() == Some("staff"))
    );
    evening.undo();
    assert!(
        evening
            .wall()
            .cards
            .iter()
            .all(|card| card.group_id.is_none())
    );
}
