//! Keeps what phones see up to date: computed once for all of them, and sent only when it differs.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use project::file::Touched;
use project::{Topic, phone};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, sleep, sleep_until};

use crate::hall::{Hall, News};

/// What a phone's own depends on, beyond what all see alike.
const OWN: &[Topic] = &[Topic::Participants, Topic::Contributions];

/// Why there is no more news.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// Nobody is let in any more, or the project is closed.
    Left,
    /// The evening was over and has stayed so for the time that phones have to hear it.
    Over,
}

/// Follows a project's commits until the evening is over or nobody is let in any more.
pub async fn follow(hall: &Hall, mut touched: Receiver<Touched>) -> End {
    let relevant: HashSet<_> = phone::TOPICS.iter().chain(OWN).copied().collect();
    let mut over_at = None;
    loop {
        let over = async {
            match over_at {
                Some(at) => sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        let commit = tokio::select! {
            () = hall.leaving.cancelled() => return End::Left,
            () = over => return End::Over,
            commit = touched.recv() => commit,
        };
        match commit {
            Ok(Touched { topics }) if !topics.iter().any(|topic| relevant.contains(topic)) => {
                continue;
            }
            Ok(_) | Err(RecvError::Lagged(_)) => {}
            Err(RecvError::Closed) => return End::Left,
        }
        // Whatever is committed while we look is looked at in the next turn.
        while touched.try_recv().is_ok() {}
        match look(hall).await {
            Ok(true) => {
                over_at = over_at.or_else(|| Some(Instant::now() + hall.rules.grace));
            }
            Ok(false) => over_at = None,
            Err(error) => tracing::warn!(%error, "phones were not told the news"),
        }
        sleep(hall.rules.news_every).await;
    }
}

/// Looks at what phones see now and tells them what differs; answers whether the evening is over.
async fn look(hall: &Hall) -> project::Result<bool> {
    let (session, told) = (hall.session_id.clone(), hall.told.load(Ordering::Relaxed));
    let presence = Arc::clone(&hall.presence);
    let (shared, step, changed) = hall
        .read(move |db| {
            let step = phone::last_step(db)?;
            // After the step: a phone that connects later has missed nothing up to it.
            let changed = match presence.count() {
                0 => Vec::new(),
                _ => phone::changed_since(db, told)?,
            };
            Ok((phone::shared(db, &session)?, step, changed))
        })
        .await?;
    hall.told.store(step, Ordering::Relaxed);
    hall.presence.tell(&changed);
    let is_over = shared.is_over;
    if hall.news.borrow().shared != shared {
        hall.news
            .send_replace(Arc::new(News::new(shared, &hall.now())?));
    }
    Ok(is_over)
}
