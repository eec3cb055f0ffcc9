//! Choosing under a budget.

use super::rule_tests::{cast_round, chosen_by, id, outcomes_of};
use super::*;
use crate::Error;
use crate::history::undo;
use crate::ideas::{self, IdeaCost};
use crate::testing::Fixture;
use crate::votes::tests::{come, dots, round, three_ideas};
use Outcome::{Chosen, Parked, Tied};

/// What an idea costs is written on it.
fn price(fixture: &Fixture, idea: &str, cost: Option<i64>) -> crate::Result<Nothing> {
    let idea_id = idea.into();
    fixture.write(ideas::price, IdeaCost { idea_id, cost })
}

fn priced(fixture: &Fixture, ideas: &[String; 3], costs: [i64; 3]) {
    for (idea, cost) in ideas.iter().zip(costs) {
        price(fixture, idea, Some(cost)).unwrap();
    }
}

fn query(round: &str, rule: Rule, budget: i64) -> PreviewQuery {
    PreviewQuery {
        round_id: round.into(),
        rule,
        budget: Some(budget),
        ..PreviewQuery::default()
    }
}

fn asked(fixture: &Fixture, round: &str, rule: Rule, budget: i64) -> Preview {
    fixture.read(preview, query(round, rule, budget)).unwrap()
}

fn missing(money: Option<Money>) -> Vec<String> {
    let missing = money.unwrap().missing;
    missing.into_iter().map(|one| one.title).collect()
}

#[test]
fn a_cost_is_whole_kroner_from_0_to_a_billion_and_can_be_taken_away() {
    let fixture = Fixture::new();
    let [idea, ..] = three_ideas(&fixture);
    let limit = 1_000_000_000;
    for wrong in [-1, i64::from(limit) + 1, i64::MIN, i64::MAX] {
        let field = "cost";
        let refused = Err(Error::BadAmount { field, limit });
        assert_eq!(price(&fixture, &idea, Some(wrong)), refused);
    }
    let cost = || fixture.read(ideas::get, id(&idea)).unwrap().cost;
    assert_eq!(cost(), None);
    for right in [0, 25_000, i64::from(limit)] {
        price(&fixture, &idea, Some(right)).unwrap();
        assert_eq!(cost().map(i64::from), Some(right));
    }
    price(&fixture, &idea, None).unwrap();
    assert_eq!(cost(), None);
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(cost(), Some(limit));
    assert_eq!(
        price(&fixture, "væk", Some(1)),
        Err(Error::NotFound { noun: "idea" })
    );
}

#[test]
fn what_no_longer_fits_is_passed_over_and_each_rule_spends_in_its_own_way() {
    let fixture = Fixture::new();
    // 27 dots for the first, 18 for the second, 16 for the third.
    let blocs = [("citizen", 9, [3, 2, 0]), ("staff", 8, [0, 0, 2])];
    let (round, ideas) = cast_round(&fixture, &blocs);
    priced(&fixture, &ideas, [900, 200, 300]);
    let said = |rule, budget| {
        let said = asked(&fixture, &round, rule, budget);
        (
            outcomes_of(&said, &ideas),
            said.money.map(|money| money.spent).unwrap(),
        )
    };
    assert_eq!(said(Rule::MostDots, 1000), ([Chosen, Parked, Parked], 900));
    assert_eq!(said(Rule::MostDots, 1100), ([Chosen, Chosen, Parked], 1100));
    assert_eq!(
        said(Rule::VotesPerCost, 1000),
        ([Parked, Chosen, Chosen], 500)
    );
    // The citizens' half buys the second idea, the staff's the third; the first is beyond what nine people have.
    assert_eq!(
        said(Rule::EqualShares, 1000),
        ([Parked, Chosen, Chosen], 500)
    );
    assert_eq!(said(Rule::Phragmen, 500), ([Parked, Chosen, Chosen], 500));
    let swaps = asked(&fixture, &round, Rule::EqualShares, 1000).swaps;
    assert_eq!(swaps.len(), 3);
}

#[test]
fn what_equal_shares_leaves_over_is_shared_out_filled_up_or_left() {
    let fixture = Fixture::new();
    let blocs = [("citizen", 6, [3, 1, 0]), ("staff", 5, [0, 0, 2])];
    let (round, ideas) = cast_round(&fixture, &blocs);
    // The citizens have 600, the staff 500 of the 1,100.
    priced(&fixture, &ideas, [610, 590, 490]);
    let said = |completion| {
        let query = PreviewQuery {
            completion,
            ..query(&round, Rule::EqualShares, 1100)
        };
        let said = fixture.read(preview, query).unwrap();
        (
            outcomes_of(&said, &ideas),
            said.money.map(|money| money.spent).unwrap(),
        )
    };
    assert_eq!(said(Completion::None), ([Parked, Chosen, Chosen], 1080));
    assert_eq!(said(Completion::Add1), ([Chosen, Parked, Chosen], 1100));
    priced(&fixture, &ideas, [610, 610, 490]);
    assert_eq!(said(Completion::None), ([Parked, Parked, Chosen], 490));
    assert_eq!(said(Completion::Greedy), ([Chosen, Parked, Chosen], 1100));
}

