//! Real elections with a number of winners.

use std::collections::BTreeSet;

use super::small::{RULES, shares};
use super::{by_id, election, expected, folder, instance, texts};
use crate::{Completion, Limit, choose, outcomes};

#[test]
fn real_elections_give_the_listed_committees_and_all_tied_ones() {
    let Some(folder) = folder() else { return };
    let all = expected(&folder, "pb_committee_k.json");
    let mut checked = 0;
    let rules = [("equal-shares-no-completion", shares(Completion::None))];
    for (name, listed) in all["results"].as_object().unwrap() {
        let instance = instance(&folder, name);
        for (k, results) in listed["k"].as_object().unwrap() {
            let limit = Limit::Ideas(k.parse().unwrap());
            let election = election(&instance.options, limit, &instance.voters);
            for (key, rule) in RULES.into_iter().chain(rules) {
                let Some(result) = results.get(key) else {
                    continue;
                };
                if let Some(resolute) = result.get("resolute") {
                    let mut chosen = choose(&election, rule, &by_id(&instance.options)).chosen;
                    chosen.sort();
                    assert_eq!(chosen, texts(resolute), "{name} k={k} {key}");
                    checked += 1;
                }
                if let Some(tied) = result.get("all_tied").and_then(|tied| tied.as_array()) {
                    let tied: BTreeSet<_> = tied.iter().map(texts).collect();
                    let found = outcomes(&election, rule, false, 1000);
                    assert!(found.complete, "{name} k={k} {key}");
                    let found: BTreeSet<_> = found.sets.into_iter().collect();
                    assert_eq!(found, tied, "{name} k={k} {key} all tied");
                    checked += 1;
                }
            }
        }
    }
    println!("{checked} committees of real elections agree");
}
