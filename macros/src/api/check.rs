//! Turns a declaration into the model: the rules that relate two or more parts of a trait.
//!
//! A mistake is recorded and the model continues with the likeliest meaning, so that one mistake
//! is one error and callers of the endpoint still compile.

use quote::{ToTokens, format_ident};

use crate::api::declaration::{DocumentedStatus, Method};
use crate::api::merge::{MergedApi, MergedEndpoint};
use crate::api::model::{Api, Endpoint, Status};
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::param::{Naming, Param};
use crate::runtime::Runtime;
use crate::syntax::StrLit;
use restrait_grammar::method as http_method;

mod body;
mod client_method;
mod constants;
mod distinct;
mod idempotency_key;
mod lifetime;
mod matching;
mod module;
mod page;
mod params;
mod redirects;
mod response;
mod scopes;
mod visibility;

/// Checks an API trait.
pub(crate) fn api(merged: MergedApi, diagnostics: &mut Diagnostics) -> Api {
    let trait_name = name::unraw(&merged.ident);
    let module = module::name(merged.module, &merged.ident, diagnostics);
    diagnostics.allow_by(merged.attributes.lints());
    let endpoints = distinct::distinct(merged.endpoints, merged.case, diagnostics);
    scopes::check(&trait_name, &endpoints, diagnostics);
    let attributes = merged.attributes;
    let endpoints = endpoints.into_iter();
    let mut naming = Naming::new(merged.case, "#[api(..)]");
    Api {
        runtime: Runtime::from_api(merged.client.as_ref(), diagnostics),
        inner_vis: visibility::inside(&merged.vis),
        vis: merged.vis.into_token_stream(),
        alias: format_ident!("__{}", name::unraw(&module)),
        module,
        wire: name::camel(&trait_name),
        docs: attributes.text(),
        passed: attributes.passed(),
        cfg: attributes.cfg(),
        ident: merged.ident,
        endpoints: endpoints
            .map(|merged| endpoint(merged, &mut naming, diagnostics))
            .collect(),
    }
}

fn endpoint(
    merged: MergedEndpoint,
    naming: &mut Naming,
    diagnostics: &mut Diagnostics,
) -> Endpoint {
    let MergedEndpoint {
        mut method,
        scopes,
        errors,
        path,
        constants,
    } = merged;
    let ends_with_catch_all = path.as_ref().is_some_and(|path| path.ends_with("..>"));
    let arguments = std::mem::take(&mut method.arguments);
    let params::Signature {
        params,
        pieces,
        borrows,
    } = params::bind(arguments, method.keys.path.as_ref(), naming, diagnostics);
    body::check(&params, &method, diagnostics);
    let constants = constants::check(constants, &params, diagnostics);
    let headers_only = response::check(&params, &method, diagnostics);
    response::check_missing(&mut method, diagnostics);
    redirects::check(&method, diagnostics);
    idempotent(&method, diagnostics);
    let has_key = idempotency_key::check(&params, &method, diagnostics);
    client_method::check(&method, diagnostics);
    let Method {
        attributes,
        marker,
        keys,
        ident,
        response,
        ..
    } = method;
    let implied = keys.method.as_ref().and_then(implied_idempotency);
    let pages = page::check(keys.page, keys.method.as_ref(), &params, diagnostics);
    let wire = name::unraw(&ident);
    Endpoint {
        marker: marker.map(ToTokens::into_token_stream),
        call: name::ident(&name::upper_camel(&wire), ident.span()),
        wire: name::camel(&wire),
        docs: attributes.text(),
        passed: attributes.passed(),
        cfg: attributes.cfg(),
        deprecated: attributes.deprecated.is_some(),
        ident,
        method: match keys.method {
            Some(verb) => verb.value,
            None => likely_method(&params),
        },
        path: path.unwrap_or_default(),
        pieces,
        scopes: scopes.into_iter().map(|scope| scope.text.value).collect(),
        idempotent: if has_key {
            Some(true)
        } else {
            let declared = keys.idempotent.map(|(_, is_idempotent)| is_idempotent);
            declared.or(implied)
        },
        trailing_slash: keys.allowed.path.trailing_slash && ends_with_catch_all,
        settings: keys.settings,
        common_query: !keys.no_common_query,
        auth: !keys.no_auth,
        content_type: constants::content_type(&constants).or_else(|| body::content_type(&params)),
        constants,
        any_origin: keys.redirects.is_some(),
        end_of_events: keys.end_of_events,
        pages,
        params,
        response: (&response).into(),
        headers_only,
        responses: statuses(keys.responses, true),
        errors: statuses(errors, false),
        borrows,
    }
}

/// Rejects an `idempotent` that repeats the default of the method.
fn idempotent(method: &Method, diagnostics: &mut Diagnostics) {
    let (Some((span, declared)), Some(verb)) = (method.keys.idempotent, &method.keys.method) else {
        return;
    };
    let verb = verb.value.as_str();
    let Some(by_default) = http_method::find(verb).map(|known| known.idempotent) else {
        return;
    };
    if declared == by_default {
        let not = if by_default { "" } else { "not " };
        let message = format!(
            "redundant `idempotent`: `{verb}` requests are {not}idempotent by default; remove \
             `idempotent`"
        );
        diagnostics.push_at(span, message);
    }
}

/// Returns what a registered method without a constant implies, which the runtime does not know.
fn implied_idempotency(verb: &StrLit) -> Option<bool> {
    let known = http_method::find(&verb.value)?;
    (known.idempotent && !http_method::is_standard(known.name)).then_some(true)
}

/// Returns the method to assume if it is missing or unknown.
fn likely_method(params: &[Param]) -> String {
    let has_body = params.iter().any(|param| param.location.is_body());
    if has_body {
        "POST".into()
    } else {
        "GET".into()
    }
}

/// Returns the documented statuses. A success defaults to 200.
fn statuses(documented: Vec<DocumentedStatus>, success: bool) -> Vec<Status> {
    let statuses = documented.into_iter();
    let mut statuses: Vec<_> = statuses
        .map(|documented| Status {
            code: documented.status,
            span: Some(documented.span),
            body: documented.body.as_ref().map(Into::into),
            docs: documented.docs,
        })
        .collect();
    if success && statuses.is_empty() {
        let docs = String::new();
        statuses.push(Status {
            code: 200,
            span: None,
            body: None,
            docs,
        });
    }
    statuses
}
