use std::future::{Future, poll_fn};
use std::sync::Barrier;
use std::task::Poll;
use tokio::runtime::Builder;

use super::*;
use crate::Project;
use crate::testing::Fixture;

/// Adds a theme for each; one that is called `rotten` fails after all have been added, an empty one is refused.
fn add_themes(step: &Step, titles: &[String]) -> Result<Vec<Result<usize>>> {
    let add = |title: &String| {
        if title.is_empty() {
            return Ok(Err(Error::Required { field: "title" }));
        }
        let sql = "INSERT INTO theme (id, title, position) VALUES (?1, ?2, 0)";
        step.run(sql, (step.new_id(), title))?;
        Ok(Ok(titles.len()))
    };
    let added = titles.iter().map(add).collect::<Result<Vec<_>>>()?;
    match titles.iter().any(|title| title == "rotten") {
        true => Err(Error::EndsBeforeStart),
        false => Ok(added),
    }
}

type Themes = Arc<Together<String, usize>>;

fn themes() -> Themes {
    Arc::new(Together::new("test.themes", Origin::Phone, add_themes))
}

fn add(project: &Project, together: &Themes, title: &str) -> Result<usize> {
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(project.write_together(together, title.to_owned()))
}

/// Lets all of them wait while the writer is held back.
fn add_at_once(project: &Project, titles: &[&str]) -> Vec<Result<usize>> {
    let together = themes();
    let gate = Arc::new(Barrier::new(2));
    let held = Arc::clone(&gate);
    let hold = move |_: &Step| {
        held.wait();
        Ok(())
    };
    let holder = project.submit("test.gate", Origin::Console, hold).unwrap();
    let title = |title: &&str| Box::pin(project.write_together(&together, (*title).to_owned()));
    let mut waiting: Vec<_> = titles.iter().map(title).collect();
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        for one in &mut waiting {
            let asked = poll_fn(|context| Poll::Ready(one.as_mut().poll(context).is_pending()));
            assert!(asked.await, "the writer is held back");
        }
        gate.wait();
        holder.await.unwrap().unwrap();
        let mut outcomes = Vec::new();
        for one in waiting {
            outcomes.push(one.await);
        }
        outcomes
    })
}

fn count(project: &Project, sql: &str) -> usize {
    let count: isize = project
        .read(|db| Ok(db.query_row(sql, [], |row| row.get(0))?))
        .unwrap();
    count.unsigned_abs()
}

const THEMES: &str = "SELECT count(*) FROM theme";
const STEPS: &str = "SELECT count(*) FROM step WHERE name = 'test.themes'";

#[test]
fn all_that_waits_is_one_step_and_each_has_its_own_answer() {
    let fixture = Fixture::new();
    let refused = Err(Error::Required { field: "title" });
    let outcomes = add_at_once(&fixture.project, &["a", "b", "", "c"]);
    assert_eq!(outcomes, [Ok(4), Ok(4), refused, Ok(4)]);
    assert_eq!(count(&fixture.project, THEMES), 3);
    assert_eq!(count(&fixture.project, STEPS), 1);
}

#[test]
fn a_crowd_has_its_turns_one_after_the_other() {
    let fixture = Fixture::new();
    let names: Vec<_> = (0..=2 * MOST).map(|name| name.to_string()).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let mut sizes: Vec<_> = add_at_once(&fixture.project, &names)
        .into_iter()
        .map(Result::unwrap)
        .collect();
    sizes.sort_unstable();
    assert_eq!((sizes[0], sizes[1], sizes[2 * MOST]), (1, MOST, MOST));
    assert_eq!(count(&fixture.project, THEMES), names.len());
    assert_eq!(count(&fixture.project, STEPS), 3);
}

/// Waits until the writer has done all that was asked of it so far.
fn catch_up(project: &Project) {
    let project = project.clone();
    let asked = move || project.write_now("test.nothing", Origin::Console, |_| Ok(()));
    std::thread::spawn(asked).join().unwrap().unwrap();
}

#[test]
fn whoever_comes_right_behind_shares_the_turn_while_the_writer_has_nothing_to_do() {
    const CROWD: usize = 20;
    let fixture = Fixture::new();
    let together = themes();
    let mut ahead: Option<oneshot::Receiver<()>> = None;
    let crowd: Vec<_> = (0..CROWD)
        .map(|_| {
            let (call, called) = oneshot::channel();
            let ahead = ahead.replace(called);
            let (project, together) = (fixture.project.clone(), Arc::clone(&together));
            async move {
                if let Some(ahead) = ahead {
                    ahead.await.unwrap();
                }
                call.send(()).unwrap();
                catch_up(&project);
                project.write_together(&together, "a".to_owned()).await
            }
        })
        .collect();
    let runtime = Builder::new_current_thread().build().unwrap();
    let sizes: Vec<_> = runtime.block_on(async {
        let coming: Vec<_> = crowd.into_iter().map(tokio::spawn).collect();
        let mut sizes = Vec::new();
        for one in coming {
            sizes.push(one.await.unwrap());
        }
        sizes
    });
    assert_eq!(sizes, vec![Ok(CROWD); CROWD]);
    assert_eq!(count(&fixture.project, STEPS), 1);
}

#[test]
fn one_that_fails_does_not_take_the_others_along() {
    let fixture = Fixture::new();
    let outcomes = add_at_once(&fixture.project, &["a", "rotten", "b"]);
    assert_eq!(outcomes, [Ok(1), Err(Error::EndsBeforeStart), Ok(1)]);
    assert_eq!(count(&fixture.project, THEMES), 2);
}

#[test]
fn nothing_done_leaves_no_step() {
    let fixture = Fixture::new();
    let outcomes = add_at_once(&fixture.project, &["", "rotten"]);
    assert!(outcomes.iter().all(Result::is_err));
    assert_eq!(count(&fixture.project, THEMES), 0);
    assert_eq!(count(&fixture.project, STEPS), 0);
}

#[test]
fn whoever_comes_when_the_project_is_closed_is_told() {
    let fixture = Fixture::new();
    let together = themes();
    assert_eq!(add(&fixture.project, &together, "a"), Ok(1));
    fixture.project.close();
    for _ in 0..2 {
        let outcome = add(&fixture.project, &together, "b");
        assert_eq!(outcome, Err(Error::NoProject));
    }
}
