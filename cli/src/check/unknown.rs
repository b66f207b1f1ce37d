//! Members that no type of a body declares.
//!
//! The types of many APIs accept unknown members, so that a client need not know all of them. On a command
//! line such a member is nearly always a typing mistake.

use restrait_grammar::similar::nearest;
use serde_json::{Map, Value as Json};

use super::members::alternatives;
use super::shown_path;

/// Returns a description of each unknown member.
pub(super) fn members(root: &Json, body: &Json) -> Vec<String> {
    let mut found = Vec::new();
    search(root, &[root], body, "", &mut found);
    found
}

/// Searches a value that one of the schemas describes.
fn search(root: &Json, schemas: &[&Json], value: &Json, pointer: &str, found: &mut Vec<String>) {
    let all = schemas.iter().flat_map(|schema| alternatives(root, schema));
    let all: Vec<_> = all.collect();
    match value {
        Json::Array(items) => {
            let schemas: Vec<_> = all.iter().filter_map(|it| it.get("items")).collect();
            for (index, item) in items.iter().enumerate() {
                search(root, &schemas, item, &format!("{pointer}/{index}"), found);
            }
        }
        Json::Object(members) => {
            for (name, member) in members {
                let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                let schemas: Vec<_> = all.iter().filter_map(|it| property(it, name)).collect();
                if schemas.is_empty() && is_closed(&all) {
                    found.push(describe(&all, name, &pointer));
                }
                search(root, &schemas, member, &pointer, found);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// Returns the schema of a member.
fn property<'s>(keywords: &'s Map<String, Json>, name: &str) -> Option<&'s Json> {
    let property = keywords.get("properties").and_then(|it| it.get(name));
    property.or_else(|| {
        keywords
            .get("additionalProperties")
            .filter(|it| it.is_object())
    })
}

/// Returns `true` if all alternatives that are objects list their members.
fn is_closed(alternatives: &[&Map<String, Json>]) -> bool {
    let is_object = |it: &&&Map<String, Json>| match it.get("type") {
        Some(Json::String(name)) => name == "object",
        Some(Json::Array(names)) => names.iter().any(|name| name == "object"),
        _ => true,
    };
    let has_list = |it: &&Map<String, Json>| {
        let properties = it.get("properties").and_then(Json::as_object);
        properties.is_some_and(|members| !members.is_empty())
            && !it.contains_key("patternProperties")
    };
    let mut objects = alternatives.iter().filter(is_object).peekable();
    objects.peek().is_some() && objects.all(has_list)
}

fn describe(alternatives: &[&Map<String, Json>], name: &str, pointer: &str) -> String {
    let lists = alternatives
        .iter()
        .filter_map(|it| it.get("properties")?.as_object());
    let names: Vec<&str> = lists.flat_map(Map::keys).map(String::as_str).collect();
    let path = shown_path(pointer);
    match nearest(name, names.iter().copied()) {
        Some(near) => format!("{path}: unknown member; did you mean `{near}`?"),
        None => format!(
            "{path}: unknown member; expected one of `{}`",
            names.join("`, `")
        ),
    }
}
