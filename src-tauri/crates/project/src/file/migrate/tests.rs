//! Files of earlier schema versions, as the program of their day wrote them, are opened and worked in.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::challenges::{self, WallQuery};
use crate::file::{Options, Origin, Project};
use crate::history;
use crate::operations::Nothing;
use crate::{Result, Step, phone, votes};

/// A copy of a stored file; it is gone with its folder.
fn stored(version: u32) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gammel.samskab");
    let original =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/file/migrate/{version}.samskab"));
    std::fs::copy(original, &path).unwrap();
    (folder, path)
}

#[test]
fn there_is_a_stored_file_of_every_earlier_version() {
    for version in 1..super::VERSION {
        let (_folder, path) = stored(version);
        let connection = rusqlite::Connection::open(path).unwrap();
        assert_eq!(super::version(&connection).unwrap(), version);
    }
}

#[test]
fn a_project_of_version_1_keeps_its_cards_its_votes_and_its_way_back() {
    let (_folder, path) = stored(1);
    let project = Project::open(&path, Options::default()).unwrap();
    let wall = |project: &Project| {
        project
            .read(|db| challenges::wall(db, WallQuery::default()))
            .unwrap()
    };
    let card = &wall(&project).cards[0];
    assert_eq!(card.text, "Bussen kører ikke efter klokken 18");
    assert_eq!(card.group_id.as_deref(), Some("politician"));
    let rounds = project.read(|db| votes::list(db, Nothing {})).unwrap();
    assert_eq!((rounds[0].voters, rounds[0].dots), (6, 7));

    let undone = project
        .write_now("history.undo", Origin::Console, |step| {
            history::undo(step, Nothing {})
        })
        .unwrap();
    assert_eq!(undone.name, "challenges.setGroup");
    assert_eq!(wall(&project).cards[0].group_id.as_deref(), Some("citizen"));
}

#[test]
fn a_project_with_phones_keeps_what_each_of_them_handed_in_and_its_way_back() {
    let phones = [
        (
            2,
            "zRHngkxP9P_LDPVvn3XLtTrwRMubA7kup-B6ovgJajI",
            "CSvZxTvtI8SYJFdsVldJwN1Uc47TvFmgoK_hsS4dev0",
        ),
        (
            3,
            "7ks0D3j2ERjZwI-Wm6qMFlyRCG3rfMA17W4gIByorYI",
            "uXzRnyeLvSqj6G9xEiDhaNDAx7LPYqzh03oHdC2D254",
        ),
    ];
    for (version, first, second) in phones {
        let (_folder, path) = stored(version);
        let project = Project::open(&path, Options::default()).unwrap();
        let own = |token: &str| {
            let cards = project.read(|db| phone::own(db, token)).unwrap().cards;
            cards.into_iter().map(|card| card.text).collect::<Vec<_>>()
        };
        assert_eq!(
            own(first),
            [
                "Der mangler bænke ved stien",
                "Bussen kører ikke efter klokken 18"
            ]
        );
        assert_eq!(own(second), ["Vi ved ikke hvad foreningerne laver"]);
        // A card that was typed for somebody: its author was recorded in the way of that version.
        let turn = |turn: fn(&Step, Nothing) -> Result<history::StepLabel>| {
            let turned = project.write_now("test.turn", Origin::Console, move |step| {
                turn(step, Nothing {})
            });
            turned.unwrap().name
        };
        assert_eq!(turn(history::undo), "live.help");
        assert_eq!(turn(history::redo), "live.help");
        let twice = "SELECT count(*) FROM history WHERE before IS NULL GROUP BY step, table_name, row_id HAVING count(*) > 1";
        let twice = project.read(|db| db.rows(twice, [], |row| row.get::<_, u32>(0)));
        assert_eq!(
            twice.unwrap(),
            Vec::<u32>::new(),
            "nothing is recorded twice"
        );
    }
}

#[test]
fn a_migrated_project_has_the_schema_of_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let schema = |project: &Project| {
        project
            .read(|db| {
                db.rows(
                    "SELECT name, sql FROM sqlite_schema ORDER BY name",
                    [],
                    |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?)),
                )
            })
            .unwrap()
    };
    let new = Project::create(&folder.path().join("ny.samskab"), Options::default()).unwrap();
    for version in 1..super::VERSION {
        let (_folder, path) = stored(version);
        let old = Project::open(&path, Options::default()).unwrap();
        assert_eq!(schema(&old), schema(&new), "from version {version}");
    }
}

#[test]
fn looking_at_a_project_of_an_earlier_version_leaves_every_byte_as_it_is() {
    for version in 1..super::VERSION {
        let (_folder, path) = stored(version);
        let before = std::fs::read(&path).unwrap();
        let options = Options {
            read_only: true,
            ..Options::default()
        };
        let project = Project::open(&path, options).unwrap();
        let wall = project.read(|db| challenges::wall(db, WallQuery::default()));
        assert!(!wall.unwrap().cards.is_empty());
        project.close();
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}
