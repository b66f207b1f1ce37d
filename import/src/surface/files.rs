//! The files of an import, and the types that are in each.

use std::collections::{BTreeMap, BTreeSet};

use super::actions::Reader;
use super::house::House;
use super::imports::{self, Scope};
use super::json::Node;
use super::known::Known;
use super::model::Trait;
use super::responses;
use super::shape::{Shape, Shapes, Ty};
use super::sharing;
use super::words;
use super::write_trait::{self, push_docs};
use super::write_types::{Item, Writer};
use crate::left_out::LeftOut;
use crate::{Sources, names};

/// The maximum number of lines of a file with types, where it can be divided.
const MAX_LINES: usize = 365;

/// Everything that is written.
pub(super) struct Output<'a> {
    pub(super) house: &'a House,
    pub(super) known: &'a Known,
    pub(super) shapes: &'a Shapes,
    pub(super) notes: &'a [LeftOut],
    pub(super) anything: &'a [String],
    pub(super) enums: &'a BTreeMap<(String, String), Ty>,
    pub(super) new_ids: &'a BTreeMap<String, String>,
    pub(super) queries: BTreeMap<&'a String, &'a Node>,
}

/// The declarations of a file.
#[derive(Default)]
struct File {
    items: Vec<(String, Item)>,
}

