use std::sync::{Barrier, Mutex};

use proptest::prelude::*;

use super::*;
use crate::Project;
use crate::file::step::Origin;
use crate::testing::Fixture;

/// What a job does to the project.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Deed {
    Adds,
    Fails,
    AddsThenFails,
    AddsThenPanics,
    Nothing,
}

/// One theme, named after the job's number.
fn carry_out(step: &Step, number: usize, deed: Deed) -> Result<()> {
    match deed {
        Deed::Nothing => return Ok(()),
        Deed::Fails => return Err(Error::EndsBeforeStart),
        _ => {}
    }
    add(step, &format!("{number:04}"))?;
    match deed {
        Deed::AddsThenFails => Err(Error::EndsBeforeStart),
        Deed::AddsThenPanics => panic!("a fault in an operation"),
        _ => Ok(()),
    }
}

fn add(step: &Step, title: &str) -> Result<()> {
    let sql = "INSERT INTO theme (id, title, position) VALUES (?1, ?2, 0)";
    step.run(sql, (step.new_id(), title)).map(|_| ())
}

fn titles(project: &Project) -> Vec<String> {
    let sql = "SELECT title FROM theme ORDER BY title";
    project
        .read(|db| db.rows(sql, [], |row| row.get(0)))
        .unwrap()
}

fn steps(project: &Project) -> usize {
    let sql = "SELECT count(*) FROM step WHERE name = 'test.job'";
    let count: isize = project
        .read(|db| Ok(db.query_row(sql, [], |row| row.get(0))?))
        .unwrap();
    count.unsigned_abs()
}

/// Puts all jobs in the queue while the writer is held back, so that they share one commit. With each comes
/// whether it may be run again.
fn together<T: Send + 'static, F: Fn(&Step) -> Result<T> + Send + 'static>(
    project: &Project,
    jobs: impl IntoIterator<Item = (F, bool)>,
) -> Vec<Result<T>> {
    let jobs: Vec<_> = jobs.into_iter().collect();
    let gate = Arc::new(Barrier::new(2));
    let held = Mutex::new(Some(Arc::clone(&gate)));
    let hold = move |_: &Step| {
        // It may be run again with those behind it.
        if let Some(held) = held.lock().unwrap().take() {
            held.wait();
        }
        Ok(())
    };
    // What comes first decides how the next are kept apart: it is of the first one's kind.
    let holder = match jobs.first().is_some_and(|(_, can_repeat)| *can_repeat) {
        true => project.submit_repeatable("test.gate", Origin::Phone, hold),
        false => project.submit("test.gate", Origin::Console, hold),
    };
    let holder = holder.unwrap();
    let waiting: Vec<_> = jobs
        .into_iter()
        .map(|(job, can_repeat)| match can_repeat {
            true => project.submit_repeatable("test.job", Origin::Phone, job),
            false => project.submit("test.job", Origin::Console, job),
        })
        .map(Result::unwrap)
        .collect();
    gate.wait();
    holder.blocking_recv().unwrap().unwrap();
    waiting
        .into_iter()
        .map(|answer| answer.blocking_recv().unwrap())
        .collect()
}

#[test]
fn a_hundred_callers_at_once_are_all_there() {
    let fixture = Fixture::new();
    std::thread::scope(|scope| {
        for number in 0..100 {
            let project = &fixture.project;
            scope.spawn(move || {
                let job = move |step: &Step| carry_out(step, number, Deed::Adds);
                project.write_now("test.job", Origin::Console, job).unwrap();
            });
        }
    });
    assert_eq!(titles(&fixture.project).len(), 100);
    assert_eq!(steps(&fixture.project), 100);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Whatever the others in the same commit do, a job's own outcome is all that counts for it.
    #[test]
    fn a_bad_job_fails_alone(jobs in proptest::collection::vec((
        prop_oneof![
            8 => Just(Deed::Adds), 1 => Just(Deed::Fails), 1 => Just(Deed::AddsThenFails),
            1 => Just(Deed::AddsThenPanics), 1 => Just(Deed::Nothing),
        ],
        any::<bool>(),
    ), 1..40)) {
        let (deeds, repeatable): (Vec<_>, Vec<_>) = jobs.into_iter().unzip();
        let fixture = Fixture::new();
        let jobs = deeds.iter().copied().enumerate().zip(repeatable);
        let outcomes = together(&fixture.project, jobs.map(|((number, deed), can_repeat)| {
            (move |step: &Step| carry_out(step, number, deed), can_repeat)
        }));
        let expected: Vec<_> = deeds.iter().enumerate()
            .filter(|(_, deed)| **deed == Deed::Adds)
            .map(|(number, _)| format!("{number:04}"))
            .collect();
        for (deed, outcome) in deeds.iter().zip(&outcomes) {
            prop_assert_eq!(outcome.is_ok(), matches!(deed, Deed::Adds | Deed::Nothing));
        }
        prop_assert_eq!(steps(&fixture.project), expected.len());
        prop_assert_eq!(titles(&fixture.project), expected);
    }
}

