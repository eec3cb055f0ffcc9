//! What came of a vote, as everybody in the hall may see it: on the screen, and on the phones meanwhile.

use serde::Serialize;
use ts_rs::TS;

use super::{EveningState, View};
use crate::choices::{self, Choice, CompareQuery, Comparison};
use crate::operations::Id;
use crate::votes::{self, RoundResult};
use crate::{Reader, Result};

/// Ideas that the rules are asked for while nobody has said how many.
const SEATS: u32 = 6;

/// What is shown of a vote; as much as the view says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Revealed {
    /// What people voted; absent when a choice was made without a vote.
    pub result: Option<RoundResult>,
    /// What the rules say about it.
    pub rules: Option<RevealedRules>,
    /// What was chosen.
    pub choice: Option<Choice>,
}

/// Rules side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevealedRules {
    /// For how many ideas they were asked, where no budget was shared out.
    pub seats: u32,
    /// The kroner that were shared out; absent: the number of ideas is what counts.
    pub budget: Option<u32>,
    /// What they say.
    pub comparison: Comparison,
}

/// What is shown of the vote that was closed last, or of the latest choice; nothing while the screen shows
/// something else, or there is none yet.
///
/// # Errors
/// What the database says.
pub(crate) fn revealed(
    db: &Reader,
    session_id: &str,
    state: &EveningState,
) -> Result<Option<Revealed>> {
    match state.view {
        View::Result | View::Rules => {
            let Some(round) = latest_round(db, session_id)? else {
                return Ok(None);
            };
            let rules = match state.view {
                View::Rules => Some(rules(db, &round, state.shown_seats)?),
                _ => None,
            };
            Ok(Some(Revealed {
                result: Some(votes::result(db, Id { id: round })?),
                rules,
                choice: None,
            }))
        }
        View::Choice => choice(db),
        View::Welcome | View::Task | View::Themes | View::Thanks => Ok(None),
    }
}

/// The round closed last, of this evening or else of an earlier one.
fn latest_round(db: &Reader, session_id: &str) -> Result<Option<String>> {
    let mut found = db.rows(include_str!("latest_round.sql"), [session_id], |row| {
        row.get(0)
    })?;
    Ok(found.pop())
}

fn rules(db: &Reader, round: &str, asked: Option<u32>) -> Result<RevealedRules> {
    let sql = "SELECT seats, budget, completion FROM choice WHERE round_id = ?1 AND rule <> 'decision' \
               ORDER BY created_at DESC, id DESC LIMIT 1";
    let chosen = db.rows(sql, [round], |row| {
        Ok((row.get(0)?, row.get::<_, Option<u32>>(1)?, row.get(2)?))
    })?;
    let (chosen, budget, completion) = chosen.into_iter().next().unwrap_or_default();
    let budget = budget.filter(|_| asked.is_none());
    let seats = asked.or(chosen).unwrap_or(SEATS);
    let query = CompareQuery {
        round_id: round.to_owned(),
        seats,
        budget: budget.map(i64::from),
        completion,
    };
    Ok(RevealedRules {
        seats,
        budget,
        comparison: choices::compare(db, query)?,
    })
}

fn choice(db: &Reader) -> Result<Option<Revealed>> {
    let sql = "SELECT id FROM choice ORDER BY decided_on DESC, created_at DESC, id DESC LIMIT 1";
    let Some(id) = db.rows(sql, [], |row| row.get(0))?.pop() else {
        return Ok(None);
    };
    let choice = choices::get(db, Id { id })?;
    let round = choice.round_id.clone().filter(|_| !choice.round_open);
    let result = round.map(|id| votes::result(db, Id { id })).transpose()?;
    Ok(Some(Revealed {
        result,
        rules: None,
        choice: Some(choice),
    }))
}
