//! The names of an API: which Rust types its values have, and which words describe them.
//!
//! They are read from a JSON file that belongs to the crate with the declarations. Nothing in it is required.

use std::collections::{BTreeMap, BTreeSet};

use super::json::Node;

/// The names of an API.
#[derive(Debug, Default)]
pub(super) struct House {
    /// The types of members that are text, by the name of the member: `ownerId` is a `ResourceId`.
    fields: BTreeMap<String, String>,
    /// The types of params, by the name of the param: `duration` is a `Millis`.
    params: BTreeMap<String, String>,
    /// The modules of types that are not at the root of the crate.
    paths: BTreeMap<String, String>,
    /// Other names for generated types.
    renames: BTreeMap<String, String>,
    /// Words for a name: `flow` is a "workflow".
    nouns: BTreeMap<String, String>,
    /// Docs of members and params, by their name.
    field_docs: BTreeMap<String, String>,
    param_docs: BTreeMap<String, String>,
    /// The type of an id whose resource is not known.
    any_id: Option<String>,
    /// The types of texts by format.
    formats: BTreeMap<String, String>,
    /// The type of numbers, and of values that are a number, a text or a boolean.
    number: Option<String>,
    scalar: Option<String>,
    secrets: BTreeSet<String>,
    /// The name of the crate, for examples.
    krate: Option<String>,
}

impl House {
    pub(super) fn read(node: &Node) -> Self {
        let table = |name: &str| -> BTreeMap<String, String> {
            let members = node.get(name).map(Node::members).unwrap_or_default();
            let texts = members
                .iter()
                .filter_map(|(name, value)| Some((name.clone(), value.as_text()?.to_owned())));
            texts.collect()
        };
        let text = |name: &str| node.text(name).map(str::to_owned);
        Self {
            fields: table("fields"),
            params: table("params"),
            paths: table("paths"),
            renames: table("renames"),
            nouns: table("nouns"),
            field_docs: table("fieldDocs"),
            param_docs: table("paramDocs"),
            any_id: text("anyId"),
            formats: table("formats"),
            number: text("number"),
            scalar: text("scalar"),
            krate: text("crate"),
            secrets: node
                .list("secrets")
                .iter()
                .filter_map(|name| Some(name.as_text()?.to_owned()))
                .collect(),
        }
    }

    /// Returns the type of a member that is text.
    pub(super) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    /// Returns the type of a param.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(String::as_str)
    }

    /// Returns the types of params and members.
    pub(super) fn param_types(&self) -> impl Iterator<Item = &str> {
        self.params
            .values()
            .chain(self.fields.values())
            .map(String::as_str)
    }

    /// Returns the module of a type outside of `types`.
    pub(super) fn path(&self, name: &str) -> &str {
        self.paths.get(name).map_or("crate", String::as_str)
    }

    pub(super) fn rename(&self, name: String) -> String {
        self.renames.get(&name).cloned().unwrap_or(name)
    }

    pub(super) fn noun(&self, name: &str) -> Option<&str> {
        self.nouns.get(name).map(String::as_str)
    }

    pub(super) fn field_docs(&self, name: &str) -> Option<&str> {
        self.field_docs.get(name).map(String::as_str)
    }

    pub(super) fn param_docs(&self, name: &str) -> Option<&str> {
        self.param_docs.get(name).map(String::as_str)
    }

    pub(super) fn any_id(&self) -> &str {
        self.any_id.as_deref().unwrap_or("String")
    }

    pub(super) fn format(&self, format: &str) -> Option<&str> {
        self.formats.get(format).map(String::as_str)
    }

    pub(super) fn number(&self) -> &str {
        self.number.as_deref().unwrap_or("f64")
    }

    pub(super) fn scalar(&self) -> &str {
        self.scalar.as_deref().unwrap_or("serde_json::Value")
    }

    pub(super) fn krate(&self) -> &str {
        self.krate.as_deref().unwrap_or("api")
    }

    pub(super) fn is_secret(&self, name: &str) -> bool {
        self.secrets.contains(name)
    }
}
