//! What a file is by its first bytes: a plain project, a locked one, a damaged one or none at all.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::{Error, Result};

/// How a plain SQLite file starts.
pub(super) const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Every project file is a multiple of it.
pub(super) const PAGE: usize = 4096;
/// Where SQLite keeps the application's id in the first page.
const APPLICATION: std::ops::Range<usize> = 68..72;
/// In a page of noise every byte value comes about 16 times.
const NOISE: usize = 64;

/// How the files start that look like noise but are something else.
const OTHERS: &[&[u8]] = &[
    b"PK\x03\x04",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"BZh",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
    b"ID3",
    b"\xff\xfb",
    b"OggS",
    b"RIFF",
    b"fLaC",
    b"MZ",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
    b"II*\0",
    b"MM\0*",
];

/// What the first bytes tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// A plain SQLite file.
    Plain,
    /// Nothing but noise: a locked project, as far as one can see.
    Locked,
}

/// Looks at a file's first page.
///
/// # Errors
/// [`Error::Damaged`] for what was a project once, [`Error::NotAProject`] for anything else.
pub(super) fn look(path: &Path) -> Result<Look> {
    let length = path.metadata()?.len();
    let page = first_page(path)?;
    let damaged = |detail: &str| Error::Damaged {
        detail: detail.to_owned(),
    };
    if page.iter().all(|byte| *byte == 0) {
        return Err(damaged("the file is empty"));
    }
    if page.starts_with(MAGIC) {
        return match page.len() {
            PAGE => Ok(Look::Plain),
            _ => Err(damaged("shorter than one page")),
        };
    }
    if was_project(&page) {
        return Err(damaged("the header is damaged"));
    }
    if !is_noise(&page) {
        return Err(Error::NotAProject);
    }
    if length.is_multiple_of(PAGE as u64) {
        return Ok(Look::Locked);
    }
    match is_other(&page) {
        true => Err(Error::NotAProject),
        false => Err(damaged("cut off")),
    }
}

/// Whether a file that may be damaged looks locked.
pub(super) fn is_locked(path: &Path) -> Result<bool> {
    match look(path) {
        Ok(look) => Ok(look == Look::Locked),
        Err(Error::Damaged { .. }) => Ok(is_noise(&first_page(path)?)),
        Err(error) => Err(error),
    }
}

/// A file's first sixteen bytes: its own for every locked file, the same for all plain ones.
pub(super) fn head(path: &Path) -> Result<[u8; 16]> {
    let mut head = [0; 16];
    File::open(path)?.read_exact(&mut head)?;
    Ok(head)
}

fn first_page(path: &Path) -> Result<Vec<u8>> {
    let mut page = Vec::with_capacity(PAGE);
    File::open(path)?.take(PAGE as u64).read_to_end(&mut page)?;
    Ok(page)
}

/// A header that a few bytes are wrong in.
fn was_project(page: &[u8]) -> bool {
    let alike = page.iter().zip(MAGIC).filter(|(byte, known)| byte == known);
    let ours = super::APPLICATION_ID.to_be_bytes();
    alike.count() >= 12 || page.get(APPLICATION) == Some(&ours)
}

fn is_other(page: &[u8]) -> bool {
    page.get(4..8) == Some(b"ftyp") || OTHERS.iter().any(|magic| page.starts_with(magic))
}

/// No byte value stands out, as in a page that was encrypted.
fn is_noise(page: &[u8]) -> bool {
    let mut counts = [0_usize; 256];
    for byte in page {
        counts[usize::from(*byte)] += 1;
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    page.len() == PAGE && most < NOISE
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn look_at(bytes: &[u8]) -> Result<Look> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.samskab");
        std::fs::write(&path, bytes).unwrap();
        look(&path)
    }

    #[test]
    fn texts_pictures_and_other_files_are_no_projects() {
        let danish = "Æblegården i Vig: blåbærgrød på lørdag\n".repeat(300);
        assert_eq!(look_at(danish.as_bytes()), Err(Error::NotAProject));
        assert_eq!(look_at("kort".as_bytes()), Err(Error::NotAProject));
        let mut picture = noise(7, 3 * PAGE + 17);
        picture[..4].copy_from_slice(b"\xff\xd8\xff\xe0");
        assert_eq!(look_at(&picture), Err(Error::NotAProject));
    }

    #[test]
    fn an_emptied_or_cut_off_file_is_damaged() {
        for bytes in [
            vec![],
            vec![0; 2 * PAGE],
            MAGIC.to_vec(),
            noise(1, PAGE + 5),
        ] {
            assert_eq!(look_at(&bytes).unwrap_err().code(), "damaged");
        }
    }

    proptest! {
        /// Whatever the first bytes are by chance, a locked project is never taken for something else.
        #[test]
        fn a_locked_project_is_always_known(seed in any::<u32>(), head in any::<[u8; 4]>()) {
            let mut bytes = noise(seed, PAGE);
            bytes[..4].copy_from_slice(&head);
            prop_assert_eq!(look_at(&bytes), Ok(Look::Locked));
        }
    }

    fn noise(seed: u32, length: usize) -> Vec<u8> {
        let mut state = u64::from(seed) | 1 << 40;
        std::iter::repeat_with(|| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as u8
        })
        .take(length)
        .collect()
    }
}
