use super::*;
use crate::Error;
use crate::history::undo;
use crate::testing::Fixture;
use crate::votes::tests::{come, dots, round, three_ideas};
use crate::votes::{close, reopen};

/// A closed round of ten citizens with the given dots for each idea.
fn closed(fixture: &Fixture, given: [u32; 3]) -> (String, [String; 3]) {
    let ideas = three_ideas(fixture);
    let round = round(fixture, &ideas);
    come(fixture, &round, "citizen", 10);
    for (idea, given) in ideas.iter().zip(given) {
        dots(fixture, &round, idea, "citizen", given);
    }
    fixture.write(close, id(&round)).unwrap();
    (round, ideas)
}

fn by_rule(fixture: &Fixture, round: &str, seats: u32) -> crate::Result<String> {
    let new = NewChoice {
        round_id: Some(round.into()),
        seats: Some(seats),
        ..NewChoice::default()
    };
    Ok(fixture.write(add, new)?.id)
}

fn id(id: &str) -> Id {
    Id { id: id.into() }
}

fn statuses(fixture: &Fixture) -> Vec<IdeaStatus> {
    let all = fixture.read(status, Nothing {}).unwrap();
    all.into_iter().map(|row| row.status).collect()
}

fn hand(choice: &str, idea: &str, outcome: Outcome, reason: &str) -> ChoiceChange {
    ChoiceChange {
        choice_id: choice.into(),
        idea_id: idea.into(),
        outcome,
        reason: reason.into(),
    }
}

use IdeaStatus::{Chosen, Parked, Undecided};

#[test]
fn the_most_dots_are_chosen_and_the_rest_parked() {
    let fixture = Fixture::new();
    let (round, _) = closed(&fixture, [9, 2, 5]);
    assert_eq!(statuses(&fixture), [Undecided; 3]);
    by_rule(&fixture, &round, 2).unwrap();
    assert_eq!(statuses(&fixture), [Chosen, Parked, Chosen]);
}

#[test]
fn a_round_that_is_still_open_decides_nothing() {
    let fixture = Fixture::new();
    let (round, _) = closed(&fixture, [9, 2, 5]);
    fixture.write(reopen, id(&round)).unwrap();
    assert_eq!(
        by_rule(&fixture, &round, 2),
        Err(Error::NotNow { why: "round-open" })
    );
    assert_eq!(fixture.read(list, Nothing {}).unwrap(), []);
}

#[test]
fn equals_at_the_border_wait_for_people_who_say_why() {
    let fixture = Fixture::new();
    let (round, [_, second, third]) = closed(&fixture, [9, 4, 4]);
    let choice = by_rule(&fixture, &round, 2).unwrap();
    assert_eq!(statuses(&fixture), [Chosen, Undecided, Undecided]);
    assert_eq!(fixture.read(get, id(&choice)).unwrap().seats_left, 1);
    let settled = |reason: &str| Settled {
        choice_id: choice.clone(),
        chosen: vec![third.clone()],
        reason: reason.into(),
    };
    assert_eq!(
        fixture.write(settle, settled(" ")),
        Err(Error::Required { field: "reason" })
    );
    fixture.write(settle, settled("Salen trak lod")).unwrap();
    assert_eq!(statuses(&fixture), [Chosen, Parked, Chosen]);
    let after = fixture.read(get, id(&choice)).unwrap();
    let line = after
        .lines
        .iter()
        .find(|line| line.idea_id == second)
        .unwrap();
    assert_eq!(line.rule_outcome, Some(Outcome::Tied));
    assert_eq!(
        (line.by_hand, line.reason.as_str()),
        (true, "Salen trak lod")
    );
}

#[test]
fn going_another_way_than_the_rule_needs_a_reason_which_stands_beside_it() {
    let fixture = Fixture::new();
    let (round, [first, second, _]) = closed(&fixture, [9, 2, 5]);
    let choice = by_rule(&fixture, &round, 1).unwrap();
    assert_eq!(
        fixture.write(change, hand(&choice, &second, Outcome::Chosen, "")),
        Err(Error::Required { field: "reason" })
    );
    fixture
        .write(change, hand(&choice, &second, Outcome::Chosen, "Borgerne"))
        .unwrap();
    fixture
        .write(change, hand(&choice, &first, Outcome::Parked, "Ingen vil"))
        .unwrap();
    assert_eq!(statuses(&fixture), [Parked, Chosen, Parked]);
    let lines = fixture.read(get, id(&choice)).unwrap().lines;
    assert_eq!(lines[0].rule_outcome, Some(Outcome::Chosen));
    assert_eq!(lines[0].outcome, Outcome::Parked);
    fixture
        .write(change, hand(&choice, &first, Outcome::Chosen, ""))
        .unwrap();
    let back = fixture.read(get, id(&choice)).unwrap().lines;
    assert!(!back[0].by_hand);
}

