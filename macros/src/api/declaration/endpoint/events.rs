//! `events(end = "..")`.

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, KeySpec, StrLit, literal, read_keys};

/// The keys of `events(..)`.
const KEYS: &[KeySpec<Option<StrLit>>] = &[KeySpec {
    name: "end",
    read: |end, entry, diagnostics| *end = marker(entry, diagnostics),
}];

/// Reads `events(..)`. Returns the data of the event after which the stream ends.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<String> {
    let entries = entry.list(diagnostics);
    let mut end = None;
    read_keys(KEYS, &entries, &mut end, diagnostics);
    end.map(|end| end.value)
}

/// Reads the end marker.
fn marker(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    let end = literal::string(
        entry.value_like("\"[DONE]\"", diagnostics)?,
        "end",
        diagnostics,
    )?;
    let message = if end.value.is_empty() {
        "empty end marker; write the data of the last event, such as `[DONE]`"
    } else if end.value.contains(['\r', '\0']) {
        "an end marker cannot contain carriage returns or null characters; remove them"
    } else {
        return Some(end);
    };
    diagnostics.push(&end, message);
    None
}
