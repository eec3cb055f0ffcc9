use super::{Evening, Pace, ProcessStage, ProcessStep, Rail, RailStep};
use crate::operations::Nothing;
use crate::sessions::Workshop;
use crate::{Reader, Result};

const STAGES: [(ProcessStage, Option<Workshop>); 4] = [
    (ProcessStage::Mapping, Some(Workshop::Mapping)),
    (ProcessStage::Ideas, Some(Workshop::Ideas)),
    (ProcessStage::Activities, Some(Workshop::Activities)),
    (ProcessStage::Trials, None),
];

/// The parts of the process: done, here, or ahead of today.
pub(super) fn steps(db: &Reader, evenings: &[Evening]) -> Result<Vec<ProcessStep>> {
    let (activities, trying, ended) = trials(db)?;
    let mut here_found = false;
    let step = |(stage, workshop): (ProcessStage, Option<Workshop>)| {
        let of_it = |evening: &&Evening| workshop.is_some_and(|workshop| evening.is_of(workshop));
        let own: Vec<_> = evenings.iter().filter(of_it).collect();
        let over = !own.is_empty() && own.iter().all(|evening| evening.is_over());
        let done = match workshop {
            Some(_) => over,
            None => activities > 0 && ended == activities,
        };
        let pace = match (done, here_found) {
            (true, _) => Pace::Done,
            (false, true) => Pace::Ahead,
            (false, false) => Pace::Here,
        };
        here_found |= !done;
        let is_trials = u32::from(stage == ProcessStage::Trials);
        ProcessStep {
            stage,
            pace,
            dates: own
                .iter()
                .map(|evening| evening.summary.session.date.clone())
                .collect(),
            participants: own.iter().map(|evening| evening.summary.attended).sum(),
            activities: activities * is_trials,
            trying: trying * is_trials,
        }
    };
    Ok(STAGES.into_iter().map(step).collect())
}

/// Activities that have not been stopped, those being tried, and those that go on for good.
fn trials(db: &Reader) -> Result<(u32, u32, u32)> {
    let sql = "SELECT count(*), count(CASE WHEN state IN ('testing', 'adjusting') THEN 1 END),
                      count(CASE WHEN state = 'kept' THEN 1 END)
               FROM activity WHERE state <> 'stopped'";
    let row = db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(row)
}

/// What stands in the rail.
///
/// # Errors
/// What the database says.
pub fn rail(db: &Reader, _: Nothing) -> Result<Rail> {
    let counts = super::counts(db)?;
    let step = |step: ProcessStep| RailStep {
        stage: step.stage,
        pace: step.pace,
        count: match step.stage {
            ProcessStage::Mapping => counts.challenges,
            ProcessStage::Ideas => counts.ideas,
            ProcessStage::Activities => counts.chosen,
            ProcessStage::Trials => counts.activities,
        },
    };
    let steps = steps(db, &Evening::all(db)?)?;
    // From paper and from phones.
    let sql = "SELECT (SELECT count(*) FROM person),
               (SELECT count(*) FROM response) + (SELECT count(*) FROM anonymous_response)";
    let (people, responses) = db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Rail {
        steps: steps.into_iter().map(step).collect(),
        people,
        responses,
    })
}
