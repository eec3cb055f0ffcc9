use proptest::prelude::*;

use super::*;

/// Something done to the wall; numbers choose among what hangs there.
#[derive(Debug, Clone)]
enum Deed {
    Move(usize, usize, usize),
    Merge(usize, usize),
    Unmerge(usize),
    Split(usize),
    Unsplit(usize),
    RemoveTheme(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let n = 0..50_usize;
    prop_oneof![
        4 => (n.clone(), n.clone(), n.clone()).prop_map(|(a, b, c)| Deed::Move(a, b, c)),
        2 => (n.clone(), n.clone()).prop_map(|(a, b)| Deed::Merge(a, b)),
        1 => n.clone().prop_map(Deed::Unmerge),
        2 => n.clone().prop_map(Deed::Split),
        1 => n.clone().prop_map(Deed::Unsplit),
        1 => n.prop_map(Deed::RemoveTheme),
    ]
}

impl Evening {
    /// Does it as the window would; true when it became a step. A refusal leaves all as it was.
    fn carry_out(&self, deed: &Deed) -> bool {
        let Wall { cards, themes } = self.wall();
        let card = |n: usize| cards[n % cards.len()].id.clone();
        let before = self.everything();
        let done = match *deed {
            Deed::Move(a, b, to) => {
                let theme = themes
                    .get(to % (themes.len() + 1))
                    .map(|theme| theme.id.clone());
                let (a, b) = (card(a), card(b));
                let there = |id: &str| cards.iter().any(|c| c.id == id && c.theme_id == theme);
                let before = (a != b && there(&b)).then_some(b.as_str());
                self.hang(&[&a], theme.as_deref(), before).is_ok()
            }
            Deed::Merge(a, b) => {
                let input = CardMerge {
                    ids: vec![card(a), card(b)],
                    text: "samlet".into(),
                    theme_id: None,
                };
                self.fixture.write(merge, input).is_ok()
            }
            Deed::Unmerge(a) => self.fixture.write(unmerge, Id { id: card(a) }).is_ok(),
            Deed::Split(a) => {
                let input = CardSplit {
                    id: card(a),
                    texts: owned(&["del 1", "del 2"]),
                };
                self.fixture.write(split, input).is_ok()
            }
            Deed::Unsplit(a) => match self.card(&card(a)).split_from {
                Some(whole) => self.fixture.write(unsplit, Id { id: whole.id }).is_ok(),
                None => false,
            },
            Deed::RemoveTheme(n) => match themes.get(n % (themes.len() + 1)) {
                Some(theme) => {
                    let id = Id {
                        id: theme.id.clone(),
                    };
                    self.fixture.write(themes::remove, id).is_ok()
                }
                None => false,
            },
        };
        if !done {
            assert_eq!(self.everything(), before, "a refusal changes nothing");
        }
        done && self.everything() != before
    }

    /// Every written card is on the wall once: itself, inside a merged one, or in parts.
    fn check(&self, written: &[String]) {
        let cards = self.wall().cards;
        let ids: std::collections::HashSet<_> = cards.iter().map(|card| &card.id).collect();
        assert_eq!(ids.len(), cards.len(), "no card twice");
        for id in written {
            assert!(self.leads_to_wall(id), "a card is lost");
        }
        for theme in self.wall().themes {
            let there = cards
                .iter()
                .filter(|card| card.theme_id.as_ref() == Some(&theme.id));
            assert_eq!(there.count(), theme.cards as usize);
        }
    }

    fn leads_to_wall(&self, id: &str) -> bool {
        let card = self.card(id);
        match (card.merged_into, card.is_split) {
            (Some(merged), _) => self.leads_to_wall(&merged.id),
            (None, true) => {
                let parts = |db: &crate::Reader, id: &str| {
                    let sql = "SELECT id FROM challenge WHERE split_from = ?1";
                    db.rows(sql, [id], |row| row.get::<_, String>(0))
                };
                let parts = self.fixture.project.read(|db| parts(db, id)).unwrap();
                parts.iter().any(|part| self.leads_to_wall(part))
            }
            (None, false) => self.wall().cards.iter().any(|card| card.id == id),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_no_card_is_lost_and_undo_walks_all_the_way_back(
        deeds in prop::collection::vec(deed(), 1..14)
    ) {
        let evening = Evening::new();
        let themes = [evening.theme("Alene af sted"), evening.theme("Niveau")];
        let written = evening.add_lines(&["a", "b", "c", "d", "e"]);
        evening.hang(&[&written[1], &written[4]], Some(&themes[0]), None).unwrap();
        evening.idea("bus", &[&written[0], &written[1]]);
        let mut walls = vec![evening.everything()];
        for deed in &deeds {
            if evening.carry_out(deed) {
                walls.push(evening.everything());
            }
            evening.check(&written);
        }
        let last = walls.pop().unwrap();
        assert_eq!(evening.everything(), last);
        for wall in walls.iter().rev() {
            evening.undo();
            assert_eq!(&evening.everything(), wall);
        }
        for _ in &walls {
            evening.redo();
        }
        assert_eq!(evening.everything(), last);
    }
}
