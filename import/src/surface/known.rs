//! Declarations that the crate has already. They are used instead of being written again.

use std::collections::{BTreeMap, BTreeSet};

use crate::names;

/// The declarations of a crate, as far as its sources show them.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Names of types in the module `types`.
    types: BTreeSet<String>,
    /// Names of ids.
    ids: BTreeSet<String>,
    /// Names of API traits.
    traits: BTreeSet<String>,
    pub(super) structs: BTreeMap<String, KnownStruct>,
    /// Names of files with types.
    modules: BTreeSet<String>,
    /// Enums of texts, by their sorted values.
    enums: BTreeMap<BTreeSet<String>, String>,
}

/// A struct.
#[derive(Debug, Clone)]
pub(super) struct KnownStruct {
    pub(super) kind: Kind,
    /// The names in JSON and the types.
    pub(super) fields: Vec<(String, String)>,
}

/// The macro that declares a struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Response,
    Request,
    Shared,
}

impl Known {
    /// Reads one source file. Types of the module `types` are in files below `types`.
    pub(super) fn read(&mut self, path: &str, source: &str) {
        let has_types = path
            .split(['/', '\\'])
            .any(|part| part.trim_end_matches(".rs") == "types");
        let mut kind = Kind::Response;
        let mut open: Option<(String, KnownStruct)> = None;
        let mut values: Option<(String, BTreeSet<String>)> = None;
        let mut rename = None;
        for line in source.lines() {
            let bare = line.trim();
            if bare.starts_with("//") {
                continue;
            }
            if has_types {
                self.module(line);
            }
            match bare {
                "response_type! {" => kind = Kind::Response,
                "request_body! {" => kind = Kind::Request,
                "shared_type! {" => kind = Kind::Shared,
                _ => {}
            }
            if line == "    }" || line == "}" {
                if let Some((name, found)) = open.take() {
                    self.structs.insert(name, found);
                }
                if let Some((name, found)) = values.take().filter(|(_, found)| !found.is_empty()) {
                    self.types.insert(name.clone());
                    self.enums.entry(found).or_insert(name);
                }
                continue;
            }
            if let Some((_, found)) = &mut open {
                if let Some(name) = between(bare, "rename = \"", "\"") {
                    rename = Some(name.to_owned());
                }
                if let Some((name, ty)) = field(bare) {
                    let name = rename.take().unwrap_or_else(|| camel(name));
                    found.fields.push((name, ty.to_owned()));
                }
                continue;
            }
            if let Some((_, found)) = &mut values {
                if let Some(value) = between(bare, " = \"", "\"") {
                    found.insert(value.to_owned());
                }
                continue;
            }
            if has_types {
                self.ty(line, bare, kind, &mut open, &mut values);
            } else {
                self.item(bare);
            }
        }
    }

    /// Reads a line of a file with types.
    fn ty(
        &mut self,
        line: &str,
        bare: &str,
        kind: Kind,
        open: &mut Option<(String, KnownStruct)>,
        values: &mut Option<(String, BTreeSet<String>)>,
    ) {
        if let Some(rest) = bare.strip_prefix("pub struct ") {
            let name = first_word(rest);
            if rest.contains(" as \"") {
                let fields = Vec::new();
                *open = Some((name.clone(), KnownStruct { kind, fields }));
            }
            self.types.insert(name);
        } else if let Some(rest) = bare
            .strip_prefix("pub type ")
            .or_else(|| bare.strip_prefix("pub enum "))
        {
            self.types.insert(first_word(rest));
        } else if let Some(name) = line
            .strip_prefix("    ")
            .and_then(|line| line.strip_suffix(" {"))
        {
            let is_name = name.starts_with(|char: char| char.is_ascii_uppercase());
            if is_name && first_word(name) == name {
                *values = Some((name.to_owned(), BTreeSet::new()));
            }
        }
    }

