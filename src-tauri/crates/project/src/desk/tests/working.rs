use super::*;

/// A project in a shared folder that is open nowhere.
fn project_in_shared_folder(passphrase: Option<&str>) -> (TempDir, PathBuf) {
    let author = Computer::of("Lars");
    let new = json!({ "title": "Fælles", "municipality": "", "passphrase": passphrase });
    author.done("desk.create", new);
    let outside = tempfile::tempdir().unwrap();
    let path = shared(&outside).join("Fælles.samskab");
    author.done("desk.copyTo", json!({ "path": path }));
    (outside, path)
}

fn work(computer: &Computer, origin: &Path) -> PathBuf {
    let open = json!({ "path": origin, "workingCopy": true });
    PathBuf::from(computer.done("desk.open", open)["path"].as_str().unwrap())
}

#[test]
fn a_live_project_is_refused_in_a_synchronised_folder_but_can_be_looked_at() {
    let (_outside, origin) = project_in_shared_folder(None);
    let computer = Computer::of("Karen");
    assert_eq!(computer.open(&origin), Err(Error::NetworkPlace));
    let look = json!({ "path": origin, "readOnly": true });
    assert_eq!(computer.done("desk.open", look)["reason"], "place");
    assert_eq!(names(origin.parent().unwrap()), ["Fælles.samskab"]);
}

#[test]
fn a_working_copy_is_worked_in_here_and_written_back() {
    let (_outside, origin) = project_in_shared_folder(None);
    let computer = Computer::of("Karen");
    let working = work(&computer, &origin);
    assert!(working.starts_with(computer.home.path()));
    computer.rename("Arbejdet videre");
    assert_eq!(title_in(&origin), "Fælles");
    assert_eq!(computer.close()["copy"]["beside"], false);
    assert_eq!(title_in(&origin), "Arbejdet videre");
    assert_eq!(names(origin.parent().unwrap()), ["Fælles.samskab"]);
}

#[test]
fn the_same_working_copy_is_taken_up_again() {
    let (_outside, origin) = project_in_shared_folder(None);
    let computer = Computer::of("Karen");
    let first = work(&computer, &origin);
    computer.rename("Første gang");
    computer.close();
    assert_eq!(work(&computer, &origin), first);
    assert_eq!(work(&computer, &origin), first);
    computer.close();
    assert_eq!(title_in(&origin), "Første gang");
}

#[test]
fn two_who_worked_at_the_same_time_both_find_their_work() {
    let (_outside, origin) = project_in_shared_folder(None);
    let (karen, lars) = (Computer::of("Karen"), Computer::of("Lars"));
    let karens = work(&karen, &origin);
    work(&lars, &origin);
    karen.rename("Karens");
    lars.rename("Lars'");
    lars.close();
    assert_eq!(karen.close()["copy"]["beside"], true);
    assert_eq!(title_in(&origin), "Lars'");
    assert_eq!(title_in(&karens), "Karens");
    assert_eq!(names(origin.parent().unwrap()).len(), 2);
    // Opened again, the shared file is the one that Lars left.
    work(&karen, &origin);
    assert_eq!(
        karen.done("desk.status", json!({}))["open"]["title"],
        "Lars'"
    );
}

#[test]
fn what_a_crash_kept_from_being_written_back_is_laid_beside_a_file_that_moved_on() {
    let (_outside, origin) = project_in_shared_folder(None);
    let (karen, lars) = (Computer::of("Karen"), Computer::of("Lars"));
    work(&karen, &origin);
    karen.rename("Aldrig skrevet tilbage");
    let after_crash =
        Desk::new(karen.home.path(), karen.clock.clone(), Arc::new(RandomIds)).unwrap();
    karen.desk.project().unwrap().close();
    work(&lars, &origin);
    lars.rename("Deres");
    lars.close();
    let open = json!({ "path": origin, "workingCopy": true });
    assert_eq!(
        after_crash.call("desk.open", open).unwrap()["title"],
        "Deres"
    );
    let folder = origin.parent().unwrap();
    let beside = names(folder)
        .into_iter()
        .find(|name| name.contains("Karen"))
        .unwrap();
    assert_eq!(title_in(&folder.join(beside)), "Aldrig skrevet tilbage");
}

#[test]
fn a_locked_project_is_worked_in_locked() {
    let passphrase = "korrekt hest batteri";
    let (_outside, origin) = project_in_shared_folder(Some(passphrase));
    let computer = Computer::of("Karen");
    assert_eq!(computer.open(&origin), Err(Error::PassphraseNeeded));
    let open = |passphrase: &str| {
        let open = json!({ "path": origin, "passphrase": passphrase, "workingCopy": true });
        computer.call("desk.open", open)
    };
    assert_eq!(open("noget andet"), Err(Error::PassphraseWrong));
    assert_eq!(open(passphrase).unwrap()["encrypted"], true);
    computer.rename("Låst arbejde");
    assert_eq!(computer.close()["copy"]["trouble"], Value::Null);
    let reader = Computer::of("");
    let look = json!({ "path": origin, "passphrase": passphrase, "readOnly": true });
    assert_eq!(reader.done("desk.open", look)["title"], "Låst arbejde");
}

#[test]
fn a_new_project_for_a_shared_folder_is_worked_in_here_and_copied_there() {
    let computer = Computer::of("Karen");
    let outside = tempfile::tempdir().unwrap();
    let folder = shared(&outside);
    let new = |working_copy: bool| json!({ "title": "Ny", "municipality": "", "folder": folder, "workingCopy": working_copy });
    assert_eq!(
        computer.call("desk.create", new(false)),
        Err(Error::NetworkPlace)
    );
    assert!(names(&folder).is_empty());
    let made = computer.done("desk.create", new(true));
    assert_eq!(made["copyFolder"], json!(folder));
    computer.close();
    assert_eq!(names(&folder), ["Ny.samskab"]);
}

#[test]
fn an_original_that_moved_on_is_told_while_the_working_copy_is_open() {
    let (_outside, origin) = project_in_shared_folder(None);
    let (karen, lars) = (Computer::of("Karen"), Computer::of("Lars"));
    let working = work(&karen, &origin);
    karen.close();
    work(&lars, &origin);
    lars.rename("Deres");
    lars.close();
    let mut news = karen.desk.subscribe();
    karen.open(&working).unwrap();
    let moved_on = || karen.done("desk.status", json!({}))["open"]["copyMovedOn"].clone();
    while moved_on() != true {
        news.blocking_recv().unwrap();
    }
}
