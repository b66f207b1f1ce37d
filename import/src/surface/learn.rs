//! The types that the crate has for parts of schemas.

use std::collections::BTreeMap;

use super::json::Node;
use super::lower::{self, Lower};
use super::shape::Uses;
use super::{Surface, canon};

impl Surface {
    /// Learns which types the crate has for parts of schemas.
    pub(super) fn learn(&self, lower: &mut Lower<'_>, uses: &BTreeMap<String, Uses>) {
        for (name, node) in &self.schemas {
            if lower::is_query(node) && uses.contains_key(name) {
                lower.queries.insert(canon::canon(node), name.clone());
            }
        }
        // Of equal schemas, the one with the shortest name is the type of the others.
        let mut names: Vec<&String> = uses.keys().collect();
        names.sort_by_key(|name| (name.len(), *name));
        for name in names {
            let Some(node) = self.schemas.get(name) else {
                continue;
            };
            let count = node
                .get("properties")
                .map(Node::members)
                .unwrap_or_default()
                .len();
            if count > 1 && self.known.schema(name).is_none() && !lower::is_query(node) {
                let key = lower::object_key(&canon::canon(node), node);
                lower.objects.entry(key).or_insert_with(|| name.clone());
            }
        }
        for (name, node) in &self.schemas {
            let Some(ty) = self.known.schema(name) else {
                continue;
            };
            lower
                .canons
                .entry(canon::canon(node))
                .or_insert_with(|| ty.clone());
            self.learn_members(lower, node, &ty);
        }
    }

    fn learn_members(&self, lower: &mut Lower<'_>, node: &Node, ty: &str) {
        let mut ty = ty;
        let mut node = node;
        // The type of `Vec<Tag>` for the items of a list.
        while let Some(inner) = ty.strip_prefix("Vec<").and_then(|ty| ty.strip_suffix('>')) {
            let Some(items) = node.get("items") else {
                return;
            };
            (ty, node) = (inner, items);
            lower
                .canons
                .entry(canon::canon(node))
                .or_insert_with(|| ty.to_owned());
        }
        let Some(found) = self.known.structs.get(ty) else {
            return;
        };
        for (wire, member) in node
            .get("properties")
            .map(Node::members)
            .unwrap_or_default()
        {
            let Some((_, ty)) = found.fields.iter().find(|(own, _)| own == wire) else {
                continue;
            };
            let mut ty = ty.as_str();
            for wrapper in ["Option<", "FieldPatch<"] {
                ty = ty
                    .strip_prefix(wrapper)
                    .and_then(|ty| ty.strip_suffix('>'))
                    .unwrap_or(ty);
            }
            let node = without_null(member);
            let canon = canon::canon(node);
            let is_structured = canon.contains("properties:")
                || canon.contains("oneOf:")
                || canon.contains("enum:");
            if is_structured && !lower.canons.contains_key(&canon) {
                lower.canons.insert(canon, ty.to_owned());
                self.learn_members(lower, node, ty);
            }
        }
    }
}

/// Returns the schema without the alternative `null`.
fn without_null(node: &Node) -> &Node {
    match node.list("oneOf") {
        [one, null] | [null, one] if null.text("type") == Some("null") => one,
        _ => node,
    }
}
