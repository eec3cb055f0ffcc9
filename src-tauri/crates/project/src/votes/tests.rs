use super::*;
use crate::history::undo;
use crate::ideas::tests::{idea, session};
use crate::testing::Fixture;
use crate::{Error, ideas};

/// A round over the given ideas: five dots each, at most three on one.
pub(crate) fn round(fixture: &Fixture, options: &[String]) -> String {
    let new = NewRound {
        title: "Hvilke idéer går vi videre med?".into(),
        options: options.to_vec(),
        ..NewRound::default()
    };
    fixture.write(add, new).unwrap().id
}

/// Three ideas in a session of their own.
pub(crate) fn three_ideas(fixture: &Fixture) -> [String; 3] {
    let session = session(fixture);
    ["Følgeven", "Samkørsel", "Kaffe"].map(|title| idea(fixture, &session, title))
}

/// Types in how many of a group voted.
pub(crate) fn come(fixture: &Fixture, round: &str, group: &str, people: u32) {
    let given = GroupVoters {
        round_id: round.into(),
        group_id: group.into(),
        voters: Some(people),
    };
    fixture.write(voters, given).unwrap();
}

/// Types in one cell.
pub(crate) fn dots(fixture: &Fixture, round: &str, idea: &str, group: &str, dots: u32) {
    fixture
        .write(count, cell(round, idea, group, Some(dots)))
        .unwrap();
}

fn cell(round: &str, idea: &str, group: &str, dots: Option<u32>) -> Counted {
    Counted {
        round_id: round.into(),
        cells: vec![DotCell {
            idea_id: idea.into(),
            group_id: group.into(),
            dots,
        }],
    }
}

fn id(id: &str) -> Id {
    Id { id: id.into() }
}

fn codes(fixture: &Fixture, round: &str) -> Vec<String> {
    let sheet = fixture.read(get, id(round)).unwrap();
    sheet.problems.into_iter().map(|one| one.code).collect()
}

#[test]
fn too_many_dots_are_kept_pointed_out_and_refused_on_closing() {
    let fixture = Fixture::new();
    let [first, ..] = three_ideas(&fixture);
    let round = round(&fixture, std::slice::from_ref(&first));
    come(&fixture, &round, "citizen", 2);
    dots(&fixture, &round, &first, "citizen", 7);
    let sheet = fixture.read(get, id(&round)).unwrap();
    assert_eq!(sheet.cells[0].dots, Some(7));
    let problem = &sheet.problems[0];
    assert_eq!(problem.code, "too-many-on-one");
    assert_eq!(
        (problem.dots, problem.voters, problem.most),
        (Some(7), Some(2), Some(6))
    );
    assert_eq!(
        fixture.write(close, id(&round)),
        Err(Error::TooManyDots { dots: 7, limit: 6 })
    );
    dots(&fixture, &round, &first, "citizen", 6);
    fixture.write(close, id(&round)).unwrap();
}

#[test]
fn dots_without_voters_are_pointed_out_and_refused_on_closing() {
    let fixture = Fixture::new();
    let [first, ..] = three_ideas(&fixture);
    let round = round(&fixture, std::slice::from_ref(&first));
    dots(&fixture, &round, &first, "staff", 1);
    assert_eq!(codes(&fixture, &round), ["voters-missing"]);
    assert_eq!(
        fixture.write(close, id(&round)),
        Err(Error::NotNow {
            why: "round-problems"
        })
    );
}

#[test]
fn a_round_in_which_nothing_was_counted_is_not_closed() {
    let fixture = Fixture::new();
    let ideas = three_ideas(&fixture);
    let round = round(&fixture, &ideas);
    let result = fixture.read(result, id(&round)).unwrap();
    assert_eq!((result.dots, result.standings.len()), (0, 3));
    assert_eq!(
        fixture.write(close, id(&round)),
        Err(Error::NotNow { why: "round-empty" })
    );
}

