//! Summaries put together, and beside each other.
//!
//! Both start from what the summaries show, never from the answers behind them, so they cannot
//! show more than the summaries did: groups that any of them shows as one stay as one.

use serde::{Deserialize, Serialize};

use crate::groups::{join, says_nothing};
use crate::summary::{Counts, Group, GroupCounts, ItemSummary, Summary, place};

/// One item across several summaries, such as the three workshops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemTrend {
    /// The item.
    pub item: String,
    /// Everybody's answers in each summary that has the item.
    pub points: Vec<Point>,
    /// The answers by group in each summary that shows them by group.
    pub by_group: Vec<GroupTrend>,
}

/// One summary's answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// The label of the summary.
    pub label: String,
    /// The answers.
    pub counts: Counts,
}

/// The answers of the same groups across several summaries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupTrend {
    /// The groups that are shown as one.
    pub groups: Vec<Group>,
    /// Their answers in each summary that has some.
    pub points: Vec<Point>,
}

/// The items on the degree scale across labelled summaries, in the order given.
///
/// Items and summaries are matched by the item's id, so versions of a questionnaire compare on
/// what they share. `groups` is the order in which groups are listed.
pub fn trend(summaries: &[(&str, &Summary)], groups: &[String]) -> Vec<ItemTrend> {
    item_ids(summaries.iter().map(|(_, summary)| *summary))
        .into_iter()
        .filter_map(|item| item_trend(item, summaries, groups))
        .collect()
}

fn item_trend(item: &str, summaries: &[(&str, &Summary)], order: &[String]) -> Option<ItemTrend> {
    let rows: Vec<(&str, Row)> = summaries
        .iter()
        .filter_map(|(label, summary)| Some((*label, Row::find(summary, item)?)))
        .collect();
    let point = |label: &str, counts| Point {
        label: label.to_owned(),
        counts,
    };
    let points: Vec<Point> = rows
        .iter()
        .map(|(label, row)| point(label, row.counts))
        .collect();
    let by_group = joined_sets(rows.iter().map(|(_, row)| row.by_group), order)
        .into_iter()
        .map(|groups| {
            let points = rows
                .iter()
                .map(|(label, row)| point(label, row.of(&groups)));
            GroupTrend {
                points: points.filter(|point| point.counts.n > 0).collect(),
                groups,
            }
        })
        .collect();
    (!points.is_empty()).then(|| ItemTrend {
        item: item.to_owned(),
        points,
        by_group,
    })
}

/// One summary of several: a workshop from its sessions, a project from its workshops.
///
/// Shown beside its parts, it must not show by group what one of them hides: whatever they show
/// as one stays as one, and an item that a part cannot show by group at all, the whole does not
/// show by group either. `groups` is the order in which groups are listed.
pub fn pool(parts: &[&Summary], groups: &[String]) -> Summary {
    let items = item_ids(parts.iter().copied()).into_iter().map(|item| {
        if parts.iter().any(|part| Row::find(part, item).is_some()) {
            pool_degree(item, parts, groups)
        } else {
            pool_open(item, parts)
        }
    });
    Summary {
        items: items.collect(),
        responses: parts.iter().map(|part| part.responses).sum(),
    }
}

fn pool_degree(item: &str, parts: &[&Summary], order: &[String]) -> ItemSummary {
    let rows: Vec<Row> = parts
        .iter()
        .filter_map(|part| Row::find(part, item))
        .collect();
    let hidden = rows
        .iter()
        .any(|row| row.counts.n > 0 && row.by_group.is_empty());
    let shown = if hidden { &[] } else { rows.as_slice() };
    let by_group = joined_sets(shown.iter().map(|row| row.by_group), order)
        .into_iter()
        .map(|groups| GroupCounts {
            counts: rows.iter().map(|row| row.of(&groups)).sum(),
            groups,
        })
        .collect();
    ItemSummary::Degree {
        item: item.to_owned(),
        counts: rows.iter().map(|row| row.counts).sum(),
        missing: rows.iter().map(|row| row.missing).sum(),
        by_group,
    }
}

fn pool_open(item: &str, parts: &[&Summary]) -> ItemSummary {
    let (mut all, mut left_out) = (Vec::new(), 0);
    for summary in parts.iter().flat_map(|part| &part.items) {
        if let ItemSummary::Open {
            item: id,
            missing,
            texts,
        } = summary
            && id == item
        {
            all.extend(texts.iter().cloned());
            left_out += missing;
        }
    }
    all.sort_unstable();
    ItemSummary::Open {
        item: item.to_owned(),
        missing: left_out,
        texts: all,
    }
}

/// One degree item of one summary.
struct Row<'a> {
    counts: Counts,
    missing: usize,
    by_group: &'a [GroupCounts],
}

impl<'a> Row<'a> {
    fn find(summary: &'a Summary, id: &str) -> Option<Self> {
        summary.items.iter().find_map(|one| match one {
            ItemSummary::Degree {
                item,
                counts,
                missing,
                by_group,
            } if item == id => Some(Self {
                counts: *counts,
                missing: *missing,
                by_group,
            }),
            _ => None,
        })
    }

    /// The answers of these groups: each set shown is either wholly among them or wholly not.
    fn of(&self, groups: &[Group]) -> Counts {
        let among = |set: &&GroupCounts| set.groups.iter().any(|group| groups.contains(group));
        self.by_group
            .iter()
            .filter(among)
            .map(|set| set.counts)
            .sum()
    }
}

/// The ids of all items, each once, in the order in which they first occur.
fn item_ids<'a>(summaries: impl Iterator<Item = &'a Summary>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    for item in summaries.flat_map(|summary| &summary.items) {
        if !ids.contains(&item.item()) {
            ids.push(item.item());
        }
    }
    ids
}

/// The sets of groups that all rows can be shown by, in order; none when that says nothing.
fn joined_sets<'a>(
    rows: impl Iterator<Item = &'a [GroupCounts]>,
    order: &[String],
) -> Vec<Vec<Group>> {
    let shown = rows.flatten().map(|set| set.groups.as_slice());
    let mut sets: Vec<Vec<Group>> = join(shown)
        .into_iter()
        .map(|set| {
            let mut groups: Vec<Group> = set.into_iter().cloned().collect();
            groups.sort_by_key(|group| place(order, group));
            groups
        })
        .collect();
    sets.sort_by_key(|set| {
        set.first()
            .map(|group| (place(order, group), group.clone()))
    });
    if says_nothing(sets.iter().map(Vec::len)) {
        sets.clear();
    }
    sets
}
