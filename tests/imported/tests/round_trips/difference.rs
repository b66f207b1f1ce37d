//! A readable difference of two lists of facts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::facts::Fact;

/// Returns a line for each fact that differs, except those with the paths in `exempt`.
pub(crate) fn difference(original: &[Fact], imported: &[Fact], exempt: &[&str]) -> String {
    let imported: BTreeMap<&str, &str> = by_path(imported);
    let mut text = String::new();
    for (path, value) in by_path(original) {
        match imported.get(path).filter(|_| !exempt.contains(&path)) {
            Some(other) if *other == value || is_same_type(path, value, other) => {}
            Some(other) => {
                writeln!(text, "{path}:\n    declared {value}\n    imported {other}").unwrap();
            }
            // The list of the parts differs as well, which is one line in place of one for each fact.
            None => {}
        }
    }
    text
}

/// Returns `true` for the names of a type of the API and of its component.
///
/// A component begins with an upper-case letter, where metadata may not. And each instance of a generic type
/// is a component of its own, whose name ends with that of the type in our documents: `ArticleList` for
/// `List<Article>`.
fn is_same_type(path: &str, declared: &str, imported: &str) -> bool {
    const OF_THE_RUNTIME: [&str; 4] = ["Option", "Vec", "JsonLines", "IfModified"];
    let is_type = [": type name", ": body", ": error"]
        .iter()
        .any(|end| path.ends_with(end));
    let same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
    let inner = |name: &str, outer: &str| -> Option<String> {
        let inner = name
            .strip_prefix(outer)?
            .strip_prefix('<')?
            .strip_suffix('>')?;
        Some(inner.to_owned())
    };
    for outer in OF_THE_RUNTIME {
        if let (Some(one), Some(other)) = (inner(declared, outer), inner(imported, outer)) {
            return is_same_type(path, &one, &other);
        }
    }
    let is_instance = |(generic, _): (&str, &str)| {
        let generic = generic.to_ascii_lowercase();
        imported.to_ascii_lowercase().ends_with(&generic)
    };
    is_type && (same(declared, imported) || declared.split_once('<').is_some_and(is_instance))
}

fn by_path(facts: &[Fact]) -> BTreeMap<&str, &str> {
    let pairs = facts
        .iter()
        .map(|(path, value)| (path.as_str(), value.as_str()));
    pairs.collect()
}

#[test]
fn a_difference_names_the_fact() {
    let fact = |path: &str, value: &str| vec![(path.to_owned(), value.to_owned())];
    let (one, other) = (
        fact("users.get: method", "GET"),
        fact("users.get: method", "PUT"),
    );
    assert_eq!(difference(&one, &one, &[]), "");
    assert_eq!(
        difference(&one, &other, &[]),
        "users.get: method:\n    declared GET\n    imported PUT\n"
    );
}
