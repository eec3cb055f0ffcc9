//! A project as full as a large process gets, made by the same operations as in the app.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use project::desk::Desk;
use project::{RandomIds, SystemClock};
use serde_json::{Value, json};

use crate::Trouble;

const CARDS: usize = 5_000;
const THEMES: usize = 12;

/// What people say, whom it concerns and where: together they make sentences that differ.
const OBSTACLES: &[&str] = &[
    "Jeg ved ikke, hvem jeg skal ringe til",
    "Det er svært at møde op alene første gang",
    "Bussen kører ikke om aftenen",
    "Kontingentet er for dyrt, når man er på sygedagpenge",
    "Vi hører først om holdet, når det er startet",
    "Træneren kender ikke noget til vores sygdom",
    "Foreningen mangler frivillige, der har tid til at tage imod nye",
    "Der er for højt til loftet og for koldt i hallen",
];
const WHO: &[&str] = &[
    "siger flere på livsstilsholdet",
    "efter et hjerteforløb",
    "når man lige er flyttet til Vig",
    "som pårørende",
    "for os over 70",
    "når børnene er små",
    "i patientforeningen",
];
const PLACES: &[&str] = &[
    "Nykøbing",
    "Asnæs",
    "Højby",
    "Hørve",
    "Fårevejle",
    "Rørvig",
    "Grevinge",
    "Egebjerg",
    "Vig",
];

/// The project and the app folder around it; gone when dropped.
pub struct Hall {
    folder: tempfile::TempDir,
    project: PathBuf,
}

impl Hall {
    /// Makes a project with 5,000 cards under a dozen themes.
    pub fn of_five_thousand() -> Result<Self, Trouble> {
        let folder = tempfile::tempdir()?;
        let desk = Desk::new(folder.path(), Arc::new(SystemClock), Arc::new(RandomIds))?;
        let new = json!({ "title": "Fuldt hus", "municipality": "Odsherred Kommune" });
        let project = PathBuf::from(text(&desk.call("desk.create", new)?["path"])?);
        let session = session(&desk)?;
        for theme in 0..THEMES {
            hang(&desk, &session, theme)?;
        }
        desk.call("desk.close", json!({}))?;
        Ok(Self { folder, project })
    }

    /// The app's own folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The project file.
    pub fn project(&self) -> &Path {
        &self.project
    }
}

fn session(desk: &Desk) -> Result<String, Trouble> {
    let evening = json!({
        "workshop": "mapping", "track": "everyone", "date": "2021-06-07",
        "starts": "17:00", "ends": "20:00", "place": "Vig Forsamlingshus",
        "facilitator": "", "question": "", "agenda": [],
    });
    text(&desk.call("sessions.add", evening)?["id"])
}

/// One theme with its share of the cards.
fn hang(desk: &Desk, session: &str, theme: usize) -> Result<(), Trouble> {
    let new = json!({ "title": format!("Tema {}", theme + 1), "note": "", "cards": [] });
    let id = text(&desk.call("themes.add", new)?["id"])?;
    let texts: Vec<_> = (theme..CARDS).step_by(THEMES).map(sentence).collect();
    for some in texts.chunks(100) {
        let cards = json!({
            "sessionId": session, "texts": some, "groupId": "citizen",
            "authorId": null, "tableNumber": null, "themeId": id,
        });
        desk.call("challenges.addMany", cards)?;
    }
    Ok(())
}

fn sentence(number: usize) -> String {
    let of = |words: &[&'static str], step: usize| words[number / step % words.len()];
    let (obstacle, who, place) = (of(OBSTACLES, 1), of(WHO, 8), of(PLACES, 56));
    format!("{obstacle}, {who} ({place}, kort {number})")
}

fn text(value: &Value) -> Result<String, Trouble> {
    Ok(value
        .as_str()
        .ok_or("an answer without the text it should have")?
        .to_owned())
}
