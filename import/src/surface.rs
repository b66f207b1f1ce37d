//! API traits and types from a surface: a JSON document that lists the resources and actions of an API, with
//! JSON schemas in files of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use self::house::House;
use self::json::Node;
use self::known::Known;
use self::lower::{At, Ids, Lower};
use self::shape::{Ty, Uses};
use crate::{Sources, names};

mod actions;
mod canon;
mod files;
mod house;
mod imports;
mod json;
mod known;
mod limits;
mod lower;
mod naming;
mod phrases;
mod shape;
mod sharing;
mod unions;
mod words;
mod write_trait;
mod write_types;

/// A surface and everything that belongs to it.
///
/// ```
/// use restrait_import::Surface;
///
/// let surface = r#"{ "resources": { "shelf": {
///     "path": "/shelves/<shelfId>",
///     "actions": { "get": {
///         "method": "GET",
///         "path": "/shelves/<shelfId>",
///         "params": [{ "name": "shelfId", "in": "path", "required": true }],
///         "responses": { "200": { "schema": "shelf" } }
///     } }
/// } } }"#;
/// let shelf = r#"{ "type": "object", "properties": { "label": { "type": "string", "maxLength": 40 } } }"#;
/// let sources = Surface::new(surface)?.schema("shelf", shelf)?.import();
///
/// assert!(sources.files["resources/shelf.rs"].contains("fn get(&self, shelf_id: &str) -> types::Shelf;"));
/// assert!(sources.files["types/shelf.rs"].contains("/// Label, at most 40 characters."));
/// # Ok::<(), restrait_import::SurfaceError>(())
/// ```
#[derive(Debug)]
pub struct Surface {
    surface: Node,
    schemas: BTreeMap<String, Node>,
    house: House,
    known: Known,
}

/// A document that is not JSON.
#[derive(Debug)]
pub struct SurfaceError {
    document: String,
    error: serde_json::Error,
}

impl fmt::Display for SurfaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.document, self.error)
    }
}

impl std::error::Error for SurfaceError {}

fn parse(document: &str, text: &str) -> Result<Node, SurfaceError> {
    serde_json::from_str(text).map_err(|error| SurfaceError {
        document: document.to_owned(),
        error,
    })
}

impl Surface {
    /// Reads a surface.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON.
    pub fn new(text: &str) -> Result<Self, SurfaceError> {
        Ok(Self {
            surface: parse("the surface", text)?,
            schemas: BTreeMap::new(),
            house: House::default(),
            known: Known::default(),
        })
    }

    /// Adds a JSON schema, or replaces it.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON.
    pub fn schema(mut self, name: &str, text: &str) -> Result<Self, SurfaceError> {
        let node = parse(&format!("the schema `{name}`"), text)?;
        self.schemas.insert(name.to_owned(), node);
        Ok(self)
    }

    /// Sets the names of the API: which types its values have, and which words describe them.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON.
    pub fn names(mut self, text: &str) -> Result<Self, SurfaceError> {
        self.house = House::read(&parse("the names", text)?);
        Ok(self)
    }

    /// Adds a source file of the crate: types and traits that it declares are used, and not written again.
    #[must_use]
    pub fn known(mut self, path: &str, source: &str) -> Self {
        self.known.read(path, source);
        self
    }

    /// Writes the traits and types.
    ///
    /// The same documents give the same files.
    #[must_use]
    pub fn import(&self) -> Sources {
        let resources = self
            .surface
            .get("resources")
            .map(Node::members)
            .unwrap_or_default();
        let (ids, new_ids) = self.ids(resources);
        let mut lower = Lower {
            house: &self.house,
            known: &self.known,
            schemas: &self.schemas,
            ids: &ids,
            shapes: shape::Shapes::default(),
            notes: Vec::new(),
            anything: Vec::new(),
            canons: BTreeMap::new(),
            queries: BTreeMap::new(),
        };
        let uses = uses(resources);
        self.learn(&mut lower, &uses);
        for (name, uses) in &uses {
            if self.known.schema(name).is_none() {
                lower.root(name, *uses);
            }
        }
        // A definition that only other schemas use.
        while let Some(name) = missing(&lower) {
            lower.root(
                &name,
                Uses {
                    request: true,
                    response: true,
                },
            );
        }
        for (name, uses) in &uses {
            let ty = Ty::Root(name.clone());
            lower.shapes.mark(&ty, *uses, &mut BTreeSet::new());
        }
        let enums = param_enums(&mut lower, resources);
        let Lower {
            mut shapes,
            notes,
            anything,
            ..
        } = lower;
        for def in &mut shapes.defs {
            def.roots.sort_by_key(|name| (name.len(), name.clone()));
        }
        name_param_enums(&mut shapes, &enums, &self.house, &self.known);
        naming::name(&mut shapes, &self.house, &self.known);
        let out = files::Output {
            house: &self.house,
            known: &self.known,
            shapes: &shapes,
            notes: &notes,
            anything: &anything,
            enums: &enums,
            new_ids: &new_ids,
            queries: self
                .schemas
                .iter()
                .filter(|(name, node)| lower::is_query(node) && uses.contains_key(*name))
                .collect(),
        };
        out.files(resources)
    }

    /// Returns the ids of the API, and those that the crate does not have yet.
    fn ids(&self, resources: &[(String, Node)]) -> (Ids, BTreeMap<String, String>) {
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

    /// Learns which types the crate has for parts of schemas.
    fn learn(&self, lower: &mut Lower<'_>, uses: &BTreeMap<String, Uses>) {
        for (name, node) in &self.schemas {
            if lower::is_query(node) && uses.contains_key(name) {
                lower.queries.insert(canon::canon(node), name.clone());
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

/// Returns the schemas that actions use, and the directions.
fn uses(resources: &[(String, Node)]) -> BTreeMap<String, Uses> {
    let mut all: BTreeMap<String, Uses> = BTreeMap::new();
    let mut add = |name: Option<&str>, is_request: bool| {
        if let Some(name) = name {
            let uses = all.entry(name.to_owned()).or_default();
            uses.request |= is_request;
            uses.response |= !is_request;
        }
    };
    let actions = resources
        .iter()
        .flat_map(|(_, node)| node.get("actions").map(Node::members).unwrap_or_default());
    for (_, action) in actions {
        for param in action.list("params") {
            add(param.text("schema"), true);
        }
        for (_, response) in ["responses", "errors"]
            .iter()
            .flat_map(|name| action.get(name).map(Node::members).unwrap_or_default())
        {
            add(response.text("schema"), false);
        }
        for (_, schema) in action
            .get("sse")
            .and_then(|sse| sse.get("events"))
            .map(Node::members)
            .unwrap_or_default()
        {
            add(schema.as_text(), false);
        }
    }
    all
}

/// Returns a schema that another one refers to, and that has no type yet.
fn missing(lower: &Lower<'_>) -> Option<String> {
    let mut found = None;
    let mut each = |part: &Ty| {
        if let Ty::Root(name) = part
            && lower.known.schema(name).is_none()
            && !lower.shapes.roots.contains_key(name)
        {
            found = Some(name.clone());
        }
    };
    for ty in lower.shapes.roots.values() {
        ty.visit(&mut each);
    }
    for index in 0..lower.shapes.defs.len() {
        for part in lower.shapes.parts(index) {
            part.visit(&mut each);
        }
    }
    found
}

/// Returns the enums of params, by resource and name.
fn param_enums(
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

/// Names the enums that only params use: after the param if several resources share one.
fn name_param_enums(
    shapes: &mut shape::Shapes,
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
