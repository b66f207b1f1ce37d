//! Expands all macros of this crate in a file, and collects the errors.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Item, LitStr, Macro, Meta, Path, Token};

/// A call of `compile_error!`.
pub(super) struct Error {
    pub(super) first: Span,
    pub(super) last: Span,
    pub(super) message: String,
}

/// Returns the errors in a file. `None` if it cannot be parsed, which the compiler reports.
pub(super) fn errors(source: &str) -> Option<Vec<Error>> {
    let mut finder = Finder::default();
    finder.visit_file_mut(&mut syn::parse_file(source).ok()?);
    Some(finder.errors)
}

#[derive(Default)]
struct Finder {
    errors: Vec<Error>,
}

impl VisitMut for Finder {
    fn visit_item_mut(&mut self, item: &mut Item) {
        let attributes = match &*item {
            Item::Enum(item) => item.attrs.clone(),
            Item::Fn(item) => item.attrs.clone(),
            Item::Mod(item) => item.attrs.clone(),
            Item::Struct(item) => item.attrs.clone(),
            Item::Trait(item) => item.attrs.clone(),
            Item::Union(item) => item.attrs.clone(),
            _ => Vec::new(),
        };
        for attribute in &attributes {
            let whole = (
                attribute.pound_token.span(),
                attribute.bracket_token.span.close(),
            );
            let expanded = expand(attribute, &item.to_token_stream());
            self.collect(expanded, whole);
            // The expansion has the attributes that follow.
            if is(attribute.path(), "api") || is(attribute.path(), "client") {
                break;
            }
        }
        visit_mut::visit_item_mut(self, item);
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        if is(&call.path, "assert_scopes") {
            // `macro_rules!` in the runtime adds the crate.
            let mut input: TokenStream = "$crate;".parse().unwrap();
            input.extend(call.tokens.clone());
            let expanded = crate::assert_scopes::assert_scopes(input);
            self.collect(expanded, (call.path.span(), call.path.span()));
        }
    }
}

impl Finder {
    /// Collects calls of `compile_error!`. `call_site` is the place of errors without one.
    fn collect(&mut self, tokens: TokenStream, call_site: (Span, Span)) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let TokenTree::Group(group) = token else {
                continue;
            };
            let name = at.checked_sub(2).map(|name| &tokens[name]);
            match (name, syn::parse2::<LitStr>(group.stream())) {
                (Some(TokenTree::Ident(name)), Ok(message)) if name == "compile_error" => {
                    let has_place = name.span().source_text().is_some();
                    let place = (name.span(), group.span());
                    let (first, last) = if has_place { place } else { call_site };
                    let message = message.value();
                    self.errors.push(Error {
                        first,
                        last,
                        message,
                    });
                }
                _ => self.collect(group.stream(), call_site),
            }
        }
    }
}

/// Expands an attribute of an item. Returns nothing if it is not a macro of this crate.
fn expand(attribute: &Attribute, item: &TokenStream) -> TokenStream {
    let args = || match &attribute.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    if is(attribute.path(), "api") {
        crate::api::api(args(), &without(item, attribute))
    } else if is(attribute.path(), "client") {
        crate::client::client(args(), &without(item, attribute))
    } else if is(attribute.path(), "derive") {
        let paths = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        let derive = |path| derive(&path, item);
        paths.into_iter().flatten().filter_map(derive).collect()
    } else {
        TokenStream::new()
    }
}

fn derive(path: &Path, item: &TokenStream) -> Option<TokenStream> {
    let derive: fn(&TokenStream) -> TokenStream =
        match path.segments.last()?.ident.to_string().as_str() {
            "Event" => crate::derive::event,
            "Page" => crate::derive::page,
            "Param" => crate::derive::param,
            "Response" => crate::derive::response,
            _ => return None,
        };
    Some(derive(item))
}

/// Returns `true` if the last segment of a path is this name.
fn is(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

/// Returns the tokens of an item without an attribute.
fn without(item: &TokenStream, attribute: &Attribute) -> TokenStream {
    let place = attribute.bracket_token.span.open().start();
    let is_attribute = |token: &TokenTree| match token {
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::Bracket && group.span_open().start() == place
        }
        _ => false,
    };
    let mut tokens: Vec<_> = item.clone().into_iter().collect();
    if let Some(at) = tokens.iter().position(is_attribute) {
        // It follows a `#`.
        tokens.drain(at - 1..=at);
    }
    tokens.into_iter().collect()
}
