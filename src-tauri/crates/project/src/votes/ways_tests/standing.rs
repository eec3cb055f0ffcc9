use proptest::prelude::*;

use super::*;

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
