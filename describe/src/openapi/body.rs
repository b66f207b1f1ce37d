//! Request bodies.

use restrait::info::{EndpointInfo, Location, ParamInfo, Style};
use restrait_grammar::media_type;
use serde_json::{Map, Value, json};

use super::brackets;
use super::media::{self, MediaType};
use super::object::Object;
use super::param;
use super::scalar;
use super::text::visible;
use super::writer::Writer;

/// A param of the body, and the schema of its type if the type has one.
type Field<'a> = (&'a ParamInfo, Option<Value>);

/// Returns the description of the request body, if the endpoint has one.
pub(super) fn request_body(
    writer: &mut Writer,
    info: &EndpointInfo,
    schemas: &[Option<Value>],
) -> Option<Object> {
    let schemas = schemas.iter().cloned().chain(std::iter::repeat(None));
    let mut fields: Vec<Field<'_>> = info
        .params
        .iter()
        .zip(schemas)
        .filter(|(param, _)| param.location.is_body())
        .collect();
    let content_type = info.content_type()?;
    if let [(param, schema)] = fields.as_mut_slice()
        && param.location == Location::Body
    {
        return Some(whole(writer, content_type, param, schema.take()));
    }
    if fields.is_empty() {
        return None;
    }
    let is_required = fields.iter().any(|(param, _)| param.required);
    let media_type = form(writer, info, fields);
    Some(
        Object::new()
            .with_flag("required", is_required)
            .with("content", Object::new().with(content_type, media_type)),
    )
}

/// Describes a body that is one param.
fn whole(
    writer: &mut Writer,
    content_type: &str,
    param: &ParamInfo,
    schema: Option<Value>,
) -> Object {
    let name = param.ty.name;
    let subject = "the request body";
    let media_type = MediaType {
        name: content_type,
        is_stream: false,
    };
    let example = param.example();
    let is_json = media_type::is_json(content_type);
    let example = example.and_then(|text| {
        if is_json {
            serde_json::from_str(text).ok()
        } else {
            Some(Value::from(text))
        }
    });
    let content = media::content(writer, subject, media_type, name, schema);
    let is_named = media::is_name_of(&content, name);
    let own = Some(name).filter(|name| !name.is_empty() && !is_named);
    Object::new()
        .with_text("description", &visible(param.docs))
        .with_flag("required", param.required)
        .with(
            "content",
            Object::new().with(content_type, content.with_some("example", example)),
        )
        .with("x-restrait-name", param.rust_name)
        .with_some("x-restrait-type", own)
        .with_flag("x-restrait-secret", param.secret)
        .with_flag("x-restrait-deprecated", param.deprecated)
}

/// Returns the schema of the names of parts. They are in headers, which cannot contain control characters.
fn part_names() -> Value {
    json!({ "pattern": "^[^\\x00-\\x1f\\x7f]*$" })
}

/// Describes a body that is a form or a multipart body.
fn form(writer: &mut Writer, info: &EndpointInfo, fields: Vec<Field<'_>>) -> Object {
    let mut properties = Map::new();
    let mut required: Vec<Value> = Vec::new();
    let mut encoding = Map::new();
    let mut flattened = Vec::new();
    let is_multipart = fields
        .iter()
        .any(|(param, _)| param.location == Location::Multipart);
    for (param, schema) in fields {
        if param.style == Style::Flatten {
            let schema = schema.unwrap_or_else(|| {
                writer.unknown(&format!("`{}`", param.rust_name), param.ty.name)
            });
            encode_members(writer, &schema, &mut encoding);
            flattened.push((param, schema));
            continue;
        }
        let (property, own_encoding) = property(writer, param, schema);
        properties.insert(param.name.to_owned(), property.into());
        if param.required {
            required.push(param.name.into());
        }
        if !own_encoding.is_empty() {
            encoding.insert(param.name.to_owned(), own_encoding.into());
        }
    }
    let object = Object::new()
        .with("type", "object")
        .with_items("required", required)
        .with("properties", properties.clone())
        .with_some("propertyNames", is_multipart.then(part_names));
    // A reference alone is the shape of a form that is one struct.
    let (schema, extensions) = match flattened.as_slice() {
        [] => (object.into(), Object::new()),
        [(param, schema)] if properties.is_empty() => {
            let extensions = form_extensions(param);
            (
                schema.clone(),
                extensions.with_text("x-restrait-docs", param.docs),
            )
        }
        all => {
            let flattened = all.iter().map(|(param, schema)| {
                let own = form_extensions(param).with_text("description", &visible(param.docs));
                let part = Object::new().with("allOf", vec![schema.clone()]);
                Value::from(part.extended(own))
            });
            let object = (!properties.is_empty()).then(|| object.into());
            let parts: Vec<Value> = object.into_iter().chain(flattened).collect();
            (Object::new().with("allOf", parts).into(), Object::new())
        }
    };
    let schema = if media::reference(&schema).is_some() {
        schema
    } else {
        let kind = if is_multipart { "Multipart" } else { "Form" };
        writer
            .components
            .add_schema(&component_name(info, kind), schema)
    };
    Object::new()
        .with("schema", schema)
        .with_items("encoding", encoding)
        .extended(extensions)
}

