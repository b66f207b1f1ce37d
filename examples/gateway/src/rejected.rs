//! States that Losant will never accept.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::Reading;
use crate::buffer::{Journal, line};

/// A file of states that Losant has rejected, for a person who repairs and sends them.
///
/// When it is full, it becomes the file with `.old` in its name, which it replaces.
#[derive(Debug, Clone)]
pub(crate) struct Rejected {
    path: PathBuf,
    max_bytes: u64,
}

/// A line of the file. The input of the gateway has the same form, without the error.
#[derive(Serialize)]
struct Line<'a> {
    error: &'a str,
    #[serde(flatten)]
    reading: &'a Reading,
}

impl Rejected {
    pub(crate) fn new(path: &Path, max_bytes: u64) -> Self {
        let path = path.to_owned();
        Self { path, max_bytes }
    }

    /// Stores a state.
    pub(crate) fn push(&self, reading: &Reading, error: &str) -> io::Result<()> {
        let line = line(&Line { error, reading })?;
        let (mut journal, _) = Journal::open(&self.path)?;
        if journal.len() + line.len() as u64 > self.max_bytes && journal.len() > 0 {
            let mut old = self.path.clone().into_os_string();
            old.push(".old");
            std::fs::rename(&self.path, old)?;
            (journal, _) = Journal::open(&self.path)?;
        }
        journal.append(&line)
    }
}
