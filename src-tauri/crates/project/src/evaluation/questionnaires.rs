use serde::{Deserialize, Serialize};
use survey::{DefinitionProblem, Form, Questionnaire};
use ts_rs::TS;

use super::OfSession;
use super::anonymous::refuse_while_open;
use super::definitions::{self, STANDARD};
use crate::operations::Nothing;
use crate::sessions::Workshop;
use crate::{Error, Reader, Result, Step};

/// The workshops in the order of the process.
pub(super) const WORKSHOPS: [Workshop; 3] =
    [Workshop::Mapping, Workshop::Ideas, Workshop::Activities];

/// A questionnaire one can choose, with what it asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireCard {
    /// Its newest version.
    pub definition: Questionnaire,
    /// Whether it comes with the app; then it is copied, never changed.
    pub built_in: bool,
    /// How many have answered it, all versions together.
    pub responses: u32,
    /// The workshops that it ends.
    pub workshops: Vec<Workshop>,
}

/// A questionnaire as it would be asked, and what is still wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// The questions.
    pub form: Form,
    /// Empty when it can be used.
    pub problems: Vec<DefinitionProblem>,
}

/// Which questionnaire ends a workshop's evenings.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChosenQuestionnaire {
    /// The workshop.
    pub workshop: Workshop,
    /// The questionnaire's name across its versions.
    pub name: String,
}

/// A questionnaire across its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireName {
    /// Its name.
    pub name: String,
}

/// The questionnaire of a session, question by question.
///
/// # Errors
/// [`Error::NotFound`] for the session.
pub fn form(db: &Reader, OfSession { session_id }: OfSession) -> Result<Form> {
    Ok(definitions::of_session(db, &session_id)?.form(definitions::who5()?))
}

/// A questionnaire that is being written, as it would be asked.
///
/// # Errors
/// None when the program was built with an index that can be read.
pub fn draft(_: &Reader, definition: Questionnaire) -> Result<Draft> {
    Ok(Draft {
        form: definition.form(definitions::who5()?),
        problems: definition.problems(),
    })
}

/// Every questionnaire: those of the app first, then the project's own by when they were made.
///
/// # Errors
/// What the database says.
pub fn questionnaires(db: &Reader, _: Nothing) -> Result<Vec<QuestionnaireCard>> {
    let built_in = definitions::built_in()?;
    let mut names: Vec<String> = built_in.iter().map(|one| one.id.clone()).collect();
    let sql = "SELECT name FROM questionnaire GROUP BY name ORDER BY min(id)";
    for name in db.rows(sql, [], |row| row.get::<_, String>(0))? {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let chosen: Vec<(Workshop, String)> = WORKSHOPS
        .into_iter()
        .map(|workshop| Ok((workshop, definitions::chosen(db, workshop)?)))
        .collect::<Result<_>>()?;
    let card = |name: String| {
        let ends = chosen.iter().filter(|(_, chosen)| *chosen == name);
        Ok(QuestionnaireCard {
            definition: definitions::latest(db, &name)?,
            built_in: built_in.iter().any(|one| one.id == name),
            responses: times_answered(db, &name, None)?,
            workshops: ends.map(|(workshop, _)| *workshop).collect(),
        })
    };
    names.into_iter().map(card).collect()
}

/// Saves a questionnaire of the project's own. One without an id is new; one that has been answered
/// stays as it is, and what is saved is its next version.
///
/// # Errors
/// [`Error::NotNow`] with the problem's code when it cannot be used, `questionnaire-built-in`, or
/// `questionnaire-open` while phones are answering.
pub fn save_questionnaire(step: &Step, mut written: Questionnaire) -> Result<QuestionnaireName> {
    refuse_while_open(step)?;
    if definitions::built_in()?
        .iter()
        .any(|one| one.id == written.id)
    {
        return Err(Error::NotNow {
            why: "questionnaire-built-in",
        });
    }
    if written.id.is_empty() {
        written.id = step.new_id();
        written.version = 1;
    } else {
        let latest = definitions::latest(step, &written.id)?;
        written.version = latest.version;
        if written != latest && times_answered(step, &written.id, Some(latest.version))? > 0 {
            written.version += 1;
        }
    }
    if let Some(problem) = written.problems().first() {
        return Err(Error::NotNow {
            why: problem.code(),
        });
    }
    step.run(
        "DELETE FROM questionnaire WHERE name = ?1 AND version = ?2",
        (&written.id, written.version),
    )?;
    definitions::keep(step, &written)?;
    Ok(QuestionnaireName { name: written.id })
}

/// Removes a questionnaire that nobody has answered; workshops it ended go back to the standard one.
///
/// # Errors
/// [`Error::NotNow`] `questionnaire-used` or `questionnaire-built-in`; [`Error::NotFound`].
pub fn remove_questionnaire(
    step: &Step,
    QuestionnaireName { name }: QuestionnaireName,
) -> Result<Nothing> {
    let why = if definitions::built_in()?.iter().any(|one| one.id == name) {
        Some("questionnaire-built-in")
    } else if times_answered(step, &name, None)? > 0 {
        Some("questionnaire-used")
    } else {
        None
    };
    if let Some(why) = why {
        return Err(Error::NotNow { why });
    }
    step.run(
        "DELETE FROM workshop_questionnaire WHERE name = ?1",
        [&name],
    )?;
    step.change_one(
        "questionnaire",
        "DELETE FROM questionnaire WHERE name = ?1",
        [name],
    )?;
    Ok(Nothing {})
}

/// Chooses the questionnaire that ends a workshop's evenings. Evenings that have answers keep theirs.
///
/// # Errors
/// [`Error::NotFound`] for the questionnaire; [`Error::NotNow`] `questionnaire-open`.
pub fn choose(
    step: &Step,
    ChosenQuestionnaire { workshop, name }: ChosenQuestionnaire,
) -> Result<Nothing> {
    refuse_while_open(step)?;
    definitions::latest(step, &name)?;
    match name == STANDARD {
        true => step.run("DELETE FROM workshop_questionnaire WHERE id = ?1", [workshop])?,
        false => step.run(
            "INSERT INTO workshop_questionnaire (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET name = ?2",
            (workshop, name),
        )?,
    };
    Ok(Nothing {})
}

/// How many have answered a questionnaire, or one version of it.
fn times_answered(db: &rusqlite::Connection, name: &str, version: Option<u32>) -> Result<u32> {
    let mut statement = db.prepare_cached(include_str!("times_answered.sql"))?;
    Ok(statement.query_row((name, version), |row| row.get(0))?)
}
