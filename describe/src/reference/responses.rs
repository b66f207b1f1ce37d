//! The tables of responses.

use restrait::info::ResponseInfo;
use serde_json::Value;

use super::docs;
use super::endpoint::Endpoint;
use super::markdown::{self, Table, code};

/// Returns the table of successful responses.
pub(super) fn successes(endpoint: &Endpoint<'_>) -> String {
    let info = endpoint.info;
    let otherwise = if info.is_stream { "stream" } else { "no body" };
    table(
        endpoint,
        info.responses,
        &endpoint.types.responses,
        otherwise,
    )
}

/// Returns the table of documented errors.
pub(super) fn errors(endpoint: &Endpoint<'_>) -> String {
    table(
        endpoint,
        endpoint.info.errors,
        &endpoint.types.errors,
        "no body",
    )
}

/// Returns a table. `otherwise` is the type of a response without a body of a known type.
fn table(
    endpoint: &Endpoint<'_>,
    responses: &[ResponseInfo],
    schemas: &[Option<Value>],
    otherwise: &str,
) -> String {
    if responses.is_empty() {
        return String::new();
    }
    let mut table = Table::new(&["Status", "Type", "Description"]);
    for (response, schema) in responses.iter().zip(schemas) {
        table.row([
            response.status.to_string(),
            kind(endpoint, response.body, schema.as_ref(), otherwise),
            markdown::sentence(&docs::line(response.docs)),
        ]);
    }
    table.write()
}

/// Returns the table of the events in a stream.
pub(super) fn events(endpoint: &Endpoint<'_>) -> String {
    let events = endpoint.info.events;
    if events.is_empty() {
        return String::new();
    }
    let mut table = Table::new(&["Event", "Type of the data"]);
    for (event, schema) in events.iter().zip(&endpoint.types.events) {
        let name = match event.name {
            "" => "every other event".to_owned(),
            name => code(name),
        };
        table.row([name, kind(endpoint, event.body, schema.as_ref(), "no data")]);
    }
    table.write()
}

/// Returns the type of a body: by its schema, or else by its name.
fn kind(
    endpoint: &Endpoint<'_>,
    name: Option<&str>,
    schema: Option<&Value>,
    otherwise: &str,
) -> String {
    match (schema, name) {
        (Some(schema), _) => endpoint.schemas.kind(schema),
        (None, Some(name)) => code(name),
        (None, None) => otherwise.to_owned(),
    }
}
