use super::*;
use crate::Error;
use crate::activities::ActivityMissing;
use crate::scene::Scene;

/// Two merged cards under `alene`, a split one, two ideas, a round, a choice and an activity.
fn odsherred() -> (Scene, String) {
    let scene = Scene::new();
    scene
        .theme("alene")
        .theme("praktisk")
        .theme("kræfter")
        .challenge("tør ikke", None)
        .challenge("kender ingen", None)
        .merge(
            "alene første gang",
            &["tør ikke", "kender ingen"],
            Some("alene"),
        )
        .challenge("bus og penge", None)
        .split(
            "bus og penge",
            &[("bus", Some("praktisk")), ("penge", Some("praktisk"))],
        )
        .challenge("få frivillige", Some("kræfter"))
        .challenge("uden tema", None)
        .idea("følgeven", &["tør ikke"])
        .idea("samkørsel", &["bus"])
        .idea("fest", &[])
        .round(
            "prikker",
            "2021-09-09T16:00:00.000Z",
            &["følgeven", "samkørsel", "fest"],
        )
        .dots("prikker", "følgeven", "citizen", 9)
        .dots("prikker", "samkørsel", "staff", 4)
        .choice(
            "valget",
            Some("prikker"),
            "2021-09-09",
            &["følgeven", "samkørsel"],
            &["fest"],
        );
    let activity = scene.activity("Følgeven første gang", &["følgeven"]);
    (scene, activity)
}

fn title(card: &ChainCard) -> String {
    match card {
        ChainCard::Challenge(card) => card.title.clone(),
        ChainCard::Theme(card) => card.title.clone(),
        ChainCard::Idea(card) => card.title.clone(),
        ChainCard::Round(card) => card.title.clone(),
        ChainCard::Choice(card) => card.id.clone(),
        ChainCard::Activity(card) => card.title.clone(),
    }
}

type Told = Vec<(StoryTopic, Vec<String>)>;

fn told(parts: &[StoryPart]) -> Told {
    let part = |part: &StoryPart| (part.topic, part.cards.iter().map(title).collect());
    parts.iter().map(part).collect()
}

fn expected(parts: &[(StoryTopic, &[&str])]) -> Told {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    parts
        .iter()
        .map(|(topic, titles)| (*topic, words(titles)))
        .collect()
}

fn story(scene: &Scene, kind: ChainKind, id: &str) -> Story {
    scene
        .fixture
        .read(
            of,
            ChainRef {
                kind,
                id: id.into(),
            },
        )
        .unwrap()
}

const FROM_IDEA_ON: [(StoryTopic, &[&str]); 3] = [
    (StoryTopic::Rounds, &["prikker"]),
    (StoryTopic::Choices, &["valget"]),
    (StoryTopic::Activities, &["Følgeven første gang"]),
];

#[test]
fn an_original_tells_what_became_of_it_all_the_way_to_the_activity() {
    let (scene, _) = odsherred();
    let story = story(&scene, ChainKind::Challenge, "tør ikke");
    assert!(story.before.is_empty());
    let mut after = expected(&[
        (StoryTopic::Became, &["alene første gang"]),
        (StoryTopic::Themes, &["alene"]),
        (StoryTopic::Ideas, &["følgeven"]),
    ]);
    after.extend(expected(&FROM_IDEA_ON));
    assert_eq!(told(&story.after), after);
}

#[test]
fn a_merged_card_keeps_its_originals_and_the_ideas_that_answered_them() {
    let (scene, _) = odsherred();
    let story = story(&scene, ChainKind::Challenge, "alene første gang");
    let before = expected(&[(StoryTopic::Originals, &["tør ikke", "kender ingen"])]);
    assert_eq!(told(&story.before), before);
    assert_eq!(
        told(&story.after)[1],
        (StoryTopic::Ideas, vec!["følgeven".into()])
    );
}

#[test]
fn a_part_leads_back_to_the_card_it_was_split_from() {
    let (scene, _) = odsherred();
    let part = story(&scene, ChainKind::Challenge, "bus");
    assert_eq!(
        told(&part.before),
        expected(&[(StoryTopic::Originals, &["bus og penge"])])
    );
    let whole = story(&scene, ChainKind::Challenge, "bus og penge");
    assert_eq!(
        told(&whole.after)[0],
        (StoryTopic::Became, vec!["bus".into(), "penge".into()])
    );
    let ChainCard::Challenge(card) = whole.card else {
        panic!()
    };
    assert_eq!(card.fate, Fate::Split);
}

