//! Parameters of an operation as arguments of an endpoint.

use std::collections::BTreeSet;

use restrait_describe::document::{Location as In, Operation, Parameter};
use restrait_grammar::{Location, Style};
use serde_json::Value;

use super::path::Path;
use super::{Context, Result, literal};
use crate::left_out::LeftOut;
use crate::model::{Constant, Facts, Param, Ty};
use crate::names::{self, Names};
use crate::schema::Types;
use crate::text::{self, short};

mod constant;
mod form;
mod own;
mod path;

pub(super) use constant::constant;
pub(crate) use form::argument;
use form::list_of;
pub(super) use form::{Form, scalar};
pub(super) use own::{alias, facts as own_facts, name_of, ty as own_ty};

/// The params and constants of an endpoint.
pub(super) struct Bound {
    pub(super) params: Vec<Param>,
    pub(super) constants: Vec<Constant>,
}

/// The headers that OpenAPI says are not parameters, because other parts describe them.
const NO_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Returns the params of the operation: those of the path first, in its order.
pub(super) fn bind<'d>(
    operation: &'d Operation,
    path: &Path,
    name: &str,
    context: &Context<'d>,
    types: &mut Types<'d>,
) -> Result<Bound> {
    let mut params = Vec::new();
    for (declared, placeholder) in &path.placeholders {
        let parameter = operation
            .params
            .iter()
            .find(|it| it.location == In::Path && it.name == *declared);
        params.push(match parameter {
            Some(parameter) => path::in_path(parameter, placeholder, path, name, types)?,
            None => path::undeclared(placeholder, &operation.pointer, path)?,
        });
    }
    let mut constants = path.constants.clone();
    let mut seen = BTreeSet::new();
    for parameter in &operation.params {
        let in_query = path.query.iter().find(|(_, own)| *own == parameter.name);
        if parameter.location == In::Path {
            if path.placeholder(&parameter.name).is_some() {
                continue;
            }
            let Some((wire, _)) = in_query else {
                let reason = format!(
                    "the path has no placeholder `{{{}}}`",
                    short(&parameter.name)
                );
                return Err(LeftOut::new(&parameter.pointer, reason));
            };
            let mut param = path::in_query_of_path(parameter, wire, name, types)?;
            param.required = true;
            params.push(param);
            continue;
        }
        if let Some((wire, own)) = in_query
            && parameter.location == In::Query
        {
            if wire != own {
                let reason = format!("the query in the path renames `{}`", short(own));
                return Err(LeftOut::new(&parameter.pointer, reason));
            }
        } else if path.constants.iter().any(|it| it.name == parameter.name)
            && parameter.location == In::Query
        {
            continue;
        }
        if is_ignored(parameter, context) {
            continue;
        }
        let key = match parameter.location {
            In::Header => (parameter.location, parameter.name.to_ascii_lowercase()),
            In::Path | In::Query | In::Cookie => (parameter.location, parameter.name.clone()),
        };
        if !seen.insert(key) {
            let reason = format!("duplicate parameter `{}`", short(&parameter.name));
            return Err(LeftOut::new(&parameter.pointer, reason));
        }
        if let Some(constant) = constant(parameter, types) {
            constants.push(constant);
            continue;
        }
        params.push(other(parameter, name, types)?);
    }
    for (wire, own) in &path.query {
        let is_declared = operation
            .params
            .iter()
            .any(|parameter| parameter.name == *own);
        if !is_declared {
            let mut param = path::undeclared(own, &operation.pointer, path)?;
            param.location = Location::Query;
            param.wire.clone_from(wire);
            params.push(param);
        }
    }
    params.extend(own::header_maps(operation));
    Ok(Bound { params, constants })
}

/// Returns `true` for a parameter that the client sends, or that OpenAPI excludes.
fn is_ignored(parameter: &Parameter, context: &Context<'_>) -> bool {
    let name = &parameter.name;
    if parameter.extensions.contains_key("x-restrait-common") {
        return true;
    }
    match parameter.location {
        In::Header => {
            let lower = name.to_ascii_lowercase();
            let is_of_transport = matches!(Location::Header.check_name(name), Err(error) if error != restrait_grammar::header::NameError::Invalid);
            NO_PARAMETERS.contains(&lower.as_str())
                || is_of_transport
                || context.auth.sends(Location::Header, &lower)
        }
        In::Query => context.auth.sends(Location::Query, name),
        In::Cookie => context.auth.sends(Location::Cookie, name),
        In::Path => false,
    }
}

/// Returns the param of a parameter in the query, a header or a cookie.
pub(super) fn other<'d>(
    parameter: &'d Parameter,
    name: &str,
    types: &mut Types<'d>,
) -> Result<Param> {
    let location = match parameter.location {
        In::Query => Location::Query,
        In::Header => Location::Header,
        In::Cookie => Location::Cookie,
        In::Path => Location::Path,
    };
    let error = |reason: String| {
        let reason = format!(
            "{} parameter `{}` {reason}",
            location.as_str(),
            short(&parameter.name)
        );
        LeftOut::new(&parameter.pointer, reason)
    };
    if parameter.name.is_empty() {
        return Err(error("has no name".to_owned()));
    }
    if location.check_name(&parameter.name).is_err() {
        return Err(error("has an invalid name".to_owned()));
    }
    if let Some(prefix) = parameter
        .extensions
        .get("x-restrait-style")
        .and_then(Value::as_str)
        && let Some(style) = Style::from_name(prefix)
    {
        return styled(parameter, location, style, name, types);
    }
    let (ty, style) = match &parameter.content {
        Some(content)
            if restrait_grammar::media_type::is_json(&content.name)
                && location == Location::Query =>
        {
            let ty = match &content.schema {
                Some(schema) => types.ty(schema, &hint(parameter, name)).required(),
                None => Ty::Plain("Value"),
            };
            (argument(&ty), Style::Json)
        }
        Some(content) => {
            return Err(error(format!(
                "has the media type `{}`",
                short(&content.name)
            )));
        }
        None => {
            let ty = schema_ty(parameter, name, types);
            let form = Form {
                location,
                style: parameter.style,
                explode: parameter.explode,
                required: parameter.required,
            };
            form.bind(&ty, types).map_err(error)?
        }
    };
    Ok(param(parameter, location, ty, style, types))
}

