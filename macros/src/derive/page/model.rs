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
    pub(super) items: Items,
    /// The name of the list in JSON, if it is a field.
    pub(super) items_name: Option<String>,
    /// The number of items on all pages.
    pub(super) total: Option<Part>,
    /// The cursor or link of the next page.
    pub(super) next: Option<Next>,
    /// The field that says whether there are more pages.
    pub(super) has_more: Option<Part>,
}

/// The list.
pub(super) enum Items {
    /// A field.
    Field(Ident, Ty),
    /// A path of fields, and the type of the items.
    Path(Vec<Ident>, TokenStream),
}

/// A part of a page.
pub(super) enum Part {
    /// A field.
    Field(Ident, Ty),
    /// A path of fields.
    Path(Vec<Ident>),
}

/// The cursor of the next page.
pub(super) enum Next {
    /// A part of the page.
    Part(Part),
    /// A path of fields of the last item.
    LastItem(Vec<Ident>),
    /// The name of the list in JSON, and the names of members of its last item. The compiler does not
    /// know the fields of an item whose type is a type param.
    LastMember(String, Vec<String>),
}
