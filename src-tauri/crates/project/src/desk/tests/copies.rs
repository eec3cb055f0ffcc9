use super::*;

/// A project that is open on a computer and copied to a shared folder.
fn copied() -> (Computer, PathBuf, TempDir, PathBuf) {
    let computer = Computer::of("Karen");
    let path = computer.create("Projekt");
    let outside = tempfile::tempdir().unwrap();
    let folder = shared(&outside);
    computer.done("desk.copyFolder", json!({ "folder": folder }));
    (computer, path, outside, folder)
}

#[test]
fn closing_leaves_one_complete_file_in_the_chosen_folder() {
    let (computer, path, _outside, folder) = copied();
    computer.rename("Aftenens arbejde");
    let closed = computer.close();
    assert_eq!(closed["copy"]["beside"], false);
    assert_eq!(closed["copy"]["trouble"], Value::Null);
    assert_eq!(names(&folder), ["Projekt.samskab"]);
    assert_eq!(
        title_in(&folder.join("Projekt.samskab")),
        "Aftenens arbejde"
    );
    assert_eq!(names(&folder), ["Projekt.samskab"]);
    assert!(path.exists());
}

#[test]
fn the_copy_is_written_over_while_it_is_the_one_we_left() {
    let (computer, path, _outside, folder) = copied();
    for title in ["Første aften", "Anden aften"] {
        computer.open(&path).unwrap();
        computer.rename(title);
        assert_eq!(computer.close()["copy"]["beside"], false);
    }
    assert_eq!(names(&folder), ["Projekt.samskab"]);
    assert_eq!(title_in(&folder.join("Projekt.samskab")), "Anden aften");
}

#[test]
fn a_copy_that_has_moved_on_is_left_alone_and_ours_is_laid_beside_it() {
    let (computer, path, _outside, folder) = copied();
    computer.rename("Vores");
    computer.close();
    let theirs = Computer::of("Lars");
    theirs.create("Projekt");
    theirs.rename("Deres");
    theirs.done(
        "desk.copyTo",
        json!({ "path": folder.join("Projekt.samskab") }),
    );
    computer.open(&path).unwrap();
    computer.rename("Vores igen");
    let news = computer.close()["copy"].clone();
    assert_eq!(news["beside"], true);
    let ours = news["file"].as_str().unwrap();
    assert!(ours.starts_with("Projekt (Karen 2021-06-07"), "{ours}");
    assert_eq!(title_in(&folder.join("Projekt.samskab")), "Deres");
    assert_eq!(title_in(&folder.join(ours)), "Vores igen");
    assert_eq!(computer.done("desk.status", json!({}))["news"], news);
    // From now on the one beside is ours to write over, and the app goes on saying so.
    computer.open(&path).unwrap();
    computer.rename("Vores til sidst");
    assert_eq!(
        computer.done("desk.safety", json!({}))["copy"]["movedOn"],
        true
    );
    computer.close();
    assert_eq!(names(&folder), [ours, "Projekt.samskab"]);
    assert_eq!(title_in(&folder.join(ours)), "Vores til sidst");
}

#[test]
fn ours_beside_one_that_moved_on_is_not_written_over_either_and_keeps_a_short_name() {
    let (computer, _path, _outside, folder) = copied();
    for number in 0..3 {
        computer.rename(&format!("Vores {number}"));
        computer.done("desk.copyNow", json!({}));
        for name in names(&folder) {
            std::fs::write(folder.join(name), "andres").unwrap();
        }
    }
    computer.rename("Til sidst");
    let ours = computer.done("desk.copyNow", json!({}))["file"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(ours.matches("Karen").count(), 1);
    assert_eq!(title_in(&folder.join(ours)), "Til sidst");
    assert_eq!(names(&folder).len(), 4);
}

#[test]
fn a_file_of_that_name_that_lies_there_already_is_never_written_over() {
    let computer = Computer::of("Karen");
    computer.create("Projekt");
    let outside = tempfile::tempdir().unwrap();
    let folder = shared(&outside);
    std::fs::write(folder.join("Projekt.samskab"), "noget andet").unwrap();
    computer.done("desk.copyFolder", json!({ "folder": folder }));
    assert_eq!(computer.done("desk.copyNow", json!({}))["beside"], true);
    assert_eq!(
        std::fs::read(folder.join("Projekt.samskab")).unwrap(),
        b"noget andet"
    );
    assert_eq!(names(&folder).len(), 2);
}

#[test]
fn a_folder_that_is_gone_is_told_and_the_project_closes_all_the_same() {
    let (computer, path, _outside, folder) = copied();
    std::fs::remove_dir_all(&folder).unwrap();
    computer.rename("Uden stik");
    let trouble = computer.close()["copy"]["trouble"].clone();
    assert_eq!(trouble["details"]["why"], "copy-folder-gone");
    assert!(!folder.exists());
    assert_eq!(title_in(&path), "Uden stik");
    std::fs::create_dir(&folder).unwrap();
    computer.open(&path).unwrap();
    computer.close();
    assert_eq!(title_in(&folder.join("Projekt.samskab")), "Uden stik");
}

#[test]
fn nothing_is_copied_when_no_folder_is_chosen_or_it_is_taken_back() {
    let (computer, _path, _outside, folder) = copied();
    computer.done("desk.copyFolder", json!({ "folder": null }));
    assert_eq!(computer.done("desk.safety", json!({}))["copy"], Value::Null);
    let refusal = computer.call("desk.copyNow", json!({})).unwrap_err();
    assert_eq!(
        refusal,
        Error::NotNow {
            why: "no-copy-folder"
        }
    );
    assert_eq!(computer.close()["copy"], Value::Null);
    assert!(names(&folder).is_empty());
}

#[test]
fn the_projects_own_folder_and_one_that_is_missing_are_refused() {
    let computer = Computer::of("Karen");
    computer.create("Projekt");
    let own = json!({ "folder": computer.home.path() });
    let refusal = computer.call("desk.copyFolder", own).unwrap_err();
    assert_eq!(
        refusal,
        Error::NotNow {
            why: "copy-folder-own"
        }
    );
    let missing = json!({ "folder": computer.home.path().join("væk") });
    assert_eq!(
        computer.call("desk.copyFolder", missing),
        Err(Error::FileMissing)
    );
}

#[test]
fn whether_the_copy_holds_everything_is_told() {
    let (computer, _path, _outside, _folder) = copied();
    let copy = || computer.done("desk.safety", json!({}))["copy"].clone();
    assert_eq!(
        (copy()["current"].clone(), copy()["copiedAt"].clone()),
        (json!(false), Value::Null)
    );
    computer.done("desk.copyNow", json!({}));
    assert_eq!(copy()["current"], true);
    assert_eq!(copy()["place"], "synchronised");
    computer.rename("Videre");
    assert_eq!(copy()["current"], false);
}

#[test]
fn a_copy_elsewhere_is_complete_and_never_the_file_itself() {
    let computer = Computer::of("Karen");
    let path = computer.create("Projekt");
    computer.rename("Til en kollega");
    let target = computer.home.path().join("kopi");
    let copy = computer.done("desk.copyTo", json!({ "path": target }));
    let copy = PathBuf::from(copy["path"].as_str().unwrap());
    assert_eq!(copy, computer.home.path().join("kopi.samskab"));
    assert_eq!(title_in(&copy), "Til en kollega");
    let itself = computer.call("desk.copyTo", json!({ "path": path }));
    assert_eq!(itself, Err(Error::FileExists));
}