/// Returns the param of a parameter whose style the document names in an extension.
fn styled<'d>(
    parameter: &'d Parameter,
    location: Location,
    style: Style,
    name: &str,
    types: &mut Types<'d>,
) -> Result<Param> {
    let schema = parameter
        .extensions
        .get("x-restrait-schema")
        .or(parameter.schema.as_ref());
    let schema = schema.or_else(|| parameter.content.as_ref()?.schema.as_ref());
    let ty = schema.map_or(Ty::Plain("Value"), |schema| {
        types.ty(schema, &hint(parameter, name))
    });
    let ty = ty.required();
    let list = if let Ty::Vec(item) = &ty {
        scalar(item, types)
    } else {
        None
    };
    let ty = match (style, list) {
        (Style::Plain, _) => scalar(&ty, types),
        (Style::Comma | Style::Repeated, Some(item)) => Some(list_of(item, parameter.required)),
        (Style::Comma | Style::Repeated, None) => None,
        (Style::Brackets | Style::Json | Style::Flatten, _) => Some(argument(&ty)),
    };
    let Some(ty) = ty else {
        let reason = format!(
            "the schema of `{}` does not match its style",
            short(&parameter.name)
        );
        return Err(LeftOut::new(&parameter.pointer, reason));
    };
    Ok(param(parameter, location, ty, style, types))
}

/// Returns the name of a type that the schema of a parameter does not name.
fn hint(parameter: &Parameter, name: &str) -> String {
    let own = name_of(&parameter.extensions, "x-restrait-type");
    own.map_or_else(|| format!("{name} {}", parameter.name), str::to_owned)
}

fn schema_ty<'d>(parameter: &'d Parameter, name: &str, types: &mut Types<'d>) -> Ty {
    let ty = match &parameter.schema {
        Some(schema) => types.ty(schema, &format!("{name} {}", parameter.name)),
        None => Ty::Plain("Value"),
    };
    ty.required()
}

fn param<'d>(
    parameter: &'d Parameter,
    location: Location,
    ty: Ty,
    style: Style,
    types: &mut Types<'d>,
) -> Param {
    let own_name = name_of(&parameter.extensions, "x-restrait-name");
    let ident = own_name.map_or_else(|| names::snake(&parameter.name, "param"), str::to_owned);
    let schema = parameter.schema.as_ref();
    let schema = schema.or_else(|| parameter.content.as_ref()?.schema.as_ref());
    let ty = own::ty(&parameter.extensions, ty, style, schema, types);
    let schema = schema.map(|schema| match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => types.document().schema(reference).unwrap_or(schema),
        None => schema,
    });
    let facts = own::facts(&parameter.extensions, &ty, style, parameter.required);
    let fact = |value: &Value| literal::fact(value, &ty, style);
    let default = || schema?.get("default").and_then(fact);
    let example = parameter.example.as_ref();
    let example = example.or_else(|| parameter.content.as_ref()?.example.as_ref());
    let example = example.or_else(|| schema?.get("examples")?.as_array()?.first());
    let facts = Facts {
        default: facts
            .default
            .or_else(default)
            .filter(|_| facts.send.is_none()),
        example: facts.example.or_else(|| example.and_then(fact)),
        ..facts
    };
    let mut keys = Vec::new();
    if parameter.extensions.get("x-restrait-idempotency-key") == Some(&Value::Bool(true)) {
        keys.push("idempotency_key".to_owned());
    }
    match parameter.extensions.get("x-restrait-secret") {
        Some(Value::Bool(true)) if location != Location::Cookie => keys.push("secret".to_owned()),
        Some(Value::Bool(false)) if location == Location::Cookie => {
            keys.push("secret = false".to_owned());
        }
        _ => {}
    }
    // A document of restrait has all docs that there are.
    let is_own = parameter.extensions.contains_key("x-restrait-type");
    let of_schema = || schema.filter(|_| !is_own).map(crate::schema::docs);
    let docs = parameter.description.clone();
    let docs = docs.or_else(of_schema).unwrap_or_default();
    Param {
        ident,
        docs,
        deprecated: parameter.deprecated && !parameter.required,
        location,
        wire: parameter.name.clone(),
        facts,
        keys,
        required: parameter.required,
        ty,
        is_name_implied: false,
    }
}

/// Makes the names of the arguments unique. Those of placeholders are determined by the path.
pub(super) fn name(params: &mut [Param]) {
    let mut names = Names::reserving(&["self"]);
    for param in params
        .iter_mut()
        .filter(|param| param.location == Location::Path)
    {
        param.ident = names.unique(restrait_grammar::name::snake(&param.wire));
    }
    for param in params
        .iter_mut()
        .filter(|param| param.location != Location::Path)
    {
        if names.contains(&param.ident) {
            let suffixed = format!("{}_{}", param.ident, param.location.as_str());
            param.ident = names.unique(suffixed);
        } else {
            param.ident = names.unique(param.ident.clone());
        }
    }
    for param in params {
        param.docs = text::joined(None, Some(&param.docs));
    }
}
