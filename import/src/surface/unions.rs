//! Types for values of several kinds, and for enums.

use std::collections::BTreeSet;

use super::json::Node;
use super::lower::{At, Lower, Lowered};
use super::shape::{Shape, Ty};

impl Lower<'_> {
    /// Returns the type of an enum.
    pub(super) fn enumeration(&mut self, values: &[Node], at: &At) -> Lowered {
        let nullable = values.contains(&Node::Null);
        let values: Vec<&Node> = values
            .iter()
            .filter(|value| **value != Node::Null)
            .collect();
        let ty = if values.iter().all(|value| matches!(value, Node::Bool(_))) {
            Ty::Std("bool")
        } else if values.iter().all(|value| matches!(value, Node::Number(_))) {
            Ty::Known(self.house.number().to_owned())
        } else {
            let texts: Option<Vec<_>> = values.iter().map(|value| value.as_text()).collect();
            match texts {
                Some(texts) => self.texts(texts.into_iter().map(str::to_owned).collect(), at),
                None => self.scalar(at),
            }
        };
        Lowered { ty, nullable }
    }

    /// Returns the enum of these texts.
    fn texts(&mut self, values: Vec<String>, at: &At) -> Ty {
        if let Some(ty) = self.house.field(at.parent(), at.name()) {
            let is_open = !self.ids.types.contains(ty) && ty != self.house.any_id();
            if is_open {
                return Ty::Known(ty.to_owned());
            }
        }
        // `ASC` is the same value as `asc`, and an empty text is not a value.
        let mut kept: Vec<String> = Vec::new();
        for value in values {
            let is_same = |other: &String| other.eq_ignore_ascii_case(&value);
            if !value.is_empty() && !kept.iter().any(is_same) {
                kept.push(value);
            }
        }
        let is_template = |value: &String| value.contains("{{");
        if kept.is_empty() || kept.iter().all(is_template) {
            return Ty::TEXT;
        }
        let set: BTreeSet<String> = kept.iter().cloned().collect();
        match self.known.enum_of(&set) {
            Some(name) => Ty::Known(name.to_owned()),
            None => self.shapes.intern(Shape::Enum(kept), &at.root, &at.path),
        }
    }

    /// Returns the type of a value that matches one of several schemas.
    pub(super) fn union(&mut self, alternatives: &[Node], at: &At) -> Lowered {
        let mut flat = Vec::new();
        flatten(alternatives, &mut flat);
        let mut nullable = flat.iter().any(|node| is_null(node));
        flat.retain(|node| !is_null(node));
        let (texts, others): (Vec<&Node>, Vec<&Node>) = flat
            .iter()
            .partition(|node| node.text("type") == Some("string"));
        if others.is_empty() && !texts.is_empty() {
            let ty = self.text_union(&texts, at);
            return Lowered { ty, nullable };
        }
        if let Some(ty) = self.tagged(&flat, at) {
            return Lowered { ty, nullable };
        }
        // The texts are one alternative: an enum, or any text.
        let mut types: Vec<Ty> = Vec::new();
        if !texts.is_empty() {
            types.push(self.text_union(&texts, at));
        }
        for node in others {
            let lowered = self.schema(node, at);
            nullable |= lowered.nullable;
            if !types.contains(&lowered.ty) {
                types.push(lowered.ty);
            }
        }
        Lowered {
            ty: self.one_of(types, at),
            nullable,
        }
    }

    fn text_union(&mut self, flat: &[&Node], at: &At) -> Ty {
        let mut values = Vec::new();
        let mut has_free_text = false;
        for node in flat {
            let texts = node.list("enum");
            has_free_text |= texts.is_empty();
            values.extend(texts.iter().filter_map(Node::as_text).map(str::to_owned));
        }
        let named = values
            .iter()
            .filter(|value| !value.is_empty() && !value.contains("{{"))
            .count();
        if has_free_text && named < 2 {
            return match flat {
                [only] => self.text(only, at),
                _ => Ty::TEXT,
            };
        }
        self.texts(values, at)
    }

    /// Returns the type of one of these types.
    fn one_of(&mut self, types: Vec<Ty>, at: &At) -> Ty {
        match types.as_slice() {
            [] => return self.value(at),
            [only] => return only.clone(),
            [one, Ty::Vec(item)] | [Ty::Vec(item), one] if **item == *one => {
                return Ty::Single(Box::new(one.clone()));
            }
            _ => {}
        }
        if types.contains(&Ty::VALUE) {
            return Ty::VALUE;
        }
        if types.iter().all(|ty| self.is_scalar(ty)) {
            return self.scalar(at);
        }
        // The first alternative that fits is used: those that require more come first.
        let mut types = types;
        types.sort_by_key(|ty| std::cmp::Reverse(self.required(ty)));
        let objects = types
            .iter()
            .filter(|ty| matches!(ty, Ty::Def(_) | Ty::Known(_) | Ty::Root(_) | Ty::Map(_)));
        if objects.filter(|ty| !self.is_scalar(ty)).count() > 1 {
            self.note(at, "has objects that only their members tell apart");
        }
        self.shapes
            .intern(Shape::Untagged(types), &at.root, &at.path)
    }

    /// Returns the number of members that a value must have.
    fn required(&self, ty: &Ty) -> usize {
        match self.shapes.def(ty).map(|def| &def.shape) {
            Some(Shape::Struct { members, .. }) => {
                members.iter().filter(|member| member.required).count()
            }
            Some(Shape::Enum(_) | Shape::Tagged { .. } | Shape::Untagged(_)) | None => 0,
        }
    }

    fn is_scalar(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Std(name) => matches!(*name, "String" | "bool"),
            Ty::Known(name) => {
                *name == self.house.number()
                    || *name == self.house.scalar()
                    || self.ids.types.contains(name)
            }
            Ty::Def(_) => {
                let def = self.shapes.def(ty);
                def.is_some_and(|def| matches!(def.shape, Shape::Enum(_)))
            }
            Ty::Root(_) | Ty::Vec(_) | Ty::Map(_) | Ty::Option(_) | Ty::Single(_) => false,
        }
    }

    /// Returns the enum of objects that are told apart by a member.
    fn tagged(&mut self, flat: &[&Node], at: &At) -> Option<Ty> {
        let tag = tag(flat)?;
        let mut variants = Vec::new();
        for node in flat {
            let values: Vec<String> = node
                .get("properties")?
                .get(tag)?
                .list("enum")
                .iter()
                .filter_map(|value| Some(value.as_text()?.to_owned()))
                .collect();
            let first = values.first()?;
            let mut inner = at.clone();
            // The sign marks the value of a tag.
            inner.path.push(format!("={first}"));
            let ty = self.schema(&without(node, tag), &inner).ty;
            variants.extend(values.into_iter().map(|value| (value, ty.clone())));
        }
        let tag = tag.to_owned();
        Some(
            self.shapes
                .intern(Shape::Tagged { tag, variants }, &at.root, &at.path),
        )
    }
}

