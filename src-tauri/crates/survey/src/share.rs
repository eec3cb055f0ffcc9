//! Shares kept as whole numbers: a part and its whole, never a decimal.

use std::cmp::Ordering;

/// How many of ten, for sentences such as "9 of 10 felt heard".
///
/// Rounds half up, except that 10 is said only when all did and 0 only when none did: 99 of 100
/// is "9 of 10" and 1 of 100 is "1 of 10". `None` when nobody answered, or when the part is larger
/// than the whole.
///
/// ```
/// assert_eq!(survey::out_of_ten(42, 47), Some(9));
/// assert_eq!(survey::out_of_ten(19, 20), Some(9));
/// assert_eq!(survey::out_of_ten(0, 0), None);
/// ```
pub fn out_of_ten(top: usize, n: usize) -> Option<u8> {
    if n == 0 || top > n {
        return None;
    }
    if top == 0 || top == n {
        return Some(if top == 0 { 0 } else { 10 });
    }
    let (top, n) = (top as u128, n as u128);
    let rounded = (20 * top + n) / (2 * n);
    u8::try_from(rounded.clamp(1, 9)).ok()
}

/// Which of two shares, each a part and its whole, is larger. `None` when a whole is 0.
///
/// ```
/// use std::cmp::Ordering;
/// assert_eq!(survey::compare_shares((1, 3), (2, 6)), Some(Ordering::Equal));
/// ```
pub fn compare_shares(one: (usize, usize), other: (usize, usize)) -> Option<Ordering> {
    if one.1 == 0 || other.1 == 0 {
        return None;
    }
    let product = |a: usize, b: usize| a as u128 * b as u128;
    Some(product(one.0, other.1).cmp(&product(other.0, one.1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_ten_rounds_half_up() {
        for (top, n, expected) in [
            (13, 20, 7),
            (129, 200, 6),
            (31, 38, 8),
            (42, 47, 9),
            (1, 3, 3),
            (2, 3, 7),
            (5, 10, 5),
        ] {
            assert_eq!(out_of_ten(top, n), Some(expected), "{top} of {n}");
        }
    }

    #[test]
    fn ten_means_all_and_nought_means_none() {
        assert_eq!(out_of_ten(10, 10), Some(10));
        assert_eq!(out_of_ten(99, 100), Some(9));
        assert_eq!(out_of_ten(1, 100), Some(1));
        assert_eq!(out_of_ten(0, 100), Some(0));
        assert_eq!(out_of_ten(1, 1), Some(10));
        assert_eq!(out_of_ten(usize::MAX - 1, usize::MAX), Some(9));
    }

    #[test]
    fn there_is_no_share_of_nobody_nor_more_than_all() {
        assert_eq!(out_of_ten(0, 0), None);
        assert_eq!(out_of_ten(3, 2), None);
    }

    #[test]
    fn more_never_says_less() {
        for n in 1..200 {
            for top in 1..=n {
                assert!(out_of_ten(top - 1, n) <= out_of_ten(top, n), "{top} of {n}");
            }
        }
    }

    #[test]
    fn shares_are_compared_exactly() {
        assert_eq!(compare_shares((42, 47), (31, 38)), Some(Ordering::Greater));
        assert_eq!(
            compare_shares((333_333, 1_000_000), (1, 3)),
            Some(Ordering::Less)
        );
        assert_eq!(compare_shares((0, 0), (1, 3)), None);
    }
}
