use std::thread;

use tokio::sync::oneshot;

use super::*;
use crate::file::step::Origin;
use crate::file::writer::Entry;
use crate::file::writer::job::{Work, Write};
use crate::{Error, Result};

/// A job by that name, which is fine, and what its caller hears.
pub(in super::super) fn job(name: &'static str) -> (Box<dyn Job>, oneshot::Receiver<Result<()>>) {
    let (caller, answer) = oneshot::channel();
    let job = Write {
        entry: Entry {
            name,
            origin: Origin::Console,
            actor: String::new(),
        },
        work: Work::Once(None),
        is_last: false,
        done: Some(()),
        caller,
    };
    (Box::new(job), answer)
}

fn name(job: Option<Box<dyn Job>>) -> Option<&'static str> {
    job.map(|job| job.entry().name)
}

#[test]
fn jobs_come_in_their_order_and_those_that_wait_are_taken_when_the_door_is_closed() {
    let (door, jobs, _disk) = queue();
    door.put(job("a").0);
    door.put(job("b").0);
    assert_eq!(name(jobs.next()), Some("a"));
    drop(door);
    assert_eq!(name(jobs.next()), Some("b"));
    assert_eq!(name(jobs.next()), None);
}

#[test]
fn whoever_sleeps_is_woken_by_a_job_and_by_the_door() {
    let (door, jobs, _disk) = queue();
    let sleeper = thread::spawn(move || [jobs.next(), jobs.next()].map(name));
    door.put(job("a").0);
    drop(door);
    assert_eq!(sleeper.join().unwrap(), [Some("a"), None]);
}

#[test]
fn a_commit_takes_in_what_waits_up_to_its_room_and_its_last() {
    let (door, jobs, _disk) = queue();
    door.put(job("a").0);
    assert_eq!(name(jobs.another(true, false)), Some("a"));
    door.put(job("b").0);
    // It is to follow at once, and the disk is free.
    assert_eq!(name(jobs.another(true, true)), None);
    // While the disk is busy with it there is time for more.
    assert_eq!(name(jobs.another(true, true)), Some("b"));
}

#[test]
fn a_full_commit_waits_for_the_disk_alone() {
    let (door, jobs, disk) = queue();
    assert_eq!(name(jobs.another(false, false)), None);
    door.put(job("a").0);
    let writer = thread::spawn(move || (name(jobs.another(false, false)), name(jobs.next())));
    disk.free();
    assert_eq!(writer.join().unwrap(), (None, Some("a")));
}

#[test]
fn nobody_waits_for_a_disk_that_is_gone() {
    let (_door, jobs, disk) = queue();
    assert_eq!(name(jobs.another(true, true)), None);
    drop(disk);
    assert_eq!(name(jobs.another(true, true)), None);
    assert_eq!(name(jobs.another(true, true)), None);
}

#[test]
fn callers_hear_when_nobody_takes_their_jobs() {
    let (door, jobs, _disk) = queue();
    let (before, mut answer_before) = job("a");
    door.put(before);
    drop(jobs);
    let (after, mut answer_after) = job("b");
    door.put(after);
    let closed = |answer: &mut oneshot::Receiver<Result<()>>| {
        answer.try_recv() == Err(oneshot::error::TryRecvError::Closed)
    };
    assert!(closed(&mut answer_before) && closed(&mut answer_after));
}

#[test]
fn an_answer_goes_to_the_caller() {
    let (job, mut answer) = job("a");
    job.answer(Some(Error::DiskFull));
    assert_eq!(answer.try_recv(), Ok(Err(Error::DiskFull)));
}
