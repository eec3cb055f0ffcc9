use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::details::{self, Details};
use crate::file::sniff::PAGE;
use crate::file::{Options, Origin, Project, digest};
use crate::operations::Nothing;

const PASSPHRASE: &str = "korrekt hest batteri";

/// A closed project of a good many pages, without backups.
fn project(passphrase: Option<&str>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prøve.samskab");
    let project = Project::create(&path, options(passphrase, false)).unwrap();
    crate::desk::set_up(&project, "Prøve", "").unwrap();
    for number in 0..40 {
        let details = Details {
            title: format!("Titel {number}"),
            purpose: "å".repeat(2000),
            ..Details::default()
        };
        let save = |step: &crate::Step| details::save(step, details);
        project
            .write_now("details.save", Origin::Console, save)
            .unwrap();
    }
    project.close();
    std::fs::remove_dir_all(folder.path().join("prøve.samskab.backups")).unwrap();
    (folder, path)
}

fn options(passphrase: Option<&str>, read_only: bool) -> Options {
    Options {
        passphrase: passphrase.map(str::to_owned),
        read_only,
        ..Options::default()
    }
}

/// Why a file does not open; it and its folder are the same to the byte afterwards.
fn refusal(path: &Path, passphrase: Option<&str>) -> Error {
    let before = (digest(path).ok(), names(path));
    let error = Project::open(path, options(passphrase, false))
        .err()
        .unwrap();
    assert_eq!((digest(path).ok(), names(path)), before);
    error
}

fn names(path: &Path) -> Vec<String> {
    let entries = path.parent().unwrap().read_dir().unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(path).unwrap();
    change(&mut bytes);
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn a_truncated_file_is_damaged() {
    for passphrase in [None, Some(PASSPHRASE)] {
        let (_folder, path) = project(passphrase);
        change(&path, |bytes| bytes.truncate(5 * PAGE));
        assert_eq!(refusal(&path, passphrase).code(), "damaged");
        change(&path, |bytes| bytes.truncate(2 * PAGE + 700));
        assert_eq!(refusal(&path, passphrase).code(), "damaged");
    }
}

#[test]
fn a_flipped_bit_in_the_header_of_a_plain_file_is_damage() {
    for place in [0, 3, 7, 12] {
        let (_folder, path) = project(None);
        change(&path, |bytes| bytes[place] ^= 0x10);
        assert_eq!(refusal(&path, None).code(), "damaged", "byte {place}");
    }
}

#[test]
fn flipped_bits_in_pages_are_damage() {
    for passphrase in [None, Some(PASSPHRASE)] {
        let (_folder, path) = project(passphrase);
        change(&path, |bytes| {
            for page in (2 * PAGE..bytes.len()).step_by(PAGE) {
                bytes[page] ^= 0xff;
                bytes[page + 5] ^= 0x42;
            }
        });
        assert_eq!(refusal(&path, passphrase).code(), "damaged");
    }
}

#[test]
fn every_single_flipped_bit_in_a_locked_file_is_noticed() {
    let (_folder, path) = project(Some(PASSPHRASE));
    let bytes = std::fs::read(&path).unwrap();
    for place in [PAGE + 1, bytes.len() / 2, bytes.len() - 90] {
        change(&path, |bytes| bytes[place] ^= 1);
        assert_eq!(
            refusal(&path, Some(PASSPHRASE)).code(),
            "damaged",
            "byte {place}"
        );
        std::fs::write(&path, &bytes).unwrap();
    }
}

#[test]
fn a_damaged_first_page_of_a_locked_file_is_told_from_a_wrong_passphrase_by_a_backup() {
    let (_folder, path) = project(Some(PASSPHRASE));
    let whole = std::fs::read(&path).unwrap();
    change(&path, |bytes| bytes[700] ^= 1);
    assert_eq!(refusal(&path, Some(PASSPHRASE)), Error::PassphraseWrong);
    let damaged = std::fs::read(&path).unwrap();
    std::fs::write(&path, whole).unwrap();
    Project::open(&path, options(Some(PASSPHRASE), false))
        .unwrap()
        .close();
    std::fs::write(&path, damaged).unwrap();
    assert_eq!(refusal(&path, Some(PASSPHRASE)).code(), "damaged");
    assert_eq!(refusal(&path, Some("en anden")), Error::PassphraseWrong);
}

#[test]
fn files_of_another_kind_are_no_projects() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("billede.samskab");
    let mut picture = b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec();
    picture.extend(std::iter::repeat_n(b"\x11\x22\x33\x44\x55\x66\x77", 2000).flatten());
    std::fs::write(&path, picture).unwrap();
    assert_eq!(refusal(&path, None), Error::NotAProject);
    std::fs::write(&path, "Referat af mødet\n".repeat(1000)).unwrap();
    assert_eq!(refusal(&path, None), Error::NotAProject);
    std::fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE note (text TEXT)")
        .unwrap();
    drop(other);
    assert_eq!(refusal(&path, None), Error::NotAProject);
}

