//! Values from the command line, from files and from standard input.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use serde_json::Value as Json;

use crate::Failure;

/// Returns the content of a file, or standard input for `-`.
///
/// # Errors
///
/// Returns the reason, which names the file, if it cannot be read.
pub(super) fn read_file(path: &str) -> Result<String, String> {
    if path == "-" {
        let mut text = String::new();
        return match io::stdin().read_to_string(&mut text) {
            Ok(_) => Ok(text),
            Err(error) => Err(format!("cannot read standard input: {error}")),
        };
    }
    fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))
}

/// Returns the JSON of the value of an argument, see [`json`].
///
/// # Errors
///
/// If it cannot be read or is not JSON. The error names the argument.
pub(crate) fn read_json(name: &str, value: &str) -> Result<Json, Failure> {
    json(value).map_err(|reason| Failure::Usage(format!("invalid `{name}`: {reason}")))
}

/// Returns the JSON of a value: of the value itself, of the content of `@file`, or of standard input for `-`.
///
/// # Errors
///
/// Returns the reason, which names the source, if it cannot be read or is not JSON.
pub(super) fn json(value: &str) -> Result<Json, String> {
    let (text, source) = if value == "-" {
        (read_file("-")?, " in standard input".to_owned())
    } else if let Some(path) = value.strip_prefix('@') {
        (read_file(path)?, format!(" in `{path}`"))
    } else {
        (value.to_owned(), String::new())
    };
    serde_json::from_str(&text).map_err(|error| {
        let advice = match source.as_str() {
            "" if Path::new(value).is_file() => format!("; write `@{value}` for the file"),
            "" if value.contains('=') => format!("; write `--set {value}` for a member"),
            _ => String::new(),
        };
        format!("expected JSON{source}: {error}{advice}")
    })
}
