//! Puts a file in its place whole or not at all: written under another name, forced to the disk, renamed.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use ring::digest::{Context, SHA256};
use tempfile::TempPath;

use crate::Result;

/// Ends the name of a file that is still being written.
const UNFINISHED: &str = ".part";

/// A file's content as a short text; equal texts mean equal files.
pub type Digest = String;

/// A new, empty file beside `target` that goes away unless it is [`settle`]d.
pub(super) fn unfinished(target: &Path) -> Result<TempPath> {
    let mut builder = tempfile::Builder::new();
    let prefix = prefix(target);
    builder.prefix(&prefix).suffix(UNFINISHED);
    open_to_all(&mut builder);
    Ok(builder.tempfile_in(folder(target))?.into_temp_path())
}

/// Forces an unfinished file to the disk and gives it the target's name, over what lies there.
pub(super) fn settle(unfinished: TempPath, target: &Path) -> Result<()> {
    OpenOptions::new()
        .write(true)
        .open(&unfinished)?
        .sync_all()?;
    unfinished.persist(target).map_err(|error| error.error)?;
    sync_folder(target)
}

/// Copies a file to its place, whole or not at all, and tells its content's digest.
pub(super) fn copy(source: &Path, target: &Path) -> Result<Digest> {
    let unfinished = unfinished(target)?;
    let mut to = OpenOptions::new().write(true).open(&unfinished)?;
    let digest = pour(&mut File::open(source)?, &mut to)?;
    drop(to);
    settle(unfinished, target)?;
    Ok(digest)
}

/// The digest of a file's content.
///
/// # Errors
/// What the disk says.
pub fn digest(path: &Path) -> Result<Digest> {
    pour(&mut File::open(path)?, &mut std::io::sink())
}

/// Removes what a crash left unfinished beside a file.
pub(super) fn sweep(target: &Path) {
    let prefix = prefix(target);
    let Ok(entries) = folder(target).read_dir() else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&*prefix.to_string_lossy()) && name.ends_with(UNFINISHED) {
            // Left where it is on failure: it is in nobody's way.
            drop(std::fs::remove_file(entry.path()));
        }
    }
}

/// A path that nothing lies at: the one wanted, or the same with a number.
pub(crate) fn free(folder: &Path, stem: &str) -> PathBuf {
    let named = |name: String| folder.join(format!("{name}.{}", super::EXTENSION));
    let others = (2_u32..).map(|number| named(format!("{stem} {number}")));
    std::iter::once(named(stem.to_owned()))
        .chain(others)
        .find(|path| !path.exists())
        .unwrap_or_default()
}

fn pour(from: &mut impl Read, to: &mut impl Write) -> Result<Digest> {
    let mut hash = Context::new(&SHA256);
    let mut buffer = vec![0; 1 << 16];
    loop {
        let length = from.read(&mut buffer)?;
        if length == 0 {
            return Ok(hexadecimal(hash.finish().as_ref()));
        }
        hash.update(&buffer[..length]);
        to.write_all(&buffer[..length])?;
    }
}

/// Bytes as two letters each.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn folder(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn prefix(target: &Path) -> OsString {
    let mut prefix = OsString::from(".");
    prefix.push(target.file_name().unwrap_or_default());
    prefix.push(".");
    prefix
}

/// A finished file can be read by whoever may read the others in its folder.
#[cfg(unix)]
fn open_to_all(builder: &mut tempfile::Builder) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn open_to_all(_: &mut tempfile::Builder) {}

/// A rename is on the disk only when its folder is.
#[cfg(unix)]
fn sync_folder(target: &Path) -> Result<()> {
    match File::open(folder(target)).and_then(|folder| folder.sync_all()) {
        // Some shares cannot; the file itself is on the disk.
        Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
        outcome => Ok(outcome?),
    }
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_the_digest_of_its_original() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("a"), folder.path().join("b"));
        std::fs::write(&from, "Æblegården").unwrap();
        let told = copy(&from, &to).unwrap();
        assert_eq!(told, digest(&to).unwrap());
        assert_eq!(std::fs::read(&from).unwrap(), std::fs::read(&to).unwrap());
        assert_ne!(told, digest_of("Æblegaarden"));
    }

    fn digest_of(text: &str) -> Digest {
        pour(&mut text.as_bytes(), &mut std::io::sink()).unwrap()
    }

    #[test]
    fn an_unfinished_file_leaves_the_old_one_alone_and_is_swept_up() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.samskab");
        std::fs::write(&target, "old").unwrap();
        let part = unfinished(&target).unwrap().keep().unwrap();
        std::fs::write(&part, "half").unwrap();
        assert_eq!(std::fs::read(&target).unwrap(), b"old");
        sweep(&target);
        assert!(!part.exists());
        assert!(target.exists());
    }
}
