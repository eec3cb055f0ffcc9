//! Counting answers: overall, and by group where no small group can be found out.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use serde::{Deserialize, Serialize};

use crate::definition::{Item, Kind};
use crate::groups::merge_small;
use crate::response::{Answer, Response};
use crate::share::out_of_ten;

/// A stakeholder group's id, or `None` for those who gave no group.
pub type Group = Option<String>;

/// What was answered to a questionnaire. It holds nothing that may not be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// How many handed in the questionnaire.
    pub responses: usize,
    /// What they answered, item by item, in the order of the questionnaire.
    pub items: Vec<ItemSummary>,
}

/// What was answered to one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum ItemSummary {
    /// An item on the degree scale.
    Degree {
        /// The item.
        item: String,
        /// Everybody's answers.
        counts: Counts,
        /// How many left it out.
        missing: usize,
        /// The answers by group; empty when nothing can be shown by group.
        by_group: Vec<GroupCounts>,
    },
    /// An item answered in words.
    Open {
        /// The item.
        item: String,
        /// How many left it out.
        missing: usize,
        /// The answers, without groups and in alphabetical order, so that neither the group nor
        /// the place in the stack tells who wrote one.
        texts: Vec<String>,
    },
}

impl ItemSummary {
    /// The item's id.
    pub fn item(&self) -> &str {
        match self {
            Self::Degree { item, .. } | Self::Open { item, .. } => item,
        }
    }
}

/// Answers on the degree scale, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// How many answered each degree, from lowest to highest.
    pub degrees: [usize; 4],
    /// How many answered.
    pub n: usize,
    /// How many answered one of the two highest degrees: the share is `top_two` of `n`.
    pub top_two: usize,
}

impl Counts {
    /// The top-two share as so many of ten; see [`out_of_ten`] for the rounding.
    pub fn out_of_ten(&self) -> Option<u8> {
        out_of_ten(self.top_two, self.n)
    }

    /// Counts one answer, if it lies on the scale.
    fn count(&mut self, value: i64) {
        let place = usize::try_from(value).ok();
        if let Some(degree) = place.and_then(|place| self.degrees.get_mut(place)) {
            *degree += 1;
            self.n += 1;
            self.top_two += usize::from(value >= 2);
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        for (own, others) in self.degrees.iter_mut().zip(other.degrees) {
            *own += others;
        }
        self.n += other.n;
        self.top_two += other.top_two;
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, counts| {
            sum += counts;
            sum
        })
    }
}

/// The answers of groups that are shown as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupCounts {
    /// The groups: one, or several that were too small to stand alone.
    pub groups: Vec<Group>,
    /// Their answers.
    pub counts: Counts,
}

/// Counts the responses item by item.
///
/// Groups are listed in the order of `groups`, then any others by id, then those who gave none.
/// For each item, those with fewer than `limit` answers to it are put together as
/// [`merge_small`] describes. Answers that [`check`](crate::check) would report count as missing.
pub fn summarise(
    items: &[Item],
    responses: &[Response],
    groups: &[String],
    limit: usize,
) -> Summary {
    let items = items
        .iter()
        .zip(count(items, responses))
        .map(|(item, cells)| match item.kind {
            Kind::Degree => degree_summary(&item.id, cells, responses.len(), groups, limit),
            Kind::Open => open_summary(&item.id, responses),
        });
    Summary {
        responses: responses.len(),
        items: items.collect(),
    }
}

/// One item's answers on the degree scale by group.
type Cells<'a> = BTreeMap<Option<&'a str>, Counts>;

/// The answers on the degree scale, item by item.
fn count<'a>(items: &[Item], responses: &'a [Response]) -> Vec<Cells<'a>> {
    let mut all = vec![Cells::new(); items.len()];
    // Response by response: each is visited once, however many items there are.
    for response in responses {
        for (item, cells) in items.iter().zip(&mut all) {
            if let Some(Answer::Degree(value)) = response.answers.get(&item.id) {
                cells
                    .entry(response.group.as_deref())
                    .or_default()
                    .count(*value);
            }
        }
    }
    all
}

fn degree_summary(
    item: &str,
    cells: Cells,
    responses: usize,
    order: &[String],
    limit: usize,
) -> ItemSummary {
    let mut sizes: Vec<(Group, usize)> = cells
        .iter()
        .map(|(group, counts)| (group.map(str::to_owned), counts.n))
        .collect();
    sizes.sort_by_key(|(group, _)| place(order, group));
    let of = |group: &Group| cells.get(&group.as_deref()).copied();
    let by_group = merge_small(&sizes, limit)
        .into_iter()
        .map(|set| GroupCounts {
            counts: set.groups.iter().filter_map(of).sum(),
            groups: set.groups,
        })
        .collect();
    let counts: Counts = cells.values().copied().sum();
    ItemSummary::Degree {
        item: item.to_owned(),
        counts,
        missing: responses - counts.n,
        by_group,
    }
}

fn open_summary(item: &str, responses: &[Response]) -> ItemSummary {
    let mut texts: Vec<String> = responses
        .iter()
        .filter_map(|response| match response.answers.get(item) {
            Some(Answer::Text(text)) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        })
        .collect();
    texts.sort_unstable();
    ItemSummary::Open {
        item: item.to_owned(),
        missing: responses.len() - texts.len(),
        texts,
    }
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
