//! The definitions of tools.

use std::sync::Arc;

use restrait::client::ApiClient;
use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Value as Json, json};

use super::access::Access;
use super::{Mcp, endpoints};

/// The names of the tools of every API.
pub(super) const DESCRIBE: &str = "describe";
pub(super) const QUERY: &str = "query";
pub(super) const CALL: &str = "call";
pub(super) const WRITE: &str = "write";

/// Returns the tools that are offered.
pub(super) fn all<C: ApiClient>(mcp: &Mcp, access: &Access) -> Vec<Tool> {
    let mut tools = vec![describe(), query()];
    for tool in &mcp.tools {
        let info = endpoints::find::<C>(tool.endpoint).ok();
        if let Some(info) = info.filter(|info| access.offers(info)) {
            tools.push(of_api(tool, access.is_read(info)));
        }
    }
    tools.push(call(access.allow_write));
    if access.allow_write {
        tools.push(write());
    }
    tools
}

fn describe() -> Tool {
    let properties = json!({
        "resource": text("The name of a resource. The result has its endpoints."),
        "endpoint": text("The name of an endpoint, such as `device.get`. The result has its params, its scopes and the JSON Schema of its arguments."),
        "search": text("Words, such as `export events`. The result has the endpoints that match best."),
        "schemas": {"type": "boolean", "default": false, "description": "If true, the description of an endpoint has the JSON Schema of its response."},
        "cursor": cursor(),
    });
    let output = json!({
        "type": "object",
        "properties": {
            "resources": {"type": "array", "items": {"type": "object"}},
            "endpoints": {"type": "array", "items": {"type": "object"}},
            "endpoint": {"type": "object"},
            "truncated": truncated(),
            "cursor": {"type": "string"},
            "note": {"type": "string"},
        },
        "required": ["truncated"],
        "additionalProperties": false,
    });
    tool(
        DESCRIBE,
        "Describe the API",
        "Describes the endpoints that can be called: without arguments all resources, with `resource` its endpoints, with `endpoint` its params, scopes and schemas, with `search` the endpoints that match words.",
        input(&properties, &[]),
        output,
    )
    .with_annotations(annotations(Effect::Read).open_world(false))
}

fn query() -> Tool {
    let properties = json!({
        "resource": text("The name of a resource. `describe` lists them."),
        "action": text("The name of the endpoint of the resource. Defaults to `get` or `list`."),
        "arguments": arguments(),
        "cursor": cursor(),
        "path": path(),
    });
    tool(
        QUERY,
        "Get and list",
        "Gets one object or lists several by an endpoint that only reads. Lists have pages: `next` in the result has the arguments for the next page.",
        input(&properties, &["resource"]),
        output(),
    )
    .with_annotations(annotations(Effect::Read))
}

fn call(allow_write: bool) -> Tool {
    let properties = json!({
        "endpoint": text("The name of the endpoint: its resource and its action, such as `device.get`."),
        "arguments": arguments(),
        "cursor": cursor(),
        "path": path(),
    });
    let (description, effect) = if allow_write {
        ("Calls any endpoint by its name.", Effect::Write)
    } else {
        (
            "Calls any endpoint that only reads by its name.",
            Effect::Read,
        )
    };
    tool(
        CALL,
        "Call an endpoint",
        description,
        input(&properties, &["endpoint"]),
        output(),
    )
    .with_annotations(annotations(effect))
}

fn write() -> Tool {
    let properties = json!({
        "resource": text("The name of a resource. `describe` lists them."),
        "action": text("The name of the endpoint of the resource, such as `post`, `patch` or `delete`."),
        "arguments": arguments(),
        "path": path(),
    });
    tool(
        WRITE,
        "Create, change and delete",
        "Creates, changes or deletes objects. Describe the endpoint first; its arguments have a schema.",
        input(&properties, &["resource", "action"]),
        output(),
    )
    .with_annotations(annotations(Effect::Write))
}

/// Returns the definition of a tool of the API.
fn of_api(tool: &super::Tool, is_read: bool) -> Tool {
    let (mut properties, required) = (tool.arguments)();
    if let Json::Object(properties) = &mut properties {
        properties.insert("cursor".to_owned(), cursor());
        properties.insert("path".to_owned(), path());
    }
    let effect = if is_read { Effect::Read } else { Effect::Write };
    self::tool(
        tool.name,
        tool.title,
        tool.description,
        input(&properties, required),
        output(),
    )
    .with_annotations(annotations(effect))
}

/// The effect of a tool.
#[derive(Debug, Clone, Copy)]
enum Effect {
    Read,
    Write,
}

fn annotations(effect: Effect) -> ToolAnnotations {
    let is_read = matches!(effect, Effect::Read);
    ToolAnnotations::new()
        .read_only(is_read)
        .destructive(!is_read)
        .idempotent(is_read)
        .open_world(true)
}

fn tool(
    name: &'static str,
    title: &'static str,
    description: &'static str,
    input: Json,
    output: Json,
) -> Tool {
    Tool::new(name, description, object(input))
        .with_title(title)
        .with_raw_output_schema(object(output))
}

fn object(value: Json) -> Arc<JsonObject> {
    match value {
        Json::Object(members) => Arc::new(members),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) | Json::Array(_) => {
            Arc::default()
        }
    }
}

fn input(properties: &Json, required: &[&str]) -> Json {
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn text(description: &str) -> Json {
    json!({"type": "string", "description": description})
}

fn arguments() -> Json {
    json!({
        "type": "object",
        "description": "The params of the endpoint by their names. `describe` with `endpoint` has their schema.",
    })
}

fn cursor() -> Json {
    text("The `cursor` of an earlier result with the same arguments, for the rest of it.")
}

fn path() -> Json {
    text("A part of the result, such as `items.0.tags`.")
}

fn truncated() -> Json {
    json!({"type": "boolean", "description": "If true, the result is cut. `cursor` is for the rest."})
}

/// Returns the schema of the result of a call.
fn output() -> Json {
    json!({
        "type": "object",
        "properties": {
            "endpoint": text("The name of the endpoint."),
            "result": {"description": "The response of the API, or a part of it."},
            "truncated": truncated(),
            "cursor": text("The argument `cursor` for the rest of the result."),
            "total": {"type": "integer", "description": "The number of items on all pages."},
            "next": {"type": "object", "description": "The arguments of the endpoint that change for the next page."},
            "note": text("Which part of the response this is, and how to get the rest."),
        },
        "required": ["endpoint", "result", "truncated"],
        "additionalProperties": false,
    })
}
