//! What happens in the project is told to the windows; they refetch what they show of it.

use project::Topic;
use project::desk::{Desk, Event};
use tauri::async_runtime::spawn;
use tauri::{AppHandle, Emitter, Manager};
use tokio::sync::broadcast::error::RecvError;

use crate::window;

/// The one event that windows listen to.
pub const APP_EVENT: &str = "app-event";

/// Passes on every event of the desk until the app ends.
pub fn forward(app: &AppHandle) {
    let app = app.clone();
    let mut events = app.state::<Desk>().subscribe();
    spawn(async move {
        loop {
            match events.recv().await {
                Ok(event) => pass_on(&app, &event),
                // Too many at once to tell one by one: then everything may have changed.
                Err(RecvError::Lagged(_)) => pass_on(&app, &everything()),
                Err(RecvError::Closed) => break,
            }
        }
    });
}

fn pass_on(app: &AppHandle, event: &Event) {
    if let Err(error) = app.emit(APP_EVENT, event) {
        tracing::warn!(%error, "an event did not reach the windows");
    }
    if may_change_the_title(event) {
        window::retitle(app);
    }
}

fn everything() -> Event {
    Event::Touched {
        topics: Topic::ALL.to_vec(),
    }
}

fn may_change_the_title(event: &Event) -> bool {
    match event {
        Event::Desk => true,
        Event::Touched { topics } => topics.contains(&Topic::Details),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_does_not_rename_the_window_but_a_new_title_does() {
        assert!(!may_change_the_title(&Event::Touched {
            topics: vec![Topic::Challenges]
        }));
        assert!(may_change_the_title(&Event::Touched {
            topics: vec![Topic::Details]
        }));
        assert!(may_change_the_title(&everything()));
        assert!(may_change_the_title(&Event::Desk));
    }
}
