//! Turns the declaration of a client into the model.

use proc_macro2::Span;
use quote::format_ident;
use restrait_grammar::name::{CALL_METHODS, CLIENT_METHODS};
use restrait_grammar::{Location, Style, location};

use super::declaration::{Declaration, ErrorIf, is_credential};
use super::model::{Client, Resource};
use crate::constant;
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::param::{self, Argument, Binding, Naming, Param, check_wires, noun};
use crate::runtime::Runtime;
use crate::syntax::{pretty, types};

/// Checks a client.
pub(super) fn client(declaration: Declaration, diagnostics: &mut Diagnostics) -> Client {
    let fields = declaration.fields.into_iter();
    let mut naming = Naming::new(declaration.case, "#[client(..)]");
    let common: Vec<_> = fields
        .map(|field| common(field, &mut naming, diagnostics))
        .collect();
    check_wires(&common, diagnostics);
    for param in &common {
        if is_credential(declaration.auth.as_ref(), param.location, &param.wire) {
            let message = format!(
                "`auth` sends a key in the {} `{}`; remove the field",
                param.location, param.wire
            );
            diagnostics.push(&param.ident, message);
        }
    }
    for constant in &declaration.constants {
        let location = constant.location.location();
        if is_credential(declaration.auth.as_ref(), location, &constant.name) {
            let message = format!(
                "`auth` sends a key in the {location} `{}`; remove the constant",
                constant.name
            );
            diagnostics.push_at(constant.at, message);
        }
    }
    constant::check_params(&declaration.constants, &common, diagnostics);
    let error_if = error_if(
        declaration.error_if,
        declaration.error.is_some(),
        diagnostics,
    );
    let own_name = name::unraw(&declaration.ident);
    // The prefix distinguishes the common params of several clients in one module.
    let prefix = if own_name == "Client" { "" } else { &own_name };
    let resources = resources(&declaration.resources, diagnostics);
    Client {
        runtime: Runtime::from_client(&declaration.ident),
        alias: format_ident!("__{}", name::snake(&own_name)),
        common_type: format_ident!("{prefix}Common"),
        common_trait: format_ident!("{prefix}CommonParams"),
        vis: declaration.vis,
        docs: declaration.attributes.text(),
        passed: declaration.attributes.passed(),
        base_url: declaration.base_url,
        constants: declaration.constants,
        auth: declaration.auth.filter(|auth| !auth.is_default()),
        credential_env: declaration.credential_env,
        base_url_env: declaration.base_url_env,
        error: declaration.error.as_ref().map(Into::into),
        error_if,
        resources,
        common,
        ident: declaration.ident,
    }
}

/// Rejects `error_if` if no type says what is in the body of an error.
fn error_if(
    error_if: Option<ErrorIf>,
    has_error: bool,
    diagnostics: &mut Diagnostics,
) -> Option<ErrorIf> {
    if let Some(error_if) = &error_if
        && !has_error
    {
        let message = "`error_if` requires the type of the error body; add `error = Type`";
        diagnostics.push_at(error_if.span, message);
    }
    error_if
}

/// Checks a common param, which every endpoint takes.
fn common(field: Argument, naming: &mut Naming, diagnostics: &mut Diagnostics) -> Param {
    if !field.optional {
        let ty = types::name(&field.ty);
        let message = format!("a common parameter must be optional; write `Option<{ty}>`");
        diagnostics.push(&field.ty, message);
    }
    let location = match field.marker {
        Some((location, span)) if location.common().is_none() => {
            let message = format!(
                "a common parameter cannot be a {}; mark it with `#[query]` or `#[header]`",
                noun(location)
            );
            diagnostics.push_at(span, message);
            Location::Query
        }
        Some((location, _)) => location,
        None => Location::Query,
    };
    let own = name::unraw(&field.ident);
    if CALL_METHODS.contains(&own.as_str()) {
        let wire = match location.naming() {
            location::Naming::Kebab => own.replace('_', "-"),
            location::Naming::RenameAll
            | location::Naming::Placeholder
            | location::Naming::None => name::camel(&own),
        };
        let message = format!(
            "duplicate method `{own}`: every call has a method of this name; write \
             `#[{location}(\"{wire}\")] {own}_param`"
        );
        diagnostics.push(&field.ident, message);
    }
    let (style, span) = field.style.unwrap_or((Style::Plain, Span::call_site()));
    if style == Style::Flatten {
        let message = "a common parameter cannot be flattened; declare each of its fields";
        diagnostics.push_at(span, message);
    } else if let Err(message) = param::check_style(location, style, false) {
        diagnostics.push_at(span, message);
    }
    if let Some(span) = field.idempotency_key {
        let message = "a common parameter cannot be an idempotency key; declare it on the endpoint";
        diagnostics.push_at(span, message);
    }
    if let (Some((_, span)), false) = (&field.send, style.is_one_text()) {
        let message = format!("a `{style}` parameter cannot have `send`; remove `send`");
        diagnostics.push_at(*span, message);
    }
    param::check_secret(&field, style, diagnostics);
    let binding = Binding {
        location,
        style,
        required: false,
        placeholder: None,
        is_catch_all: false,
    };
    param::param(field, binding, naming, diagnostics)
}

/// Returns the accessors of the API traits. Two of the same name are recorded.
fn resources(paths: &[syn::Path], diagnostics: &mut Diagnostics) -> Vec<Resource> {
    let mut resources: Vec<Resource> = Vec::new();
    for path in paths {
        let Some(resource) = resource(path) else {
            continue;
        };
        if let Some(first) = resources.iter().find(|it| it.accessor == resource.accessor) {
            let message = format!(
                "duplicate resource: `{}` has the accessor `{}` already; remove `{}`",
                first.shown, first.accessor, resource.shown
            );
            diagnostics.push(path, message);
            continue;
        }
        let accessor = name::unraw(&resource.accessor);
        if CLIENT_METHODS.contains(&accessor.as_str()) {
            let message = format!(
                "duplicate method `{accessor}`: every client has a method of this name; rename the \
                 trait, or remove it from `resources` and call its endpoints on the client"
            );
            diagnostics.push(path, message);
            continue;
        }
        resources.push(resource);
    }
    resources
}

/// Returns the accessor of an API trait.
fn resource(path: &syn::Path) -> Option<Resource> {
    let last = path.segments.last()?;
    let accessor = name::ident(&name::snake(&name::unraw(&last.ident)), last.ident.span());
    Some(Resource {
        accessor,
        shown: pretty(path),
        path: quote::quote!(#path),
    })
}
