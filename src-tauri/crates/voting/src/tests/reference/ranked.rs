//! Rankings counted by Borda's points.

use super::{expected, folder, instance, poll};
use crate::{BallotKind, Mark, ranking};

/// Two of the listed conventions are ours: with as many places as options less one, `m − 1 − place`; with
/// as many as each ballot ranks, its length − place.
#[test]
fn rankings_give_the_listed_points() {
    let Some(folder) = folder() else { return };
    let all = expected(&folder, "pb_ordinal.json");
    for (name, listed) in all["results"].as_object().unwrap() {
        let instance = instance(&folder, name);
        let mut poll = poll(&instance.options, &instance.voters);
        for ballot in &mut poll.ballots {
            for (place, Mark { value, .. }) in (1..).zip(&mut ballot.marks) {
                *value = place;
            }
        }
        let options = instance.options.len() as u32;
        let full = listed["full_rankings"].as_bool() == Some(true);
        let conventions = [
            (options - 1, "borda_m_minus1_minus_rank0"),
            (options, "borda_len_minus_rank0"),
        ];
        for (places, convention) in conventions.into_iter().take(if full { 2 } else { 1 }) {
            poll.kind = BallotKind::Ranking { places };
            for bar in ranking(&poll) {
                let points = listed[convention][&bar.option].as_u64().unwrap();
                assert_eq!(bar.points, points, "{name} {convention} {}", bar.option);
            }
        }
    }
}
