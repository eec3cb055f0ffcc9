//! What no stack of answers may break: nobody's group is found by adding and subtracting what is shown.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const GROUPS: [Option<&str>; 4] = [Some("citizen"), Some("staff"), Some("politician"), None];

/// The groups of each set that is shown for "heard", and how many answered.
fn sets(items: &[ItemResults]) -> Vec<(BTreeSet<Option<String>>, u32)> {
    // Nobody has answered, and there is nothing to tell.
    let heard = items.iter().find(|one| one.item == "heard");
    let sets = heard.into_iter().flat_map(|heard| &heard.by_group);
    sets.map(|set| (set.groups.iter().cloned().collect(), set.counts.n))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Each set has at least five answers, the sets share nothing and make up the total, and whatever
    /// is shown as one on an evening is shown as one in its workshop and in the whole. So all that is
    /// shown nests, and a difference of nested things is again a sum of sets of at least five.
    #[test]
    fn what_is_shown_by_group_nests(sizes in proptest::collection::vec(0usize..8, 16)) {
        let evenings = Evenings::new();
        let sessions = [&evenings.citizens, &evenings.stakeholders, &evenings.ideas, &evenings.activities];
        for (session, sizes) in sessions.iter().zip(sizes.chunks(4)) {
            for (group, size) in GROUPS.into_iter().zip(sizes) {
                evenings.heard(session, group, &vec![2; *size]);
            }
        }
        let results = evenings.results();
        let limit = results.limit;
        let mut levels = vec![(&results.items, results.workshops.iter().map(|one| &one.items).collect::<Vec<_>>())];
        for workshop in &results.workshops {
            levels.push((&workshop.items, workshop.sessions.iter().map(|one| &one.items).collect()));
            levels.extend(workshop.sessions.iter().map(|one| (&one.items, vec![])));
        }
        for (whole, parts) in levels {
            let shown = sets(whole);
            prop_assert!(shown.iter().all(|(_, n)| *n >= limit), "{shown:?}");
            if !shown.is_empty() {
                let n: u32 = shown.iter().map(|(_, n)| n).sum();
                prop_assert_eq!(n, whole.iter().find(|one| one.item == "heard").unwrap().n);
            }
            for (part, _) in parts.into_iter().flat_map(|part| sets(part)) {
                let holders = shown.iter().filter(|(set, _)| !set.is_disjoint(&part)).count();
                prop_assert!(holders <= 1, "{part:?} is split in {shown:?}");
            }
        }
    }
}
