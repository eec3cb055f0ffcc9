//! Counting answers: overall, and by group where no small group can be found out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::counts::{Counts, Group, GroupCounts};
use crate::definition::{Item, Kind};
use crate::groups::merge_small;
use crate::response::{Answer, Response};
use crate::who5::{Who5Band, statements_in, who5_score};

/// What was answered to a questionnaire. It holds nothing that may not be shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// How many handed in the questionnaire.
    pub responses: usize,
    /// What they answered, item by item, in the order of the questionnaire. The group has none.
    pub items: Vec<ItemSummary>,
}

/// What was answered to one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemSummary {
    /// The item.
    pub item: String,
    /// How it is answered.
    pub kind: Kind,
    /// How many were asked and left it out.
    pub missing: usize,
    /// How many were not asked, for lack of the answer it waits for.
    pub not_asked: usize,
    /// The answers.
    pub answers: Answers,
}

/// The answers to one item, counted as its kind wants it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "as", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Answers {
    /// Chosen from a scale or options.
    Chosen(Chosen),
    /// Numbers.
    Numbers {
        /// How many answered.
        n: usize,
        /// Their sum; the mean is `sum` of `n`. Nothing when they are too few to be shown.
        sum: Option<i64>,
    },
    /// Scores of the WHO-5 index, for those who answered all five statements.
    Scores {
        /// How many have a score.
        n: usize,
        /// The scores; nothing when they are too few to be shown.
        shown: Option<Scores>,
    },
    /// In words: without groups and in alphabetical order, so that neither the group nor the place
    /// in the stack tells who wrote one.
    Words {
        /// The texts.
        texts: Vec<String>,
    },
}

/// Answers chosen from a scale or options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Chosen {
    /// The codes that are counted, in order.
    pub codes: Vec<i64>,
    /// Everybody's answers.
    pub counts: Counts,
    /// The answers by group; empty when nothing can be shown by group.
    pub by_group: Vec<GroupCounts>,
}

/// WHO-5 scores that may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Scores {
    /// Their sum; the mean is `sum` of `counts.n`.
    pub sum: usize,
    /// How many lie in each band, as [`Who5Band::ALL`] lists them.
    pub counts: Counts,
    /// The same by group; empty when nothing can be shown by group.
    pub by_group: Vec<GroupCounts>,
}

impl ItemSummary {
    /// Everybody's counts and those by group, where there are some to show: of options chosen, or of
    /// the bands of WHO-5.
    pub fn counted(&self) -> Option<(&Counts, &[GroupCounts])> {
        match &self.answers {
            Answers::Chosen(chosen) => Some((&chosen.counts, &chosen.by_group)),
            Answers::Scores { shown, .. } => shown
                .as_ref()
                .map(|shown| (&shown.counts, shown.by_group.as_slice())),
            Answers::Numbers { .. } | Answers::Words { .. } => None,
        }
    }

    /// The mean of numbers or scores, where it may be shown.
    pub fn mean(&self) -> Option<f64> {
        let sum = self.sum()?;
        (self.n() > 0).then(|| sum as f64 / self.n() as f64)
    }

    /// The sum of the numbers or scores, where it may be shown.
    pub fn sum(&self) -> Option<i64> {
        match &self.answers {
            Answers::Numbers { sum, .. } => *sum,
            Answers::Scores { shown, .. } => i64::try_from(shown.as_ref()?.sum).ok(),
            Answers::Chosen(_) | Answers::Words { .. } => None,
        }
    }

    /// How many answered.
    pub fn n(&self) -> usize {
        match &self.answers {
            Answers::Chosen(chosen) => chosen.counts.n,
            Answers::Numbers { n, .. } | Answers::Scores { n, .. } => *n,
            Answers::Words { texts } => texts.len(),
        }
    }
}

/// Counts the responses item by item.
///
/// Groups are listed in the order of `groups`, then any others by id, then those who gave none.
/// For each item, those with fewer than `limit` answers to it are put together as
/// [`merge_small`] describes. Numbers and scores are not shown at all when fewer than `limit` gave
/// one: they say more than a tick. Answers that [`check`](crate::check) would report, and answers
/// to what was not asked, do not count.
pub fn summarise(
    items: &[Item],
    responses: &[Response],
    groups: &[String],
    limit: usize,
) -> Summary {
    let mut tallies: Vec<Tally> = items
        .iter()
        .filter(|item| item.kind != Kind::Group)
        .map(Tally::new)
        .collect();
    // Response by response: each is visited once, however many items there are.
    for response in responses {
        for tally in &mut tallies {
            tally.count(response);
        }
    }
    let items = tallies.into_iter();
    Summary {
        responses: responses.len(),
        items: items
            .map(|tally| tally.summary(responses.len(), groups, limit))
            .collect(),
    }
}

