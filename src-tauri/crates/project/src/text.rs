//! What people type and paste, made fit to keep: nothing a person can see is changed.

use chrono::{NaiveDate, NaiveTime};

use crate::{Error, Result};

/// Most characters in a title or a name.
pub const TITLE: usize = 300;
/// Most characters in a card, a note or a description.
pub const LONG: usize = 10_000;

/// Line ends become `\n` (Word's soft break too), control characters and NUL go, the ends are trimmed.
pub fn clean(text: &str) -> String {
    // Most are clean already.
    if text.chars().all(|c| kept(c) == Some(c)) {
        return text.trim().to_owned();
    }
    let unified = text.replace("\r\n", "\n");
    let clean: String = unified.chars().filter_map(kept).collect();
    clean.trim().to_owned()
}

/// What is kept for a character.
fn kept(c: char) -> Option<char> {
    match c {
        '\r' | '\u{000B}' | '\u{000C}' | '\u{0085}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' | '\t' => Some(c),
        '\u{FEFF}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// A text that may be empty, at most `limit` characters.
///
/// # Errors
/// [`Error::TooLong`] when there are more.
pub fn optional(field: &'static str, text: &str, limit: usize) -> Result<String> {
    let text = clean(text);
    let length = text.chars().count();
    if length > limit {
        return Err(Error::TooLong {
            field,
            limit,
            length,
        });
    }
    Ok(text)
}

/// A text that must say something, at most `limit` characters.
///
/// # Errors
/// [`Error::Required`] when nothing is left after cleaning, [`Error::TooLong`] when there is too much.
pub fn required(field: &'static str, text: &str, limit: usize) -> Result<String> {
    let text = optional(field, text, limit)?;
    if text.is_empty() {
        return Err(Error::Required { field });
    }
    Ok(text)
}

/// A title or name: as [`required`], on one line.
///
/// # Errors
/// As [`required`].
pub fn line(field: &'static str, text: &str) -> Result<String> {
    let text = required(field, text, TITLE)?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// An ISO date (`2021-06-07`), or none when the text is empty.
///
/// # Errors
/// [`Error::BadValue`] when it is no date.
pub fn date(field: &'static str, text: Option<&str>) -> Result<Option<String>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let date =
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Error::BadValue { field })?;
    Ok(Some(date.format("%Y-%m-%d").to_string()))
}

/// A time of day (`17:00`).
///
/// # Errors
/// [`Error::BadValue`] when it is none.
pub fn time(field: &'static str, text: &str) -> Result<String> {
    let time =
        NaiveTime::parse_from_str(text.trim(), "%H:%M").map_err(|_| Error::BadValue { field })?;
    Ok(time.format("%H:%M").to_string())
}

/// Most kroner in a cost or a budget.
pub const MOST_KRONER: u32 = 1_000_000_000;

/// An amount of whole kroner, from 0 to [`MOST_KRONER`].
///
/// # Errors
/// [`Error::BadAmount`] for anything below or above.
pub fn kroner(field: &'static str, amount: i64) -> Result<u32> {
    let amount = u32::try_from(amount).ok();
    amount
        .filter(|amount| *amount <= MOST_KRONER)
        .ok_or(Error::BadAmount {
            field,
            limit: MOST_KRONER,
        })
}

/// That a period does not end before it starts; open ends are fine. ISO dates and times compare as text.
///
/// # Errors
/// [`Error::EndsBeforeStart`].
pub fn in_order(from: Option<&str>, to: Option<&str>) -> Result<()> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(Error::EndsBeforeStart),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_pasted_from_word_become_line_breaks() {
        assert_eq!(
            clean("Et\u{b}to\r\ntre\rfire\u{2028}fem"),
            "Et\nto\ntre\nfire\nfem"
        );
    }

    #[test]
    fn nul_goes_and_emoji_and_arabic_stay() {
        assert_eq!(clean("\u{0}hej 👩‍🦽 مرحبا\u{0}"), "hej 👩‍🦽 مرحبا");
    }

    #[test]
    fn ten_thousand_characters_are_kept_and_one_more_is_refused() {
        assert!(required("text", &"å".repeat(LONG), LONG).is_ok());
        assert_eq!(
            required("text", &"å".repeat(LONG + 1), LONG),
            Err(Error::TooLong {
                field: "text",
                limit: LONG,
                length: LONG + 1
            })
        );
    }

    #[test]
    fn white_space_alone_says_nothing() {
        assert_eq!(
            line("title", " \u{0}\n "),
            Err(Error::Required { field: "title" })
        );
    }

    #[test]
    fn the_thirty_first_of_june_is_no_date() {
        assert!(date("date", Some("2021-06-31")).is_err());
        assert_eq!(date("date", Some(" ")), Ok(None));
    }
}