#[test]
fn by_number_the_seats_that_equal_shares_leaves_can_stay_open() {
    let fixture = Fixture::new();
    let blocs = [("citizen", 6, [3, 1, 0]), ("staff", 5, [0, 0, 2])];
    let (round, ideas) = cast_round(&fixture, &blocs);
    let said = |completion| {
        let query = PreviewQuery {
            round_id: round.clone(),
            rule: Rule::EqualShares,
            seats: 2,
            completion,
            ..PreviewQuery::default()
        };
        let said = fixture.read(preview, query).unwrap();
        (outcomes_of(&said, &ideas), said.seats_left)
    };
    assert_eq!(said(Completion::None), ([Chosen, Parked, Parked], 1));
    assert_eq!(said(Completion::Greedy), ([Chosen, Parked, Chosen], 0));
    assert_eq!(said(Completion::Add1), ([Chosen, Parked, Chosen], 0));
}

#[test]
fn missing_costs_are_named_and_nothing_is_chosen_until_they_are_filled_in() {
    let fixture = Fixture::new();
    let (round, ideas) = cast_round(&fixture, &[("citizen", 6, [3, 1, 0])]);
    price(&fixture, &ideas[0], Some(100)).unwrap();
    let said = asked(&fixture, &round, Rule::EqualShares, 500);
    assert_eq!(outcomes_of(&said, &ideas), [Parked; 3]);
    assert_eq!(missing(said.money), ["Samkørsel", "Kaffe"]);
    let found = CompareQuery {
        round_id: round.clone(),
        budget: Some(500),
        ..CompareQuery::default()
    };
    assert_eq!(fixture.read(compare, found).unwrap().rules, []);
    let new = NewChoice {
        rule: Rule::EqualShares,
        round_id: Some(round.clone()),
        budget: Some(500),
        ..NewChoice::default()
    };
    let why = "costs-missing";
    assert_eq!(fixture.write(add, new.clone()), Err(Error::NotNow { why }));
    priced(&fixture, &ideas, [100, 0, 0]);
    let choice = fixture.write(add, new).unwrap();
    let kept = fixture.read(get, choice.clone()).unwrap();
    assert_eq!((kept.texts.budget, kept.texts.seats), (Some(500), None));
    assert_eq!((kept.stale, kept.money.unwrap().spent), (false, 100));

    // A cost that is taken away later leaves the choice as it was, and says what is missing.
    price(&fixture, &ideas[0], None).unwrap();
    let kept = fixture.read(get, choice).unwrap();
    assert!(kept.stale);
    assert_eq!(missing(kept.money).len(), 1);
    let chosen = kept.lines.iter().filter(|line| line.outcome == Chosen);
    assert_eq!(chosen.count(), 2);
}

#[test]
fn an_exception_by_hand_may_go_beyond_the_budget_and_is_counted() {
    let fixture = Fixture::new();
    let (round, ideas) = cast_round(&fixture, &[("citizen", 6, [3, 1, 0])]);
    priced(&fixture, &ideas, [400, 300, 10]);
    let new = NewChoice {
        rule: Rule::MostDots,
        round_id: Some(round),
        budget: Some(500),
        ..NewChoice::default()
    };
    let choice = fixture.write(add, new).unwrap();
    let by_hand = ChoiceChange {
        choice_id: choice.id.clone(),
        idea_id: ideas[1].clone(),
        outcome: Chosen,
        reason: "Fonden lægger resten".into(),
    };
    fixture.write(change, by_hand).unwrap();
    let money = |choice: &Id| fixture.read(get, choice.clone()).unwrap().money.unwrap();
    assert_eq!((money(&choice).spent, money(&choice).budget), (700, 500));
    let texts = ChoiceTexts {
        budget: Some(800),
        ..fixture.read(get, choice.clone()).unwrap().texts
    };
    fixture.write(save, texts).unwrap();
    let now = fixture.read(get, choice.clone()).unwrap();
    assert_eq!((now.money.unwrap().budget, now.stale), (800, false));
    assert!(!now.lines.iter().any(|line| line.by_hand));
}

