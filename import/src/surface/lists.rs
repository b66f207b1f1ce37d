//! Lists of what was written: modules, ids, queries, and what the types do not express.

use std::collections::BTreeMap;

use super::files::Output;
use super::json::Node;
use super::model::Trait;
use super::words;

impl Output<'_> {
    /// Returns the lists of modules, ids, queries and notes.
    pub(super) fn lists(
        &self,
        files: &BTreeMap<String, String>,
        traits: &[Trait],
    ) -> Vec<(String, String)> {
        let module = |path: &str, folder: &str| -> Option<String> {
            Some(path.strip_prefix(folder)?.strip_suffix(".rs")?.to_owned())
        };
        let list = |folder: &str| -> Vec<String> {
            files
                .keys()
                .filter_map(|path| module(path, folder))
                .collect()
        };
        let mut ids = String::new();
        for (name, example) in self.new_ids {
            let noun = words::noun(self.house, name.trim_end_matches("Id"));
            ids.push_str(&format!(
                "    /// The id of {}.\n    {name} = \"{example}\";\n",
                words::a(&noun)
            ));
        }
        let mut lists = vec![
            ("lists/ids.txt".to_owned(), ids),
            (
                "lists/types.txt".to_owned(),
                list("types/").join("\n") + "\n",
            ),
            (
                "lists/resources.txt".to_owned(),
                list("resources/").join("\n") + "\n",
            ),
        ];
        let traits: Vec<_> = traits
            .iter()
            .map(|found| format!("{} {}", found.ident, found.module))
            .collect();
        lists.push(("lists/traits.txt".to_owned(), traits.join("\n") + "\n"));
        let mut notes: Vec<String> = self.notes.iter().map(ToString::to_string).collect();
        notes.extend(
            self.anything
                .iter()
                .map(|pointer| format!("{pointer}: any value")),
        );
        notes.sort();
        notes.dedup();
        lists.push(("lists/notes.txt".to_owned(), notes.join("\n") + "\n"));
        let mut queries = String::new();
        for (name, node) in &self.queries {
            queries.push_str(&format!("{name}\n"));
            for (field, schema) in node
                .get("properties")
                .map(Node::members)
                .unwrap_or_default()
            {
                if !field.starts_with('$') {
                    queries.push_str(&format!("  {field}: {}\n", operators(schema)));
                }
            }
        }
        lists.push(("lists/queries.txt".to_owned(), queries));
        lists
    }
}

/// Returns the values and operators of a field of a query.
fn operators(schema: &Node) -> String {
    let mut found = Vec::new();
    let alternatives = schema.list("oneOf");
    let all: Vec<&Node> = if alternatives.is_empty() {
        vec![schema]
    } else {
        alternatives.iter().collect()
    };
    for node in all {
        let names = node
            .get("properties")
            .map(Node::members)
            .unwrap_or_default();
        if names.is_empty() {
            let ty = node
                .get("type")
                .map_or_else(|| "any".to_owned(), ToString::to_string);
            let values = node
                .list("enum")
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("|");
            found.push(if values.is_empty() { ty } else { values });
        } else {
            found.push(
                names
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .collect::<Vec<_>>()
                    .join(" "),
            );
        }
    }
    found.dedup();
    found.join(", ")
}
