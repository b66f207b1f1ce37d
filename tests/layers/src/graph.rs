//! Cycles in graphs.

use std::collections::{BTreeMap, BTreeSet};

/// Nodes, each with the nodes that it uses.
pub(crate) type Graph<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Returns the largest groups of nodes that all reach each other.
pub(crate) fn cycles<'a>(graph: &Graph<'a>) -> Vec<BTreeSet<&'a str>> {
    let reached: BTreeMap<_, _> = graph
        .keys()
        .map(|node| (*node, reach(graph, node)))
        .collect();
    let reaches = |from: &str, to: &str| {
        let reached = reached.get(from);
        reached.is_some_and(|reached| reached.contains(to))
    };
    let mut cycles = BTreeSet::new();
    for node in graph.keys() {
        let members = graph.keys().copied();
        let members = members.filter(|other| reaches(node, other) && reaches(other, node));
        cycles.insert(members.collect::<BTreeSet<_>>());
    }
    cycles
        .into_iter()
        .filter(|cycle| !cycle.is_empty())
        .collect()
}

/// Returns the nodes that are reachable in one or more steps.
fn reach<'a>(graph: &Graph<'a>, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> = graph.get(from).into_iter().flatten().copied().collect();
    while let Some(node) = next.pop() {
        if reached.insert(node) {
            next.extend(graph.get(node).into_iter().flatten());
        }
    }
    reached
}
