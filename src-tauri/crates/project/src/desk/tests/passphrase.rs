use super::*;

const PASSPHRASE: &str = "korrekt hest batteri";

#[test]
fn a_passphrase_is_set_while_the_project_is_open_and_asked_for_afterwards() {
    let computer = Computer::of("Karen");
    let path = computer.create("Projekt");
    computer.done("desk.passphrase", json!({ "next": PASSPHRASE }));
    assert_eq!(
        computer.done("desk.status", json!({}))["open"]["encrypted"],
        true
    );
    computer.rename("Låst");
    computer.close();
    assert_eq!(
        computer.done("desk.status", json!({}))["recent"][0]["encrypted"],
        true
    );
    assert_eq!(computer.open(&path), Err(Error::PassphraseNeeded));
    let open = json!({ "path": path, "passphrase": PASSPHRASE });
    assert_eq!(computer.done("desk.open", open)["title"], "Låst");
    let wrong = computer.call(
        "desk.passphrase",
        json!({ "current": "forkert", "next": null }),
    );
    assert_eq!(wrong, Err(Error::PassphraseWrong));
    computer.done(
        "desk.passphrase",
        json!({ "current": PASSPHRASE, "next": null }),
    );
    computer.close();
    assert_eq!(computer.open(&path).unwrap()["encrypted"], false);
}

#[test]
fn the_copy_in_the_chosen_folder_is_locked_too() {
    let computer = Computer::of("Karen");
    computer.create("Projekt");
    let outside = tempfile::tempdir().unwrap();
    let folder = shared(&outside);
    computer.done("desk.copyFolder", json!({ "folder": folder }));
    computer.done("desk.copyNow", json!({}));
    computer.done("desk.passphrase", json!({ "next": PASSPHRASE }));
    let copy = folder.join("Projekt.samskab");
    assert_eq!(
        Computer::of("Lars").open(&copy),
        Err(Error::PassphraseNeeded)
    );
    assert_eq!(names(&folder), ["Projekt.samskab"]);
}

#[test]
fn a_new_project_with_a_short_passphrase_is_not_made() {
    let computer = Computer::of("Karen");
    let new = json!({ "title": "Kort", "municipality": "", "passphrase": "kort" });
    assert_eq!(
        computer.call("desk.create", new).unwrap_err().code(),
        "too-short"
    );
    assert!(!computer.home.path().join("Kort.samskab").exists());
}

#[test]
fn a_locked_project_that_is_looked_at_is_opened_for_work_without_asking_again() {
    let computer = Computer::of("Karen");
    let path = computer.create("Projekt");
    computer.done("desk.passphrase", json!({ "next": PASSPHRASE }));
    computer.close();
    let look = json!({ "path": path, "passphrase": PASSPHRASE, "readOnly": true });
    computer.done("desk.open", look);
    assert_eq!(computer.open(&path).unwrap()["readOnly"], false);
}
