use std::collections::BTreeMap;

use serde::Deserialize;
use survey::Answer;

use super::{Story, chapter, id_of, read};
use crate::Result;
use crate::evaluation::{self, NewResponse};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Responses {
    response: Vec<Response>,
}

/// One paper sheet: an evening, a group, and the answers by item.
#[derive(Deserialize)]
struct Response {
    session: String,
    group: Option<String>,
    #[serde(flatten)]
    answers: BTreeMap<String, Answer>,
}

/// What people wrote on the sheets, typed in the morning after the last evening.
pub(super) fn tell(story: &mut Story) -> Result<()> {
    let file: Responses = read(chapter!("evaluation"))?;
    story.at("2021-09-10", "09:00")?;
    story.tell("evaluation.add", move |step, names| {
        for response in file.response {
            let session_id = id_of(names, &response.session)?;
            let new = NewResponse {
                session_id,
                group_id: response.group,
                answers: response.answers,
            };
            evaluation::add(step, new)?;
        }
        Ok(())
    })
}
