//! The tables of responses.

use restrait::info::{EndpointInfo, ResponseInfo};

use super::docs;
use super::markdown::{self, Table, code};

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
            markdown::sentence(&docs::line(response.docs)),
        ]);
    }
    table.write()
}

/// Returns the table of the events in a stream.
pub(super) fn events(info: &EndpointInfo) -> String {
    if info.events.is_empty() {
        return String::new();
    }
    let mut table = Table::new(&["Event", "Type of the data"]);
    for event in info.events {
        let name = match event.name {
            "" => "every other event".to_owned(),
            name => code(name),
        };
        table.row([name, event.body.map_or_else(|| "no data".to_owned(), code)]);
    }
    table.write()
}
