//! The two attributes of an API trait, from tokens to tokens.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Item, ItemTrait};

use crate::declaration::{Declaration, lenient, plain};
use crate::diagnostics::Diagnostics;
use crate::model::Api;
use crate::runtime::Runtime;
use crate::{check, expand};

/// `#[api]`: the trait and all that is made of it, and the mistakes in it.
pub(crate) fn api(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    match read(args, item, &mut diagnostics) {
        Ok(api) => {
            let expanded = expand::api(&api);
            let errors = diagnostics.finish();
            quote!(#expanded #errors)
        }
        Err(error) => refuse(item, &error, diagnostics),
    }
}

/// What a trait means. An error where it is none, not even nearly.
pub(crate) fn read(
    args: TokenStream,
    item: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Api> {
    let item = plain::read(item)
        .map_or_else(|| syn::parse2::<ItemTrait>(item.clone()), Ok)
        .or_else(|error| lenient::read(item, diagnostics).ok_or(error))?;
    let runtime = Runtime::of_api(args, diagnostics);
    let declaration = Declaration::of(item, diagnostics);
    Ok(check::api(declaration, runtime, diagnostics))
}

/// What is no trait passes through, so that whatever else is wrong with it is said as well.
fn refuse(item: &TokenStream, error: &syn::Error, mut diagnostics: Diagnostics) -> TokenStream {
    let plain = lenient::unmarked(item.clone());
    let Ok(parsed) = syn::parse2::<Item>(item.clone()) else {
        diagnostics.push_syn(error);
        let errors = diagnostics.finish();
        return quote!(#plain #errors);
    };
    let (keyword, what) = keyword(&parsed);
    let message = format!(
        "`#[api]` stands on {what}; move it to a trait, whose methods declare the endpoints"
    );
    match keyword {
        Some(keyword) => diagnostics.push(keyword, message),
        None => diagnostics.push_at(Span::call_site(), message),
    }
    let errors = diagnostics.finish();
    quote!(#plain #errors)
}

/// The word that says what an item is.
pub(crate) fn keyword(item: &Item) -> (Option<TokenStream>, &'static str) {
    match item {
        Item::Impl(it) => (Some(it.impl_token.to_token_stream()), "an `impl`"),
        Item::Fn(it) => (Some(it.sig.fn_token.to_token_stream()), "a function"),
        Item::Struct(it) => (Some(it.struct_token.to_token_stream()), "a struct"),
        Item::Enum(it) => (Some(it.enum_token.to_token_stream()), "an enum"),
        Item::Mod(it) => (Some(it.mod_token.to_token_stream()), "a module"),
        Item::Trait(it) => (Some(it.trait_token.to_token_stream()), "a trait"),
        Item::Union(it) => (Some(it.union_token.to_token_stream()), "a union"),
        Item::Type(it) => (Some(it.type_token.to_token_stream()), "a type"),
        Item::Const(it) => (Some(it.const_token.to_token_stream()), "a constant"),
        Item::Static(it) => (Some(it.static_token.to_token_stream()), "a static"),
        Item::Use(it) => (Some(it.use_token.to_token_stream()), "an import"),
        _ => (None, "another item"),
    }
}

/// `#[endpoint]` where no `#[api]` took it away.
pub(crate) fn lone_endpoint(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let message = "`#[endpoint]` stands outside an API trait; move the method into a trait with \
                   `#[api(..)]`, or add that to the trait";
    diagnostics.push_at(Span::call_site(), message);
    let errors = diagnostics.finish();
    // The item stays, without what only `#[api]` takes away.
    let plain = lenient::unmarked(item.clone());
    quote!(#errors #plain)
}