#[test]
fn the_sheet_of_a_closed_round_is_blank_until_it_is_opened_again() {
    let fixture = Fixture::new();
    let [first, ..] = three_ideas(&fixture);
    let round = round(&fixture, std::slice::from_ref(&first));
    come(&fixture, &round, "citizen", 5);
    come(&fixture, &round, "politician", 1);
    dots(&fixture, &round, &first, "politician", 3);
    fixture.write(close, id(&round)).unwrap();
    let sheet = fixture.read(get, id(&round)).unwrap();
    assert_eq!(sheet.cells, [], "how the only politician voted");
    assert!(
        sheet
            .groups
            .iter()
            .all(|group| group.voters.is_none() && group.dots == 0)
    );
    assert_eq!(sheet.ideas[0].total, 0);
    fixture.write(reopen, id(&round)).unwrap();
    let sheet = fixture.read(get, id(&round)).unwrap();
    assert_eq!(sheet.cells[0].dots, Some(3));
}

#[test]
fn the_numbers_of_a_closed_round_stand_until_it_is_opened_again() {
    let fixture = Fixture::new();
    let [first, ..] = three_ideas(&fixture);
    let round = round(&fixture, std::slice::from_ref(&first));
    come(&fixture, &round, "citizen", 5);
    dots(&fixture, &round, &first, "citizen", 3);
    fixture.write(close, id(&round)).unwrap();
    let closed = Err(Error::NotNow {
        why: "round-closed",
    });
    let four = cell(&round, &first, "citizen", Some(4));
    assert_eq!(fixture.write(count, four.clone()), closed);
    let texts = fixture.read(get, id(&round)).unwrap().texts;
    assert_eq!(fixture.write(save, texts), closed);
    fixture.write(reopen, id(&round)).unwrap();
    fixture.write(count, four).unwrap();
}

#[test]
fn dots_for_an_idea_taken_out_of_the_round_are_kept_apart() {
    let fixture = Fixture::new();
    let [first, second, _] = three_ideas(&fixture);
    let round = round(&fixture, &[first.clone(), second.clone()]);
    come(&fixture, &round, "citizen", 5);
    dots(&fixture, &round, &first, "citizen", 4);
    dots(&fixture, &round, &second, "citizen", 2);
    let mut texts = fixture.read(get, id(&round)).unwrap().texts;
    texts.options = vec![first.clone()];
    fixture.write(save, texts).unwrap();
    assert_eq!(codes(&fixture, &round), ["option-not-in-round"]);
    let sheet = fixture.read(get, id(&round)).unwrap();
    assert_eq!((sheet.ideas[1].in_round, sheet.ideas[1].total), (false, 2));
    assert!(fixture.write(close, id(&round)).is_err());
    fixture
        .write(count, cell(&round, &second, "citizen", None))
        .unwrap();
    fixture.write(close, id(&round)).unwrap();
    assert_eq!(fixture.read(result, id(&round)).unwrap().dots, 4);
}

#[test]
fn an_idea_with_dots_in_an_open_round_goes_with_them_and_in_a_closed_one_it_stays() {
    let fixture = Fixture::new();
    let [first, second, _] = three_ideas(&fixture);
    let round = round(&fixture, &[first.clone(), second.clone()]);
    come(&fixture, &round, "citizen", 5);
    dots(&fixture, &round, &first, "citizen", 4);
    dots(&fixture, &round, &second, "citizen", 2);
    fixture.write(ideas::remove, id(&second)).unwrap();
    assert_eq!(fixture.read(result, id(&round)).unwrap().standings.len(), 1);
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(fixture.read(result, id(&round)).unwrap().dots, 6);
    fixture.write(close, id(&round)).unwrap();
    assert_eq!(
        fixture.write(ideas::remove, id(&second)),
        Err(Error::NotNow { why: "idea-voted" })
    );
}

