//! Errors of recordings.

use std::fmt;
use std::path::{Path, PathBuf};

/// The error for a recording that cannot be read or written.
///
/// `Debug` writes the same text as `Display`, so that a test can return it.
///
/// ```
/// use restrait::testing::replay::Replay;
///
/// let error = Replay::open("missing.json").unwrap_err();
/// assert_eq!(error.path().to_str(), Some("missing.json"));
/// assert!(error.to_string().starts_with("cannot read `missing.json`: "));
/// ```
pub struct ReplayError {
    action: &'static str,
    path: PathBuf,
    reason: String,
}

impl ReplayError {
    pub(super) fn read(path: &Path, reason: String) -> Self {
        Self::new("read", path, reason)
    }

    pub(super) fn write(path: &Path, reason: String) -> Self {
        Self::new("write", path, reason)
    }

    fn new(action: &'static str, path: &Path, reason: String) -> Self {
        let path = path.to_path_buf();
        Self {
            action,
            path,
            reason,
        }
    }

    /// Returns the path of the recording.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, reason) = (self.path.display(), &self.reason);
        write!(f, "cannot {} `{path}`: {reason}", self.action)
    }
}

impl fmt::Debug for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for ReplayError {}
