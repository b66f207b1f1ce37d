//! From what was written to what was meant: the rules of a client.

use quote::format_ident;
use restrait_grammar::name::CALL_METHODS;
use restrait_grammar::{Location, Style, location};

use super::declaration::Declaration;
use super::model::{Client, Resource};
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::param::{self, Argument, Naming, Param, Placed, check_wires};
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
    let own_name = name::unraw(&declaration.ident);
    // Clients that share a module have common params of their own; a lone `Client` needs no prefix.
    let prefix = if own_name == "Client" { "" } else { &own_name };
    let resources = declaration.resources.iter().filter_map(resource);
    Client {
        runtime: Runtime::of_client(&declaration.ident),
        alias: format_ident!("__{}", name::snake(&own_name)),
        common_type: format_ident!("{prefix}Common"),
        common_trait: format_ident!("{prefix}CommonParams"),
        vis: declaration.vis,
        docs: declaration.attributes.text(),
        passed: declaration.attributes.passed(),
        base_url: declaration.base_url,
        headers: declaration.headers,
        token_env: declaration.token_env,
        base_url_env: declaration.base_url_env,
        error: declaration.error.as_ref().map(Into::into),
        resources: resources.collect(),
        common,
        ident: declaration.ident,
    }
}

/// A param that every endpoint takes.
fn common(field: Argument, naming: &mut Naming, diagnostics: &mut Diagnostics) -> Param {
    if !field.optional {
        let ty = types::name(&field.ty);
        let message = format!("a common param can be left out; write `Option<{ty}>`");
        diagnostics.push(&field.ty, message);
    }
    let location = match field.marker {
        Some((location, span)) if location.common().is_none() => {
            let message = format!(
                "endpoints have no {location} in common; mark it `#[query]` or `#[header]`"
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
            "`{own}` is a method of every call, so no common param can be set by that name; write \
             `#[{location}(\"{wire}\")] {own}_param`"
        );
        diagnostics.push(&field.ident, message);
    }
    if let Some((_, span)) = field.style {
        diagnostics.push_at(span, "a common param is one text; remove this");
    }
    param::check_secret(&field, Style::Plain, diagnostics);
    let placed = Placed {
        location,
        style: Style::Plain,
        required: false,
        placeholder: None,
    };
    param::param(field, placed, naming, diagnostics)
}

/// An API trait of the client.
fn resource(path: &syn::Path) -> Option<Resource> {
    let last = path.segments.last()?;
    let accessor = name::ident(&name::snake(&name::unraw(&last.ident)), last.ident.span());
    Some(Resource {
        accessor,
        shown: pretty(path),
        path: quote::quote!(#path),
    })
}
