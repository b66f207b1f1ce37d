//! The traits of an API, and the names of their methods.

use std::collections::BTreeMap;

use restrait_describe::document::{Document, Operation};

use crate::names::{self, Names};

/// The operations of one trait.
pub(super) struct Group<'d> {
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) operations: Vec<&'d Operation>,
}

/// Groups operations by their first tag, or else by the first literal segment of their path.
pub(super) fn groups<'d>(operations: &[&'d Operation], document: &Document) -> Vec<Group<'d>> {
    let mut groups: BTreeMap<String, Group<'d>> = BTreeMap::new();
    for operation in operations {
        let tag = operation
            .tags
            .iter()
            .find(|tag| !names::words(tag).is_empty());
        let name = match tag {
            Some(tag) => tag.clone(),
            None => first_segment(&operation.path).unwrap_or_else(|| document.title.clone()),
        };
        let key = names::pascal(&name, "Api");
        let group = groups.entry(key).or_insert_with(|| Group {
            docs: docs(&name, document),
            name,
            operations: Vec::new(),
        });
        group.operations.push(operation);
    }
    groups.into_values().collect()
}

/// Returns the description of a tag.
fn docs(name: &str, document: &Document) -> String {
    let mut tags = document.tags.iter();
    let tag = tags.find(|tag| tag.name == name);
    let description = tag.and_then(|tag| tag.description.as_deref());
    if let Some(description) = description.filter(|text| !text.trim().is_empty()) {
        return description.to_owned();
    }
    // A document of restrait has all docs that there are.
    if document.extensions.contains_key("x-restrait-client") {
        return String::new();
    }
    let words: Vec<_> = name.split_whitespace().collect();
    format!("Endpoints of `{}`.", words.join(" ").replace('`', "'"))
}

/// Returns the first segment that names a resource, not a version.
fn first_segment(path: &str) -> Option<String> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_version = |segment: &str| {
        let rest = segment.strip_prefix(['v', 'V']).unwrap_or(segment);
        rest.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    let segments = path
        .split('/')
        .filter(|segment| !segment.contains('{') && !names::words(segment).is_empty());
    let mut named =
        segments.filter(|segment| !is_version(segment) && !matches!(*segment, "api" | "rest"));
    named.next().map(str::to_owned)
}

/// The names of the methods of a trait.
pub(super) struct Methods {
    names: Names,
    words: Vec<String>,
}

impl Methods {
    pub(super) fn new(group: &Group<'_>) -> Self {
        Self {
            names: Names::default(),
            words: names::words(&group.name),
        }
    }

    /// Returns the name of the method of an operation.
    pub(super) fn name(&mut self, operation: &Operation) -> String {
        let long = match &operation.id {
            Some(id) if !names::words(id).is_empty() => names::snake(id, "call"),
            _ => from_path(operation),
        };
        let short = operation
            .id
            .as_deref()
            .and_then(|id| self.without_prefix(id));
        let key = |name: &str| names::pascal(name, "Call");
        let name = match short {
            Some(short) if !self.names.contains(&key(&short)) => short,
            _ => long,
        };
        self.names.unique_by(name, key)
    }

    /// Returns the identifier without the name of the group before a separator: `list` for `users/list`.
    fn without_prefix(&self, id: &str) -> Option<String> {
        let (at, separator) = id
            .char_indices()
            .find(|(_, char)| matches!(char, '/' | '.' | '_' | ':' | '-'))?;
        let (before, after) = (id.get(..at)?, id.get(at + separator.len_utf8()..)?);
        let is_own = names::words(before) == self.words && !names::words(after).is_empty();
        is_own.then(|| names::snake(after, "call"))
    }
}

/// Returns a name from the method and the path: `get_users_by_id` for `GET /users/{id}`.
fn from_path(operation: &Operation) -> String {
    let mut parts = vec![operation.method.to_ascii_lowercase()];
    let path = operation.path.split(['?', '#']).next().unwrap_or_default();
    for segment in path.split('/') {
        if segment.contains('{') {
            parts.push("by".to_owned());
        }
        parts.extend(names::words(segment));
    }
    names::snake(&parts.join("_"), "call")
}
