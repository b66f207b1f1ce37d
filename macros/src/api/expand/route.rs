//! The route of an endpoint, as the packed text that the runtime reads.
//!
//! It is one literal, because each token costs compile time.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use restrait_grammar::route::{HeaderKind, Parts, Piece};

use crate::api::model::{self, Api, Endpoint};
use crate::constant::Constant;

/// Returns the constant with the route.
pub(super) fn constant(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let runtime = &api.alias;
    let text = parts(api, endpoint).pack();
    let name = &endpoint.method;
    if !restrait_grammar::method::is_standard(name) {
        let auth = endpoint.auth;
        return quote! {
            const ROUTE: &'static #runtime::Route = &#runtime::named_route(#name, #text, #auth);
        };
    }
    let method = Ident::new(name, Span::call_site());
    let route = if endpoint.auth {
        quote!(route)
    } else {
        quote!(open_route)
    };
    quote! {
        const ROUTE: &'static #runtime::Route =
            &#runtime::#route(#runtime::Method::#method, #text);
    }
}

fn parts<'e>(api: &'e Api, endpoint: &'e Endpoint) -> Parts<'e> {
    let pieces = endpoint.pieces.iter().map(|piece| match piece {
        model::Piece::Literal(text) => Piece::Literal(text.as_str()),
        model::Piece::Param(index) => Piece::Param(*index),
    });
    let params = endpoint.params.iter();
    let headers = params.clone().map(|param| param.header).enumerate();
    let statuses = endpoint.responses.iter().map(|status| status.code);
    Parts {
        api: &api.wire,
        name: &endpoint.wire,
        path: &endpoint.path,
        pieces: pieces.collect(),
        params: params.map(|it| (it.location, it.wire.as_str())).collect(),
        headers: headers
            .filter(|(_, kind)| *kind != HeaderKind::One)
            .collect(),
        media_type: endpoint.content_type.as_deref(),
        scopes: endpoint.scopes.iter().map(String::as_str).collect(),
        secrets: Vec::new(),
        idempotent: endpoint.idempotent,
        no_common_query: !endpoint.common_query,
        trailing_slash: endpoint.trailing_slash,
        any_origin: endpoint.any_origin,
        statuses: statuses.filter(|code| !(200..300).contains(code)).collect(),
        settings: endpoint.settings,
        constants: endpoint.constants.iter().map(Constant::packed).collect(),
        end_of_events: endpoint.end_of_events.as_deref(),
        raw: false,
    }
}
