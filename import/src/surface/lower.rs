//! Types for JSON schemas.

use std::collections::{BTreeMap, BTreeSet};

use super::canon::{canon, is_id};
use super::house::House;
use super::json::Node;
use super::known::{Kind, Known};
use super::limits;
use super::shape::{Form, Member, Shape, Shapes, Ty, Uses};
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
            .field(&name)
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
        if let Some(ty) = self.house.field(name) {
            return ty.to_owned();
        }
        if name == "id" {
            let depth = at.path.iter().filter(|name| *name != "items").count();
            let own = self.ids.by_schema.get(&at.root).filter(|_| depth <= 1);
            return own.map_or_else(|| self.house.any_id().to_owned(), Clone::clone);
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

    /// Returns the type of an object.
    fn object(&mut self, node: &Node, at: &At) -> Ty {
        if is_query(node) {
            self.note(at, "is a query, which needs a builder");
            return Ty::Known("JsonObject".to_owned());
        }
        let mut properties = node
            .get("properties")
            .map(Node::members)
            .unwrap_or_default();
        // A schema in the place of a list of schemas.
        let inner = properties.iter().find(|(name, _)| name == "properties");
        let is_misplaced = properties
            .iter()
            .any(|(name, kind)| name == "type" && kind.as_text().is_some());
        if let Some((_, inner)) = inner.filter(|_| is_misplaced) {
            self.note(
                &at.child("properties", None),
                "is a schema; its members are used",
            );
            properties = inner.members();
        }
        let rest = self.rest(node, at);
        if properties.is_empty() {
            return match rest {
                Some(value) => Ty::Map(Box::new(value)),
                None if node.get("additionalProperties") == Some(&Node::Bool(false)) => {
                    self.shapes.intern(
                        Shape::Struct {
                            members: Vec::new(),
                            rest: None,
                        },
                        &at.root,
                        &at.path,
                    )
                }
                None => Ty::Known("JsonObject".to_owned()),
            };
        }
        let members = self.members(node, properties, at);
        if rest.is_none()
            && !at.path.is_empty()
            && let Some(name) = self.known_struct(&members, at)
        {
            return Ty::Known(name);
        }
        if rest.is_some() {
            self.note(at, "has further members with names of their own");
        }
        self.shapes
            .intern(Shape::Struct { members, rest }, &at.root, &at.path)
    }

    /// Returns the struct of the crate that has exactly these members.
    fn known_struct(&self, members: &[Member], at: &At) -> Option<String> {
        let mut own = BTreeSet::new();
        for member in members {
            let ty = text(&member.ty)?;
            let ty = match (member.required, member.nullable) {
                (true, false) => ty,
                (_, true) if at.uses.request => format!("FieldPatch<{ty}>"),
                _ => format!("Option<{ty}>"),
            };
            own.insert((member.wire.as_str(), ty));
        }
        let mut found = self.known.structs.iter().filter(|(_, known)| {
            let is_usable = match known.kind {
                Kind::Shared => true,
                Kind::Request => !at.uses.response,
                Kind::Response => false,
            };
            let fields = known
                .fields
                .iter()
                .map(|(wire, ty)| (wire.as_str(), ty.clone()));
            is_usable && fields.collect::<BTreeSet<_>>() == own
        });
        found.next().map(|(name, _)| name.clone())
    }

    fn members(&mut self, node: &Node, properties: &[(String, Node)], at: &At) -> Vec<Member> {
        let required: BTreeSet<&str> = node
            .list("required")
            .iter()
            .filter_map(Node::as_text)
            .collect();
        let is_page = properties.iter().any(|(name, _)| name == "items");
        let mut members: Vec<Member> = Vec::new();
        for (wire, schema) in properties {
            if members.iter().any(|member| member.wire == *wire) {
                self.note(&at.child("properties", Some(wire)), "is a duplicate");
                continue;
            }
            let lowered = self.schema(schema, &at.child("properties", Some(wire)));
            let is_count = matches!(
                wire.as_str(),
                "count" | "totalCount" | "page" | "perPage" | "limit" | "offset"
            );
            let ty =
                if is_page && is_count && lowered.ty == Ty::Known(self.house.number().to_owned()) {
                    Ty::Std("u64")
                } else {
                    lowered.ty
                };
            members.push(Member {
                wire: wire.clone(),
                ty,
                required: required.contains(wire.as_str()),
                nullable: lowered.nullable,
                limits: limits::phrase(schema),
                form: if schema.get("oneOf").is_some() {
                    Form::Other
                } else {
                    limits::form(schema)
                },
            });
        }
        members
    }

    /// Returns the type of the members that have no names in the schema.
    fn rest(&mut self, node: &Node, at: &At) -> Option<Ty> {
        let patterns = node
            .get("patternProperties")
            .map(Node::members)
            .unwrap_or_default();
        let schema = match (patterns, node.get("additionalProperties")) {
            ([(_, only)], _) => only,
            ([], Some(schema @ Node::Object(_))) => schema,
            ([], _) => return None,
            _ => {
                self.note(at, "has several patterns of names");
                return Some(self.value(at));
            }
        };
        let value = self.schema(schema, &at.child("additionalProperties", None));
        Some(if value.nullable {
            Ty::Option(Box::new(value.ty))
        } else {
            value.ty
        })
    }

    /// Returns the object that has the members of several objects.
    fn all_of(&mut self, parts: &[Node], at: &At) -> Ty {
        let mut members: Vec<Member> = Vec::new();
        for part in parts {
            let properties = part
                .get("properties")
                .map(Node::members)
                .unwrap_or_default();
            for member in self.members(part, properties, at) {
                if !members.iter().any(|other| other.wire == member.wire) {
                    members.push(member);
                }
            }
        }
        self.shapes.intern(
            Shape::Struct {
                members,
                rest: None,
            },
            &at.root,
            &at.path,
        )
    }
}

/// Returns the text of a type that the crate has.
fn text(ty: &Ty) -> Option<String> {
    Some(match ty {
        Ty::Std(name) => (*name).to_owned(),
        Ty::Known(name) => name.clone(),
        Ty::Vec(inner) => format!("Vec<{}>", text(inner)?),
        Ty::Map(inner) => format!("BTreeMap<String, {}>", text(inner)?),
        Ty::Option(inner) => format!("Option<{}>", text(inner)?),
        Ty::Single(inner) => format!("ListOrSingle<{}>", text(inner)?),
        Ty::Root(_) | Ty::Def(_) => return None,
    })
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
