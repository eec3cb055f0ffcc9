use std::path::{Path, PathBuf};

use crate::activities;
use crate::details::{self, Details};
use crate::file::{Options, Origin, Project};
use crate::history;
use crate::operations::Nothing;
use crate::scene::Scene;

use super::*;

/// Where a file of each schema version is kept, as that version wrote it.
fn stored(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/schemas/{version}.samskab"))
}

/// A copy of the stored file of a version, to be worked in.
fn copy(version: u32) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tidligere.samskab");
    std::fs::copy(stored(version), &path).unwrap_or_else(|error| {
        panic!("no stored file of version {version} ({error}): `cargo test -p project store_this_version -- --ignored`")
    });
    (folder, path)
}

/// Everything a file is made of, in words.
fn schema(project: &Project) -> Vec<(String, Option<String>)> {
    let sql = "SELECT type || ' ' || name, sql FROM sqlite_schema ORDER BY type, name";
    project
        .read(|db| db.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?))))
        .unwrap()
}

/// The stored chain: a challenge in a theme, an idea, a vote, a choice, and an activity that the last step made.
fn expect_the_chain(project: &Project) {
    let board = project
        .read(|db| activities::board(db, Nothing {}))
        .unwrap();
    let card = &board.columns[0].cards[0];
    assert_eq!(card.title, "Følgeven");
    assert_eq!(card.dots.dots, 7);
    let whole: String = project
        .read(|db| Ok(db.query_row("PRAGMA integrity_check", [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(whole, "ok");
    let loose: u32 = project
        .read(|db| {
            let sql = "SELECT count(*) FROM pragma_foreign_key_check";
            Ok(db.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(loose, 0);
}

/// Run by hand when a version is new: `cargo test -p project store_this_version -- --ignored`.
#[test]
#[ignore = "writes the file that the other tests open"]
fn store_this_version() {
    let scene = Scene::new();
    scene
        .theme("Alene af sted")
        .challenge("Jeg tør ikke komme alene", Some("Alene af sted"))
        .challenge("Man kender ingen", None)
        .organisation("Vig Idrætsforening", "volunteer")
        .person("Træner", "volunteer")
        .idea("Følgeven", &["Jeg tør ikke komme alene"])
        .round("Prikker", "2021-09-09T18:00:00.000Z", &["Følgeven"])
        .dots("Prikker", "Følgeven", "citizen", 7)
        .choice("Valg", Some("Prikker"), "2021-09-09", &["Følgeven"], &[]);
    scene.activity("Følgeven", &["Følgeven"]);
    scene.fixture.project.close();
    std::fs::copy(scene.fixture.path(), stored(VERSION)).unwrap();
}

#[test]
fn a_file_of_every_version_can_be_worked_in() {
    for version in 1..=VERSION {
        let (_folder, path) = copy(version);
        let options = Options {
            actor: "Tester".into(),
            ..Options::default()
        };
        let project = Project::open(&path, options).unwrap();
        expect_the_chain(&project);
        project
            .write_now("details.save", Origin::Console, |step| {
                let title = "Videre".into();
                details::save(
                    step,
                    Details {
                        title,
                        ..Details::default()
                    },
                )
            })
            .unwrap();
        // What was done before the new version can still be undone after it.
        for _ in 0..2 {
            project
                .write_now("history.undo", Origin::Console, |step| {
                    history::undo(step, Nothing {})
                })
                .unwrap();
        }
        let board = project
            .read(|db| activities::board(db, Nothing {}))
            .unwrap();
        assert!(board.columns[0].cards.is_empty());
    }
}

#[test]
fn looking_at_a_file_of_any_version_leaves_every_byte_as_it_is() {
    for version in 1..=VERSION {
        let (_folder, path) = copy(version);
        let before = std::fs::read(&path).unwrap();
        let options = Options {
            read_only: true,
            ..Options::default()
        };
        let project = Project::open(&path, options).unwrap();
        expect_the_chain(&project);
        project.close();
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}

#[test]
fn a_file_of_every_version_becomes_what_a_new_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let new = Project::create(&folder.path().join("ny.samskab"), Options::default()).unwrap();
    for version in 1..=VERSION {
        let (_folder, path) = copy(version);
        let project = Project::open(&path, Options::default()).unwrap();
        assert_eq!(
            schema(&project),
            schema(&new),
            "what version {version} laid has been changed in place; changes come as the next version"
        );
    }
}
