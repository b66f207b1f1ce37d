//! progenitor: mistakes in an OpenAPI document, and in the call of the macro.

use super::{Edit, Style, edit};

pub(super) fn style() -> Style {
    Style {
        name: "progenitor",
        dependencies: "progenitor = \"=0.15.1\"\nprogenitor-client = \"=0.15.1\"\n\
                       reqwest = { version = \"0.13.5\", default-features = false, features = [\"json\", \"query\"] }\n",
        right: RIGHT,
        document: Some("progenitor::generate_api!(\"<name>.json\");\n\nfn main() {}\n"),
        edits: &EDITS,
    }
}

const RIGHT: &str = r##"{
  "openapi": "3.0.3",
  "info": {"title": "Devices", "version": "1.0.0"},
  "paths": {
    "/apps/{app}/devices/{device}/states": {
      "get": {
        "operationId": "states",
        "parameters": [
          {"name": "app", "in": "path", "required": true, "schema": {"type": "string"}},
          {"name": "device", "in": "path", "required": true, "schema": {"type": "string"}},
          {"name": "start", "in": "query", "schema": {"type": "integer"}},
          {"name": "end", "in": "query", "schema": {"type": "integer"}},
          {"name": "x-trace", "in": "header", "schema": {"type": "string"}}
        ],
        "responses": {
          "200": {
            "description": "states",
            "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/State"}}}}
          }
        }
      }
    },
    "/apps/{app}": {
      "patch": {
        "operationId": "update",
        "parameters": [{"name": "app", "in": "path", "required": true, "schema": {"type": "string"}}],
        "requestBody": {
          "required": true,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Change"}}}
        },
        "responses": {
          "200": {
            "description": "a state",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/State"}}}
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "State": {"type": "object", "properties": {"value": {"type": "number"}}, "required": ["value"]},
      "Change": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    }
  }
}
"##;

const DEVICE: &str =
    r#"{"name": "device", "in": "path", "required": true, "schema": {"type": "string"}}"#;

const EDITS: [Edit; 14] = [
    edit(
        "placeholder_without_param",
        "          {\"name\": \"device\", \"in\": \"path\", \"required\": true, \"schema\": {\"type\": \"string\"}},\n",
        "",
        &["device"],
    ),
    edit(
        "param_without_placeholder",
        "devices/{device}/states",
        "devices/states",
        &["device"],
    ),
    edit(
        "misspelt_placeholder",
        "{device}",
        "{devcie}",
        &["devcie", "device"],
    ),
    edit("unclosed_placeholder", "{device}", "{device", &["{device"]),
    edit("dot_segment", "{app}/devices", "{app}/../devices", &[".."]),
    edit(
        "query_in_path",
        "/states\"",
        "/states?limit=10\"",
        &["limit"],
    ),
    edit(
        "duplicate_query",
        r#""name": "end""#,
        r#""name": "start""#,
        &["start"],
    ),
    edit(
        "body_on_get",
        "\"operationId\": \"states\",",
        "\"operationId\": \"states\",\n        \"requestBody\": {\"content\": {\"application/json\": \
         {\"schema\": {\"$ref\": \"#/components/schemas/Change\"}}}},",
        &["requestBody", "states"],
    ),
    edit(
        "unknown_key",
        "\"operationId\": \"update\",",
        "\"operationId\": \"update\",\n        \"sumary\": \"Updates\",",
        &["sumary"],
    ),
    edit("unknown_method", "\"patch\"", "\"pacth\"", &["pacth"]),
    edit("header_name", r#""x-trace""#, r#""x trace""#, &["x trace"]),
    edit(
        "path_type",
        DEVICE,
        r##"{"name": "device", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/Change"}}"##,
        &["device"],
    ),
    edit(
        "opaque_response",
        r##""a state",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/State"}}}"##,
        r##""a state",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Stat"}}}"##,
        &["schemas/Stat"],
    ),
    edit(
        "missing_response",
        r##""responses": {
          "200": {
            "description": "states",
            "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/State"}}}}
          }
        }"##,
        "\"responses\": {}",
        &["responses", "states"],
    ),
];
