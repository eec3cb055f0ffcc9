//! What the projector window may know: the evening as the hall sees it, and how to join. It can ask for nothing else.

use serde::Serialize;
use ts_rs::TS;

use crate::desk::{Desk, Language};
use crate::live::{self, ScreenNow};
use crate::operations::{Nothing, operations};
use crate::phones::{OpenHost, QrCode, WifiCode};
use crate::{Error, Result};

operations! {
    desk "screen.now" [Live, Sessions, Details, Groups, Participants, Challenges, Ideas, Themes, Votes, Choices, Evaluation, Phones]
        now: Nothing => ScreenShown;
}

/// Everything that the projector window shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreenShown {
    /// The language it speaks.
    pub language: Language,
    /// The evening; absent until one has been opened, and while no project lies open.
    pub evening: Option<ScreenNow>,
    /// How phones join it; absent while they cannot.
    pub join: Option<ScreenJoin>,
    /// The network they must be on; absent when nobody has said which, and while they cannot join.
    pub wifi: Option<WifiCode>,
}

/// How a phone joins the evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreenJoin {
    /// What to type for the address.
    pub address: String,
    /// The code to type; absent when only tickets let one in.
    pub code: Option<String>,
    /// What to point a camera at.
    pub qr: QrCode,
    /// Phones connected right now.
    pub connected: u32,
    /// Whether the address is still this computer's.
    pub is_reachable: bool,
}

impl From<OpenHost> for ScreenJoin {
    fn from(host: OpenHost) -> Self {
        Self {
            address: host.shown_address,
            code: (!host.tickets_only).then_some(host.code),
            qr: host.qr,
            connected: host.connected,
            is_reachable: host.is_reachable,
        }
    }
}

/// What the projector window shows now.
///
/// # Errors
/// What the database says.
fn now(desk: &Desk, _: Nothing) -> Result<ScreenShown> {
    let evening = match desk.project() {
        Ok(project) => project.read(|db| live::screen(db, Nothing {}))?,
        Err(Error::NoProject) => None,
        Err(error) => return Err(error),
    };
    let (join, wifi) = way_in(desk, evening.as_ref()).unzip();
    Ok(ScreenShown {
        language: desk.language(),
        join,
        wifi: wifi.flatten(),
        evening,
    })
}

/// The way in, when it leads to the evening that is shown. Where nobody listens there is none.
fn way_in(desk: &Desk, evening: Option<&ScreenNow>) -> Option<(ScreenJoin, Option<WifiCode>)> {
    let status = desk.phones().ok()?.status().ok()?;
    let open = status.open?;
    let evening = evening.filter(|evening| evening.state.closed_at.is_none())?;
    (open.session_id == evening.session.id).then(|| (open.into(), status.wifi))
}

#[cfg(test)]
mod tests;
