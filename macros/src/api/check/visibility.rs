//! The visibility of generated items.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

/// Returns the trait's visibility, as it is written inside the generated module.
pub(super) fn inside(vis: &Visibility) -> TokenStream {
    let Visibility::Restricted(restricted) = vis else {
        return match vis {
            Visibility::Public(_) => quote!(#vis),
            _ => quote!(pub(super)),
        };
    };
    let path = &restricted.path;
    let first = path
        .segments
        .first()
        .map(|segment| segment.ident.to_string());
    match first.as_deref() {
        Some("self") => quote!(pub(super)),
        Some("super") if path.leading_colon.is_none() => quote!(pub(in super::#path)),
        _ => quote!(#vis),
    }
}
