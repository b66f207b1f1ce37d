//! Types of params whose names a document of restrait contains.

use serde_json::Value;

use super::{Types, enumeration};
use crate::model::{Shape, Ty};
use crate::names;

/// The name of a type, and what its values are.
pub(super) type Key = (String, String);

/// The types without a definition that texts, integers and numbers can have.
const PLAIN: [&str; 17] = [
    "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8",
    "u16", "u32", "u64", "u128", "usize",
];

impl<'d> Types<'d> {
    /// Returns the type of a value that is one text, by the name that the document has for it. `ty` is the
    /// type that the schema has without it.
    pub(crate) fn own(&mut self, name: &str, schema: &'d Value, ty: Ty) -> Ty {
        if let Some(plain) = PLAIN.into_iter().find(|plain| *plain == name) {
            return Ty::Plain(plain);
        }
        if name == "ETag" {
            return Ty::Plain("ETag");
        }
        // A file is not a text.
        if matches!(name, "str" | "") || ty == Ty::Plain("Part") {
            return ty;
        }
        let schema = match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.document().schema(reference).unwrap_or(schema),
            None => schema,
        };
        let shape = match enumeration::values(schema) {
            Some(values) => enumeration::shape(&values, false),
            None => text(schema),
        };
        let key = (name.to_owned(), format!("{shape:?}"));
        if let Some(ident) = self.own.get(&key) {
            return Ty::Named(ident.clone());
        }
        let ident = match self.component(name, &shape) {
            Some(ident) => ident,
            None => {
                let ident = self.unnamed_component(name);
                let docs = if matches!(shape, Shape::Text { .. }) {
                    format!("The value of a param, a `{name}`.")
                } else {
                    super::docs(schema)
                };
                let ident = ident.unwrap_or_else(|| self.unique_name(name));
                self.insert(ident.clone(), &docs, shape);
                ident
            }
        };
        self.own.insert(key, ident.clone());
        Ty::Named(ident)
    }

    /// Returns a type with the name that the document has for it: the type itself, if it has this name, or
    /// an alias.
    pub(crate) fn alias(&mut self, name: &str, ty: Ty) -> Ty {
        let is_word = |char: char| char.is_ascii_alphanumeric() || char == '_';
        let ident = names::pascal(name, "Model");
        let is_own = name.chars().all(is_word)
            && !PLAIN
                .iter()
                .chain(&["Body", "Value"])
                .any(|other| other.eq_ignore_ascii_case(name));
        if !is_own {
            return ty;
        }
        match ty {
            Ty::Option(inner) => self.alias(name, *inner).optional(),
            Ty::Named(own) if own == ident => Ty::Named(own),
            other => {
                let key = (name.to_owned(), format!("{other:?}"));
                if let Some(ident) = self.own.get(&key) {
                    return Ty::Named(ident.clone());
                }
                let ident = self
                    .unnamed_component(&ident)
                    .unwrap_or_else(|| self.unique_name(name));
                self.own.insert(key, ident.clone());
                let docs = format!("The body `{name}`.");
                self.insert(ident, &docs, Shape::Alias(other))
            }
        }
    }

    /// Returns the name of a component without a type of its own, which no other type can have.
    fn unnamed_component(&mut self, ident: &str) -> Option<String> {
        let document = self.document();
        let named = self.by_reference.iter().find(|(_, own)| *own == ident);
        let schema = document.schema(named?.0)?;
        let is_free = !self.is_named(schema) && !self.definitions.contains_key(ident);
        is_free.then(|| ident.to_owned())
    }

    /// Returns the type of a component with this name and the same values.
    fn component(&mut self, name: &str, shape: &Shape) -> Option<String> {
        let document = self.document();
        let (component, schema) = document
            .schemas()
            .find(|(other, _)| names::pascal(other, "Model") == name)?;
        let same = enumeration::shape(&enumeration::values(schema)?, false);
        if format!("{same:?}") != format!("{shape:?}") {
            return None;
        }
        let ident = self.name_of(&super::reference_to(component));
        if !self.definitions.contains_key(&ident) {
            self.queue.push((ident.clone(), schema));
            self.define_queued();
        }
        Some(ident)
    }
}

/// Returns the newtype of a text, a number or a boolean.
fn text(schema: &Value) -> Shape {
    let kind = schema.get("type").and_then(Value::as_str);
    let (inner, json) = match kind {
        Some("integer") => ("i64", "Integer"),
        Some("number") => ("f64", "Number"),
        Some("boolean") => ("bool", "Boolean"),
        _ => ("String", "String"),
    };
    let pattern = schema.get("pattern").and_then(Value::as_str);
    Shape::Text {
        inner: Ty::Plain(inner),
        json,
        pattern: pattern.map(str::to_owned),
    }
}
