use super::*;
use crate::history::{redo, undo};
use crate::testing::Fixture;
use crate::themes::{self, NewTheme};

mod cards;
mod entry;
mod merging;
mod properties;
mod splitting;

/// A project with the two evenings of Odsherred's mapping workshop.
struct Evening {
    fixture: Fixture,
}

const CITIZENS: &str = "citizens";
const STAKEHOLDERS: &str = "stakeholders";

impl Evening {
    fn new() -> Self {
        let fixture = Fixture::new();
        let sessions = [
            (CITIZENS, "mapping", "2021-06-07"),
            (STAKEHOLDERS, "mapping", "2021-06-14"),
            ("ideas", "ideas", "2021-08-17"),
        ];
        for session in sessions {
            fixture
                .write(
                    |step, session: (&str, &str, &str)| {
                        step.run(
                            "INSERT INTO session (id, workshop, track, date) VALUES (?1, ?2, 'everyone', ?3)",
                            session,
                        )
                    },
                    session,
                )
                .unwrap();
        }
        Self { fixture }
    }

    fn add(&self, text: &str) -> String {
        self.add_card(NewChallenge {
            text: text.into(),
            ..new(CITIZENS)
        })
    }

    fn add_card(&self, card: NewChallenge) -> String {
        self.fixture.write(add, card).unwrap().id
    }

    fn add_lines(&self, texts: &[&str]) -> Vec<String> {
        let cards = NewChallenges {
            session_id: CITIZENS.into(),
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
            ..NewChallenges::default()
        };
        self.fixture.write(add_many, cards).unwrap()
    }

    fn theme(&self, title: &str) -> String {
        let theme = NewTheme {
            title: title.into(),
            ..NewTheme::default()
        };
        self.fixture.write(themes::add, theme).unwrap().id
    }

    fn hang(&self, ids: &[&str], theme: Option<&str>, before: Option<&str>) -> Result<Nothing> {
        let input = CardMove {
            ids: owned(ids),
            theme_id: theme.map(str::to_owned),
            before: before.map(str::to_owned),
        };
        self.fixture.write(move_to, input)
    }

    fn merge(&self, ids: &[&str], text: &str) -> String {
        let input = CardMerge {
            ids: owned(ids),
            text: text.into(),
            theme_id: None,
        };
        self.fixture.write(merge, input).unwrap().id
    }

    fn split(&self, id: &str, texts: &[&str]) -> Vec<String> {
        let input = CardSplit {
            id: id.into(),
            texts: owned(texts),
        };
        self.fixture.write(split, input).unwrap()
    }

    fn wall_of(&self, session: Option<&str>) -> Wall {
        let query = WallQuery {
            session_id: session.map(str::to_owned),
        };
        self.fixture.read(wall, query).unwrap()
    }

    fn wall(&self) -> Wall {
        self.wall_of(None)
    }

    /// What hangs under a theme, in order.
    fn texts(&self, theme: Option<&str>) -> Vec<String> {
        let cards = self.wall().cards.into_iter();
        cards
            .filter(|card| card.theme_id.as_deref() == theme)
            .map(|card| card.text)
            .collect()
    }

    fn undo(&self) {
        self.fixture.write(undo, Nothing {}).unwrap();
    }

    fn redo(&self) {
        self.fixture.write(redo, Nothing {}).unwrap();
    }

    fn card(&self, id: &str) -> Challenge {
        self.fixture.read(get, Id { id: id.into() }).unwrap()
    }

    /// An idea that answers some cards.
    fn idea(&self, id: &'static str, answers: &[&str]) {
        let rows = answers.iter().map(|card| format!("{id}-{card}"));
        let rows: Vec<_> = rows.zip(owned(answers)).collect();
        let work = move |step: &Step, rows: Vec<(String, String)>| -> Result<()> {
            step.run(
                "INSERT OR IGNORE INTO idea (id, session_id, title, position, created_at) VALUES (?1, 'ideas', ?1, 1, '')",
                [&rows[0].0.split('-').next()],
            )?;
            for (row, card) in rows {
                let idea = row.split('-').next().map(str::to_owned);
                step.run(
                    "INSERT INTO idea_challenge VALUES (?1, ?2, ?3)",
                    (&row, idea, card),
                )?;
            }
            Ok(())
        };
        self.fixture.write(work, rows).unwrap();
    }

    fn ideas_of(&self, card: &str) -> u32 {
        self.card(card).ideas
    }

    /// Every row of the tables that operations on cards change, to be compared as a whole.
    fn everything(&self) -> Vec<Vec<String>> {
        let tables = ["challenge", "theme", "idea_challenge"];
        let read = |db: &crate::Reader, table: &str| {
            let columns = crate::file::triggers::columns(db, table)?;
            let image = crate::file::triggers::image(&columns, "");
            db.rows(
                &format!("SELECT {image} FROM {table} ORDER BY id"),
                [],
                |row| row.get(0),
            )
        };
        let all = |db: &crate::Reader, (): ()| tables.iter().map(|t| read(db, t)).collect();
        self.fixture.project.read(|db| all(db, ())).unwrap()
    }
}

fn new(session: &str) -> NewChallenge {
    NewChallenge {
        session_id: session.into(),
        ..NewChallenge::default()
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
