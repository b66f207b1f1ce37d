//! Headers of responses.

use restrait::info::{HeaderInfo, JsonType};
use serde_json::{Map, Value};

use super::object::Object;
use super::text::visible;
use super::writer::Writer;

/// Returns the headers that the type of a response reads, by name, and those that are maps of headers.
pub(super) fn headers(writer: &mut Writer, all: &[HeaderInfo]) -> (Map<String, Value>, Vec<Value>) {
    let (mut by_name, mut maps) = (Map::new(), Vec::new());
    for header in all {
        if header.is_prefix {
            writer.warn(format!(
                "the headers `{}*` of a response are a map, which OpenAPI cannot describe",
                header.name
            ));
            let map = Object::new().with("prefix", header.name);
            maps.push(map.with_text("description", &visible(header.docs)).into());
            continue;
        }
        let name = header.name.to_ascii_lowercase();
        // Each cookie is a header `set-cookie`, of which OpenAPI has one.
        let cookie = header.cookie.map(|cookie| {
            Object::new()
                .with("name", cookie)
                .with_text("description", &visible(header.docs))
                .with_flag("required", header.required)
                .with("schema", Object::new().with("type", type_name(header)))
        });
        let other = by_name
            .get_mut(&name)
            .and_then(|other: &mut Value| other.get_mut("x-restrait-cookies"));
        match (other.and_then(Value::as_array_mut), cookie) {
            (Some(cookies), Some(cookie)) => cookies.push(cookie.into()),
            (_, cookie) => {
                let cookies: Vec<Value> = cookie.into_iter().map(Value::from).collect();
                let object = description(header).with_items("x-restrait-cookies", cookies);
                by_name.insert(name, object.into());
            }
        }
    }
    (by_name, maps)
}

/// Returns the type of a value.
fn type_name(header: &HeaderInfo) -> &'static str {
    match header.json {
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::Boolean => "boolean",
        // All other values are texts.
        _ => "string",
    }
}

fn description(header: &HeaderInfo) -> Object {
    let one = Object::new().with("type", type_name(header));
    let schema = if header.is_list {
        Object::new().with("type", "array").with("items", one)
    } else {
        one
    };
    let docs = match header.cookie {
        Some(cookie) => format!("Sets the cookie `{cookie}`."),
        None => visible(header.docs),
    };
    Object::new()
        .with_text("description", &docs)
        .with_flag("required", header.required)
        .with("schema", schema)
}
