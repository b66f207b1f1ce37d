//! Enums that only params use.

use std::collections::{BTreeMap, BTreeSet};

use super::house::House;
use super::json::Node;
use super::known::Known;
use super::lower::{At, Lower};
use super::shape::{Shapes, Ty, Uses};
use super::words;
use crate::names;

/// Returns the enums of params, by resource and name.
pub(super) fn of_params(
    lower: &mut Lower<'_>,
    resources: &[(String, Node)],
) -> BTreeMap<(String, String), Ty> {
    let mut enums = BTreeMap::new();
    for (resource, node) in resources {
        let actions = node.get("actions").map(Node::members).unwrap_or_default();
        for param in actions.iter().flat_map(|(_, action)| action.list("params")) {
            let (name, values) = (param.text("name").unwrap_or_default(), param.list("enum"));
            if values.is_empty() || lower.house.param(name).is_some() {
                continue;
            }
            let at = At {
                root: resource.clone(),
                pointer: format!("{resource}#/{name}"),
                path: vec![name.to_owned(), String::new()],
                uses: Uses {
                    request: true,
                    response: false,
                },
            };
            let ty = lower
                .enumeration(
                    values,
                    &At {
                        path: vec![name.to_owned(), format!("{name} param")],
                        ..at
                    },
                )
                .ty;
            enums.insert((resource.clone(), name.to_owned()), ty);
        }
    }
    enums
}

/// Names the enums: after the param if several resources share one.
pub(super) fn name(
    shapes: &mut Shapes,
    enums: &BTreeMap<(String, String), Ty>,
    house: &House,
    known: &Known,
) {
    let inner: BTreeSet<usize> = (0..shapes.defs.len())
        .flat_map(|index| shapes.parts(index))
        .flat_map(|ty| {
            let mut found = Vec::new();
            ty.visit(&mut |part| {
                if let Ty::Def(index) = part {
                    found.push(*index);
                }
            });
            found
        })
        .collect();
    let mut by_def: BTreeMap<usize, Vec<&(String, String)>> = BTreeMap::new();
    for (key, ty) in enums {
        if let Ty::Def(index) = ty
            && !inner.contains(index)
        {
            by_def.entry(*index).or_default().push(key);
        }
    }
    let mut order: Vec<_> = by_def.into_iter().collect();
    order.sort_by_key(|(index, users)| (std::cmp::Reverse(users.len()), *index));
    let mut taken = BTreeSet::new();
    for (index, users) in order {
        let Some((resource, name)) = users.first().map(|(resource, name)| (resource, name)) else {
            continue;
        };
        let short = names::pascal(name, "Value");
        let long = format!(
            "{}{short}",
            names::pascal(&words::singular(resource), "Value")
        );
        let is_free = |name: &String| !taken.contains(name) && !known.has_type(name);
        let wanted = if users.len() > 2 {
            vec![short, long.clone()]
        } else {
            vec![long.clone()]
        };
        let chosen = wanted
            .into_iter()
            .map(|name| house.rename(name))
            .find(is_free);
        let chosen = chosen.unwrap_or_else(|| format!("{long}Value"));
        taken.insert(chosen.clone());
        if let Some(def) = shapes.defs.get_mut(index) {
            def.first = (resource.clone(), vec![name.clone()]);
            def.name = chosen;
        }
    }
}
