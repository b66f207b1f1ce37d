//! API traits and types from a surface: a JSON document that lists the resources and actions of an API, with
//! JSON schemas in files of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use self::house::House;
use self::json::Node;
use self::known::Known;
use self::lower::Lower;
use self::shape::{Ty, Uses};
use crate::Sources;

mod actions;
mod call_example;
mod canon;
mod enums;
mod examples;
mod files;
mod house;
mod ids;
mod imports;
mod json;
mod known;
mod learn;
mod limits;
mod lists;
mod lower;
mod model;
mod naming;
mod objects;
mod phrases;
mod responses;
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
/// assert!(sources.files["resources/shelf.rs"].contains(") -> types::Shelf;"));
/// assert!(sources.files["types/shelf.rs"].contains("/// Label, at most 40 characters."));
/// # Ok::<(), restrait_import::SurfaceError>(())
/// ```
#[derive(Debug)]
pub struct Surface {
    document: Node,
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
            document: parse("the surface", text)?,
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
            .document
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
            objects: BTreeMap::new(),
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
        let enums = enums::of_params(&mut lower, resources);
        let Lower {
            mut shapes,
            notes,
            anything,
            ..
        } = lower;
        for def in &mut shapes.defs {
            def.roots.sort_by_key(|name| (name.len(), name.clone()));
        }
        enums::name(&mut shapes, &enums, &self.house, &self.known);
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
