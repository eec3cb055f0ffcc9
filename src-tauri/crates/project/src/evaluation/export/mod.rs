//! Answers as files for a spreadsheet or a statistics program.
//!
//! The workbook's overview tells no more than the screen does. The rows are raw, one a response, and hence finer:
//! groups are merged evening by evening, not question by question. Their order is that of random ids,
//! evenings that are still open are left out, and words stand apart from the ticks.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use serde::Deserialize;
use ts_rs::TS;

use super::results;
use crate::desk::Desk;
use crate::operations::Nothing;
use crate::{Error, Reader, Result};

mod book;
mod gather;
mod lines;
mod overview;

use gather::gather;

/// Writes everybody's answers to a file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerExport {
    /// Where to; a file that lies there is written over.
    pub path: String,
    /// What kind of file.
    pub kind: ExportKind,
    /// The language of questions and answers, where they have it.
    pub language: String,
    /// Headings and names in that language: `evening`, `workshop-mapping`, `group-citizen` and so on.
    pub words: BTreeMap<String, String>,
}

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ExportKind {
    /// One line an answer, with codes and labels; UTF-8 with a mark that Excel needs, `;` between.
    Csv,
    /// A workbook: an overview, labels, codes, own words and a codebook.
    Xlsx,
}

/// Writes everybody's answers to a file, whole or not at all.
///
/// # Errors
/// [`Error::NotNow`] `nothing-to-export`; what the disk says.
pub fn export(desk: &Desk, export: AnswerExport) -> Result<Nothing> {
    let read = |db: &Reader| Ok((gather(db, &export.language)?, results(db, Nothing {})?));
    let (gathered, results) = desk.project()?.read(read)?;
    if gathered.rows.is_empty() {
        return Err(Error::NotNow {
            why: "nothing-to-export",
        });
    }
    let words = Words(&export.words);
    let content = match export.kind {
        ExportKind::Csv => lines::csv(&gathered, words),
        ExportKind::Xlsx => book::xlsx(&gathered, &results, words)?,
    };
    put(Path::new(&export.path), &content)?;
    Ok(Nothing {})
}

/// Writes a file, whole or not at all.
pub(super) fn put(path: &Path, content: &[u8]) -> Result<()> {
    let folder = path.parent().ok_or(Error::FileMissing)?;
    let mut unfinished = tempfile::NamedTempFile::new_in(folder)?;
    unfinished.write_all(content)?;
    unfinished.as_file().sync_all()?;
    unfinished.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The window's words; a key without one stands for itself.
#[derive(Clone, Copy)]
struct Words<'a>(&'a BTreeMap<String, String>);

impl Words<'_> {
    fn of<'k>(&'k self, key: &'k str) -> &'k str {
        self.0.get(key).map_or(key, String::as_str)
    }

    /// The groups that are shown as one; nothing when nobody may be told apart.
    fn groups(&self, groups: &[Option<String>]) -> String {
        let name = |group: &Option<String>| match group {
            Some(id) => self.of(&format!("group-{id}")).to_owned(),
            None => self.of("group-none").to_owned(),
        };
        groups.iter().map(name).collect::<Vec<_>>().join(" / ")
    }
}

#[cfg(test)]
mod tests;
