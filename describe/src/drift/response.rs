//! Statuses and bodies of responses.

use restrait::info::ResponseInfo;

use super::Kind;
use super::body::{essence, find, matches, schema};
use super::endpoint::Pair;
use super::schema::Direction;
use super::sink::code;
use crate::document::{Response, Status};

/// Compares the successful responses and the errors.
pub(super) fn compare(pair: &mut Pair<'_>) {
    let (info, operation) = (pair.info, pair.operation);
    let declared = info
        .responses
        .iter()
        .enumerate()
        .map(|(index, one)| (index, one, false));
    let errors = info
        .errors
        .iter()
        .enumerate()
        .map(|(index, one)| (index, one, true));
    for (index, ours, is_error) in declared.chain(errors) {
        let Some(theirs) = covering(&operation.responses, ours.status) else {
            let what = format!("status {}", ours.status);
            pair.sink.add(Kind::Extra, &what, &operation.pointer);
            continue;
        };
        if is_error {
            let schema = pair.declared.errors.get(index);
            compare_schema(pair, ours, theirs, schema.and_then(Option::as_ref));
        } else if theirs.status != Status::Default {
            compare_body(pair, ours, theirs);
            let schema = pair.declared.responses.get(index);
            compare_schema(pair, ours, theirs, schema.and_then(Option::as_ref));
        }
    }
    for theirs in &operation.responses {
        let is_declared = match theirs.status {
            Status::Code(status) => {
                let mut all = info.responses.iter().chain(info.errors);
                all.any(|ours| ours.status == status)
            }
            // These are not statuses that a server returns.
            Status::Range(_) | Status::Default => true,
        };
        if !is_declared {
            let what = format!("status {}", theirs.status);
            pair.sink.add(Kind::Missing, &what, &theirs.pointer);
        }
    }
}

/// Returns the response for a status, or the range or default that covers it.
fn covering(responses: &[Response], status: u16) -> Option<&Response> {
    let with = |wanted: Status| responses.iter().find(move |one| one.status == wanted);
    let class = u8::try_from(status / 100).unwrap_or_default();
    with(Status::Code(status))
        .or_else(|| with(Status::Range(class)))
        .or_else(|| with(Status::Default))
}

/// Compares the existence of a body and its media type.
fn compare_body(pair: &mut Pair<'_>, ours: &ResponseInfo, theirs: &Response) {
    let what = format!("body of the response {}", ours.status);
    match ours.body {
        Some(body) if theirs.content.is_empty() => {
            pair.sink
                .changed(&what, &code([body]), "none", &theirs.pointer);
            return;
        }
        Some(_) => {}
        None if theirs.content.is_empty() => return,
        // A stream has no type of its own.
        None if pair.info.is_stream => {}
        None => {
            let media_types = code(theirs.content.iter().map(|content| &content.name));
            pair.sink
                .changed(&what, "none", &media_types, &theirs.pointer);
            return;
        }
    }
    let accepted: Vec<_> = pair.info.accept.split(',').map(essence).collect();
    let is_accepted = accepted.iter().any(|accepted| {
        let mut content = theirs.content.iter();
        find(&theirs.content, accepted).is_some()
            || content.any(|one| matches(accepted, &essence(&one.name)))
    });
    if !is_accepted {
        let theirs_names = code(theirs.content.iter().map(|content| &content.name));
        let what = format!("media type of the response {}", ours.status);
        pair.sink.changed(
            &what,
            &code([pair.info.accept]),
            &theirs_names,
            &theirs.pointer,
        );
    }
}

fn compare_schema(
    pair: &mut Pair<'_>,
    ours: &ResponseInfo,
    theirs: &Response,
    declared: Option<&serde_json::Value>,
) {
    let json = find(&theirs.content, "application/json");
    let json = json.or_else(|| {
        theirs
            .content
            .iter()
            .find(|one| essence(&one.name).ends_with("+json"))
    });
    if let (Some(declared), Some(part)) = (declared, json.and_then(schema)) {
        let what = format!("the response {}", ours.status);
        pair.compare_schemas(Direction::Received, &what, declared, &part);
    }
}
