//! The page of types: a section for each schema, with links between them.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::docs;
use super::markdown::{self, Anchors, Table, code};

mod constraints;
mod kind;
mod sample;
#[cfg(test)]
mod tests;

/// The path of the page.
pub(super) const PATH: &str = "schemas.md";

/// The schemas of all types, and links to their sections.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    /// The definitions by name.
    definitions: Map<String, Value>,
    /// The fragment of each section.
    anchors: BTreeMap<String, String>,
}

/// Maximum nesting of fields in one table. Types of their own have tables of their own.
const MAX_NESTING: usize = 4;

impl Schemas {
    /// Creates the schemas from definitions that are sorted by name.
    pub(super) fn new(definitions: Map<String, Value>) -> Self {
        let mut page = Anchors::default();
        page.add(TITLE);
        let names = definitions
            .keys()
            .map(|name| (name.clone(), page.add(name)));
        let anchors = names.collect();
        Self {
            definitions,
            anchors,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.definitions.is_empty()
    }

    /// Returns the type of a schema, with links to the sections of named types.
    pub(super) fn kind(&self, schema: &Value) -> String {
        kind::write(self, schema, PATH)
    }

    /// Returns the link to the section of a schema's type, if it has a name.
    pub(super) fn named(&self, schema: &Value) -> Option<String> {
        let name = kind::reference(schema)?;
        self.anchors
            .contains_key(&name)
            .then(|| self.link(&name, PATH))
    }

    /// Returns the link to the example in the section of a schema's type.
    pub(super) fn example(&self, schema: &Value) -> Option<String> {
        let anchor = self.anchors.get(&kind::reference(schema)?)?;
        let has_example = self
            .sample(schema)
            .is_some_and(|sample| has_members(&sample));
        has_example.then(|| format!("[example]({PATH}#{anchor})"))
    }

    /// Returns a small value of a schema, for an example of a request.
    pub(super) fn sample(&self, schema: &Value) -> Option<Value> {
        sample::write(&self.definitions, schema)
    }

    /// Returns the link to the section of a type on the page at `path`, which is empty on the page itself.
    fn link(&self, name: &str, path: &str) -> String {
        match self.anchors.get(name) {
            Some(anchor) => format!("[{}]({path}#{anchor})", code(name)),
            None => code(name),
        }
    }

    /// Returns the page.
    pub(super) fn write(&self) -> String {
        let mut page = format!("# {TITLE}\n\n");
        for names in self.contents().values() {
            page.push_str(&format!("* {}\n", names.join(", ")));
        }
        for (name, schema) in &self.definitions {
            page.push_str(&self.section(name, schema));
        }
        page
    }

    /// Returns links to all sections by the first letter of their titles.
    fn contents(&self) -> BTreeMap<String, Vec<String>> {
        let mut contents: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, anchor) in &self.anchors {
            let first = name.chars().take(1).flat_map(char::to_lowercase).collect();
            let link = format!("[{}](#{anchor})", markdown::text(name));
            contents.entry(first).or_default().push(link);
        }
        contents
    }

    fn section(&self, name: &str, schema: &Value) -> String {
        let mut section = format!("\n## {}\n", markdown::text(name));
        let docs = docs::blocks(text(schema, "description"));
        if !docs.is_empty() {
            section.push_str(&format!("\n{docs}\n"));
        }
        section.push_str(&self.content(schema));
        if let Some(sample) = self.sample(schema)
            && has_members(&sample)
            && let Ok(sample) = serde_json::to_string_pretty(&sample)
        {
            section.push_str(&format!(
                "\nExample:\n\n{}",
                markdown::code_block("json", &sample)
            ));
        }
        section
    }

