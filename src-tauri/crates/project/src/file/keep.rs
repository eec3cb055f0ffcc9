//! Which backups are kept: the last ten, and the last one of each day for two weeks.

use chrono::{Duration, NaiveDate, NaiveDateTime};

/// Always kept, however close together.
const LAST: usize = 10;
/// Days of which one is kept, today counted.
const DAYS: i64 = 14;

/// The places of those that go, in a list of when each was taken (local time, the newest first).
pub(super) fn outdated(taken: &[NaiveDateTime], today: NaiveDate) -> Vec<usize> {
    let oldest = today - Duration::days(DAYS - 1);
    let last_of_its_day =
        |place: usize| place == 0 || taken[place - 1].date() != taken[place].date();
    (LAST..taken.len())
        .filter(|&place| !(last_of_its_day(place) && taken[place].date() >= oldest))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2021, 6, day).unwrap()
    }

    fn at(date: NaiveDate, hour: u32) -> NaiveDateTime {
        date.and_hms_opt(hour, 0, 0).unwrap()
    }

    #[test]
    fn ten_are_kept_and_the_eleventh_of_the_same_day_goes() {
        let taken: Vec<_> = (0..11).rev().map(|hour| at(day(7), hour)).collect();
        assert_eq!(outdated(&taken[..10], day(7)), Vec::<usize>::new());
        assert_eq!(outdated(&taken, day(7)), vec![10]);
    }

    #[test]
    fn one_of_each_day_is_kept_for_two_weeks() {
        let busy = (8..18).rev().map(|hour| at(day(20), hour));
        let earlier = (1..20)
            .rev()
            .flat_map(|date| [at(day(date), 20), at(day(date), 9)]);
        let taken: Vec<_> = busy.chain(earlier).collect();
        let gone = outdated(&taken, day(20));
        let kept: Vec<_> = (10..taken.len())
            .filter(|place| !gone.contains(place))
            .map(|place| taken[place])
            .collect();
        let evenings: Vec<_> = (7..20).rev().map(|date| at(day(date), 20)).collect();
        assert_eq!(kept, evenings);
    }

    #[test]
    fn after_a_long_pause_the_last_ten_are_still_there() {
        let taken: Vec<_> = (1..11).rev().map(|date| at(day(date), 12)).collect();
        let much_later = NaiveDate::from_ymd_opt(2023, 8, 1).unwrap();
        assert!(outdated(&taken, much_later).is_empty());
    }

    proptest! {
        #[test]
        fn pruning_again_removes_nothing_more(hours in proptest::collection::vec(0_i64..1000, 0..80)) {
            let start = at(day(30), 23);
            let mut taken: Vec<_> = hours.iter().map(|&hours| start - Duration::hours(hours)).collect();
            taken.sort_unstable_by(|a, b| b.cmp(a));
            let gone = outdated(&taken, day(30));
            let rest: Vec<_> = (0..taken.len()).filter(|place| !gone.contains(place)).map(|place| taken[place]).collect();
            prop_assert!(outdated(&rest, day(30)).is_empty());
            prop_assert_eq!(rest.len().min(10), taken.len().min(10));
        }
    }
}
