//! Two elections that were really held by Equal Shares.

use super::{cheap_first, election, expected, folder, instance, texts};
use crate::{Add1, Completion, Limit, Measure, Rule, Until, choose};

#[test]
fn the_official_winners_of_two_equal_shares_elections_are_found() {
    let Some(folder) = folder() else { return };
    let all = expected(&folder, "official_mes.json");
    for (name, listed) in all["elections"].as_object().unwrap() {
        let instance = instance(&folder, name);
        let limit = Limit::Budget(instance.budget);
        let election = election(&instance.options, limit, &instance.voters);
        let decide = |rule| choose(&election, rule, &cheap_first(&instance.options));
        for (variant, outcome) in listed["variants"].as_object().unwrap() {
            let until = |until| Completion::Add1(Add1 { step: 1, until });
            let completion = match variant {
                // A purse cut to whole units is no rule of ours.
                floor if floor.contains("floor") => continue,
                none if none.contains("no completion") => Completion::None,
                end if end.contains("only at overspending") => until(Until::Overspent),
                end if end.contains("when exhaustive") => until(Until::Exhausted),
                _ => Completion::None,
            };
            let measure = if variant.starts_with("cost") {
                Measure::Cost
            } else {
                Measure::Points
            };
            let rule = if variant == "greedy by votes" {
                Rule::MostVotes
            } else {
                Rule::EqualShares {
                    measure,
                    completion,
                }
            };
            let found = decide(rule);
            assert_eq!(
                found.chosen,
                texts(&outcome["selected_in_order"]),
                "{name} {variant}"
            );
            if let Some(tried) = outcome["increments"].as_u64() {
                // The one that overspent, and so did not count, is listed too.
                let fits =
                    |(id, cost): &(String, u64)| *cost <= found.left && !found.chosen.contains(id);
                let exhausted = !instance.options.iter().any(fits);
                let counted = exhausted && variant.contains("when exhaustive");
                let over = u64::from(!counted);
                assert_eq!(found.increments + over, tried, "{name} {variant}");
            }
            if outcome["equals_official"].as_bool() == Some(true) {
                let mut chosen = found.chosen;
                chosen.sort();
                assert_eq!(
                    chosen,
                    texts(&listed["official_selected"]),
                    "{name} {variant}"
                );
            }
        }
        println!("{name}: the official winners");
    }
}
