//! Reads the `.pb` format (pabulib.org/format): sections META, PROJECTS and VOTES, columns by `;`.

use std::collections::HashMap;
use std::path::Path;

/// A real election.
pub struct Instance {
    /// What may be spent.
    pub budget: u64,
    /// Id and cost.
    pub options: Vec<(String, u64)>,
    /// What each ballot names, in its order, with its points (1 where the format has none).
    pub voters: Vec<Vec<(String, u32)>>,
}

type Row = HashMap<String, String>;

/// Reads one election; `None` when the file is not there or not of this format.
pub fn read(path: &Path) -> Option<Instance> {
    let text = std::fs::read_to_string(path).ok()?;
    let mut rows: HashMap<&str, Vec<Row>> = HashMap::new();
    let (mut section, mut heads) = ("", None);
    let lines = text.lines().map(str::trim_end);
    for line in lines.filter(|line| !line.is_empty()) {
        let names = ["META", "PROJECTS", "VOTES"];
        if let Some(name) = names.into_iter().find(|name| *name == line.trim()) {
            (section, heads) = (name, None);
            continue;
        }
        let cells = cells(line);
        match &heads {
            None => heads = Some(cells),
            Some(heads) => {
                let row = heads.iter().cloned().zip(cells).collect();
                rows.entry(section).or_default().push(row);
            }
        }
    }
    let is_budget = |row: &&Row| row.get("key").is_some_and(|key| key == "budget");
    let budget = rows.get("META")?.iter().find(is_budget)?.get("value")?;
    let option = |row: &Row| {
        let id = row.get("project_id")?.trim().to_owned();
        Some((id, whole(row.get("cost")?)?))
    };
    Some(Instance {
        budget: whole(budget)?,
        options: rows
            .get("PROJECTS")?
            .iter()
            .map(option)
            .collect::<Option<_>>()?,
        voters: rows
            .get("VOTES")?
            .iter()
            .map(voter)
            .collect::<Option<_>>()?,
    })
}

fn voter(row: &Row) -> Option<Vec<(String, u32)>> {
    let list = |name: &str| -> Vec<String> {
        let cell = row.get(name).cloned().unwrap_or_default();
        let items = cell.split(',').map(|item| item.trim().to_owned());
        items.filter(|item| !item.is_empty()).collect()
    };
    let points = list("points");
    let mut points: Vec<u32> = points
        .iter()
        .map(|p| p.parse().ok())
        .collect::<Option<_>>()?;
    let named = list("vote");
    points.resize(named.len(), 1);
    Some(named.into_iter().zip(points).collect())
}

/// Cells of a line; a cell in quotes may hold `;`.
fn cells(line: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let (mut cell, mut quoted) = (String::new(), false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ';' if !quoted => cells.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    cells.push(cell);
    cells
}

/// A whole number, which some write as `4000.0`.
fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    let digits = text.split_once('.').map_or(text, |(digits, rest)| {
        if rest.bytes().all(|digit| digit == b'0') {
            digits
        } else {
            text
        }
    });
    digits.parse().ok()
}
