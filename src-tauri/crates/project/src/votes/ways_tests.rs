//! Ways to vote other than dots, who may vote, and what groups weigh.

use proptest::prelude::*;

use super::tests::three_ideas;
use super::*;
use crate::history::undo;
use crate::participants::Channel;
use crate::testing::Fixture;
use crate::{Error, Result, Step};

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
fn ticks_counted_on_paper_do_not_turn_into_something_else() {
    let fixture = Fixture::new();
    let (round, ideas) = open(&fixture, Way::Approval { most: None });
    super::tests::come(&fixture, &round, "citizen", 6);
    super::tests::dots(&fixture, &round, &ideas[0], "citizen", 4);
    let texts = fixture.read(get, id(&round)).unwrap().texts;
    let other = RoundTexts {
        way: Way::default(),
        ..texts.clone()
    };
    assert_eq!(why(fixture.write(save, other)), "round-voted");
    let limited = RoundTexts {
        way: Way::Approval { most: Some(2) },
        ..texts
    };
    fixture.write(save, limited).unwrap();
    // More ticks on one idea than there are people cannot be.
    super::tests::dots(&fixture, &round, &ideas[1], "citizen", 7);
    let sheet = fixture.read(get, id(&round)).unwrap();
    assert_eq!(sheet.problems[0].code, "too-many-on-one");
    super::tests::dots(&fixture, &round, &ideas[1], "citizen", 6);
    vote(&fixture, &round, "a", "citizen", marks(&ideas, &[1])).unwrap();
    fixture.write(close, id(&round)).unwrap();
    assert_eq!(totals(&fixture, &round, &ideas), [5, 6, 0]);
}

#[test]
fn scores_and_places_are_typed_in_ballot_by_ballot_and_can_be_undone() {
    for way in [Way::Score, RANKING] {
        let fixture = Fixture::new();
        let (round, ideas) = open(&fixture, way);
        let given = GroupVoters {
            round_id: round.clone(),
            group_id: "citizen".into(),
            voters: Some(2),
        };
        assert_eq!(why(fixture.write(voters, given)), "round-by-ballots");
        type_in(&fixture, &round, "citizen", marks(&ideas, &[1, 2])).unwrap();
        type_in(&fixture, &round, "citizen", marks(&ideas, &[0, 1])).unwrap();
        fixture.write(undo, Nothing {}).unwrap();
        let sheet = fixture.read(get, id(&round)).unwrap();
        assert_eq!(sheet.paper_ballots[0].ballots, 1);
        assert!(!sheet.can_be_counted);
        // Nobody can be told from paper ballots alone: the round opens again, for one that was left out.
        fixture.write(close, id(&round)).unwrap();
        fixture.write(reopen, id(&round)).unwrap();
        vote(&fixture, &round, "a", "staff", marks(&ideas, &[1])).unwrap();
        fixture.write(close, id(&round)).unwrap();
        assert_eq!(why(fixture.write(reopen, id(&round))), "round-has-ballots");
        assert_eq!(fixture.read(result, id(&round)).unwrap().voters, 2);
        let kept: u32 = fixture
            .read(|db, _: Nothing| {
                let sql = "SELECT count(*) FROM history WHERE table_name IN ('ballot', 'ballot_mark') \
                           AND row_id IN (SELECT id FROM ballot UNION SELECT id FROM ballot_mark)";
                Ok(db.rows(sql, [], |row| row.get(0))?.pop().unwrap_or_default())
            }, Nothing {})
            .unwrap();
        assert_eq!(kept, 0, "history does not tell what was on which ballot");
    }
}

