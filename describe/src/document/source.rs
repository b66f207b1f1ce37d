//! The parts of a document that references refer to.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Problem;
use super::pointer::{self, find};
use super::tree::Budget;

/// The most references from a part to its definition: a reference can refer to a reference.
const MAX_REFERENCES: usize = 16;

/// The sections of `components` whose entries are read from there.
const SECTIONS: [&str; 9] = [
    "callbacks",
    "examples",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "requestBodies",
    "responses",
    "schemas",
];

/// The targets of references.
pub(super) struct Source {
    /// The version is 3.0, whose schemas are rewritten.
    pub(super) is_v3_0: bool,
    components: Value,
    /// Copies of all other parts that something refers to, by pointer.
    others: BTreeMap<String, Value>,
}

impl Source {
    /// Takes the components of a document, and copies what else something refers to.
    pub(super) fn take(root: &mut Value, is_v3_0: bool, budget: &mut Budget) -> Self {
        let mut others = BTreeMap::new();
        let mut pointers = Vec::new();
        collect(root, &mut pointers);
        for pointer in pointers {
            // A copy that exceeds the memory is missing, and reported as a dangling reference.
            if let Some(value) = find(root, &pointer)
                && !others.contains_key(&pointer)
                && budget.take_copy(value)
            {
                others.insert(pointer, value.clone());
            }
        }
        let components = root
            .as_object_mut()
            .and_then(|root| root.remove("components"));
        Self {
            is_v3_0,
            components: components.unwrap_or_default(),
            others,
        }
    }

    /// Returns the entries of a section of `components`.
    pub(super) fn section(&self, name: &str) -> Option<&Map<String, Value>> {
        self.components.get(name)?.as_object()
    }

    /// Returns the pointer and the value of the part that a reference refers to, which may be a
    /// reference again.
    pub(super) fn find(&self, reference: &str) -> Result<(String, &Value), String> {
        let Some(pointer) = pointer::of_reference(reference) else {
            return Err(if reference.starts_with('#') {
                format!("the reference `{}` is not a JSON pointer", short(reference))
            } else {
                format!(
                    "the reference `{}` refers to another document; bundle the documents first",
                    short(reference)
                )
            });
        };
        let component = pointer.strip_prefix("/components");
        let component = component.and_then(|pointer| find(&self.components, pointer));
        match component.or_else(|| self.others.get(pointer.as_ref())) {
            Some(value) => Ok((pointer.into_owned(), value)),
            None => Err(format!("dangling reference `{}`", short(reference))),
        }
    }

    /// Follows the references of a part. Returns the pointer and the members of its definition.
    pub(super) fn resolve<'a>(
        &'a self,
        value: &'a Value,
        at: &str,
        budget: &mut Budget,
    ) -> Result<(String, &'a Map<String, Value>), Problem> {
        let (mut pointer, mut value) = (at.to_owned(), value);
        for _ in 0..MAX_REFERENCES {
            let Value::Object(members) = value else {
                let message = format!("expected an object, found {}", kind(value));
                return Err(Problem::new(pointer, message));
            };
            let Some(Value::String(reference)) = members.get("$ref") else {
                return Ok((pointer, members));
            };
            match self.find(reference) {
                Ok((target, found)) => (pointer, value) = (target, found),
                Err(message) => return Err(Problem::new(pointer, message)),
            }
            if !budget.take_copy(value) {
                let message = "the document is too large after its references are resolved";
                return Err(Problem::new(at, message));
            }
        }
        Err(Problem::new(at, "the reference refers to itself"))
    }
}

/// Collects the pointers of references to parts that are not entries of a section of `components`.
fn collect(value: &Value, pointers: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, pointers)),
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref")
                && let Some(pointer) = pointer::of_reference(reference)
                && !is_component(&pointer)
            {
                pointers.push(pointer.into_owned());
            }
            members.values().for_each(|value| collect(value, pointers));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_component(pointer: &str) -> bool {
    let section = pointer.strip_prefix("/components/");
    section.is_some_and(|rest| {
        let section = rest.split('/').next().unwrap_or_default();
        SECTIONS.contains(&section)
    })
}

/// Returns a word for the type of a value, with an article.
pub(super) const fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Returns the beginning of a text of the document, for messages.
pub(super) fn short(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars().take(100) {
        escaped.extend(letter.escape_debug());
    }
    if text.chars().nth(100).is_some() {
        escaped.push_str("..");
    }
    escaped
}
