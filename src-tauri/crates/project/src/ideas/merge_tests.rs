//! Ideas that were merged, and the votes for them.

use super::tests::{idea, session};
use super::*;
use crate::Error;
use crate::choices::{self, NewChoice, PreviewQuery, Rule};
use crate::history::undo;
use crate::participants::Channel;
use crate::testing::Fixture;
use crate::votes::tests::{come, dots, round, three_ideas};
use crate::votes::{self, BallotMark, Cast, NewRound, Way};

fn merged(fixture: &Fixture, into: &str, ids: &[&str]) -> crate::Result<Nothing> {
    let input = IdeaMerge {
        into: into.into(),
        ids: ids.iter().map(|id| (*id).to_owned()).collect(),
    };
    fixture.write(merge, input)
}

fn id(id: &str) -> Id {
    Id { id: id.into() }
}

fn why(outcome: crate::Result<Nothing>) -> &'static str {
    match outcome {
        Err(Error::NotNow { why }) => why,
        other => panic!("not refused: {other:?}"),
    }
}

fn titles(fixture: &Fixture) -> Vec<String> {
    let list = fixture.read(list, Nothing {}).unwrap();
    list.ideas.into_iter().map(|idea| idea.title).collect()
}

fn cast(
    fixture: &Fixture,
    round: &str,
    voter: &str,
    marks: &[(&String, u32)],
) -> crate::Result<()> {
    let mark = |(idea, value): &(&String, u32)| BallotMark {
        idea_id: (*idea).clone(),
        value: *value,
    };
    let ballot = Cast {
        round_id: round.into(),
        voter: voter.into(),
        group_id: "citizen".into(),
        channel: Channel::Phone,
        marks: marks.iter().map(mark).collect(),
    };
    let cast = |step: &crate::Step, ballot: Cast| votes::cast(step, &ballot);
    fixture.write(cast, ballot)
}

/// Title and dots, idea by idea, in the order of the result.
fn result(fixture: &Fixture, round: &str) -> Vec<(String, u32)> {
    let result = fixture.read(votes::result, id(round)).unwrap();
    let rows = result.standings.into_iter();
    rows.map(|row| (row.title, row.total)).collect()
}

#[test]
fn one_stands_for_the_others_which_stay_readable_and_can_be_taken_out_again() {
    let fixture = Fixture::new();
    let evening = session(&fixture);
    let [lift, ride, coffee] =
        ["Samkørsel", "Kør sammen", "Kaffe"].map(|title| idea(&fixture, &evening, title));
    merged(&fixture, &lift, &[&ride]).unwrap();
    assert_eq!(titles(&fixture), ["Samkørsel", "Kaffe"]);
    let read = |idea: &str| fixture.read(get, id(idea)).unwrap();
    assert_eq!(read(&lift).originals[0].title, "Kør sammen");
    assert_eq!(read(&ride).merged_into.unwrap().title, "Samkørsel");
    // What stands for another can itself go behind a third; both are behind that one then.
    merged(&fixture, &coffee, &[&lift]).unwrap();
    assert_eq!(read(&coffee).originals.len(), 2);
    assert_eq!(why(merged(&fixture, &lift, &[&coffee])), "idea-merged");
    assert_eq!(why(merged(&fixture, &coffee, &[&ride])), "idea-merged");
    assert_eq!(why(merged(&fixture, &coffee, &[])), "ideas-merge-none");
    assert_eq!(
        why(merged(&fixture, &coffee, &[&coffee])),
        "ideas-merge-none"
    );
    assert_eq!(why(fixture.write(remove, id(&ride))), "idea-merged");
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(read(&lift).originals.len(), 1);
    fixture.write(unmerge, id(&ride)).unwrap();
    assert_eq!(why(fixture.write(unmerge, id(&ride))), "not-merged");
    assert_eq!(titles(&fixture), ["Samkørsel", "Kør sammen", "Kaffe"]);
}

#[test]
fn dots_for_a_merged_idea_count_for_the_one_that_stands_and_each_voter_once() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = round(&fixture, &ideas);
    let [first, second, third] = &ideas;
    // Three at most for one idea: two and three together are still three.
    cast(&fixture, &round, "a", &[(first, 2), (second, 3)]).unwrap();
    for voter in ["b", "c", "d", "e"] {
        cast(&fixture, &round, voter, &[(second, 1), (third, 2)]).unwrap();
    }
    merged(&fixture, first, &[second]).unwrap();
    // A ballot that was half filled in before carries on.
    cast(&fixture, &round, "f", &[(second, 2), (first, 2)]).unwrap();
    let own = |db: &crate::Reader, round: String| votes::own(db, &round, "f");
    let own = fixture.read(own, round.clone()).unwrap().unwrap();
    assert_eq!(
        own,
        [BallotMark {
            idea_id: first.clone(),
            value: 3
        }]
    );
    fixture.write(votes::close, id(&round)).unwrap();
    let together = [("Følgeven".to_owned(), 10), ("Kaffe".to_owned(), 8)];
    assert_eq!(result(&fixture, &round), together);
    assert_eq!(fixture.read(votes::list, Nothing {}).unwrap()[0].dots, 18);
    let listed = fixture.read(list, Nothing {}).unwrap().ideas;
    assert_eq!(listed[0].dots, Some(10));
    let shares = PreviewQuery {
        round_id: round.clone(),
        rule: Rule::EqualShares,
        seats: 1,
        ..PreviewQuery::default()
    };
    let said = fixture.read(choices::preview, shares).unwrap();
    assert_eq!((said.lines.len(), said.reach.unwrap().total), (2, 6));

    fixture.write(unmerge, id(second)).unwrap();
    let apart = result(&fixture, &round);
    assert_eq!(apart.iter().map(|(_, dots)| dots).sum::<u32>(), 20);
    assert_eq!(apart.len(), 3);
}

