//! A declaration for restrait: what [`write`](crate::write) writes and the macros of restrait read.
//!
//! All names in it are final: they are valid in Rust and do not collide.

use std::collections::{BTreeMap, BTreeSet};

use restrait_grammar::{Location, Style};

use crate::left_out::LeftOut;

/// The declarations of an API.
#[derive(Debug)]
pub(crate) struct Package {
    /// The path of the module that contains the client: `crate::api`.
    pub(crate) module: String,
    pub(crate) client: Client,
    pub(crate) resources: Vec<Resource>,
    /// The types that endpoints use.
    pub(crate) types: Vec<TypeDef>,
    pub(crate) left_out: Vec<LeftOut>,
    /// The number of operations of the document.
    pub(crate) operations: usize,
}

/// A client.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) ident: String,
    pub(crate) docs: Docs,
    pub(crate) base_url: Option<String>,
    /// The value of `auth`: `any(bearer, basic)`.
    pub(crate) auth: String,
    /// The entries of `env`, as source text.
    pub(crate) env: Vec<String>,
    pub(crate) error: Option<Ty>,
    /// The value of `error_if`.
    pub(crate) error_if: Option<String>,
    pub(crate) constants: Vec<Constant>,
    pub(crate) rename_all: Option<&'static str>,
    /// The params that every endpoint takes.
    pub(crate) params: Vec<Param>,
}

/// Docs in Markdown. Empty if there are none.
pub(crate) type Docs = String;

/// An API trait.
#[derive(Debug, Default)]
pub(crate) struct Resource {
    /// The name of the trait.
    pub(crate) ident: String,
    /// The name of its file and of the module that the macro generates.
    pub(crate) module: String,
    pub(crate) docs: Docs,
    pub(crate) rename_all: Option<&'static str>,
    /// The named sets of scopes.
    pub(crate) scopes: Vec<(String, Vec<String>)>,
    pub(crate) params: Vec<SharedParam>,
    pub(crate) errors: Vec<Status>,
    pub(crate) endpoints: Vec<Endpoint>,
}

/// A description of all params with one wire name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SharedParam {
    pub(crate) wire: String,
    pub(crate) facts: Facts,
    pub(crate) docs: Docs,
}

/// An endpoint.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) ident: String,
    pub(crate) docs: Docs,
    pub(crate) deprecated: bool,
    pub(crate) method: String,
    /// The path template, with placeholders in angle brackets.
    pub(crate) path: String,
    /// The sets of scopes that it uses, and then its own scopes.
    pub(crate) sets: Vec<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) responses: Vec<Status>,
    pub(crate) errors: Vec<Status>,
    /// The statuses of the trait's errors that the endpoint does not have.
    pub(crate) no_errors: Vec<u16>,
    pub(crate) constants: Vec<Constant>,
    /// Further keys of `#[endpoint(..)]`, as source text: `auth = none`.
    pub(crate) keys: Vec<String>,
    /// If `true`, the macro would warn about a scope that is correct.
    pub(crate) has_foreign_scope: bool,
    pub(crate) params: Vec<Param>,
    pub(crate) response: Ty,
}

/// A status with its description.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Status {
    pub(crate) code: u16,
    pub(crate) body: Option<Ty>,
    pub(crate) docs: String,
}

/// A header or a pair of the query with a fixed value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Constant {
    pub(crate) is_header: bool,
    pub(crate) name: String,
    /// The value. `None` for a name in the query without a value.
    pub(crate) value: Option<String>,
}

/// A param.
#[derive(Debug, Clone)]
pub(crate) struct Param {
    pub(crate) ident: String,
    pub(crate) docs: Docs,
    pub(crate) deprecated: bool,
    pub(crate) location: Location,
    /// The name in the request, or the name of the placeholder.
    pub(crate) wire: String,
    pub(crate) facts: Facts,
    /// Further keys of the marker, as source text: `secret`.
    pub(crate) keys: Vec<String>,
    pub(crate) required: bool,
    /// The type without `Option`.
    pub(crate) ty: Ty,
    /// If `true`, the marker needs no name, because `rename_all` makes it.
    pub(crate) is_name_implied: bool,
}

