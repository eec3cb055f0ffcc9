use super::*;

fn search(item: &str, contains: &str) -> OpenSearch {
    OpenSearch {
        item: item.into(),
        workshop: None,
        contains: contains.into(),
        theme: None,
        most: 100,
    }
}

fn written() -> Evenings {
    let evenings = Evenings::new();
    for (session, text) in [
        (&evenings.ideas, "Ærlig snak"),
        (&evenings.citizens, "Maden"),
        (&evenings.citizens, "En ærlig aften"),
    ] {
        evenings.add(form(session, Some("citizen"), &[("liked", words(text))]));
    }
    evenings.add(form(
        &evenings.citizens,
        None,
        &[("improve", words("Mere ærlighed"))],
    ));
    evenings
}

fn found(evenings: &Evenings, search: OpenSearch) -> (u32, u32, Vec<String>) {
    let found = evenings.fixture.read(open_answers, search).unwrap();
    let texts = found.answers.into_iter().map(|answer| answer.text);
    (found.all, found.found, texts.collect())
}

#[test]
fn answers_in_words_are_listed_by_evening_and_alphabet_not_as_they_were_typed() {
    assert_eq!(
        found(&written(), search("liked", "")),
        (
            3,
            3,
            vec!["En ærlig aften".into(), "Maden".into(), "Ærlig snak".into()]
        )
    );
}

#[test]
fn a_search_finds_large_and_small_letters_alike() {
    assert_eq!(
        found(&written(), search("liked", " ÆRLIG")),
        (3, 2, vec!["En ærlig aften".into(), "Ærlig snak".into()])
    );
    assert_eq!(found(&written(), search("liked", "kaffe")), (3, 0, vec![]));
}

#[test]
fn one_workshop_can_be_looked_at_alone_and_a_long_list_is_cut() {
    let evenings = written();
    let mapping = OpenSearch {
        workshop: Some(Workshop::Mapping),
        theme: None,
        most: 1,
        ..search("liked", "")
    };
    assert_eq!(
        found(&evenings, mapping),
        (2, 2, vec!["En ærlig aften".into()])
    );
}

#[test]
fn an_evening_on_which_few_answered_is_not_named_beside_their_words() {
    let evenings = Evenings::new();
    let write = |session: &String, text: &str| {
        evenings.add(form(session, Some("citizen"), &[("liked", words(text))]));
    };
    for text in ["Snakken", "Idéerne", "Bordene", "Maden", "Åben dør"] {
        write(&evenings.citizens, text);
    }
    write(&evenings.ideas, "Det var alene mig");
    let read = || {
        let found = evenings.fixture.read(open_answers, search("liked", ""));
        let all = found.unwrap().answers.into_iter();
        all.map(|one| (one.session_id, one.text))
            .collect::<Vec<_>>()
    };
    let all = read();
    assert_eq!(all[0], (Some(evenings.citizens.clone()), "Bordene".into()));
    assert_eq!(all[5], (None, "Det var alene mig".into()));
    // One more evening of the first workshop, with few answers: then those of neither are told apart.
    write(&evenings.stakeholders, "Cykelskuret");
    let all = read();
    assert!(all.iter().all(|(session, _)| session.is_none()));
    assert_eq!(all[1].1, "Cykelskuret", "in one order with the others");
}
