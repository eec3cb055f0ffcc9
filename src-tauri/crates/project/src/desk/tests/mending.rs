use super::*;

/// A closed project with two evenings' work in it, each with its backup.
fn two_evenings() -> (Computer, PathBuf) {
    let computer = Computer::of("Karen");
    let path = computer.create("Projekt");
    computer.close();
    for title in ["Første aften", "Anden aften"] {
        computer.open(&path).unwrap();
        computer.rename(title);
        computer.close();
    }
    (computer, path)
}

fn backups(computer: &Computer, path: &Path) -> Vec<Value> {
    let backups = computer.done("desk.backups", json!({ "path": path }));
    backups.as_array().unwrap().clone()
}

#[test]
fn a_damaged_project_comes_back_from_its_backup() {
    let (computer, path) = two_evenings();
    std::fs::write(&path, b"SQLite format 3\0 og s\xc3\xa5 ikke mere").unwrap();
    assert_eq!(computer.open(&path).unwrap_err().code(), "damaged");
    let newest = backups(&computer, &path)[0].clone();
    assert!(newest["size"].as_u64().unwrap() > 4096);
    let restore = json!({ "path": path, "backup": newest["name"] });
    let restored = computer.done("desk.restore", restore);
    assert_eq!(restored["open"], Value::Null);
    assert_eq!(computer.open(&path).unwrap()["title"], "Anden aften");
    let kept = PathBuf::from(restored["kept"].as_str().unwrap());
    assert!(
        std::fs::read(kept)
            .unwrap()
            .starts_with(b"SQLite format 3\0 og")
    );
}

#[test]
fn an_earlier_evening_is_fetched_while_the_project_is_open() {
    let (computer, path) = two_evenings();
    computer.open(&path).unwrap();
    computer.rename("Ved en fejl");
    let earlier = backups(&computer, &path)[1]["name"].clone();
    let restored = computer.done("desk.restore", json!({ "path": path, "backup": earlier }));
    assert_eq!(restored["open"]["title"], "Første aften");
    assert_eq!(
        computer.done("details.get", json!({}))["title"],
        "Første aften"
    );
    let kept = PathBuf::from(restored["kept"].as_str().unwrap());
    assert_eq!(title_in(&kept), "Ved en fejl");
    let back = json!({ "path": path, "backup": restored["before"] });
    assert_eq!(
        computer.done("desk.restore", back)["open"]["title"],
        "Ved en fejl"
    );
}

#[test]
fn a_restore_that_fails_leaves_the_open_project_open() {
    let (computer, path) = two_evenings();
    computer.open(&path).unwrap();
    let refusal = computer.call(
        "desk.restore",
        json!({ "path": path, "backup": "findes ikke" }),
    );
    assert_eq!(refusal.unwrap_err().code(), "not-found");
    assert_eq!(
        computer.done("desk.status", json!({}))["open"]["title"],
        "Anden aften"
    );
}

#[test]
fn what_can_be_rescued_is_seen_first_and_then_saved_as_a_new_project() {
    let (computer, path) = two_evenings();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[5] ^= 0x41;
    std::fs::write(&path, &bytes).unwrap();
    let look = computer.done("desk.open", json!({ "path": path, "readOnly": true }));
    assert_eq!(
        (&look["reason"], &look["title"]),
        (&json!("damaged"), &json!("Anden aften"))
    );
    let rescued = computer.done("desk.rescue", json!({ "path": path }));
    assert_eq!(
        (&rescued["open"]["title"], &rescued["gaps"]),
        (&json!("Anden aften"), &json!(0))
    );
    let new = PathBuf::from(rescued["open"]["path"].as_str().unwrap());
    assert_eq!(new.file_name().unwrap(), "Projekt (reddet).samskab");
    computer.rename("Videre");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_missing_project_is_found_in_its_backups() {
    let (computer, path) = two_evenings();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(computer.open(&path), Err(Error::FileMissing));
    let newest = backups(&computer, &path)[0]["name"].clone();
    computer.done("desk.restore", json!({ "path": path, "backup": newest }));
    assert_eq!(computer.open(&path).unwrap()["title"], "Anden aften");
}