#[test]
fn a_theme_stands_between_its_challenges_and_its_ideas() {
    let (scene, _) = odsherred();
    let story = story(&scene, ChainKind::Theme, "alene");
    let before = expected(&[
        (StoryTopic::Originals, &["tør ikke", "kender ingen"]),
        (StoryTopic::Challenges, &["alene første gang"]),
    ]);
    assert_eq!(told(&story.before), before);
    assert_eq!(
        told(&story.after)[0],
        (StoryTopic::Ideas, vec!["følgeven".into()])
    );
}

#[test]
fn an_idea_leads_both_ways() {
    let (scene, _) = odsherred();
    let story = story(&scene, ChainKind::Idea, "følgeven");
    let before = expected(&[
        (StoryTopic::Originals, &["tør ikke", "kender ingen"]),
        (StoryTopic::Challenges, &["alene første gang"]),
        (StoryTopic::Themes, &["alene"]),
    ]);
    assert_eq!(told(&story.before), before);
    assert_eq!(told(&story.after), expected(&FROM_IDEA_ON));
    let ChainCard::Idea(card) = story.card else {
        panic!()
    };
    assert_eq!((card.dots.dots, card.outcome), (9, Some(Outcome::Chosen)));
}

#[test]
fn a_round_and_a_choice_tell_of_all_their_ideas() {
    let (scene, _) = odsherred();
    let round = story(&scene, ChainKind::Round, "prikker");
    let ideas = (
        StoryTopic::Ideas,
        vec!["følgeven".into(), "samkørsel".into(), "fest".into()],
    );
    assert_eq!(told(&round.before).last(), Some(&ideas));
    assert_eq!(told(&round.after), expected(&FROM_IDEA_ON[1..]));
    let choice = story(&scene, ChainKind::Choice, "valget");
    assert!(told(&choice.before).contains(&ideas));
    assert_eq!(told(&choice.after), expected(&FROM_IDEA_ON[2..]));
    let ChainCard::Choice(card) = choice.card else {
        panic!()
    };
    assert_eq!(
        (card.chosen, card.parked, card.reason.as_str()),
        (2, 1, "Salen var enig")
    );
}

#[test]
fn a_choice_tells_what_it_said_then_whatever_was_decided_later() {
    let (scene, _) = odsherred();
    scene.choice("siden", None, "2021-10-01", &["fest"], &["følgeven"]);
    let outcome_in = |choice: &str| {
        let story = story(&scene, ChainKind::Choice, choice);
        let ideas = story
            .before
            .into_iter()
            .find(|part| part.topic == StoryTopic::Ideas)
            .unwrap();
        ideas.cards.into_iter().find_map(|card| match card {
            ChainCard::Idea(idea) if idea.id == "fest" => idea.outcome,
            _ => None,
        })
    };
    assert_eq!(outcome_in("valget"), Some(Outcome::Parked));
    assert_eq!(outcome_in("siden"), Some(Outcome::Chosen));
}

#[test]
fn an_activity_leads_back_to_the_words_that_were_written() {
    let (scene, activity) = odsherred();
    let story = story(&scene, ChainKind::Activity, &activity);
    let topics: Vec<_> = story.before.iter().map(|part| part.topic).collect();
    use StoryTopic::{Challenges, Choices, Ideas, Originals, Rounds, Themes};
    assert_eq!(
        topics,
        [Originals, Challenges, Themes, Ideas, Rounds, Choices]
    );
    assert!(story.after.is_empty());
}

#[test]
fn what_is_gone_is_said_to_be_gone() {
    let (scene, _) = odsherred();
    let asked = ChainRef {
        kind: ChainKind::Round,
        id: "væk".into(),
    };
    assert_eq!(
        scene.fixture.read(of, asked),
        Err(Error::NotFound { noun: "round" })
    );
}