impl Output<'_> {
    /// Returns all files.
    pub(super) fn files(&self, resources: &[(String, Node)]) -> Sources {
        let roots = self.roots();
        let type_of = |name: &str| {
            roots
                .get(name)
                .cloned()
                .unwrap_or_else(|| names::pascal(name, "Type"))
        };
        let enum_name = |ty: &Ty| match (ty, self.shapes.def(ty)) {
            (_, Some(def)) => def.name.clone(),
            (Ty::Known(name), None) => name.clone(),
            (_, None) => "String".to_owned(),
        };
        let mut types: BTreeSet<String> = self.known.type_names().map(str::to_owned).collect();
        types.extend(roots.values().cloned());
        types.extend(self.shapes.defs.iter().map(|def| def.name.clone()));
        types.remove("");
        let mut reader = Reader {
            house: self.house,
            known: self.known,
            type_of: &type_of,
            enums: self.enums,
            types: &types,
            enum_name: &enum_name,
            by_status: Vec::new(),
            events: Vec::new(),
        };
        let mut traits: Vec<Trait> = resources
            .iter()
            .filter(|(name, _)| !self.known.has_trait(&names::pascal(name, "Resource")))
            .map(|(name, node)| reader.resource(name, node))
            .collect();
        let Reader {
            by_status, events, ..
        } = reader;
        types.extend(by_status.iter().map(|it| it.ident.clone()));
        types.extend(events.iter().map(|it| it.ident.clone()));
        let scope = Scope {
            house: self.house,
            types: &types,
        };
        let mut files = BTreeMap::new();
        for found in &mut traits {
            sharing::share(found);
            files.insert(
                format!("resources/{}.rs", found.module),
                write_trait::file(found, &scope, &[]),
            );
        }
        self.types(&mut files, &roots, resources, &scope);
        if !by_status.is_empty() {
            files.insert(
                "types/responses.rs".to_owned(),
                responses::by_status(&by_status, &scope),
            );
        }
        if !events.is_empty() {
            files.insert(
                "types/streams.rs".to_owned(),
                responses::streams(&events, &scope),
            );
        }
        files.extend(self.lists(&files, &traits));
        Sources {
            left_out: self.notes.to_vec(),
            endpoints: traits.iter().map(|found| found.actions.len()).sum(),
            operations: resources
                .iter()
                .map(|(_, node)| {
                    node.get("actions")
                        .map(Node::members)
                        .unwrap_or_default()
                        .len()
                })
                .sum(),
            files,
        }
    }

    /// Returns the names of the types of all schemas.
    fn roots(&self) -> BTreeMap<String, String> {
        let mut roots = BTreeMap::new();
        for (root, ty) in &self.shapes.roots {
            let def = self.shapes.def(ty);
            let name = match def.filter(|def| def.is_named_after(root)) {
                Some(def) => def.name.clone(),
                None => names::pascal(root, "Type"),
            };
            roots.insert(root.clone(), name);
        }
        roots
    }

    /// Writes the files of types.
    fn types(
        &self,
        files: &mut BTreeMap<String, String>,
        roots: &BTreeMap<String, String>,
        resources: &[(String, Node)],
        scope: &Scope<'_>,
    ) {
        let pages = self.pages(resources);
        let writer = Writer {
            shapes: self.shapes,
            house: self.house,
            names: roots,
            pages: &pages,
        };
        let mut by_root: BTreeMap<String, File> = BTreeMap::new();
        for (root, ty) in &self.shapes.roots {
            let def = self.shapes.def(ty);
            let is_own = def.is_some_and(|def| def.is_named_after(root));
            if !is_own {
                by_root
                    .entry(root.clone())
                    .or_default()
                    .items
                    .push((root.clone(), writer.alias(root, ty)));
            }
        }
        let mut order: Vec<usize> = (0..self.shapes.defs.len()).collect();
        order.sort_by_key(|index| {
            let def = self.shapes.defs.get(*index);
            def.map(|def| {
                (
                    def.roots.is_empty(),
                    matches!(def.shape, Shape::Enum(_)),
                    def.first.1.len(),
                    *index,
                )
            })
        });
        for index in order {
            let Some(def) = self
                .shapes
                .defs
                .get(index)
                .filter(|def| !def.name.is_empty())
            else {
                continue;
            };
            if let Some(item) = writer.def(index) {
                by_root
                    .entry(def.first.0.clone())
                    .or_default()
                    .items
                    .push((def.name.clone(), item));
            }
        }
        let resource_names: Vec<&str> = resources.iter().map(|(name, _)| name.as_str()).collect();
        let mut families: BTreeMap<String, Vec<(String, File)>> = BTreeMap::new();
        for (root, file) in by_root {
            families
                .entry(family(&root, &resource_names))
                .or_default()
                .push((root, file));
        }
        for (family, members) in families {
            let lines: usize = members.iter().map(|(_, file)| file.lines()).sum();
            if lines <= MAX_LINES {
                let roots: Vec<_> = members.iter().map(|(root, _)| root.clone()).collect();
                let items: Vec<_> = members
                    .into_iter()
                    .flat_map(|(_, file)| file.items)
                    .collect();
                self.push(files, &family, &roots, &items, scope);
                continue;
            }
            for (root, file) in members {
                for (index, part) in file.parts().into_iter().enumerate() {
                    let module = names::snake(&root, "types");
                    let module = if index > 0 {
                        format!("{module}_{}", index + 1)
                    } else {
                        module
                    };
                    self.push(files, &module, std::slice::from_ref(&root), &part, scope);
                }
            }
        }
    }

    fn push(
        &self,
        files: &mut BTreeMap<String, String>,
        module: &str,
        roots: &[String],
        items: &[(String, Item)],
        scope: &Scope<'_>,
    ) {
        let own: BTreeSet<String> = items.iter().map(|(name, _)| name.clone()).collect();
        let mut own_types = own.clone();
        own_types.extend(roots.iter().map(|root| names::pascal(root, "Type")));
        let mut words = BTreeSet::new();
        let mut macros = BTreeSet::new();
        for (_, item) in items {
            words.extend(item.words.iter().cloned());
            macros.extend(item.macros.iter().copied());
        }
        let mut text = String::new();
        for (_, item) in items {
            text.push('\n');
            text.push_str(&item.text);
        }
        if text.contains("FieldPatch<") && scope.types.contains("FieldPatch") {
            // The macros name it with its path.
            words.remove("FieldPatch");
        }
        let mut out = String::new();
        let schemas: Vec<_> = roots.iter().map(|root| format!("`{root}`")).collect();
        push_docs(
            &mut out,
            &format!(
                "{} {}.",
                if roots.len() == 1 {
                    "Schema"
                } else {
                    "Schemas"
                },
                schemas.join(", ")
            ),
            0,
            "//!",
        );
        imports::left_out(&mut out, &self.left_out(roots));
        out.push('\n');
        if text.contains("BTreeMap<") {
            out.push_str("use std::collections::BTreeMap;\n\n");
        }
        if words.remove("Page") {
            out.push_str("use restrait::Page;\n\n");
        }
        let macros: Vec<_> = macros.into_iter().collect();
        let uses = scope.uses_in_types(&words, &own_types, &macros);
        out.push_str(&uses);
        out.push_str(if uses.is_empty() && !text.contains("BTreeMap<") {
            text.trim_start()
        } else {
            &text
        });
        let mut path = format!("types/{module}.rs");
        // A file of the crate keeps its name.
        if self.known.has_module(module) {
            path = format!("types/{module}_more.rs");
        }
        files.insert(path, out);
    }

    /// Returns what the types of schemas do not express.
    fn left_out(&self, roots: &[String]) -> Vec<String> {
        let is_own = |pointer: &str| {
            let root = pointer.split_once('.').map_or(pointer, |(root, _)| root);
            roots.iter().any(|own| own == root)
        };
        let notes = self.notes.iter().filter(|note| is_own(&note.pointer));
        let notes = notes.map(|note| format!("`{}`: {}", note.pointer, note.reason));
        let anything = self.anything.iter().filter(|pointer| is_own(pointer));
        let mut all: Vec<String> = notes
            .chain(anything.map(|pointer| format!("`{pointer}`: any value")))
            .collect();
        all.sort();
        all.dedup();
        all
    }

    /// Returns the types of pages, and the members that are cursors.
    fn pages(&self, resources: &[(String, Node)]) -> BTreeMap<usize, Option<String>> {
        let mut pages = BTreeMap::new();
        let actions = resources
            .iter()
            .flat_map(|(_, node)| node.get("actions").map(Node::members).unwrap_or_default());
        for (_, action) in actions {
            let has = |name: &str| {
                action
                    .list("params")
                    .iter()
                    .any(|param| param.text("name") == Some(name))
            };
            let cursor = has("startingAfterId").then(|| "id".to_owned());
            if !(has("perPage") || has("offset") || cursor.is_some()) {
                continue;
            }
            for (_, response) in action
                .get("responses")
                .map(Node::members)
                .unwrap_or_default()
            {
                let ty = response
                    .text("schema")
                    .and_then(|name| self.shapes.roots.get(name));
                if let Some(Ty::Def(index)) = ty {
                    pages.insert(*index, cursor.clone());
                }
            }
        }
        pages
    }
}

