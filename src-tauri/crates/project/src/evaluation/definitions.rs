//! The questionnaires there are: those that come with the app, and the project's own.

use std::sync::LazyLock;

use rusqlite::{Connection, OptionalExtension};
use survey::{DefinitionProblem, Questionnaire, Who5};

use crate::sessions::Workshop;
use crate::{Error, Result, Step};

/// The name of the questionnaire that ends an evening when nothing else was chosen.
pub(super) const STANDARD: &str = "standard";

type Read = std::result::Result<Questionnaire, DefinitionProblem>;

macro_rules! asset {
    ($name:literal) => {
        include_str!(concat!(
            "../../../../../assets/questionnaires/",
            $name,
            ".toml"
        ))
    };
}

/// The questionnaires of the app: the standard one, and a fuller one for each workshop.
static BUILT_IN: LazyLock<Vec<Read>> = LazyLock::new(|| {
    [
        asset!("standard"),
        asset!("mapping"),
        asset!("ideas"),
        asset!("activities"),
    ]
    .into_iter()
    .map(Questionnaire::from_toml)
    .collect()
});

static WHO5: LazyLock<std::result::Result<Who5, String>> = LazyLock::new(|| {
    Who5::from_toml(asset!("instruments/who5")).map_err(|error| error.to_string())
});

/// The questionnaires that come with the app.
pub(super) fn built_in() -> Result<Vec<&'static Questionnaire>> {
    let read = BUILT_IN.iter().map(|read| read.as_ref().map_err(unfit));
    read.collect()
}

/// The WHO-5 index.
pub(super) fn who5() -> Result<&'static Who5> {
    WHO5.as_ref().map_err(|detail| Error::BadInput {
        detail: detail.clone(),
    })
}

fn unfit(problem: &DefinitionProblem) -> Error {
    Error::BadInput {
        detail: problem.to_string(),
    }
}

/// Which questionnaire: its name across versions, and the version.
pub(super) type Which = (String, u32);

/// One version of a questionnaire: from the file, which keeps what was asked, else from the app.
///
/// # Errors
/// [`Error::NotFound`].
pub(super) fn find(db: &Connection, (name, version): &Which) -> Result<Questionnaire> {
    let sql = "SELECT definition FROM questionnaire WHERE name = ?1 AND version = ?2";
    let kept = db
        .prepare_cached(sql)?
        .query_row((name, version), |row| row.get::<_, String>(0))
        .optional()?;
    if let Some(kept) = kept {
        return parse(&kept);
    }
    let mut own = built_in()?.into_iter();
    own.find(|one| one.id == *name && one.version == *version)
        .cloned()
        .ok_or(Error::NotFound {
            noun: "questionnaire",
        })
}

/// The newest version of a questionnaire.
pub(super) fn latest(db: &Connection, name: &str) -> Result<Questionnaire> {
    let sql = "SELECT definition FROM questionnaire WHERE name = ?1 ORDER BY version DESC LIMIT 1";
    let kept = db
        .prepare_cached(sql)?
        .query_row([name], |row| row.get::<_, String>(0))
        .optional()?;
    let kept = kept.as_deref().map(parse).transpose()?;
    let own = built_in()?.into_iter().find(|one| one.id == name).cloned();
    let newest = kept.into_iter().chain(own).max_by_key(|one| one.version);
    newest.ok_or(Error::NotFound {
        noun: "questionnaire",
    })
}

/// What is kept in the file.
pub(super) fn parse(definition: &str) -> Result<Questionnaire> {
    serde_json::from_str(definition).map_err(|error| Error::Damaged {
        detail: error.to_string(),
    })
}

/// Keeps a version in the file, so that what was asked stays there whatever the app brings later.
pub(super) fn keep(step: &Step, asked: &Questionnaire) -> Result<()> {
    let definition = serde_json::to_string(asked).map_err(|error| Error::BadInput {
        detail: error.to_string(),
    })?;
    step.run(
        "INSERT INTO questionnaire (id, name, version, definition) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (name, version) DO NOTHING",
        (step.new_id(), &asked.id, asked.version, definition),
    )?;
    Ok(())
}

/// The name of the questionnaire that was chosen for a workshop.
pub(super) fn chosen(db: &Connection, workshop: Workshop) -> Result<String> {
    let sql = "SELECT name FROM workshop_questionnaire WHERE id = ?1";
    let name = db
        .prepare_cached(sql)?
        .query_row([workshop], |row| row.get(0))
        .optional()?;
    Ok(name.unwrap_or_else(|| STANDARD.to_owned()))
}

/// The questionnaire that ends a session: the one it has been answered with, else the newest version
/// of what was chosen for its workshop. An evening is not asked two things.
///
/// # Errors
/// [`Error::NotFound`] for the session.
pub(super) fn of_session(db: &Connection, session_id: &str) -> Result<Questionnaire> {
    let sql = "SELECT workshop FROM session WHERE id = ?1";
    let workshop: Option<Workshop> = db
        .prepare_cached(sql)?
        .query_row([session_id], |row| row.get(0))
        .optional()?;
    let workshop = workshop.ok_or(Error::NotFound { noun: "session" })?;
    let answered: Option<Which> = db
        .prepare_cached(include_str!("answered_with.sql"))?
        .query_row([session_id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match answered {
        Some(which) => find(db, &which),
        None => latest(db, &chosen(db, workshop)?),
    }
}
