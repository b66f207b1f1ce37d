//! The ids of an API.

use std::collections::BTreeMap;

use super::json::Node;
use super::lower::Ids;
use super::{Surface, canon, words};
use crate::names;

impl Surface {
    /// Returns the ids of the API, and those that the crate does not have yet.
    pub(super) fn ids(&self, resources: &[(String, Node)]) -> (Ids, BTreeMap<String, String>) {
        let mut ids = Ids::default();
        let mut new = BTreeMap::new();
        for (resource, node) in resources {
            let actions = node.get("actions").map(Node::members).unwrap_or_default();
            for param in actions.iter().flat_map(|(_, action)| action.list("params")) {
                if param.text("in") != Some("path") || !canon::is_id(param) {
                    continue;
                }
                let name = param.text("name").unwrap_or_default();
                let ty = self
                    .house
                    .param(name)
                    .map_or_else(|| names::pascal(name, "Id"), str::to_owned);
                if !self.known.has_id(&ty) {
                    let example = param.text("example").unwrap_or("000000000000000000000000");
                    new.entry(ty.clone()).or_insert_with(|| example.to_owned());
                }
                let is_own = node
                    .text("path")
                    .is_some_and(|path| path.ends_with(&format!("<{name}>")));
                if is_own {
                    ids.by_schema.insert(resource.clone(), ty.clone());
                    // Of two resources with the same id, one can be the list of the other.
                    ids.by_schema
                        .entry(words::plural(resource))
                        .or_insert_with(|| ty.clone());
                }
                ids.types.insert(ty);
            }
        }
        let house = resources
            .iter()
            .filter_map(|(resource, _)| Some((resource, ids.by_schema.get(resource)?.clone())));
        let own: Vec<_> = house.map(|(resource, ty)| (resource.clone(), ty)).collect();
        for name in self.schemas.keys() {
            let singular = words::singular(name);
            let ty = names::pascal(&format!("{singular}Id"), "Id");
            if ids.types.contains(&ty) {
                ids.by_schema.entry(name.clone()).or_insert(ty);
            }
            if let Some((_, ty)) = own.iter().find(|(resource, _)| *resource == singular) {
                ids.by_schema
                    .entry(name.clone())
                    .or_insert_with(|| ty.clone());
            }
        }
        for ty in self.house.param_types().filter(|ty| ty.ends_with("Id")) {
            if !self.known.has_id(ty) {
                new.entry(ty.to_owned())
                    .or_insert_with(|| "000000000000000000000000".to_owned());
            }
            ids.types.insert(ty.to_owned());
        }
        ids.types.remove(self.house.any_id());
        (ids, new)
    }
}
