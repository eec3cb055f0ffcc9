use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::details::{self, Details};
use crate::file::{Options, Origin, Project, digest};
use crate::operations::Nothing;

const PASSPHRASE: &str = "korrekt hest batteri";
const CARDS: usize = 400;

/// A closed project with a title, 400 themes and a person who belongs to an organisation.
fn project(passphrase: Option<&str>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prøve.samskab");
    let project = Project::create(&path, options(passphrase, false)).unwrap();
    crate::desk::set_up(&project, "Prøve", "").unwrap();
    let details = Details {
        title: "Aktive Fællesskaber".into(),
        ..Details::default()
    };
    let save = |step: &crate::Step| details::save(step, details);
    project
        .write_now("details.save", Origin::Console, save)
        .unwrap();
    let add = |step: &crate::Step| {
        for number in 0..CARDS {
            step.run(
                "INSERT INTO theme (id, title, note, position) VALUES (?1, ?2, ?3, 0)",
                (step.new_id(), format!("Tema {number}"), "æ".repeat(100)),
            )?;
        }
        Ok(())
    };
    project.write_now("test.add", Origin::Console, add).unwrap();
    project.close();
    (folder, path)
}

fn options(passphrase: Option<&str>, read_only: bool) -> Options {
    Options {
        passphrase: passphrase.map(str::to_owned),
        read_only,
        ..Options::default()
    }
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(path).unwrap();
    change(&mut bytes);
    std::fs::write(path, bytes).unwrap();
}

/// What can be seen of a damaged file, which stays as it is: its title and its number of themes.
fn seen(path: &Path, passphrase: Option<&str>) -> (String, usize) {
    let before = digest(path).unwrap();
    let project = Project::open(path, options(passphrase, true)).unwrap();
    assert!(project.is_damaged());
    let title = project
        .read(|db| details::get(db, Nothing {}))
        .unwrap()
        .title;
    let sql = "SELECT count(*) FROM theme";
    let themes = project
        .read(|db| Ok(db.query_row(sql, [], |row| row.get::<_, isize>(0))?))
        .unwrap()
        .unsigned_abs();
    assert_eq!(digest(path).unwrap(), before);
    (title, themes)
}

/// The pages on which the themes themselves lie, counted from 0.
fn pages_of_themes(path: &Path) -> Vec<usize> {
    let bytes = std::fs::read(path).unwrap();
    let has = |page: &[u8], text: &[u8]| page.windows(text.len()).any(|bytes| bytes == text);
    let pages = bytes.chunks(PAGE).enumerate();
    pages
        .filter(|(_, page)| page[0] == 0x0d && has(page, b"Tema ") && !has(page, b"\"title\""))
        .map(|(number, _)| number)
        .collect()
}

#[test]
fn a_mended_header_shows_everything() {
    let (_folder, path) = project(None);
    change(&path, |bytes| bytes[3] ^= 0x20);
    assert_eq!(seen(&path, None), ("Aktive Fællesskaber".into(), CARDS));
    change(&path, |bytes| bytes[16..60].fill(0));
    assert_eq!(seen(&path, None), ("Aktive Fællesskaber".into(), CARDS));
}

#[test]
fn one_damaged_page_costs_only_what_stood_on_it() {
    let (_folder, path) = project(None);
    let pages = pages_of_themes(&path);
    let middle = pages[pages.len() / 2];
    change(&path, |bytes| {
        bytes[middle * PAGE..middle * PAGE + 200].fill(0xee)
    });
    let (title, themes) = seen(&path, None);
    assert_eq!(title, "Aktive Fællesskaber");
    assert!((CARDS - 40..CARDS).contains(&themes), "{themes}");
}

#[test]
fn the_same_holds_for_a_locked_file() {
    let (_folder, path) = project(Some(PASSPHRASE));
    let last = std::fs::read(&path).unwrap().len() / PAGE - 1;
    change(&path, |bytes| bytes[last * PAGE / 2] ^= 1);
    let (title, themes) = seen(&path, Some(PASSPHRASE));
    assert_eq!(title, "Aktive Fællesskaber");
    assert!((CARDS - 40..=CARDS).contains(&themes), "{themes}");
}

#[test]
fn what_a_cut_off_file_still_holds_can_be_seen() {
    let (_folder, path) = project(None);
    let pages = pages_of_themes(&path);
    change(&path, |bytes| {
        bytes.truncate(pages[pages.len() / 2] * PAGE + 100)
    });
    let (title, themes) = seen(&path, None);
    assert_eq!(title, "Aktive Fællesskaber");
    assert!((CARDS / 3..CARDS * 2 / 3).contains(&themes), "{themes}");
}

#[test]
fn a_rescued_project_is_whole_and_can_be_worked_in() {
    let (folder, path) = project(None);
    let pages = pages_of_themes(&path);
    change(&path, |bytes| {
        bytes[pages[1] * PAGE..pages[1] * PAGE + 100].fill(0xee)
    });
    let new = folder.path().join("reddet.samskab");
    let rescued = rescue(&path, None, &new).unwrap();
    assert!(rescued.gaps > 0 && rescued.rows > 300, "{rescued:?}");
    let project = Project::open(&new, options(None, false)).unwrap();
    let write = |step: &crate::Step| {
        step.run("UPDATE theme SET note = 'set efter'", [])?;
        Ok(())
    };
    project
        .write_now("test.change", Origin::Console, write)
        .unwrap();
    let checks = project
        .read(|db| {
            let whole: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
            let loose = db.prepare("PRAGMA foreign_key_check")?.exists([])?;
            Ok((whole, loose))
        })
        .unwrap();
    assert_eq!(checks, ("ok".to_owned(), false));
}

#[test]
fn nothing_to_read_is_said_and_no_file_is_left() {
    let (folder, path) = project(None);
    change(&path, |bytes| bytes[100..].fill(0));
    let new = folder.path().join("reddet.samskab");
    assert_eq!(rescue(&path, None, &new).unwrap_err().code(), "damaged");
    assert!(!new.exists());
    let refusal = Project::open(&path, options(None, true)).err().unwrap();
    assert_eq!(refusal.code(), "damaged");
}

#[test]
fn a_rescued_part_of_a_locked_file_stays_locked() {
    let (folder, path) = project(Some(PASSPHRASE));
    change(&path, |bytes| bytes[7 * PAGE + 9] ^= 1);
    let new = folder.path().join("reddet.samskab");
    assert_eq!(rescue(&path, None, &new), Err(Error::PassphraseNeeded));
    rescue(&path, Some(PASSPHRASE), &new).unwrap();
    assert!(Project::open(&new, options(None, false)).is_err());
    assert!(Project::open(&new, options(Some(PASSPHRASE), false)).is_ok());
}
