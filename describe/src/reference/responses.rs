//! The tables of responses.

use restrait::info::{EndpointInfo, ResponseInfo};

use super::docs;
use super::markdown::{Table, code};

/// Returns the table of successful responses.
pub(super) fn successes(info: &EndpointInfo) -> String {
    table(
        info.responses,
        if info.is_stream { "stream" } else { "no body" },
    )
}

/// Returns the table of documented errors.
pub(super) fn errors(info: &EndpointInfo) -> String {
    table(info.errors, "no body")
}

/// Returns a table. `otherwise` is the type of a response without a body of a known type.
fn table(responses: &[ResponseInfo], otherwise: &str) -> String {
    if responses.is_empty() {
        return String::new();
    }
    let mut table = Table::new(&["Status", "Type", "Description"]);
    for response in responses {
        table.row([
            response.status.to_string(),
            response.body.map_or_else(|| otherwise.to_owned(), code),
            sentence(&docs::line(response.docs)),
        ]);
    }
    table.write()
}

/// Returns a description with a capital at the beginning and a full stop at the end.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    let mut sentence: String = first.chain(chars).collect();
    if !sentence.is_empty() && !sentence.ends_with(['.', '!', '?', ':']) {
        sentence.push('.');
    }
    sentence
}
