//! Results as windows receive them.

use serde::Serialize;
use survey::statistics::{difference, wilson};
use survey::{
    Counts, Group, GroupCounts, ItemSummary, Kind, Question, Summary, Who5Change, who5_mean_change,
};
use ts_rs::TS;

use super::findings::Finding;
use crate::sessions::Workshop;

/// How sure one wants to be of a share.
pub(super) const LEVEL: f64 = 0.95;

/// What everybody answered, but for words. It holds nothing that may not be shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvaluationResults {
    /// Groups with fewer answers than this are never shown alone.
    pub limit: u32,
    /// How many came to the evenings, all in all.
    pub attended: u32,
    /// How many handed in the questionnaire.
    pub responses: u32,
    /// Evenings on which phones may still answer: their answers are not shown yet.
    pub open: Vec<String>,
    /// Every question that was asked, in the order in which it first was, in its latest wording.
    pub questions: Vec<Question>,
    /// What there is to say about all of it, the most important first.
    pub findings: Vec<Finding>,
    /// All evenings together.
    pub items: Vec<ItemResults>,
    /// Each workshop that has an evening, in the order of the process.
    pub workshops: Vec<WorkshopResults>,
    /// The workshops that have answers beside each other.
    pub trend: Vec<ItemTrend>,
}

/// What was answered to one workshop, all its evenings together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkshopResults {
    /// Which.
    pub workshop: Workshop,
    /// How many came.
    pub attended: u32,
    /// How many handed in the questionnaire.
    pub responses: u32,
    /// What there is to say about them, the most important first.
    pub findings: Vec<Finding>,
    /// Their answers, item by item.
    pub items: Vec<ItemResults>,
    /// Its evenings by date.
    pub sessions: Vec<SessionResults>,
}

/// What was answered on one evening.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionResults {
    /// Which.
    pub session_id: String,
    /// How many came.
    pub attended: u32,
    /// How many handed in the questionnaire.
    pub responses: u32,
    /// Their answers, item by item.
    pub items: Vec<ItemResults>,
}

/// The answers to one item.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemResults {
    /// The item's id.
    pub item: String,
    /// How it is answered.
    pub kind: Kind,
    /// How many answered.
    pub n: u32,
    /// How many were asked and left it out.
    pub missing: u32,
    /// How many were not asked, for lack of the answer it waits for.
    pub not_asked: u32,
    /// Everybody's answers by option, or WHO-5 scores by band. Nothing for numbers, for scores
    /// that are too few, and on an evening whose answers could be told from those of others.
    pub counts: Option<OptionCounts>,
    /// The mean of numbers or of WHO-5 scores, when they are enough.
    pub mean: Option<f64>,
    /// The answers by group. Empty although there are answers: somebody could be picked out.
    pub by_group: Vec<GroupResults>,
}

/// Chosen answers, counted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionCounts {
    /// How many chose each option, in the order of the question's options; for WHO-5 each band, from
    /// the lowest scores to the highest.
    pub options: Vec<u32>,
    /// How many answered.
    pub n: u32,
    /// Those who agree, where an answer can mean that.
    pub top_two: Option<TopTwo>,
}

/// Those who answered one of the two highest, or yes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TopTwo {
    /// How many.
    pub part: u32,
    /// From which share on, with 95 % confidence (Wilson).
    pub low: f64,
    /// Up to which share.
    pub high: f64,
}

/// The answers of groups that are shown as one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupResults {
    /// The groups; `null` for those who ticked none.
    pub groups: Vec<Group>,
    /// Their answers.
    pub counts: OptionCounts,
}

/// One item across the workshops.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemTrend {
    /// The item's id.
    pub item: String,
    /// How it is answered.
    pub kind: Kind,
    /// Everybody's answers in each workshop.
    pub points: Vec<TrendPoint>,
    /// How the share that agrees moved from the first of them to the last.
    pub change: Option<ShareChange>,
    /// How the mean of WHO-5 moved from the first workshop that shows one to the last.
    pub mean_change: Option<MeanChange>,
    /// The answers by group, by groups that can be shown in each workshop.
    pub by_group: Vec<GroupTrend>,
}

/// How a share moved between two workshops. The answers are anonymous and so not paired.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareChange {
    /// From which workshop.
    pub from: Workshop,
    /// To which.
    pub to: Workshop,
    /// How far; 0.1 is ten percentage points up.
    pub moved: f64,
    /// At least so far, with 95 % confidence (Newcombe).
    pub low: f64,
    /// At most so far.
    pub high: f64,
}

/// How the mean of WHO-5 scores moved between two workshops. The answers are anonymous: it is not
/// known whether the same people gave them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeanChange {
    /// From which workshop.
    pub from: Workshop,
    /// To which.
    pub to: Workshop,
    /// How far, in points.
    pub moved: f64,
    /// Whether that is the 10 points that count as a change.
    pub step: Who5Change,
}

