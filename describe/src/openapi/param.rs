//! Params in the path, the query, headers and cookies.

use restrait::info::{Constant, Location, ParamInfo, Style};
use restrait_grammar::name::snake;
use serde_json::Value;

use super::brackets;
use super::object::Object;
use super::scalar;
use super::text::visible;
use super::writer::Writer;

/// Returns the description of a param. `schema` is that of its type, if the type has one.
pub(super) fn parameter(writer: &mut Writer, param: &ParamInfo, schema: Option<Value>) -> Object {
    let location = match param.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        // Fields of a body are described with it.
        Location::Body | Location::Form | Location::Multipart => "",
    };
    let name = if param.name.is_empty() {
        param.rust_name
    } else {
        param.name
    };
    let is_required = param.required || param.location == Location::Path;
    let object = Object::new()
        .with("name", name)
        .with("in", location)
        .with_text("description", &visible(param.docs))
        .with_flag("required", is_required)
        .with_flag("deprecated", param.deprecated)
        .extended(extensions(param));
    if param.secret && param.sent.is_some() {
        writer.warn(format!(
            "the value of the secret `{}` is not in the document",
            param.rust_name
        ));
    }
    let example = param.example();
    match param.style {
        Style::Json => json(writer, param, schema, object),
        Style::Plain => object.with("schema", plain(param, schema)).with_some(
            "example",
            example.and_then(|text| scalar::value(&param.ty, param.style, text)),
        ),
        Style::Comma | Style::Repeated => {
            let (style, explode) = list_style(param.location, param.style);
            object
                .with("style", style)
                .with("explode", explode)
                .with("schema", list(param))
                .with_some(
                    "example",
                    example.and_then(|text| scalar::value(&param.ty, param.style, text)),
                )
        }
        Style::Brackets => nested(writer, param, schema, object),
        Style::Flatten => {
            let schema = schema.unwrap_or_else(|| {
                writer.unknown(&format!("`{}`", param.rust_name), param.ty.name)
            });
            object
                .with("style", "form")
                .with("explode", true)
                .with("schema", schema)
        }
    }
}

/// Returns the schema of a param that is one text.
pub(super) fn plain(param: &ParamInfo, schema: Option<Value>) -> Value {
    // The description of a type of params is that of its text. A JSON schema may be one of another form.
    let is_unknown = param.ty.json == restrait::info::JsonType::Object;
    let schema = match schema.filter(|_| is_unknown) {
        Some(Value::Object(members)) => Object::from(members),
        Some(_) | None => scalar::schema(&param.ty),
    };
    let default = param
        .default
        .and_then(|text| scalar::value(&param.ty, param.style, text));
    let is_text = schema.get("type").is_some_and(|name| name == "string");
    let is_password = param.secret && is_text && schema.get("format").is_none();
    schema
        .with_some("format", is_password.then_some("password"))
        .with_some("default", default)
        .into()
}

/// Returns the schema of a list.
pub(super) fn list(param: &ParamInfo) -> Value {
    let default = param
        .default
        .and_then(|text| scalar::value(&param.ty, param.style, text));
    Object::new()
        .with("type", "array")
        .with("items", scalar::schema(&param.ty))
        .with_some("default", default)
        .into()
}

/// Returns the style of a list and the value of `explode`.
fn list_style(location: Location, style: Style) -> (&'static str, bool) {
    match location {
        Location::Path | Location::Header => ("simple", false),
        Location::Query
        | Location::Cookie
        | Location::Body
        | Location::Form
        | Location::Multipart => ("form", style == Style::Repeated),
    }
}

/// Describes a param that is a JSON text.
fn json(writer: &mut Writer, param: &ParamInfo, schema: Option<Value>, object: Object) -> Object {
    let schema =
        schema.unwrap_or_else(|| writer.unknown(&format!("`{}`", param.rust_name), param.ty.name));
    let text = param.example();
    if writer.json_params_as_text {
        let schema = Object::new()
            .with("type", "string")
            .with("contentMediaType", "application/json")
            .with("contentSchema", schema);
        return object.with("schema", schema).with_some("example", text);
    }
    let example = text.and_then(|text| scalar::value(&param.ty, param.style, text));
    let media_type = Object::new()
        .with("schema", schema)
        .with_some("example", example);
    object.with(
        "content",
        Object::new().with("application/json", media_type),
    )
}

/// Describes a param whose nested values are pairs.
fn nested(writer: &mut Writer, param: &ParamInfo, schema: Option<Value>, object: Object) -> Object {
    match schema {
        Some(schema) if brackets::is_flat_object(&writer.components, &schema) => object
            .with("style", "deepObject")
            .with("explode", true)
            .with("schema", schema),
        schema => {
            if schema.is_none() {
                writer.unknown(&format!("`{}`", param.rust_name), param.ty.name);
            }
            let pairs = brackets::pairs(&writer.components, param.name, schema.as_ref());
            object
                .with("style", "form")
                .with("explode", true)
                .with("schema", pairs)
                .with_some("x-restrait-schema", schema)
        }
    }
}

/// Returns the members for facts of a param that OpenAPI has no word for.
pub(super) fn extensions(param: &ParamInfo) -> Object {
    let style = match (param.location, param.style) {
        (_, Style::Brackets | Style::Flatten)
        | (Location::Form | Location::Multipart, Style::Comma | Style::Repeated | Style::Json)
        | (Location::Header | Location::Path, Style::Repeated) => Some(param.style.as_str()),
        (_, Style::Plain | Style::Comma | Style::Repeated | Style::Json) => None,
    };
    // Cookies are secret unless they are declared not to be.
    let is_declared = param.secret || param.location == Location::Cookie;
    let secret = is_declared.then_some(param.secret);
    let is_value = |text: &&str| scalar::value(&param.ty, param.style, text).is_some();
    let name = snake(&param.name.replace('-', "_"));
    Object::new()
        .with_some(
            "x-restrait-name",
            Some(param.rust_name).filter(|own| *own != name),
        )
        .with_text("x-restrait-type", param.ty.name)
        .with_some("x-restrait-style", style)
        .with_some(
            "x-restrait-default",
            param.default.filter(|text| !is_value(text)),
        )
        .with_some(
            "x-restrait-example",
            param.example().filter(|text| !is_value(text)),
        )
        .with_some("x-restrait-sent", param.sent.filter(|_| !param.secret))
        .with_some("x-restrait-secret", secret)
        .with_flag("x-restrait-idempotency-key", param.idempotency_key)
        .with_flag("x-restrait-catch-all", param.catch_all)
}

/// Returns the description of a header or of a pair of the query that every call sends.
///
/// A call can replace a header of the client, so `is_required` is `false` for these.
pub(super) fn constant(constant: &Constant, is_required: bool) -> Object {
    let value = constant.value.unwrap_or_default();
    Object::new()
        .with("name", constant.name)
        .with("in", constant.location.as_str())
        .with_flag("required", is_required)
        .with_flag("allowEmptyValue", constant.value.is_none())
        .with(
            "schema",
            Object::new().with("type", "string").with("const", value),
        )
        .with("x-restrait-constant", true)
}
