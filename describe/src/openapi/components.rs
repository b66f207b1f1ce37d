//! The components of a document: schemas and params that several operations refer to.

use std::collections::{BTreeMap, BTreeSet};

use restrait::info::schemars::SchemaGenerator;
use restrait::info::schemars::generate::SchemaSettings;
use restrait_grammar::percent;
use serde_json::{Map, Value};

use super::object::Object;

#[cfg(test)]
mod tests;

const SCHEMAS: &str = "#/components/schemas/";

/// Marks the names of schemas that are not those of a type. No type has a name with a colon that is
/// not part of its path, and [`Components::finish`] replaces it.
const OWN: &str = "restrait:";

/// The components of a document that is being written.
#[derive(Debug)]
pub(super) struct Components {
    generator: SchemaGenerator,
    parameters: BTreeMap<String, Value>,
}

impl Components {
    pub(super) fn new() -> Self {
        let settings = SchemaSettings::draft2020_12().with(|settings| {
            settings.definitions_path = "/components/schemas".into();
            settings.meta_schema = None;
        });
        Self {
            generator: settings.into_generator(),
            parameters: BTreeMap::new(),
        }
    }

    pub(super) const fn generator(&mut self) -> &mut SchemaGenerator {
        &mut self.generator
    }

    /// Adds a schema with this name and returns a reference to it.
    pub(super) fn add_schema(&mut self, name: &str, schema: Value) -> Value {
        let name = format!("{OWN}{name}");
        let reference = format!("{SCHEMAS}{}", encoded(&name));
        self.generator.definitions_mut().insert(name, schema);
        Object::new().with("$ref", reference).into()
    }

    /// Adds a param and returns a reference to it. The same param is added once.
    pub(super) fn add_parameter(&mut self, name: &str, parameter: Value) -> Value {
        let name = legal(name);
        let names = std::iter::once(name.clone()).chain((2..).map(|at| format!("{name}_{at}")));
        let mut free = names.filter(|name| {
            let other = self.parameters.get(name);
            other.is_none_or(|other| *other == parameter)
        });
        let name = free.next().unwrap_or(name.clone());
        let reference = format!("#/components/parameters/{name}");
        self.parameters.insert(name, parameter);
        Object::new().with("$ref", reference).into()
    }

    /// Returns the schema that a reference refers to, or the schema itself.
    pub(super) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        // References of a type to itself through other references only are not possible; the limit
        // makes this certain.
        for _ in 0..32 {
            let target = schema.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|target| decoded(target.strip_prefix(SCHEMAS)?));
            match name.and_then(|name| self.generator.definitions().get(&name)) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    /// Returns the components, and updates the references of the document to them.
    pub(super) fn finish(mut self, document: &mut Value) -> Object {
        let mut schemas = self.generator.take_definitions(true);
        let parameters = Value::from(Object::from_iter(self.parameters));
        prune(&mut schemas, [&*document, &parameters]);
        let names = legal_names(schemas.keys());
        let mut schemas: Map<String, Value> = schemas
            .into_iter()
            .filter_map(|(name, schema)| Some((names.get(&name)?.clone(), schema)))
            .collect();
        let references: BTreeMap<String, String> = names
            .into_iter()
            .map(|(name, legal)| {
                (
                    SCHEMAS.to_owned() + &encoded(&name),
                    SCHEMAS.to_owned() + &legal,
                )
            })
            .filter(|(from, to)| from != to)
            .collect();
        if !references.is_empty() {
            schemas
                .values_mut()
                .for_each(|schema| rename(schema, &references));
            rename(document, &references);
        }
        Object::new()
            .with_items("schemas", schemas)
            .with_items("parameters", parameters)
    }
}

/// Removes the schemas that nothing refers to, such as those of params that are described inline.
fn prune(schemas: &mut Map<String, Value>, roots: [&Value; 2]) {
    let mut used = BTreeSet::new();
    let mut open: Vec<&Value> = roots.to_vec();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => {
                let target = members.get("$ref").and_then(Value::as_str);
                let name = target.and_then(|target| decoded(target.strip_prefix(SCHEMAS)?));
                if let Some(name) = name
                    && !used.contains(&name)
                {
                    open.extend(schemas.get(&name));
                    used.insert(name);
                }
                open.extend(members.values());
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    schemas.retain(|name, _| used.contains(name));
}

/// Returns a name without the characters that names of components cannot have.
pub(super) fn legal(name: &str) -> String {
    let is_legal = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '.');
    let name: String = name
        .chars()
        .map(|char| if is_legal(char) { char } else { '_' })
        .collect();
    if name.is_empty() {
        "_".to_owned()
    } else {
        name
    }
}

/// Returns a unique legal name for each name. Legal names are unchanged.
fn legal_names<'a>(names: impl Iterator<Item = &'a String>) -> BTreeMap<String, String> {
    let names: BTreeSet<&String> = names.collect();
    let mut taken: BTreeSet<String> = names
        .iter()
        .filter(|name| legal(name) == ***name)
        .map(|name| (*name).clone())
        .collect();
    let mut legal_names = BTreeMap::new();
    for name in names {
        let wanted = legal(name.strip_prefix(OWN).unwrap_or(name));
        let name_taken = taken.contains(name);
        let choices =
            std::iter::once(wanted.clone()).chain((2..).map(|at| format!("{wanted}{at}")));
        let mut free = choices.filter(|choice| name_taken || !taken.contains(choice));
        let chosen = free.next().unwrap_or(wanted);
        taken.insert(chosen.clone());
        legal_names.insert(name.clone(), chosen);
    }
    legal_names
}

/// Replaces references. Values that are data, such as examples, are unchanged.
fn rename(value: &mut Value, references: &BTreeMap<String, String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, references)),
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), &mut *value) {
                    ("$ref", Value::String(target)) => {
                        if let Some(new) = references.get(target) {
                            new.clone_into(target);
                        }
                    }
                    ("example" | "examples" | "default" | "const" | "enum", _) => {}
                    (_, value) => rename(value, references),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Returns a name as the last segment of a reference, encoded as `schemars` does.
fn encoded(name: &str) -> String {
    let mut text = String::new();
    for byte in name.bytes() {
        match byte {
            b'~' => text.push_str("~0"),
            b'/' => text.push_str("~1"),
            b'!' | b'$' | b'&'..=b';' | b'=' | b'?'..=b'Z' | b'_' | b'a'..=b'z' => {
                text.push(char::from(byte));
            }
            _ => text.extend(["%", &format!("{byte:02X}")]),
        }
    }
    text
}

fn decoded(segment: &str) -> Option<String> {
    let text = percent::decode_utf8(segment)?;
    Some(text.replace("~1", "/").replace("~0", "~"))
}
