//! `#[api]` and `#[endpoint]`, from tokens to tokens.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Item, ItemTrait};

use crate::diagnostics::Diagnostics;
use crate::syntax::items::keyword;

mod check;
pub(crate) mod declaration;
mod expand;
mod merge;
pub(crate) mod model;

use declaration::{ApiKeys, Declaration, lenient};
use model::Api;

/// Expands `#[api]`: returns the trait, the code generated for it, and the errors.
pub(crate) fn api(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let keys = ApiKeys::read(args, &mut diagnostics);
    if keys.is_client_invalid {
        // Code for another client might not compile, which would be another error.
        let errors = diagnostics.finish();
        let unmarked = lenient::without_markers(item.clone());
        return quote!(#unmarked #errors);
    }
    match read(keys, item, &mut diagnostics) {
        Ok(api) => {
            let expanded = expand::api(&api);
            let errors = diagnostics.finish();
            quote!(#expanded #errors)
        }
        Err(error) => reject(item, &error, diagnostics),
    }
}

/// Reads and checks an API trait.
///
/// # Errors
///
/// If the item cannot be read as a trait.
pub(crate) fn read(
    keys: ApiKeys,
    item: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Api> {
    let item = syn::parse2::<ItemTrait>(item.clone())
        .or_else(|error| lenient::read(item, diagnostics).ok_or(error))?;
    let declaration = Declaration::read(item, keys, diagnostics);
    let merged = merge::merge(declaration, diagnostics);
    Ok(check::api(merged, diagnostics))
}

/// Returns an item that is not a trait unchanged, so that the compiler checks it, and an error.
fn reject(item: &TokenStream, error: &syn::Error, mut diagnostics: Diagnostics) -> TokenStream {
    let unmarked = lenient::without_markers(item.clone());
    let Ok(parsed) = syn::parse2::<Item>(item.clone()) else {
        diagnostics.push_syn(error);
        let errors = diagnostics.finish();
        return quote!(#unmarked #errors);
    };
    let (keyword, found) = keyword(&parsed);
    let message = format!("expected a trait, found {found}; move `#[api]` to a trait");
    match keyword {
        Some(keyword) => diagnostics.push(keyword, message),
        None => diagnostics.push_at(Span::call_site(), message),
    }
    let errors = diagnostics.finish();
    quote!(#unmarked #errors)
}

/// Expands an `#[endpoint]` that no `#[api]` has removed: an error and the item.
pub(crate) fn lone_endpoint(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let message = "`#[endpoint]` cannot be used outside an API trait; move the method to a trait \
                   with `#[api]`";
    diagnostics.push_at(Span::call_site(), message);
    let errors = diagnostics.finish();
    // The markers of the arguments would be errors of their own.
    let unmarked = lenient::without_markers(item.clone());
    quote!(#errors #unmarked)
}
