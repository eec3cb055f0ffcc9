use tempfile::TempDir;

use super::*;
use crate::details::{self, Details};
use crate::file::{Options, Origin, Project};
use crate::operations::Nothing;

fn saved(titles: &[&str]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prøve.samskab");
    let project = Project::create(&path, Options::default()).unwrap();
    crate::desk::set_up(&project, "Prøve", "").unwrap();
    project.close();
    for title in titles {
        rename(&open(&path), title);
    }
    (folder, path)
}

fn open(path: &Path) -> Project {
    Project::open(path, Options::default()).unwrap()
}

fn rename(project: &Project, title: &str) {
    let details = Details {
        title: (*title).into(),
        ..Details::default()
    };
    project
        .write_now("details.save", Origin::Console, |step| {
            details::save(step, details)
        })
        .unwrap();
}

fn title(path: &Path) -> String {
    open(path)
        .read(|db| details::get(db, Nothing {}))
        .unwrap()
        .title
}

/// The backup that is `age` older than the newest.
fn backup(path: &Path, age: usize) -> String {
    Backups::of(path).list().unwrap()[age].name.clone()
}

#[test]
fn a_backup_takes_the_place_and_what_lay_there_is_kept() {
    let (_folder, path) = saved(&["En", "To"]);
    let kept = restore(&path, &backup(&path, 1), Utc::now())
        .unwrap()
        .unwrap();
    assert_eq!(title(&path), "En");
    assert_eq!(title(&kept), "To");
    assert!(
        kept.file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("prøve (før gendannelse 2")
    );
}

#[test]
fn a_damaged_file_is_kept_too() {
    let (_folder, path) = saved(&["Hel"]);
    std::fs::write(&path, b"ikke et projekt").unwrap();
    let kept = restore(&path, &backup(&path, 0), Utc::now())
        .unwrap()
        .unwrap();
    assert_eq!(title(&path), "Hel");
    assert_eq!(std::fs::read(kept).unwrap(), b"ikke et projekt");
}

#[test]
fn a_missing_file_comes_back() {
    let (_folder, path) = saved(&["Hel"]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(restore(&path, &backup(&path, 0), Utc::now()), Ok(None));
    assert_eq!(title(&path), "Hel");
}

#[test]
fn a_log_left_by_a_crash_goes_with_the_file_it_belongs_to() {
    let (_folder, path) = saved(&["Hel"]);
    let project = open(&path);
    rename(&project, "Kun i loggen");
    let (main, log) = (
        std::fs::read(&path).unwrap(),
        std::fs::read(beside(&path, "-wal")).unwrap(),
    );
    project.close();
    std::fs::write(&path, main).unwrap();
    std::fs::write(beside(&path, "-wal"), log).unwrap();
    let kept = restore(&path, &backup(&path, 1), Utc::now())
        .unwrap()
        .unwrap();
    assert_eq!(title(&path), "Hel");
    assert_eq!(title(&kept), "Kun i loggen");
}

#[test]
fn a_project_that_is_open_or_an_unknown_backup_is_refused() {
    let (_folder, path) = saved(&["Hel"]);
    let project = open(&path);
    let refusal = restore(&path, &backup(&path, 0), Utc::now()).unwrap_err();
    assert_eq!(refusal.code(), "in-use");
    project.close();
    let unknown = restore(&path, "../prøve.samskab", Utc::now()).unwrap_err();
    assert_eq!(unknown.code(), "not-found");
    assert_eq!(title(&path), "Hel");
}

#[test]
fn a_damaged_backup_is_refused_and_the_file_stays() {
    let (_folder, path) = saved(&["En", "To"]);
    let name = backup(&path, 1);
    let broken = Backups::of(&path).path_of(&name).unwrap();
    std::fs::write(broken, vec![0; 8192]).unwrap();
    assert_eq!(
        restore(&path, &name, Utc::now()).unwrap_err().code(),
        "damaged"
    );
    assert_eq!(title(&path), "To");
}