/// Answers by group.
type Cells<'a> = BTreeMap<Option<&'a str>, Counts>;

/// One item's answers as they are being counted.
struct Tally<'a> {
    item: &'a Item,
    codes: Vec<i64>,
    cells: Cells<'a>,
    asked: usize,
    sum: i64,
    n: usize,
    texts: Vec<&'a str>,
}

impl<'a> Tally<'a> {
    fn new(item: &'a Item) -> Self {
        Self {
            item,
            codes: match item.kind {
                Kind::Who5 => vec![0, 1, 2],
                _ => item.codes(),
            },
            cells: Cells::new(),
            asked: 0,
            sum: 0,
            n: 0,
            texts: Vec::new(),
        }
    }

    fn count(&mut self, response: &'a Response) {
        if !self.item.is_asked(&response.answers) {
            return;
        }
        self.asked += 1;
        let group = response.group.as_deref();
        match (self.item.kind, response.answers.get(&self.item.id)) {
            (Kind::Who5, _) => {
                if let Some(score) = who5_score(statements_in(&self.item.id, &response.answers)) {
                    self.add(i64::from(score));
                    self.choose(group, &[Who5Band::of(score) as i64]);
                }
            }
            (Kind::Number, Some(Answer::Number(value))) if self.item.allows(*value) => {
                self.add(*value)
            }
            (Kind::Open, Some(Answer::Text(text))) if !text.trim().is_empty() => {
                self.texts.push(text)
            }
            (Kind::SeveralOf, Some(Answer::Several(codes))) => self.choose(group, codes),
            (Kind::Number | Kind::Open | Kind::SeveralOf, _) => {}
            (_, Some(Answer::Number(code))) => self.choose(group, &[*code]),
            _ => {}
        }
    }

    fn add(&mut self, value: i64) {
        self.sum += value;
        self.n += 1;
    }

    fn choose(&mut self, group: Option<&'a str>, chosen: &[i64]) {
        let place = |code: &i64| self.codes.iter().position(|one| one == code);
        if chosen.iter().any(|code| place(code).is_some()) {
            let agrees_from = self.item.kind.agrees_from();
            let cell = self.cells.entry(group);
            cell.or_insert_with(|| Counts::of(self.codes.len(), agrees_from.is_some()))
                .count(&self.codes, chosen, agrees_from);
        }
    }

    fn summary(self, responses: usize, groups: &[String], limit: usize) -> ItemSummary {
        let (item, asked) = (self.item, self.asked);
        let answers = self.answers(groups, limit);
        let mut summary = ItemSummary {
            item: item.id.clone(),
            kind: item.kind,
            missing: 0,
            not_asked: responses - asked,
            answers,
        };
        summary.missing = asked - summary.n();
        summary
    }

    fn answers(mut self, groups: &[String], limit: usize) -> Answers {
        let enough = self.n >= limit;
        match self.item.kind {
            Kind::Open => {
                self.texts.sort_unstable();
                Answers::Words {
                    texts: self.texts.into_iter().map(str::to_owned).collect(),
                }
            }
            Kind::Number => Answers::Numbers {
                n: self.n,
                sum: enough.then_some(self.sum),
            },
            Kind::Who5 => Answers::Scores {
                n: self.n,
                shown: enough.then(|| Scores {
                    sum: usize::try_from(self.sum).unwrap_or(0),
                    counts: self.total(),
                    by_group: by_group(&self.cells, groups, limit),
                }),
            },
            _ => Answers::Chosen(Chosen {
                counts: self.total(),
                by_group: by_group(&self.cells, groups, limit),
                codes: self.codes,
            }),
        }
    }

    fn total(&self) -> Counts {
        let agreeing = self.item.kind.agrees_from().is_some();
        let none = Counts::of(self.codes.len(), agreeing);
        self.cells.values().fold(none, |mut sum, counts| {
            sum += counts;
            sum
        })
    }
}

fn by_group(cells: &Cells, order: &[String], limit: usize) -> Vec<GroupCounts> {
    let mut sizes: Vec<(Group, usize)> = cells
        .iter()
        .map(|(group, counts)| (group.map(str::to_owned), counts.n))
        .collect();
    sizes.sort_by_key(|(group, _)| place(order, group));
    merge_small(&sizes, limit)
        .into_iter()
        .map(|set| GroupCounts {
            counts: set
                .groups
                .iter()
                .filter_map(|group| cells.get(&group.as_deref()))
                .sum(),
            groups: set.groups,
        })
        .collect()
}

/// Where a group is listed: in the order given, others after them, those without a group last.
pub(crate) fn place(order: &[String], group: &Group) -> usize {
    match group {
        None => order.len() + 1,
        Some(group) => order
            .iter()
            .position(|other| other == group)
            .unwrap_or(order.len()),
    }
}
