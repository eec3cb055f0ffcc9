use super::*;
use crate::history;
use crate::live::{self, Ask, TaskChange};
use crate::operations::{Id, Nothing};
use crate::participants::{Join, Seat, join};
use crate::scene::Scene;
use crate::votes::tests::round;
use crate::{Error, Reader, Result, Step, ideas, votes};

const FIRST: &str = "018f0000-0000-7000-8000-000000000001";
const SECOND: &str = "018f0000-0000-7000-8000-000000000002";

/// One card, as a phone hands it in.
fn hand_in(step: &Step, token: &str, card: PhoneCard) -> Result<Nothing> {
    let token = token.to_owned();
    hand_in_all(step, &[HandIn { token, card }])?.swap_remove(0)
}

/// An evening that runs, with phones.
struct Hall {
    scene: Scene,
    session: &'static str,
}

impl Hall {
    fn open(session: &'static str) -> Self {
        let scene = Scene::new();
        let id = session.to_owned();
        scene.fixture.write(live::open, Id { id }).unwrap();
        Self { scene, session }
    }

    fn phone(&self, group: &str) -> String {
        self.come(group, Channel::Phone)
    }

    fn come(&self, group: &str, channel: Channel) -> String {
        let seat = Join {
            session_id: self.session.into(),
            seat: Seat::Open(channel),
            group_id: Some(group.into()),
            table_number: None,
        };
        self.scene.fixture.write(join, seat).unwrap().token
    }

    fn ask(&self, kind: TaskKind, round_id: Option<String>) -> String {
        let ask = Ask {
            session_id: self.session.into(),
            kind,
            question: String::new(),
            round_id,
        };
        self.scene.fixture.write(live::ask, ask).unwrap().id
    }

    fn turn(&self, task: &str, state: TaskState) {
        let change = TaskChange {
            id: task.into(),
            state,
            question: String::new(),
        };
        self.scene.fixture.write(live::change_task, change).unwrap();
    }

    fn send<I: Send + 'static>(
        &self,
        deed: fn(&Step, &str, I) -> Result<Nothing>,
        token: &str,
        input: I,
    ) -> Result<Nothing> {
        let token = token.to_owned();
        self.scene.fixture.project.write_now(
            "phone.test",
            crate::file::Origin::Phone,
            move |step| deed(step, &token, input),
        )
    }

    fn own(&self, token: &str) -> PhoneOwn {
        let token = token.to_owned();
        self.scene
            .fixture
            .read(|db: &Reader, token: String| own(db, &token), token)
            .unwrap()
    }

    fn shared(&self) -> PhoneShared {
        self.scene
            .fixture
            .read(|db: &Reader, id: &str| shared(db, id), self.session)
            .unwrap()
    }

    fn count(&self, sql: &'static str) -> u32 {
        let count = |db: &Reader, sql: &str| Ok(db.query_row(sql, [], |row| row.get(0))?);
        self.scene.fixture.read(count, sql).unwrap()
    }
}

fn card(id: &str, task: &str, text: &str) -> PhoneCard {
    PhoneCard {
        id: id.into(),
        task_id: task.into(),
        text: text.into(),
        description: String::new(),
        target_group: String::new(),
        needs: String::new(),
        challenges: vec![],
        group_id: None,
    }
}

fn why(outcome: Result<Nothing>) -> &'static str {
    match outcome {
        Err(Error::NotNow { why }) => why,
        other => panic!("not refused for now: {other:?}"),
    }
}

#[test]
fn a_task_without_a_question_asks_the_evenings_own() {
    let hall = Hall::open("mapping");
    let ask = |step: &Step, ()| {
        step.run(
            "UPDATE session SET question = 'Hvad holder os tilbage?'",
            [],
        )
    };
    hall.scene.fixture.write(ask, ()).unwrap();
    hall.ask(TaskKind::Challenges, None);
    assert_eq!(hall.shared().tasks[0].question, "Hvad holder os tilbage?");
    hall.ask(TaskKind::Evaluation, None);
    assert_eq!(hall.shared().tasks[0].question, "");
}

