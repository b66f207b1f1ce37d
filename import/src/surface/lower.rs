//! Types for JSON schemas.

use std::collections::{BTreeMap, BTreeSet};

use super::canon::{canon, is_id};
use super::house::House;
use super::json::Node;
use super::known::{Kind, Known};
use super::shape::{Shapes, Ty, Uses};
use crate::left_out::LeftOut;
use crate::names;

/// Turns schemas into types.
pub(super) struct Lower<'a> {
    pub(super) house: &'a House,
    pub(super) known: &'a Known,
    pub(super) schemas: &'a BTreeMap<String, Node>,
    pub(super) ids: &'a Ids,
    pub(super) shapes: Shapes,
    pub(super) notes: Vec<LeftOut>,
    /// The values that the schemas do not describe.
    pub(super) anything: Vec<String>,
    /// Types that the crate has, by the canonical text of a schema.
    pub(super) canons: BTreeMap<String, String>,
    pub(super) queries: BTreeMap<String, String>,
    /// The schemas of objects, by their canonical text with the required members.
    pub(super) objects: BTreeMap<String, String>,
}

/// The ids of the API.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// All types of ids.
    pub(super) types: BTreeSet<String>,
    /// The type of the id of each resource and schema.
    pub(super) by_schema: BTreeMap<String, String>,
}

/// The place of a schema.
#[derive(Debug, Clone)]
pub(super) struct At {
    pub(super) root: String,
    pub(super) pointer: String,
    /// The names of the members on the way.
    pub(super) path: Vec<String>,
    pub(super) uses: Uses,
}

impl At {
    pub(super) fn child(&self, keyword: &str, name: Option<&str>) -> Self {
        let mut child = self.clone();
        child.pointer.push('/');
        child.pointer.push_str(keyword);
        if let Some(name) = name {
            child.pointer.push('/');
            child
                .pointer
                .push_str(&name.replace('~', "~0").replace('/', "~1"));
            child.path.push(name.to_owned());
        }
        child
    }

    /// Returns the name of the member that contains the member.
    pub(super) fn parent(&self) -> Option<&str> {
        let mut names = self.path.iter().rev();
        names.next();
        names.next().map(String::as_str)
    }

    pub(super) fn name(&self) -> &str {
        self.path.last().map_or(self.root.as_str(), String::as_str)
    }
}

/// A type, and whether `null` is allowed.
pub(super) struct Lowered {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
}

impl From<Ty> for Lowered {
    fn from(ty: Ty) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

impl Lower<'_> {
    /// Adds the type of a schema.
    pub(super) fn root(&mut self, name: &str, uses: Uses) {
        let at = At {
            root: name.to_owned(),
            pointer: format!("{name}.json#"),
            path: Vec::new(),
            uses,
        };
        let ty = match self.schemas.get(name) {
            Some(node) if is_query(node) => {
                self.note(&at, "is a query, which needs a builder");
                Ty::Known("JsonObject".to_owned())
            }
            Some(node) => self.schema(node, &at).ty,
            None => {
                self.note(&at, "is missing");
                Ty::VALUE
            }
        };
        if let Ty::Def(index) = &ty
            && let Some(def) = self.shapes.defs.get_mut(*index)
        {
            def.roots.push(name.to_owned());
            def.first = (name.to_owned(), Vec::new());
        }
        self.shapes.roots.insert(name.to_owned(), ty);
    }

    pub(super) fn note(&mut self, at: &At, reason: &str) {
        self.notes.push(LeftOut::new(at.pointer.clone(), reason));
    }

    pub(super) fn value(&mut self, at: &At) -> Ty {
        self.anything.push(at.pointer.clone());
        Ty::VALUE
    }

    /// Returns the type of a schema.
    pub(super) fn schema(&mut self, node: &Node, at: &At) -> Lowered {
        if !node.is_object() {
            if !matches!(node, Node::Bool(_)) {
                self.note(at, "is not a schema");
            }
            return self.value(at).into();
        }
        if let Some(reference) = node.text("$ref") {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            return Ty::Root(name.to_owned()).into();
        }
        if let Some(ty) = self.known_schema(node, at) {
            return ty.into();
        }
        for keyword in ["oneOf", "anyOf"] {
            let alternatives = node.list(keyword);
            if alternatives.is_empty() {
                continue;
            }
            if node.get("properties").is_some() {
                self.note(at, "has rules that its type does not express");
                continue;
            }
            return self.union(alternatives, &at.child(keyword, None));
        }
        let parts = node.list("allOf");
        if !parts.is_empty() {
            return self.all_of(parts, at).into();
        }
        if !node.list("enum").is_empty() {
            return self.enumeration(node.list("enum"), at);
        }
        match node.get("type") {
            Some(Node::List(kinds)) => self.kinds(node, kinds, at),
            Some(Node::Text(kind)) => self.kind(node, kind, at).into(),
            _ if node.get("properties").is_some() => self.object(node, at).into(),
            _ => self.value(at).into(),
        }
    }

