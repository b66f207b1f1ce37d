//! JSON Schemas as Rust types.
//!
//! Objects with properties, lists of texts and alternatives become named types. Everything else is written
//! where it is used, so references to it are replaced by their target.

use std::collections::{BTreeMap, BTreeSet};

use restrait_describe::document::Document;
use serde_json::{Map, Value};

use crate::Times;
use crate::model::{Page, Shape, Ty, TypeDef, Use};
use crate::names::{self, Names};

mod cycles;
mod enumeration;
mod keywords;
mod merge;
mod object;
mod own;
mod reach;
mod reserved;
mod union;

pub(crate) use keywords::{docs, types};
use keywords::{integer, is_nullable, is_single_reference, required, says_something};
use object::Object;
use reserved::RESERVED;

/// References that are followed from one place without a named type between them.
const MAX_REFERENCES: usize = 16;

/// The types of an API.
pub(crate) struct Types<'d> {
    document: &'d Document,
    times: Times,
    names: Names,
    /// The names of the types of schemas under `components`.
    by_reference: BTreeMap<String, String>,
    definitions: BTreeMap<String, TypeDef>,
    /// The names of the types that no schema under `components` names.
    inline_names: BTreeSet<String>,
    /// Named schemas whose definitions are missing.
    queue: Vec<(String, &'d Value)>,
    /// The number of references to each schema.
    references: BTreeMap<String, usize>,
    /// Members that the tag of an enum replaces, by the name of the type.
    tags: BTreeMap<String, String>,
    /// The names of types that are defined where they are used, by the address of their schema. A schema
    /// that is reached through several references is defined once.
    inline: BTreeMap<usize, String>,
    /// The results of `is_named`, by the address of the schema.
    is_named: BTreeMap<usize, bool>,
    /// The names of the types of params that the document names.
    own: BTreeMap<own::Key, String>,
}

impl<'d> Types<'d> {
    pub(crate) fn new(document: &'d Document, times: Times) -> Self {
        let mut names = Names::reserving(&RESERVED);
        let mut by_reference = BTreeMap::new();
        for (name, _) in document.schemas() {
            let ident = names.unique(names::pascal(name, "Model"));
            by_reference.insert(reference_to(name), ident);
        }
        Self {
            document,
            times,
            names,
            by_reference,
            definitions: BTreeMap::new(),
            inline_names: BTreeSet::new(),
            queue: Vec::new(),
            references: reach::count_references(document),
            tags: BTreeMap::new(),
            inline: BTreeMap::new(),
            is_named: BTreeMap::new(),
            own: BTreeMap::new(),
        }
    }

