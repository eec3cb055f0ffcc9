//! Summaries put together, and beside each other.
//!
//! Both start from what the summaries show, never from the answers behind them, so they cannot
//! show more than the summaries did: groups that any of them shows as one stay as one, and what is
//! too little to be shown in one of them is not shown in the whole.

use serde::{Deserialize, Serialize};

use crate::counts::{Counts, Group, GroupCounts};
use crate::definition::Kind;
use crate::groups::{join, says_nothing};
use crate::summary::{Answers, Chosen, ItemSummary, Scores, Summary, place};

/// One item across several summaries, such as the three workshops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemTrend {
    /// The item.
    pub item: String,
    /// How it is answered.
    pub kind: Kind,
    /// Everybody's answers in each summary that has the item and can show it.
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

/// The items that are counted, across labelled summaries, in the order given.
///
/// Items and summaries are matched by the item's id and the codes that can be chosen, so versions of
/// a questionnaire compare on what they share. `groups` is the order in which groups are listed.
pub fn trend(summaries: &[(&str, &Summary)], groups: &[String]) -> Vec<ItemTrend> {
    keys(summaries.iter().map(|(_, summary)| *summary))
        .into_iter()
        .filter_map(|key| item_trend(key, summaries, groups))
        .collect()
}

fn item_trend(key: Key, summaries: &[(&str, &Summary)], order: &[String]) -> Option<ItemTrend> {
    let rows: Vec<(&str, Row)> = summaries
        .iter()
        .filter_map(|(label, summary)| Some((*label, Row::find(summary, key)?)))
        .collect();
    let point = |label: &str, counts| Point {
        label: label.to_owned(),
        counts,
    };
    let points: Vec<Point> = rows
        .iter()
        .map(|(label, row)| point(label, row.counts.clone()))
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
        item: key.item.to_owned(),
        kind: key.kind,
        points,
        by_group,
    })
}

/// One summary of several: a workshop from its sessions, a project from its workshops.
///
/// Shown beside its parts, it must not show by group what one of them hides: whatever they show
/// as one stays as one, and an item that a part cannot show by group at all, the whole does not
/// show by group either. Numbers and scores that a part cannot show, the whole does not show.
/// `groups` is the order in which groups are listed.
pub fn pool(parts: &[&Summary], groups: &[String]) -> Summary {
    let items = keys(parts.iter().copied()).into_iter().map(|key| {
        let held: Vec<&ItemSummary> = parts
            .iter()
            .flat_map(|part| &part.items)
            .filter(|item| Key::of(item) == key)
            .collect();
        pool_item(key, &held, groups)
    });
    Summary {
        items: items.collect(),
        responses: parts.iter().map(|part| part.responses).sum(),
    }
}

fn pool_item(key: Key, held: &[&ItemSummary], order: &[String]) -> ItemSummary {
    let n = held.iter().map(|item| item.n()).sum();
    // Nothing to hide where nobody answered.
    let answered: Vec<&ItemSummary> = held.iter().copied().filter(|item| item.n() > 0).collect();
    let answers = match key.kind {
        Kind::Open => Answers::Words { texts: texts(held) },
        Kind::Number => Answers::Numbers {
            n,
            sum: answered.iter().map(|item| item.sum()).sum(),
        },
        Kind::Who5 => Answers::Scores {
            n,
            shown: pool_scores(&answered, order),
        },
        _ => Answers::Chosen(Chosen {
            codes: key.codes.to_vec(),
            counts: held
                .iter()
                .filter_map(|item| item.counted())
                .map(|(all, _)| all)
                .sum(),
            by_group: pool_groups(&answered, order),
        }),
    };
    ItemSummary {
        item: key.item.to_owned(),
        kind: key.kind,
        missing: held.iter().map(|item| item.missing).sum(),
        not_asked: held.iter().map(|item| item.not_asked).sum(),
        answers,
    }
}

/// The scores of all; none when those of a part are hidden, or when nobody has one.
fn pool_scores(answered: &[&ItemSummary], order: &[String]) -> Option<Scores> {
    let sums: Option<Vec<i64>> = answered.iter().map(|item| item.sum()).collect();
    let sum: i64 = sums.filter(|sums| !sums.is_empty())?.into_iter().sum();
    Some(Scores {
        sum: usize::try_from(sum).ok()?,
        counts: answered
            .iter()
            .filter_map(|item| item.counted())
            .map(|(all, _)| all)
            .sum(),
        by_group: pool_groups(answered, order),
    })
}

fn pool_groups(answered: &[&ItemSummary], order: &[String]) -> Vec<GroupCounts> {
    let rows: Vec<Row> = answered
        .iter()
        .filter_map(|item| Row::of_item(item))
        .collect();
    if rows.iter().any(|row| row.by_group.is_empty()) {
        return Vec::new();
    }
    joined_sets(rows.iter().map(|row| row.by_group), order)
        .into_iter()
        .map(|groups| GroupCounts {
            counts: rows.iter().map(|row| row.of(&groups)).fold(
                Counts::default(),
                |mut sum, counts| {
                    sum += &counts;
                    sum
                },
            ),
            groups,
        })
        .collect()
}

fn texts(held: &[&ItemSummary]) -> Vec<String> {
    let mut all: Vec<String> = held
        .iter()
        .flat_map(|item| match &item.answers {
            Answers::Words { texts } => texts.as_slice(),
            _ => &[],
        })
        .cloned()
        .collect();
    all.sort_unstable();
    all
}

/// What makes two items the same.
#[derive(Clone, Copy, PartialEq)]
struct Key<'a> {
    item: &'a str,
    kind: Kind,
    codes: &'a [i64],
}

impl<'a> Key<'a> {
    fn of(item: &'a ItemSummary) -> Self {
        Self {
            item: &item.item,
            kind: item.kind,
            codes: match &item.answers {
                Answers::Chosen(chosen) => &chosen.codes,
                _ => &[],
            },
        }
    }
}

/// The items of all, each once, in the order in which they first occur.
fn keys<'a>(summaries: impl Iterator<Item = &'a Summary>) -> Vec<Key<'a>> {
    let mut keys: Vec<Key> = Vec::new();
    for key in summaries.flat_map(|summary| &summary.items).map(Key::of) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// One counted item of one summary.
struct Row<'a> {
    counts: &'a Counts,
    by_group: &'a [GroupCounts],
}

impl<'a> Row<'a> {
    fn find(summary: &'a Summary, key: Key) -> Option<Self> {
        let mut items = summary.items.iter();
        items
            .find(|item| Key::of(item) == key)
            .and_then(Self::of_item)
    }

    fn of_item(item: &'a ItemSummary) -> Option<Self> {
        let (counts, by_group) = item.counted()?;
        Some(Self { counts, by_group })
    }

    /// The answers of these groups: each set shown is either wholly among them or wholly not.
    fn of(&self, groups: &[Group]) -> Counts {
        let among = |set: &&GroupCounts| set.groups.iter().any(|group| groups.contains(group));
        self.by_group
            .iter()
            .filter(among)
            .map(|set| &set.counts)
            .sum()
    }
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
