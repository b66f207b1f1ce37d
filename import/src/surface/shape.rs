//! The types of an API: each shape once, however often the schemas repeat it.

use std::collections::{BTreeMap, BTreeSet};

/// A type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ty {
    /// A type of the standard library or of `serde_json`.
    Std(&'static str),
    /// Source text with types that the crate has already: `Vec<Tag>`.
    Known(String),
    /// The type of a schema.
    Root(String),
    /// A generated type: its index.
    Def(usize),
    Vec(Box<Ty>),
    Map(Box<Ty>),
    Option(Box<Ty>),
    /// One value or a list.
    Single(Box<Ty>),
}

impl Ty {
    pub(super) const VALUE: Self = Self::Std("serde_json::Value");
    pub(super) const TEXT: Self = Self::Std("String");

    pub(super) fn vec(self) -> Self {
        Self::Vec(Box::new(self))
    }

    /// Calls `each` with every part that is a schema or a generated type.
    pub(super) fn visit(&self, each: &mut impl FnMut(&Self)) {
        match self {
            Self::Std(_) | Self::Known(_) => {}
            Self::Root(_) | Self::Def(_) => each(self),
            Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Single(inner) => {
                inner.visit(each);
            }
        }
    }
}

/// A generated type.
#[derive(Debug)]
pub(super) struct Def {
    pub(super) shape: Shape,
    /// The schemas that are this type, sorted by the length of their names.
    pub(super) roots: Vec<String>,
    /// A place where it occurs first: the schema and the names of the members.
    pub(super) first: (String, Vec<String>),
    /// The number of places.
    pub(super) count: usize,
    pub(super) name: String,
    pub(super) uses: Uses,
}

impl Def {
    /// Returns `true` if the type has the name of this schema.
    pub(super) fn is_named_after(&self, root: &str) -> bool {
        self.roots.first().is_some_and(|first| first == root)
    }
}

/// The directions in which values of a type are sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Uses {
    pub(super) request: bool,
    pub(super) response: bool,
}

/// The content of a type.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Struct {
        members: Vec<Member>,
        /// The type of all other members.
        rest: Option<Ty>,
    },
    /// Texts.
    Enum(Vec<String>),
    /// Objects that are told apart by the text of a member.
    Tagged {
        tag: String,
        variants: Vec<(String, Ty)>,
    },
    /// Values that are told apart by their kind.
    Untagged(Vec<Ty>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    pub(super) wire: String,
    pub(super) ty: Ty,
    pub(super) required: bool,
    pub(super) nullable: bool,
    /// The limits in words: `1 to 255 characters`.
    pub(super) limits: String,
    pub(super) form: Form,
}

/// The kind of a member, for its docs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Bool,
    Email,
    Url,
    Time,
    List,
    Other,
}

/// All types.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    pub(super) defs: Vec<Def>,
    by_key: BTreeMap<String, usize>,
    /// The types of the schemas.
    pub(super) roots: BTreeMap<String, Ty>,
}

impl Shapes {
    /// Returns the generated type, if the type is one.
    pub(super) fn def(&self, ty: &Ty) -> Option<&Def> {
        let Ty::Def(index) = ty else {
            return None;
        };
        self.defs.get(*index)
    }

    /// Returns the type with this shape. It is created where it occurs first.
    pub(super) fn intern(&mut self, shape: Shape, root: &str, path: &[String]) -> Ty {
        let key = key(&shape);
        if let Some(index) = self.by_key.get(&key).copied() {
            if let Some(def) = self.defs.get_mut(index) {
                def.count += 1;
                let is_shorter = path.len() < def.first.1.len();
                if is_shorter {
                    def.first = (root.to_owned(), path.to_vec());
                }
            }
            return Ty::Def(index);
        }
        let index = self.defs.len();
        self.by_key.insert(key, index);
        self.defs.push(Def {
            shape,
            roots: Vec::new(),
            first: (root.to_owned(), path.to_vec()),
            count: 1,
            name: String::new(),
            uses: Uses::default(),
        });
        Ty::Def(index)
    }

    /// Marks everything that a type contains as sent in these directions.
    pub(super) fn mark(&mut self, ty: &Ty, uses: Uses, seen: &mut BTreeSet<Ty>) {
        let mut found = Vec::new();
        ty.visit(&mut |part| found.push(part.clone()));
        for part in found {
            if !seen.insert(part.clone()) {
                continue;
            }
            match &part {
                Ty::Root(name) => {
                    if let Some(inner) = self.roots.get(name).cloned() {
                        self.mark(&inner, uses, seen);
                    }
                }
                Ty::Def(index) => {
                    if let Some(def) = self.defs.get_mut(*index) {
                        def.uses.request |= uses.request;
                        def.uses.response |= uses.response;
                    }
                    for inner in self.parts(*index) {
                        self.mark(&inner, uses, seen);
                    }
                }
                // `visit` calls with the two above only.
                Ty::Std(_)
                | Ty::Known(_)
                | Ty::Vec(_)
                | Ty::Map(_)
                | Ty::Option(_)
                | Ty::Single(_) => {}
            }
        }
    }

    /// Returns the types that a generated type contains.
    pub(super) fn parts(&self, index: usize) -> Vec<Ty> {
        match self.defs.get(index).map(|def| &def.shape) {
            Some(Shape::Struct { members, rest }) => members
                .iter()
                .map(|member| member.ty.clone())
                .chain(rest.clone())
                .collect(),
            Some(Shape::Tagged { variants, .. }) => {
                variants.iter().map(|(_, ty)| ty.clone()).collect()
            }
            Some(Shape::Untagged(variants)) => variants.clone(),
            Some(Shape::Enum(_)) | None => Vec::new(),
        }
    }
}

/// Returns a text that is equal for equal shapes. Order and limits do not matter.
fn key(shape: &Shape) -> String {
    match shape {
        Shape::Struct { members, rest } => {
            let members: BTreeSet<_> = members
                .iter()
                .map(|it| (&it.wire, &it.ty, it.required, it.nullable))
                .collect();
            format!("struct {members:?} {rest:?}")
        }
        Shape::Enum(values) => format!("enum {:?}", values.iter().collect::<BTreeSet<_>>()),
        Shape::Tagged { tag, variants } => {
            format!("{tag} {:?}", variants.iter().collect::<BTreeSet<_>>())
        }
        Shape::Untagged(variants) => {
            format!("one of {:?}", variants.iter().collect::<BTreeSet<_>>())
        }
    }
}
