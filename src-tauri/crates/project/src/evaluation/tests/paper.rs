use serde_json::json;

use crate::evaluation::{Press, QuestionnaireSheet};
use crate::testing::SteppedClock;
use crate::{Error, RandomIds, Result, desk::Desk};

/// Prints a sheet's title and nothing else.
struct Stamp;

impl Press for Stamp {
    fn questionnaire(&self, sheet: &QuestionnaireSheet) -> Result<Vec<u8>> {
        Ok(sheet.title.clone().into_bytes())
    }
}

#[test]
fn a_sheet_is_written_whole_where_there_is_a_press_and_something_to_ask() {
    let folder = tempfile::tempdir().unwrap();
    let clock = SteppedClock::at("2021-06-07T15:00:00Z");
    let desk = Desk::new(
        folder.path(),
        std::sync::Arc::new(clock),
        std::sync::Arc::new(RandomIds),
    )
    .unwrap();
    let path = folder.path().join("skema.pdf");
    let print = |questions: usize| {
        let question = json!({
            "above": "", "condition": "", "number": 1, "text": "Andet?", "hint": "",
            "boxes": [], "scale": false, "ends": null, "lines": 3,
        });
        let sheet = json!({
            "language": "da", "title": "Hvordan var aftenen?", "evening": "", "lead": "", "credit": "",
            "foot": "", "page": ["Side", "af"], "turn": "", "questions": vec![question; questions],
        });
        desk.call("evaluation.print", json!({ "path": path, "sheet": sheet }))
    };
    let why = |answer: Result<_>| match answer {
        Err(Error::NotNow { why }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(why(print(0)), "questionnaire-without-items");
    assert_eq!(why(print(1)), "press-missing");
    assert!(!path.exists());
    desk.lend_press(Box::new(Stamp));
    print(1).unwrap();
    assert_eq!(
        std::fs::read(&path).unwrap(),
        "Hvordan var aftenen?".as_bytes()
    );
}
