//! JSON Schemas of the arguments and the response of an endpoint.

use std::collections::BTreeSet;

use restrait::info::schemars::generate::SchemaSettings;
use restrait::info::schemars::{Schema, SchemaGenerator};
use restrait::info::{EndpointInfo, JsonType, Location, ParamInfo, Style};
use serde_json::{Map, Value as Json, json};

use super::access::is_settable;

/// The dialect of the schemas.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The place of definitions.
const DEFINITIONS: &str = "#/$defs/";

/// Returns the schema of the arguments of an endpoint.
pub(super) fn arguments(info: &EndpointInfo) -> Json {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut generator = generator(settings);
    let schemas = info.schemas(&mut generator);
    let of_params = schemas.params.into_iter().chain(std::iter::repeat(None));
    let mut properties = Map::new();
    let mut required = Vec::new();
    let own = info.params.iter().zip(of_params);
    let common = info.common.iter().zip(std::iter::repeat(None));
    for (param, schema) in own.chain(common) {
        if !is_settable(info, param) {
            continue;
        }
        if param.required {
            required.push(param.name);
        }
        properties.insert(param.name.to_owned(), of_param(param, schema));
    }
    let schema = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    with_definitions(schema, &generator)
}

/// Returns the schema of the response of an endpoint. `None` if it is not JSON.
pub(super) fn response(info: &EndpointInfo) -> Option<Json> {
    if !has_response(info) {
        return None;
    }
    let mut generator = generator(SchemaSettings::draft2020_12());
    let schemas = info.schemas(&mut generator).responses.into_iter();
    let schema = schemas.flatten().next().map_or_else(
        // A type without a schema has a name.
        || json!({"title": info.responses.iter().find_map(|it| it.body)}),
        Json::from,
    );
    Some(with_definitions(schema, &generator))
}

/// Returns `true` if the response is JSON.
pub(super) fn has_response(info: &EndpointInfo) -> bool {
    let is_json = |media_type: &str| media_type.ends_with("json");
    let mut responses = info.responses.iter();
    responses.any(|it| it.body.is_some() && it.media_type.is_some_and(is_json))
}

fn generator(settings: SchemaSettings) -> SchemaGenerator {
    settings
        .with(|settings| settings.meta_schema = None)
        .into_generator()
}

/// Returns the schema of a param, with its documentation.
fn of_param(param: &ParamInfo, schema: Option<Schema>) -> Json {
    let mut schema = match schema.map(Json::from) {
        Some(Json::Object(schema)) => schema,
        _ => of_type(param),
    };
    if !param.docs.is_empty() {
        schema.insert("description".to_owned(), param.docs.into());
    }
    if let Some(default) = param.default.or(param.sent) {
        let parsed = serde_json::from_str(default).ok();
        let default = parsed.filter(|_| param.ty.json != JsonType::String);
        let default = default.unwrap_or_else(|| Json::from(param.default.or(param.sent)));
        schema.insert("default".to_owned(), default);
    }
    Json::Object(schema)
}

/// Returns the schema of a param whose type has none.
fn of_type(param: &ParamInfo) -> Map<String, Json> {
    let ty = &param.ty;
    let mut schema = Map::new();
    if matches!(param.location, Location::Body | Location::Multipart) {
        return schema;
    }
    let name = match ty.json {
        JsonType::String => "string",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::Boolean => "boolean",
        JsonType::Object => "object",
        // A type that is added later.
        _ => return schema,
    };
    schema.insert("type".to_owned(), name.into());
    if !ty.values.is_empty() && !ty.open {
        schema.insert("enum".to_owned(), ty.values.into());
    }
    if let Some(pattern) = ty.pattern.filter(|_| ty.json == JsonType::String) {
        schema.insert("pattern".to_owned(), pattern.into());
    }
    if matches!(param.style, Style::Comma | Style::Repeated) {
        let items = std::mem::take(&mut schema);
        schema.insert("type".to_owned(), "array".into());
        schema.insert("items".to_owned(), items.into());
    }
    schema
}

/// Adds the definitions that a schema refers to, directly or not.
fn with_definitions(schema: Json, generator: &SchemaGenerator) -> Json {
    let all = generator.definitions();
    let mut names = BTreeSet::new();
    let mut pending = Vec::new();
    references(&schema, &mut pending);
    while let Some(name) = pending.pop() {
        if let Some(definition) = all.get(&name)
            && names.insert(name)
        {
            references(definition, &mut pending);
        }
    }
    let definitions = names
        .into_iter()
        .filter_map(|name| Some((name.clone(), all.get(&name)?.clone())));
    let definitions: Map<_, _> = definitions.collect();
    let mut members = match schema {
        Json::Object(members) => members,
        // `true` and `false` are schemas too.
        other => return other,
    };
    members.insert("$schema".to_owned(), DIALECT.into());
    if !definitions.is_empty() {
        members.insert("$defs".to_owned(), definitions.into());
    }
    Json::Object(members)
}

/// Adds the names of the definitions that a schema refers to.
fn references(schema: &Json, names: &mut Vec<String>) {
    match schema {
        Json::Object(members) => {
            for (name, member) in members {
                match member.as_str().and_then(|it| it.strip_prefix(DEFINITIONS)) {
                    Some(target) if name == "$ref" => names.push(target.to_owned()),
                    Some(_) | None => references(member, names),
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| references(item, names)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}
