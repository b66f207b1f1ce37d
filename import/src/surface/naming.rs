//! Names of generated types, and the schema that each belongs to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::house::House;
use super::known::Known;
use super::shape::{Shape, Shapes, Ty};
use super::words::singular;
use crate::names;

/// Words that say nothing about a type without its parent.
const GENERIC: [&str; 62] = [
    "Action",
    "Body",
    "By",
    "Category",
    "Change",
    "Column",
    "Condition",
    "Config",
    "Configuration",
    "Content",
    "Context",
    "Ctx",
    "Data",
    "Detail",
    "Dimension",
    "Direction",
    "Entry",
    "Error",
    "Event",
    "Field",
    "FilterField",
    "Filter",
    "Format",
    "Grid",
    "Info",
    "Input",
    "InputType",
    "Item",
    "Key",
    "Level",
    "Limit",
    "Mapping",
    "Meta",
    "Metadata",
    "Method",
    "Metric",
    "Mode",
    "Name",
    "New",
    "Node",
    "Old",
    "Option",
    "Output",
    "OutputType",
    "Position",
    "Property",
    "Query",
    "QueryType",
    "Request",
    "Resource",
    "ResourceType",
    "Result",
    "Role",
    "Rule",
    "Segment",
    "SortField",
    "State",
    "Stat",
    "Status",
    "Summary",
    "Target",
    "Type",
];

/// Names all types.
pub(super) fn name(shapes: &mut Shapes, house: &House, known: &Known) {
    let parents = parents(shapes);
    let mut naming = Naming {
        taken: shapes.defs.iter().map(|def| def.name.clone()).collect(),
        named: BTreeSet::new(),
        parents,
        queue: VecDeque::new(),
        house,
        known,
    };
    let mut roots: Vec<String> = shapes.roots.keys().cloned().collect();
    roots.sort_by_key(|name| (name.len(), name.clone()));
    for root in &roots {
        naming.taken.insert(names::pascal(root, "Type"));
        if let Some(Ty::Def(index)) = shapes.roots.get(root)
            && naming.named.insert(*index)
        {
            let name = house.rename(names::pascal(root, "Type"));
            naming.taken.insert(name.clone());
            naming.set(shapes, *index, name, root);
        }
    }
    for root in &roots {
        let ty = shapes.roots.get(root).cloned();
        if let Some(ty) = ty.filter(|ty| !matches!(ty, Ty::Def(_))) {
            let owner = names::pascal(root, "Type");
            naming.children(
                shapes,
                &ty,
                &Link {
                    owner: &owner,
                    member: None,
                    root,
                },
            );
        }
    }
    while let Some((index, root)) = naming.queue.pop_front() {
        naming.members(shapes, index, &root);
    }
}

/// The way to a type.
struct Link<'a> {
    owner: &'a str,
    /// The name of the member, or the value of a tag.
    member: Option<(&'a str, bool)>,
    root: &'a str,
}

struct Naming<'a> {
    taken: BTreeSet<String>,
    named: BTreeSet<usize>,
    /// The number of types that contain a type.
    parents: BTreeMap<usize, usize>,
    queue: VecDeque<(usize, String)>,
    house: &'a House,
    known: &'a Known,
}

