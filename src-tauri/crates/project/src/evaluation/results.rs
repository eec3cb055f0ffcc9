use survey::{ItemSummary, SMALL_GROUP, Summary, pool, summarise};
use ts_rs::TS;

use super::findings::{Finding, find};
use super::forms::{Part, by_session};
use super::questionnaire::items_of;
use crate::operations::Nothing;
use crate::sessions::{SessionSummary, Workshop};
use crate::{Reader, Result, groups, sessions};

/// The workshops in the order of the process.
const WORKSHOPS: [Workshop; 3] = [Workshop::Mapping, Workshop::Ideas, Workshop::Activities];

/// What everybody answered on the degree scale. It holds nothing that may not be shown.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvaluationResults {
    /// Groups with fewer answers than this are never shown alone.
    pub limit: u32,
    /// How many came to the evenings, all in all.
    pub attended: u32,
    /// How many handed in the questionnaire.
    pub responses: u32,
    /// What there is to say about it, the most important first.
    pub findings: Vec<Finding>,
    /// All evenings together.
    pub items: Vec<ItemResults>,
    /// Each workshop that has an evening, in the order of the process.
    pub workshops: Vec<WorkshopResults>,
    /// The workshops that have answers beside each other.
    pub trend: Vec<ItemTrend>,
}

/// What was answered to one workshop, all its evenings together.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkshopResults {
    /// Which.
    pub workshop: Workshop,
    /// How many came.
    pub attended: u32,
    /// How many handed in the questionnaire.
    pub responses: u32,
    /// Their answers, item by item.
    pub items: Vec<ItemResults>,
    /// Its evenings by date.
    pub sessions: Vec<SessionResults>,
}

/// What was answered on one evening.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemResults {
    /// The item's id.
    pub item: String,
    /// Everybody's answers.
    pub counts: DegreeCounts,
    /// How many left it out.
    pub missing: u32,
    /// The answers by group. Empty although there are answers: somebody could be picked out.
    pub by_group: Vec<GroupDegrees>,
}

/// Answers on the degree scale, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DegreeCounts {
    /// How many answered each degree, from lowest to highest.
    pub degrees: [u32; 4],
    /// How many answered.
    pub n: u32,
    /// How many answered one of the two highest degrees.
    pub top_two: u32,
}

/// The answers of groups that are shown as one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupDegrees {
    /// The groups; `null` for those who ticked none.
    pub groups: Vec<Option<String>>,
    /// Their answers.
    pub counts: DegreeCounts,
}

/// One item across the workshops.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemTrend {
    /// The item's id.
    pub item: String,
    /// Everybody's answers in each workshop.
    pub points: Vec<TrendPoint>,
    /// The answers by group, by groups that can be shown in each workshop.
    pub by_group: Vec<GroupTrend>,
}

/// The same groups across the workshops.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupTrend {
    /// The groups; `null` for those who ticked none.
    pub groups: Vec<Option<String>>,
    /// Their answers in each workshop in which they gave some.
    pub points: Vec<TrendPoint>,
}

/// One workshop's answers to one item.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrendPoint {
    /// Which.
    pub workshop: Workshop,
    /// The answers.
    pub counts: DegreeCounts,
}

/// What everybody answered: evening by evening, workshop by workshop, and all in all.
///
/// # Errors
/// What the database says.
pub fn results(db: &Reader, _: Nothing) -> Result<EvaluationResults> {
    let order: Vec<String> = groups::list(db, Nothing {})?
        .into_iter()
        .map(|group| group.id)
        .collect();
    let items = items_of(survey::Kind::Degree)?;
    let stacks = by_session(db, Part::Degrees)?;
    let evenings: Vec<Evening> = sessions::list(db, Nothing {})?
        .into_iter()
        .map(|session| {
            let stack = stacks.get(&session.session.id);
            let stack = stack.map_or(&[][..], Vec::as_slice);
            let summary = summarise(&items, stack, &order, SMALL_GROUP);
            Evening { session, summary }
        })
        .collect();
    Ok(put_together(&evenings, &order))
}

/// One evening and what was answered there.
struct Evening {
    session: SessionSummary,
    summary: Summary,
}

