use super::*;

fn unsplit_card(evening: &Evening, id: &str) -> Result<Nothing> {
    evening.fixture.write(unsplit, Id { id: id.into() })
}

#[test]
fn parts_hang_where_the_card_hung_and_come_from_the_same_place() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["før", "efter"]);
    let whole = evening.add_card(NewChallenge {
        text: "Dyrt og langt væk".into(),
        group_id: Some("citizen".into()),
        table_number: Some(3),
        ..new(CITIZENS)
    });
    evening.hang(&[&whole], None, Some(&ids[1])).unwrap();
    evening.split(&whole, &["Dyrt", "Langt væk"]);
    assert_eq!(evening.texts(None), ["før", "Dyrt", "Langt væk", "efter"]);
    let part = &evening.wall().cards[1];
    assert_eq!(
        (part.group_id.as_deref(), part.table_number),
        (Some("citizen"), Some(3))
    );
    assert!(part.is_part);
    assert_eq!(
        evening.card(&part.id).split_from.unwrap().text,
        "Dyrt og langt væk"
    );
}

#[test]
fn split_and_put_back_everything_is_as_it_was() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b og c", "d"]);
    evening.idea("bus", &[&ids[1]]);
    let before = evening.everything();
    let parts = evening.split(&ids[1], &["b", "c"]);
    assert_eq!(evening.ideas_of(&parts[0]), 1);
    unsplit_card(&evening, &ids[1]).unwrap();
    assert_eq!(evening.everything(), before);
}

#[test]
fn an_idea_that_came_to_answer_a_part_answers_the_whole_again() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["b og c"]);
    let parts = evening.split(&ids[0], &["b", "c"]);
    evening.idea("bus", &[&parts[1]]);
    unsplit_card(&evening, &ids[0]).unwrap();
    assert_eq!(evening.ideas_of(&ids[0]), 1);
}

#[test]
fn a_card_with_a_merged_part_is_not_put_back() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b og c"]);
    let parts = evening.split(&ids[1], &["b", "c"]);
    evening.merge(&[&ids[0], &parts[0]], "ab");
    let refused = |why| Err(Error::NotNow { why });
    assert_eq!(unsplit_card(&evening, &ids[1]), refused("part-off-wall"));
    assert_eq!(unsplit_card(&evening, &ids[0]), refused("not-split"));
}

#[test]
fn when_the_last_part_goes_the_whole_goes_and_undo_brings_both() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b og c"]);
    let parts = evening.split(&ids[1], &["b", "c"]);
    let before = evening.everything();
    evening
        .fixture
        .write(remove, CardIds { ids: parts })
        .unwrap();
    assert_eq!(evening.everything()[0].len(), 1);
    evening.undo();
    assert_eq!(evening.everything(), before);
}

#[test]
fn one_part_is_no_split() {
    let evening = Evening::new();
    let id = evening.add("a");
    let input = CardSplit {
        id,
        texts: owned(&["a"]),
    };
    let refused = Err(Error::NotNow {
        why: "split-needs-two",
    });
    assert_eq!(evening.fixture.write(split, input), refused);
}
