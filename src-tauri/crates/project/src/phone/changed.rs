use crate::{Reader, Result};

/// The project's last step; [`changed_since`] counts from there.
///
/// # Errors
/// What the database says.
pub fn last_step(db: &Reader) -> Result<i64> {
    let sql = "SELECT coalesce(max(id), 0) FROM step";
    Ok(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Whose own (see [`super::own`]) was changed after a step by somebody else than their phone: a card put right,
/// merged or linked, a ticket made void. What a phone hands in is news to nobody but itself.
///
/// # Errors
/// What the database says.
pub fn changed_since(db: &Reader, step: i64) -> Result<Vec<String>> {
    db.rows(include_str!("changed.sql"), [step], |row| row.get(0))
}
