use project::Failure;
use project::desk::Desk;
use project::operations::Kind;
use serde_json::Value;
use tauri::State;

use super::answer;

/// Carries out an operation on the app itself: settings, opening, closing.
#[tauri::command]
pub async fn desk(
    desk: State<'_, Desk>,
    operation: String,
    input: Value,
) -> Result<Value, Failure> {
    answer(&desk, Kind::Desk, operation, input).await
}
