//! Responses, by status.

use http::StatusCode;
use restrait::info::{EndpointInfo, ResponseInfo};
use restrait_grammar::media_type::essence;
use serde_json::Value;

use super::headers::headers;
use super::media::{self, MediaType};
use super::object::Object;
use super::writer::Writer;

/// The schemas of an endpoint's responses.
pub(super) struct Bodies<'a> {
    pub(super) responses: &'a [Option<Value>],
    pub(super) errors: &'a [Option<Value>],
    /// The schema of [`EndpointInfo::other_response`].
    pub(super) other: Option<Value>,
}

/// Returns the descriptions of all responses. Those that are not declared are one `default` response.
pub(super) fn responses(writer: &mut Writer, info: &EndpointInfo, bodies: &Bodies<'_>) -> Object {
    let mut all = Object::new();
    let schemas = bodies.responses.iter().map(Option::as_ref);
    let schemas = schemas.chain(std::iter::repeat(None));
    for (response, schema) in info.responses.iter().zip(schemas) {
        let own = success(writer, info, response, schema);
        let is_other = !(200..300).contains(&response.status);
        let own = own.with_flag("x-restrait-success", is_other);
        all.set(&response.status.to_string(), own);
    }
    if let Some(other) = &info.other_response {
        let own = success(writer, info, other, bodies.other.as_ref());
        all.set("2XX", own);
    }
    let schemas = bodies.errors.iter().cloned().chain(std::iter::repeat(None));
    for (error, schema) in info.errors.iter().zip(schemas) {
        let status = error.status.to_string();
        if all.get(&status).is_some() {
            writer.warn(format!(
                "status {status} is declared as a success and as an error"
            ));
            continue;
        }
        let own = error_response(writer, info, error, schema);
        all.set(&status, own);
    }
    let mut others = writer.other_errors.clone();
    if info.route.method() == http::Method::HEAD
        && let Some(members) = others.as_object_mut()
    {
        members.remove("content");
    }
    all.with("default", others)
}

fn success(
    writer: &mut Writer,
    info: &EndpointInfo,
    response: &ResponseInfo,
    schema: Option<&Value>,
) -> Object {
    let object = described(writer, response);
    let has_body = info.route.method() != http::Method::HEAD;
    let Some(media_types) = response.media_type.filter(|_| has_body) else {
        return named(object, response);
    };
    let subject = format!("the response with status {}", response.status);
    let type_name = response.body.unwrap_or_default();
    let mut content = Object::new();
    for name in listed(media_types) {
        let media_type = MediaType {
            name,
            is_stream: info.is_stream,
        };
        let body = if essence(name) == EVENTS {
            event_stream(info).with_some("x-restrait-item-schema", schema.cloned())
        } else {
            media::content(writer, &subject, media_type, type_name, schema.cloned())
        };
        content.set(name, body);
    }
    named(object.with_items("content", content), response)
}

fn error_response(
    writer: &mut Writer,
    info: &EndpointInfo,
    error: &ResponseInfo,
    schema: Option<Value>,
) -> Object {
    let object = described(writer, error);
    let has_body = info.route.method() != http::Method::HEAD;
    let Some(name) = error.media_type.filter(|_| has_body) else {
        return object;
    };
    let subject = format!("the response with status {}", error.status);
    let type_name = error.body.unwrap_or_default();
    let media_type = MediaType {
        name,
        is_stream: false,
    };
    let body = media::content(writer, &subject, media_type, type_name, schema);
    named(
        object.with("content", Object::new().with(name, body)),
        error,
    )
}

/// Returns the response to every error that an endpoint does not declare. `schema` is that of the client's
/// error type.
pub(super) fn other_errors(writer: &mut Writer, schema: Option<Value>) -> Value {
    let object = Object::new().with("description", "Any other error.");
    let Some(type_name) = writer.client.error else {
        return object.into();
    };
    let name = writer.client.error_media_type;
    let media_type = MediaType {
        name,
        is_stream: false,
    };
    let body = media::content(
        writer,
        "the error type of the client",
        media_type,
        type_name,
        schema,
    );
    object
        .with("content", Object::new().with(name, body))
        .into()
}

/// Returns the description and the headers of a response.
fn described(writer: &mut Writer, response: &ResponseInfo) -> Object {
    let status = StatusCode::from_u16(response.status).ok();
    let reason = status
        .and_then(|it| it.canonical_reason())
        .unwrap_or("Success");
    let docs = if response.docs.is_empty() {
        reason
    } else {
        response.docs
    };
    let (headers, maps) = headers(writer, response.headers);
    Object::new()
        .with("description", docs)
        .with_items("headers", headers)
        .with_items("x-restrait-header-maps", maps)
}

/// Adds the name of the body's type, unless it is the name of the component.
fn named(object: Object, response: &ResponseInfo) -> Object {
    let Some(name) = response.body else {
        return object;
    };
    let content = object.get("content").and_then(Value::as_object);
    let bodies = content.into_iter().flat_map(|content| content.values());
    let is_named = bodies
        .filter_map(Value::as_object)
        .any(|body| media::is_name_of(&Object::from(body.clone()), name));
    object.with_some("x-restrait-body", Some(name).filter(|_| !is_named))
}

/// The media type of server-sent events.
const EVENTS: &str = "text/event-stream";

/// Describes a stream of events. OpenAPI 3.1 describes a body as a whole, so this is a text, and the
/// events are in an extension of the operation.
fn event_stream(info: &EndpointInfo) -> Object {
    let name = |event: &restrait::info::EventInfo| match (event.name, event.body) {
        ("", Some(body)) => format!("any other event (`{body}`)"),
        ("", None) => "any other event".to_owned(),
        (name, Some(body)) => format!("`{name}` (`{body}`)"),
        (name, None) => format!("`{name}`"),
    };
    let names: Vec<_> = info.events.iter().map(name).collect();
    let mut docs = "Server-sent events.".to_owned();
    if !names.is_empty() {
        docs = format!("Server-sent events: {}.", names.join(", "));
    }
    if let Some(end) = info.route.end_of_events() {
        docs = format!("{docs} The last one has the data `{end}`.");
    }
    // Without a type, because some tools take the schema for that of one event.
    let schema = Object::new().with("description", docs);
    Object::new().with("schema", schema)
}

/// Returns the media types in a list that a server should prefer: those without a weight. All of them
/// if each has one.
fn listed(list: &str) -> impl Iterator<Item = &str> {
    let has_weight = |item: &&str| {
        item.split(';')
            .skip(1)
            .any(|it| it.trim().starts_with("q="))
    };
    let items = || {
        list.split(',')
            .map(str::trim)
            .filter(|item| !item.is_empty())
    };
    let all_have_weights = items().all(|item| has_weight(&item));
    items().filter(move |item| all_have_weights || !has_weight(item))
}
