//! JSON schemas of the types that the macros declare.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::{allow_null, limits, prose};
use crate::schema::Key;

/// Adds the property of a field, as its type says.
macro_rules! property {
    ($object:ident $field:ident [$($docs:literal),*] $head:ident [$ty:ty] flatten) => {
        $object.flattened::<$ty>()
    };
    ($object:ident $field:ident [$($docs:literal),*] Option [$ty:ty] $($serde:tt)*) => {
        $object.optional::<$ty>($crate::schema::key!($field $($serde)*), &[$($docs),*])
    };
    ($object:ident $field:ident [$($docs:literal),*] FieldPatch [$ty:ty] $($serde:tt)*) => {
        $object.may_be_absent::<$ty>($crate::schema::key!($field $($serde)*), &[$($docs),*])
    };
    ($object:ident $field:ident [$($docs:literal),*] $head:ident [$ty:ty] default) => {
        $object.may_be_absent::<$ty>($crate::schema::key!($field default), &[$($docs),*])
    };
    (
        $object:ident $field:ident [$($docs:literal),*] $head:ident [$ty:ty]
        rename = $name:literal, default
    ) => {
        $object.may_be_absent::<$ty>($crate::schema::Key::Renamed($name), &[$($docs),*])
    };
    ($object:ident $field:ident [$($docs:literal),*] $head:ident [$ty:ty] $($serde:tt)*) => {
        $object.required::<$ty>($crate::schema::key!($field $($serde)*), &[$($docs),*])
    };
}

/// Returns the text of a doc comment, or nothing for another attribute.
macro_rules! doc_line {
    (doc = $docs:literal) => {
        $docs
    };
    ($($other:tt)*) => {
        ""
    };
}

pub(crate) use {doc_line, property};

/// The type of a field that may be absent.
pub(crate) trait Optional {
    /// The type of its value.
    type Value: JsonSchema;
}

impl<T: JsonSchema> Optional for Option<T> {
    type Value = T;
}

/// The schema of a struct, field by field.
pub(crate) struct Object<'a> {
    generator: &'a mut SchemaGenerator,
    properties: Map<String, Value>,
    required: Vec<Value>,
    /// The members of a field that has all others.
    rest: Map<String, Value>,
}

impl<'a> Object<'a> {
    pub(crate) fn new(generator: &'a mut SchemaGenerator) -> Self {
        Self {
            generator,
            properties: Map::new(),
            required: Vec::new(),
            rest: Map::new(),
        }
    }

    /// Adds a field that is required.
    pub(crate) fn required<T: JsonSchema>(&mut self, key: Key, docs: &[&str]) {
        self.may_be_absent::<T>(key, docs);
        self.required.push(key.with_name(str::to_owned).into());
    }

    /// Adds an optional field, which is absent rather than `null`, unless its docs explain a `null`.
    pub(crate) fn optional<T: Optional>(&mut self, key: Key, docs: &[&str]) {
        let mut schema = self.generator.subschema_for::<T::Value>();
        if docs.iter().any(|line| line.contains("`null`")) {
            allow_null(&mut schema);
        }
        self.insert(key, schema, docs);
    }

    /// Adds a field that is not required.
    pub(crate) fn may_be_absent<T: JsonSchema>(&mut self, key: Key, docs: &[&str]) {
        let schema = self.generator.subschema_for::<T>();
        self.insert(key, schema, docs);
    }

    /// Adds the members of a field.
    pub(crate) fn flattened<T: JsonSchema>(&mut self) {
        if let Value::Object(members) = T::json_schema(self.generator).to_value() {
            self.rest.extend(members);
        }
    }

    /// Adds a property. The limits that its docs state apply.
    fn insert(&mut self, key: Key, mut schema: Schema, docs: &[&str]) {
        let docs = text(docs);
        if !docs.is_empty() {
            schema.insert("description".to_owned(), docs.into());
        }
        limits::apply(&mut schema);
        self.properties
            .insert(key.with_name(str::to_owned), schema.to_value());
    }

    /// Returns the schema with the docs of the type and the flags of its declaration.
    pub(crate) fn finish(mut self, docs: &[&str], keeps_unknown: bool, flags: &[&str]) -> Schema {
        if flags.contains(&"counts") {
            count(&mut self.properties);
        }
        let mut schema = json_schema!({ "type": "object" });
        if let Some(Value::Object(properties)) = self.rest.remove("properties") {
            self.properties.extend(properties);
        }
        if let Some(Value::Array(required)) = self.rest.remove("required") {
            self.required.extend(required);
        }
        schema.insert("properties".to_owned(), self.properties.into());
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), self.required.into());
        }
        if keeps_unknown {
            schema.insert("additionalProperties".to_owned(), true.into());
        }
        for (keyword, value) in self.rest {
            if keyword != "type" && keyword != "description" {
                schema.insert(keyword, value);
            }
        }
        if flags.contains(&"closed") {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
        describe(&mut schema, docs);
        schema
    }
}

/// Returns the schema of an enum of objects that a member tells apart.
pub(crate) fn tagged(docs: &[&str], tag: &str, kinds: Vec<(&str, &[&str], Schema)>) -> Schema {
    let kinds = kinds.into_iter().map(|(text, docs, mut schema)| {
        let kind = json_schema!({
            "type": "object",
            "properties": { tag: { "type": "string", "const": text } },
            "required": [tag],
        });
        for (keyword, value) in kind.as_object().into_iter().flatten() {
            schema.insert(keyword.clone(), value.clone());
        }
        describe(&mut schema, docs);
        schema.to_value()
    });
    let mut schema = json_schema!({ "oneOf": kinds.collect::<Vec<_>>() });
    describe(&mut schema, docs);
    schema
}

/// Returns the schema of an enum of values of different kinds.
pub(crate) fn untagged(docs: &[&str], kinds: Vec<(&[&str], Schema)>) -> Schema {
    let kinds = kinds.into_iter().map(|(docs, mut schema)| {
        describe(&mut schema, docs);
        schema.to_value()
    });
    let mut schema = json_schema!({ "anyOf": kinds.collect::<Vec<_>>() });
    describe(&mut schema, docs);
    schema
}

/// Requires that all numbers are counts, unless their docs state another minimum.
fn count(properties: &mut Map<String, Value>) {
    for property in properties.values_mut() {
        if let Value::Object(property) = property {
            property.insert("type".to_owned(), "integer".into());
            property.entry("minimum").or_insert_with(|| 0.into());
        }
    }
}

/// Sets the description of a schema.
fn describe(schema: &mut Schema, docs: &[&str]) {
    let docs = text(docs);
    if !docs.is_empty() {
        schema.insert("description".to_owned(), docs.into());
    }
}

/// Joins the lines of a doc comment into prose, without Rust.
fn text(lines: &[&str]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| line.trim()).collect();
    prose(lines.join("\n").trim())
}
