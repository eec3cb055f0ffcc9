use super::*;
use crate::Error;
use crate::details::{self, Details};
use crate::groups::{self, NewGroup};
use crate::operations::Id;
use crate::scene::Scene;
use crate::testing::Fixture;

fn titled(title: &str) -> Details {
    Details {
        title: title.into(),
        ..Details::default()
    }
}

fn title(fixture: &Fixture) -> String {
    fixture.read(details::get, Nothing {}).unwrap().title
}

#[test]
fn undo_and_redo_walk_back_and_forth() {
    let fixture = Fixture::new();
    fixture.write(details::save, titled("Et")).unwrap();
    fixture.write(details::save, titled("To")).unwrap();
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(title(&fixture), "Et");
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(title(&fixture), "Prøve");
    assert_eq!(fixture.write(undo, Nothing {}), Err(Error::NothingToUndo));
    fixture.write(redo, Nothing {}).unwrap();
    assert_eq!(title(&fixture), "Et");
    fixture.write(redo, Nothing {}).unwrap();
    assert_eq!(title(&fixture), "To");
    assert_eq!(fixture.write(redo, Nothing {}), Err(Error::NothingToUndo));
}

#[test]
fn a_new_deed_ends_redo() {
    let fixture = Fixture::new();
    fixture.write(details::save, titled("Et")).unwrap();
    fixture.write(undo, Nothing {}).unwrap();
    fixture.write(details::save, titled("To")).unwrap();
    assert_eq!(fixture.read(state, Nothing {}).unwrap().redo, None);
    assert_eq!(fixture.write(redo, Nothing {}), Err(Error::NothingToUndo));
    assert_eq!(title(&fixture), "To");
}

#[test]
fn a_removed_row_comes_back_as_it_was() {
    let fixture = Fixture::new();
    let new = NewGroup {
        name: "Unge \"👩‍🦽\" '½'".into(),
        letters: "Un".into(),
    };
    let id = fixture.write(groups::add, new).unwrap();
    let before = fixture.read(groups::list, Nothing {}).unwrap();
    fixture.write(groups::remove, id).unwrap();
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(fixture.read(groups::list, Nothing {}).unwrap(), before);
}

#[test]
fn saving_what_stands_already_leaves_no_step() {
    let fixture = Fixture::new();
    fixture.write(details::save, titled("Et")).unwrap();
    let before = fixture.read(state, Nothing {}).unwrap();
    fixture.write(details::save, titled("Et")).unwrap();
    assert_eq!(fixture.read(state, Nothing {}).unwrap(), before);
}

#[test]
fn a_row_tells_who_changed_it_and_what_it_said_before() {
    let fixture = Fixture::new();
    fixture.write(details::save, titled("Et")).unwrap();
    let row = RowRef {
        table: "project".into(),
        id: "project".into(),
    };
    let changes = fixture.read(of, row).unwrap();
    assert_eq!(changes.len(), 2);
    assert_eq!(changes[0].step.actor, "Tester");
    assert_eq!(changes[0].before.as_ref().unwrap()["title"], "Prøve");
    assert_eq!(changes[0].after.as_ref().unwrap()["title"], "Et");
    assert_eq!(changes[1].before, None);
}

#[test]
fn undo_refuses_what_somebody_else_changed_since() {
    let fixture = Fixture::new();
    let id = fixture
        .write(
            groups::add,
            NewGroup {
                name: "Unge".into(),
                letters: String::new(),
            },
        )
        .unwrap();
    let rename = |step: &crate::Step, Id { id }: Id| {
        groups::save(
            step,
            groups::Group {
                id,
                name: "Ældre".into(),
                letters: String::new(),
            },
        )
    };
    let renamed = id.clone();
    fixture
        .project
        .write_now("test.phone", crate::file::Origin::Setup, move |step| {
            rename(step, renamed)
        })
        .unwrap();
    let refusal = fixture.write(undo, Nothing {}).unwrap_err();
    assert_eq!(refusal.code(), "changed-since");
    assert_eq!(
        fixture.read(groups::list, Nothing {}).unwrap()[5].name,
        "Ældre"
    );
}

#[test]
fn a_card_is_recorded_once_whatever_failed_before_it_and_with_what_it_first_said() {
    let scene = Scene::new();
    let recorded = |project: &crate::Project| {
        let sql = "SELECT json_extract(before, '$.text'), json_extract(after, '$.text') FROM history \
                   WHERE table_name = 'challenge' ORDER BY id";
        let said = |row: &rusqlite::Row| Ok((row.get::<_, Option<String>>(0)?, row.get(1)?));
        project.read(|db| db.rows(sql, [], said)).unwrap()
    };
    let into = "INSERT INTO challenge (id, session_id, text, position, created_at) VALUES";
    let work = move |step: &crate::Step| {
        let twice = format!(
            "{into} ('a', 'mapping', 'To', 1, '2021-06-07'), ('a', 'mapping', 'Tre', 2, '2021-06-07')"
        );
        assert!(step.run(&twice, []).is_err());
        step.run(
            &format!("{into} ('a', 'mapping', 'Et', 1, '2021-06-07')"),
            [],
        )?;
        step.run("UPDATE challenge SET text = 'Syv' WHERE id = 'a'", [])
    };
    let project = &scene.fixture.project;
    project
        .write_now("test.cards", crate::file::Origin::Console, work)
        .unwrap();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        recorded(project),
        [(None, text("Et")), (text("Et"), text("Syv"))]
    );
    scene.fixture.write(undo, Nothing {}).unwrap();
    scene.fixture.write(redo, Nothing {}).unwrap();
    let text = "SELECT text FROM challenge";
    let text: String = project
        .read(|db| Ok(db.query_row(text, [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(text, "Syv");
}
