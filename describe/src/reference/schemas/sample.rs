//! Small values of a schema, which show a reader how a request looks.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::kind::reference;

/// Maximum number of members that an object has although none is required.
const MAX_OPTIONAL: usize = 2;

/// A text that has no meaning.
const WORD: &str = "example";

/// Maximum nesting of a sample.
const MAX_DEPTH: usize = 12;

/// Maximum number of schemas that are looked at for a sample. Types that contain each other, such as those of
/// expressions, have more combinations than can be tried.
const MAX_STEPS: usize = 10_000;

/// Returns a value with the required members, or with the first ones if none is required.
///
/// `None` if the schema is recursive in its required members, has constraints that are not understood, or has too
/// many combinations of types.
pub(super) fn write(definitions: &Map<String, Value>, schema: &Value) -> Option<Value> {
    let sampler = Sampler {
        definitions,
        steps: Cell::new(0),
    };
    sampler
        .value(schema, 0)
        .filter(|_| sampler.steps.get() <= MAX_STEPS)
}

struct Sampler<'a> {
    definitions: &'a Map<String, Value>,
    steps: Cell<usize>,
}

impl Sampler<'_> {
    fn value(&self, schema: &Value, depth: usize) -> Option<Value> {
        self.steps.set(self.steps.get() + 1);
        if depth > MAX_DEPTH || self.steps.get() > MAX_STEPS {
            return None;
        }
        if let Some(name) = reference(schema) {
            // An alternative of a tagged type has a reference and the tag.
            let value = self.value(self.definitions.get(&name)?, depth + 1)?;
            return Some(self.with_own_members(schema, value, depth));
        }
        let examples = schema.get("examples").and_then(|examples| examples.get(0));
        for known in [
            schema.get("const"),
            examples,
            schema.get("example"),
            schema.get("default"),
        ] {
            if let Some(value) = known
                && !value.is_null()
            {
                return Some(value.clone());
            }
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            return values.first().cloned();
        }
        if let Some(Value::Array(parts)) = schema.get("allOf") {
            return self.merged(schema, parts, depth);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(Value::Array(alternatives)) = schema.get(keyword) {
                let samples = alternatives.iter();
                let samples = samples.filter_map(|one| self.value(one, depth + 1));
                let samples = samples.filter(|sample| !sample.is_null());
                // A text says more than a number.
                let found = samples.min_by_key(Value::is_number)?;
                return Some(self.with_own_members(schema, found, depth));
            }
        }
        match kind(schema) {
            "string" => string(schema).map(Value::from),
            "integer" | "number" => Some(number(schema)),
            "boolean" => Some(Value::Bool(true)),
            "array" => self.array(schema, depth),
            "null" => Some(Value::Null),
            _ => self.object(schema, depth),
        }
    }

    fn array(&self, schema: &Value, depth: usize) -> Option<Value> {
        let min = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let item = schema
            .get("items")
            .and_then(|items| self.value(items, depth + 1));
        match item {
            Some(item) if min <= 1 => Some(Value::Array(vec![item])),
            None if min == 0 => Some(Value::Array(Vec::new())),
            Some(_) | None => None,
        }
    }

    fn object(&self, schema: &Value, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        let none = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&none);
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            object.insert(
                name.to_owned(),
                self.value(properties.get(name)?, depth + 1)?,
            );
        }
        let min = schema
            .get("minProperties")
            .and_then(Value::as_u64)
            .unwrap_or(0);
        let max_optional = if object.is_empty() { MAX_OPTIONAL } else { 0 };
        let max_optional = max_optional.max(usize::try_from(min).unwrap_or(0));
        // Members that would contain a whole document come last.
        let samples = properties
            .iter()
            .filter(|_| max_optional > 0 && depth < MAX_DEPTH / 2);
        let samples =
            samples.filter_map(|(name, schema)| Some((name, self.value(schema, depth + 1)?)));
        let mut samples: Vec<_> = samples
            .filter(|(name, _)| !object.contains_key(*name))
            .collect();
        samples.sort_by_key(|(_, sample)| sample.is_object() || sample.is_array());
        let missing = max_optional.saturating_sub(object.len());
        let chosen = samples.into_iter().take(missing);
        object.extend(chosen.map(|(name, sample)| (name.clone(), sample)));
        Some(Value::Object(object))
    }

    /// Returns an object with the members of all parts.
    fn merged(&self, schema: &Value, parts: &[Value], depth: usize) -> Option<Value> {
        let mut merged = Map::new();
        for part in parts {
            match self.value(part, depth + 1)? {
                Value::Object(members) => merged.extend(members),
                value => return Some(value),
            }
        }
        Some(self.with_own_members(schema, Value::Object(merged), depth))
    }

    /// Adds the required members of a schema that also has alternatives.
    fn with_own_members(&self, schema: &Value, value: Value, depth: usize) -> Value {
        match (value, self.object(schema, depth)) {
            (Value::Object(mut value), Some(Value::Object(own)))
                if schema.get("required").is_some() =>
            {
                for (name, member) in own {
                    value.entry(name).or_insert(member);
                }
                Value::Object(value)
            }
            (value, _) => value,
        }
    }
}

