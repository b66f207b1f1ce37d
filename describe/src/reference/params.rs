//! The table of an endpoint's parameters.

use restrait::info::{EndpointInfo, JsonType, Location, ParamInfo, Style};
use serde_json::Value;

use super::endpoint::Endpoint;
use super::markdown::{self, Table, code, list};
use super::schemas::Schemas;
use super::{docs, names};

/// Returns the table: the parameters in the order of their declaration, then those of the client.
pub(super) fn write(endpoint: &Endpoint<'_>) -> String {
    let info = endpoint.info;
    let schemas = endpoint.types.params.iter().map(Option::as_ref);
    let own = info.params.iter().zip(schemas);
    let common = common(info).map(|param| (param, None));
    table(own.chain(common), endpoint.schemas)
}

/// Returns the table of some parameters, each with its schema. Empty if there are none.
pub(super) fn table<'a>(
    params: impl IntoIterator<Item = (&'a ParamInfo, Option<&'a Value>)>,
    schemas: &Schemas,
) -> String {
    let mut table = Table::new(&[
        "Name",
        "In",
        "Type",
        "Required",
        "Default",
        "Example",
        "Description",
    ]);
    for (param, schema) in params {
        let named = schema.and_then(|schema| schemas.named(schema));
        table.row([
            name(param),
            param.location.as_str().to_owned(),
            kind(param, schema, schemas),
            if param.required { "yes" } else { "no" }.to_owned(),
            default(param),
            example(param, schema, schemas),
            description(param, named.is_some()),
        ]);
    }
    table.write_rows()
}

/// Returns the parameters of the client that calls of an endpoint send.
fn common(info: &EndpointInfo) -> impl Iterator<Item = &ParamInfo> {
    let has_query = info.route.common_query();
    let is_sent = move |param: &&ParamInfo| has_query || param.location != Location::Query;
    info.common.iter().filter(is_sent)
}

fn name(param: &ParamInfo) -> String {
    match param.header_prefix {
        Some(prefix) => code(&format!("{prefix}*")),
        None => code(param.name),
    }
}

/// Returns the type of a value in JSON, and its type in Rust unless that says the same. A type with a section
/// of its own is a link.
fn kind(param: &ParamInfo, schema: Option<&Value>, schemas: &Schemas) -> String {
    let (json, rust) = (json_type(param.ty.json), param.ty.name);
    let is_list = matches!(param.style, Style::Comma | Style::Repeated);
    if let Some(schema) = schema
        && (param.ty.json == JsonType::Object || param.style == Style::Json)
    {
        return schemas.kind(schema);
    }
    // The schema of a list is that of its items.
    let schema = schema.map(|schema| schema.get("items").filter(|_| is_list).unwrap_or(schema));
    let named = schema.and_then(|schema| schemas.named(schema));
    let kind = match (named, rust) {
        (Some(link), _) => format!("{json}, {link}"),
        (None, rust) if rust.is_empty() || is_standard(rust) => json.to_owned(),
        (None, rust) if param.ty.json == JsonType::Object => code(rust),
        (None, rust) => format!("{json}, {}", code(rust)),
    };
    if is_list {
        format!("list of {kind}")
    } else {
        kind
    }
}

fn json_type(json: JsonType) -> &'static str {
    match json {
        JsonType::String => "string",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::Boolean => "boolean",
        JsonType::Object => "object",
        // `JsonType` may get further variants.
        _ => "any",
    }
}

/// Returns `true` for a type that adds nothing to its JSON type.
fn is_standard(rust: &str) -> bool {
    matches!(rust, "String" | "str" | "bool" | "Text")
}

fn default(param: &ParamInfo) -> String {
    if param.secret {
        return String::new();
    }
    match (param.sent, param.default) {
        (Some(sent), _) => format!("{} (sent)", code(sent)),
        (None, Some(default)) => code(default),
        (None, None) => String::new(),
    }
}

/// Returns the example of a value, or a link to that of a type with a section of its own.
fn example(param: &ParamInfo, schema: Option<&Value>, schemas: &Schemas) -> String {
    if param.secret {
        return String::new();
    }
    if let Some(example) = param.example() {
        return code(example);
    }
    schema
        .and_then(|schema| schemas.example(schema))
        .unwrap_or_default()
}

/// Returns the documentation, followed by the facts that have no column of their own. The section of a named
/// type has its pattern.
fn description(param: &ParamInfo, is_named: bool) -> String {
    let mut sentences = Vec::new();
    if param.deprecated {
        sentences.push("**Deprecated.**".to_owned());
    }
    let docs = markdown::sentence(&docs::line(param.docs));
    if !docs.is_empty() {
        sentences.push(docs);
    }
    if !param.ty.values.is_empty() {
        let values = list(param.ty.values, "or");
        sentences.push(format!("Accepted values: {values}."));
    }
    if let Some(pattern) = param.ty.pattern.filter(|_| !is_named) {
        sentences.push(format!("Matches {}.", code(pattern)));
    }
    match param.style {
        Style::Comma => sentences.push("Separated by commas.".to_owned()),
        Style::Repeated => sentences.push("Sent once for each item.".to_owned()),
        Style::Json if param.location != Location::Body => {
            sentences.push("Sent as JSON.".to_owned());
        }
        Style::Plain | Style::Json => {}
        Style::Brackets => {
            let pair = code(&format!("{}[..]", param.name));
            sentences.push(format!("Sent as one pair for each leaf: {pair}."));
        }
        Style::Flatten => sentences.push("Sent as one pair for each field.".to_owned()),
    }
    if param.catch_all {
        sentences.push("One or more segments of the path.".to_owned());
    }
    if param.header_prefix.is_some() {
        sentences.push("One header for each entry of the map.".to_owned());
    }
    if param.idempotency_key {
        sentences.push("Defaults to a random key, the same in all attempts of a call.".to_owned());
    }
    if param.secret {
        sentences.push("Never shown in errors and logs.".to_owned());
    }
    if names::ident(param.name).trim_start_matches("r#") != param.rust_name {
        sentences.push(format!("In Rust: {}.", code(param.rust_name)));
    }
    sentences.join(" ")
}
