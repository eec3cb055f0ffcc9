use std::io;
use std::sync::{Arc, Mutex};

use chrono::DateTime;
use tokio::sync::oneshot;

use super::super::job::{Work, Write};
use super::*;
use crate::file::step::Origin;
use crate::file::writer::Entry;

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
    let (caller, answer) = oneshot::channel();
    let job = Write {
        entry: Entry {
            name: "test.job",
            origin: Origin::Console,
            actor: String::new(),
        },
        work: Work::Once(None),
        is_last: false,
        done: Some(()),
        caller: Box::new(|answer| drop(caller.send(answer))),
    };
    let commit = Commit {
        batch: vec![(Box::new(job), None)],
        trouble: None,
        topics: vec![Topic::Challenges],
        at: DateTime::UNIX_EPOCH,
    };
    (commit, answer)
}

#[test]
fn nobody_hears_of_what_is_not_on_disk() {
    let (entered, enters) = bounded(1);
    let (leave, leaves) = bounded::<()>(1);
    let (told, tell) = told();
    let to_disk = move || {
        entered.send(()).unwrap();
        leaves.recv().map_err(io::Error::other)
    };
    let (commits, disk, thread) = Seal::new(Box::new(to_disk), tell, Trouble::default())
        .start()
        .unwrap();
    disk.recv().unwrap();
    let (commit, mut answer) = commit();
    commits.send(commit).unwrap();
    enters.recv().unwrap();
    assert!(answer.try_recv().is_err());
    assert!(told.lock().unwrap().is_empty());
    assert!(disk.try_recv().is_err(), "the disk is busy");
    leave.send(()).unwrap();
    assert_eq!(answer.blocking_recv().unwrap(), Ok(()));
    assert_eq!(*told.lock().unwrap(), [Topic::Challenges]);
    disk.recv().unwrap();
    drop((commits, disk));
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
    let (commits, disk, thread) = Seal::new(Box::new(to_disk), tell, Trouble::default())
        .start()
        .unwrap();
    for outcome in [Ok(()), Err(Error::DiskFull), Err(Error::DiskFull)] {
        disk.recv().unwrap();
        let (commit, answer) = commit();
        commits.send(commit).unwrap();
        assert_eq!(answer.blocking_recv().unwrap(), outcome);
    }
    assert_eq!(*told.lock().unwrap(), [Topic::Challenges]);
    drop((commits, disk));
    thread.join().unwrap();
}
