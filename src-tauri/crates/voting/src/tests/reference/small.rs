//! Small profiles with every tied committee.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Points, by_id, election, expected, folder};
use crate::{Add1, Completion, Election, Limit, Measure, Rule, Until, choose, outcomes};

const ADD1: Completion = Completion::Add1(Add1 {
    step: 1,
    until: Until::Overspent,
});

/// Our rules by the names they have there.
pub(super) const RULES: [(&str, Rule); 6] = [
    ("av", Rule::MostVotes),
    ("seqpav", Rule::SequentialPav),
    ("seqphragmen", Rule::Phragmen),
    ("equal-shares", shares(Completion::Phragmen)),
    (
        "equal-shares-with-av-completion",
        shares(Completion::Greedy),
    ),
    ("equal-shares-with-increment-completion", shares(ADD1)),
];

pub(super) const fn shares(completion: Completion) -> Rule {
    Rule::EqualShares {
        measure: Measure::Points,
        completion,
    }
}

fn committee(list: &Value) -> Vec<String> {
    let list = list.as_array().unwrap().iter();
    list.map(|number| number.as_u64().unwrap().to_string())
        .collect()
}

fn read(instance: &Value) -> (Vec<(String, u64)>, Election<String>) {
    let candidates = instance["num_cand"].as_u64().unwrap();
    let options: Vec<_> = (0..candidates).map(|c| (c.to_string(), 1)).collect();
    let profile = instance["profile"].as_array().unwrap().iter();
    let voters: Vec<Points> = profile
        .map(|ballot| committee(ballot).into_iter().map(|c| (c, 1)).collect())
        .collect();
    let limit = Limit::Ideas(instance["committeesize"].as_u64().unwrap());
    let election = election(&options, limit, &voters);
    (options, election)
}

#[test]
fn small_profiles_give_the_listed_committees_and_all_tied_ones() {
    let Some(folder) = folder() else { return };
    let all = expected(&folder, "abc_instances.json");
    let mut checked = 0;
    for (name, instance) in all["instances"].as_object().unwrap() {
        let (options, election) = read(instance);
        for (key, rule) in RULES {
            let listed = instance["expected"][key].as_array().unwrap();
            let tied: BTreeSet<_> = listed.iter().map(committee).collect();
            let found = outcomes(&election, rule, false, 1000);
            assert!(found.complete, "{name} {key}");
            let found: BTreeSet<_> = found.sets.into_iter().collect();
            if key.contains("increment") {
                // Listed for one order of lots only.
                assert!(
                    tied.is_subset(&found),
                    "{name} {key}: {tied:?} not in {found:?}"
                );
            } else {
                assert_eq!(found, tied, "{name} {key}");
            }
            let first = &instance["expected"][format!("{key}|resolute")];
            let mut chosen = choose(&election, rule, &by_id(&options)).chosen;
            chosen.sort();
            assert_eq!(chosen, committee(first), "{name} {key} resolute");
            checked += 2;
        }
    }
    println!("{checked} outcomes of small profiles agree");
}
