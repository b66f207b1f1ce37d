//! Operations of a document as endpoints.
//!
//! What cannot be declared exactly is an error, and the operation is left out.

use restrait_describe::document::{MediaType, Operation, Server};
use restrait_grammar::method;
use serde_json::{Map, Value};

use crate::left_out::LeftOut;
use crate::model::{Endpoint, Param, Ty};
use crate::names;
use crate::schema::Types;
use crate::security::Auth;
use crate::text;

mod body;
mod events;
mod extensions;
mod literal;
mod pages;
mod params;
mod parts;
mod path;
mod responses;

pub(crate) use body::media_type;
pub(crate) use extensions::common_params;

/// Returns the name that a document of restrait has for the type of a body: the one in an extension, or that
/// of the component.
fn own_name<'d>(
    extensions: &'d Map<String, Value>,
    extension: &str,
    content: &'d MediaType,
) -> Option<&'d str> {
    let component = || {
        let reference = content.schema.as_ref()?.get("$ref")?.as_str()?;
        reference.rsplit('/').next()
    };
    params::name_of(extensions, extension).or_else(component)
}

pub(crate) type Result<T, E = LeftOut> = std::result::Result<T, E>;

/// Facts about the client that endpoints depend on.
pub(crate) struct Context<'d> {
    pub(crate) servers: Vec<&'d Server>,
    /// The servers of operations that declare none.
    pub(crate) default_servers: &'d [Server],
    pub(crate) auth: Auth,
    /// The type of errors that the client declares.
    pub(crate) error: Option<Ty>,
    /// If `true`, restrait wrote the document.
    pub(crate) is_own: bool,
}

/// Returns the endpoint of an operation. Its name is `ident` in the trait `resource`.
pub(crate) fn endpoint<'d>(
    operation: &'d Operation,
    resource: &str,
    ident: &str,
    context: &Context<'d>,
    types: &mut Types<'d>,
) -> Result<Endpoint> {
    let own = |reason: String| LeftOut::new(&operation.pointer, reason);
    check_method(operation).map_err(own)?;
    check_server(operation, context).map_err(own)?;
    let name = format!("{resource} {ident}");
    let path = path::template(operation)?;
    let params::Bound {
        mut params,
        mut constants,
    } = params::bind(operation, &path, &name, context, types)?;
    let mut keys = Vec::new();
    if let Some(body) = body::bind(operation, &name, context, types)? {
        if matches!(operation.method.as_str(), "GET" | "DELETE")
            || !may_have_body(&operation.method)
        {
            keys.push("allow(body)".to_owned());
        }
        params.extend(body);
    }
    if method::find(&operation.method).is_none() {
        keys.push(format!("body = {}", operation.body.is_some()));
    }
    if let Some(media_type) = extensions::content_type(operation) {
        constants.push(media_type);
        for param in &mut params {
            param.keys.retain(|key| !key.starts_with("content_type = "));
        }
    }
    params::name(&mut params);
    let required = params.iter().filter(|param| param.required).count();
    if required > MAX_REQUIRED {
        let reason = format!("{required} required parameters, expected at most {MAX_REQUIRED}");
        return Err(own(reason));
    }
    let responses = responses::read(operation, &name, context, types);
    constants.extend(responses.accept);
    constants.sort();
    constants.dedup();
    let security = context.auth.of(operation);
    let description = operation.description.as_deref();
    let description = description.map(extensions::without_scopes);
    let mut docs = text::joined(operation.summary.as_deref(), description);
    if let Some(note) = security.note {
        docs = text::joined(Some(&docs), Some(&note));
    }
    if security.is_open {
        keys.push("auth = none".to_owned());
    }
    keys.extend(extensions::keys(operation, &params, &responses.ty, types));
    if path.has_trailing_slash {
        keys.push("allow(trailing_slash)".to_owned());
    }
    if responses.has_links && !keys.iter().any(|key| key.starts_with("page(")) {
        keys.push("page(link)".to_owned());
    }
    if restrait_grammar::name::CLIENT_METHODS.contains(&ident) {
        keys.push("allow(client_method)".to_owned());
    }
    Ok(Endpoint {
        ident: names::ident(ident),
        docs,
        deprecated: operation.deprecated,
        method: operation.method.clone(),
        path: path.template,
        sets: Vec::new(),
        scopes: security.scopes,
        responses: responses.successes,
        errors: responses.errors,
        no_errors: Vec::new(),
        constants,
        keys,
        has_foreign_scope: false,
        params: extensions::ordered(operation, sorted(params)),
        response: responses.ty,
    })
}

/// The maximum number of required params, which the macro checks.
const MAX_REQUIRED: usize = 64;

/// Returns the required params first.
fn sorted(mut params: Vec<Param>) -> Vec<Param> {
    params.sort_by_key(|param| !param.required);
    params
}

fn check_method(operation: &Operation) -> Result<(), String> {
    let name = operation.method.as_str();
    if matches!(name, "TRACE" | "CONNECT") {
        return Err(format!("`{name}` is not supported"));
    }
    Ok(())
}

fn may_have_body(name: &str) -> bool {
    method::find(name).is_none_or(|known| known.body)
}

/// Rejects an operation of another server than that of the client.
fn check_server(operation: &Operation, context: &Context<'_>) -> Result<(), String> {
    let servers = match operation.servers.as_slice() {
        [] => context.default_servers,
        own => own,
    };
    let Some(first) = servers.first() else {
        return Ok(());
    };
    let is_own = |server: &Server| context.servers.iter().any(|own| own.url == server.url);
    if servers.iter().any(is_own) {
        return Ok(());
    }
    Err(format!(
        "the operation has another server: `{}`",
        text::short(&first.url)
    ))
}
