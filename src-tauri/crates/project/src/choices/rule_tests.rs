//! Rules that ask who voted for what, on ballots.

use super::*;
use crate::Error;
use crate::history::undo;
use crate::participants::Channel;
use crate::testing::Fixture;
use crate::votes::tests::{come, dots, round, three_ideas};
use crate::votes::{BallotMark, Cast, cast, close};

pub(super) fn id(id: &str) -> Id {
    Id { id: id.into() }
}

/// A closed round in which so many of a group gave all their dots as told, idea by idea.
pub(super) fn cast_round(
    fixture: &Fixture,
    blocs: &[(&str, usize, [u32; 3])],
) -> (String, [String; 3]) {
    let ideas = three_ideas(fixture);
    let round = round(fixture, &ideas);
    let voters = blocs
        .iter()
        .flat_map(|bloc| std::iter::repeat_n(bloc, bloc.1));
    for (number, (group, _, given)) in voters.enumerate() {
        let mark = |(idea, value): (&String, &u32)| BallotMark {
            idea_id: idea.clone(),
            value: *value,
        };
        let ballot = Cast {
            round_id: round.clone(),
            voter: number.to_string(),
            group_id: (*group).into(),
            channel: Channel::Phone,
            marks: ideas.iter().zip(given).map(mark).collect(),
        };
        let cast = |step: &crate::Step, ballot: Cast| cast(step, &ballot);
        fixture.write(cast, ballot).unwrap();
    }
    fixture.write(close, id(&round)).unwrap();
    (round, ideas)
}

/// Eight citizens of one mind, five staff of another, three researchers with the staff.
const CAMPS: [(&str, usize, [u32; 3]); 3] = [
    ("citizen", 8, [3, 2, 0]),
    ("staff", 5, [0, 0, 3]),
    ("researcher", 3, [0, 0, 1]),
];

fn asked(fixture: &Fixture, round: &str, rule: Rule, seats: u32) -> Preview {
    let query = PreviewQuery {
        round_id: round.into(),
        rule,
        seats,
        ..PreviewQuery::default()
    };
    fixture.read(preview, query).unwrap()
}

pub(super) fn outcomes_of(said: &Preview, ideas: &[String; 3]) -> [Outcome; 3] {
    let of = |idea: &String| said.lines.iter().find(|line| line.idea_id == *idea);
    ideas.each_ref().map(|idea| of(idea).unwrap().outcome)
}

pub(super) fn chosen_by(fixture: &Fixture, round: &str, rule: Rule, seats: u32) -> String {
    let new = NewChoice {
        rule,
        round_id: Some(round.into()),
        seats: Some(seats),
        ..NewChoice::default()
    };
    fixture.write(add, new).unwrap().id
}

use Outcome::{Chosen, Parked, Tied};

#[test]
fn equal_shares_gives_the_smaller_camp_its_part_and_says_what_changed() {
    let fixture = Fixture::new();
    // 24 dots for the first, 21 for the second, 20 for the third.
    let blocs = [("citizen", 9, [3, 2, 0]), ("staff", 8, [0, 0, 2])];
    let (round, ideas) = cast_round(&fixture, &blocs);
    let most = asked(&fixture, &round, Rule::MostDots, 2);
    assert_eq!(outcomes_of(&most, &ideas), [Chosen, Chosen, Parked]);
    assert_eq!(most.swaps, []);
    let shares = asked(&fixture, &round, Rule::EqualShares, 2);
    assert_eq!(outcomes_of(&shares, &ideas), [Chosen, Parked, Chosen]);
    let swaps: Vec<_> = shares
        .swaps
        .iter()
        .map(|swap| (swap.title.as_str(), swap.outcome, swap.carried_by.join(" ")))
        .collect();
    assert_eq!(
        swaps,
        [
            ("Samkørsel", Parked, "citizen".to_owned()),
            ("Kaffe", Chosen, "staff".to_owned()),
        ]
    );
    let reach = |said: &Preview| said.reach.clone().map(|reach| (reach.total, reach.parties));
    assert_eq!(reach(&most), Some((9, vec![9, 0])));
    assert_eq!(reach(&shares), Some((17, vec![9, 8])));
}

#[test]
fn who_got_something_is_told_of_the_choice_that_people_made_of_the_outcome() {
    let fixture = Fixture::new();
    let blocs = [("citizen", 9, [3, 2, 0]), ("staff", 8, [0, 0, 2])];
    let (round, ideas) = cast_round(&fixture, &blocs);
    let choice = chosen_by(&fixture, &round, Rule::MostDots, 2);
    let reached = || {
        fixture
            .read(get, id(&choice))
            .unwrap()
            .reach
            .unwrap()
            .parties
    };
    assert_eq!(reached(), [9, 0]);
    let exception = ChoiceChange {
        choice_id: choice.clone(),
        idea_id: ideas[2].clone(),
        outcome: Chosen,
        reason: "Medarbejderne skal med".into(),
    };
    fixture.write(change, exception).unwrap();
    assert_eq!(reached(), [9, 8]);
}

#[test]
fn a_choice_keeps_the_rule_it_was_made_by() {
    let fixture = Fixture::new();
    let (round, ideas) = cast_round(&fixture, &CAMPS);
    for rule in [
        Rule::EqualShares,
        Rule::EqualGroups,
        Rule::Phragmen,
        Rule::Pav,
    ] {
        let choice = chosen_by(&fixture, &round, rule, 2);
        let kept = fixture.read(get, id(&choice)).unwrap();
        assert_eq!((kept.rule, kept.stale), (rule, false));
        let third = kept.lines.iter().find(|line| line.idea_id == ideas[2]);
        assert_eq!(third.unwrap().outcome, Chosen, "{rule:?}");
    }
}

