use super::*;

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