/// Keys of a marker that a trait can declare for all of its endpoints.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Facts {
    pub(crate) style: Style,
    /// A literal of Rust.
    pub(crate) default: Option<String>,
    /// A literal of Rust.
    pub(crate) example: Option<String>,
    /// A literal of Rust: the value that is sent by default.
    pub(crate) send: Option<String>,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Ty {
    /// A type of the module `types`.
    Named(String),
    /// Any other type without params, as it is written after its `use`: `String`, `Value`.
    Plain(&'static str),
    Vec(Box<Ty>),
    Map(Box<Ty>),
    Option(Box<Ty>),
    Boxed(Box<Ty>),
    /// `&T`, in arguments.
    Ref(Box<Ty>),
    /// `&[T]`, in arguments.
    Slice(Box<Ty>),
    /// A generic type with one param: `EventStream<T>`.
    Generic(&'static str, Box<Ty>),
}

impl Ty {
    /// Calls `each` with every named type that values of this type contain.
    pub(crate) fn visit(&self, each: &mut impl FnMut(&str)) {
        let mut ty = self;
        loop {
            ty = match ty {
                Self::Named(name) => return each(name),
                Self::Plain(_) => return,
                Self::Vec(inner)
                | Self::Map(inner)
                | Self::Option(inner)
                | Self::Boxed(inner)
                | Self::Ref(inner)
                | Self::Slice(inner)
                | Self::Generic(_, inner) => inner,
            };
        }
    }

    /// Returns the names of types outside `types` that have to be imported.
    pub(crate) fn imports(&self, imports: &mut BTreeSet<&'static str>) {
        let mut ty = self;
        loop {
            ty = match ty {
                Self::Named(_) => return,
                Self::Plain("DateTime<Utc>") => {
                    imports.extend(["DateTime", "Utc"]);
                    return;
                }
                Self::Plain(name) => {
                    imports.insert(name);
                    return;
                }
                Self::Map(inner) => {
                    imports.insert("BTreeMap");
                    inner
                }
                Self::Generic(name, inner) => {
                    imports.insert(name);
                    inner
                }
                Self::Vec(inner)
                | Self::Option(inner)
                | Self::Boxed(inner)
                | Self::Ref(inner)
                | Self::Slice(inner) => inner,
            };
        }
    }

    /// Returns the source text, with `prefix` before the names of types in `types`.
    pub(crate) fn text(&self, prefix: &str) -> String {
        match self {
            Self::Named(name) => format!("{prefix}{name}"),
            Self::Plain(name) => (*name).to_owned(),
            Self::Vec(inner) => format!("Vec<{}>", inner.text(prefix)),
            Self::Map(inner) => format!("BTreeMap<String, {}>", inner.text(prefix)),
            Self::Option(inner) => format!("Option<{}>", inner.text(prefix)),
            Self::Boxed(inner) => format!("Box<{}>", inner.text(prefix)),
            Self::Ref(inner) => format!("&{}", inner.text(prefix)),
            Self::Slice(inner) => format!("&[{}]", inner.text(prefix)),
            Self::Generic(name, inner) => format!("{name}<{}>", inner.text(prefix)),
        }
    }

    /// Replaces the name of a named type that values of this type contain.
    pub(crate) fn rename(&mut self, names: &BTreeMap<String, String>) {
        let mut ty = self;
        loop {
            ty = match ty {
                Self::Named(name) => {
                    if let Some(new) = names.get(name) {
                        name.clone_from(new);
                    }
                    return;
                }
                Self::Plain(_) => return,
                Self::Vec(inner)
                | Self::Map(inner)
                | Self::Option(inner)
                | Self::Boxed(inner)
                | Self::Ref(inner)
                | Self::Slice(inner)
                | Self::Generic(_, inner) => inner,
            };
        }
    }

    pub(crate) fn vec(self) -> Self {
        Self::Vec(Box::new(self))
    }

    /// Returns an `Option` of the type, unless it is one.
    pub(crate) fn optional(self) -> Self {
        match self {
            Self::Option(_) => self,
            Self::Named(_)
            | Self::Plain(_)
            | Self::Vec(_)
            | Self::Map(_)
            | Self::Boxed(_)
            | Self::Ref(_)
            | Self::Slice(_)
            | Self::Generic(..) => Self::Option(Box::new(self)),
        }
    }

    /// Returns the type without `Option`.
    pub(crate) fn required(self) -> Self {
        match self {
            Self::Option(inner) => *inner,
            other @ (Self::Named(_)
            | Self::Plain(_)
            | Self::Vec(_)
            | Self::Map(_)
            | Self::Boxed(_)
            | Self::Ref(_)
            | Self::Slice(_)
            | Self::Generic(..)) => other,
        }
    }
}

/// The definition of a type.
#[derive(Debug, Clone)]
pub(crate) struct TypeDef {
    pub(crate) ident: String,
    pub(crate) docs: Docs,
    pub(crate) shape: Shape,
    pub(crate) use_: Use,
    /// The members of a page of a list.
    pub(crate) page: Option<Page>,
}

/// The members of a page of a list: the names of the fields that lead to them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) items: Vec<String>,
    /// The type of an item, if it is not in a field of the page itself.
    pub(crate) item: Option<Ty>,
    /// The cursor or the URL of the next page.
    pub(crate) next: Option<Vec<String>>,
    /// The cursor in the last item.
    pub(crate) last: Option<String>,
    pub(crate) total: Option<String>,
    pub(crate) has_more: Option<String>,
}

/// The directions in which values of a type are sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) in_requests: bool,
    pub(crate) in_responses: bool,
    /// If `true`, the type is that of a param, a field or a part.
    pub(crate) in_params: bool,
}