#[test]
fn groups_too_small_to_be_shown_alone_count_as_one_and_are_shown_as_one() {
    let fixture = Fixture::new();
    let (round, _) = cast_round(&fixture, &CAMPS);
    let said = asked(&fixture, &round, Rule::EqualGroups, 1);
    let parties: Vec<_> = said
        .parties
        .iter()
        .map(|party| party.groups.join(" "))
        .collect();
    assert_eq!(parties, ["citizen", "staff researcher"]);
    assert_eq!(said.reach.unwrap().parties.len(), 2);
    let few = Fixture::new();
    let (round, _) = cast_round(&few, &[("citizen", 3, [1, 1, 1]), ("staff", 1, [3, 0, 0])]);
    let said = asked(&few, &round, Rule::EqualShares, 1);
    assert_eq!((said.reach, said.parties), (None, Vec::new()));
}

#[test]
fn ballots_do_not_show_on_the_counting_sheet_where_small_groups_stand_alone() {
    let fixture = Fixture::new();
    let (round, _) = cast_round(&fixture, &CAMPS);
    let sheet = fixture.read(crate::votes::get, id(&round)).unwrap();
    assert_eq!(
        (sheet.cells.as_slice(), sheet.has_ballots),
        ([].as_slice(), true)
    );
    assert!(sheet.groups.iter().all(|group| group.voters.is_none()));
}

#[test]
fn votes_counted_on_paper_do_not_tell_who_voted_for_what() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = round(&fixture, &ideas);
    come(&fixture, &round, "citizen", 10);
    dots(&fixture, &round, &ideas[0], "citizen", 9);
    fixture.write(close, id(&round)).unwrap();
    let said = asked(&fixture, &round, Rule::MostDots, 1);
    assert_eq!((said.has_ballots, said.reach), (false, None));
    let new = NewChoice {
        rule: Rule::EqualShares,
        round_id: Some(round.clone()),
        seats: Some(1),
        ..NewChoice::default()
    };
    assert_eq!(
        fixture.write(add, new),
        Err(Error::NotNow {
            why: "rule-needs-ballots"
        })
    );
    let seats = 1;
    let query = CompareQuery {
        round_id: round,
        seats,
        ..CompareQuery::default()
    };
    let rules = fixture.read(compare, query).unwrap().rules;
    let rules: Vec<_> = rules.into_iter().map(|one| one.rule).collect();
    assert_eq!(rules, [Rule::MostDots, Rule::EqualGroups]);
}

#[test]
fn lots_decide_between_equals_once_and_their_number_is_kept() {
    let fixture = Fixture::new();
    let (round, ideas) = cast_round(&fixture, &[("citizen", 6, [1, 1, 1])]);
    for rule in [Rule::MostDots, Rule::EqualShares] {
        let choice = chosen_by(&fixture, &round, rule, 2);
        let before = fixture.read(get, id(&choice)).unwrap();
        assert!(
            before.lines.iter().all(|line| line.outcome == Tied),
            "{rule:?}"
        );
        assert_eq!(before.seats_left, 2);
        fixture.write(draw, id(&choice)).unwrap();
        let after = fixture.read(get, id(&choice)).unwrap();
        let chosen = after.lines.iter().filter(|line| line.outcome == Chosen);
        assert_eq!(
            (chosen.count(), after.drawn.len(), after.stale),
            (2, 3, false)
        );
        // Anyone can draw the same lots again.
        let lots = voting::lots(after.lot.unwrap(), &ideas);
        for (place, idea) in lots.iter().enumerate() {
            let line = after
                .lines
                .iter()
                .find(|line| line.idea_id == *idea)
                .unwrap();
            assert_eq!(line.outcome == Chosen, place < 2);
            assert!(!line.by_hand);
        }
        assert_eq!(
            fixture.write(draw, id(&choice)),
            Err(Error::NotNow {
                why: "nothing-tied"
            })
        );
        fixture.write(undo, Nothing {}).unwrap();
        assert_eq!(fixture.read(get, id(&choice)).unwrap(), before);
        // Nobody draws until the lots please them.
        fixture.write(draw, id(&choice)).unwrap();
        assert_eq!(fixture.read(get, id(&choice)).unwrap(), after);
        fixture.write(remove, id(&choice)).unwrap();
    }
}

#[test]
fn rules_are_laid_side_by_side_with_what_each_group_alone_would_choose() {
    let fixture = Fixture::new();
    let blocs = [("citizen", 9, [3, 2, 0]), ("staff", 8, [0, 0, 2])];
    let (round, ideas) = cast_round(&fixture, &blocs);
    let query = CompareQuery {
        round_id: round,
        seats: 2,
        ..CompareQuery::default()
    };
    let found = fixture.read(compare, query).unwrap();
    assert_eq!(found.rules.len(), 5);
    let third = found
        .lines
        .iter()
        .find(|line| line.idea_id == ideas[2])
        .unwrap();
    // Two dots each on average, as the second has from the citizens: equal where groups weigh the same.
    assert_eq!(third.outcomes, [Parked, Chosen, Tied, Chosen, Chosen]);
    assert_eq!(third.alone, [Parked, Chosen]);
    let second = found
        .lines
        .iter()
        .find(|line| line.idea_id == ideas[1])
        .unwrap();
    assert_eq!(second.alone, [Chosen, Parked]);
}
