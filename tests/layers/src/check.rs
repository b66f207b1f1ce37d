//! The rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::graph::{self, Graph};
use crate::order::Order;
use crate::path::Path;
use crate::resolve;
use crate::tree::Tree;
use crate::uses;

/// A use of a module by another module.
struct Edge {
    from: Path,
    to: Path,
    /// File, line and path, as written.
    place: String,
}

/// Returns a message for each violation. `folder` is a prefix for file names.
#[must_use]
pub fn check(tree: &Tree, order: &Order, folder: &str) -> Vec<String> {
    let (edges, mut messages) = edges(tree, folder);
    let mistakes = order.mistakes(tree.top_level());
    messages.extend(
        mistakes
            .iter()
            .map(|mistake| format!("ARCHITECTURE.md, layers of {folder}: {mistake}")),
    );
    messages.extend(edges.iter().filter_map(|edge| against(edge, order)));
    messages.extend(cycles(&edges, folder));
    messages
}

/// Returns the uses between modules and messages about glob imports.
fn edges(tree: &Tree, folder: &str) -> (Vec<Edge>, Vec<String>) {
    let mut edges = Vec::new();
    let mut globs = Vec::new();
    let exempt = |path: &Path| tree.module(path).is_none_or(|module| module.is_exempt);
    for (from, module) in tree.modules().filter(|(path, _)| !exempt(path)) {
        for used in uses::find(&module.tokens) {
            let stars = if used.is_glob { "::*" } else { "" };
            let (line, text) = (used.line, used.segments.join("::"));
            let place = format!("{folder}/{}:{line}: `{text}{stars}`", module.file);
            for to in resolve::definers(tree, from, &used.segments) {
                if used.is_glob && names_module(tree, &to, &used.segments) {
                    globs.push(format!(
                        "{place}: a module is imported by `*`, which hides what is used; \
                         write the names out"
                    ));
                }
                if !exempt(&to) {
                    let from = from.clone();
                    let place = place.clone();
                    edges.push(Edge { from, to, place });
                }
            }
        }
    }
    (edges, globs)
}

/// Returns `true` if a path names the module itself, and not an enum in it.
fn names_module(tree: &Tree, module: &Path, segments: &[String]) -> bool {
    let Some(last) = segments.last() else {
        return false;
    };
    let defines = |module: &crate::tree::Module| module.items.contains(last);
    !tree.module(module).is_some_and(defines)
}

/// Returns a message if a use violates the order of layers.
fn against(edge: &Edge, order: &Order) -> Option<String> {
    let (parent, from, to) = edge.from.siblings(&edge.to)?;
    let (low, high) = (order.layer(from)?, order.layer(to)?);
    (parent.is_root() && low <= high).then(|| {
        format!(
            "{}: `{from}` -> `{to}`: a module may use those of lower layers only; \
             `{from}` is in layer {}, `{to}` in layer {} of ARCHITECTURE.md",
            edge.place,
            low + 1,
            high + 1,
        )
    })
}

/// Returns a message for each cycle between siblings, from the top level down.
fn cycles(edges: &[Edge], folder: &str) -> Vec<String> {
    let mut graphs: BTreeMap<Path, Graph<'_>> = BTreeMap::new();
    for edge in edges {
        if let Some((parent, from, to)) = edge.from.siblings(&edge.to) {
            let graph = graphs.entry(parent).or_default();
            graph.entry(from).or_default().insert(to);
        }
    }
    let mut messages = Vec::new();
    for (parent, graph) in &graphs {
        for cycle in graph::cycles(graph) {
            messages.push(describe(parent, &cycle, edges, folder));
        }
    }
    messages
}

/// Describes the members of a cycle and the uses between them.
fn describe(parent: &Path, members: &BTreeSet<&str>, edges: &[Edge], folder: &str) -> String {
    let names: Vec<_> = members.iter().map(|name| format!("`{name}`")).collect();
    let mut message = if parent.is_root() {
        format!("{folder}: cycle of top-level modules")
    } else {
        format!("{folder}: cycle of siblings in `{parent}`")
    };
    let _ = write!(message, ": {}; make them point one way", names.join(", "));
    let mut among: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for edge in edges {
        if let Some((of, from, to)) = edge.from.siblings(&edge.to)
            && of == *parent
            && members.contains(from)
            && members.contains(to)
        {
            among.entry((from, to)).or_default().push(&edge.place);
        }
    }
    for ((from, to), places) in among {
        let _ = write!(message, "\n    `{from}` -> `{to}`");
        for place in places {
            let _ = write!(message, "\n        {place}");
        }
    }
    message
}
