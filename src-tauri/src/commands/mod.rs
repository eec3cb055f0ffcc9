//! The commands a window may call: three doors to the one table of operations, told apart by kind so
//! that a window can be given the reading door alone, the one question of the projector's window, and
//! those that need a window itself.

pub mod desk;
pub mod dialogs;
pub mod read;
pub mod ready;
pub mod screen;
pub mod write;

use project::desk::Desk;
use project::operations::{Kind, find};
use project::{Error, Failure};
use serde_json::Value;
use tauri::async_runtime::spawn_blocking;

/// Carries out an operation that came through the door for its kind. It may wait for the disk, so it
/// runs off the window's thread.
async fn answer(desk: &Desk, door: Kind, name: String, input: Value) -> Result<Value, Failure> {
    if find(&name)?.kind() != door {
        return Err(Error::UnknownOperation { name }.into());
    }
    let desk = desk.clone();
    let outcome = spawn_blocking(move || desk.call(&name, input)).await;
    let outcome = outcome.map_err(|error| Error::Io {
        detail: error.to_string(),
    })?;
    Ok(outcome?)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use project::{RandomIds, SystemClock};
    use serde_json::json;
    use tauri::async_runtime::block_on;

    use super::*;

    fn desk(folder: &tempfile::TempDir) -> Desk {
        Desk::new(folder.path(), Arc::new(SystemClock), Arc::new(RandomIds)).unwrap()
    }

    #[test]
    fn each_door_lets_its_own_kind_through_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(&folder);
        let through = |door| block_on(answer(&desk, door, "desk.status".into(), json!({})));
        assert!(through(Kind::Desk).is_ok());
        assert_eq!(through(Kind::Read).unwrap_err().code, "unknown-operation");
        assert_eq!(through(Kind::Write).unwrap_err().code, "unknown-operation");
    }

    #[test]
    fn a_refusal_reaches_the_window_as_a_code_with_details() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(&folder);
        let input = json!({ "path": folder.path().join("gone.samskab") });
        let failure = block_on(answer(&desk, Kind::Desk, "desk.open".into(), input)).unwrap_err();
        assert_eq!(
            serde_json::to_value(failure).unwrap()["code"],
            "file-missing"
        );
    }
}
