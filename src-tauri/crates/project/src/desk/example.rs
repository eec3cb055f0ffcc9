use std::sync::Arc;

use super::{Desk, OpenProject};
use crate::example::{self, ShownOn, StoryClock};
use crate::file::{EXTENSION, Options};
use crate::operations::Nothing;
use crate::{Clock, Project, Result, details};

/// The worked example's file in the app's own folder.
const FILE: &str = "Aktive Fællesskaber (eksempel)";

impl Desk {
    /// Opens the worked example; builds it the first time. It is the user's own copy, to try things on.
    ///
    /// # Errors
    /// What the disk says.
    pub fn example(&self, _: Nothing) -> Result<OpenProject> {
        let path = self.inner.folder.join(format!("{FILE}.{EXTENSION}"));
        if !path.exists() {
            self.build_example(&path)?;
        }
        self.open(super::Open {
            path: path.to_string_lossy().into_owned(),
            ..Default::default()
        })
    }

    /// Builds beside its place and moves it there whole, so that a half-built example is never opened.
    fn build_example(&self, path: &std::path::Path) -> Result<()> {
        let folder = tempfile::Builder::new()
            .prefix(".example-")
            .tempdir_in(&self.inner.folder)?;
        let draft = folder.path().join("draft").with_extension(EXTENSION);
        let clock = StoryClock::new();
        let options = Options {
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            ids: Arc::clone(&self.inner.ids),
            actor: String::from("Samskaber"),
            ..Options::default()
        };
        example::build(&Project::create(&draft, options)?, &clock)?;
        std::fs::rename(draft, path)?;
        Ok(())
    }

    /// The worked example is opened on its own date, so that its plans are not years late.
    pub(super) fn dated(&self, project: Project, mut options: Options) -> Result<Project> {
        if !project.read(|db| details::get(db, Nothing {}))?.example {
            return Ok(project);
        }
        let path = project.path().to_owned();
        drop(project);
        options.clock = Arc::new(ShownOn(options.clock));
        Project::open(&path, options)
    }
}
