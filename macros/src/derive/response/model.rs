//! The checked declaration of a response.

use proc_macro2::{Ident, TokenStream};
use restrait_grammar::Location;
use syn::Generics;

use crate::syntax::Ty;

/// A type of responses.
pub(super) struct Response {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    pub(super) body: Body,
}

/// The variants or fields of the type.
pub(super) enum Body {
    Variants(Vec<Variant>),
    /// The fields, and the one that is the body.
    Parts(Vec<Part>, Option<(Ident, Ty)>),
    /// A mistake, which is recorded.
    Invalid,
}

/// A variant.
pub(super) struct Variant {
    pub(super) ident: Ident,
    /// `None` for all other statuses.
    pub(super) statuses: Vec<Option<u16>>,
    pub(super) ty: Option<Ty>,
}

/// A field that is not the body.
pub(super) struct Part {
    pub(super) ident: Ident,
    pub(super) ty: Ty,
    pub(super) source: Source,
    pub(super) docs: String,
}

/// The number of values that a part can have.
#[derive(Clone, Copy)]
pub(super) enum Count {
    /// One.
    Once,
    /// At most one. The type is that in the `Option`.
    Optional,
    /// Any number. The type is that in the `Vec`.
    Any,
    /// Any number, separated by commas. The type is that in the `Vec`.
    Listed,
    /// All headers whose names begin with the wire name. The type is a map.
    Map,
}

/// The source of a field.
pub(super) enum Source {
    /// The part of the response with this location and wire name.
    Part(Location, String, Count),
    /// The status.
    Status,
}
