//! The file format of recordings.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::ReplayError;
use super::exchange::Exchange;

/// Version of the format. It is incremented for changes that older versions cannot read.
const VERSION: u64 = 1;

/// The content of a file.
#[derive(Serialize, Deserialize)]
pub(super) struct File {
    /// Version of the format. The name of the field identifies recordings.
    restrait_exchanges: u64,
    /// Additional names of secrets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) redacted: Vec<String>,
    pub(super) exchanges: Vec<Exchange>,
}

/// The part of the content that all versions have.
#[derive(Deserialize)]
struct Header {
    restrait_exchanges: u64,
}

pub(super) fn read(path: &Path) -> Result<File, ReplayError> {
    let fail = |reason: String| ReplayError::read(path, reason);
    let text = fs::read(path)
        .map_err(|error| fail(format!("{error}; record it with `Recorder::save`")))?;
    let invalid = |error: serde_json::Error| {
        fail(format!(
            "invalid recording: {error}; record it with `Recorder::save`"
        ))
    };
    let header: Header = serde_json::from_slice(&text).map_err(invalid)?;
    if header.restrait_exchanges != VERSION {
        return Err(fail(format!(
            "unsupported version {} of the recording format, restrait {} supports version {VERSION}; \
             record it again",
            header.restrait_exchanges,
            env!("CARGO_PKG_VERSION"),
        )));
    }
    serde_json::from_slice(&text).map_err(invalid)
}

pub(super) fn write(
    path: &Path,
    redacted: Vec<String>,
    exchanges: Vec<Exchange>,
) -> Result<(), ReplayError> {
    let file = File {
        restrait_exchanges: VERSION,
        redacted,
        exchanges,
    };
    let fail = |error: &dyn std::fmt::Display| ReplayError::write(path, error.to_string());
    let mut text = serde_json::to_string_pretty(&file).map_err(|error| fail(&error))?;
    text.push('\n');
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).map_err(|error| fail(&error))?;
    }
    fs::write(path, text).map_err(|error| fail(&error))
}
