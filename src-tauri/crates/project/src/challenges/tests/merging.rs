use super::*;

fn from_table(session: &str, text: &str, group: &str, table: u32) -> NewChallenge {
    NewChallenge {
        text: text.into(),
        group_id: Some(group.into()),
        table_number: Some(table),
        ..new(session)
    }
}

fn unmerge_card(evening: &Evening, id: &str) -> Result<Vec<String>> {
    evening.fixture.write(unmerge, Id { id: id.into() })
}

#[test]
fn a_merged_card_carries_what_its_originals_have_in_common() {
    let evening = Evening::new();
    let theme = evening.theme("Alene af sted");
    let late = evening.add_card(from_table(STAKEHOLDERS, "Ingen sagde goddag", "citizen", 1));
    let early = evening.add_card(from_table(CITIZENS, "Man kender ingen", "citizen", 2));
    evening.hang(&[&late, &early], Some(&theme), None).unwrap();
    let merged = evening.merge(&[&late, &early], "Man kender ingen, og ingen hilser");
    let wall = evening.wall_of(Some(CITIZENS));
    let card = &wall.cards[0];
    assert_eq!((wall.cards.len(), &card.id), (1, &merged));
    assert_eq!(card.merged_count, Some(2));
    assert_eq!(card.group_id.as_deref(), Some("citizen"));
    assert_eq!(card.table_number, None);
    assert_eq!(card.theme_id, Some(theme));
    assert_eq!(
        card.session_id, CITIZENS,
        "it stays on the wall of the first evening"
    );
}

#[test]
fn originals_of_originals_stay_readable_and_are_counted() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b", "c"]);
    let inner = evening.merge(&[&ids[0], &ids[1]], "ab");
    let outer = evening.merge(&[&inner, &ids[2]], "abc");
    assert_eq!(evening.wall().cards[0].merged_count, Some(3));
    let tree = evening
        .fixture
        .read(originals, Id { id: outer.clone() })
        .unwrap();
    let inner_card = tree.iter().find(|card| card.id == inner).unwrap();
    let texts: Vec<_> = inner_card
        .originals
        .iter()
        .map(|card| card.text.as_str())
        .collect();
    assert_eq!((tree.len(), texts), (2, vec!["a", "b"]));
    assert_eq!(evening.card(&ids[0]).merged_into.unwrap().text, "ab");
    unmerge_card(&evening, &outer).unwrap();
    unmerge_card(&evening, &inner).unwrap();
    assert_eq!(evening.texts(None), ["a", "b", "c"]);
}

#[test]
fn undo_of_a_merge_restores_everything_exactly_and_redo_makes_it_again() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b", "c"]);
    evening.idea("bus", &[&ids[0]]);
    let before = evening.everything();
    evening.merge(&[&ids[0], &ids[2]], "ac");
    let after = evening.everything();
    evening.undo();
    assert_eq!(evening.everything(), before);
    evening.redo();
    assert_eq!(evening.everything(), after);
}

#[test]
fn the_links_of_ideas_follow_a_merge_and_go_back() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b"]);
    evening.idea("bus", &[&ids[0]]);
    evening.idea("mentor", &[&ids[0], &ids[1]]);
    let merged = evening.merge(&[&ids[0], &ids[1]], "ab");
    assert_eq!(evening.ideas_of(&merged), 2);
    assert_eq!(evening.wall().cards[0].ideas, Some(2));
    evening.idea("senere", &[&merged]);
    unmerge_card(&evening, &merged).unwrap();
    assert_eq!(
        (evening.ideas_of(&ids[0]), evening.ideas_of(&ids[1])),
        (3, 2)
    );
}

#[test]
fn taken_apart_the_originals_hang_where_they_hung_or_where_a_theme_was_found_for_them() {
    let evening = Evening::new();
    let (own, found) = (evening.theme("Egen"), evening.theme("Fundet"));
    let ids = evening.add_lines(&["a", "b"]);
    evening.hang(&[&ids[0]], Some(&own), None).unwrap();
    let merged = evening.merge(&[&ids[0], &ids[1]], "ab");
    evening.hang(&[&merged], Some(&found), None).unwrap();
    unmerge_card(&evening, &merged).unwrap();
    assert_eq!(evening.texts(Some(&own)), ["a"]);
    assert_eq!(evening.texts(Some(&found)), ["b"]);
}

#[test]
fn what_cannot_be_merged_or_taken_apart_says_so() {
    let evening = Evening::new();
    let ids = evening.add_lines(&["a", "b"]);
    let one = CardMerge {
        ids: vec![ids[0].clone(), ids[0].clone()],
        text: "a".into(),
        theme_id: None,
    };
    let refused = |why| Error::NotNow { why };
    assert_eq!(
        evening.fixture.write(merge, one),
        Err(refused("merge-needs-two"))
    );
    assert_eq!(unmerge_card(&evening, &ids[0]), Err(refused("not-merged")));
    evening.merge(&[&ids[0], &ids[1]], "ab");
    let off_wall = evening.hang(&[&ids[0]], None, None);
    assert_eq!(off_wall, Err(refused("card-off-wall")));
}
