//! The file: its version, and how it is read and written.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::ReplayError;
use super::exchange::Exchange;

/// The version of the format. It grows when an older reader would misunderstand a file.
const VERSION: u64 = 1;

/// A file of exchanges.
#[derive(Serialize, Deserialize)]
pub(super) struct File {
    /// Also what tells a file of exchanges from other JSON.
    restrait_exchanges: u64,
    /// The names, beside the usual ones, whose values are taken out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) redacted: Vec<String>,
    pub(super) exchanges: Vec<Exchange>,
}

/// The part that is read before anything else.
#[derive(Deserialize)]
struct Head {
    restrait_exchanges: u64,
}

pub(super) fn read(path: &Path) -> Result<File, ReplayError> {
    let fault = |problem: String| ReplayError::new(path, problem);
    let text = fs::read(path).map_err(|error| {
        fault(format!(
            "cannot be read: {error}; record it with `Recorder::save`"
        ))
    })?;
    let head: Head = serde_json::from_slice(&text).map_err(|error| {
        fault(format!(
            "is no file of exchanges: {error}; record it with `Recorder::save`"
        ))
    })?;
    if head.restrait_exchanges != VERSION {
        return Err(fault(format!(
            "has version {} of the format, and this is restrait {}, which reads version {VERSION}; \
             record it again, or use the restrait that wrote it",
            head.restrait_exchanges,
            env!("CARGO_PKG_VERSION"),
        )));
    }
    serde_json::from_slice(&text).map_err(|error| {
        fault(format!(
            "was changed and cannot be read any more: {error}; record it again"
        ))
    })
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
    let fault = |error: &dyn std::fmt::Display| {
        ReplayError::new(path, format!("cannot be written: {error}"))
    };
    let mut text = serde_json::to_string_pretty(&file).map_err(|error| fault(&error))?;
    text.push('\n');
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| fault(&error))?;
    }
    fs::write(path, text).map_err(|error| fault(&error))
}
