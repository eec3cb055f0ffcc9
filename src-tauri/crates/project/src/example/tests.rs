use serde_json::json;

use crate::desk::Desk;
use crate::testing::SteppedClock;
use crate::{RandomIds, Reader};

fn count(db: &Reader, sql: &str) -> u32 {
    db.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn the_example_tells_the_whole_chain() {
    let folder = tempfile::tempdir().unwrap();
    let clock = std::sync::Arc::new(SteppedClock::at("2026-11-21T10:00:00Z"));
    let desk = Desk::new(folder.path(), clock, std::sync::Arc::new(RandomIds)).unwrap();
    let open = desk.call("desk.example", json!({})).unwrap();
    assert_eq!(open["example"], true);
    let project = desk.project().unwrap();
    project
        .read(|db| {
            assert_eq!(db.today(), "2022-04-04");
            assert_eq!(count(db, "SELECT count(*) FROM session"), 5);
            assert_eq!(count(db, "SELECT count(*) FROM idea"), 20);
            assert_eq!(count(db, "SELECT count(*) FROM activity"), 6);
            assert_eq!(count(db, "SELECT count(*) FROM response"), 60);
            let by_hand =
                "SELECT count(*) FROM choice_idea WHERE outcome = 'chosen' AND by = 'hand'";
            assert_eq!(count(db, by_hand), 1);
            let chosen = "SELECT count(*) FROM choice_idea WHERE outcome = 'chosen'";
            assert_eq!(count(db, chosen), 6);
            let first_card =
                "SELECT count(*) FROM challenge WHERE created_at LIKE '2021-06-07T16:%'";
            assert_eq!(count(db, first_card), 14);
            Ok(())
        })
        .unwrap();
    assert_eq!(
        desk.call("history.state", json!({})).unwrap()["undo"],
        json!(null)
    );
}

#[test]
fn the_example_keeps_what_was_tried_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let desk = || {
        let clock = std::sync::Arc::new(SteppedClock::default());
        Desk::new(folder.path(), clock, std::sync::Arc::new(RandomIds)).unwrap()
    };
    let first = desk();
    first.call("desk.example", json!({})).unwrap();
    first
        .call("groups.add", json!({ "name": "Pårørende", "letters": "" }))
        .unwrap();
    drop(first);
    let again = desk();
    again.call("desk.example", json!({})).unwrap();
    assert_eq!(
        again
            .call("groups.list", json!({}))
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        6
    );
}