#[test]
fn a_change_by_hand_is_undone_with_its_reason() {
    let fixture = Fixture::new();
    let (round, [first, ..]) = closed(&fixture, [9, 2, 5]);
    let choice = by_rule(&fixture, &round, 1).unwrap();
    let before = fixture.read(get, id(&choice)).unwrap();
    fixture
        .write(change, hand(&choice, &first, Outcome::Parked, "Ingen vil"))
        .unwrap();
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(fixture.read(get, id(&choice)).unwrap(), before);
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(statuses(&fixture), [Undecided; 3]);
}

#[test]
fn more_seats_ask_the_rule_again_and_keep_what_people_said() {
    let fixture = Fixture::new();
    let (round, [first, ..]) = closed(&fixture, [9, 2, 5]);
    let choice = by_rule(&fixture, &round, 1).unwrap();
    fixture
        .write(change, hand(&choice, &first, Outcome::Parked, "Ingen vil"))
        .unwrap();
    let texts = ChoiceTexts {
        seats: Some(2),
        ..fixture.read(get, id(&choice)).unwrap().texts
    };
    fixture.write(save, texts).unwrap();
    assert_eq!(statuses(&fixture), [Parked, Parked, Chosen]);
}

#[test]
fn a_number_put_right_afterwards_is_said_and_taken_in_when_asked() {
    let fixture = Fixture::new();
    let (round, [_, second, _]) = closed(&fixture, [9, 2, 5]);
    let choice = by_rule(&fixture, &round, 2).unwrap();
    fixture.write(reopen, id(&round)).unwrap();
    dots(&fixture, &round, &second, "citizen", 7);
    let now = fixture.read(get, id(&choice)).unwrap();
    assert!(now.stale && now.round_open);
    assert_eq!(statuses(&fixture), [Chosen, Parked, Chosen]);
    assert_eq!(
        fixture.write(again, id(&choice)),
        Err(Error::NotNow { why: "round-open" })
    );
    fixture.write(close, id(&round)).unwrap();
    fixture.write(again, id(&choice)).unwrap();
    assert_eq!(statuses(&fixture), [Chosen, Chosen, Parked]);
    assert!(!fixture.read(get, id(&choice)).unwrap().stale);
}

#[test]
fn a_parked_idea_is_taken_up_again_by_a_later_decision() {
    let fixture = Fixture::new();
    let (round, [_, second, _]) = closed(&fixture, [9, 2, 5]);
    by_rule(&fixture, &round, 1).unwrap();
    let decision = |reason: &str| NewChoice {
        rule: Rule::Decision,
        reason: reason.into(),
        ideas: vec![Decided {
            idea_id: second.clone(),
            outcome: Outcome::Chosen,
            reason: String::new(),
        }],
        ..NewChoice::default()
    };
    assert_eq!(
        fixture.write(add, decision("")),
        Err(Error::Required { field: "reason" })
    );
    let later = fixture
        .write(add, decision("Bussen er nedlagt"))
        .unwrap()
        .id;
    assert_eq!(statuses(&fixture), [Chosen, Chosen, Parked]);
    fixture.write(remove, id(&later)).unwrap();
    assert_eq!(statuses(&fixture), [Chosen, Parked, Parked]);
}

#[test]
fn a_removed_round_leaves_its_choice_standing() {
    let fixture = Fixture::new();
    let (round, _) = closed(&fixture, [9, 2, 5]);
    let choice = by_rule(&fixture, &round, 1).unwrap();
    fixture.write(crate::votes::remove, id(&round)).unwrap();
    let after = fixture.read(get, id(&choice)).unwrap();
    assert_eq!((after.round_id, after.lines.len()), (None, 3));
    assert_eq!(statuses(&fixture), [Chosen, Parked, Parked]);
}

#[test]
fn an_idea_without_a_dot_is_not_chosen_to_fill_a_seat() {
    let fixture = Fixture::new();
    let (round, _) = closed(&fixture, [9, 0, 0]);
    let query = PreviewQuery {
        round_id: round,
        rule: Rule::MostDots,
        seats: 3,
        ..PreviewQuery::default()
    };
    let said = fixture.read(preview, query).unwrap();
    let outcomes: Vec<_> = said.lines.iter().map(|line| line.outcome).collect();
    assert_eq!(
        outcomes,
        [Outcome::Chosen, Outcome::Parked, Outcome::Parked]
    );
    assert_eq!(said.seats_left, 2);
}
