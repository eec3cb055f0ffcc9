//! Reads the `.pb` format (pabulib.org/format): sections META, PROJECTS and VOTES, columns by `;`.

use std::collections::HashMap;
use std::path::Path;

use super::Points;

pub(super) struct Instance {
    pub(super) budget: u64,
    /// Id and cost.
    pub(super) options: Vec<(String, u64)>,
    /// What each ballot names, in its order, with its points (1 where the format has none).
    pub(super) voters: Vec<Points>,
}

pub(super) fn read(folder: &Path, name: &str) -> Instance {
    let text = std::fs::read_to_string(folder.join("pb").join(format!("{name}.pb"))).unwrap();
    let mut rows: HashMap<&str, Vec<HashMap<String, String>>> = HashMap::new();
    let (mut section, mut heads) = ("", None);
    for line in text
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
    {
        if let Some(name) = ["META", "PROJECTS", "VOTES"]
            .into_iter()
            .find(|n| *n == line.trim())
        {
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
    let meta = rows["META"].iter().find(|row| row["key"] == "budget");
    Instance {
        budget: whole(&meta.unwrap()["value"]),
        options: rows["PROJECTS"]
            .iter()
            .map(|row| (row["project_id"].trim().to_owned(), whole(&row["cost"])))
            .collect(),
        voters: rows["VOTES"].iter().map(voter).collect(),
    }
}

fn voter(row: &HashMap<String, String>) -> Points {
    let list = |name: &str| -> Vec<String> {
        let cell = row.get(name).cloned().unwrap_or_default();
        let items = cell.split(',').map(|item| item.trim().to_owned());
        items.filter(|item| !item.is_empty()).collect()
    };
    let mut points: Vec<u32> = list("points").iter().map(|p| p.parse().unwrap()).collect();
    let named = list("vote");
    points.resize(named.len(), 1);
    named.into_iter().zip(points).collect()
}

/// Cells of a line; a cell in quotes may hold `;`, and `""` for a quote.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ';' if !quoted => cells.push(String::new()),
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells
}

fn whole(text: &str) -> u64 {
    let number: f64 = text.trim().replace(',', ".").parse().unwrap();
    assert_eq!(number.fract(), 0.0, "{text} is no whole number");
    number as u64
}
