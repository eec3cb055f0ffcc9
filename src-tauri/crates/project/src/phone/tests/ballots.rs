use super::*;

/// A vote on two ideas, five dots each, and its task.
pub(super) fn vote(hall: &Hall) -> (String, String) {
    hall.scene.idea("følgeven", &[]).idea("kaffe", &[]);
    let round = round(&hall.scene.fixture, &["følgeven".into(), "kaffe".into()]);
    (hall.ask(TaskKind::Vote, Some(round.clone())), round)
}

pub(super) fn dots(task: &str, marks: &[(&str, u32)]) -> PhoneBallot {
    let mark = |(idea, value): &(&str, u32)| BallotMark {
        idea_id: (*idea).to_owned(),
        value: *value,
    };
    PhoneBallot {
        task_id: task.into(),
        marks: marks.iter().map(mark).collect(),
    }
}

#[test]
fn a_ballot_cast_again_takes_the_place_of_the_first() {
    let hall = Hall::open("ideas");
    let (task, round) = vote(&hall);
    let phone = hall.phone("citizen");
    hall.send(
        ballot,
        &phone,
        dots(&task, &[("følgeven", 3), ("kaffe", 2)]),
    )
    .unwrap();
    hall.send(ballot, &phone, dots(&task, &[("kaffe", 3)]))
        .unwrap();
    assert_eq!(hall.count("SELECT count(*) FROM ballot"), 1);
    assert_eq!(hall.own(&phone).ballots[0].marks.len(), 1);
    let secret = hall
        .scene
        .fixture
        .read(votes::result, Id { id: round.clone() })
        .unwrap();
    assert_eq!(secret.dots, 0, "nothing is told while people vote");
    hall.turn(&task, TaskState::Closed);
    let result = hall
        .scene
        .fixture
        .read(votes::result, Id { id: round })
        .unwrap();
    assert_eq!((result.voters, result.dots), (1, 3));
}

#[test]
fn more_dots_than_there_are_and_strange_ideas_are_refused_whole() {
    let hall = Hall::open("ideas");
    let (task, _) = vote(&hall);
    let phone = hall.phone("citizen");
    let too_many = |dots, limit| Err(Error::TooManyDots { dots, limit });
    let send = |marks: &[(&str, u32)]| hall.send(ballot, &phone, dots(&task, marks));
    assert_eq!(send(&[("kaffe", 4)]), too_many(4, 3));
    assert_eq!(send(&[("kaffe", 3), ("følgeven", 3)]), too_many(6, 5));
    assert_eq!(why(send(&[("bus", 1)])), "ballot-idea");
    assert_eq!(why(send(&[("kaffe", 1), ("kaffe", 1)])), "ballot-idea");
    assert_eq!(hall.count("SELECT count(*) FROM ballot"), 0);
}

#[test]
fn when_a_vote_is_closed_nothing_in_the_file_ties_a_ballot_to_its_voter() {
    let hall = Hall::open("ideas");
    let (task, round) = vote(&hall);
    let phone = hall.phone("citizen");
    hall.send(ballot, &phone, dots(&task, &[("kaffe", 3)]))
        .unwrap();
    hall.turn(&task, TaskState::Closed);
    assert_eq!(
        hall.count("SELECT count(*) FROM ballot WHERE voter IS NOT NULL"),
        0
    );
    let told = "SELECT count(*) FROM history WHERE table_name IN ('ballot', 'ballot_mark')";
    assert_eq!(hall.count(told), 0);
    // The closing itself cannot be turned back, and what lies before it carries the votes.
    let undo = hall.scene.fixture.write(history::undo, Nothing {});
    assert_eq!(undo, Err(Error::NotNow { why: "undo-secret" }));
    let reopened = hall.scene.fixture.write(votes::reopen, Id { id: round });
    assert_eq!(why(reopened), "round-has-ballots");
}

#[test]
fn a_look_back_tells_no_votes_before_something_is_decided_and_a_tables_phone_shows_nobodys_own() {
    let hall = Hall::open("mapping");
    let task = hall.ask(TaskKind::Challenges, None);
    let (own, table) = (hall.phone("staff"), hall.come("staff", Channel::Table));
    hall.send(hand_in, &own, card(FIRST, &task, "Bussen"))
        .unwrap();
    let mut theirs = card(SECOND, &task, "Toget");
    theirs.group_id = Some("staff".into());
    hall.send(hand_in, &table, theirs).unwrap();
    hall.scene
        .idea("samkørsel", &[])
        .round("prikker", "2021-08-16", &["samkørsel"])
        .dots("prikker", "samkørsel", "staff", 7)
        .sql(
            "INSERT INTO idea_challenge (id, idea_id, challenge_id)
             SELECT 'svar', 'samkørsel', id FROM challenge WHERE text = 'Bussen'",
            [],
        );
    let look = |token: &str, earlier: &[&String]| {
        let looking = LookBack {
            earlier: earlier.iter().map(|token| (*token).clone()).collect(),
        };
        let project = &hall.scene.fixture.project;
        project.read(|db| paths(db, token, &looking)).unwrap()
    };
    let later = hall.phone("staff");
    let seen = look(&later, &[&own, &table]);
    let texts: Vec<_> = seen.iter().map(|path| path.text.as_str()).collect();
    assert_eq!(texts, ["Bussen", "Toget"]);
    assert_eq!((seen[0].ideas[0].dots, seen[0].ideas[0].outcome), (0, None));
    let at_the_table = look(&hall.come("staff", Channel::Table), &[&own, &table]);
    assert_eq!(at_the_table[0].text, "Toget");
    assert_eq!(at_the_table.len(), 1);

    hall.scene
        .choice("valget", Some("prikker"), "2021-08-16", &["samkørsel"], &[]);
    assert_eq!(look(&later, &[&own])[0].ideas[0].dots, 7);
}
