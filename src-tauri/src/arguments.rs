//! What the app is told when it is started.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;

/// The command line, read.
#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    /// The project to open at once: `--project PATH`, or a file that was double-clicked.
    pub project: Option<PathBuf>,
    /// The app's own folder: `--folder PATH`, by default among the user's local data.
    pub folder: PathBuf,
}

/// Reads a command line; the first word is the program's own name.
pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Arguments, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(words);
    let (mut project, mut folder) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("project") => project = Some(parser.value()?.into()),
            Long("folder") => folder = Some(parser.value()?.into()),
            Value(path) if project.is_none() => project = Some(path.into()),
            other => return Err(other.unexpected()),
        }
    }
    let folder = folder
        .or_else(own_folder)
        .ok_or("no folder for the app's data: --folder PATH")?;
    Ok(Arguments { project, folder })
}

/// Local, never a roaming or synchronised place: a live project file would be damaged there.
fn own_folder() -> Option<PathBuf> {
    let name = if cfg!(target_os = "linux") {
        "samskaber"
    } else {
        "Samskaber"
    };
    dirs::data_local_dir().map(|folder| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &[&str]) -> Result<Arguments, lexopt::Error> {
        parse(
            std::iter::once("samskaber")
                .chain(line.iter().copied())
                .map(OsString::from),
        )
    }

    #[test]
    fn a_project_and_a_folder_may_be_named() {
        let read = arguments(&["--folder", "/tmp/own", "--project=/tmp/vig.samskab"]).unwrap();
        assert_eq!(read.folder, PathBuf::from("/tmp/own"));
        assert_eq!(read.project, Some(PathBuf::from("/tmp/vig.samskab")));
    }

    #[test]
    fn a_double_clicked_file_is_the_project() {
        let read = arguments(&["/tmp/Æblegården i Vig.samskab"]).unwrap();
        assert_eq!(
            read.project,
            Some(PathBuf::from("/tmp/Æblegården i Vig.samskab"))
        );
        assert!(!read.folder.as_os_str().is_empty());
    }

    #[test]
    fn anything_else_is_refused() {
        assert!(arguments(&["--colour"]).is_err());
        assert!(arguments(&["one.samskab", "two.samskab"]).is_err());
        assert!(arguments(&["--project"]).is_err());
    }
}
