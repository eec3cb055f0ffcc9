use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::RandomIds;
use crate::testing::SteppedClock;

mod copies;
mod mending;
mod passphrase;
mod working;

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

/// A computer with its app, a shared folder beside it, and a clock of its own.
struct Computer {
    home: TempDir,
    clock: Arc<SteppedClock>,
    desk: Desk,
}

impl Computer {
    fn of(user: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let clock = Arc::new(SteppedClock::default());
        let desk = Desk::new(home.path(), clock.clone(), Arc::new(RandomIds)).unwrap();
        let settings =
            json!({ "language": "da", "theme": "system", "textSize": 100, "name": user });
        desk.call("desk.settings", settings).unwrap();
        Self { home, clock, desk }
    }

    /// The answer of an operation, a minute after the one before.
    fn call(&self, name: &str, input: Value) -> Result<Value> {
        self.clock.forward(chrono::Duration::minutes(1));
        self.desk.call(name, input)
    }

    fn done(&self, name: &str, input: Value) -> Value {
        self.call(name, input)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// A new project, which lies open; tells its path.
    fn create(&self, title: &str) -> PathBuf {
        let made = self.done("desk.create", json!({ "title": title, "municipality": "" }));
        PathBuf::from(made["path"].as_str().unwrap())
    }

    fn open(&self, path: &Path) -> Result<Value> {
        self.call("desk.open", json!({ "path": path }))
    }

    fn rename(&self, title: &str) {
        self.done("details.save", json!({ "title": title }));
    }

    fn close(&self) -> Value {
        self.done("desk.close", json!({}))
    }
}

/// The title in a project file that nobody has open.
fn title_in(path: &Path) -> String {
    let reader = Computer::of("");
    let open = json!({ "path": path, "readOnly": true });
    reader.done("desk.open", open)["title"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// A folder that a program keeps the same on several computers.
fn shared(folder: &TempDir) -> PathBuf {
    let shared = folder.path().join("OneDrive - Odsherred Kommune");
    std::fs::create_dir_all(&shared).unwrap();
    shared.canonicalize().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
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
fn a_name_counts_from_when_it_is_given() {
    let karen = Computer::of("");
    karen.create("Vig");
    let add = |title: &str| {
        let theme = json!({ "title": title, "note": "", "cards": [] });
        let id = karen.done("themes.add", theme)["id"].clone();
        let row = json!({ "table": "theme", "id": id });
        karen.done("history.of", row)[0]["step"]["actor"].clone()
    };
    assert_eq!(add("Før"), "");
    let settings = json!({ "language": "da", "theme": "system", "textSize": 100, "name": "Karen" });
    karen.done("desk.settings", settings);
    assert_eq!(add("Efter"), "Karen");
    karen.done("history.undo", json!({}));
    karen.done("history.undo", json!({}));
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

#[test]
fn the_project_asked_for_at_the_start_is_there_with_the_first_answer() {
    let folder = tempfile::tempdir().unwrap();
    let first = desk(folder.path());
    let path = create(&first, "Kortlægning i Vig")["path"].clone();
    drop(first);
    let again = desk(folder.path());
    again.open_at_start(Path::new(path.as_str().unwrap()));
    let status = again.call("desk.status", json!({})).unwrap();
    assert_eq!(status["open"]["title"], "Kortlægning i Vig");
    assert_eq!(status["wanted"], Value::Null);
}

#[test]
fn a_file_that_does_not_open_at_the_start_is_named_until_something_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let gone = folder.path().join("væk.samskab");
    desk.open_at_start(&gone);
    let status = desk.call("desk.status", json!({})).unwrap();
    assert_eq!(status["open"], Value::Null);
    assert_eq!(status["wanted"], json!(gone));
    create(&desk, "Ny");
    let status = desk.call("desk.status", json!({})).unwrap();
    assert_eq!(status["wanted"], Value::Null);
}

#[test]
fn a_new_title_shows_on_the_desk_at_once_and_on_the_recent_list_after_closing() {
    let computer = Computer::of("Karen");
    computer.create("Arbejdstitel");
    computer.rename("Aktive Fællesskaber");
    assert_eq!(
        computer.done("desk.status", json!({}))["open"]["title"],
        "Aktive Fællesskaber"
    );
    computer.close();
    assert_eq!(
        computer.done("desk.status", json!({}))["recent"][0]["title"],
        "Aktive Fællesskaber"
    );
}

#[test]
fn a_file_that_can_only_be_looked_at_says_why() {
    let (karen, lars) = (Computer::of("Karen"), Computer::of("Lars"));
    let path = karen.create("Delt");
    let look = json!({ "path": path, "readOnly": true });
    assert_eq!(lars.done("desk.open", look.clone())["reason"], "inUse");
    karen.close();
    lars.close();
    assert_eq!(lars.done("desk.open", look)["reason"], "asked");
    assert_eq!(
        lars.call("details.save", json!({ "title": "Nej" })),
        Err(Error::ReadOnly)
    );
}
