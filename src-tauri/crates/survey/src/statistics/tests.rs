//! Figures from scipy and statsmodels, and published ones, equal to the digits given.

use serde::Deserialize;
use serde_json::Value;

use super::*;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Figures {
    proportions: Vec<Value>,
    published: Value,
    wilcoxon: Vec<Value>,
    mcnemar: Vec<Value>,
    kaplan_meier: Value,
}

fn figures() -> Figures {
    serde_json::from_str(include_str!("../../tests/statistics.json")).unwrap()
}

/// Equal to twelve digits.
fn same(ours: f64, given: f64) -> bool {
    (ours - given).abs() <= 1e-12 * given.abs().max(1e-300) || (ours - given).abs() < 1e-15
}

fn numbers(list: &Value) -> Vec<f64> {
    let list = list.as_array().unwrap();
    list.iter().map(|one| one.as_f64().unwrap()).collect()
}

fn whole(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

type OfShare = fn(usize, usize, f64) -> Option<Interval>;
const INTERVALS: [(&str, OfShare); 2] = [("wilson", wilson), ("clopperPearson", clopper_pearson)];

#[test]
fn intervals_of_a_share_are_those_of_independent_software() {
    for case in figures().proportions {
        let (part, n) = (whole(&case["part"]), whole(&case["n"]));
        for level in ["0.9", "0.95", "0.99"] {
            for (name, interval) in INTERVALS {
                let given = numbers(&case[level][name]);
                let ours = interval(part, n, level.parse().unwrap()).unwrap();
                assert!(
                    same(ours.low, given[0]) && same(ours.high, given[1]),
                    "{name} {part} of {n} at {level}: {ours:?}, not {given:?}"
                );
            }
        }
    }
}

#[test]
fn intervals_of_a_share_are_the_published_ones() {
    for (case, given) in figures().published.as_object().unwrap() {
        let (part, n) = case.split_once('/').unwrap();
        let (part, n) = (part.parse().unwrap(), n.parse().unwrap());
        for (name, interval) in [("wilson", wilson as OfShare), ("exact", clopper_pearson)] {
            let ours = interval(part, n, 0.95).unwrap();
            let digits = |value: f64| (value * 10_000.0).round() / 10_000.0;
            assert_eq!(
                [digits(ours.low), digits(ours.high)].to_vec(),
                numbers(&given[name])
            );
        }
    }
}

#[test]
fn there_is_no_interval_of_nobody() {
    for interval in [wilson, clopper_pearson] {
        assert_eq!(interval(0, 0, 0.95), None);
        assert_eq!(interval(3, 2, 0.95), None);
        assert_eq!(interval(1, 2, 1.0), None);
    }
    assert_eq!(difference((1, 2), (0, 0), 0.95), None);
}

/// Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10.
#[test]
fn differences_of_shares_are_the_published_ones() {
    for (first, second, given) in [
        ((48, 80), (56, 70), [0.0524, 0.3339]),
        ((3, 10), (9, 10), [0.1705, 0.8090]),
        ((0, 20), (10, 10), [0.6791, 1.0]),
    ] {
        let (_, around) = difference(first, second, 0.95).unwrap();
        let digits = |value: f64| (value * 10_000.0).round() / 10_000.0;
        assert_eq!(
            [digits(around.low), digits(around.high)],
            given,
            "{first:?} {second:?}"
        );
    }
    let (moved, _) = difference((31, 38), (42, 47), 0.95).unwrap();
    assert!((moved - 0.0778).abs() < 0.0001);
}

#[test]
fn signed_ranks_are_tested_exactly() {
    for case in figures().wilcoxon {
        let ours = wilcoxon_signed_rank(&numbers(&case["differences"]));
        let given = |side: &str, key: &str| case[side][key].as_f64();
        assert_eq!(
            ours.map(|one| one.moved),
            case["greater"]["n_nonzero"]
                .as_u64()
                .map(|n| usize::try_from(n).unwrap())
        );
        let Some(ours) = ours else { continue };
        assert_eq!(Some(ours.rank_sum), given("greater", "W_plus"));
        for (side, p) in [
            ("twoSided", ours.two_sided),
            ("greater", ours.greater),
            ("less", ours.less),
        ] {
            assert!(
                same(p, given(side, "p").unwrap()),
                "{} {side}: {p}",
                case["id"]
            );
        }
    }
}

#[test]
fn changed_minds_are_tested_exactly() {
    for case in figures().mcnemar {
        let ours = mcnemar(case["b"].as_u64().unwrap(), case["c"].as_u64().unwrap());
        let given = |key: &str| case[key].as_f64().unwrap();
        assert!(
            same(ours.exact, given("exact")) && same(ours.mid_p, given("midp")),
            "{case}: {ours:?}"
        );
    }
}

#[test]
fn those_still_there_are_those_of_independent_software() {
    let case = figures().kaplan_meier;
    let events = numbers(&case["event"]);
    let followed: Vec<Followed> = numbers(&case["time"])
        .into_iter()
        .zip(events)
        .map(|(time, event)| Followed {
            time,
            event: event == 1.0,
        })
        .collect();
    let steps = kaplan_meier(&followed);
    let times: Vec<f64> = steps.iter().map(|step| step.time).collect();
    assert_eq!(times, numbers(&case["surv_times"]));
    for ((step, share), error) in steps
        .iter()
        .zip(numbers(&case["surv"]))
        .zip(numbers(&case["greenwood_se"]))
    {
        assert!(
            same(step.survival, share) && same(step.error, error),
            "{step:?}"
        );
    }
    let all_gone = kaplan_meier(&[Followed {
        time: 1.0,
        event: true,
    }]);
    assert_eq!((all_gone[0].survival, all_gone[0].error), (0.0, 0.0));
}