#[test]
fn a_card_sent_twice_is_there_once_and_counts_for_the_senders_group() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    for _ in 0..2 {
        hall.send(hand_in, &phone, card(FIRST, &task, "Bussen kører ikke"))
            .unwrap();
    }
    assert_eq!(hall.count("SELECT count(*) FROM challenge"), 1);
    let own = hall.own(&phone);
    assert_eq!(own.cards.len(), 1);
    assert_eq!(own.cards[0].group_id.as_deref(), Some("staff"));
    assert!(own.cards[0].can_correct);
}

#[test]
fn nobody_takes_over_another_phones_card_by_its_id() {
    let hall = Hall::open("mapping");
    let (mine, other) = (hall.phone("staff"), hall.phone("citizen"));
    let task = hall.ask(TaskKind::Challenges, None);
    hall.send(hand_in, &mine, card(FIRST, &task, "Mit"))
        .unwrap();
    let missing = hall.send(correct, &other, card(FIRST, &task, "Dit"));
    assert_eq!(missing, Err(Error::NotFound { noun: "card" }));
    hall.send(hand_in, &other, card(FIRST, &task, "Dit"))
        .unwrap();
    hall.send(correct, &other, card(FIRST, &task, "Nu vores"))
        .unwrap();
    assert_eq!(hall.own(&mine).cards[0].text, "Mit");
    assert_eq!(hall.own(&other).cards[0].text, "Nu vores");
}

#[test]
fn a_whole_hall_hands_in_at_once_and_each_is_judged_alone() {
    let hall = Hall::open("mapping");
    let (mine, other) = (hall.phone("staff"), hall.phone("citizen"));
    let task = hall.ask(TaskKind::Challenges, None);
    let ideas = hall.ask(TaskKind::Ideas, None);
    let hand_in = |token: &str, card| HandIn {
        token: token.into(),
        card,
    };
    let stray = PhoneCard {
        challenges: vec!["gone".into()],
        ..card(SECOND, &ideas, "En idé")
    };
    let hand_ins = [
        hand_in(&mine, card(FIRST, &task, "Bussen kører ikke")),
        hand_in(&mine, card(FIRST, &task, "Bussen kører ikke")),
        hand_in(&mine, stray),
        hand_in("nobody", card(FIRST, &task, "Hvem?")),
        hand_in(&other, card(SECOND, &task, " ")),
        hand_in(&other, card(SECOND, "gone", "Hvorhen?")),
        hand_in(&other, card(FIRST, &task, "Der er dyrt")),
    ];
    let outcomes = hall
        .scene
        .fixture
        .project
        .write_now("phone.test", crate::file::Origin::Phone, move |step| {
            hand_in_all(step, &hand_ins)
        })
        .unwrap();
    let is_fine: Vec<_> = outcomes.iter().map(Result::is_ok).collect();
    assert_eq!(is_fine, [true, true, false, false, false, false, true]);
    assert_eq!(
        outcomes[3],
        Err(Error::NotNow {
            why: "phone-unknown"
        })
    );
    assert_eq!(outcomes[4], Err(Error::Required { field: "text" }));
    assert_eq!(outcomes[5], Err(Error::NotFound { noun: "task" }));
    let texts = |token| {
        let cards = hall.own(token).cards.into_iter();
        cards.map(|card| card.text).collect::<Vec<_>>()
    };
    assert_eq!(texts(&mine), ["Bussen kører ikke"]);
    assert_eq!(texts(&other), ["Der er dyrt"]);
}

#[test]
fn what_is_not_open_is_refused_and_a_repeat_of_what_was_saved_never_is() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    let send = |id: &str| hall.send(hand_in, &phone, card(id, &task, "Bussen"));
    send(FIRST).unwrap();
    hall.turn(&task, TaskState::Paused);
    assert_eq!(why(send(SECOND)), "task-paused");
    send(FIRST).unwrap();
    hall.turn(&task, TaskState::Open);
    let evening = || Id {
        id: "mapping".into(),
    };
    hall.scene.fixture.write(live::pause, evening()).unwrap();
    assert_eq!(why(send(SECOND)), "evening-paused");
    hall.scene.fixture.write(live::resume, evening()).unwrap();
    hall.turn(&task, TaskState::Closed);
    assert_eq!(why(send(SECOND)), "task-closed");
    hall.scene.fixture.write(live::close, evening()).unwrap();
    assert_eq!(why(send(SECOND)), "evening-not-open");
    assert_eq!(
        why(hall.send(hand_in, "guessed", card(SECOND, &task, "x"))),
        "phone-unknown"
    );
}

