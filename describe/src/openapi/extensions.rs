//! Facts of endpoints and clients that OpenAPI has no word for.

use restrait::info::{ClientInfo, EndpointInfo, ErrorIfValue, Location, PageInfo};
use serde_json::Value;

use super::object::Object;
use super::path::Path;

/// Returns the members of an operation. `events` are the schemas of its events.
pub(super) fn of_endpoint(info: &EndpointInfo, path: &Path, events: &[Option<Value>]) -> Object {
    let route = info.route;
    let milliseconds = |time: std::time::Duration| u64::try_from(time.as_millis()).ok();
    let events = events.iter().cloned().chain(std::iter::repeat(None));
    let events: Vec<Value> = info
        .events
        .iter()
        .zip(events)
        .map(|(event, schema)| {
            let event = Object::new()
                .with("name", event.name)
                .with_some("body", event.body)
                .with_text("description", event.docs);
            event.with_some("schema", schema).into()
        })
        .collect();
    let is_open = info.auth.schemes().is_empty();
    let scopes: Vec<Value> = route
        .scopes()
        .filter(|_| is_open)
        .map(Value::from)
        .collect();
    Object::new()
        .with_some(
            "x-restrait-path",
            Some(route.path()).filter(|_| !path.is_declared_as(info)),
        )
        .with_items("x-restrait-scopes", scopes)
        .with_some("x-restrait-pages", info.pages.map(pages))
        .with_some("x-restrait-idempotent", route.idempotent())
        .with_some("x-restrait-timeout", route.timeout().and_then(milliseconds))
        .with_some(
            "x-restrait-read-timeout",
            route.read_timeout().and_then(milliseconds),
        )
        .with_some("x-restrait-max-attempts", route.max_attempts())
        .with_some(
            "x-restrait-redirects",
            route.redirects_to_any_origin().then_some("any_origin"),
        )
        .with_some(
            "x-restrait-common-query",
            (!route.common_query()).then_some(false),
        )
        .with_flag("x-restrait-trailing-slash", route.allows_trailing_slash())
        .with_flag("x-restrait-stream", info.is_stream)
        .with_items("x-restrait-events", events)
        .with_some("x-restrait-end-of-events", route.end_of_events())
        .with_some("x-restrait-accept", constant(info, "accept"))
        .with_some("x-restrait-content-type", constant(info, "content-type"))
        .with_items("x-restrait-order", order(info))
}

/// Returns a constant header of an endpoint.
fn constant(info: &EndpointInfo, name: &str) -> Option<&'static str> {
    let mut constants = info.route.constants();
    let header = constants.find(|constant| constant.is(Location::Header, name))?;
    header.value
}

/// Returns the names of the params in Rust, if their order is not that of the document: those of the path,
/// other parameters and the body, and in each of these the required ones first.
fn order(info: &EndpointInfo) -> Vec<Value> {
    let path = Path::new(info);
    let declared = info.params.iter().map(|param| param.rust_name);
    let mut sorted: Vec<_> = info.params.iter().collect();
    sorted.sort_by_cached_key(|param| {
        let is_field = param.location.is_body() && param.location != Location::Body;
        let in_path = path.position(param.name);
        let in_path = in_path.filter(|_| param.location == Location::Path);
        let name = if is_field { param.name } else { "" };
        (
            !param.required,
            param.location.is_body(),
            in_path.unwrap_or(usize::MAX),
            param.header_prefix.is_some(),
            name,
        )
    });
    let sorted = sorted.into_iter().map(|param| param.rust_name);
    if sorted.eq(declared.clone()) {
        return Vec::new();
    }
    declared.map(Value::from).collect()
}

fn pages(pages: PageInfo) -> Object {
    let by = |name: &str| Object::new().with("by", name);
    match pages {
        PageInfo::Number { param, first } => by("number").with("param", param).with("first", first),
        PageInfo::Offset { param } => by("offset").with("param", param),
        PageInfo::Cursor { param } => by("cursor").with("param", param),
        PageInfo::BodyCursor { path } => by("bodyCursor").with("path", path),
        PageInfo::NextUrl => by("nextUrl"),
        // `PageInfo` may get more variants, all of which have a name.
        PageInfo::Link => by("link"),
        _ => by("unknown"),
    }
}

/// Returns the description of a client.
pub(super) fn of_client(client: &ClientInfo) -> Object {
    let (user, password) = client.basic_env;
    let keys: Object = client
        .api_key_env
        .iter()
        .map(|(name, variable)| ((*name).to_owned(), Value::from(*variable)))
        .collect();
    // OpenAPI describes it as media types, and not as a param.
    let is_accept = |header: &&(&str, &str)| header.0.eq_ignore_ascii_case("accept");
    let accept = client.headers.iter().find(is_accept);
    let common = client.common.iter().map(|param| Value::from(param.name));
    let common: Vec<_> = common.collect();
    Object::new()
        .with("package", client.package)
        .with("version", client.version)
        .with_some("tokenEnv", client.token_env)
        .with_some("userEnv", user)
        .with_some("passwordEnv", password)
        .with_items("apiKeyEnv", keys)
        .with_some("baseUrlEnv", client.base_url_env)
        .with_some("accept", accept.map(|(_, value)| *value))
        .with_items("common", common)
        .with_some("error", client.error)
        .with_some(
            "errorIf",
            client.error_if.map(|error_if| {
                let value: Option<Value> = match error_if.value {
                    ErrorIfValue::Bool(value) => Some(value.into()),
                    ErrorIfValue::Integer(value) => Some(value.into()),
                    ErrorIfValue::Text(value) => Some(value.into()),
                    // `Any`: each value but those that are empty.
                    _ => None,
                };
                Object::new()
                    .with("member", error_if.member)
                    .with_some("value", value)
            }),
        )
}
