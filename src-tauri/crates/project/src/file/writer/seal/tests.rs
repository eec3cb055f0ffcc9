use std::io;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use chrono::DateTime;
use smallvec::smallvec;
use tokio::sync::oneshot;

use super::super::queue::queue;
use super::super::queue::tests::job;
use super::*;

type Told = Arc<Mutex<Vec<Topic>>>;

fn told() -> (Told, Tell) {
    let told = Told::default();
    let ear = Arc::clone(&told);
    (
        told,
        Box::new(move |topics, _| ear.lock().unwrap().extend(topics)),
    )
}

/// A commit of one job, which is fine, and what its caller hears.
fn commit() -> (Commit, oneshot::Receiver<Result<()>>) {
    let (job, answer) = job("test.job");
    let commit = Commit {
        batch: smallvec![(job, None)],
        trouble: None,
        topics: vec![Topic::Challenges],
        at: DateTime::UNIX_EPOCH,
    };
    (commit, answer)
}

#[test]
fn nobody_hears_of_what_is_not_on_disk() {
    let (entered, enters) = channel();
    let (leave, leaves) = channel::<()>();
    let (told, tell) = told();
    let to_disk = move || {
        entered.send(()).unwrap();
        leaves.recv().map_err(io::Error::other)
    };
    let (_door, jobs, disk) = queue();
    let seal = Seal::new(Box::new(to_disk), tell, Trouble::default());
    let (commits, thread) = seal.start(disk).unwrap();
    assert!(jobs.another(true, true).is_none(), "the disk is taken");
    let (commit, mut answer) = commit();
    commits.send(commit).unwrap();
    enters.recv().unwrap();
    assert!(answer.try_recv().is_err());
    assert!(told.lock().unwrap().is_empty());
    leave.send(()).unwrap();
    assert_eq!(answer.blocking_recv().unwrap(), Ok(()));
    assert_eq!(*told.lock().unwrap(), [Topic::Challenges]);
    drop(commits);
    thread.join().unwrap();
}

#[test]
fn once_the_disk_has_failed_nothing_is_promised_any_more() {
    let (told, tell) = told();
    let mut outcomes = vec![
        Ok(()),
        Err(io::Error::from(io::ErrorKind::StorageFull)),
        Ok(()),
    ];
    let to_disk = move || outcomes.pop().unwrap();
    let (_door, _jobs, disk) = queue();
    let seal = Seal::new(Box::new(to_disk), tell, Trouble::default());
    let (commits, thread) = seal.start(disk).unwrap();
    for outcome in [Ok(()), Err(Error::DiskFull), Err(Error::DiskFull)] {
        let (commit, answer) = commit();
        commits.send(commit).unwrap();
        assert_eq!(answer.blocking_recv().unwrap(), outcome);
    }
    assert_eq!(*told.lock().unwrap(), [Topic::Challenges]);
    drop(commits);
    thread.join().unwrap();
}
