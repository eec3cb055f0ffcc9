use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Story, chapter, id_of, read};
use crate::Result;
use crate::sessions::{
    self, AgendaItem, Attend, AttendanceState, Headcount, Headcounts, NewSession, Track, Workshop,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sessions {
    session: Vec<Session>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Session {
    r#ref: String,
    workshop: Workshop,
    track: Track,
    date: String,
    starts: String,
    ends: String,
    place: String,
    facilitator: String,
    question: String,
    agenda: Vec<Item>,
    attendance: Vec<Attendance>,
    headcount: BTreeMap<String, u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    title: String,
    minutes: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attendance {
    person: String,
    state: AttendanceState,
}

/// The evenings, planned in May and held on their dates.
pub(super) fn tell(story: &mut Story) -> Result<()> {
    let file: Sessions = read(chapter!("sessions"))?;
    story.at("2021-05-04", "10:00")?;
    for mut session in file.session {
        let (date, ends) = (session.date.clone(), session.ends.clone());
        let attendance = std::mem::take(&mut session.attendance);
        let headcount = std::mem::take(&mut session.headcount);
        let name = session.r#ref.clone();
        story.tell("sessions.add", move |step, names| {
            let name = session.r#ref.clone();
            names.insert(format!("{name}:date"), session.date.clone());
            names.insert(name, sessions::add(step, session.into())?.id);
            Ok(())
        })?;
        story.at(&date, &ends)?;
        story.tell("sessions.attend", move |step, names| {
            let session_id = id_of(names, &name)?;
            for Attendance { person, state } in attendance {
                let (session_id, person_id) = (session_id.clone(), id_of(names, &person)?);
                sessions::attend(
                    step,
                    Attend {
                        session_id,
                        person_id,
                        state: Some(state),
                    },
                )?;
            }
            let count = |(group_id, people)| Headcount {
                group_id,
                people: Some(people),
            };
            let counts = headcount.into_iter().map(count).collect();
            sessions::save_headcount(step, Headcounts { session_id, counts }).map(|_| ())
        })?;
    }
    Ok(())
}

impl From<Session> for NewSession {
    fn from(session: Session) -> Self {
        let item = |item: Item| AgendaItem {
            id: None,
            title: item.title,
            minutes: item.minutes,
        };
        Self {
            workshop: session.workshop,
            track: session.track,
            date: session.date,
            starts: session.starts,
            ends: session.ends,
            place: session.place,
            facilitator: session.facilitator,
            question: session.question,
            agenda: session.agenda.into_iter().map(item).collect(),
        }
    }
}
