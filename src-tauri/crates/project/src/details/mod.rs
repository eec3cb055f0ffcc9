//! What the project is: title, municipality and the fields of the case template.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::{Nothing, operations};
use crate::{Reader, Result, Step, text};

operations! {
    read "details.get" [Details] get: Nothing => Details;
    write "details.save" save: Details => Nothing;
}

/// The project's own fields, as the case template of sundeborgere.dk asks for them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Details {
    /// What the project is called.
    pub title: String,
    /// The municipality, as it is to be shown.
    pub municipality: String,
    /// What it is for.
    pub purpose: String,
    /// Whom it is for.
    pub target_group: String,
    /// Where it takes place.
    pub arena: String,
    /// ISO date, open when absent.
    pub period_from: Option<String>,
    /// ISO date, open when absent.
    pub period_to: Option<String>,
    /// What is done.
    pub description: String,
    /// How it is organised, and with whom.
    pub organisation: String,
    /// How people are found.
    pub recruitment: String,
    /// Who pays, and how much.
    pub funding: String,
    /// Whom to ask.
    pub contacts: String,
    /// Whether this is the worked example.
    pub example: bool,
}

/// The project's fields.
///
/// # Errors
/// What the database says.
pub fn get(db: &Reader, _: Nothing) -> Result<Details> {
    let details = db.query_row(include_str!("get.sql"), [], |row| {
        Ok(Details {
            title: row.get(0)?,
            municipality: row.get(1)?,
            purpose: row.get(2)?,
            target_group: row.get(3)?,
            arena: row.get(4)?,
            period_from: row.get(5)?,
            period_to: row.get(6)?,
            description: row.get(7)?,
            organisation: row.get(8)?,
            recruitment: row.get(9)?,
            funding: row.get(10)?,
            contacts: row.get(11)?,
            example: row.get(12)?,
        })
    })?;
    Ok(details)
}

/// Saves the project's fields; makes the row the first time.
///
/// # Errors
/// A title that is missing, a text that is too long, a period that ends before it starts.
pub fn save(step: &Step, details: Details) -> Result<Nothing> {
    let from = text::date("periodFrom", details.period_from.as_deref())?;
    let to = text::date("periodTo", details.period_to.as_deref())?;
    text::in_order(from.as_deref(), to.as_deref())?;
    let long = |field, value: &str| text::optional(field, value, text::LONG);
    step.run(
        include_str!("save.sql"),
        (
            text::line("title", &details.title)?,
            text::optional("municipality", &details.municipality, text::TITLE)?,
            long("purpose", &details.purpose)?,
            long("targetGroup", &details.target_group)?,
            long("arena", &details.arena)?,
            from,
            to,
            long("description", &details.description)?,
            long("organisation", &details.organisation)?,
            long("recruitment", &details.recruitment)?,
            long("funding", &details.funding)?,
            long("contacts", &details.contacts)?,
            details.example,
        ),
    )?;
    Ok(Nothing {})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use crate::testing::Fixture;

    #[test]
    fn a_period_that_ends_before_it_starts_is_refused_and_nothing_is_saved() {
        let fixture = Fixture::new();
        let before = fixture.read(get, Nothing {}).unwrap();
        let wrong = Details {
            title: "Ny".into(),
            period_from: Some("2023-08-01".into()),
            period_to: Some("2021-03-24".into()),
            ..Details::default()
        };
        assert_eq!(fixture.write(save, wrong), Err(Error::EndsBeforeStart));
        assert_eq!(fixture.read(get, Nothing {}).unwrap(), before);
    }
}
