//! From what was written to what was meant: every rule that looks at two things at once.
//!
//! A mistake is recorded and the model goes on with the likeliest meaning, so that one mistake is
//! one error: what calls the endpoint still compiles.

use std::collections::HashMap;

use syn::{Type, parse_quote};

use crate::declaration::{Declaration, Documented, Method};
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Endpoint, Place, Status};
use crate::name;
use crate::runtime::Runtime;

mod body;
mod lifetime;
mod params;
mod wire;

pub(crate) use wire::{check as check_wires, header_name};

/// Checks an API trait.
pub(crate) fn api(
    declaration: Declaration,
    runtime: Runtime,
    diagnostics: &mut Diagnostics,
) -> Api {
    distinct(&declaration.methods, diagnostics);
    let trait_name = name::unraw(&declaration.ident);
    let attributes = declaration.attributes;
    let methods = declaration.methods.into_iter();
    Api {
        runtime,
        vis: declaration.vis,
        module: name::ident(&name::snake(&trait_name), declaration.ident.span()),
        wire: name::camel(&trait_name),
        docs: attributes.text(),
        passed: attributes.passed(),
        cfg: attributes.cfg,
        ident: declaration.ident,
        endpoints: methods
            .map(|method| endpoint(method, diagnostics))
            .collect(),
    }
}

/// No two endpoints may share a call's name or a request.
fn distinct(methods: &[Method], diagnostics: &mut Diagnostics) {
    let mut calls: HashMap<String, String> = HashMap::new();
    let mut requests: HashMap<(String, String), String> = HashMap::new();
    // With `#[cfg]`, two declarations may stand for one.
    for method in methods
        .iter()
        .filter(|method| method.attributes.cfg.is_empty())
    {
        let ident = method.ident.to_string();
        let call = name::upper_camel(&name::unraw(&method.ident));
        if let Some(other) = calls.insert(call.clone(), ident.clone()) {
            let message = format!("`{other}` has the call `{call}` as well; rename one of the two");
            diagnostics.push(&method.ident, message);
        }
        let (Some(verb), Some((path, _))) = (&method.keys.method, &method.keys.path) else {
            continue;
        };
        if let Some(other) = requests.insert((verb.value(), path.value()), ident) {
            let message =
                format!("`{other}` has this method and path as well; remove one of the two");
            diagnostics.push(path, message);
        }
    }
}

fn endpoint(method: Method, diagnostics: &mut Diagnostics) -> Endpoint {
    let Method {
        attributes,
        marker,
        keys,
        ident,
        arguments,
        response,
    } = method;
    let wire = name::unraw(&ident);
    let params::Placed {
        params,
        pieces,
        borrows,
    } = params::place(arguments, &keys, diagnostics);
    let verb = keys.method.as_ref().map(syn::LitStr::value);
    Endpoint {
        marker,
        call: name::ident(&name::upper_camel(&wire), ident.span()),
        wire: name::camel(&wire),
        docs: attributes.text(),
        passed: attributes.passed(),
        cfg: attributes.cfg,
        deprecated: attributes.deprecated.is_some(),
        ident,
        method: verb.unwrap_or_else(|| likely_method(&params)),
        path: keys.path.map(|(path, _)| path.value()).unwrap_or_default(),
        pieces,
        scopes: distinct_scopes(&keys.scopes, diagnostics),
        params,
        response: response.unwrap_or_else(unit),
        responses: statuses(keys.responses, true),
        errors: statuses(keys.errors, false),
        borrows,
    }
}

/// What stands for a method that is missing or unknown.
fn likely_method(params: &[crate::model::Param]) -> String {
    let has_body = params.iter().any(|param| param.place == Place::Body);
    if has_body {
        "POST".into()
    } else {
        "GET".into()
    }
}

fn unit() -> Type {
    parse_quote!(())
}

fn distinct_scopes(scopes: &[syn::LitStr], diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for scope in scopes {
        if distinct.contains(&scope.value()) {
            let message = format!("scope `{}` stands here twice; remove one", scope.value());
            diagnostics.push(scope, message);
        } else {
            distinct.push(scope.value());
        }
    }
    distinct
}

/// The documented statuses; a success is 200 unless said otherwise.
fn statuses(documented: Vec<Documented>, success: bool) -> Vec<Status> {
    let statuses = documented.into_iter();
    let mut statuses: Vec<_> = statuses
        .map(|Documented { status, docs }| Status { status, docs })
        .collect();
    if success && statuses.is_empty() {
        let docs = String::new();
        statuses.push(Status { status: 200, docs });
    }
    statuses
}
