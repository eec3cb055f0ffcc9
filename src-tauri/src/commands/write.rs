use project::Failure;
use project::desk::Desk;
use project::operations::Kind;
use serde_json::Value;
use tauri::State;

use super::answer;

/// Carries out an operation that changes the project; the answer comes once it is on disk.
#[tauri::command]
pub async fn write(
    desk: State<'_, Desk>,
    operation: String,
    input: Value,
) -> Result<Value, Failure> {
    answer(&desk, Kind::Write, operation, input).await
}
