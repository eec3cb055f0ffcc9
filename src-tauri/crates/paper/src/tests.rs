use project::evaluation::{Press, QuestionnaireSheet, SheetBox, SheetQuestion};
use typst::layout::{Abs, Frame, FrameItem, Point};

use crate::Paper;
use crate::press::{engine, set};
use crate::sheet;

const DEGREE: [&str; 4] = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad"];

fn boxes(labels: &[&str]) -> Vec<SheetBox> {
    let numbered = labels.iter().enumerate();
    numbered
        .map(|(at, label)| SheetBox {
            key: (at + 1).to_string(),
            label: (*label).to_owned(),
        })
        .collect()
}

fn ticked(number: u32, text: &str, labels: &[&str]) -> SheetQuestion {
    SheetQuestion {
        number,
        text: text.to_owned(),
        boxes: boxes(labels),
        ..SheetQuestion::default()
    }
}

fn words(text: &str) -> SheetQuestion {
    SheetQuestion {
        text: text.to_owned(),
        lines: 3,
        ..SheetQuestion::default()
    }
}

fn sheet(questions: Vec<SheetQuestion>) -> QuestionnaireSheet {
    QuestionnaireSheet {
        language: "da".into(),
        title: "Hvordan var aftenen?".into(),
        evening: "Kortlægning · Borgere · mandag den 7. juni 2021".into(),
        lead: "Sæt kryds i boksen ved dit svar.".into(),
        questions,
        foot: "De små tal er til den, der taster.".into(),
        page: ["Side".into(), "af".into()],
        turn: "Vend arket".into(),
        ..QuestionnaireSheet::default()
    }
}

/// A piece of text where it stands, from the top of its page.
struct Piece {
    text: String,
    size: Abs,
    bottom: Abs,
}

fn pieces(frame: &Frame, at: Point, found: &mut Vec<Piece>) {
    for (place, item) in frame.items() {
        let here = at + *place;
        match item {
            FrameItem::Group(group) => pieces(&group.frame, here, found),
            FrameItem::Text(text) => found.push(Piece {
                text: text.text.to_string(),
                size: text.size,
                bottom: here.y,
            }),
            _ => {}
        }
    }
}

/// What stands on each page.
fn pages(of: &QuestionnaireSheet) -> Vec<Vec<Piece>> {
    let (inputs, words) = sheet::inputs(of);
    let set = set(engine(&words), inputs).unwrap();
    let page = |frame| {
        let mut found = Vec::new();
        pieces(frame, Point::zero(), &mut found);
        found
    };
    set.pages().iter().map(|one| page(&one.frame)).collect()
}

fn texts(of: &QuestionnaireSheet) -> Vec<String> {
    let said = |page: &Vec<Piece>| -> String {
        page.iter()
            .map(|piece| format!("{} ", piece.text))
            .collect()
    };
    pages(of).iter().map(said).collect()
}

fn pdf(of: &QuestionnaireSheet) -> String {
    let drawn = Paper.questionnaire(of).unwrap();
    assert!(drawn.starts_with(b"%PDF-"));
    String::from_utf8_lossy(&drawn).into_owned()
}

#[test]
fn a_sheet_says_everything_and_counts_its_pages() {
    let mut asked = sheet(vec![
        ticked(1, "Jeg følte mig hørt", &DEGREE),
        SheetQuestion {
            condition: "Hvis „Slet ikke“:".into(),
            ..words("Hvad skulle vi have gjort?")
        },
    ]);
    asked.credit = "WHO-5: © WHO 2024. CC BY-NC-SA 3.0 IGO.".into();
    let pages = texts(&asked);
    assert_eq!(pages.len(), 1);
    for expected in [
        "Hvordan var aftenen?",
        "mandag den 7. juni 2021",
        "1. Jeg følte mig hørt",
        "I mindre grad",
        "Hvis „Slet ikke“:",
        "Hvad skulle vi have gjort?",
        "CC BY-NC-SA 3.0 IGO",
        "Side 1 af 1",
    ] {
        assert!(pages[0].contains(expected), "{expected} in {}", pages[0]);
    }
}