#[test]
fn a_full_disk_fails_what_does_not_fit_and_keeps_every_promise() {
    let fixture = Fixture::new();
    let project = &fixture.project;
    let limit = |pages: u32| {
        project.write_now("test.limit", Origin::Console, move |step| {
            let sql = format!("PRAGMA max_page_count = {pages}");
            Ok(step.query_row(&sql, [], |row| row.get::<_, u32>(0))?)
        })
    };
    let used: u32 = project
        .read(|db| Ok(db.pragma_query_value(None, "page_count", |row| row.get(0))?))
        .unwrap();
    limit(used + 20).unwrap();
    let outcomes = together(
        project,
        (0..60).map(|number| {
            let title = format!("{number:04} {}", "å".repeat(1500));
            (move |step: &Step| add(step, &title), number % 3 > 0)
        }),
    );
    let refused: Vec<_> = outcomes
        .iter()
        .filter_map(|outcome| outcome.as_ref().err())
        .collect();
    assert!(!refused.is_empty());
    assert!(
        refused.iter().all(|error| **error == Error::DiskFull),
        "{refused:?}"
    );
    let kept: Vec<_> = (0..60).filter(|number| outcomes[*number].is_ok()).collect();
    let there: Vec<usize> = titles(project)
        .iter()
        .map(|title| title[..4].parse().unwrap())
        .collect();
    assert_eq!(there, kept);
    limit(u32::MAX - 1).unwrap();
    project
        .write_now("test.job", Origin::Console, |step| {
            add(step, "Efter oprydning")
        })
        .unwrap();
    let whole: String = project
        .read(|db| Ok(db.query_row("PRAGMA integrity_check", [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(whole, "ok");
}

#[test]
fn a_commit_is_announced_once_it_can_be_read_and_a_failure_never() {
    let fixture = Fixture::new();
    let project = &fixture.project;
    let mut news = project.subscribe();
    for deed in [Deed::AddsThenFails, Deed::AddsThenPanics, Deed::Nothing] {
        let job = move |step: &Step| carry_out(step, 1, deed);
        let _ = project.write_now("test.job", Origin::Console, job);
    }
    let job = move |step: &Step| carry_out(step, 2, Deed::Adds);
    project.write_now("test.job", Origin::Console, job).unwrap();
    let themes = |touched: &Touched| touched.topics.contains(&Topic::Themes);
    while !themes(&news.blocking_recv().unwrap()) {}
    assert_eq!(titles(project), ["0002"]);
    project.stop();
    while let Ok(more) = news.try_recv() {
        assert!(!themes(&more));
    }
}

#[test]
fn what_waits_when_a_project_closes_is_written_and_what_comes_later_is_refused() {
    let fixture = Fixture::new();
    let project = &fixture.project;
    let jobs = (0..20).map(|number| move |step: &Step| carry_out(step, number, Deed::Adds));
    let waiting: Vec<_> = jobs
        .map(|job| project.submit("test.job", Origin::Console, job).unwrap())
        .collect();
    project.stop();
    assert!(
        waiting
            .into_iter()
            .all(|answer| answer.blocking_recv().unwrap().is_ok())
    );
    assert_eq!(titles(project).len(), 20);
    let late = project.write_now("test.job", Origin::Console, |step| add(step, "For sent"));
    assert_eq!(late, Err(Error::NoProject));
}