/// Appends the alternatives, without alternatives of alternatives.
fn flatten<'n>(alternatives: &'n [Node], flat: &mut Vec<&'n Node>) {
    for node in alternatives {
        if let Node::List(inner) = node {
            flatten(inner, flat);
            continue;
        }
        let is_plain = node.list("oneOf").is_empty() && node.list("anyOf").is_empty();
        if is_plain || node.get("properties").is_some() {
            flat.push(node);
        } else {
            flatten(node.list("oneOf"), flat);
            flatten(node.list("anyOf"), flat);
        }
    }
}

fn is_null(node: &Node) -> bool {
    node.text("type") == Some("null")
}

/// Returns the member whose text tells the objects apart.
fn tag<'n>(flat: &[&'n Node]) -> Option<&'n str> {
    let (first, others) = flat.split_first()?;
    if others.is_empty() {
        return None;
    }
    let candidates = first.get("properties")?.members();
    let is_tag = |name: &str| {
        let mut seen = BTreeSet::new();
        flat.iter().all(|node| {
            let schema = node.get("properties").and_then(|it| it.get(name));
            let values = schema.map(|schema| schema.list("enum")).unwrap_or_default();
            !values.is_empty()
                && values
                    .iter()
                    .all(|value| value.as_text().is_some_and(|text| seen.insert(text)))
        })
    };
    candidates
        .iter()
        .map(|(name, _)| name.as_str())
        .find(|name| is_tag(name))
}

/// Returns the schema of an object without one of its members.
fn without(node: &Node, name: &str) -> Node {
    let members = node.members().iter().map(|(keyword, value)| {
        let value = match (keyword.as_str(), value) {
            ("properties", Node::Object(members)) => Node::Object(
                members
                    .iter()
                    .filter(|(own, _)| own != name)
                    .cloned()
                    .collect(),
            ),
            ("required", Node::List(names)) => Node::List(
                names
                    .iter()
                    .filter(|own| own.as_text() != Some(name))
                    .cloned()
                    .collect(),
            ),
            (_, value) => value.clone(),
        };
        (keyword.clone(), value)
    });
    Node::Object(members.collect())
}
