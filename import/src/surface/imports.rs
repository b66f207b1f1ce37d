//! The names that a file imports.

use std::collections::{BTreeMap, BTreeSet};

use super::house::House;
use crate::write::docs;

/// The names that types can have.
pub(super) struct Scope<'a> {
    pub(super) house: &'a House,
    /// The names of the module `types`.
    pub(super) types: &'a BTreeSet<String>,
}

/// Names that need no import.
const PRELUDE: [&str; 8] = [
    "Option",
    "Vec",
    "String",
    "Box",
    "BTreeMap",
    "Value",
    "Self",
    "FieldPatch",
];

impl Scope<'_> {
    /// Returns the text of a type with the module before the names of `types`.
    pub(super) fn qualified(&self, ty: &str) -> String {
        let mut out = String::new();
        let mut word = String::new();
        for char in ty.chars().chain(std::iter::once('\0')) {
            if char.is_ascii_alphanumeric() || char == '_' {
                word.push(char);
                continue;
            }
            if self.types.contains(&word) {
                out.push_str("types::");
            }
            out.push_str(&std::mem::take(&mut word));
            if char != '\0' {
                out.push(char);
            }
        }
        out
    }

    /// Returns the `use` items of a file with a trait.
    pub(super) fn uses(&self, words: &BTreeSet<String>, has_types: bool) -> String {
        let mut by_module = self.modules(words);
        if has_types {
            by_module
                .entry("crate".to_owned())
                .or_default()
                .insert("types".to_owned());
        }
        let text = lines(&by_module);
        if text.is_empty() { text } else { text + "\n" }
    }

    /// Returns the `use` items of a file with types.
    pub(super) fn uses_in_types(
        &self,
        words: &BTreeSet<String>,
        own: &BTreeSet<String>,
        macros: &[&str],
    ) -> String {
        let mut by_module = self.modules(words);
        let others = words
            .iter()
            .filter(|word| self.types.contains(*word) && !own.contains(*word));
        let others: BTreeSet<String> = others.cloned().collect();
        if !others.is_empty() {
            by_module.insert("super".to_owned(), others);
        }
        for name in macros {
            let module = match *name {
                "string_enum" => "crate::text",
                _ => "crate::schema",
            };
            by_module
                .entry(module.to_owned())
                .or_default()
                .insert((*name).to_owned());
        }
        lines(&by_module)
    }

    fn modules(&self, words: &BTreeSet<String>) -> BTreeMap<String, BTreeSet<String>> {
        let mut by_module: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for word in words {
            let is_type = word.starts_with(|char: char| char.is_ascii_uppercase());
            if is_type && !self.types.contains(word) && !PRELUDE.contains(&word.as_str()) {
                by_module
                    .entry(self.house.path(word).to_owned())
                    .or_default()
                    .insert(word.clone());
            }
        }
        by_module
    }
}

/// Returns the items in the order of rustfmt.
fn lines(by_module: &BTreeMap<String, BTreeSet<String>>) -> String {
    let mut modules: Vec<_> = by_module.iter().collect();
    // `super` and longer paths come before the names of `crate`.
    modules.sort_by_key(|(module, names)| {
        let is_crate = module.as_str() == "crate" && names.len() > 1;
        (module.as_str() != "super", is_crate, (*module).clone())
    });
    let mut out = String::new();
    for (module, names) in modules {
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        // Modules come after types.
        names.sort_by_key(|name| {
            (
                name.starts_with(|char: char| char.is_ascii_lowercase()),
                *name,
            )
        });
        match names.as_slice() {
            [only] => out.push_str(&format!("use {module}::{only};\n")),
            many => {
                let line = format!("use {module}::{{{}}};\n", many.join(", "));
                if line.chars().count() <= 101 {
                    out.push_str(&line);
                    continue;
                }
                out.push_str(&format!("use {module}::{{\n"));
                let mut line = "   ".to_owned();
                for name in many {
                    if line.chars().count() + name.chars().count() + 2 > 100 {
                        out.push_str(&format!("{line}\n"));
                        line = "   ".to_owned();
                    }
                    line.push_str(&format!(" {name},"));
                }
                out.push_str(&format!("{line}\n}};\n"));
            }
        }
    }
    out
}

/// Adds the words of a type.
pub(super) fn words(ty: &str, words: &mut BTreeSet<String>) {
    // Paths such as `serde_json::Value` need no import.
    for part in ty.split(|char: char| !char.is_ascii_alphanumeric() && char != '_' && char != ':') {
        if !part.is_empty() && !part.contains("::") {
            words.insert(part.to_owned());
        }
    }
}

/// Appends the list of what was left out.
pub(super) fn left_out(out: &mut String, left_out: &[String]) {
    if left_out.is_empty() {
        return;
    }
    out.push_str("//!\n//! Not expressed by these types:\n//!\n");
    for line in left_out {
        docs::push(out, &format!("- {line}"), 0, "//!");
    }
}