/// Returns the first type that is not `null`.
fn kind(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(name)) => name,
        Some(Value::Array(names)) => {
            let mut names = names.iter().filter_map(Value::as_str);
            names.find(|name| *name != "null").unwrap_or("null")
        }
        _ => "object",
    }
}

/// Maximum length of a text that is lengthened.
const MAX_TEXT: u64 = 64;

/// Returns the minimum length of a pattern such as `^[0-9a-z_-]{43,128}$`, if it accepts all small letters.
fn min_of_letters(pattern: &str) -> Option<usize> {
    let inner = pattern.strip_prefix("^[")?.strip_suffix("}$")?;
    let (class, lengths) = inner.split_once("]{")?;
    let min = lengths.split(',').next()?.parse().ok()?;
    class.contains("a-z").then_some(min)
}

/// Returns a text.
fn string(schema: &Value) -> Option<String> {
    let format = schema.get("format").and_then(Value::as_str);
    let text = match format.unwrap_or_default() {
        "date-time" => "2016-06-13T04:00:00.000Z",
        "date" => "2016-06-13",
        "email" => "email@example.com",
        "uri" | "url" => "https://example.com",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "password" => "example-password",
        _ => match schema.get("pattern").and_then(Value::as_str) {
            Some(pattern) if is_hex_id(pattern) => "575ec8687ae143cd83dc4a97",
            Some(pattern) => {
                let long =
                    min_of_letters(pattern).filter(|min| (WORD.len() + 1..=64).contains(min));
                let text = long.map(|min| WORD.chars().cycle().take(min).collect());
                return text.or_else(|| free_text(schema));
            }
            None => return free_text(schema),
        },
    };
    fits(schema, text).then(|| text.to_owned())
}

/// Returns `true` for the pattern of 24 hexadecimal digits, which is the form of many ids.
fn is_hex_id(pattern: &str) -> bool {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let digit = pattern.strip_suffix('$').unwrap_or(pattern);
    let digit = digit.strip_suffix("{24}").unwrap_or_default();
    let class = digit
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    class.is_some_and(|class| {
        let ranges = ["A-F", "a-f", "0-9", "\\d"].into_iter();
        let rest = ranges.fold(class.to_owned(), |rest, range| rest.replacen(range, "", 1));
        rest.is_empty() && class.len() > 3
    })
}

/// Returns a text without a format, as long as it has to be.
fn free_text(schema: &Value) -> Option<String> {
    let max = length(schema, "maxLength").unwrap_or(u64::MAX);
    let min = length(schema, "minLength").unwrap_or(0).min(MAX_TEXT);
    let count = min.max(7).min(max);
    let letters = "example ".chars().cycle();
    let text: String = letters.take(usize::try_from(count).ok()?).collect();
    fits(schema, &text).then_some(text)
}

fn length(schema: &Value, keyword: &str) -> Option<u64> {
    schema.get(keyword).and_then(Value::as_u64)
}

fn fits(schema: &Value, text: &str) -> bool {
    let count = text.chars().count() as u64;
    length(schema, "minLength").is_none_or(|min| count >= min)
        && length(schema, "maxLength").is_none_or(|max| count <= max)
}

fn number(schema: &Value) -> Value {
    let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let is_allowed = limit("minimum").is_none_or(|min| min <= 1.0)
        && limit("maximum").is_none_or(|max| max >= 1.0);
    match schema.get("minimum") {
        Some(min) if !is_allowed => min.clone(),
        _ => Value::from(1),
    }
}