    pub(crate) fn document(&self) -> &'d Document {
        self.document
    }

    /// Returns the type of values that a schema accepts. Values that may be `null` have an `Option`.
    ///
    /// `name` is the name of the type if it needs one and the schema has none.
    pub(crate) fn ty(&mut self, schema: &'d Value, name: &str) -> Ty {
        let ty = self.convert(schema, name, &mut Vec::new());
        self.define_queued();
        ty
    }

    /// Returns a name that no other type has.
    pub(crate) fn unique_name(&mut self, name: &str) -> String {
        self.names
            .unique(names::shortened(&names::pascal(name, "Model")))
    }

    /// Defines a type that no schema defines, such as the responses of an endpoint by status.
    pub(crate) fn define(&mut self, name: &str, docs: &str, shape: Shape) -> Ty {
        let ident = self.unique_name(name);
        self.inline_names.insert(ident.clone());
        self.insert(ident, docs, shape)
    }

    /// Returns the definitions of all types that `uses` contains, and of the types in them.
    pub(crate) fn finish(mut self, uses: &BTreeMap<String, Use>) -> Vec<TypeDef> {
        cycles::boxed(&mut self.definitions);
        reach::used(self.definitions, uses)
    }

    /// Returns the definition of a named type.
    pub(crate) fn definition(&self, name: &str) -> Option<&TypeDef> {
        self.definitions.get(name)
    }

    /// Marks a type as a page of a list.
    pub(crate) fn set_page(&mut self, name: &str, page: Page) {
        if let Some(definition) = self.definitions.get_mut(name) {
            definition.page = Some(page);
        }
    }

    fn insert(&mut self, ident: String, docs: &str, shape: Shape) -> Ty {
        let definition = TypeDef {
            ident: ident.clone(),
            docs: docs.to_owned(),
            shape,
            use_: Use::default(),
            page: None,
        };
        self.definitions.insert(ident.clone(), definition);
        Ty::Named(ident)
    }

    fn define_queued(&mut self) {
        while let Some((ident, schema)) = self.queue.pop() {
            if self.definitions.contains_key(&ident) {
                continue;
            }
            let ty = self.named(schema, ident.clone(), &mut Vec::new());
            // A schema that looked like a named type and is not one. Its name must exist all the same.
            if !self.definitions.contains_key(&ident) {
                let variants = vec![(None, "Value".to_owned(), ty.required())];
                let shape = Shape::Union {
                    tag: None,
                    variants,
                };
                self.insert(ident, &docs(schema), shape);
            }
        }
    }

    fn convert(&mut self, schema: &'d Value, name: &str, followed: &mut Vec<&'d str>) -> Ty {
        let Value::Object(members) = schema else {
            return Ty::Plain("Value");
        };
        if let Some(Value::String(reference)) = members.get("$ref") {
            return self.reference(reference, name, followed);
        }
        if self.is_named(schema) {
            let ty = self.inline(schema, name, followed);
            return if is_nullable(members) {
                ty.optional()
            } else {
                ty
            };
        }
        self.unnamed(members, name, followed)
    }

    fn reference(&mut self, reference: &'d str, name: &str, followed: &mut Vec<&'d str>) -> Ty {
        let Some(schema) = self.document.schema(reference) else {
            return Ty::Plain("Value");
        };
        if self.is_named(schema) {
            let ident = self.name_of(reference);
            if !self.definitions.contains_key(&ident) {
                self.queue.push((ident.clone(), schema));
            }
            let ty = Ty::Named(ident);
            return if schema.as_object().is_some_and(is_nullable) {
                ty.optional()
            } else {
                ty
            };
        }
        if followed.contains(&reference) || followed.len() >= MAX_REFERENCES {
            return Ty::Plain("Value");
        }
        followed.push(reference);
        let ty = self.convert(schema, name, followed);
        followed.pop();
        ty
    }

    /// Defines a type where it is used.
    fn inline(&mut self, schema: &'d Value, name: &str, followed: &mut Vec<&'d str>) -> Ty {
        let address = std::ptr::from_ref(schema).addr();
        if let Some(ident) = self.inline.get(&address) {
            return Ty::Named(ident.clone());
        }
        let ident = self.unique_name(name);
        self.inline.insert(address, ident.clone());
        self.inline_names.insert(ident.clone());
        let ty = self.named(schema, ident.clone(), followed);
        if !self.definitions.contains_key(&ident) {
            self.inline.remove(&address);
        }
        ty
    }

    /// Returns the name of the type of a schema.
    fn name_of(&mut self, reference: &str) -> String {
        if let Some(name) = self.by_reference.get(reference) {
            return name.clone();
        }
        let last = reference.rsplit('/').next().unwrap_or_default();
        let ident = self.unique_name(last);
        self.by_reference
            .insert(reference.to_owned(), ident.clone());
        ident
    }

    /// Returns `true` if the type of a schema needs a definition.
    fn is_named(&mut self, schema: &'d Value) -> bool {
        let address = std::ptr::from_ref(schema).addr();
        if let Some(is_named) = self.is_named.get(&address) {
            return *is_named;
        }
        let is_named = self.needs_definition(schema);
        self.is_named.insert(address, is_named);
        is_named
    }

    fn needs_definition(&self, schema: &'d Value) -> bool {
        let Value::Object(members) = schema else {
            return false;
        };
        if members.contains_key("$ref") {
            return false;
        }
        if enumeration::values(schema).is_some() {
            return true;
        }
        if let Some(alternatives) = union::alternatives(members)
            && !Object::has_own(members)
        {
            return alternatives.len() > 1;
        }
        Object::collect(schema, self.document).is_some_and(|object| !object.properties.is_empty())
            && !is_single_reference(members)
    }

    /// Defines the type of a schema that needs a definition.
    fn named(&mut self, schema: &'d Value, ident: String, followed: &mut Vec<&'d str>) -> Ty {
        let docs = docs(schema);
        let Value::Object(members) = schema else {
            return Ty::Plain("Value");
        };
        if let Some(values) = enumeration::values(schema) {
            let shape = enumeration::shape(&values, false);
            return self.insert(ident, &docs, shape);
        }
        if let Some(alternatives) = union::alternatives(members)
            && !Object::has_own(members)
        {
            return self.union(&alternatives, members, ident, &docs, followed);
        }
        match Object::collect(schema, self.document) {
            Some(object) if !object.properties.is_empty() => {
                // A type that contains itself needs its name before its fields are known.
                self.insert(ident.clone(), &docs, Shape::Redirect);
                let shape = self.object(&object, &ident);
                self.insert(ident, &docs, shape)
            }
            _ => self.unnamed(members, &ident, followed),
        }
    }

    /// Returns the type of a schema that needs no definition.
    fn unnamed(
        &mut self,
        members: &'d Map<String, Value>,
        name: &str,
        followed: &mut Vec<&'d str>,
    ) -> Ty {
        if let Some(alternatives) = union::alternatives(members) {
            let has_null = union::has_null(members) || is_nullable(members);
            let ty = match alternatives.as_slice() {
                [one] => self.convert(one, name, followed),
                _ => Ty::Plain("Value"),
            };
            return if has_null { ty.optional() } else { ty };
        }
        if let Some(Value::Array(parts)) = members.get("allOf") {
            let part = parts.iter().find(|part| part.get("$ref").is_some());
            let part = part.or_else(|| parts.iter().find(|part| part.get("type").is_some()));
            let ty = match part {
                Some(part) => self.convert(part, name, followed),
                None => Ty::Plain("Value"),
            };
            return if is_nullable(members) {
                ty.optional()
            } else {
                ty
            };
        }
        let (types, is_nullable) = types(members);
        let ty = match types.as_slice() {
            ["string"] => self.text(members),
            ["integer"] => integer(members),
            ["number"] | ["integer", "number"] | ["number", "integer"] => Ty::Plain("f64"),
            ["boolean"] => Ty::Plain("bool"),
            ["array"] => self.list(members, name, followed),
            ["object"] => self.map(members, name, followed),
            [] if members.contains_key("items") => self.list(members, name, followed),
            [] if members
                .get("additionalProperties")
                .is_some_and(Value::is_object) =>
            {
                self.map(members, name, followed)
            }
            _ => Ty::Plain("Value"),
        };
        if is_nullable { ty.optional() } else { ty }
    }

    fn list(
        &mut self,
        members: &'d Map<String, Value>,
        name: &str,
        followed: &mut Vec<&'d str>,
    ) -> Ty {
        match members.get("items") {
            Some(items) => self.convert(items, &format!("{name} item"), followed).vec(),
            None => Ty::Plain("Value").vec(),
        }
    }

    fn map(
        &mut self,
        members: &'d Map<String, Value>,
        name: &str,
        followed: &mut Vec<&'d str>,
    ) -> Ty {
        let value = match members.get("additionalProperties") {
            Some(schema @ Value::Object(_)) => {
                self.convert(schema, &format!("{name} value"), followed)
            }
            _ => Ty::Plain("Value"),
        };
        Ty::Map(Box::new(value))
    }

    fn text(&self, members: &Map<String, Value>) -> Ty {
        let format = members.get("format").and_then(Value::as_str);
        Ty::Plain(match (self.times, format) {
            (Times::Jiff, Some("date-time")) => "Timestamp",
            (Times::Jiff, Some("date")) => "Date",
            (Times::Chrono, Some("date-time")) => "DateTime<Utc>",
            (Times::Chrono, Some("date")) => "NaiveDate",
            _ => "String",
        })
    }
}

/// Returns the reference to a schema under `components`.
fn reference_to(name: &str) -> String {
    format!(
        "#/components/schemas/{}",
        name.replace('~', "~0").replace('/', "~1")
    )
}