#[test]
fn an_empty_file_is_damaged_and_a_missing_one_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tom.samskab");
    assert_eq!(refusal(&path, None), Error::FileMissing);
    std::fs::write(&path, "").unwrap();
    assert_eq!(refusal(&path, None).code(), "damaged");
}

#[test]
fn a_newer_version_opens_only_to_look() {
    let (_folder, path) = project(None);
    let newer = Connection::open(&path).unwrap();
    newer
        .pragma_update(None, "user_version", migrate::VERSION + 1)
        .unwrap();
    newer.pragma_update(None, "journal_mode", "DELETE").unwrap();
    drop(newer);
    let expected = Error::NewerVersion {
        found: migrate::VERSION + 1,
        known: migrate::VERSION,
    };
    assert_eq!(refusal(&path, None), expected);
    let before = digest(&path).unwrap();
    let project = Project::open(&path, options(None, true)).unwrap();
    let details = project.read(|db| details::get(db, Nothing {})).unwrap();
    assert_eq!(details.title, "Titel 39");
    drop(project);
    assert_eq!(digest(&path).unwrap(), before);
}

#[test]
fn a_wrong_or_missing_passphrase_is_told() {
    let (_folder, path) = project(Some(PASSPHRASE));
    assert_eq!(refusal(&path, Some("forkert")), Error::PassphraseWrong);
    assert_eq!(refusal(&path, None), Error::PassphraseNeeded);
}

#[test]
#[cfg(unix)]
fn a_locked_file_or_folder_opens_only_to_look() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = project(None);
    let parent = path.parent().unwrap();
    let set = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    for (locked, free) in [(path.as_path(), 0o644), (parent, 0o755)] {
        set(locked, free & 0o555);
        assert_eq!(refusal(&path, None), Error::ReadOnlyFolder);
        let project = Project::open(&path, options(None, true)).unwrap();
        assert!(project.read(|db| details::get(db, Nothing {})).is_ok());
        let write = |step: &crate::Step| details::save(step, Details::default());
        let refused = project.write_now("details.save", Origin::Console, write);
        assert_eq!(refused, Err(Error::ReadOnly));
        drop(project);
        set(locked, free);
    }
}

#[test]
fn looking_at_a_file_that_somebody_works_in_shows_what_is_saved() {
    for passphrase in [None, Some(PASSPHRASE)] {
        let (_folder, path) = project(passphrase);
        let worked_in = Project::open(&path, options(passphrase, false)).unwrap();
        let details = Details {
            title: "Lige skrevet".into(),
            ..Details::default()
        };
        let save = |step: &crate::Step| details::save(step, details);
        worked_in
            .write_now("details.save", Origin::Console, save)
            .unwrap();
        let looked_at = Project::open(&path, options(passphrase, true)).unwrap();
        let title = looked_at
            .read(|db| details::get(db, Nothing {}))
            .unwrap()
            .title;
        assert_eq!(title, "Lige skrevet");
    }
}