    /// Reads a line of any other file.
    fn item(&mut self, bare: &str) {
        if let Some(rest) = bare.strip_prefix("pub trait ") {
            self.traits.insert(first_word(rest));
        } else if let Some((name, rest)) = bare.split_once(" = \"") {
            let is_id = rest.strip_suffix("\";").is_some_and(|value| {
                value.len() == 24 && value.bytes().all(|byte| byte.is_ascii_hexdigit())
            });
            if is_id && first_word(name) == name {
                self.ids.insert(name.to_owned());
            }
        }
    }

    /// Returns the type of a schema.
    pub(super) fn schema(&self, name: &str) -> Option<String> {
        let name = names::pascal(name, "Type");
        self.types.contains(&name).then_some(name)
    }

    /// Adds the modules that a file declares: `mod tags;`.
    fn module(&mut self, line: &str) {
        if let Some(name) = line
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'))
        {
            self.modules.insert(name.to_owned());
        }
    }

    pub(super) fn has_module(&self, name: &str) -> bool {
        self.modules.contains(name)
    }

    pub(super) fn type_names(&self) -> impl Iterator<Item = &str> {
        self.types.iter().map(String::as_str)
    }

    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    pub(super) fn has_id(&self, name: &str) -> bool {
        self.ids.contains(name)
    }

    pub(super) fn has_trait(&self, name: &str) -> bool {
        self.traits.contains(name)
    }

    /// Returns the enum with exactly these values.
    pub(super) fn enum_of(&self, values: &BTreeSet<String>) -> Option<&str> {
        self.enums.get(values).map(String::as_str)
    }
}

fn first_word(text: &str) -> String {
    let is_end = |char: char| !char.is_ascii_alphanumeric() && char != '_';
    text.split(is_end).next().unwrap_or_default().to_owned()
}

/// Returns the name and the type of a field: `pub name: Option<String>,`.
fn field(line: &str) -> Option<(&str, &str)> {
    let (name, ty) = line.strip_prefix("pub ")?.split_once(": ")?;
    Some((
        name.strip_prefix("r#").unwrap_or(name),
        ty.strip_suffix(',')?,
    ))
}

/// Returns the camel case of a field: `deviceId` for `device_id`.
fn camel(name: &str) -> String {
    names::Case::Camel.apply_to_field(name)
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(text, _)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_types_are_found_in_sources() {
        let mut known = Known::default();
        known.read(
            "src/types/tag.rs",
            "shared_type! {\n    /// A tag.\n    pub struct Tag as \"tag\" {\n        /// Key.\n        pub key: String,\n        \
             #[serde(rename = \"tokenTTL\")]\n        pub token_ttl: Option<Number>,\n    }\n}\n\n\
             string_enum! {\n    /// Color.\n    Color {\n        /// Red.\n        Red = \"red\",\n    }\n}\n\
             pub type Labels = Vec<Tag>;\n",
        );
        known.read(
            "src/shelf.rs",
            "typed_ids! {\n    /// The id of a shelf.\n    ShelfId = \"575ec8687ae143cd83dc4a97\";\n}\n\
             pub trait Shelves {\n}\npub struct Board;\n",
        );
        assert!(!known.has_type("Board"));
        let tag = &known.structs["Tag"];
        assert_eq!(tag.kind, Kind::Shared);
        let fields = [("key", "String"), ("tokenTTL", "Option<Number>")];
        let fields = fields.map(|(name, ty)| (name.to_owned(), ty.to_owned()));
        assert_eq!(tag.fields, fields);
        let red = BTreeSet::from(["red".to_owned()]);
        assert_eq!(known.enum_of(&red), Some("Color"));
        assert!(known.has_id("ShelfId") && known.has_trait("Shelves"));
        assert_eq!(known.schema("labels").as_deref(), Some("Labels"));
        assert_eq!(known.schema("color").as_deref(), Some("Color"));
        assert_eq!(known.schema("shelf"), None);
    }
}