fn put_together(evenings: &[Evening], order: &[String]) -> EvaluationResults {
    let workshops: Vec<(Workshop, Summary, Vec<&Evening>)> = WORKSHOPS
        .into_iter()
        .map(|workshop| {
            let held = evenings
                .iter()
                .filter(|evening| evening.session.session.workshop == workshop);
            let held: Vec<&Evening> = held.collect();
            (workshop, together(&held, order), held)
        })
        .filter(|(_, _, held)| !held.is_empty())
        .collect();
    let answered: Vec<(Workshop, &Summary)> = workshops
        .iter()
        .filter(|(_, summary, _)| summary.responses > 0)
        .map(|(workshop, summary, _)| (*workshop, summary))
        .collect();
    let all: Vec<&Evening> = evenings.iter().collect();
    let whole = together(&all, order);
    EvaluationResults {
        limit: small(SMALL_GROUP),
        attended: attended(&all),
        responses: small(whole.responses),
        findings: find(&answered),
        items: item_results(&whole),
        trend: trend(&answered, order),
        workshops: workshops
            .iter()
            .map(|(workshop, summary, held)| WorkshopResults {
                workshop: *workshop,
                attended: attended(held),
                responses: small(summary.responses),
                items: item_results(summary),
                sessions: held.iter().map(|evening| evening.results()).collect(),
            })
            .collect(),
    }
}

impl Evening {
    fn results(&self) -> SessionResults {
        SessionResults {
            session_id: self.session.session.id.clone(),
            attended: self.session.attended,
            responses: small(self.summary.responses),
            items: item_results(&self.summary),
        }
    }
}

/// The evenings as one, which never tells more by group than each of them does.
fn together(evenings: &[&Evening], order: &[String]) -> Summary {
    let parts: Vec<&Summary> = evenings.iter().map(|evening| &evening.summary).collect();
    pool(&parts, order)
}

fn attended(evenings: &[&Evening]) -> u32 {
    evenings
        .iter()
        .map(|evening| evening.session.attended)
        .sum()
}

fn item_results(summary: &Summary) -> Vec<ItemResults> {
    let degree = |item: &ItemSummary| match item {
        ItemSummary::Degree {
            item,
            counts,
            missing,
            by_group,
        } => Some(ItemResults {
            item: item.clone(),
            counts: (*counts).into(),
            missing: small(*missing),
            by_group: by_group.iter().map(GroupDegrees::from).collect(),
        }),
        ItemSummary::Open { .. } => None,
    };
    summary.items.iter().filter_map(degree).collect()
}

fn trend(workshops: &[(Workshop, &Summary)], order: &[String]) -> Vec<ItemTrend> {
    let labels = ["0", "1", "2"];
    let labelled: Vec<(&str, &Summary)> = labels
        .into_iter()
        .zip(workshops.iter().map(|(_, summary)| *summary))
        .collect();
    let points = |points: Vec<survey::Point>| {
        let named = points.into_iter().filter_map(|point| {
            let at = labels.iter().position(|label| *label == point.label)?;
            let (workshop, _) = workshops.get(at)?;
            Some(TrendPoint {
                workshop: *workshop,
                counts: point.counts.into(),
            })
        });
        named.collect()
    };
    survey::trend(&labelled, order)
        .into_iter()
        .map(|item| ItemTrend {
            item: item.item,
            points: points(item.points),
            by_group: item
                .by_group
                .into_iter()
                .map(|group| GroupTrend {
                    groups: group.groups,
                    points: points(group.points),
                })
                .collect(),
        })
        .collect()
}

impl From<survey::Counts> for DegreeCounts {
    fn from(counts: survey::Counts) -> Self {
        Self {
            degrees: counts.degrees.map(small),
            n: small(counts.n),
            top_two: small(counts.top_two),
        }
    }
}

impl From<&survey::GroupCounts> for GroupDegrees {
    fn from(shown: &survey::GroupCounts) -> Self {
        Self {
            groups: shown.groups.clone(),
            counts: shown.counts.into(),
        }
    }
}

/// A number of people, as it goes over the wire.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