    /// Returns the type that the crate has for a schema.
    fn known_schema(&self, node: &Node, at: &At) -> Option<Ty> {
        let is_structured = ["properties", "items", "oneOf", "anyOf"];
        if !is_structured.iter().any(|name| node.get(name).is_some()) {
            return None;
        }
        let canon = canon(node);
        if let Some(name) = self.queries.get(&canon)
            && *name != at.root
        {
            return Some(match self.known.schema(name) {
                Some(name) => Ty::Known(name),
                None => Ty::Root(name.clone()),
            });
        }
        if let Some(name) = self.objects.get(&object_key(&canon, node))
            && (*name != at.root || !at.path.is_empty())
        {
            return Some(Ty::Root(name.clone()));
        }
        let ty = self.canons.get(&canon)?;
        let mut words = ty.split(|char: char| !char.is_ascii_alphanumeric());
        let is_usable = words.all(
            |word| match self.known.structs.get(word).map(|it| it.kind) {
                Some(Kind::Response) => !at.uses.request,
                Some(Kind::Request) => !at.uses.response,
                Some(Kind::Shared) | None => true,
            },
        );
        is_usable.then(|| Ty::Known(ty.clone()))
    }

    /// Returns the type of a value of several kinds.
    fn kinds(&mut self, node: &Node, kinds: &[Node], at: &At) -> Lowered {
        let names: Vec<&str> = kinds.iter().filter_map(Node::as_text).collect();
        let nullable = names.contains(&"null");
        let others: Vec<&str> = names.into_iter().filter(|name| *name != "null").collect();
        let ty = match others.as_slice() {
            [] => self.value(at),
            [only] => self.kind(node, only, at),
            many if many.iter().all(|kind| is_scalar(kind)) => self.scalar(at),
            _ => self.value(at),
        };
        Lowered { ty, nullable }
    }

    /// Returns the type of a number, a text or a boolean.
    pub(super) fn scalar(&self, at: &At) -> Ty {
        if let Some(ty) = self.time_point(at) {
            return ty;
        }
        Ty::Known(self.house.scalar().to_owned())
    }

    /// Returns the type of a point in time that a request contains.
    fn time_point(&self, at: &At) -> Option<Ty> {
        let ty = self.house.param(at.name())?;
        let is_time = ty == "TimePoint" && at.uses.request && !at.uses.response;
        is_time.then(|| Ty::Known(ty.to_owned()))
    }

    fn kind(&mut self, node: &Node, kind: &str, at: &At) -> Ty {
        match kind {
            "object" => self.object(node, at),
            "array" => match node.get("items") {
                Some(items) => {
                    let items = self.schema(items, &at.child("items", None));
                    let ty = if items.nullable {
                        Ty::Option(Box::new(items.ty))
                    } else {
                        items.ty
                    };
                    ty.vec()
                }
                None => self.value(at).vec(),
            },
            "string" => self.text(node, at),
            "boolean" => Ty::Std("bool"),
            "number" | "integer" => self
                .time_point(at)
                .unwrap_or_else(|| Ty::Known(self.house.number().to_owned())),
            _ => self.value(at),
        }
    }

    /// Returns the type of text.
    pub(super) fn text(&self, node: &Node, at: &At) -> Ty {
        // The items of `deviceIds` are ids of devices.
        let name = match at.name().strip_suffix("Ids") {
            Some(name) => format!("{name}Id"),
            None => at.name().to_owned(),
        };
        if is_id(node) {
            return Ty::Known(self.id(&name, at));
        }
        let known = self
            .house
            .field(at.parent(), &name)
            .filter(|ty| !self.ids.types.contains(*ty));
        if let Some(ty) = known.filter(|ty| *ty != self.house.any_id()) {
            return Ty::Known(ty.to_owned());
        }
        if self.house.is_secret(&name) {
            return Ty::Known("SecretString".to_owned());
        }
        match node
            .text("format")
            .and_then(|format| self.house.format(format))
        {
            Some(ty) => Ty::Known(ty.to_owned()),
            None => Ty::TEXT,
        }
    }

    /// Returns the type of an id.
    pub(super) fn id(&self, name: &str, at: &At) -> String {
        if let Some(ty) = self.house.field(at.parent(), name) {
            return ty.to_owned();
        }
        if name == "id" {
            let depth = at.path.iter().filter(|name| *name != "items").count();
            let own = self.ids.by_schema.get(&at.root).filter(|_| depth <= 1);
            return own.map_or_else(|| self.house.any_id().to_owned(), Clone::clone);
        }
        if let Some(ty) = self
            .house
            .param(name)
            .filter(|ty| self.ids.types.contains(*ty))
        {
            return ty.to_owned();
        }
        let ty = names::pascal(name, "Id");
        let longest = self
            .ids
            .types
            .iter()
            .filter(|known| ty.ends_with(known.as_str()))
            .max_by_key(|known| known.len());
        longest
            .cloned()
            .unwrap_or_else(|| self.house.any_id().to_owned())
    }
}

/// Returns a text that is equal for schemas with the same members, of which the same are required.
pub(super) fn object_key(canon: &str, node: &Node) -> String {
    let required: BTreeSet<&str> = node
        .list("required")
        .iter()
        .filter_map(Node::as_text)
        .collect();
    format!("{canon} {required:?}")
}

fn is_scalar(kind: &str) -> bool {
    matches!(kind, "string" | "number" | "integer" | "boolean")
}

/// Returns `true` for the schema of a query: it combines queries.
pub(super) fn is_query(node: &Node) -> bool {
    let properties = node.get("properties");
    properties.is_some_and(|properties| {
        properties.get("$and").is_some() && properties.get("$or").is_some()
    })
}
