//! The members of an object that a schema describes.

use serde_json::{Map, Value as Json};

/// Maximum number of references and alternatives in each other.
const MAX_DEPTH: usize = 16;

/// A member of an object.
pub(crate) struct Member {
    /// The name.
    pub(crate) name: String,
    /// If `true`, every object has it.
    pub(crate) is_required: bool,
    /// The schema of the value.
    pub(crate) schema: Json,
}

/// Returns the members of an object, those of all alternatives together.
pub(super) fn of(root: &Json, schema: &Json) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let alternatives = alternatives(root, schema);
    let count = alternatives.len();
    for keywords in alternatives {
        let Some(Json::Object(properties)) = keywords.get("properties") else {
            continue;
        };
        let required = keywords.get("required").and_then(Json::as_array);
        let is_required =
            |name: &str| required.is_some_and(|names| names.iter().any(|it| it == name));
        for (name, schema) in properties {
            if members.iter().all(|member| member.name != *name) {
                members.push(Member {
                    name: name.clone(),
                    is_required: count == 1 && is_required(name),
                    schema: schema.clone(),
                });
            }
        }
    }
    members
}

/// Returns the kind of a value, such as `text`, `list of objects` or `one of a, b`.
pub(super) fn kind(root: &Json, schema: &Json) -> String {
    let mut kinds: Vec<String> = Vec::new();
    for keywords in alternatives(root, schema) {
        let kind = kind_of(root, keywords);
        if kind != "null" && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    match kinds.as_slice() {
        [] => "value".to_owned(),
        [one] => one.clone(),
        all => all.join(" or "),
    }
}

fn kind_of(root: &Json, keywords: &Map<String, Json>) -> String {
    let texts = |values: &Vec<Json>| {
        let texts = values.iter().filter_map(Json::as_str).collect::<Vec<_>>();
        format!("one of {}", texts.join(", "))
    };
    if let Some(Json::Array(values)) = keywords.get("enum") {
        return texts(values);
    }
    if let Some(value) = keywords.get("const") {
        return value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
    }
    let name = match keywords.get("type") {
        Some(Json::String(name)) => name,
        Some(Json::Array(names)) => {
            let mut names = names.iter().filter_map(Json::as_str);
            names.find(|name| *name != "null").unwrap_or("null")
        }
        _ => return "value".to_owned(),
    };
    match name {
        "string" => "text".to_owned(),
        "array" => match keywords.get("items") {
            Some(items) => format!("list of {}", plural(&kind(root, items))),
            None => "list".to_owned(),
        },
        "boolean" => "true or false".to_owned(),
        other => other.to_owned(),
    }
}

fn plural(kind: &str) -> String {
    match kind {
        "text" | "object" | "number" | "integer" | "value" => format!("{kind}s"),
        other => other.to_owned(),
    }
}

/// Returns the keywords of all alternatives of a schema, without references.
pub(super) fn alternatives<'s>(root: &'s Json, schema: &'s Json) -> Vec<&'s Map<String, Json>> {
    let mut all = Vec::new();
    collect(root, schema, 0, &mut all);
    all
}

fn collect<'s>(
    root: &'s Json,
    schema: &'s Json,
    depth: usize,
    all: &mut Vec<&'s Map<String, Json>>,
) {
    let Json::Object(keywords) = schema else {
        return;
    };
    if depth >= MAX_DEPTH {
        return;
    }
    let mut is_own = true;
    if let Some(Json::String(reference)) = keywords.get("$ref") {
        let target = reference.strip_prefix('#').and_then(|it| root.pointer(it));
        if let Some(target) = target {
            collect(root, target, depth + 1, all);
        }
        is_own = false;
    }
    for combination in ["allOf", "anyOf", "oneOf"] {
        if let Some(Json::Array(parts)) = keywords.get(combination) {
            for part in parts {
                collect(root, part, depth + 1, all);
            }
            is_own = false;
        }
    }
    if is_own || keywords.contains_key("properties") {
        all.push(keywords);
    }
}
