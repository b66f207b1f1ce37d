//! `events(end = "..")`.

use proc_macro2::Span;

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, KeySpec, StrLit, literal, read_keys};

/// The keys of `events(..)`.
const KEYS: &[KeySpec<Option<StrLit>>] = &[KeySpec {
    name: "end",
    read: |end, entry, diagnostics| *end = marker(entry, diagnostics),
}];

/// The values of `events(..)`.
pub(crate) struct Events {
    /// The data of the event after which the stream ends.
    pub(crate) end: String,
    /// The span of the key.
    pub(crate) span: Span,
}

/// Reads `events(..)`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<Events> {
    let before = diagnostics.count();
    let entries = entry.list(diagnostics);
    let mut end = None;
    read_keys(KEYS, &entries, &mut end, diagnostics);
    let span = entry.key.span();
    match end {
        Some(end) => Some(Events {
            end: end.value,
            span,
        }),
        None => {
            if diagnostics.count() == before {
                let message = "missing `end` of `events`; write `events(end = \"[DONE]\")`";
                diagnostics.push_at(span, message);
            }
            None
        }
    }
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
