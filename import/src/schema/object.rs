//! Objects: the properties of a schema and of the parts that it consists of.

use std::collections::{BTreeMap, BTreeSet};

use restrait_describe::document::Document;
use serde_json::{Map, Value};

use super::{Types, docs, required, says_something, types, union};
use crate::model::{Field, Shape, Ty};
use crate::names::{self, Names};

/// The properties of an object.
#[derive(Default)]
pub(crate) struct Object<'d> {
    pub(crate) properties: BTreeMap<&'d str, Property<'d>>,
    /// The schema of other members, if the object declares one.
    more: Option<&'d Value>,
}

/// A property.
pub(crate) struct Property<'d> {
    pub(crate) schema: &'d Value,
    pub(crate) required: bool,
    /// If `true`, parts of the object disagree about the schema.
    is_ambiguous: bool,
}

/// The number of references that the parts of one object are followed through.
const MAX_DEPTH: usize = 32;

impl<'d> Object<'d> {
    /// Returns `true` if the schema has properties of its own, next to alternatives.
    pub(crate) fn has_own(members: &Map<String, Value>) -> bool {
        let properties = members.get("properties").and_then(Value::as_object);
        properties.is_some_and(|properties| !properties.is_empty()) || members.contains_key("allOf")
    }

    /// Returns the properties of a schema, those of `allOf` included. `None` if it is not an object.
    pub(crate) fn collect(schema: &'d Value, document: &'d Document) -> Option<Self> {
        let mut object = Self::default();
        let mut seen = Vec::new();
        let is_object = object.add(schema, document, true, &mut seen);
        is_object.then_some(object)
    }

    /// Adds the properties of a part. Returns `false` if it is not an object.
    fn add(
        &mut self,
        schema: &'d Value,
        document: &'d Document,
        is_certain: bool,
        seen: &mut Vec<&'d str>,
    ) -> bool {
        let Value::Object(members) = schema else {
            return false;
        };
        if let Some(Value::String(reference)) = members.get("$ref") {
            if seen.contains(&reference.as_str()) || seen.len() >= MAX_DEPTH {
                return true;
            }
            let Some(target) = document.schema(reference) else {
                return false;
            };
            seen.push(reference);
            let is_object = self.add(target, document, is_certain, seen);
            seen.pop();
            return is_object;
        }
        let (types, _) = types(members);
        let mut is_object = match types.as_slice() {
            [] => members.contains_key("properties"),
            [only] => *only == "object",
            _ => return false,
        };
        if !types.is_empty() && !is_object {
            return false;
        }
        let required = required(members);
        if let Some(Value::Object(properties)) = members.get("properties") {
            for (name, schema) in properties {
                self.insert(name, schema, is_certain && required.contains(name.as_str()));
            }
        }
        if let Some(more @ Value::Object(_)) = members.get("additionalProperties") {
            self.more = Some(more);
        }
        for part in parts(members, "allOf") {
            is_object |= self.add(part, document, is_certain, seen);
        }
        // The properties of alternatives are optional.
        if Self::has_own(members) || !is_certain {
            for part in parts(members, "oneOf").chain(parts(members, "anyOf")) {
                self.add(part, document, false, seen);
            }
        }
        if is_certain {
            // `required` may be in another part than the property.
            for name in required {
                if let Some(property) = self.properties.get_mut(name) {
                    property.required = true;
                }
            }
        }
        is_object
    }

    fn insert(&mut self, name: &'d str, schema: &'d Value, required: bool) {
        let property = Property {
            schema,
            required,
            is_ambiguous: false,
        };
        let Some(first) = self.properties.get_mut(name) else {
            self.properties.insert(name, property);
            return;
        };
        first.required |= required;
        // A part may only repeat or annotate the property.
        if first.schema != schema && says_something(schema) {
            first.is_ambiguous |= says_something(first.schema) && !is_refined(first.schema, schema);
            first.schema = schema;
        }
    }
}

fn parts<'d>(members: &'d Map<String, Value>, name: &str) -> impl Iterator<Item = &'d Value> {
    members
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// Returns `true` if the second schema accepts fewer values of the same type.
fn is_refined(first: &Value, second: &Value) -> bool {
    first.get("type").is_some()
        && first.get("type") == second.get("type")
        && (first.get("items") == second.get("items") || first.get("items").is_some_and(is_vague))
        && first.get("properties").is_none()
}

/// Returns `true` for a schema that says nothing but `object`.
fn is_vague(schema: &Value) -> bool {
    const ANNOTATIONS: [&str; 4] = ["type", "title", "description", "example"];
    schema.as_object().is_some_and(|members| {
        types(members).0 == ["object"]
            && members
                .keys()
                .all(|name| ANNOTATIONS.contains(&name.as_str()))
    })
}

impl<'d> Types<'d> {
    /// Returns the struct of an object.
    pub(super) fn object(&mut self, object: &Object<'d>, ident: &str) -> Shape {
        let mut names = Names::default();
        let tag = self.tags.get(ident).cloned();
        let mut fields = Vec::new();
        let mut wires = Vec::new();
        for (wire, property) in &object.properties {
            if tag.as_deref() == Some(wire) {
                continue;
            }
            let name = names.unique(names::snake(wire, "field"));
            let ty = if property.is_ambiguous {
                Ty::Plain("Value")
            } else {
                self.convert(property.schema, &format!("{ident} {name}"), &mut Vec::new())
            };
            let mut docs = docs(property.schema);
            if property.schema.get("deprecated") == Some(&Value::Bool(true)) {
                docs = crate::text::joined(Some(&docs), Some("Deprecated."));
            }
            wires.push((name.clone(), *wire));
            fields.push(Field {
                ident: name,
                docs,
                rename: None,
                ty,
                optional: !property.required,
            });
        }
        let case = names::best(&wires, |case, name| case.apply_to_field(name));
        for (field, (name, wire)) in fields.iter_mut().zip(&wires) {
            let implied = match case {
                Some(case) => case.apply_to_field(name),
                None => name.clone(),
            };
            field.rename = (implied != *wire).then(|| (*wire).to_owned());
        }
        let more = object.more.map(|schema| {
            let ty = self.convert(schema, &format!("{ident} value"), &mut Vec::new());
            (names.unique("more".to_owned()), ty)
        });
        // A case that changes no name is not written.
        let is_needed = case.is_some_and(|case| {
            wires
                .iter()
                .any(|(name, _)| case.apply_to_field(name) != *name)
        });
        Shape::Struct {
            rename_all: case.filter(|_| is_needed).map(names::Case::name),
            fields,
            more,
        }
    }

    /// Returns the properties of the fields of a form, with the names of those that are required.
    pub(crate) fn form_fields(&self, schema: &'d Value) -> Option<Vec<(&'d str, &'d Value, bool)>> {
        let members = schema.as_object()?;
        if union::alternatives(members).is_some() && !Object::has_own(members) {
            return None;
        }
        let object = Object::collect(schema, self.document)?;
        let certain: BTreeSet<_> = object
            .properties
            .values()
            .map(|property| property.is_ambiguous)
            .collect();
        if certain.contains(&true) || object.properties.is_empty() {
            return None;
        }
        let fields = object.properties.into_iter();
        Some(
            fields
                .map(|(name, property)| (name, property.schema, property.required))
                .collect(),
        )
    }
}
