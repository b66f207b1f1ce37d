//! The paging of an endpoint, as the constant that the runtime reads.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::api::model::Pages;

/// Returns the constant.
pub(super) fn constant(runtime: &Ident, pages: &Pages) -> TokenStream {
    match pages {
        Pages::Number(param, first) => {
            quote!(#runtime::PageInfo::Number { param: #param, first: #first })
        }
        Pages::Offset(param) => quote!(#runtime::PageInfo::Offset { param: #param }),
        Pages::Cursor(param) => quote!(#runtime::PageInfo::Cursor { param: #param }),
        Pages::Link => quote!(#runtime::PageInfo::Link),
        Pages::BodyCursor(path) => quote!(#runtime::PageInfo::BodyCursor { path: #path }),
        Pages::NextUrl => quote!(#runtime::PageInfo::NextUrl),
    }
}
