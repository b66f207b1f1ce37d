//! Actions on single files and folders.

use serde_json::{Value as Json, json};

use super::Direction;
use super::tree::Refused;

/// An action on a file or a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Action {
    pub(super) kind: Kind,
    pub(super) path: String,
    /// Size of a file.
    pub(super) bytes: Option<u64>,
    pub(super) reason: &'static str,
}

/// A kind of action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Creates a folder.
    Create,
    /// Copies a file.
    Copy,
    /// Deletes a file or a folder.
    Delete,
}

impl Action {
    /// Returns the action as data.
    pub(super) fn json(&self, direction: Direction, error: Option<&str>) -> Json {
        let name = match (self.kind, direction) {
            (Kind::Create, _) => "create",
            (Kind::Copy, Direction::Down) => "download",
            (Kind::Copy, Direction::Up) => "upload",
            (Kind::Delete, _) => "delete",
        };
        item(name, &self.path, self.bytes, self.reason, error)
    }
}

impl Refused {
    /// Returns what is not copied as data.
    pub(super) fn json(&self) -> Json {
        let error = self.is_failure.then_some(self.reason);
        item("skip", &self.path, None, self.reason, error)
    }
}

fn item(action: &str, path: &str, bytes: Option<u64>, reason: &str, error: Option<&str>) -> Json {
    json!({
        "action": action,
        "path": path,
        "bytes": bytes,
        "reason": reason,
        "error": error,
    })
}
