//! How much short Danish texts resemble each other, and which of them belong together.
//!
//! Words are cut into overlapping pieces of three to five letters (»kontingentet« and »kontingent« share most
//! of theirs), and pieces that few texts have weigh more. On short cards this finds far more than whole words
//! or stems do, and needs no model. Words that every text has say little, so their pieces count a quarter.

use std::collections::BTreeMap;

/// Letters in a piece.
const PIECES: std::ops::RangeInclusive<usize> = 3..=5;

/// What pieces of a common word count.
const COMMON_WEIGHT: f64 = 0.25;

/// Most texts in a set: more than that nobody looks through.
const LARGEST: usize = 8;

/// Words that stand in every other sentence.
const COMMON: &str = include_str!("common_words.txt");

/// Texts held against each other.
pub(super) struct Likeness {
    texts: usize,
    /// Row by row: 0 nothing in common, 1 piece by piece the same.
    table: Vec<f64>,
}

impl Likeness {
    /// Weighs the pieces of texts against each other, and compares every text with every other.
    pub(super) fn new<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let counts: Vec<_> = texts.into_iter().map(pieces).collect();
        let texts = counts.len();
        // Who has a piece, and what it weighs there.
        let mut having: BTreeMap<&str, Vec<(usize, f64)>> = BTreeMap::new();
        for (text, counts) in counts.iter().enumerate() {
            for (piece, count) in counts {
                let weight = (1.0 + count).ln();
                having.entry(piece).or_default().push((text, weight));
            }
        }
        let mut lengths = vec![0.0; texts];
        for having in having.values_mut() {
            let rarity = ((1 + texts) as f64 / (1 + having.len()) as f64).ln() + 1.0;
            for (text, weight) in having {
                *weight *= rarity;
                if let Some(length) = lengths.get_mut(*text) {
                    *length += *weight * *weight;
                }
            }
        }
        let mut table = vec![0.0; texts * texts];
        for having in having.values() {
            for (one, first) in having {
                for (other, second) in having {
                    if let Some(cell) = table.get_mut(one * texts + other) {
                        *cell += first * second;
                    }
                }
            }
        }
        let length = |text: usize| lengths.get(text).copied().unwrap_or(1.0_f64).sqrt();
        for (at, cell) in table.iter_mut().enumerate() {
            // Nothing in common stays nothing, also for texts without a letter.
            if *cell > 0.0 {
                *cell /= length(at / texts) * length(at % texts);
            }
        }
        Self { texts, table }
    }

    /// How much two texts resemble each other.
    pub(super) fn of(&self, one: usize, other: usize) -> f64 {
        let cell = self.table.get(one * self.texts + other);
        cell.copied().unwrap_or_default()
    }

    /// Sets of texts that on average resemble each other at least so much, the most alike first. Pairs are put
    /// together from the most alike on, as long as the sets they stand in fit on average. Each text stands in one
    /// set at most; those that resemble nothing stand in none. `may_meet` says of two texts whether they may come
    /// into the same set.
    pub(super) fn alike(
        &self,
        at_least: f64,
        may_meet: impl Fn(usize, usize) -> bool,
    ) -> Vec<Vec<usize>> {
        let mut sets: Vec<Vec<usize>> = (0..self.texts).map(|text| vec![text]).collect();
        let mut home: Vec<usize> = (0..self.texts).collect();
        for (one, other) in self.pairs(at_least) {
            let (Some(first), Some(second)) = (home.get(one), home.get(other)) else {
                continue;
            };
            let (first, second) = (*first, *second);
            let (Some(a), Some(b)) = (sets.get(first), sets.get(second)) else {
                continue;
            };
            let fit = first != second
                && a.len() + b.len() <= LARGEST
                && a.iter().all(|a| b.iter().all(|b| may_meet(*a, *b)))
                && self.average(a, b) >= at_least;
            if fit {
                let moved = std::mem::take(&mut sets[second]);
                moved.iter().for_each(|text| home[*text] = first);
                sets[first].extend(moved);
            }
        }
        let mut found: Vec<_> = sets
            .into_iter()
            .filter(|set| set.len() > 1)
            .map(|mut set| {
                set.sort_unstable();
                (self.average(&set, &set), set)
            })
            .collect();
        found.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.cmp(b)));
        found.into_iter().map(|(_, set)| set).collect()
    }

    /// Pairs that resemble each other at least so much, the most alike first.
    fn pairs(&self, at_least: f64) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        for other in 0..self.texts {
            for one in 0..other {
                let likeness = self.of(one, other);
                if likeness >= at_least {
                    pairs.push((likeness, one, other));
                }
            }
        }
        pairs.sort_by(|(a, ..), (b, ..)| b.total_cmp(a));
        pairs
            .into_iter()
            .map(|(_, one, other)| (one, other))
            .collect()
    }

    /// The average likeness of pairs with one in each set, a text not paired with itself.
    fn average(&self, first: &[usize], second: &[usize]) -> f64 {
        let pairs = || {
            let pairs = first
                .iter()
                .flat_map(|a| second.iter().map(move |b| (*a, *b)));
            pairs.filter(|(a, b)| a != b)
        };
        let sum: f64 = pairs().map(|(a, b)| self.of(a, b)).sum();
        sum / pairs().count().max(1) as f64
    }
}