#[test]
fn the_whole_project_tells_where_it_hangs_loose() {
    let (scene, activity) = odsherred();
    scene.choice("siden", None, "2021-10-01", &[], &["følgeven"]);
    let whole = scene.fixture.read(project, Nothing {}).unwrap();
    let counts = ChainCounts {
        challenges: 5,
        themes: 3,
        ideas: 3,
        chosen: 1,
        activities: 1,
    };
    assert_eq!(whole.counts, counts);
    let themes: Vec<_> = whole
        .themes
        .iter()
        .map(|theme| (theme.id.as_str(), theme.challenges))
        .collect();
    assert_eq!(
        themes,
        [("alene", 1), ("praktisk", 2), ("kræfter", 1), ("", 1)]
    );
    assert_eq!(
        whole.themes[1].groups,
        [GroupCount {
            group_id: Some("citizen".into()),
            count: 2
        }]
    );
    let line = |from: &str, to: &str| ChainLink {
        from: from.into(),
        to: to.into(),
        count: 1,
    };
    assert_eq!(
        whole.theme_ideas,
        [line("alene", "følgeven"), line("praktisk", "samkørsel")]
    );
    assert_eq!(whole.idea_activities, [line("følgeven", &activity)]);
    let loose = LooseEnds {
        unanswered_themes: vec!["kræfter".into()],
        ideas_without_challenge: vec!["fest".into()],
        chosen_without_activity: vec!["samkørsel".into()],
        activities_without_choice: vec![activity.clone()],
        activities_without_owner: vec![activity],
    };
    assert_eq!(whole.loose, loose);
    assert_eq!(whole.activities[0].missing[0], ActivityMissing::Owner);
    assert_eq!(whole.ideas[0].id, "samkørsel");
}

#[test]
fn five_thousand_challenges_are_told_in_a_moment_and_cut_short() {
    let (scene, _) = odsherred();
    scene.sql(
        "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
         INSERT INTO challenge (id, session_id, text, theme_id, position, created_at)
         SELECT 'c' || i, 'mapping', 'Udfordring ' || i, 'praktisk', i, '2021-06-07' FROM n",
        [],
    );
    let whole = scene.fixture.read(project, Nothing {}).unwrap();
    assert_eq!(whole.themes[1].challenges, 5002);
    assert_eq!(
        whole.themes.len() + whole.ideas.len() + whole.activities.len(),
        8
    );
    let story = story(&scene, ChainKind::Theme, "praktisk");
    let part = &story.before[1];
    assert_eq!((part.cards.len(), part.more), (60, 4942));
}

#[test]
fn the_author_of_a_card_reads_what_came_of_it() {
    let (scene, _) = odsherred();
    let all = scene.fixture.read(paths, PathQuery::default()).unwrap();
    let path = |text: &str| all.iter().find(|path| path.text == text).unwrap();

    let card = path("tør ikke");
    assert_eq!(card.became, ["alene første gang"]);
    assert_eq!(card.themes, ["alene"]);
    assert_eq!(card.ideas[0].title, "følgeven");
    assert_eq!(
        (card.ideas[0].dots, card.ideas[0].outcome),
        (9, Some(Outcome::Chosen))
    );
    assert_eq!(card.activities[0].title, "Følgeven første gang");

    let parked = path("fest");
    assert_eq!(parked.ideas[0].outcome, Some(Outcome::Parked));
    assert!(parked.activities.is_empty());
    assert!(path("uden tema").ideas.is_empty());
    // A merge and the parts of a split are nobody's own words.
    assert!(
        !all.iter()
            .any(|path| ["alene første gang", "bus"].contains(&path.text.as_str()))
    );
}

#[test]
fn a_person_reads_of_their_own_cards_alone() {
    let (scene, _) = odsherred();
    scene.person("Else", "citizen");
    scene.sql(
        "UPDATE challenge SET author_id = 'Else' WHERE id = 'bus og penge'",
        [],
    );
    let query = PathQuery {
        person_id: Some("Else".into()),
        ..PathQuery::default()
    };
    let own = scene.fixture.read(paths, query).unwrap();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].became.len(), 2);
    assert_eq!(own[0].author.as_deref(), Some("Else"));
    assert_eq!(own[0].author_id.as_deref(), Some("Else"));
}