#[test]
fn on_paper_the_sum_is_no_more_than_the_voters_could_give_one_idea() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = round(&fixture, &ideas);
    let [first, second, _] = &ideas;
    come(&fixture, &round, "citizen", 5);
    dots(&fixture, &round, first, "citizen", 9);
    dots(&fixture, &round, second, "citizen", 8);
    merged(&fixture, first, &[second]).unwrap();
    let sheet = fixture.read(votes::get, id(&round)).unwrap();
    assert_eq!((sheet.texts.options.len(), sheet.problems.len()), (2, 0));
    fixture.write(votes::save, sheet.texts).unwrap();
    fixture.write(unmerge, id(second)).unwrap();
    let sheet = fixture.read(votes::get, id(&round)).unwrap();
    assert_eq!(sheet.texts.options.len(), 3, "it is still in the round");
    fixture.write(undo, Nothing {}).unwrap();
    fixture.write(votes::close, id(&round)).unwrap();
    assert_eq!(result(&fixture, &round)[0], ("Følgeven".to_owned(), 15));
}

#[test]
fn a_choice_says_when_a_merge_changes_what_the_rule_would_say() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = round(&fixture, &ideas);
    let [first, second, third] = &ideas;
    come(&fixture, &round, "citizen", 10);
    for (idea, given) in [(first, 9), (second, 6), (third, 5)] {
        dots(&fixture, &round, idea, "citizen", given);
    }
    fixture.write(votes::close, id(&round)).unwrap();
    let new = NewChoice {
        round_id: Some(round),
        seats: Some(1),
        ..NewChoice::default()
    };
    let choice = fixture.write(choices::add, new).unwrap();
    let stale = || fixture.read(choices::get, choice.clone()).unwrap().stale;
    assert_eq!(why(merged(&fixture, second, &[first])), "idea-decided");
    assert!(!stale());
    merged(&fixture, second, &[third]).unwrap();
    assert!(stale());
    fixture.write(choices::again, choice.clone()).unwrap();
    let now = fixture.read(choices::get, choice.clone()).unwrap();
    assert_eq!(
        (now.lines.len(), now.lines[0].title.as_str()),
        (2, "Samkørsel")
    );
}

#[test]
fn what_is_hidden_is_in_no_vote_until_it_is_shown_again() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = round(&fixture, &ideas);
    let [first, second, _] = &ideas;
    for voter in ["a", "b", "c", "d", "e"] {
        cast(&fixture, &round, voter, &[(first, 2), (second, 3)]).unwrap();
    }
    let hidden = |hidden| HiddenCards {
        ids: vec![second.clone()],
        hidden,
    };
    fixture.write(hide, hidden(true)).unwrap();
    let refused = cast(&fixture, &round, "f", &[(second, 1)]);
    assert_eq!(refused, Err(Error::NotNow { why: "ballot-idea" }));
    fixture.write(votes::close, id(&round)).unwrap();
    assert_eq!(result(&fixture, &round).len(), 2);
    fixture.write(hide, hidden(false)).unwrap();
    assert_eq!(result(&fixture, &round)[0], ("Samkørsel".to_owned(), 15));
}

/// The points that a ballot's marks come to, idea by idea in the order of `ideas`, when the second has gone behind
/// the first: after it was cast, or before.
fn points(way: Way, marks: [u32; 3], is_cast_first: bool) -> [u32; 2] {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let [first, second, third] = &ideas;
    let new = NewRound {
        title: "Hvad går vi videre med?".into(),
        options: ideas.to_vec(),
        way,
        ..NewRound::default()
    };
    let round = fixture.write(votes::add, new).unwrap().id;
    let all: Vec<_> = ideas.iter().zip(marks).collect();
    let vote = || cast(&fixture, &round, "a", &all).unwrap();
    if is_cast_first {
        vote();
    }
    merged(&fixture, first, &[second]).unwrap();
    if !is_cast_first {
        vote();
    }
    fixture.write(votes::close, id(&round)).unwrap();
    let result = fixture.read(votes::result, id(&round)).unwrap();
    let of = |idea: &String| result.standings.iter().find(|row| row.id == *idea);
    [first, third].map(|idea| of(idea).unwrap().total)
}

#[test]
fn each_way_to_vote_counts_a_voter_of_both_once_whenever_they_voted() {
    let ways = [
        (Way::Approval { most: None }, [1, 1, 1], [1, 1]),
        (Way::Score, [1, 3, 2], [3, 2]),
        // The second was placed first, the third second, the first third: the better place stands.
        (Way::Ranking { places: 3 }, [3, 1, 2], [3, 2]),
        // Behind a place that fell together with a better one the others move up.
        (Way::Ranking { places: 3 }, [1, 2, 3], [3, 2]),
    ];
    for (way, marks, expected) in ways {
        for is_cast_first in [true, false] {
            let said = points(way, marks, is_cast_first);
            assert_eq!(said, expected, "{way:?}, cast first: {is_cast_first}");
        }
    }
}