#[test]
fn it_can_be_read_aloud_and_says_its_language() {
    let mut asked = sheet(vec![ticked(1, "I felt heard", &["No", "Yes"])]);
    asked.language = "en".into();
    let file = pdf(&asked);
    assert!(file.contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(file.contains("/Lang (en)") || file.contains("/Lang(en)"));
}

#[test]
fn all_that_one_has_to_read_is_large() {
    let asked = sheet(vec![
        ticked(1, "Jeg følte mig hørt", &DEGREE),
        words("Andet?"),
    ]);
    for piece in pages(&asked).iter().flatten() {
        let is_key = ["1", "2", "3", "4"].contains(&piece.text.as_str());
        let is_small_print = piece.text.contains("taster") || piece.text.contains("Side");
        let is_foot = piece.bottom > Abs::mm(275.0);
        assert!(
            is_key || is_small_print || is_foot || piece.size >= Abs::pt(14.0),
            "{} is {:?}",
            piece.text,
            piece.size
        );
    }
}

#[test]
fn no_question_is_parted_from_its_answers() {
    let long = [
        "Hele tiden",
        "Det meste af tiden",
        "Lidt mere end halvdelen af tiden",
        "Nej",
    ];
    let asked = sheet(
        (1..=40)
            .map(|number| ticked(number, &format!("Spørgsmål nummer {number}"), &long))
            .collect(),
    );
    let pages = texts(&asked);
    assert!(pages.len() > 5, "{} pages", pages.len());
    for (at, page) in pages.iter().enumerate() {
        let count = |words: &str| page.matches(words).count();
        assert_eq!(
            count("Spørgsmål nummer"),
            count("Det meste af tiden"),
            "{page}"
        );
        assert_eq!(count("Spørgsmål nummer"), count("Nej"), "{page}");
        assert!(page.contains(&format!("Side {} af {}", at + 1, pages.len())));
        assert_eq!(page.contains("Vend arket"), at + 1 < pages.len());
    }
}

#[test]
fn nothing_leaves_the_page_even_when_one_question_is_longer_than_it() {
    let label = "Et meget langt svar, der fylder mere end en linje, fordi det er forklaret helt ud";
    let asked = sheet(vec![
        ticked(1, "Kort", &["Nej", "Ja"]),
        ticked(2, &"Et spørgsmål med mange ord. ".repeat(60), &[label; 60]),
        ticked(
            3,
            &"Speciallægepraksisplanlægningsstabiliseringsperiode".repeat(4),
            &DEGREE,
        ),
    ]);
    let pages = pages(&asked);
    let all: Vec<&Piece> = pages.iter().flatten().collect();
    assert!(all.iter().all(|piece| piece.bottom < Abs::mm(297.0)));
    let labels = all
        .iter()
        .filter(|piece| piece.text.starts_with("Et meget"))
        .count();
    assert_eq!(labels, 60);
}

#[test]
fn letters_from_elsewhere_and_markup_do_not_break_it() {
    let asked = sheet(vec![
        ticked(
            1,
            "هل شعرت بأنك مسموع؟ 🙂👩‍👩‍👧",
            &["نعم 👍", "Łódź", "Ґ\u{0}\u{7}\u{1b}[0m"],
        ),
        words("#panic(\"no\") $x^2$ *fed* _skrå_ \\ <a> @b = Overskrift\n\n- punkt"),
    ]);
    assert!(pdf(&asked).len() > 1000);
    let page = texts(&asked).concat();
    assert!(page.contains("#panic(\"no\") $x^2$ *fed*"), "{page}");
    assert!(page.replace(' ', "").contains("[0m"), "{page}");
    assert!(!page.contains('\u{0}') && !page.contains('\u{1b}'));
}

#[test]
fn a_row_of_numbers_stays_on_its_line_with_what_its_ends_mean() {
    let numbers: Vec<String> = (0..=10).map(|number| number.to_string()).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let mut asked = ticked(1, "Hvor glad er du?", &numbers);
    asked.ends = Some(["Slet ikke glad".into(), "Meget glad".into()]);
    let pages = pages(&sheet(vec![asked]));
    let place = |text: &str| {
        let piece = pages[0].iter().find(|piece| piece.text.trim() == text);
        piece.unwrap_or_else(|| panic!("{text}")).bottom
    };
    assert_eq!(place("0"), place("10"));
    assert_eq!(place("Slet ikke glad"), place("Meget glad"));
}
