use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::details::{self, Details};
use crate::file::{Options, Origin};
use crate::history;
use crate::operations::Nothing;

const FIRST: &str = "korrekt hest batteri";
const SECOND: &str = "helt anden sætning";

fn new() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prøve.samskab");
    let project = Project::create(&path, Options::default()).unwrap();
    crate::desk::set_up(&project, "Prøve", "").unwrap();
    rename(&project, "Før låsen");
    (folder, path)
}

fn open(path: &Path, passphrase: Option<&str>) -> Result<Project> {
    let options = Options {
        passphrase: passphrase.map(str::to_owned),
        ..Options::default()
    };
    Project::open(path, options)
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

fn title(project: &Project) -> String {
    project
        .read(|db| details::get(db, Nothing {}))
        .unwrap()
        .title
}

fn backups(path: &Path) -> Vec<PathBuf> {
    let backups = Backups::of(path);
    let list = backups.list().unwrap();
    list.iter()
        .map(|backup| backups.path_of(&backup.name).unwrap())
        .collect()
}

fn is_plain(path: &Path) -> bool {
    sniff::head(path).unwrap() == *sniff::MAGIC
}

#[test]
fn a_passphrase_is_set_changed_and_removed_while_work_goes_on() {
    let (_folder, path) = new();
    let project = open(&path, None).unwrap();
    let mut news = project.subscribe();
    for (current, next) in [
        (None, Some(FIRST)),
        (Some(FIRST), Some(SECOND)),
        (Some(SECOND), None),
    ] {
        project.relock(current, next).unwrap();
        assert_eq!(
            (project.is_encrypted(), is_plain(&path)),
            (next.is_some(), next.is_none())
        );
        assert_eq!(title(&project), "Før låsen");
        rename(&project, "Efter låsen");
        assert!(news.try_recv().is_ok());
        project
            .write_now("history.undo", Origin::Console, |step| {
                history::undo(step, Nothing {})
            })
            .unwrap();
        for backup in backups(&path) {
            assert_eq!(is_plain(&backup), next.is_none());
            assert!(connection::untouched(&backup, next).is_ok());
        }
    }
    drop(project);
    assert_eq!(title(&open(&path, None).unwrap()), "Før låsen");
}

#[test]
fn the_old_passphrase_opens_nothing_any_more() {
    let (_folder, path) = new();
    let project = open(&path, None).unwrap();
    project.relock(None, Some(FIRST)).unwrap();
    project.relock(Some(FIRST), Some(SECOND)).unwrap();
    rename(&project, "Låst");
    project.close();
    assert_eq!(open(&path, Some(FIRST)).err(), Some(Error::PassphraseWrong));
    assert_eq!(open(&path, None).err(), Some(Error::PassphraseNeeded));
    for backup in backups(&path) {
        assert!(connection::untouched(&backup, Some(FIRST)).is_err());
    }
    assert_eq!(title(&open(&path, Some(SECOND)).unwrap()), "Låst");
}

#[test]
fn a_wrong_or_short_passphrase_changes_nothing() {
    let (_folder, path) = new();
    let project = open(&path, None).unwrap();
    let short = project.relock(None, Some("syv tgn")).unwrap_err();
    assert_eq!(short.code(), "too-short");
    project.relock(None, Some(FIRST)).unwrap();
    assert_eq!(
        project.relock(Some(SECOND), None),
        Err(Error::PassphraseWrong)
    );
    assert_eq!(project.relock(None, None), Err(Error::PassphraseWrong));
    assert!(project.is_encrypted());
    rename(&project, "Stadig låst");
    drop(project);
    assert_eq!(title(&open(&path, Some(FIRST)).unwrap()), "Stadig låst");
}

#[test]
fn quotes_and_danish_letters_are_fine_in_a_passphrase() {
    let (_folder, path) = new();
    let awkward = "æ'ø\"å; DROP 👩‍🦽";
    let project = open(&path, None).unwrap();
    project.relock(None, Some(awkward)).unwrap();
    drop(project);
    assert_eq!(title(&open(&path, Some(awkward)).unwrap()), "Før låsen");
}

#[test]
fn a_crash_before_the_exchange_leaves_the_old_file_and_its_backups() {
    let (_folder, path) = new();
    let before = backups(&path);
    let half = put::unfinished(&path).unwrap();
    export(&path, None, &half, Some(FIRST)).unwrap();
    Backups::of(&path)
        .announce(&sniff::head(&half).unwrap())
        .unwrap();
    let left_behind = half.keep().unwrap();
    let project = open(&path, None).unwrap();
    assert_eq!(title(&project), "Før låsen");
    project.close();
    assert_eq!(backups(&path), before);
    assert!(!left_behind.exists());
}

#[test]
fn a_crash_after_the_exchange_still_replaces_the_plain_backups() {
    let (_folder, path) = new();
    exchange(&path, None, Some(FIRST)).unwrap();
    assert!(backups(&path).iter().all(|backup| is_plain(backup)));
    open(&path, Some(FIRST)).unwrap().close();
    let after = backups(&path);
    assert_eq!(after.len(), 1);
    assert!(!is_plain(&after[0]));
}

#[test]
fn row_numbers_and_history_come_along() {
    let (_folder, path) = new();
    let project = open(&path, None).unwrap();
    let fingerprint = |project: &Project| {
        project
            .read(|db| {
                let sql = "SELECT group_concat(rowid || id || position) FROM stakeholder_group";
                let groups: String = db.query_row(sql, [], |row| row.get(0))?;
                let sql = "SELECT count(*) || '/' || sum(length(after)) FROM history";
                let history: String = db.query_row(sql, [], |row| row.get(0))?;
                let sql = "SELECT count(*) FROM sqlite_schema";
                let objects: i64 = db.query_row(sql, [], |row| row.get(0))?;
                Ok((groups, history, objects))
            })
            .unwrap()
    };
    let before = fingerprint(&project);
    project.relock(None, Some(FIRST)).unwrap();
    assert_eq!(fingerprint(&project), before);
}
