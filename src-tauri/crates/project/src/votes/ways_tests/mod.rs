//! Ways to vote other than dots, who may vote, and what groups weigh.

use super::tests::three_ideas;
use super::*;
use crate::history::undo;
use crate::participants::Channel;
use crate::testing::Fixture;
use crate::{Error, Result, Step};

mod paper;
mod standing;

const RANKING: Way = Way::Ranking { places: 3 };

fn id(id: &str) -> Id {
    Id { id: id.into() }
}

fn new(way: Way, options: &[String]) -> NewRound {
    NewRound {
        title: "Hvad går vi videre med?".into(),
        way,
        options: options.to_vec(),
        ..NewRound::default()
    }
}

fn open(fixture: &Fixture, way: Way) -> (String, [String; 3]) {
    let ideas = three_ideas(fixture);
    let round = fixture.write(add, new(way, &ideas)).unwrap().id;
    (round, ideas)
}

fn marks(ideas: &[String], values: &[u32]) -> Vec<BallotMark> {
    let mark = |(idea, value): (&String, &u32)| BallotMark {
        idea_id: idea.clone(),
        value: *value,
    };
    ideas.iter().zip(values).map(mark).collect()
}

/// A round with the ballots that were cast, open or not.
fn round_of(fixture: &Fixture, round: &str) -> voting::Round<String, String> {
    let read = |db: &crate::Reader, id: String| stored::with_ballots(db, &id);
    fixture.read(read, round.to_owned()).unwrap().round
}

fn counted(fixture: &Fixture, round: &str) -> voting::Tally<String, String> {
    voting::tally(&round_of(fixture, round))
}

fn vote(
    fixture: &Fixture,
    round: &str,
    voter: &str,
    group: &str,
    marks: Vec<BallotMark>,
) -> Result<()> {
    let ballot = Cast {
        round_id: round.into(),
        voter: voter.into(),
        group_id: group.into(),
        channel: Channel::Phone,
        marks,
    };
    fixture.write(|step: &Step, ballot: Cast| cast(step, &ballot), ballot)
}

fn type_in(fixture: &Fixture, round: &str, group: &str, marks: Vec<BallotMark>) -> Result<Nothing> {
    let ballot = PaperBallot {
        round_id: round.into(),
        group_id: group.into(),
        marks,
    };
    fixture.write(paper, ballot)
}

fn why<T: std::fmt::Debug>(outcome: Result<T>) -> &'static str {
    match outcome {
        Err(Error::NotNow { why }) => why,
        other => panic!("not refused: {other:?}"),
    }
}

fn totals(fixture: &Fixture, round: &str, ideas: &[String]) -> Vec<u32> {
    let result = fixture.read(result, id(round)).unwrap();
    let of = |idea: &String| result.standings.iter().find(|row| row.id == *idea);
    ideas.iter().map(|idea| of(idea).unwrap().total).collect()
}

#[test]
fn a_ballot_that_does_not_fit_its_way_is_refused_whole_and_says_why() {
    for (way, values, code) in [
        (Way::Approval { most: Some(1) }, [1, 1, 0], "ballot-ticks"),
        (Way::Approval { most: None }, [2, 0, 0], "ballot-ticks"),
        (Way::Score, [4, 0, 0], "ballot-score"),
        (RANKING, [1, 1, 0], "ballot-place-twice"),
        (RANKING, [1, 3, 0], "ballot-place-skipped"),
        (RANKING, [2, 0, 0], "ballot-place-skipped"),
        (RANKING, [4, 0, 0], "ballot-places"),
        (Way::Ranking { places: 1 }, [1, 2, 0], "ballot-places"),
    ] {
        let fixture = Fixture::new();
        let (round, ideas) = open(&fixture, way);
        let given = marks(&ideas, &values);
        assert_eq!(
            why(vote(&fixture, &round, "a", "citizen", given.clone())),
            code,
            "{way:?}"
        );
        assert_eq!(
            why(type_in(&fixture, &round, "citizen", given)),
            code,
            "{way:?}"
        );
        let sheet = fixture.read(get, id(&round)).unwrap();
        assert!(
            !sheet.has_ballots && sheet.paper_ballots.is_empty(),
            "{way:?}"
        );
    }
}

#[test]
fn ideas_that_are_not_in_the_round_or_stand_twice_are_refused_in_every_way() {
    for way in [Way::Approval { most: None }, Way::Score, RANKING] {
        let fixture = Fixture::new();
        let (round, ideas) = open(&fixture, way);
        let strange = marks(&["fremmed".to_owned()], &[1]);
        assert_eq!(
            why(vote(&fixture, &round, "a", "citizen", strange)),
            "ballot-idea"
        );
        let twice = marks(&[ideas[0].clone(), ideas[0].clone()], &[1, 1]);
        assert_eq!(
            why(vote(&fixture, &round, "a", "citizen", twice)),
            "ballot-idea"
        );
    }
}

