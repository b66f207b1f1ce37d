//! Samples: values that a JSON Schema accepts.

use serde_json::{Map, Value};

use crate::schema::alternatives;

mod collections;
mod number;
mod pattern;
mod text;

#[cfg(test)]
mod tests;

/// Maximum nesting of a sample.
const MAX_DEPTH: usize = 32;

/// Maximum nesting of members that a schema does not require.
const MAX_OPTIONAL_DEPTH: usize = 8;

/// Maximum number of values in a sample, nested ones included.
const MAX_VALUES: usize = 4096;

/// The part of a list that a sample is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// Not a page of a list, or a part of one.
    None,
    /// The last page of a list: it leads to no further page.
    Last,
    /// The page after the last one: it has no items.
    Empty,
}

/// Returns a value that a JSON Schema accepts, or `None` if none was found.
///
/// The value is always the same for the same schema. It prefers examples and defaults, then the first
/// value of an enum, and is otherwise made from the type, the bounds, the format and the pattern.
/// References such as `#/components/schemas/Pet` are resolved in `document`. A type that contains itself
/// ends with an empty list, with another alternative or without the member, and has no sample if it allows
/// none of them.
///
/// [`Builder::samples`](crate::Builder::samples) returns such values. Tests can use them as request bodies.
///
/// ```
/// use serde_json::json;
///
/// let document = json!({ "components": { "schemas": {
///     "Pet": {
///         "type": "object",
///         "properties": {
///             "name": { "type": "string", "examples": ["Rex"] },
///             "age": { "type": "integer", "minimum": 3 },
///         },
///     },
/// } } });
/// let schema = json!({ "$ref": "#/components/schemas/Pet" });
/// let pet = restrait_fake::sample(&document, &schema);
/// assert_eq!(pet, Some(json!({ "name": "Rex", "age": 3 })));
/// ```
#[must_use]
pub fn sample(document: &Value, schema: &Value) -> Option<Value> {
    page(document, schema, Page::None)
}

/// Returns a value as [`sample`] does, which is a page of a list.
pub(crate) fn page(root: &Value, schema: &Value, page: Page) -> Option<Value> {
    let validator = crate::schema::compile(root, schema).ok()?;
    // An example may contradict its schema, and a page may need a text.
    let ways = [
        (true, page),
        (false, page),
        (true, Page::None),
        (false, Page::None),
    ];
    let mut samples = ways.into_iter().filter_map(|(prefers_examples, page)| {
        Sampler::new(root, prefers_examples, page).value(schema)
    });
    samples.find(|value| validator.is_valid(value))
}

/// Returns a value as [`sample`] does, but without checking it against the schema.
#[cfg(test)]
fn unchecked(root: &Value, schema: &Value) -> Option<Value> {
    Sampler::new(root, true, Page::None).value(schema)
}

/// Returns `true` if the schema accepts the value.
fn accepts(root: &Value, schema: &Value, value: &Value) -> bool {
    crate::schema::compile(root, schema).is_ok_and(|validator| validator.is_valid(value))
}

/// The state of one sample.
struct Sampler<'a> {
    root: &'a Value,
    prefers_examples: bool,
    /// The references that contain the current value.
    open: Vec<String>,
    /// Nesting of the current value.
    depth: usize,
    /// Number of values that may still be made.
    budget: usize,
    /// Position of the current value in a list of different values.
    nth: usize,
    page: Page,
}

impl<'a> Sampler<'a> {
    fn new(root: &'a Value, prefers_examples: bool, page: Page) -> Self {
        Self {
            root,
            prefers_examples,
            open: Vec::new(),
            depth: 0,
            budget: MAX_VALUES,
            nth: 0,
            page,
        }
    }

    /// Returns a value for the schema.
    fn value(&mut self, schema: &Value) -> Option<Value> {
        if self.depth >= MAX_DEPTH || self.budget == 0 {
            return None;
        }
        self.budget -= 1;
        self.depth += 1;
        let value = self.alternative(schema);
        self.depth -= 1;
        value
    }

    /// Returns a value for the first alternative of the schema that has one.
    fn alternative(&mut self, schema: &Value) -> Option<Value> {
        let is_exclusive = alternatives::is_exclusive(schema);
        for alternative in alternatives::of(self.root, schema) {
            // A type that contains itself.
            if (alternative.references.iter()).any(|name| self.open.contains(name)) {
                continue;
            }
            let opened = self.open.len();
            self.open.extend(alternative.references);
            let value = self.of_keywords(&alternative.keywords);
            self.open.truncate(opened);
            match value {
                // Several alternatives may accept the value, although only one may.
                Some(value) if is_exclusive && !accepts(self.root, schema, &value) => {}
                Some(value) => return Some(value),
                None => {}
            }
        }
        None
    }

    /// Returns a value for a schema without references and alternatives.
    fn of_keywords(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        if let Some(value) = schema.get("const") {
            return Some(value.clone());
        }
        if let Some(value) = self.example(schema) {
            return Some(value);
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            return values.get(self.nth % values.len().max(1)).cloned();
        }
        match type_of(schema)? {
            "null" => Some(Value::Null),
            "boolean" => Some(Value::Bool(self.nth.is_multiple_of(2))),
            "integer" => number::integer(schema, self.nth),
            "number" => number::number(schema, self.nth),
            "string" => text::text(schema, self.nth).map(Value::String),
            "array" => self.array(schema),
            _ => self.object(schema),
        }
    }

    /// Returns the first example, or else the default.
    fn example(&self, schema: &Map<String, Value>) -> Option<Value> {
        if !self.prefers_examples {
            return None;
        }
        let examples = schema.get("examples").and_then(Value::as_array);
        let example = match examples {
            Some(examples) if !examples.is_empty() => examples.get(self.nth % examples.len()),
            _ => schema.get("example"),
        };
        if example.is_some() {
            return example.cloned();
        }
        // A list of different values needs more than one, and `null` shows nothing.
        let default = schema.get("default").filter(|_| self.nth == 0);
        default.filter(|value| !value.is_null()).cloned()
    }
}

/// Returns the type of the sample: the first one except for `null`, or the one that other keywords imply.
/// `None` if no type is possible.
fn type_of(schema: &Map<String, Value>) -> Option<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => Some(name),
        Some(Value::Array(names)) => {
            let mut names = names.iter().filter_map(Value::as_str);
            let first = names.next()?;
            if first == "null" {
                names.next().or(Some(first))
            } else {
                Some(first)
            }
        }
        _ => Some(implied_type(schema)),
    }
}

/// Returns the type that the keywords are about. Defaults to `object`, which is the most useful of any
/// values.
fn implied_type(schema: &Map<String, Value>) -> &'static str {
    const IMPLIED: [(&str, &[&str]); 4] = [
        (
            "object",
            &["properties", "required", "additionalProperties"],
        ),
        (
            "array",
            &["items", "prefixItems", "minItems", "uniqueItems"],
        ),
        ("string", &["pattern", "minLength", "maxLength", "format"]),
        ("number", &["minimum", "maximum", "multipleOf"]),
    ];
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| schema.contains_key(*keyword));
    let implied = IMPLIED.iter().find(|(_, keywords)| has(keywords));
    implied.map_or("object", |(name, _)| name)
}