#[test]
fn a_correction_keeps_the_original_in_history() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    hall.send(hand_in, &phone, card(FIRST, &task, "Busen"))
        .unwrap();
    hall.send(correct, &phone, card(FIRST, &task, "Bussen"))
        .unwrap();
    assert_eq!(hall.own(&phone).cards[0].text, "Bussen");
    let before = "SELECT count(*) FROM history WHERE json_extract(before, '$.text') = 'Busen' \
                  AND json_extract(after, '$.text') = 'Bussen'";
    assert_eq!(hall.count(before), 1);
}

#[test]
fn an_idea_card_carries_all_its_fields_and_what_it_answers() {
    let hall = Hall::open("ideas");
    hall.scene.challenge("bus", None);
    let (phone, task) = (hall.phone("volunteer"), hall.ask(TaskKind::Ideas, None));
    assert_eq!(hall.shared().tasks[0].challenges[0].id, "bus");
    let idea = PhoneCard {
        description: "Vi kører sammen".into(),
        challenges: vec!["bus".into()],
        ..card(FIRST, &task, "Samkørsel")
    };
    hall.send(hand_in, &phone, idea.clone()).unwrap();
    let own = hall.own(&phone).cards.remove(0);
    assert!(own.is_idea);
    assert_eq!(
        (own.description.as_str(), own.challenges),
        ("Vi kører sammen", vec!["bus".to_owned()])
    );
    let corrected = PhoneCard {
        challenges: vec![],
        text: "Kør sammen".into(),
        ..idea
    };
    hall.send(correct, &phone, corrected).unwrap();
    let list = hall.scene.fixture.read(ideas::list, Nothing {}).unwrap();
    assert_eq!(list.ideas[0].title, "Kør sammen");
    assert!(list.ideas[0].challenges.is_empty());
}

#[test]
fn a_tables_phone_says_whose_each_card_is() {
    let hall = Hall::open("mapping");
    let (phone, task) = (
        hall.come("staff", Channel::Table),
        hall.ask(TaskKind::Challenges, None),
    );
    let theirs = PhoneCard {
        group_id: Some("citizen".into()),
        ..card(FIRST, &task, "Bussen")
    };
    hall.send(hand_in, &phone, theirs).unwrap();
    assert_eq!(
        hall.own(&phone).cards[0].group_id.as_deref(),
        Some("citizen")
    );
}

/// A vote on two ideas, five dots each, and its task.
fn vote(hall: &Hall) -> (String, String) {
    hall.scene.idea("følgeven", &[]).idea("kaffe", &[]);
    let round = round(&hall.scene.fixture, &["følgeven".into(), "kaffe".into()]);
    (hall.ask(TaskKind::Vote, Some(round.clone())), round)
}

fn dots(task: &str, marks: &[(&str, u32)]) -> PhoneBallot {
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

fn form(id: &str, task: &str) -> PhoneAnswers {
    PhoneAnswers {
        id: id.into(),
        task_id: task.into(),
        group_id: None,
        answers: [("heard".to_owned(), Answer::Number(3))].into(),
    }
}

#[test]
fn a_questionnaire_is_answered_once_and_nothing_ties_it_to_the_phone() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("citizen"), hall.ask(TaskKind::Evaluation, None));
    hall.send(answer, &phone, form(FIRST, &task)).unwrap();
    hall.send(answer, &phone, form(FIRST, &task)).unwrap();
    assert_eq!(
        why(hall.send(answer, &phone, form(SECOND, &task))),
        "already-answered"
    );
    assert_eq!(hall.count("SELECT count(*) FROM anonymous_response"), 1);
    let told =
        "SELECT count(*) FROM history WHERE table_name IN ('anonymous_response', 'task_done')";
    assert_eq!(hall.count(told), 0);
    assert_eq!(hall.own(&phone).done, [task]);
}

