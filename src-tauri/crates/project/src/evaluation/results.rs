use std::collections::{BTreeSet, HashMap};

use survey::{Question, Questionnaire, Response, Summary, merge_small, pool, summarise};

use super::definitions::{self, Which};
use super::findings::{Finding, of_all, of_workshop};
use super::forms::{Part, Stacks, by_session};
use super::questionnaires::WORKSHOPS;
use super::wire::{
    EvaluationResults, ItemResults, SessionResults, WorkshopResults, item_results, small, trend,
};
use super::{anonymous, choice};
use crate::operations::Nothing;
use crate::sessions::{SessionSummary, Workshop};
use crate::{Reader, Result, groups, sessions};

/// What everybody answered: evening by evening, workshop by workshop, and all in all.
///
/// # Errors
/// What the database says.
pub fn results(db: &Reader, _: Nothing) -> Result<EvaluationResults> {
    let order: Vec<String> = groups::list(db, Nothing {})?
        .into_iter()
        .map(|group| group.id)
        .collect();
    let mut counting = Counting {
        asked: HashMap::new(),
        questions: Vec::new(),
        limit: choice::limit(db)?,
        order,
    };
    let mut stacks = by_session(db, Part::Counted)?;
    let mut evenings = Vec::new();
    for session in sessions::list(db, Nothing {})? {
        let open = anonymous::is_open(db, &session.session.id)?;
        let stacks = stacks.remove(&session.session.id).unwrap_or_default();
        let summary = counting.summary(db, stacks, open)?;
        evenings.push(Evening {
            session,
            summary,
            open,
        });
    }
    Ok(put_together(&evenings, counting))
}

/// What counting needs to know, and the questions met on the way.
struct Counting {
    asked: HashMap<Which, Questionnaire>,
    questions: Vec<Question>,
    limit: usize,
    order: Vec<String>,
}

impl Counting {
    /// What was answered on one evening; only how many, as long as phones may answer.
    fn summary(&mut self, db: &Reader, stacks: Stacks, open: bool) -> Result<Summary> {
        let mut parts = Vec::new();
        for (which, stack) in stacks {
            if open {
                parts.push(Summary {
                    responses: stack.len(),
                    items: Vec::new(),
                });
                continue;
            }
            let responses: Vec<Response> = stack.into_iter().map(|kept| kept.response).collect();
            let asked = self.asked(db, which)?;
            parts.push(summarise(&asked.items, &responses, &self.order, self.limit));
        }
        match parts.as_slice() {
            [one] => Ok(one.clone()),
            parts => Ok(pool(&parts.iter().collect::<Vec<_>>(), &self.order)),
        }
    }

    fn asked(&mut self, db: &Reader, which: Which) -> Result<Questionnaire> {
        if let Some(asked) = self.asked.get(&which) {
            return Ok(asked.clone());
        }
        let asked = definitions::find(db, &which)?;
        for question in asked.form(definitions::who5()?).questions {
            let same = |one: &&mut Question| one.id == question.id && one.kind == question.kind;
            match self.questions.iter_mut().find(same) {
                Some(earlier) => *earlier = question,
                None => self.questions.push(question),
            }
        }
        self.asked.insert(which, asked.clone());
        Ok(asked)
    }
}

/// One evening and what was answered there.
struct Evening {
    session: SessionSummary,
    summary: Summary,
    open: bool,
}

fn put_together(evenings: &[Evening], counting: Counting) -> EvaluationResults {
    let order = &counting.order;
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
        .filter(|(_, summary, _)| summary.responses > 0 && !summary.items.is_empty())
        .map(|(workshop, summary, _)| (*workshop, summary))
        .collect();
    let all: Vec<&Evening> = evenings.iter().collect();
    let whole = together(&all, order);
    let open = evenings.iter().filter(|evening| evening.open);
    EvaluationResults {
        limit: small(counting.limit),
        attended: attended(&all),
        responses: small(whole.responses),
        open: open
            .map(|evening| evening.session.session.id.clone())
            .collect(),
        findings: of_all(&whole, counting.limit),
        items: item_results(&whole),
        trend: trend(&answered, order),
        workshops: workshops
            .iter()
            .map(|(workshop, summary, held)| WorkshopResults {
                workshop: *workshop,
                attended: attended(held),
                responses: small(summary.responses),
                findings: findings(*workshop, &answered, counting.limit),
                items: item_results(summary),
                sessions: one_by_one(held, counting.limit),
            })
            .collect(),
        questions: counting.questions,
    }
}

/// What a workshop says beside those before it; nothing while it cannot be shown.
fn findings(workshop: Workshop, answered: &[(Workshop, &Summary)], limit: usize) -> Vec<Finding> {
    let at = answered.iter().position(|(one, _)| *one == workshop);
    at.map_or(Vec::new(), |at| {
        of_workshop(answered[at], &answered[..at], limit)
    })
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

/// A workshop's evenings. What few answered on one of them is not shown there, and cannot be found by subtracting
/// the others from the whole.
fn one_by_one(held: &[&Evening], limit: usize) -> Vec<SessionResults> {
    let mut evenings: Vec<_> = held.iter().map(|evening| evening.results()).collect();
    let asked: Vec<Vec<String>> = evenings.iter().map(asked_on).collect();
    for item in asked.into_iter().flatten().collect::<BTreeSet<_>>() {
        let n = |evening: &SessionResults| {
            let mut found = evening.items.iter().filter(|one| one.item == item);
            found.next().map_or(0, |one| one.n as usize)
        };
        let sizes: Vec<_> = evenings.iter().map(n).enumerate().collect();
        let shown = told_apart(&sizes, limit);
        let hidden = sizes.iter().filter(|(at, n)| *n > 0 && !shown.contains(at));
        for (at, _) in hidden {
            let all = evenings[*at].items.iter_mut();
            all.filter(|one| one.item == item)
                .for_each(ItemResults::hide);
        }
    }
    evenings
}

fn asked_on(evening: &SessionResults) -> Vec<String> {
    let items = evening.items.iter();
    items.map(|one| one.item.clone()).collect()
}

/// Those of several stacks that may be told apart, by how many answers each has.
pub(super) fn told_apart<T: Clone + Ord>(sizes: &[(T, usize)], limit: usize) -> BTreeSet<T> {
    let sets = merge_small(sizes, limit).into_iter();
    let alone = sets.filter(|set| set.groups.len() == 1);
    alone.flat_map(|set| set.groups).collect()
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
