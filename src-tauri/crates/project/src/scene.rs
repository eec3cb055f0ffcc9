//! A project whose cards are put there in a few words, for tests of what is built on top of them.

use rusqlite::Params;

use crate::activities::{self, NewActivity};
use crate::file::Origin;
use crate::operations::Id;
use crate::testing::Fixture;

/// A project under construction. Ids are the words the test gives.
pub(crate) struct Scene {
    pub(crate) fixture: Fixture,
}

impl Scene {
    /// A project with an evening of each workshop: `mapping` 7 June, `ideas` 16 August, `activities` 9 September 2021.
    pub(crate) fn new() -> Self {
        let scene = Self {
            fixture: Fixture::new(),
        };
        scene.session("mapping", "mapping", "2021-06-07");
        scene.session("ideas", "ideas", "2021-08-16");
        scene.session("activities", "activities", "2021-09-09");
        scene
    }

    /// Runs a statement as a step of its own.
    pub(crate) fn sql(&self, sql: &str, values: impl Params + Send + 'static) -> &Self {
        let sql = sql.to_owned();
        self.fixture
            .project
            .write_now("test.sql", Origin::Setup, move |step| {
                step.run(&sql, values)
            })
            .unwrap();
        self
    }

    /// An evening on which everyone meets.
    pub(crate) fn session(&self, id: &str, workshop: &str, date: &str) -> &Self {
        self.sql(
            "INSERT INTO session (id, workshop, track, date) VALUES (?1, ?2, 'everyone', ?3)",
            [id, workshop, date].map(str::to_owned),
        )
    }

    pub(crate) fn theme(&self, id: &str) -> &Self {
        self.sql(
            "INSERT INTO theme (id, title, position) VALUES (?1, ?1, (SELECT count(*) FROM theme))",
            [id.to_owned()],
        )
    }

    /// A citizen's challenge of the first evening.
    pub(crate) fn challenge(&self, id: &str, theme: Option<&str>) -> &Self {
        self.sql(
            "INSERT INTO challenge (id, session_id, text, group_id, theme_id, position, created_at)
             VALUES (?1, 'mapping', ?1, 'citizen', ?2, (SELECT count(*) FROM challenge), '2021-06-07T16:00:00.000Z')",
            (id.to_owned(), theme.map(str::to_owned)),
        )
    }

    /// Lets cards become one new card.
    pub(crate) fn merge(&self, id: &str, from: &[&str], theme: Option<&str>) -> &Self {
        self.challenge(id, theme).sql(
            "UPDATE challenge SET is_merge = 1 WHERE id = ?1",
            [id.to_owned()],
        );
        for original in from {
            self.sql(
                "UPDATE challenge SET merged_into = ?2 WHERE id = ?1",
                [*original, id].map(str::to_owned),
            );
        }
        self
    }

    /// Lets a card become two.
    pub(crate) fn split(&self, id: &str, into: &[(&str, Option<&str>)]) -> &Self {
        self.sql(
            "UPDATE challenge SET is_split = 1 WHERE id = ?1",
            [id.to_owned()],
        );
        for (part, theme) in into {
            self.challenge(part, *theme).sql(
                "UPDATE challenge SET split_from = ?2 WHERE id = ?1",
                [*part, id].map(str::to_owned),
            );
        }
        self
    }

    /// An idea of the second evening that answers challenges.
    pub(crate) fn idea(&self, id: &str, answers: &[&str]) -> &Self {
        self.sql(
            "INSERT INTO idea (id, session_id, title, description, target_group, needs, group_id, position, created_at)
             VALUES (?1, 'ideas', ?1, ?1 || ' beskrevet', 'Nye på holdet', 'En telefon', 'volunteer',
                     (SELECT count(*) FROM idea), '2021-08-16T16:00:00.000Z')",
            [id.to_owned()],
        );
        for challenge in answers {
            self.sql(
                "INSERT INTO idea_challenge (id, idea_id, challenge_id) VALUES (?1 || '-' || ?2, ?1, ?2)",
                [id, *challenge].map(str::to_owned),
            );
        }
        self
    }

    /// A closed round in which three citizens and two of the staff voted on these ideas.
    pub(crate) fn round(&self, id: &str, made: &str, options: &[&str]) -> &Self {
        self.sql(
            "INSERT INTO voting_round (id, session_id, title, dots_per_person, max_per_idea, created_at, closed_at)
             VALUES (?1, 'activities', ?1, 5, 3, ?2, ?2)",
            [id, made].map(str::to_owned),
        );
        for (group, voters) in [("citizen", 3), ("staff", 2)] {
            self.sql(
                "INSERT INTO round_voters (id, round_id, group_id, voters) VALUES (?1 || ?2, ?1, ?2, ?3)",
                (id.to_owned(), group, voters),
            );
        }
        for option in options {
            self.sql(
                "INSERT INTO round_option (id, round_id, idea_id, position) VALUES (?1 || ?2, ?1, ?2, 0)",
                [id, *option].map(str::to_owned),
            );
        }
        self
    }

    pub(crate) fn dots(&self, round: &str, idea: &str, group: &str, dots: u32) -> &Self {
        self.sql(
            "INSERT INTO dot_count (id, round_id, idea_id, group_id, dots) VALUES (?1 || ?2 || ?3, ?1, ?2, ?3, ?4)",
            (round.to_owned(), idea.to_owned(), group.to_owned(), dots),
        )
    }

    /// A decision on a day: these go on, those are parked.
    pub(crate) fn choice(
        &self,
        id: &str,
        round: Option<&str>,
        on: &str,
        chosen: &[&str],
        parked: &[&str],
    ) -> &Self {
        self.sql(
            "INSERT INTO choice (id, round_id, rule, reason, decided_on, created_at)
             VALUES (?1, ?2, 'decision', 'Salen var enig', ?3, ?3 || 'T19:00:00.000Z')",
            (id.to_owned(), round.map(str::to_owned), on.to_owned()),
        );
        let outcomes = chosen.iter().map(|idea| (idea, "chosen"));
        for (idea, outcome) in outcomes.chain(parked.iter().map(|idea| (idea, "parked"))) {
            self.sql(
                "INSERT INTO choice_idea (id, choice_id, idea_id, outcome, by) VALUES (?1 || ?2, ?1, ?2, ?3, 'hand')",
                (id.to_owned(), (*idea).to_owned(), outcome),
            );
        }
        self
    }

    pub(crate) fn organisation(&self, id: &str, group: &str) -> &Self {
        self.sql(
            "INSERT INTO organisation (id, name, name_key, kind, group_id) VALUES (?1, ?1, lower(?1), 'other', ?2)",
            [id, group].map(str::to_owned),
        )
    }

    pub(crate) fn person(&self, id: &str, group: &str) -> &Self {
        self.sql(
            "INSERT INTO person (id, name, group_id) VALUES (?1, ?1, ?2)",
            [id, group].map(str::to_owned),
        )
    }

    /// An activity made from ideas that are chosen already; answers its id.
    pub(crate) fn activity(&self, title: &str, ideas: &[&str]) -> String {
        let new = NewActivity {
            ideas: ideas.iter().map(|idea| (*idea).to_owned()).collect(),
            title: title.to_owned(),
        };
        let Id { id } = self.fixture.write(activities::add, new).unwrap();
        id
    }
}