#[test]
fn the_edges_each_have_a_clear_answer() {
    let fixture = Fixture::new();
    // All equal: two of three can be paid, and the rule leaves it to people which.
    let (all_equal, ideas) = cast_round(&fixture, &[("citizen", 6, [1, 1, 1])]);
    priced(&fixture, &ideas, [100, 100, 100]);
    for rule in [Rule::MostDots, Rule::VotesPerCost, Rule::EqualShares] {
        let said = asked(&fixture, &all_equal, rule, 200);
        assert_eq!(outcomes_of(&said, &ideas), [Tied; 3], "{rule:?}");
        assert_eq!(said.seats_left, 2, "{rule:?}");
    }
    let nothing = asked(&fixture, &all_equal, Rule::EqualShares, 0);
    assert_eq!(outcomes_of(&nothing, &ideas), [Parked; 3]);
    let free = price(&fixture, &ideas[2], Some(0));
    assert!(free.is_ok());
    let only_free = asked(&fixture, &all_equal, Rule::MostDots, 0);
    assert_eq!(outcomes_of(&only_free, &ideas), [Parked, Parked, Chosen]);
    let one = Fixture::new();
    let (alone, ideas) = cast_round(&one, &[("citizen", 1, [1, 0, 0])]);
    priced(&one, &ideas, [100, 100, 100]);
    let said = asked(&one, &alone, Rule::EqualShares, 100);
    assert_eq!(outcomes_of(&said, &ideas), [Chosen, Parked, Parked]);
    for wrong in [-1, 1_000_000_001] {
        let refused = one.read(preview, query(&alone, Rule::MostDots, wrong));
        assert!(matches!(refused, Err(Error::BadAmount { .. })));
    }
    let why = "rule-needs-seats";
    let refused = one.read(preview, query(&alone, Rule::Pav, 100));
    assert_eq!(refused, Err(Error::NotNow { why }));
    let why = "rule-needs-budget";
    let by_number = PreviewQuery {
        seats: 1,
        budget: None,
        ..query(&alone, Rule::VotesPerCost, 0)
    };
    assert_eq!(one.read(preview, by_number), Err(Error::NotNow { why }));
}

#[test]
fn votes_counted_on_paper_can_share_out_a_budget_by_their_dots() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = round(&fixture, &ideas);
    for (group, voters) in [("citizen", 10), ("staff", 5)] {
        come(&fixture, &round, group, voters);
    }
    dots(&fixture, &round, &ideas[0], "citizen", 12);
    dots(&fixture, &round, &ideas[1], "citizen", 8);
    dots(&fixture, &round, &ideas[2], "staff", 6);
    fixture.write(crate::votes::close, id(&round)).unwrap();
    priced(&fixture, &ideas, [100, 100, 100]);
    let said = |rule| outcomes_of(&asked(&fixture, &round, rule, 200), &ideas);
    assert_eq!(said(Rule::MostDots), [Chosen, Chosen, Parked]);
    // 12 / 10 from the citizens, 8 / 10 from the citizens, 6 / 5 from the staff.
    assert_eq!(said(Rule::EqualGroups), [Chosen, Parked, Chosen]);
    let shares = fixture.read(preview, query(&round, Rule::EqualShares, 200));
    let why = "rule-needs-ballots";
    assert_eq!(shares, Err(Error::NotNow { why }));
    let empty = crate::votes::tests::round(&fixture, &ideas);
    let said = asked(&fixture, &empty, Rule::MostDots, 200);
    assert_eq!(outcomes_of(&said, &ideas), [Parked; 3]);
}

#[test]
fn rules_are_laid_side_by_side_with_what_they_cost() {
    let fixture = Fixture::new();
    let blocs = [("citizen", 9, [3, 2, 0]), ("staff", 8, [0, 0, 2])];
    let (round, ideas) = cast_round(&fixture, &blocs);
    priced(&fixture, &ideas, [900, 200, 300]);
    let query = CompareQuery {
        round_id: round.clone(),
        budget: Some(1000),
        ..CompareQuery::default()
    };
    let found = fixture.read(compare, query).unwrap();
    let rules: Vec<_> = found
        .rules
        .iter()
        .map(|one| (one.rule, one.money.as_ref().map(|money| money.spent)))
        .collect();
    assert_eq!(rules[0], (Rule::MostDots, Some(900)));
    assert_eq!(rules[1], (Rule::VotesPerCost, Some(500)));
    assert_eq!(rules.len(), 5);
    let third = found.lines.iter().find(|line| line.idea_id == ideas[2]);
    assert_eq!(third.unwrap().cost, Some(300));
    assert_eq!(third.unwrap().alone, [Parked, Chosen]);
    let by_number = chosen_by(&fixture, &round, Rule::EqualShares, 2);
    assert_eq!(fixture.read(get, id(&by_number)).unwrap().money, None);
}
