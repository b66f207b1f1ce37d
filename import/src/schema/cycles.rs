//! Types that contain themselves, which need a box.

use std::collections::BTreeMap;

use crate::model::{Shape, Ty, TypeDef};

/// Puts every field into a box that makes a type contain itself.
pub(super) fn boxed(definitions: &mut BTreeMap<String, TypeDef>) {
    let names: Vec<String> = definitions.keys().cloned().collect();
    let index_of: BTreeMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(index, name)| (name.as_str(), index))
        .collect();
    let edges: Vec<Vec<usize>> = definitions
        .values()
        .map(|definition| {
            let mut targets = Vec::new();
            for_each_ty(&definition.shape, |ty| {
                let target = direct(ty).and_then(|name| index_of.get(name));
                targets.extend(target.copied());
            });
            targets
        })
        .collect();
    let components = components(&edges);
    for (at, definition) in definitions.values_mut().enumerate() {
        for_each_ty_mut(&mut definition.shape, |ty| {
            let target = direct(ty).and_then(|name| index_of.get(name)).copied();
            let is_cycle =
                target.is_some_and(|target| components.get(target) == components.get(at));
            if is_cycle {
                wrap(ty);
            }
        });
    }
}

/// Returns the named type that a field contains directly. Lists and maps are on the heap.
fn direct(ty: &Ty) -> Option<&str> {
    match ty {
        Ty::Named(name) => Some(name),
        Ty::Option(inner) => direct(inner),
        Ty::Plain(_)
        | Ty::Vec(_)
        | Ty::Map(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..) => None,
    }
}

fn wrap(ty: &mut Ty) {
    let inner = std::mem::replace(ty, Ty::Plain("Value"));
    *ty = match inner {
        Ty::Option(inner) => Ty::Option(Box::new(Ty::Boxed(inner))),
        other @ (Ty::Named(_)
        | Ty::Plain(_)
        | Ty::Vec(_)
        | Ty::Map(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..)) => Ty::Boxed(Box::new(other)),
    };
}

/// Calls `each` with the types of all fields and variants.
pub(super) fn for_each_ty(shape: &Shape, mut each: impl FnMut(&Ty)) {
    match shape {
        Shape::Struct { fields, more, .. } => {
            for field in fields {
                each(&field.ty);
            }
            if let Some((_, ty)) = more {
                each(ty);
            }
        }
        Shape::Union { variants, .. } => variants.iter().for_each(|(_, _, ty)| each(ty)),
        Shape::Response(variants) => variants
            .iter()
            .filter_map(|(_, _, ty)| ty.as_ref())
            .for_each(each),
        Shape::Alias(ty) => each(ty),
        Shape::Parts { headers, body } => {
            let headers = headers.iter().map(|header| &header.ty);
            headers.chain(body).for_each(each);
        }
        Shape::Events(events) => events
            .iter()
            .filter_map(|event| event.ty.as_ref())
            .for_each(each),
        Shape::Enum { .. } | Shape::Text { .. } | Shape::Redirect => {}
    }
}

/// Calls `each` with the types of all fields and variants.
pub(super) fn for_each_ty_mut(shape: &mut Shape, mut each: impl FnMut(&mut Ty)) {
    match shape {
        Shape::Struct { fields, more, .. } => {
            for field in fields {
                each(&mut field.ty);
            }
            if let Some((_, ty)) = more {
                each(ty);
            }
        }
        Shape::Union { variants, .. } => variants.iter_mut().for_each(|(_, _, ty)| each(ty)),
        Shape::Response(variants) => variants
            .iter_mut()
            .filter_map(|(_, _, ty)| ty.as_mut())
            .for_each(each),
        Shape::Alias(ty) => each(ty),
        Shape::Parts { headers, body } => {
            let headers = headers.iter_mut().map(|header| &mut header.ty);
            headers.chain(body).for_each(each);
        }
        Shape::Events(events) => events
            .iter_mut()
            .filter_map(|event| event.ty.as_mut())
            .for_each(each),
        Shape::Enum { .. } | Shape::Text { .. } | Shape::Redirect => {}
    }
}

/// Returns the strongly connected component of each node: Tarjan's algorithm without recursion.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let count = edges.len();
    let mut order = vec![NONE; count];
    let mut low = vec![0_usize; count];
    let mut component = vec![NONE; count];
    let (mut stack, mut next, mut found) = (Vec::new(), 0, 0);
    let set = |list: &mut Vec<usize>, at: usize, value: usize| {
        if let Some(slot) = list.get_mut(at) {
            *slot = value;
        }
    };
    let get = |list: &[usize], at: usize| list.get(at).copied().unwrap_or(NONE);
    for start in 0..count {
        if get(&order, start) != NONE {
            continue;
        }
        let mut work = vec![(start, 0_usize)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                set(&mut order, node, next);
                set(&mut low, node, next);
                next += 1;
                stack.push(node);
            }
            let targets = edges.get(node).map(Vec::as_slice).unwrap_or_default();
            if let Some(before) = edge
                .checked_sub(1)
                .and_then(|edge| targets.get(edge))
                .copied()
                && get(&component, before) == NONE
            {
                let lowest = get(&low, node).min(get(&low, before));
                set(&mut low, node, lowest);
            }
            if let Some(target) = targets.get(edge).copied() {
                work.push((node, edge + 1));
                if get(&order, target) == NONE {
                    work.push((target, 0));
                } else if get(&component, target) == NONE {
                    let lowest = get(&low, node).min(get(&order, target));
                    set(&mut low, node, lowest);
                }
                continue;
            }
            if get(&low, node) == get(&order, node) {
                while let Some(member) = stack.pop() {
                    set(&mut component, member, found);
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn nodes_of_a_cycle_are_one_component() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3, 4 -> 4.
        let edges = [vec![1], vec![2], vec![0, 3], vec![], vec![4]];
        let found = components(&edges);
        assert_eq!(found[0], found[1]);
        assert_eq!(found[1], found[2]);
        assert_ne!(found[2], found[3]);
        assert_ne!(found[3], found[4]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let edges: Vec<_> = (0..100_000_usize)
            .map(|at| vec![(at + 1) % 100_000])
            .collect();
        let found = components(&edges);
        assert!(found.iter().all(|it| *it == found[0]));
    }
}