/// The content of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    Struct {
        rename_all: Option<&'static str>,
        fields: Vec<Field>,
        /// The values of members that are not declared.
        more: Option<(String, Ty)>,
    },
    /// Texts.
    Enum {
        rename_all: Option<&'static str>,
        variants: Vec<Variant>,
        /// The name of the variant of other texts.
        other: Option<String>,
    },
    /// One of several types, told apart by their content or by a member.
    Union {
        tag: Option<String>,
        variants: Vec<(Option<String>, String, Ty)>,
    },
    /// Responses by status: the arguments of `status`, the name of the variant, and the body.
    Response(Vec<(String, String, Option<Ty>)>),
    /// A response with headers.
    Parts {
        headers: Vec<ResponseHeader>,
        body: Option<Ty>,
    },
    /// Server-sent events.
    Events(Vec<Event>),
    /// A value that is written as text, with a name of its own.
    Text {
        /// The type of the value.
        inner: Ty,
        /// The variant of `JsonType`.
        json: &'static str,
        pattern: Option<String>,
    },
    /// Another name of a type.
    Alias(Ty),
    /// A redirect.
    Redirect,
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct ResponseHeader {
    pub(crate) ident: String,
    pub(crate) docs: Docs,
    /// The marker, as source text: `header("etag")`.
    pub(crate) marker: String,
    pub(crate) ty: Ty,
}

/// A server-sent event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Event {
    pub(crate) ident: String,
    pub(crate) docs: Docs,
    /// The name of the event. `None` for every other event.
    pub(crate) name: Option<String>,
    pub(crate) ty: Option<Ty>,
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Field {
    pub(crate) ident: String,
    pub(crate) docs: Docs,
    /// The name in JSON, unless `rename_all` makes it.
    pub(crate) rename: Option<String>,
    pub(crate) ty: Ty,
    /// If `true`, the member may be missing.
    pub(crate) optional: bool,
}

/// A variant of an enum of texts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Variant {
    pub(crate) ident: String,
    /// The text, unless `rename_all` makes it.
    pub(crate) rename: Option<String>,
}