#[test]
fn groups_under_five_are_shown_together() {
    let fixture = Fixture::new();
    let [first, ..] = three_ideas(&fixture);
    let round = round(&fixture, std::slice::from_ref(&first));
    for (group, people, given) in [
        ("citizen", 14, 14),
        ("staff", 12, 10),
        ("researcher", 3, 3),
        ("politician", 3, 2),
    ] {
        come(&fixture, &round, group, people);
        dots(&fixture, &round, &first, group, given);
    }
    let result = fixture.read(result, id(&round)).unwrap();
    let parties: Vec<_> = result
        .parties
        .iter()
        .map(|party| (party.groups.join("+"), party.voters, party.dots))
        .collect();
    assert_eq!(
        parties,
        [
            ("citizen".to_owned(), 14, 14),
            ("staff".to_owned(), 12, 10),
            ("researcher+politician".to_owned(), 6, 5)
        ]
    );
    assert_eq!(result.standings[0].shares, [14, 10, 5]);
    assert_eq!((result.voters, result.available), (32, 160));
}

#[test]
fn a_single_small_group_is_not_left_to_be_found_by_subtraction() {
    let fixture = Fixture::new();
    let [first, ..] = three_ideas(&fixture);
    let round = round(&fixture, std::slice::from_ref(&first));
    for (group, people) in [("citizen", 9), ("staff", 6), ("politician", 2)] {
        come(&fixture, &round, group, people);
        dots(&fixture, &round, &first, group, 2);
    }
    let result = fixture.read(result, id(&round)).unwrap();
    let parties: Vec<_> = result.parties.iter().map(|party| party.voters).collect();
    assert_eq!(parties, [9, 8]);
}

#[test]
fn more_on_one_idea_than_a_person_has_is_refused_when_the_round_is_made() {
    let fixture = Fixture::new();
    let new = |dots_per_person, max_per_idea| NewRound {
        title: "Runde".into(),
        way: Way::Dots {
            dots_per_person,
            max_per_idea,
        },
        ..NewRound::default()
    };
    for (dots, most, field) in [
        (0, 0, "dotsPerPerson"),
        (101, 1, "dotsPerPerson"),
        (3, 4, "maxPerIdea"),
        (3, 0, "maxPerIdea"),
    ] {
        assert_eq!(
            fixture.write(add, new(dots, most)),
            Err(Error::BadValue { field })
        );
    }
}

#[test]
fn a_whole_sheet_is_one_step() {
    let fixture = Fixture::new();
    let [first, second, _] = three_ideas(&fixture);
    let round = round(&fixture, &[first.clone(), second.clone()]);
    let cells = [&first, &second].map(|idea| DotCell {
        idea_id: idea.clone(),
        group_id: "citizen".into(),
        dots: Some(3),
    });
    let counted = Counted {
        round_id: round.clone(),
        cells: cells.to_vec(),
    };
    fixture.write(count, counted).unwrap();
    fixture.write(undo, Nothing {}).unwrap();
    assert_eq!(fixture.read(get, id(&round)).unwrap().cells, []);
}

#[test]
fn the_ideas_on_which_groups_differ_most_are_named_by_what_each_voter_gave() {
    let fixture = Fixture::new();
    let [first, second, third] = three_ideas(&fixture);
    let round = round(&fixture, &[first.clone(), second.clone(), third.clone()]);
    come(&fixture, &round, "citizen", 10);
    come(&fixture, &round, "staff", 5);
    // Each: 2 and 2, 1 and 3, 1 and 0.
    for (idea, citizen, staff) in [(&first, 20, 10), (&second, 10, 15), (&third, 10, 0)] {
        dots(&fixture, &round, idea, "citizen", citizen);
        dots(&fixture, &round, idea, "staff", staff);
    }
    let disputed = fixture.read(result, id(&round)).unwrap().disputed;
    let titles: Vec<_> = disputed.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["Samkørsel", "Kaffe"]);
    assert_eq!((disputed[0].most.party, disputed[0].most.dots), (1, 15));
    assert_eq!((disputed[0].least.party, disputed[0].least.dots), (0, 10));
}
