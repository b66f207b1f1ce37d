//! What was meant by a type that an answer is decoded into.

use proc_macro2::{Ident, TokenStream};
use restrait_grammar::Location;
use syn::Generics;

use crate::syntax::Ty;

/// A type that an answer is decoded into.
pub(super) struct Response {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) body: Body,
}

/// What the type consists of.
pub(super) enum Body {
    Shapes(Vec<Shape>),
    /// The fields, and the one that is the body.
    Parts(Vec<Part>, Option<(Ident, Ty)>),
    /// A mistake hides it.
    Unknown,
}

/// A variant.
pub(super) struct Shape {
    pub(super) ident: Ident,
    /// `None` for every other one.
    pub(super) statuses: Vec<Option<u16>>,
    pub(super) ty: Option<Ty>,
}

/// A field that is not the body.
pub(super) struct Part {
    pub(super) ident: Ident,
    pub(super) ty: Ty,
    pub(super) source: Source,
}

/// How often a part is there.
#[derive(Clone, Copy)]
pub(super) enum Count {
    Once,
    /// It may be missing; the type is the one of the `Option`.
    Optional,
    /// Any number of times; the type is the one of the `Vec`.
    Any,
}

/// What a field is made of.
pub(super) enum Source {
    /// A part in this location, by its wire name, as often as it may be there.
    Part(Location, String, Count),
    Status,
}
