//! The form of a schema, with its references and compositions resolved.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::pointer::member;

/// The most references and compositions that are followed for one form.
const MAX_STEPS: usize = 32;

/// A schema and its JSON pointer.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub(super) schema: &'a Value,
    pub(super) pointer: String,
}

/// The schemas that references refer to.
pub(super) type Lookup<'a> = dyn Fn(&str) -> Option<&'a Value> + 'a;

/// The facts of a schema that are compared.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them may be true"
)]
#[derive(Debug, Default)]
pub(super) struct Shape<'a> {
    /// The types without `null`. Empty if they are not known.
    pub(super) types: BTreeSet<&'a str>,
    pub(super) is_nullable: bool,
    /// The schema is a union of several forms, of which only [`Shape::types`], [`Shape::values`] and
    /// [`Shape::alternatives`] are known.
    pub(super) is_union: bool,
    /// The forms of the union.
    pub(super) alternatives: Vec<Part<'a>>,
    pub(super) discriminator: Option<&'a Value>,
    /// The JSON pointer of the schema, or of the last one that it refers to.
    pub(super) pointer: String,
    /// The accepted values without `null`, if they are listed.
    pub(super) values: Option<Vec<&'a Value>>,
    pub(super) format: Option<&'a str>,
    pub(super) default: Option<&'a Value>,
    pub(super) properties: BTreeMap<&'a str, Part<'a>>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) items: Option<Part<'a>>,
    /// The schema of all other members, if other members are mentioned and allowed.
    pub(super) additional: Option<Part<'a>>,
    pub(super) is_read_only: bool,
    pub(super) is_write_only: bool,
    pub(super) is_deprecated: bool,
}

impl<'a> Shape<'a> {
    pub(super) fn new(part: &Part<'a>, lookup: &Lookup<'a>) -> Self {
        let mut shape = Self::default();
        shape.pointer.clone_from(&part.pointer);
        let mut steps = MAX_STEPS;
        shape.add(part, lookup, &mut steps);
        shape
    }

    fn add(&mut self, part: &Part<'a>, lookup: &Lookup<'a>, steps: &mut usize) {
        let Value::Object(members) = part.schema else {
            return;
        };
        // Schemas can consist of themselves.
        let Some(left) = steps.checked_sub(1) else {
            return;
        };
        *steps = left;
        self.add_own(members, &part.pointer);
        if let Some(reference) = members.get("$ref").and_then(Value::as_str)
            && let Some(schema) = lookup(reference)
        {
            let pointer = reference.trim_start_matches('#').to_owned();
            self.pointer.clone_from(&pointer);
            self.add(&Part { schema, pointer }, lookup, steps);
        }
        for part in list(members, "allOf", &part.pointer) {
            self.add(&part, lookup, steps);
        }
        for name in ["anyOf", "oneOf"] {
            self.add_union(&list(members, name, &part.pointer), lookup, steps);
        }
    }

    fn add_own(&mut self, members: &'a Map<String, Value>, pointer: &str) {
        let types = match members.get("type") {
            Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(name)) => vec![name.as_str()],
            _ => Vec::new(),
        };
        self.is_nullable |= types.contains(&"null");
        self.types
            .extend(types.into_iter().filter(|name| *name != "null"));
        let values = match (members.get("enum"), members.get("const")) {
            (Some(Value::Array(values)), _) => Some(values.iter().collect::<Vec<_>>()),
            (_, Some(value)) => Some(vec![value]),
            _ => None,
        };
        if let Some(values) = values {
            if self.types.is_empty() {
                self.types
                    .extend(values.iter().filter_map(|value| type_of(value)));
            }
            let values = values.into_iter().filter(|value| !value.is_null());
            self.values = Some(values.collect());
        }
        self.format = self.format.or_else(|| members.get("format")?.as_str());
        self.discriminator = self.discriminator.or_else(|| members.get("discriminator"));
        self.default = self.default.or_else(|| members.get("default"));
        let flag = |name: &str| members.get(name) == Some(&Value::Bool(true));
        self.is_read_only |= flag("readOnly");
        self.is_write_only |= flag("writeOnly");
        self.is_deprecated |= flag("deprecated");
        if let Some(Value::Object(properties)) = members.get("properties") {
            let at = member(pointer, "properties");
            for (name, schema) in properties {
                let pointer = member(&at, name);
                self.properties.insert(name, Part { schema, pointer });
            }
        }
        let required = members.get("required").and_then(Value::as_array);
        self.required
            .extend(required.into_iter().flatten().filter_map(Value::as_str));
        let part = |name: &str| {
            members.get(name).map(|schema| Part {
                schema,
                pointer: member(pointer, name),
            })
        };
        self.items = self.items.take().or_else(|| part("items"));
        let additional = part("additionalProperties");
        let additional = additional.filter(|part| part.schema != &Value::Bool(false));
        self.additional = self.additional.take().or(additional);
    }

    /// Adds the alternatives of a union. A union of one form and `null` is that form.
    fn add_union(&mut self, parts: &[Part<'a>], lookup: &Lookup<'a>, steps: &mut usize) {
        let (mut shapes, mut others) = (Vec::new(), Vec::new());
        for part in parts {
            let mut shape = Self::default();
            shape.add(part, lookup, steps);
            if shape.is_null() {
                self.is_nullable = true;
            } else {
                shapes.push(shape);
                others.push(part);
            }
        }
        match others.as_slice() {
            [] => {}
            [part] => self.add(part, lookup, steps),
            _ => {
                self.is_nullable |= shapes.iter().any(|shape| shape.is_nullable);
                self.is_union |= shapes.iter().any(|shape| shape.values.is_none());
                self.alternatives = others.into_iter().cloned().collect();
                if shapes.iter().all(|shape| !shape.types.is_empty()) {
                    let types = shapes.iter().flat_map(|shape| &shape.types);
                    self.types.extend(types.copied());
                } else {
                    self.types.clear();
                }
                let values = shapes.iter().map(|shape| shape.values.clone());
                let values: Option<Vec<_>> = values.collect();
                self.values = values.map(|values| values.concat());
            }
        }
    }

    /// Returns `true` if only `null` is accepted.
    fn is_null(&self) -> bool {
        let has_values = self
            .values
            .as_ref()
            .is_some_and(|values| !values.is_empty());
        self.is_nullable && self.types.is_empty() && !has_values && self.properties.is_empty()
    }
}

fn type_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) => Some(if number.is_f64() { "number" } else { "integer" }),
        Value::String(_) => Some("string"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    }
}

fn list<'a>(members: &'a Map<String, Value>, name: &str, pointer: &str) -> Vec<Part<'a>> {
    let schemas = members.get(name).and_then(Value::as_array);
    let at = member(pointer, name);
    let schemas = schemas.into_iter().flatten().enumerate();
    schemas
        .map(|(index, schema)| Part {
            schema,
            pointer: format!("{at}/{index}"),
        })
        .collect()
}
