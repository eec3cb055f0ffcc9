//! Finds cards, people and organisations by what stands on them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operations::operations;
use crate::{Reader, Result};

operations! {
    read "search.find" [Organisations, People, Challenges, Themes, Ideas, Activities]
        find: SearchText => Vec<Found>;
}

/// Most things found in all.
const MOST: usize = 30;
/// Most things of one kind while other kinds have something too.
const MOST_OF_A_KIND: usize = 8;

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchText {
    /// Words that must all be there, in any order and in small or capital letters.
    pub text: String,
}

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FoundKind {
    /// An activity.
    Activity,
    /// An idea card.
    Idea,
    /// A theme.
    Theme,
    /// A challenge.
    Challenge,
    /// A person.
    Person,
    /// An organisation.
    Organisation,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// Its id.
    pub id: String,
    /// Its title, text or name.
    pub title: String,
    /// What tells it from others of the same title; may be empty.
    pub detail: String,
    /// Its stakeholder group.
    pub group_id: Option<String>,
}

/// Where to look, in the order in which finds are shown: id, title, detail, group, and what else is searched.
const PLACES: [(FoundKind, &str); 6] = [
    (
        FoundKind::Activity,
        "SELECT id, title, '', NULL, goal || ' ' || next_step || ' ' || place || ' ' || partners FROM activity ORDER BY position",
    ),
    (
        FoundKind::Idea,
        "SELECT id, title, '', group_id, description FROM idea ORDER BY position",
    ),
    (
        FoundKind::Theme,
        "SELECT id, title, '', NULL, note FROM theme ORDER BY position",
    ),
    (
        FoundKind::Challenge,
        "SELECT challenge.id, text, coalesce(theme.title, ''), group_id, '' FROM challenge
         LEFT JOIN theme ON theme.id = theme_id ORDER BY challenge.position",
    ),
    (
        FoundKind::Person,
        "SELECT person.id, person.name, coalesce(organisation.name, ''), person.group_id, person.email
         FROM person LEFT JOIN organisation ON organisation.id = organisation_id ORDER BY person.name",
    ),
    (
        FoundKind::Organisation,
        "SELECT id, name, contact, group_id, '' FROM organisation ORDER BY name",
    ),
];

/// How well something fits, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The title begins with it.
    Begins,
    /// Every word begins a word of the title.
    Words,
    /// Every word is somewhere in the title.
    Title,
    /// Some stand elsewhere on the card.
    Elsewhere,
}

/// Finds what has all the words, the best of each kind first.
///
/// # Errors
/// What the database says.
pub fn find(db: &Reader, SearchText { text }: SearchText) -> Result<Vec<Found>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut kinds = Vec::new();
    for (kind, sql) in PLACES {
        kinds.push(find_in(db, kind, sql, &wanted)?);
    }
    Ok(share_out(kinds))
}

fn find_in(db: &Reader, kind: FoundKind, sql: &str, wanted: &str) -> Result<Vec<Found>> {
    let words: Vec<_> = wanted.split_whitespace().collect();
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let said = |column| -> rusqlite::Result<String> {
            Ok(row.get_ref(column)?.as_str()?.to_lowercase())
        };
        let Some(fit) = fit(&words, wanted, &said(1)?, &said(2)?, &said(4)?) else {
            continue;
        };
        let one = Found {
            kind,
            id: row.get(0)?,
            title: row.get(1)?,
            detail: row.get(2)?,
            group_id: row.get(3)?,
        };
        found.push((fit, one));
    }
    found.sort_by_key(|(fit, _)| *fit);
    Ok(found.into_iter().map(|(_, one)| one).take(MOST).collect())
}

fn fit(words: &[&str], wanted: &str, title: &str, detail: &str, more: &str) -> Option<Fit> {
    let in_title = |word: &&str| title.contains(*word);
    if title.starts_with(wanted) {
        Some(Fit::Begins)
    } else if words.iter().all(|word| begins_a_word(title, word)) {
        Some(Fit::Words)
    } else if words.iter().all(in_title) {
        Some(Fit::Title)
    } else {
        let anywhere =
            |word: &&str| in_title(word) || detail.contains(*word) || more.contains(*word);
        words.iter().all(anywhere).then_some(Fit::Elsewhere)
    }
}

fn begins_a_word(title: &str, word: &str) -> bool {
    title
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|known| known.starts_with(word))
}

/// Lets no kind crowd the others out; room that is left goes to the first kinds.
fn share_out(mut kinds: Vec<Vec<Found>>) -> Vec<Found> {
    let shown: usize = kinds
        .iter()
        .map(|kind| kind.len().min(MOST_OF_A_KIND))
        .sum();
    let mut spare = MOST.saturating_sub(shown);
    for kind in &mut kinds {
        let more = kind.len().saturating_sub(MOST_OF_A_KIND).min(spare);
        spare -= more;
        kind.truncate(MOST_OF_A_KIND + more);
    }
    kinds.into_iter().flatten().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Scene;

    fn found(scene: &Scene, text: &str) -> Vec<(FoundKind, String)> {
        let wanted = SearchText { text: text.into() };
        let found = scene.fixture.read(find, wanted).unwrap();
        found.into_iter().map(|one| (one.kind, one.title)).collect()
    }

    #[test]
    fn danish_letters_are_found_in_any_case() {
        let scene = Scene::new();
        scene
            .idea("Ærligt talt på ÅEN", &[])
            .person("Åse", "citizen");
        assert_eq!(
            found(&scene, "æRLIGT"),
            [(FoundKind::Idea, "Ærligt talt på ÅEN".into())]
        );
        assert_eq!(found(&scene, "åen ærligt").len(), 1);
        assert_eq!(found(&scene, "åse"), [(FoundKind::Person, "Åse".into())]);
    }

    #[test]
    fn what_begins_with_it_comes_first_and_nothing_finds_nothing() {
        let scene = Scene::new();
        scene.theme("Uden bus").theme("Busser").theme("Nattebus");
        let titles: Vec<_> = found(&scene, "bus")
            .into_iter()
            .map(|(_, title)| title)
            .collect();
        assert_eq!(titles, ["Busser", "Uden bus", "Nattebus"]);
        assert!(found(&scene, "  ").is_empty());
        assert!(found(&scene, "bus tog").is_empty());
    }

    #[test]
    fn many_challenges_do_not_crowd_out_the_person() {
        let scene = Scene::new();
        for number in 0..60 {
            scene.challenge(&format!("hegn {number}"), None);
        }
        scene
            .person("Hegnsmand", "staff")
            .organisation("Hegn og have", "volunteer");
        let all = found(&scene, "hegn");
        assert_eq!(all.len(), 30);
        assert!(all.contains(&(FoundKind::Person, "Hegnsmand".into())));
        assert!(all.contains(&(FoundKind::Organisation, "Hegn og have".into())));
    }
}