#[test]
fn the_standing_of_an_open_round_is_an_order_and_only_of_many() {
    let fixture = Fixture::new();
    let (round, ideas) = open(&fixture, Way::Score);
    let best = |at: usize| marks(&ideas[at..=at], &[3]);
    for voter in ["a", "b", "c", "d"] {
        vote(&fixture, &round, voter, "citizen", best(1)).unwrap();
    }
    assert_eq!(fixture.read(interim, id(&round)).unwrap(), None);
    vote(&fixture, &round, "e", "politician", best(0)).unwrap();
    let standing = fixture.read(interim, id(&round)).unwrap().unwrap();
    let order = |one: Interim| {
        one.ideas
            .into_iter()
            .map(|idea| (idea.title, idea.rank))
            .collect::<Vec<_>>()
    };
    assert_eq!(standing.voters, 5);
    let two = [("Samkørsel".to_owned(), 1), ("Følgeven".to_owned(), 2)];
    assert_eq!(order(standing), two);
    // Another ballot moves nobody, so nobody sees what was on it.
    vote(&fixture, &round, "f", "politician", best(1)).unwrap();
    let standing = fixture.read(interim, id(&round)).unwrap().unwrap();
    assert_eq!(order(standing), two);
}

#[test]
fn a_blank_paper_ballot_counts_as_a_voter_only_when_it_is_meant() {
    let fixture = Fixture::new();
    let (round, ideas) = open(&fixture, Way::Score);
    let nothing = type_in(&fixture, &round, "citizen", Vec::new());
    assert_eq!(nothing, Err(Error::Required { field: "marks" }));
    type_in(&fixture, &round, "citizen", marks(&ideas, &[0, 0, 0])).unwrap();
    assert_eq!(why(fixture.write(close, id(&round))), "round-empty");
    type_in(&fixture, &round, "citizen", marks(&ideas, &[1, 0, 0])).unwrap();
    fixture.write(close, id(&round)).unwrap();
    assert_eq!(fixture.read(result, id(&round)).unwrap().voters, 2);
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

#[test]
fn every_rule_that_reads_ballots_lets_groups_count_the_same_where_the_round_says_so() {
    use crate::choices::{self, NewChoice, Outcome, Rule};
    let says = |equal_groups, rule| {
        let fixture = Fixture::new();
        let ideas = three_ideas(&fixture);
        let new = NewRound {
            equal_groups,
            ..new(Way::Ranking { places: 1 }, &ideas)
        };
        let round = fixture.write(add, new).unwrap().id;
        // One place: twelve citizens are of two minds, and the five of the staff agree.
        for (group, people, at) in [("citizen", 7, 0), ("citizen", 5, 1), ("staff", 5, 2)] {
            for number in 0..people {
                let voter = format!("{group}{at}{number}");
                let best = marks(&ideas[at..=at], &[1]);
                vote(&fixture, &round, &voter, group, best).unwrap();
            }
        }
        fixture.write(close, id(&round)).unwrap();
        let choice = NewChoice {
            rule,
            round_id: Some(round),
            seats: Some(1),
            ..NewChoice::default()
        };
        let choice = fixture.write(choices::add, choice).unwrap();
        let lines = fixture.read(choices::get, choice).unwrap().lines;
        let chosen = lines
            .into_iter()
            .filter(|line| line.outcome == Outcome::Chosen);
        chosen.map(|line| line.title).collect::<Vec<_>>()
    };
    for rule in [
        Rule::EqualShares,
        Rule::Phragmen,
        Rule::Pav,
        Rule::EqualGroups,
    ] {
        let alike = if rule == Rule::EqualGroups {
            "Kaffe"
        } else {
            "Følgeven"
        };
        assert_eq!(says(false, rule), [alike], "{rule:?}");
        assert_eq!(says(true, rule), ["Kaffe"], "{rule:?}");
    }
    // This one adds everything up, and says so.
    assert_eq!(says(true, Rule::MostDots), ["Følgeven"]);
}

/// Nine citizens want the first idea, six of the staff and two politicians the second.
fn camps(fixture: &Fixture, equal_groups: bool) -> (String, [String; 3]) {
    let ideas = three_ideas(fixture);
    let round = NewRound {
        equal_groups,
        ..new(Way::Approval { most: None }, &ideas)
    };
    let round = fixture.write(add, round).unwrap().id;
    let camps = [
        ("citizen", 9, [1, 0, 0]),
        ("staff", 6, [0, 1, 0]),
        ("politician", 2, [0, 1, 1]),
    ];
    for (group, people, values) in camps {
        for number in 0..people {
            let voter = format!("{group}{number}");
            vote(fixture, &round, &voter, group, marks(&ideas, &values)).unwrap();
        }
    }
    fixture.write(close, id(&round)).unwrap();
    (round, ideas)
}

#[test]
fn where_groups_count_the_same_averages_decide_and_small_groups_count_as_one() {
    let fixture = Fixture::new();
    let (alike, ideas) = camps(&fixture, false);
    let alike = fixture.read(result, id(&alike)).unwrap();
    assert_eq!(
        (alike.standings[0].id.as_str(), alike.standings[0].average),
        (ideas[0].as_str(), None)
    );
    let (equal, ideas) = camps(&fixture, true);
    let equal = fixture.read(result, id(&equal)).unwrap();
    let rows: Vec<_> = equal
        .standings
        .iter()
        .map(|row| (row.id.as_str(), row.rank, row.average))
        .collect();
    // The staff and the politicians stand together: of two camps each has half a say.
    assert_eq!(equal.parties.len(), 2);
    assert_eq!(
        rows,
        [
            (ideas[0].as_str(), 1, Some(50)),
            (ideas[1].as_str(), 1, Some(50)),
            (ideas[2].as_str(), 3, Some(13)),
        ]
    );
    assert!(equal.standings[0].tied && equal.standings[1].tied);
}

#[test]
fn groups_under_five_are_shown_together_in_every_way() {
    let fixture = Fixture::new();
    let (round, ideas) = open(&fixture, RANKING);
    for (group, people) in [
        ("citizen", 6),
        ("staff", 5),
        ("researcher", 4),
        ("politician", 1),
    ] {
        for number in 0..people {
            let voter = format!("{group}{number}");
            vote(&fixture, &round, &voter, group, marks(&ideas, &[1, 2])).unwrap();
        }
    }
    fixture.write(close, id(&round)).unwrap();
    let result = fixture.read(result, id(&round)).unwrap();
    let parties: Vec<_> = result
        .parties
        .iter()
        .map(|party| party.groups.join("+"))
        .collect();
    assert_eq!(parties, ["citizen", "staff", "researcher+politician"]);
    assert_eq!(result.standings[0].shares, [18, 15, 15]);
}

/// Ballots that fit a way, over three ideas.
fn fitting(way: Way) -> BoxedStrategy<[u32; 3]> {
    match way {
        Way::Approval { .. } => prop::array::uniform3(0..=1_u32).boxed(),
        Way::Ranking { .. } => (Just([0_usize, 1, 2]).prop_shuffle(), 0..=3_usize)
            .prop_map(|(order, ranked)| {
                let mut values = [0; 3];
                for (idea, place) in order.into_iter().take(ranked).zip(1..) {
                    values[idea] = place;
                }
                values
            })
            .boxed(),
        Way::Score | Way::Dots { .. } => prop::array::uniform3(0..=3_u32).boxed(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// What the file adds up is what the rules add up: nothing is lost, and nobody counts twice.
    #[test]
    fn the_file_and_the_rules_count_the_same(
        (way, ballots) in prop::sample::select(vec![Way::Approval { most: None }, Way::Score, RANKING])
            .prop_flat_map(|way| {
                let group = prop::sample::select(vec!["citizen", "staff", "politician"]);
                (Just(way), prop::collection::vec((group, fitting(way)), 1..12))
            })
    ) {
        let fixture = Fixture::new();
        let (round, ideas) = open(&fixture, way);
        for (number, (group, values)) in ballots.iter().enumerate() {
            let voter = number.to_string();
            vote(&fixture, &round, &voter, group, marks(&ideas, values)).unwrap();
        }
        let points = |at: usize| -> u32 { ballots.iter().map(|(_, values)| way.kind().points(values[at])).sum() };
        let expected = [points(0), points(1), points(2)];
        let now = counted(&fixture, &round);
        let of = |idea: &String| now.standings.iter().find(|row| row.option == *idea).unwrap().total;
        prop_assert_eq!(ideas.each_ref().map(of), expected.map(u64::from));
        prop_assert_eq!(now.groups.iter().map(|group| group.voters).sum::<u64>(), ballots.len() as u64);
        prop_assert_eq!(voting::check(&round_of(&fixture, &round)), Vec::new());
    }
}
