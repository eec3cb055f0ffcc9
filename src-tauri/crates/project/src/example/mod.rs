//! The worked example: the Odsherred process of 2021, built from readable files by the same operations
//! as everything else. The files lie in `assets/examples/odsherred`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::de::DeserializeOwned;

use crate::file::Origin;
use crate::{Clock, Error, Project, Result, Step};

mod activities;
mod cards;
mod evaluation;
mod people;
mod sessions;
mod votes;

/// A moment in the story at which the trials are under way: the day on which the example is shown.
const SHOWN_ON: (i32, u32, u32) = (2022, 4, 4);

/// One of the example's files.
macro_rules! chapter {
    ($name:literal) => {
        include_str!(concat!(
            "../../../../../assets/examples/odsherred/",
            $name,
            ".toml"
        ))
    };
}
use chapter;

/// The project's fields as the example's file has them.
///
/// # Errors
/// A fault in the file.
pub(crate) fn details() -> Result<crate::details::Details> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        title: String,
        municipality: String,
        period_from: String,
        period_to: String,
        purpose: String,
        target_group: String,
        arena: String,
        organisation: String,
        recruitment: String,
        funding: String,
        contacts: String,
        description: String,
    }
    let file: File = read(chapter!("project"))?;
    Ok(crate::details::Details {
        title: file.title,
        municipality: file.municipality,
        purpose: file.purpose,
        target_group: file.target_group,
        arena: file.arena,
        period_from: Some(file.period_from),
        period_to: Some(file.period_to),
        description: file.description,
        organisation: file.organisation,
        recruitment: file.recruitment,
        funding: file.funding,
        contacts: file.contacts,
        example: true,
    })
}

/// Tells the whole story into an empty project; `clock` must be the clock the project runs on.
///
/// # Errors
/// A fault in the files, or what an operation answers.
pub(crate) fn build(project: &Project, clock: &Arc<StoryClock>) -> Result<()> {
    let mut story = Story {
        project,
        clock,
        names: HashMap::new(),
    };
    story.at("2021-03-24", "09:00")?;
    story.tell("desk.create", move |step, _| {
        crate::groups::add_standard(step)?;
        crate::details::save(step, details()?).map(|_| ())
    })?;
    people::tell(&mut story)?;
    sessions::tell(&mut story)?;
    cards::tell(&mut story)?;
    votes::tell(&mut story)?;
    activities::tell(&mut story)?;
    evaluation::tell(&mut story)
}

fn read<T: DeserializeOwned>(chapter: &str) -> Result<T> {
    toml::from_str(chapter).map_err(|error| Error::BadInput {
        detail: error.to_string(),
    })
}

/// The story as far as it is told: the project, the time in it, and what its files' short names stand for.
struct Story<'a> {
    project: &'a Project,
    clock: &'a Arc<StoryClock>,
    names: HashMap<String, String>,
}

impl Story<'_> {
    /// Moves the story to a date and a time of day.
    fn at(&self, date: &str, time: &str) -> Result<()> {
        let wrong = || Error::BadInput {
            detail: format!("no such moment: {date} {time}"),
        };
        let date: NaiveDate = date.parse().map_err(|_| wrong())?;
        let time: NaiveTime = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| wrong())?;
        self.clock
            .set(date.and_time(time).and_utc() - TimeDelta::hours(2));
        Ok(())
    }

    /// One step of the story; gives back the short names it made.
    fn tell(
        &mut self,
        name: &'static str,
        deed: impl FnOnce(&Step, &mut HashMap<String, String>) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let mut names = std::mem::take(&mut self.names);
        self.clock.tick();
        self.names = self.project.write_now(name, Origin::Setup, move |step| {
            deed(step, &mut names)?;
            Ok(names)
        })?;
        Ok(())
    }
}

/// The id that a short name stands for.
fn id_of(names: &HashMap<String, String>, name: &str) -> Result<String> {
    names.get(name).cloned().ok_or_else(|| Error::BadInput {
        detail: format!("no {name}"),
    })
}

/// As [`id_of`], for a name that may be absent.
fn id_of_some(names: &HashMap<String, String>, name: Option<&str>) -> Result<Option<String>> {
    name.map(|name| id_of(names, name)).transpose()
}

/// A clock that stands where the story is.
pub(crate) struct StoryClock(Mutex<DateTime<Utc>>);

impl StoryClock {
    /// A clock at the start of time, until the story sets it.
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(DateTime::UNIX_EPOCH)))
    }

    fn set(&self, now: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    fn tick(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += TimeDelta::seconds(20);
    }
}

impl Clock for StoryClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The clock of an open example: the time of day is now, the date is the story's.
pub(crate) struct ShownOn(pub(crate) Arc<dyn Clock>);

impl Clock for ShownOn {
    fn now(&self) -> DateTime<Utc> {
        let (year, month, day) = SHOWN_ON;
        let now = self.0.now();
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => date.and_time(now.time()).and_utc(),
            None => now,
        }
    }
}

#[cfg(test)]
mod tests;