/// The pieces of a text with how often they occur, those of common words counted less.
fn pieces(text: &str) -> BTreeMap<String, f64> {
    let mut counts = BTreeMap::new();
    let lower = text.to_lowercase();
    for word in lower.split(|letter: char| !letter.is_alphanumeric()) {
        if word.is_empty() {
            continue;
        }
        let weight = if is_common(word) { COMMON_WEIGHT } else { 1.0 };
        // The space at each end lets beginnings and ends of words tell.
        let letters: Vec<char> = format!(" {word} ").chars().collect();
        for size in PIECES {
            for piece in letters.windows(size) {
                *counts.entry(piece.iter().collect()).or_insert(0.0) += weight;
            }
        }
    }
    counts
}

fn is_common(word: &str) -> bool {
    COMMON.split_whitespace().any(|common| common == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARDS: [&str; 12] = [
        "Bussen kører ikke om aftenen",
        "Bussen kører ikke efter klokken 18",
        "Der går ingen bus om aftenen",
        "Jeg har ikke råd til kontingentet",
        "Kontingentet er for dyrt",
        "Jeg tør ikke møde op alene",
        "Jeg tør ikke komme alene første gang",
        "Jeg kan ikke finde et hold, der passer til mig",
        "Svært at finde et hold der passer",
        "Vi mangler frivillige om formiddagen",
        "Alting står på nettet, og dér kommer jeg ikke",
        "Vi ved ikke, hvem der kommer fra kommunen, før de står der",
    ];

    #[test]
    fn cards_that_say_the_same_in_other_forms_are_put_together() {
        let texts = Likeness::new(CARDS);
        let mut sets = texts.alike(super::super::AT_LEAST, |_, _| true);
        sets.sort();
        assert_eq!(sets, [vec![0, 2], vec![3, 4], vec![5, 6], vec![7, 8]]);
    }

    #[test]
    fn those_that_may_not_meet_do_not() {
        let texts = Likeness::new(CARDS);
        let sets = texts.alike(super::super::AT_LEAST, |a, b| (a == 3) == (b == 3));
        assert!(!sets.iter().any(|set| set.contains(&3)));
    }

    #[test]
    fn likeness_goes_from_nothing_to_the_same_and_both_ways() {
        let texts = Likeness::new(["Kaffe bagefter", "kaffe, bagefter!", "Samkørsel", "", "?!"]);
        assert!((texts.of(0, 1) - 1.0).abs() < 1e-9);
        assert_eq!(texts.of(0, 2), texts.of(2, 0));
        assert!(texts.of(0, 2) < 0.05);
        assert_eq!((texts.of(3, 4), texts.of(0, 3)), (0.0, 0.0));
        assert_eq!(
            Likeness::new([]).alike(0.1, |_, _| true),
            Vec::<Vec<usize>>::new()
        );
    }
}
