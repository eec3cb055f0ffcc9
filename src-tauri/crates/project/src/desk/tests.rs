use serde_json::json;

use super::*;
use crate::RandomIds;
use crate::testing::SteppedClock;

fn desk(folder: &Path) -> Desk {
    Desk::new(
        folder,
        Arc::new(SteppedClock::default()),
        Arc::new(RandomIds),
    )
    .unwrap()
}

fn create(desk: &Desk, title: &str) -> Value {
    desk.call(
        "desk.create",
        json!({ "title": title, "municipality": "Odsherred" }),
    )
    .unwrap()
}

#[test]
fn a_project_is_there_after_closing_and_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let first = desk(folder.path());
    let path = create(&first, "Aktive Fællesskaber")["path"].clone();
    let details = json!({ "title": "Aktive Fællesskaber", "purpose": "Bygge bro" });
    first.call("details.save", details).unwrap();
    drop(first);
    let again = desk(folder.path());
    again.call("desk.open", json!({ "path": path })).unwrap();
    assert_eq!(
        again.call("details.get", json!({})).unwrap()["purpose"],
        "Bygge bro"
    );
    assert_eq!(
        again.call("desk.status", json!({})).unwrap()["recent"][0]["path"],
        path
    );
}

#[test]
fn two_projects_of_the_same_title_get_a_file_each() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    assert_ne!(
        create(&desk, "A/B: ?")["path"],
        create(&desk, "A/B: ?")["path"]
    );
}

#[test]
fn a_second_app_is_told_who_has_the_project_open() {
    let folder = tempfile::tempdir().unwrap();
    let first = desk(folder.path());
    let settings = json!({ "language": "da", "theme": "system", "textSize": 100, "name": "Karen" });
    first.call("desk.settings", settings).unwrap();
    let path = create(&first, "Delt")["path"].clone();
    let second = desk(&folder.path().join("second"));
    let refusal = second
        .call("desk.open", json!({ "path": path }))
        .unwrap_err();
    assert!(matches!(refusal, Error::InUse { user, .. } if user == "Karen"));
    first.call("desk.close", json!({})).unwrap();
    assert!(second.call("desk.open", json!({ "path": path })).is_ok());
}

#[test]
fn an_operation_without_a_project_says_so() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        desk(folder.path()).call("details.get", json!({})),
        Err(Error::NoProject)
    );
}

#[test]
fn an_unknown_field_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refusal = desk(folder.path()).call("desk.open", json!({ "path": "x", "admin": true }));
    assert_eq!(refusal.unwrap_err().code(), "bad-input");
}
