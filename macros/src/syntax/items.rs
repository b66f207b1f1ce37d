//! Items that an attribute does not support.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Item;

/// Returns the keyword of an item, and a description of its kind.
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
