use project::Failure;
use project::desk::Desk;
use project::operations::Kind;
use serde_json::Value;
use tauri::State;

use super::answer;

/// Answers an operation that only reads.
#[tauri::command]
pub async fn read(
    desk: State<'_, Desk>,
    operation: String,
    input: Value,
) -> Result<Value, Failure> {
    answer(&desk, Kind::Read, operation, input).await
}