/// Returns the members for facts of a struct whose fields are fields of the form.
fn form_extensions(param: &ParamInfo) -> Object {
    param::extensions(param)
        .with("x-restrait-name", param.rust_name)
        .with_flag("x-restrait-required", param.required)
        .with_flag("x-restrait-deprecated", param.deprecated)
}

/// Returns the schema and the encoding of a field or a part.
fn property(writer: &mut Writer, param: &ParamInfo, schema: Option<Value>) -> (Object, Object) {
    let mut encoding = Object::new();
    let is_part = param.location == Location::Multipart;
    let schema: Value = match param.style {
        Style::Plain if is_file(param) => media::binary(),
        Style::Plain => param::plain(param, schema),
        Style::Comma => {
            encoding = encoding.with("style", "form").with("explode", false);
            param::list(param)
        }
        Style::Repeated if is_file(param) => Object::new()
            .with("type", "array")
            .with("items", media::binary())
            .into(),
        Style::Repeated => {
            if !is_part {
                encoding = encoding.with("style", "form").with("explode", true);
            }
            param::list(param)
        }
        Style::Json => {
            encoding = encoding.with("contentType", "application/json");
            schema
                .unwrap_or_else(|| writer.unknown(&format!("`{}`", param.rust_name), param.ty.name))
        }
        Style::Brackets | Style::Flatten => {
            encoding = encoding.with("style", "deepObject").with("explode", true);
            schema
                .unwrap_or_else(|| writer.unknown(&format!("`{}`", param.rust_name), param.ty.name))
        }
    };
    let example = param
        .example()
        .and_then(|text| scalar::value(&param.ty, param.style, text));
    let object = match schema {
        Value::Object(members) => Object::from(members),
        _ => Object::new(),
    };
    let object = object
        .with_text("description", &visible(param.docs))
        .with_flag("deprecated", param.deprecated)
        .with_items("examples", example.into_iter().collect::<Vec<_>>())
        .extended(param::extensions(param));
    (object, encoding)
}

/// Adds the encoding of the nested members of a struct whose fields are fields of a form.
fn encode_members(writer: &Writer, schema: &Value, encoding: &mut Map<String, Value>) {
    let schema = writer.components.resolve(schema);
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        if !brackets::is_scalar(writer.components.resolve(property)) {
            let nested = Object::new()
                .with("style", "deepObject")
                .with("explode", true);
            encoding.insert(name.clone(), nested.into());
        }
    }
}

/// Returns `true` for a part that is a file.
fn is_file(param: &ParamInfo) -> bool {
    param.location == Location::Multipart && param.ty.name == "Part"
}

/// Returns the name of the component of an endpoint's body: `PetsUploadMultipart`.
fn component_name(info: &EndpointInfo, kind: &str) -> String {
    let upper = |name: &str| {
        let mut chars = name.chars();
        let first = chars.next().map(char::to_uppercase);
        first.into_iter().flatten().chain(chars).collect::<String>()
    };
    format!(
        "{}{}{kind}",
        upper(info.route.api()),
        upper(info.route.name())
    )
}
