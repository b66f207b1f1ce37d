//! The checked declaration of a page.

use proc_macro2::{Ident, TokenStream};
use syn::Generics;

use crate::syntax::Ty;

/// A page.
pub(super) struct Page {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) generics: Generics,
    /// The list.
    pub(super) items: Part,
    /// The number of items on all pages.
    pub(super) total: Option<Part>,
    /// The cursor or link of the next page.
    pub(super) next: Option<Part>,
}

/// A field of a page.
pub(super) struct Part {
    pub(super) ident: Ident,
    pub(super) ty: Ty,
}
