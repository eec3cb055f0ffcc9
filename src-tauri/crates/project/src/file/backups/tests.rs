use std::sync::Arc;

use chrono::Duration;
use tempfile::TempDir;

use super::*;
use crate::details::{self, Details};
use crate::file::{Options, Origin, Project};
use crate::operations::Nothing;
use crate::testing::SteppedClock;

/// A project whose clock the test moves.
struct Kept {
    folder: TempDir,
    clock: Arc<SteppedClock>,
    passphrase: Option<String>,
}

impl Kept {
    fn new(passphrase: Option<&str>) -> Self {
        let kept = Self {
            folder: tempfile::tempdir().unwrap(),
            clock: Arc::default(),
            passphrase: passphrase.map(str::to_owned),
        };
        let project = Project::create(&kept.path(), kept.options()).unwrap();
        crate::desk::set_up(&project, "Prøve", "").unwrap();
        kept
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("prøve.samskab")
    }

    fn options(&self) -> Options {
        Options {
            passphrase: self.passphrase.clone(),
            clock: self.clock.clone(),
            ..Options::default()
        }
    }

    fn open(&self) -> Project {
        Project::open(&self.path(), self.options()).unwrap()
    }

    /// A title saved a minute after what went before.
    fn rename(&self, project: &Project, title: &str) {
        self.clock.forward(Duration::minutes(1));
        rename(project, title);
    }

    fn moments(&self) -> Vec<String> {
        let backups = Backups::of(&self.path()).list().unwrap();
        backups
            .into_iter()
            .map(|backup| backup.taken_at[11..16].to_owned())
            .collect()
    }
}

fn rename(project: &Project, title: &str) {
    let details = Details {
        title: title.into(),
        ..Details::default()
    };
    project
        .write_now("details.save", Origin::Console, |step| {
            details::save(step, details)
        })
        .unwrap();
}

fn title(path: &Path, passphrase: Option<&str>) -> String {
    let options = Options {
        passphrase: passphrase.map(str::to_owned),
        read_only: true,
        ..Options::default()
    };
    let project = Project::open(path, options).unwrap();
    project
        .read(|db| details::get(db, Nothing {}))
        .unwrap()
        .title
}

#[test]
fn closing_takes_a_backup_only_when_something_changed() {
    let kept = Kept::new(None);
    assert_eq!(kept.moments(), ["17:00"]);
    kept.clock.forward(Duration::hours(1));
    kept.open().close();
    assert_eq!(kept.moments(), ["17:00"]);
    let project = kept.open();
    kept.rename(&project, "Ny titel");
    project.close();
    assert_eq!(kept.moments(), ["18:01", "17:00"]);
}

#[test]
fn ten_minutes_of_changes_are_backed_up_while_the_project_is_open() {
    let kept = Kept::new(None);
    let project = kept.open();
    for minute in 1..=11 {
        kept.rename(&project, &format!("Titel {minute}"));
    }
    kept.clock.forward(Duration::hours(1));
    project.close();
    assert_eq!(kept.moments(), ["17:11", "17:00"]);
}

#[test]
fn a_file_that_changed_without_a_backup_gets_one_when_it_is_opened() {
    let kept = Kept::new(None);
    let project = kept.open();
    kept.rename(&project, "Uden kopi");
    project.close();
    let newest = Backups::of(&kept.path()).list().unwrap()[0].name.clone();
    std::fs::remove_file(Backups::of(&kept.path()).path_of(&newest).unwrap()).unwrap();
    kept.clock.forward(Duration::hours(1));
    kept.open().close();
    assert_eq!(kept.moments(), ["18:01", "17:00"]);
}

#[test]
fn a_backup_is_one_complete_file_with_the_same_passphrase() {
    for passphrase in [None, Some("blåbærgrød")] {
        let kept = Kept::new(passphrase);
        let project = kept.open();
        kept.rename(&project, "Æblegården");
        project.close();
        let backups = Backups::of(&kept.path());
        let newest = backups.path_of(&backups.list().unwrap()[0].name).unwrap();
        let alone = kept.folder.path().join("alene.samskab");
        std::fs::copy(newest, &alone).unwrap();
        assert_eq!(title(&alone, passphrase), "Æblegården");
        let plain = std::fs::read(&alone).unwrap();
        let readable = plain
            .windows(10)
            .any(|bytes| bytes == "Æblegå".as_bytes() || bytes == b"stakeholde");
        assert_eq!(readable, passphrase.is_none());
    }
}

#[test]
fn after_closing_only_the_file_and_its_backups_are_left() {
    let kept = Kept::new(None);
    let project = kept.open();
    project.read(|db| details::get(db, Nothing {})).unwrap();
    kept.rename(&project, "Ny");
    project.close();
    let mut names: Vec<_> = std::fs::read_dir(kept.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["prøve.samskab", "prøve.samskab.backups"]);
    for backup in std::fs::read_dir(kept.folder.path().join("prøve.samskab.backups")).unwrap() {
        let name = backup.unwrap().file_name().into_string().unwrap();
        assert!(name.ends_with(".samskab"), "{name}");
    }
}

#[test]
fn the_eleventh_backup_of_a_day_replaces_the_first() {
    let kept = Kept::new(None);
    for hour in 1..=11 {
        let project = kept.open();
        kept.rename(&project, &format!("Titel {hour}"));
        project.close();
    }
    let moments = kept.moments();
    assert_eq!(
        (moments.len(), &*moments[0], &*moments[9]),
        (10, "17:11", "17:02")
    );
}

#[test]
fn work_goes_on_when_backups_cannot_be_taken() {
    let kept = Kept::new(None);
    let folder = kept.folder.path().join("prøve.samskab.backups");
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::write(&folder, "in the way").unwrap();
    let project = kept.open();
    kept.rename(&project, "Det går");
    assert_eq!(title(&kept.path(), None), "Det går");
    kept.clock.forward(Duration::minutes(10));
    kept.rename(&project, "Det går stadig");
    project.close();
    assert_eq!(title(&kept.path(), None), "Det går stadig");
}

#[test]
fn other_files_in_the_folder_are_no_backups() {
    let kept = Kept::new(None);
    let folder = kept.folder.path().join("prøve.samskab.backups");
    for name in [
        "notat.txt",
        "kopi.samskab",
        "2021-06-07T17.00.00Z-x.samskab",
    ] {
        std::fs::write(folder.join(name), "").unwrap();
    }
    let backups = Backups::of(&kept.path());
    assert_eq!(backups.list().unwrap().len(), 1);
    assert!(backups.path_of("../prøve.samskab").is_err());
}
