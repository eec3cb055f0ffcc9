//! The app's own typeface, which is made for low vision.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// As the windows use it: one file for western Europe, one for the rest of the Latin letters.
const FILES: [&[u8]; 2] = [
    include_bytes!("../../../../assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"),
    include_bytes!(
        "../../../../assets/fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2"
    ),
];

/// Unpacked once.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let unpacked = FILES
        .into_iter()
        .filter_map(|file| wuff::decompress_woff2(file).ok());
    unpacked
        .flat_map(|font| Font::iter(Bytes::new(font)))
        .collect()
});

/// The typeface in all its weights.
pub(crate) fn fonts() -> Vec<Font> {
    FONTS.clone()
}

/// Whether it has every letter of a text.
pub(crate) fn covers(text: &str) -> bool {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .all(|letter| {
            FONTS
                .iter()
                .any(|font| font.info().coverage.contains(u32::from(letter)))
        })
}
