//! The checked declaration of a type of params.

use proc_macro2::{Ident, TokenStream};
use syn::{Lifetime, WhereClause};

use crate::syntax::Ty;

/// A type of params.
pub(super) struct Param {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    /// The lifetime of the type, if it has one.
    pub(super) lifetime: Option<Lifetime>,
    pub(super) where_clause: Option<WhereClause>,
    pub(super) shape: Shape,
}

/// The shape of a type of params.
pub(super) enum Shape {
    /// A text for each variant.
    Enum(Vec<Variant>),
    /// The value in the field with this name or number.
    Newtype(TokenStream, Ty),
}

/// A variant.
pub(super) struct Variant {
    pub(super) ident: Ident,
    pub(super) text: Text,
}

/// The text of a variant.
pub(super) enum Text {
    /// This text.
    Name(String),
    /// The value that it contains.
    Inner(Ty),
    /// None: a call with it is refused.
    Refused,
}
