//! Real elections with costs and a budget.

use serde_json::Value;

use super::pabulib::Instance;
use super::{Points, by_id, cheap_first, election, expected, folder, instance, texts};
use crate::{Add1, Completion, Limit, Measure, Rule, Until, choose};

const ADD1: Add1 = Add1 {
    step: 1,
    until: Until::Exhausted,
};

fn rule(name: &str) -> Rule {
    let shares = |measure, completion| Rule::EqualShares {
        measure,
        completion,
    };
    let (name, completion) = if let Some(name) = name.strip_suffix("_add1_then_greedy_by_votes") {
        (name, Completion::Add1Greedy(ADD1))
    } else if let Some(name) = name.strip_suffix("_then_greedy_by_votes") {
        (name, Completion::Greedy)
    } else if let Some(name) = name.strip_suffix("_add1") {
        (name, Completion::Add1(ADD1))
    } else {
        (name, Completion::None)
    };
    match name {
        "greedy_by_votes" => Rule::MostVotes,
        "greedy_by_votes_per_cost" | "greedy_by_points_per_cost" | "greedy_borda_per_cost" => {
            Rule::VotesPerCost
        }
        "seq_phragmen" => Rule::Phragmen,
        "mes_cost" => shares(Measure::Cost, completion),
        "mes_cardinality" | "mes_points" | "mes_borda" => shares(Measure::Points, completion),
        other => panic!("{other} is not known"),
    }
}

/// Ballot length − place − 1, places from 0: the convention under which the ranked outcomes were computed.
fn borda(voters: &[Points]) -> Vec<Points> {
    let ranked = |ballot: &Points| {
        let points = (0..ballot.len() as u32).rev();
        let named = ballot.iter().map(|(option, _)| option.clone());
        named.zip(points).collect()
    };
    voters.iter().map(ranked).collect()
}

fn check(name: &str, instance: &Instance, key: &str, listed: &Value) -> usize {
    let voters = if key.contains("borda") {
        borda(&instance.voters)
    } else {
        instance.voters.clone()
    };
    let limit = Limit::Budget(instance.budget);
    let election = election(&instance.options, limit, &voters);
    let mut checked = 0;
    for (ties, outcome) in listed.as_object().unwrap() {
        // A few runs were too long for the tool that computed the others.
        if outcome.get("error").is_some() {
            continue;
        }
        let breaks = match ties.as_str() {
            "mincost_maxvotes_id" => vec![cheap_first(&instance.options)],
            "lexico" => vec![by_id(&instance.options)],
            // Both gave the same; for the longest runs one of them is enough.
            _ if key.contains("add1") => vec![by_id(&instance.options)],
            _ => vec![by_id(&instance.options), cheap_first(&instance.options)],
        };
        for ties_by in breaks {
            let mut found = choose(&election, rule(key), &ties_by);
            assert_eq!(found.open, None);
            if key == "seq_phragmen" {
                found.chosen.sort();
            }
            assert_eq!(
                found.chosen,
                texts(&outcome["selected_in_order"]),
                "{name} {key} {ties}"
            );
            let cost = outcome["cost"].as_str().unwrap();
            assert_eq!(found.spent.to_string(), cost, "{name} {key} {ties}");
            checked += 1;
        }
    }
    checked
}

#[test]
fn real_elections_spend_their_budget_as_listed() {
    let Some(folder) = folder() else { return };
    let all = expected(&folder, "pb_budget.json");
    let mut checked = 0;
    for (name, listed) in all["instances"].as_object().unwrap() {
        let instance = instance(&folder, name);
        for (key, outcome) in listed["results"].as_object().unwrap() {
            let started = std::time::Instant::now();
            checked += check(name, &instance, key, outcome);
            println!("{name} {key}: {:?}", started.elapsed());
        }
    }
    println!("{checked} outcomes with a budget agree");
}
