//! The fields that `--fields` selects.

use std::collections::BTreeSet;

use restrait_grammar::similar::did_you_mean;
use serde_json::Value as Json;

use super::path;
use super::shape::is_scalar;

/// The fields that were selected. None are selected by default.
#[derive(Debug, Default)]
pub(super) struct Fields {
    paths: Vec<String>,
    /// The fields that occurred in an item.
    found: BTreeSet<String>,
    /// The names of members of items, for suggestions.
    names: BTreeSet<String>,
}

impl Fields {
    pub(super) fn new(paths: &[String]) -> Self {
        let paths = paths.iter().map(|path| path.trim().to_owned());
        Self {
            paths: paths.filter(|path| !path.is_empty()).collect(),
            found: BTreeSet::new(),
            names: BTreeSet::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    pub(super) fn paths(&self) -> &[String] {
        &self.paths
    }

    /// Returns the item with the selected fields only, or the whole item if none are selected or if it has
    /// no members.
    pub(super) fn select(&self, item: &Json) -> Json {
        if self.is_empty() || is_scalar(item) {
            item.clone()
        } else {
            path::pick(item, &self.paths)
        }
    }

    /// Returns `true` if an item has a selected field.
    pub(super) fn occur_in<'a>(&self, items: impl IntoIterator<Item = &'a Json>) -> bool {
        let mut items = items.into_iter();
        items.any(|item| self.paths.iter().any(|it| path::get(item, it).is_some()))
    }

    /// Remembers which fields an item has.
    pub(super) fn see(&mut self, item: &Json) {
        if self.found.len() == self.paths.len() {
            return;
        }
        for path in &self.paths {
            if !self.found.contains(path) && path::get(item, path).is_some() {
                self.found.insert(path.clone());
            }
        }
        if self.names.is_empty()
            && let Json::Object(members) = item
        {
            self.names.extend(members.keys().cloned());
        }
    }

    /// Returns notes about the fields that occurred in no item, if there were items.
    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        let unknown = self.paths.iter().filter(|path| {
            let has_items = !self.names.is_empty();
            has_items && !self.found.contains(*path)
        });
        unknown.map(|path| {
            let near = did_you_mean(path, self.names.iter().map(String::as_str));
            format!("unknown field `{}`{near}", path.escape_debug())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields(paths: &[&str]) -> Fields {
        let paths: Vec<_> = paths.iter().map(|path| (*path).to_owned()).collect();
        Fields::new(&paths)
    }

    #[test]
    fn fields_in_no_item_are_noted() {
        let mut fields = fields(&["name", " nmae ", "late", ""]);
        fields.see(&json!({"name": "a", "id": 1}));
        fields.see(&json!({"name": "a", "late": 1}));
        assert_eq!(
            fields.notes().collect::<Vec<_>>(),
            ["unknown field `nmae`; did you mean `name`?"]
        );
    }

    #[test]
    fn without_fields_items_are_whole() {
        let item = json!({"id": 1});
        assert_eq!(fields(&[]).select(&item), item);
        assert_eq!(fields(&["x"]).select(&item), json!({}));
    }
}
