//! Stored objects of one kind, by their id.

use std::collections::BTreeMap;

use restrait_fake::{Rejection, Request};
use serde_json::{Map, Value, json};

use crate::clock;

/// An object as responses contain it.
pub(crate) type Fields = Map<String, Value>;

/// The objects of one kind, such as the devices of an application, in the order of their creation.
#[derive(Debug)]
pub(crate) struct Items {
    /// What an object is called in messages.
    noun: &'static str,
    items: BTreeMap<String, Fields>,
}

impl Items {
    pub(crate) const fn new(noun: &'static str) -> Self {
        let items = BTreeMap::new();
        Self { noun, items }
    }

    /// Adds an object.
    pub(crate) fn insert(&mut self, id: &str, fields: Fields) {
        self.items.insert(id.to_owned(), fields);
    }

    /// Returns an object.
    pub(crate) fn get(&self, id: &str) -> Result<&Fields, Rejection> {
        self.items.get(id).ok_or_else(|| missing(self.noun))
    }

    /// Returns an object, to change it.
    pub(crate) fn get_mut(&mut self, id: &str) -> Result<&mut Fields, Rejection> {
        self.items.get_mut(id).ok_or_else(|| missing(self.noun))
    }

    /// Removes an object.
    pub(crate) fn remove(&mut self, id: &str) -> Result<Fields, Rejection> {
        self.items.remove(id).ok_or_else(|| missing(self.noun))
    }

    /// Removes all objects for which a function returns `true`, and returns them with their ids.
    pub(crate) fn remove_all(
        &mut self,
        matches: impl Fn(&Fields) -> bool,
    ) -> Vec<(String, Fields)> {
        let all = std::mem::take(&mut self.items);
        let (removed, kept) = all.into_iter().partition(|(_, item)| matches(item));
        self.items = kept;
        BTreeMap::into_iter(removed).collect()
    }

    /// Returns all objects with their ids.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Fields)> {
        self.items.iter().map(|(id, fields)| (id.as_str(), fields))
    }

    /// Returns all objects, to change them.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut Fields> {
        self.items.values_mut()
    }
}

/// Returns the rejection for an object that does not exist.
pub(crate) fn missing(noun: &str) -> Rejection {
    Rejection::not_found(format!("{noun} was not found"))
}

/// Returns the id in a path, in lower case, because the platform ignores the case of ids.
pub(crate) fn id(request: &Request<'_>, param: &str) -> String {
    request.text(param).unwrap_or_default().to_ascii_lowercase()
}

/// Returns the members of an object. Another value has none.
pub(crate) fn fields(value: Value) -> Fields {
    match value {
        Value::Object(fields) => fields,
        _ => Fields::new(),
    }
}

/// Changes an object. `null` removes a member.
pub(crate) fn patch(fields: &mut Fields, changes: Fields, now: i64) {
    for (name, value) in changes {
        if value.is_null() {
            fields.remove(&name);
        } else {
            fields.insert(name, value);
        }
    }
    fields.insert("lastUpdated".into(), json!(clock::format(now)));
}