impl File {
    fn lines(&self) -> usize {
        self.items
            .iter()
            .map(|(_, item)| item.text.lines().count() + 1)
            .sum()
    }

    /// Divides the declarations into files that are short enough.
    fn parts(self) -> Vec<Vec<(String, Item)>> {
        let mut parts: Vec<Vec<(String, Item)>> = Vec::new();
        let mut lines = usize::MAX;
        for (name, item) in self.items {
            let own = item.text.lines().count() + 1;
            if lines.saturating_add(own) > MAX_LINES {
                parts.push(Vec::new());
                lines = 0;
            }
            lines += own;
            if let Some(part) = parts.last_mut() {
                part.push((name, item));
            }
        }
        parts
    }
}

/// Returns the resource that a schema belongs to, or its own name.
fn family(root: &str, resources: &[&str]) -> String {
    let words_of = |name: &str| -> Vec<String> {
        names::words(name)
            .iter()
            .map(|word| words::singular(word))
            .collect()
    };
    let own = words_of(root);
    let matching = resources
        .iter()
        .filter(|name| own.starts_with(&words_of(name)));
    let longest =
        matching.max_by_key(|name| (names::words(name).len(), std::cmp::Reverse(name.len())));
    match longest {
        Some(name) => names::snake(&words::singular(name), "types"),
        None => {
            let name = ["Post", "Patch", "Result", "Response"]
                .iter()
                .find_map(|end| root.strip_suffix(end))
                .unwrap_or(root);
            names::snake(name, "types")
        }
    }
}
