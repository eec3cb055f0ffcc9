use std::collections::BTreeMap;

use survey::{Answer, Group, Kind, Question, merge_small};

use crate::evaluation::definitions::{self, Which};
use crate::evaluation::forms::{Kept, Part, by_session};
use crate::evaluation::open::evenings_told;
use crate::evaluation::themes::{sorted, themes};
use crate::evaluation::{anonymous, choice};
use crate::operations::Nothing;
use crate::sessions::Session;
use crate::{Reader, Result, groups, sessions};

/// Everything that a file may tell.
pub(super) struct Gathered {
    /// The language asked for.
    pub(super) language: String,
    /// Every question that was asked, in order; the group has none.
    pub(super) questions: Vec<Question>,
    /// One a response.
    pub(super) rows: Vec<Row>,
    /// One an answer in words, apart from the rows.
    pub(super) words: Vec<Written>,
}

/// One response without its words.
pub(super) struct Row {
    /// Where it was given; without the date of an evening that may not be told from the others.
    pub(super) session: Session,
    /// Random: its order tells nothing.
    id: String,
    pub(super) which: Which,
    /// The groups that are shown as one; empty when the evening is too small to be told by group.
    pub(super) groups: Vec<Group>,
    pub(super) answers: BTreeMap<String, Answer>,
}

/// One answer in words.
pub(super) struct Written {
    pub(super) session: Session,
    pub(super) item: String,
    pub(super) text: String,
    pub(super) theme: String,
}

impl Gathered {
    /// A text in the language asked for, else in any.
    pub(super) fn say<'a>(&self, text: &'a survey::Text) -> &'a str {
        let found = text.get(&self.language).or_else(|| text.get("da"));
        found
            .or_else(|| text.values().next())
            .map_or("", String::as_str)
    }

    /// The label of a code; nothing for numbers.
    pub(super) fn label<'a>(&self, question: &'a Question, code: i64) -> Option<&'a str> {
        let option = question.options.iter().find(|option| option.code == code)?;
        Some(self.say(&option.text))
    }
}

pub(super) fn gather(db: &Reader, language: &str) -> Result<Gathered> {
    let mut gathered = Gathered {
        language: language.to_owned(),
        questions: Vec::new(),
        rows: Vec::new(),
        words: Vec::new(),
    };
    let limit = choice::limit(db)?;
    let order: Vec<Group> = groups::list(db, Nothing {})?
        .into_iter()
        .map(|group| Some(group.id))
        .chain([None])
        .collect();
    let mut stacks = by_session(db, Part::All)?;
    let told = evenings_told(db, &stacks)?;
    for evening in sessions::list(db, Nothing {})? {
        let mut session = evening.session;
        if anonymous::is_open(db, &session.id)? {
            continue;
        }
        let stacks = stacks.remove(&session.id).unwrap_or_default();
        if !told.contains(&session.id) {
            session.id.clear();
            session.date.clear();
        }
        let mut kept: Vec<(Which, Kept)> = Vec::new();
        for (which, stack) in stacks {
            gathered.meet(
                definitions::find(db, &which)?
                    .form(definitions::who5()?)
                    .questions,
            );
            kept.extend(stack.into_iter().map(|one| (which.clone(), one)));
        }
        let sets = sets(&kept, &order, limit);
        for (which, one) in kept {
            gathered.take(&session, which, one, &sets);
        }
    }
    gathered.rows.sort_by(|one, other| {
        let key = |row: &Row| (row.session.date.clone(), row.session.id.clone());
        (key(one), &one.id).cmp(&(key(other), &other.id))
    });
    name_themes(db, &mut gathered)?;
    Ok(gathered)
}

impl Gathered {
    fn meet(&mut self, questions: Vec<Question>) {
        for question in questions {
            let same = |one: &Question| one.id == question.id && one.kind == question.kind;
            if question.kind != Kind::Group && !self.questions.iter().any(same) {
                self.questions.push(question);
            }
        }
    }

    fn take(&mut self, session: &Session, which: Which, kept: Kept, sets: &[Vec<Group>]) {
        let response = kept.response;
        let own = sets.iter().find(|set| set.contains(&response.group));
        let mut answers = BTreeMap::new();
        for (item, answer) in response.answers {
            match answer {
                Answer::Text(text) => self.words.push(Written {
                    session: session.clone(),
                    theme: format!("{}/{item}", kept.id),
                    item,
                    text,
                }),
                ticked => drop(answers.insert(item, ticked)),
            }
        }
        self.rows.push(Row {
            session: session.clone(),
            id: kept.id,
            which,
            groups: own.cloned().unwrap_or_default(),
            answers,
        });
    }
}

/// The groups of an evening as they may be told apart.
fn sets(kept: &[(Which, Kept)], order: &[Group], limit: usize) -> Vec<Vec<Group>> {
    let of = |group: &Group| {
        kept.iter()
            .filter(|(_, one)| one.response.group == *group)
            .count()
    };
    let sizes: Vec<(Group, usize)> = order
        .iter()
        .map(|group| (group.clone(), of(group)))
        .collect();
    merge_small(&sizes, limit)
        .into_iter()
        .map(|set| set.groups)
        .collect()
}

/// Puts each theme's name where its answer's id was kept until now, and the words in an order that
/// tells nothing.
fn name_themes(db: &Reader, gathered: &mut Gathered) -> Result<()> {
    let sorted = sorted(db)?;
    let mut names = BTreeMap::new();
    for question in gathered
        .questions
        .iter()
        .filter(|one| one.kind == Kind::Open)
    {
        for theme in themes(db, &question.id)? {
            names.insert(theme.id, theme.title);
        }
    }
    for written in &mut gathered.words {
        let theme = sorted.get(&written.theme).and_then(|id| names.get(id));
        written.theme = theme.cloned().unwrap_or_default();
    }
    gathered.words.sort_by(|one, other| {
        let key = |written: &Written| {
            let session = &written.session;
            (
                session.date.clone(),
                session.id.clone(),
                written.item.clone(),
                written.text.clone(),
            )
        };
        key(one).cmp(&key(other))
    });
    Ok(())
}