/// The same groups across the workshops.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupTrend {
    /// The groups; `null` for those who ticked none.
    pub groups: Vec<Group>,
    /// Their answers in each workshop in which they gave some.
    pub points: Vec<TrendPoint>,
}

/// One workshop's answers to one item.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrendPoint {
    /// Which.
    pub workshop: Workshop,
    /// The answers.
    pub counts: OptionCounts,
}

/// A summary item by item; words are not counted.
pub(super) fn item_results(summary: &Summary) -> Vec<ItemResults> {
    let counted = summary.items.iter().filter(|item| item.kind != Kind::Open);
    counted.map(ItemResults::from).collect()
}

impl ItemResults {
    /// Leaves how many answered, and nothing of what.
    pub(super) fn hide(&mut self) {
        self.counts = None;
        self.mean = None;
        self.by_group.clear();
    }
}

impl From<&ItemSummary> for ItemResults {
    fn from(item: &ItemSummary) -> Self {
        let counted = item.counted();
        Self {
            item: item.item.clone(),
            kind: item.kind,
            n: small(item.n()),
            missing: small(item.missing),
            not_asked: small(item.not_asked),
            counts: counted.map(|(all, _)| all.into()),
            mean: item.mean(),
            by_group: counted.map_or(Vec::new(), |(_, sets)| {
                sets.iter().map(GroupResults::from).collect()
            }),
        }
    }
}

impl From<&Counts> for OptionCounts {
    fn from(counts: &Counts) -> Self {
        Self {
            options: counts.options.iter().copied().map(small).collect(),
            n: small(counts.n),
            top_two: top_two(counts),
        }
    }
}

fn top_two(counts: &Counts) -> Option<TopTwo> {
    let part = counts.top_two?;
    let around = wilson(part, counts.n, LEVEL)?;
    Some(TopTwo {
        part: small(part),
        low: around.low,
        high: around.high,
    })
}

impl From<&GroupCounts> for GroupResults {
    fn from(shown: &GroupCounts) -> Self {
        Self {
            groups: shown.groups.clone(),
            counts: (&shown.counts).into(),
        }
    }
}

/// The workshops' answers beside each other.
pub(super) fn trend(workshops: &[(Workshop, &Summary)], order: &[String]) -> Vec<ItemTrend> {
    let labels = ["0", "1", "2"];
    let labelled: Vec<(&str, &Summary)> = labels
        .into_iter()
        .zip(workshops.iter().map(|(_, summary)| *summary))
        .collect();
    let workshop = |point: &survey::Point| {
        let at = labels.iter().position(|label| *label == point.label)?;
        workshops.get(at).map(|(workshop, _)| *workshop)
    };
    let points = |points: &[survey::Point]| {
        let named = points.iter().filter_map(|point| {
            Some(TrendPoint {
                workshop: workshop(point)?,
                counts: (&point.counts).into(),
            })
        });
        named.collect()
    };
    survey::trend(&labelled, order)
        .into_iter()
        .map(|item| ItemTrend {
            change: change(&item.points, workshop),
            mean_change: mean_change(&item.item, workshops),
            points: points(&item.points),
            by_group: item
                .by_group
                .iter()
                .map(|group| GroupTrend {
                    groups: group.groups.clone(),
                    points: points(&group.points),
                })
                .collect(),
            item: item.item,
            kind: item.kind,
        })
        .collect()
}

/// From the first workshop that has answers to the last.
fn change(
    points: &[survey::Point],
    workshop: impl Fn(&survey::Point) -> Option<Workshop>,
) -> Option<ShareChange> {
    let answered = |point: &&survey::Point| point.counts.n > 0;
    let first = points.iter().find(answered)?;
    let last = points.iter().rfind(answered)?;
    let (from, to) = (workshop(first)?, workshop(last)?);
    let share = |point: &survey::Point| Some((point.counts.top_two?, point.counts.n));
    let (moved, around) = difference(share(first)?, share(last)?, LEVEL)?;
    (from != to).then_some(ShareChange {
        from,
        to,
        moved,
        low: around.low,
        high: around.high,
    })
}

/// From the first workshop that shows a mean of WHO-5 to the last.
fn mean_change(id: &str, workshops: &[(Workshop, &Summary)]) -> Option<MeanChange> {
    let mut shown = workshops.iter().filter_map(|(workshop, summary)| {
        let mut items = summary.items.iter();
        let item = items.find(|one| one.item == id && one.kind == Kind::Who5)?;
        Some((*workshop, (item.sum()?, item.n()), item.mean()?))
    });
    let (from, before, first) = shown.next()?;
    let (to, after, last) = shown.next_back()?;
    Some(MeanChange {
        from,
        to,
        moved: last - first,
        step: who5_mean_change(before, after)?,
    })
}

/// A number of people, as it goes over the wire.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
