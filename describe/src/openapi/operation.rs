//! The description of one endpoint.

use restrait::info::schemars::Schema;
use restrait::info::{Constant, EndpointInfo, Location, ParamInfo};
use serde_json::Value;

use super::body::request_body;
use super::extensions;
use super::object::Object;
use super::param;
use super::path::Path;
use super::responses::{Bodies, responses};
use super::security::{self, Schemes};
use super::text::{paragraphs, split, visible};
use super::writer::Writer;

/// Returns the operation of an endpoint. `path` is its template, `shared` the one with the same shape in the
/// document, whose names apply.
pub(super) fn operation(
    writer: &mut Writer,
    schemes: &mut Schemes,
    info: &'static EndpointInfo,
    path: &Path,
    shared: &Path,
) -> Object {
    let schemas = info.schemas(writer.components.generator());
    let values = |schemas: Vec<Option<Schema>>| -> Vec<Option<Value>> {
        schemas
            .into_iter()
            .map(|schema| schema.map(Value::from))
            .collect()
    };
    let (params, events) = (values(schemas.params), values(schemas.events));
    let (bodies, errors) = (values(schemas.responses), values(schemas.errors));
    let bodies = Bodies {
        responses: &bodies,
        errors: &errors,
        other: schemas.other_response.map(Value::from),
    };

    let docs = split(info.docs);
    let (parameters, header_maps) = parameters(writer, info, &params, path, shared);
    Object::new()
        .with("tags", vec![info.route.api()])
        .with("operationId", writer.operation.clone())
        .with_text("summary", &docs.summary)
        .with_text(
            "description",
            &paragraphs(&docs.description, &security::scopes(info)),
        )
        .with_flag("deprecated", info.deprecated)
        .with_items("parameters", parameters)
        .with_some("requestBody", request_body(writer, info, &params))
        .with("responses", responses(writer, info, &bodies))
        .with("security", schemes.requirements(info))
        .with_items("x-restrait-header-maps", header_maps)
        .extended(extensions::of_endpoint(info, shared, &events))
}

/// Returns the params and constants of an endpoint, and its params that are maps of headers.
fn parameters(
    writer: &mut Writer,
    info: &'static EndpointInfo,
    schemas: &[Option<Value>],
    path: &Path,
    shared: &Path,
) -> (Vec<Value>, Vec<Value>) {
    let renamed = path.renamed(shared);
    let (mut all, mut header_maps) = (Vec::new(), Vec::new());
    let schemas = schemas.iter().cloned().chain(std::iter::repeat(None));
    let own = info.params.iter().zip(schemas);
    for (param, schema) in own.filter(|(param, _)| !param.location.is_body()) {
        if let Some(prefix) = param.header_prefix {
            writer.warn(format!(
                "`{}` is a map of headers, which OpenAPI cannot describe",
                param.rust_name
            ));
            header_maps.push(header_map(param, prefix).into());
            continue;
        }
        let object = param::parameter(writer, param, schema);
        let object = match renamed.get(param.name) {
            Some(name) if param.location == Location::Path => {
                let object = object.with("name", *name);
                object.with("x-restrait-name", param.rust_name)
            }
            Some(_) | None => object,
        };
        all.push(object.into());
    }
    for constant in info.constants {
        if is_param(writer, constant) {
            all.push(constant_parameter(writer, info, constant));
        }
    }
    let is_replaced = |common: &&ParamInfo| {
        let same = Constant::is;
        let mut own = info.params.iter().map(|param| (param.location, param.name));
        let mut constants = info.constants.iter();
        own.any(|(location, name)| location == common.location && name == common.name)
            || constants.any(|constant| same(constant, common.location, common.name))
    };
    for common in info.common.iter().filter(|common| !is_replaced(common)) {
        let is_sent = common.location != Location::Query || info.route.common_query();
        if is_sent {
            let object = param::parameter(writer, common, None);
            let object = object.with("x-restrait-common", true);
            all.push(writer.components.add_parameter(common.name, object.into()));
        }
    }
    (all, header_maps)
}

/// Returns `true` if a constant is described as a param, and not by the media types of bodies.
fn is_param(writer: &mut Writer, constant: &Constant) -> bool {
    let is = |name| constant.is(Location::Header, name);
    if is("authorization") {
        writer.warn("the constant header `authorization` is described by no security scheme");
    }
    !["accept", "content-type", "authorization"]
        .into_iter()
        .any(is)
}

fn constant_parameter(writer: &mut Writer, info: &EndpointInfo, constant: &Constant) -> Value {
    let is_own = info.route.constants().any(|own| own == *constant);
    if is_own {
        return param::constant(constant, true).into();
    }
    let is_required = constant.location == Location::Query;
    let object = param::constant(constant, is_required).with("x-restrait-common", true);
    writer
        .components
        .add_parameter(constant.name, object.into())
}

fn header_map(param: &ParamInfo, prefix: &str) -> Object {
    Object::new()
        .with("prefix", prefix)
        .with_text("description", &visible(param.docs))
        .with_flag("required", param.required)
        .with_flag("deprecated", param.deprecated)
        .with("x-restrait-name", param.rust_name)
        .with_text("x-restrait-type", param.ty.name)
        .with_flag("x-restrait-secret", param.secret)
}