#[test]
fn each_way_counts_what_its_ballots_say() {
    for (way, ballots, expected) in [
        (
            Way::Approval { most: None },
            [[1, 0, 1], [1, 0, 0]],
            [2, 0, 1],
        ),
        (Way::Score, [[3, 0, 1], [2, 0, 3]], [5, 0, 4]),
        // Three points for a first place, two for the second, one for the third.
        (RANKING, [[1, 2, 3], [2, 0, 1]], [5, 2, 4]),
    ] {
        let fixture = Fixture::new();
        let (round, ideas) = open(&fixture, way);
        for (number, values) in ballots.iter().enumerate() {
            let given = marks(&ideas, values);
            vote(&fixture, &round, &number.to_string(), "citizen", given).unwrap();
        }
        assert_eq!(
            totals(&fixture, &round, &ideas),
            [0, 0, 0],
            "secret while people vote"
        );
        fixture.write(close, id(&round)).unwrap();
        assert_eq!(totals(&fixture, &round, &ideas), expected, "{way:?}");
        // Lists and cards read the same numbers.
        let row = &fixture.read(list, Nothing {}).unwrap()[0];
        assert_eq!((row.dots, row.voters), (expected.iter().sum(), 2));
        let cards = fixture.read(crate::ideas::list, Nothing {}).unwrap();
        let got = |idea: &String| {
            cards
                .ideas
                .iter()
                .find(|card| card.id == *idea)
                .unwrap()
                .dots
        };
        assert_eq!(got(&ideas[0]), Some(expected[0]), "{way:?}");
        assert!(!fixture.read(result, id(&round)).unwrap().has_problems);
    }
}

#[test]
fn a_vote_can_be_changed_until_the_round_closes() {
    let fixture = Fixture::new();
    let (round, ideas) = open(&fixture, RANKING);
    vote(&fixture, &round, "a", "citizen", marks(&ideas, &[1, 2, 3])).unwrap();
    vote(&fixture, &round, "a", "citizen", marks(&ideas, &[0, 0, 1])).unwrap();
    fixture.write(close, id(&round)).unwrap();
    assert_eq!(totals(&fixture, &round, &ideas), [0, 0, 3]);
    let late = vote(&fixture, &round, "b", "citizen", marks(&ideas, &[1, 0, 0]));
    assert_eq!(why(late), "round-closed");
}

#[test]
fn a_group_that_may_not_vote_is_refused_however_it_comes() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = NewRound {
        barred: vec!["politician".into()],
        ..new(Way::Approval { most: None }, &ideas)
    };
    let round = fixture.write(add, round).unwrap().id;
    let tick = || marks(&ideas, &[1]);
    assert_eq!(
        why(vote(&fixture, &round, "a", "politician", tick())),
        "group-barred"
    );
    assert_eq!(
        why(type_in(&fixture, &round, "politician", tick())),
        "group-barred"
    );
    let given = GroupVoters {
        round_id: round.clone(),
        group_id: "politician".into(),
        voters: Some(2),
    };
    assert_eq!(why(fixture.write(voters, given)), "group-barred");
    let counted = Counted {
        round_id: round.clone(),
        cells: vec![DotCell {
            idea_id: ideas[0].clone(),
            group_id: "politician".into(),
            dots: Some(1),
        }],
    };
    assert_eq!(why(fixture.write(count, counted)), "group-barred");
    vote(&fixture, &round, "b", "citizen", tick()).unwrap();
    let sheet = fixture.read(get, id(&round)).unwrap();
    assert!(sheet.groups.iter().all(|group| group.id != "politician"));
}

#[test]
fn somebody_must_be_able_to_vote_and_have_something_to_give() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let everybody = ["citizen", "volunteer", "staff", "researcher", "politician"];
    let nobody = NewRound {
        barred: everybody.map(str::to_owned).to_vec(),
        ..new(Way::Score, &ideas)
    };
    assert_eq!(
        fixture.write(add, nobody),
        Err(Error::BadValue { field: "barred" })
    );
    for (way, field) in [
        (Way::Approval { most: Some(0) }, "mostTicks"),
        (Way::Ranking { places: 0 }, "places"),
        (Way::Ranking { places: 101 }, "places"),
    ] {
        assert_eq!(
            fixture.write(add, new(way, &ideas)),
            Err(Error::BadValue { field })
        );
    }
}

#[test]
fn once_somebody_has_voted_only_words_and_ideas_change() {
    let fixture = Fixture::new();
    let (round, ideas) = open(&fixture, Way::Score);
    vote(&fixture, &round, "a", "citizen", marks(&ideas, &[3])).unwrap();
    let texts = fixture.read(get, id(&round)).unwrap().texts;
    for other in [
        RoundTexts {
            way: RANKING,
            ..texts.clone()
        },
        RoundTexts {
            barred: vec!["staff".into()],
            ..texts.clone()
        },
        RoundTexts {
            equal_groups: true,
            ..texts.clone()
        },
    ] {
        assert_eq!(why(fixture.write(save, other)), "round-voted");
    }
    let title = "Hvad er bedst?".into();
    fixture.write(save, RoundTexts { title, ..texts }).unwrap();
}

#[test]
fn what_was_given_to_an_idea_that_is_taken_out_counts_again_when_it_is_put_back() {
    let fixture = Fixture::new();
    let (round, ideas) = open(&fixture, Way::Score);
    vote(&fixture, &round, "a", "citizen", marks(&ideas, &[3, 2, 0])).unwrap();
    let texts = fixture.read(get, id(&round)).unwrap().texts;
    let fewer = RoundTexts {
        options: ideas[1..].to_vec(),
        ..texts.clone()
    };
    fixture.write(save, fewer).unwrap();
    let now = counted(&fixture, &round);
    assert_eq!(
        (now.dots, voting::check(&round_of(&fixture, &round))),
        (2, Vec::new())
    );
    fixture.write(save, texts).unwrap();
    fixture.write(close, id(&round)).unwrap();
    assert_eq!(totals(&fixture, &round, &ideas), [3, 2, 0]);
}
