//! Types for schemas of objects.

use std::collections::BTreeSet;

use super::json::Node;
use super::known::Kind;
use super::limits;
use super::lower::{At, Lower, is_query};
use super::shape::{Form, Member, Shape, Ty};

impl Lower<'_> {
    /// Returns the type of an object.
    pub(super) fn object(&mut self, node: &Node, at: &At) -> Ty {
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
                None => Ty::Known("JsonObject".to_owned()),
            };
        }
        let members = self.members(node, properties, at);
        if rest.is_none()
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
                Kind::Response => at.path.is_empty() && !at.uses.request,
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
    pub(super) fn all_of(&mut self, parts: &[Node], at: &At) -> Ty {
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