impl Naming<'_> {
    fn set(&mut self, shapes: &mut Shapes, index: usize, name: String, root: &str) {
        if let Some(def) = shapes.defs.get_mut(index) {
            def.name = name;
            def.first.0 = root.to_owned();
        }
        self.queue.push_back((index, root.to_owned()));
    }

    /// Names the types of the members of a type.
    fn members(&mut self, shapes: &mut Shapes, index: usize, root: &str) {
        let Some(def) = shapes.defs.get(index) else {
            return;
        };
        let owner = def.name.clone();
        let links: Vec<(Option<(String, bool)>, Ty)> = match &def.shape {
            Shape::Struct { members, rest } => members
                .iter()
                .map(|member| (Some((member.wire.clone(), false)), member.ty.clone()))
                .chain(
                    rest.clone()
                        .map(|ty| (Some(("value".to_owned(), false)), ty)),
                )
                .collect(),
            Shape::Tagged { variants, .. } => variants
                .iter()
                .map(|(value, ty)| (Some((value.clone(), true)), ty.clone()))
                .collect(),
            Shape::Untagged(types) => types.iter().map(|ty| (None, ty.clone())).collect(),
            Shape::Enum(_) => Vec::new(),
        };
        for (member, ty) in links {
            let member = member
                .as_ref()
                .map(|(name, is_tag)| (name.as_str(), *is_tag));
            self.children(
                shapes,
                &ty,
                &Link {
                    owner: &owner,
                    member,
                    root,
                },
            );
        }
    }

    fn children(&mut self, shapes: &mut Shapes, ty: &Ty, link: &Link<'_>) {
        let is_list = matches!(ty, Ty::Vec(_) | Ty::Map(_) | Ty::Single(_));
        let mut found = Vec::new();
        ty.visit(&mut |part| found.push(part.clone()));
        for part in found {
            if let Ty::Def(index) = part
                && self.named.insert(index)
            {
                let name = self.choose(index, link, is_list);
                self.set(shapes, index, name, link.root);
            }
        }
    }

    fn choose(&mut self, index: usize, link: &Link<'_>, is_list: bool) -> String {
        let owner = ["Post", "Patch"]
            .iter()
            .find_map(|end| link.owner.strip_suffix(end))
            .unwrap_or(link.owner);
        let end = link.owner.strip_prefix(owner).unwrap_or_default();
        let shared = self.parents.get(&index).copied().unwrap_or_default() > 1;
        let mut wanted = Vec::new();
        match link.member {
            Some((value, true)) => {
                let kind = names::words(owner).pop().unwrap_or_default();
                wanted.push(joined(
                    &names::pascal(value, "Value"),
                    &names::pascal(&kind, "Value"),
                ));
                if !end.is_empty() {
                    wanted.push(format!(
                        "{}{end}",
                        joined(
                            &names::pascal(value, "Value"),
                            &names::pascal(&kind, "Value")
                        )
                    ));
                }
                wanted.push(joined(owner, &names::pascal(value, "Value")));
            }
            Some((member, false)) => {
                let short = if is_list {
                    singular(member)
                } else {
                    member.to_owned()
                };
                let short = names::pascal(&short, "Value");
                let is_clear = !GENERIC.contains(&short.as_str()) && names::words(&short).len() > 1;
                if is_clear && (shared || names::words(&short).len() > 2) {
                    wanted.push(short.clone());
                }
                wanted.push(joined(owner, &short));
                if !end.is_empty() {
                    wanted.push(format!("{}{end}", joined(owner, &short)));
                }
            }
            None if is_list => {
                let one = singular(owner);
                wanted.extend([one, format!("{owner}Item"), format!("{owner}Entry")]);
            }
            None => wanted.extend([format!("{owner}Object"), format!("{owner}Value")]),
        }
        let is_free = |name: &String| !self.taken.contains(name) && !self.known.has_type(name);
        let name = wanted
            .iter()
            .map(|name| self.house.rename(name.clone()))
            .find(is_free);
        let name = name.unwrap_or_else(|| {
            let last = wanted.pop().unwrap_or_else(|| owner.to_owned());
            let mut numbers = 2..;
            let numbered = numbers
                .find_map(|number| Some(format!("{last}{number}")).filter(|name| is_free(name)));
            self.house.rename(numbered.unwrap_or(last))
        });
        self.taken.insert(name.clone());
        name
    }
}

/// Joins two names without a repeated word: `Flow` and `FlowVersion` are `FlowVersion`.
fn joined(owner: &str, name: &str) -> String {
    let (first, second) = (names::words(owner), names::words(name));
    let overlap = (1..=first.len().min(second.len()))
        .rev()
        .find(|count| first.get(first.len() - count..) == second.get(..*count))
        .unwrap_or(0);
    let words: Vec<_> = first
        .iter()
        .chain(second.get(overlap..).unwrap_or_default())
        .cloned()
        .collect();
    names::pascal(&words.join("_"), "Type")
}

/// Returns the number of types and schemas that contain each type.
fn parents(shapes: &Shapes) -> BTreeMap<usize, usize> {
    let mut counts = BTreeMap::new();
    let mut count = |types: &[Ty]| {
        let mut found = BTreeSet::new();
        for ty in types {
            ty.visit(&mut |part| {
                if let Ty::Def(index) = part {
                    found.insert(*index);
                }
            });
        }
        for index in found {
            *counts.entry(index).or_insert(0) += 1;
        }
    };
    for index in 0..shapes.defs.len() {
        count(&shapes.parts(index));
    }
    counts
}
