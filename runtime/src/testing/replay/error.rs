//! Why a file of exchanges cannot be read or written, and what to do.

use std::fmt;
use std::path::{Path, PathBuf};

/// Why a file of exchanges cannot be read or written, and what to do. `Debug` says the same as
/// `Display`.
pub struct ReplayError {
    path: PathBuf,
    problem: String,
}

impl ReplayError {
    pub(super) fn new(path: &Path, problem: impl Into<String>) -> Self {
        let (path, problem) = (path.to_path_buf(), problem.into());
        Self { path, problem }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path.display(), self.problem)
    }
}

impl fmt::Debug for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for ReplayError {}