    /// Returns the table of the fields and the list of alternatives, or the type and the accepted values.
    fn content(&self, schema: &Value) -> String {
        let alternatives = kind::alternatives(schema).map(|alternatives| {
            let alternatives = alternatives.iter().map(|one| self.alternative(one));
            alternatives.collect::<String>()
        });
        let fields = Self::fields(schema);
        if let (true, Some(alternatives)) = (fields.is_empty(), &alternatives) {
            return format!("\nOne of these:\n\n{alternatives}");
        }
        if fields.is_empty() {
            let kind = kind::write(self, schema, "");
            let facts = constraints::write(schema);
            return format!(
                "\n{}\n",
                [format!("Type: {kind}."), facts].join(" ").trim_end()
            );
        }
        let mut table = Table::new(&["Field", "Type", "Required", "Description"]);
        for field in fields {
            let is_required = if field.is_required { "yes" } else { "no" };
            let kind = kind::write(self, field.schema, "");
            table.row([
                code(&field.name),
                kind,
                is_required.to_owned(),
                Self::description(field.schema),
            ]);
        }
        let others = self.others(schema);
        // The fields of an enum that is flattened into the object.
        let alternatives =
            alternatives.map(|list| format!("\nIn addition, one of these:\n\n{list}"));
        format!(
            "\n{}{others}{}",
            table.write(),
            alternatives.unwrap_or_default()
        )
    }

    /// Returns an item of the list of alternatives: its type, and its fields if it has no name.
    fn alternative(&self, schema: &Value) -> String {
        let kind = kind::write(self, schema, "");
        let fields = Self::fields(schema)
            .into_iter()
            .filter(|field| !field.name.contains(['.', '[']));
        let fields = fields.map(|field| {
            let optional = if field.is_required { "" } else { ", optional" };
            let kind = kind::write(self, field.schema, "");
            format!("{} ({kind}{optional})", code(&field.name))
        });
        let fields = fields.collect::<Vec<_>>().join(", ");
        let with = if fields.is_empty() {
            String::new()
        } else {
            format!(" with {fields}")
        };
        let description = Self::description(schema);
        let colon = if description.is_empty() { "" } else { ": " };
        format!("* {kind}{with}{colon}{description}\n")
    }

    /// Returns the documentation of a schema as a line, followed by its constraints.
    fn description(schema: &Value) -> String {
        let docs = markdown::sentence(&docs::line(text(schema, "description")));
        let facts = constraints::write(schema);
        let parts = [docs, facts].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }

    /// Describes fields that are not in the table.
    fn others(&self, schema: &Value) -> String {
        match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => "\nOther fields are refused.\n".to_owned(),
            Some(other @ Value::Object(_)) => {
                format!("\nOther fields: {}.\n", kind::write(self, other, ""))
            }
            _ => String::new(),
        }
    }

    /// Returns the fields of an object, with those of nested objects that have no name.
    fn fields(schema: &Value) -> Vec<Field<'_>> {
        let mut fields = Vec::new();
        add_fields(&mut fields, "", schema, MAX_NESTING);
        fields
    }
}

/// The title of the page.
const TITLE: &str = "Types";

/// A field of an object.
struct Field<'a> {
    /// The path from the object: `limits.devices`, `tags[].key`.
    name: String,
    schema: &'a Value,
    is_required: bool,
}

fn add_fields<'a>(fields: &mut Vec<Field<'a>>, prefix: &str, schema: &'a Value, nesting: usize) {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return;
    };
    let required = schema.get("required").and_then(Value::as_array);
    for (name, property) in properties {
        let is_required = required.is_some_and(|required| required.iter().any(|one| one == name));
        let name = format!("{prefix}{name}");
        let (nested, suffix) = match property.get("items") {
            Some(items) => (items, "[]."),
            None => (property, "."),
        };
        let prefix = format!("{name}{suffix}");
        fields.push(Field {
            name,
            schema: property,
            is_required,
        });
        if nesting > 0 {
            add_fields(fields, &prefix, nested, nesting - 1);
        }
    }
}

/// Returns `true` for a sample that is worth showing.
fn has_members(sample: &Value) -> bool {
    match sample {
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn text<'a>(schema: &'a Value, keyword: &str) -> &'a str {
    schema
        .get(keyword)
        .and_then(Value::as_str)
        .unwrap_or_default()
}
