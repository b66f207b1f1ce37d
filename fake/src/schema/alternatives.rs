//! Schemas without references, `allOf`, `anyOf` and `oneOf`.

use restrait_grammar::percent;
use serde_json::{Map, Value};

/// Maximum number of alternatives of a schema.
const MAX_ALTERNATIVES: usize = 64;

/// Maximum number of references and combinations in each other.
const MAX_DEPTH: usize = 24;

/// One way to satisfy a schema.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alternative {
    /// All keywords that apply, merged.
    pub(crate) keywords: Map<String, Value>,
    /// The references that were resolved.
    pub(crate) references: Vec<String>,
}

/// Returns `true` if a value for one alternative may be invalid all the same.
pub(crate) fn is_exclusive(schema: &Value) -> bool {
    ["oneOf", "not", "if"]
        .iter()
        .any(|keyword| schema.get(keyword).is_some())
}

/// Returns the alternatives of a schema, in order. None if no value is valid.
pub(crate) fn of(root: &Value, schema: &Value) -> Vec<Alternative> {
    expand(root, schema, 0)
}

fn expand(root: &Value, schema: &Value, depth: usize) -> Vec<Alternative> {
    let keywords = match schema {
        Value::Object(keywords) if depth < MAX_DEPTH => keywords,
        Value::Bool(true) => return vec![Alternative::default()],
        _ => return Vec::new(),
    };
    let mut own = keywords.clone();
    let reference = own.remove("$ref");
    let all_of = own.remove("allOf");
    let any_of = own.remove("anyOf");
    let one_of = own.remove("oneOf");
    let mut result = vec![Alternative {
        keywords: own,
        references: Vec::new(),
    }];
    if let Some(Value::String(reference)) = reference {
        let target = resolve(root, &reference);
        let mut targets = target.map_or_else(Vec::new, |target| expand(root, target, depth + 1));
        for target in &mut targets {
            target.references.push(reference.clone());
        }
        result = product(&result, &targets);
    }
    if let Some(Value::Array(parts)) = all_of {
        for part in &parts {
            result = product(&result, &expand(root, part, depth + 1));
        }
    }
    for choice in [any_of, one_of] {
        if let Some(Value::Array(choices)) = choice {
            let mut choices: Vec<_> = choices
                .iter()
                .flat_map(|choice| expand(root, choice, depth + 1))
                .collect();
            // `null` shows nothing.
            choices.sort_by_key(is_null);
            result = product(&result, &choices);
        }
    }
    result
}

fn is_null(alternative: &Alternative) -> bool {
    alternative.keywords.get("type").and_then(Value::as_str) == Some("null")
}

/// Returns the target of a reference in the same document.
fn resolve<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = percent::decode_utf8(reference.strip_prefix('#')?)?;
    root.pointer(&pointer)
}

/// Combines each alternative of one schema with each of another.
fn product(some: &[Alternative], others: &[Alternative]) -> Vec<Alternative> {
    let pairs = some
        .iter()
        .flat_map(|one| others.iter().map(move |other| (one, other)));
    let merged = pairs.filter_map(|(one, other)| {
        let mut references = one.references.clone();
        references.extend(other.references.iter().cloned());
        Some(Alternative {
            keywords: merge(&one.keywords, &other.keywords)?,
            references,
        })
    });
    merged.take(MAX_ALTERNATIVES).collect()
}

/// Returns keywords that are satisfied only if both are. `None` if they contradict each other.
///
/// The keywords of the first schema win if they cannot be merged, for example two patterns.
fn merge(one: &Map<String, Value>, other: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut merged = one.clone();
    for (keyword, theirs) in other {
        let Some(ours) = merged.get_mut(keyword) else {
            merged.insert(keyword.clone(), theirs.clone());
            continue;
        };
        match keyword.as_str() {
            "properties" => merge_properties(ours, theirs),
            "required" => add_all(ours, theirs),
            "type" => *ours = common_types(ours, theirs)?,
            "enum" => *ours = common(ours, theirs)?,
            "items" | "additionalProperties" => *ours = both(ours, theirs),
            "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => {
                keep(ours, theirs, |ours, theirs| theirs > ours);
            }
            "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
                keep(ours, theirs, |ours, theirs| theirs < ours);
            }
            "const" if ours != theirs => return None,
            _ => {}
        }
    }
    Some(merged)
}

/// Returns a schema that is satisfied only if both are.
fn both(one: &Value, other: &Value) -> Value {
    match (one, other) {
        (Value::Bool(true), schema) | (schema, Value::Bool(true)) => schema.clone(),
        (one, other) if one == other => one.clone(),
        _ => serde_json::json!({ "allOf": [one, other] }),
    }
}

fn merge_properties(ours: &mut Value, theirs: &Value) {
    let (Value::Object(ours), Value::Object(theirs)) = (ours, theirs) else {
        return;
    };
    for (name, schema) in theirs {
        match ours.get_mut(name) {
            Some(own) => *own = both(own, schema),
            None => {
                ours.insert(name.clone(), schema.clone());
            }
        }
    }
}

fn add_all(ours: &mut Value, theirs: &Value) {
    if let (Value::Array(ours), Value::Array(theirs)) = (ours, theirs) {
        for value in theirs {
            if !ours.contains(value) {
                ours.push(value.clone());
            }
        }
    }
}

/// Returns the types of both schemas. An integer is a number.
fn common_types(ours: &Value, theirs: &Value) -> Option<Value> {
    let names = |value: &Value| match value {
        Value::Array(names) => names.clone(),
        name => vec![name.clone()],
    };
    let (ours, theirs) = (names(ours), names(theirs));
    let accepts = |types: &[Value], name: &Value| {
        types.contains(name) || (name == "integer" && types.contains(&"number".into()))
    };
    let mut common: Vec<Value> = Vec::new();
    common.extend(ours.iter().filter(|name| accepts(&theirs, name)).cloned());
    let others = theirs.iter().filter(|name| accepts(&ours, name));
    for name in others {
        if !common.contains(name) {
            common.push(name.clone());
        }
    }
    // The more specific type suffices.
    if common.contains(&"integer".into()) {
        common.retain(|name| name != "number");
    }
    (!common.is_empty()).then_some(Value::Array(common))
}

fn common(ours: &Value, theirs: &Value) -> Option<Value> {
    let (ours, theirs) = (ours.as_array()?, theirs.as_array()?);
    let common: Vec<_> = ours
        .iter()
        .filter(|value| theirs.contains(value))
        .cloned()
        .collect();
    (!common.is_empty()).then_some(Value::Array(common))
}

fn keep(ours: &mut Value, theirs: &Value, replaces: fn(f64, f64) -> bool) {
    if let (Some(own), Some(their)) = (ours.as_f64(), theirs.as_f64())
        && replaces(own, their)
    {
        *ours = theirs.clone();
    }
}