#[test]
fn the_questionnaire_is_anonymous_against_the_clock_too() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("citizen"), hall.ask(TaskKind::Evaluation, None));
    hall.send(answer, &phone, form(FIRST, &task)).unwrap();
    // The version of a UUID stands in its fifteenth place; 7 tells the time, 4 does not.
    let version = "SELECT count(*) FROM anonymous_response WHERE substr(id, 15, 1) = '4'";
    assert_eq!(hall.count(version), 1);
}

#[test]
fn a_phone_hears_of_what_others_did_to_its_cards_and_not_of_its_own_doing() {
    let hall = Hall::open("mapping");
    let (phone, task) = (hall.phone("staff"), hall.ask(TaskKind::Challenges, None));
    let project = &hall.scene.fixture.project;
    let before = project.read(last_step).unwrap();
    hall.send(hand_in, &phone, card(FIRST, &task, "Bussen"))
        .unwrap();
    let changed = |since| project.read(|db| changed_since(db, since)).unwrap();
    assert_eq!(changed(before), Vec::<String>::new());

    let before = project.read(last_step).unwrap();
    hall.scene.sql("UPDATE challenge SET text = 'Toget'", ());
    let mine = project
        .read(|db| crate::participants::of_token(db, &phone))
        .unwrap();
    assert_eq!(changed(before), [mine.participant_id]);
}

/// Worked out by hand: citizens 2×I høj grad on paper and 8 on phones of which 5 I høj grad, 2 I nogen grad,
/// 1 I mindre grad; staff 8 on paper (4, 3, 1, 0 from the top) and 4 on phones (1, 2, 1, 0); the tablet is
/// a politician's (Slet ikke), too few to be told alone.
#[test]
fn phones_a_tablet_and_paper_add_up_to_what_was_counted_by_hand() {
    use crate::evaluation::{NewResponse, add, results};

    let hall = Hall::open("mapping");
    let task = hall.ask(TaskKind::Evaluation, None);
    let mut sent = 0;
    let mut send = |token: String, group: &str, degree: i64| {
        sent += 1;
        let filled = PhoneAnswers {
            id: format!("018f0000-0000-7000-8000-{sent:012}"),
            task_id: task.clone(),
            group_id: Some(group.into()),
            answers: [("heard".to_owned(), Answer::Number(degree))].into(),
        };
        hall.send(answer, &token, filled).unwrap();
    };
    for degree in [3, 3, 3, 3, 3, 2, 2, 1] {
        send(hall.phone("citizen"), "citizen", degree);
    }
    for degree in [3, 2, 2, 1] {
        send(hall.phone("staff"), "staff", degree);
    }
    send(hall.come("politician", Channel::Tablet), "politician", 0);
    let paper = |(group, degree): (&str, i64)| {
        let form = NewResponse {
            session_id: "mapping".into(),
            group_id: Some(group.into()),
            answers: [("heard".to_owned(), Answer::Number(degree))].into(),
        };
        hall.scene.fixture.write(add, form).unwrap();
    };
    let staff = [3, 3, 3, 3, 2, 2, 2, 1].map(|degree| ("staff", degree));
    [("citizen", 3), ("citizen", 3)]
        .into_iter()
        .chain(staff)
        .for_each(paper);

    let now = || hall.scene.fixture.read(results, Nothing {}).unwrap();
    assert_eq!((now().responses, now().items.len()), (23, 0));
    hall.turn(&task, TaskState::Closed);
    let closed = now();
    let heard = closed.items.iter().find(|one| one.item == "heard").unwrap();
    let all = heard.counts.as_ref().unwrap();
    assert_eq!((all.options.as_slice(), all.n), (&[1, 3, 7, 12][..], 23));
    assert_eq!(all.top_two.unwrap().part, 19);
    let sets: Vec<_> = heard
        .by_group
        .iter()
        .map(|set| (set.groups.len(), set.counts.options.clone()))
        .collect();
    // The politician is told together with the smaller of the two others, and not found by subtraction.
    assert_eq!(sets, [(2, vec![1, 1, 2, 7]), (1, vec![0, 2, 5, 5])]);
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
