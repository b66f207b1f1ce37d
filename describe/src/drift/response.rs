//! Statuses and bodies of responses.

use restrait::info::{EndpointInfo, ResponseInfo};
use serde_json::Value;

use super::body::{essence, find, is_json, matches, schema};
use super::endpoint::Pair;
use super::schema::Direction;
use super::sink::{Named, code};
use super::{Kind, event};
use crate::document::{MediaType, Operation, Response, Status};

/// Compares the successful responses and the errors.
pub(super) fn compare(pair: &mut Pair<'_>) {
    let (info, operation, declared) = (pair.info, pair.operation, pair.declared);
    let described = Described::new(operation);
    for (index, ours) in info.responses.iter().enumerate() {
        match described.success(ours.status) {
            Some(theirs) => {
                compare_body(pair, ours, theirs);
                let schema = declared.responses.get(index).and_then(Option::as_ref);
                compare_success(pair, ours, theirs, schema);
            }
            None if described.is_open(ours.status) => {}
            None => report_extra(pair, ours),
        }
    }
    for (index, ours) in info.errors.iter().enumerate() {
        match described.covering(ours.status) {
            Some(theirs) if described.is_success(theirs) => {}
            Some(theirs) => {
                let schema = declared.errors.get(index).and_then(Option::as_ref);
                compare_schema(pair, ours, theirs, schema);
            }
            None if described.is_open(ours.status) => {}
            None => report_extra(pair, ours),
        }
    }
    for theirs in &operation.responses {
        if let Status::Code(status) = theirs.status
            && !is_declared(info, status)
        {
            let sink = &mut pair.sink;
            let difference = sink.add_named(Kind::Missing, &named(status), &theirs.pointer);
            difference.is_addition = status >= 400;
        }
    }
}

fn named(status: u16) -> Named<'static> {
    Named {
        noun: "status",
        name: status.to_string(),
        of: "",
    }
}

fn report_extra(pair: &mut Pair<'_>, ours: &ResponseInfo) {
    let pointer = &pair.operation.pointer;
    pair.sink
        .add_named(Kind::Extra, &named(ours.status), pointer);
}

/// Returns `true` if a declaration needs no other word about a status.
fn is_declared(info: &EndpointInfo, status: u16) -> bool {
    let mut all = info.responses.iter().chain(info.errors);
    let is_success = (200..300).contains(&status);
    all.any(|ours| ours.status == status)
        || (is_success && info.other_response.is_some())
        // Calls follow redirects. A type that expects one declares it.
        || (300..400).contains(&status)
        || status < 200
}

/// The responses of an operation.
struct Described<'a> {
    responses: &'a [Response],
    /// Many documents describe no successful response other than the default one.
    is_default_success: bool,
}

impl<'a> Described<'a> {
    fn new(operation: &'a Operation) -> Self {
        let responses = &operation.responses;
        let is_success = |one: &Response| class(one.status) == Some(2);
        Self {
            responses,
            is_default_success: !responses.iter().any(is_success),
        }
    }

    /// Returns the response for a status, or the range or default that covers it.
    fn covering(&self, status: u16) -> Option<&'a Response> {
        let with = |wanted: Status| self.responses.iter().find(move |one| one.status == wanted);
        let class = u8::try_from(status / 100).unwrap_or_default();
        with(Status::Code(status))
            .or_else(|| with(Status::Range(class)))
            .or_else(|| with(Status::Default))
    }

    /// Returns the response that describes a success with a status.
    fn success(&self, status: u16) -> Option<&'a Response> {
        let found = self.covering(status);
        found.filter(|one| one.status != Status::Default || self.is_default_success)
    }

    fn is_success(&self, response: &Response) -> bool {
        response.status == Status::Default && self.is_default_success
    }

    /// Returns `true` if the document does not say which statuses of this class there are: it describes no
    /// error at all, or only a redirect, which calls follow.
    fn is_open(&self, status: u16) -> bool {
        let has = |wanted: u8| {
            let mut all = self.responses.iter();
            all.any(|one| class(one.status) == Some(wanted))
        };
        let has_default = self.covering(status).is_some();
        match status / 100 {
            2 => has(3) && !has(2),
            3 => true,
            _ => !has(4) && !has(5) && !has_default,
        }
    }
}

fn class(status: Status) -> Option<u8> {
    match status {
        Status::Code(status) => u8::try_from(status / 100).ok(),
        Status::Range(class) => Some(class),
        Status::Default => None,
    }
}

/// Compares the existence of a body and its media type.
fn compare_body(pair: &mut Pair<'_>, ours: &ResponseInfo, theirs: &Response) {
    // Such a response has no body, whatever a document says. That of an error is not read.
    if pair.info.route.method() == http::Method::HEAD || !(200..300).contains(&ours.status) {
        return;
    }
    let of = format!("body of the response {}", ours.status);
    let names = code(theirs.content.iter().map(|content| &content.name));
    let Some(media_type) = ours.media_type else {
        if !theirs.content.is_empty() {
            pair.sink.changed(&of, "none", &names, &theirs.pointer);
        }
        return;
    };
    if theirs.content.is_empty() {
        let body = ours.body.unwrap_or(media_type);
        pair.sink
            .changed(&of, &code([body]), "none", &theirs.pointer);
        return;
    }
    let accepted = pair.info.accept.split(',').chain([media_type]);
    let is_accepted = accepted.map(essence).any(|accepted| {
        let mut content = theirs.content.iter();
        find(&theirs.content, &accepted).is_some()
            || content.any(|one| {
                let name = essence(&one.name);
                matches(&accepted, &name) || (is_json(&accepted) && is_json(&name))
            })
    });
    if !is_accepted {
        let what = format!("media type of the response {}", ours.status);
        let accept = code([pair.info.accept]);
        pair.sink.changed(&what, &accept, &names, &theirs.pointer);
    }
}

/// Compares the schema of a successful response, or that of its events or lines.
fn compare_success(
    pair: &mut Pair<'_>,
    ours: &ResponseInfo,
    theirs: &Response,
    declared: Option<&Value>,
) {
    let media_type = ours.media_type.unwrap_or_default();
    if !pair.info.is_stream {
        compare_schema(pair, ours, theirs, declared);
        return;
    }
    let what = format!("the response {}", ours.status);
    // A document that has only JSON describes the response that is not a stream.
    if let Some(content) = find(&theirs.content, media_type).filter(|one| !is_json(&one.name)) {
        event::compare(pair, &what, declared, content);
    }
}

fn compare_schema(
    pair: &mut Pair<'_>,
    ours: &ResponseInfo,
    theirs: &Response,
    declared: Option<&Value>,
) {
    let media_type = ours.media_type.unwrap_or("application/json");
    let content = json(&theirs.content, media_type);
    if let (Some(declared), Some(part)) = (declared, content.and_then(schema)) {
        let what = format!("the response {}", ours.status);
        pair.compare_schemas(Direction::Received, &what, declared, &part);
    }
}

/// Returns the content with a media type, or else that with JSON.
fn json<'a>(content: &'a [MediaType], media_type: &str) -> Option<&'a MediaType> {
    find(content, media_type)
        .or_else(|| find(content, "application/json"))
        .or_else(|| content.iter().find(|one| is_json(&one.name)))
}
