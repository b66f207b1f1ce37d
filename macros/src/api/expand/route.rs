//! The route of an endpoint, as the packed text that the runtime reads.
//!
//! The format is told in the runtime, in `route/format.rs`. It is one literal, because each token
//! costs time in every build.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::packed::{put, put_number};
use crate::api::model::{Api, Endpoint, Piece};
use crate::param::{Param, Place};
use crate::template::is_unreserved;

/// What a call needs to be sent.
pub(super) fn constant(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let runtime = &api.alias;
    let method = Ident::new(&endpoint.method, Span::call_site());
    let text = packed(&api.wire, endpoint);
    quote! {
        const ROUTE: &'static #runtime::Route =
            &#runtime::route(#runtime::Method::#method, #text);
    }
}

fn packed(api: &str, endpoint: &Endpoint) -> String {
    let mut packed = String::new();
    let mut timeout = String::new();
    if let Some(millis) = endpoint.timeout {
        put_number(millis, &mut timeout);
    }
    let content_type = endpoint.content_type.as_deref().unwrap_or_default();
    put(&endpoint.path, &mut packed);
    put(&cuts(endpoint), &mut packed);
    put(&keys(&endpoint.params), &mut packed);
    put(flags(endpoint), &mut packed);
    put(&timeout, &mut packed);
    put(content_type, &mut packed);
    put(api, &mut packed);
    put(&endpoint.wire, &mut packed);
    let mut scopes = String::new();
    for scope in &endpoint.scopes {
        put(scope, &mut scopes);
    }
    put(&scopes, &mut packed);
    packed
}

/// How to cut the path into its pieces.
fn cuts(endpoint: &Endpoint) -> String {
    let (mut cuts, mut literal) = (String::new(), 0);
    for piece in &endpoint.pieces {
        match piece {
            Piece::Literal(text) => literal += text.len(),
            Piece::Param(index) => {
                let param = endpoint.params.get(usize::from(*index));
                let name = param.map_or(0, |param| param.wire.len());
                put_number(literal as u64, &mut cuts);
                put_number(u64::from(*index), &mut cuts);
                put_number(name as u64, &mut cuts);
                literal = 0;
            }
        }
    }
    put_number(literal as u64, &mut cuts);
    cuts
}

/// Where each param travels, and what is written before its value.
fn keys(params: &[Param]) -> String {
    let mut keys = String::new();
    for Param { place, wire, .. } in params {
        let is_plain = wire.bytes().all(is_unreserved);
        match place {
            Place::Path => {
                keys.push('p');
                put("", &mut keys);
            }
            Place::Query | Place::Form => {
                keys.push(match (place, is_plain) {
                    (Place::Query, true) => 'q',
                    (Place::Query, false) => 'Q',
                    (_, true) => 'f',
                    (_, false) => 'F',
                });
                put(&format!("&{wire}="), &mut keys);
            }
            Place::Header | Place::Body | Place::Multipart => {
                keys.push(match place {
                    Place::Header => 'h',
                    Place::Body => 'b',
                    _ => 'm',
                });
                put(wire, &mut keys);
            }
        }
    }
    keys
}

/// A letter for each thing that is not as usual.
fn flags(endpoint: &Endpoint) -> &'static str {
    match (endpoint.idempotent, endpoint.common_query) {
        (None, true) => "",
        (None, false) => "q",
        (Some(true), true) => "i",
        (Some(true), false) => "iq",
        (Some(false), true) => "n",
        (Some(false), false) => "nq",
    }
}
