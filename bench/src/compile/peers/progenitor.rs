//! progenitor: a client generated from an OpenAPI document.

use serde_json::{Value, json};

use crate::compile::Style;
use crate::compile::endpoints::{Endpoint, Type};

pub(super) fn style() -> Style {
    Style {
        name: "progenitor",
        dependencies: "progenitor = \"=0.15.1\"\nprogenitor-client = \"=0.15.1\"\n\
                       reqwest = { version = \"0.13.5\", default-features = false, features = [\"json\", \"query\"] }\n"
            .to_owned(),
        source,
        extra_file: Some(("openapi.json", document)),
    }
}

const CLIENT: &str = r#"#![allow(dead_code)]
progenitor::generate_api!(spec = "openapi.json", inner_type = String, hooks = Expected);

impl ClientHooks<String> for Client {
    async fn pre<E>(&self, request: &mut reqwest::Request, _: &progenitor_client::OperationInfo) -> Result<(), Error<E>> {
        let token = format!("Bearer {}", self.inner());
        let token = reqwest::header::HeaderValue::try_from(token).unwrap();
        request.headers_mut().insert(reqwest::header::AUTHORIZATION, token);
        Ok(())
    }
}

pub fn client(base: &str) -> Client {
    Client::new_with_client(base, reqwest::Client::new(), "token".to_owned())
}
"#;

fn source(endpoints: &[Endpoint]) -> String {
    let calls: String = endpoints.iter().map(call).collect();
    format!("{CLIENT}{calls}")
}

/// Returns the generated arguments: path, named query, headers, body.
fn call(endpoint: &Endpoint) -> String {
    let Endpoint { at, name, .. } = endpoint;
    let mut query = vec![
        ("_actions", "false"),
        ("_embedded", "true"),
        ("_links", "true"),
    ];
    query.extend(
        endpoint
            .query
            .iter()
            .map(|(_, wire, ty)| (*wire, ty.value())),
    );
    query.sort_unstable();
    let query: String = query
        .iter()
        .map(|(_, value)| format!("Some({value}), "))
        .collect();
    let body = if endpoint.body {
        "&types::OrgPatch { name: Some(\"n\".into()), description: None }"
    } else {
        ""
    };
    format!(
        "\npub async fn call_{at}(c: &Client) -> usize {{\n    \
         c.{name}(\"i\", \"o\", {query}\"^1.29.3\", \"d\", {body}).await.unwrap().into_inner().counts.len()\n}}\n"
    )
}

fn document(endpoints: &[Endpoint]) -> String {
    let mut paths = serde_json::Map::new();
    for endpoint in endpoints {
        let path = format!(
            "/r{}/instances/{{instance_id}}/orgs/{{org_id}}{}",
            endpoint.at, endpoint.tail
        );
        paths.insert(
            path,
            json!({ endpoint.method.to_lowercase(): operation(endpoint) }),
        );
    }
    let counts =
        json!({"type": "object", "additionalProperties": {"type": "number", "format": "double"}});
    let text = json!({"type": "string"});
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Endpoints", "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": {
            "Stats": {"type": "object", "properties": {"counts": counts}, "required": ["counts"]},
            "OrgPatch": {"type": "object", "properties": {"name": text, "description": text}},
        }},
    });
    document.to_string()
}

fn operation(endpoint: &Endpoint) -> Value {
    let boolean = || json!({"type": "boolean"});
    let param = |name: &str, place: &str, schema: Value| json!({"name": name, "in": place, "required": place != "query", "schema": schema});
    let mut params = vec![
        param("instance_id", "path", json!({"type": "string"})),
        param("org_id", "path", json!({"type": "string"})),
    ];
    params.extend(["_actions", "_links", "_embedded"].map(|name| param(name, "query", boolean())));
    for (_, wire, ty) in endpoint.query {
        let schema = match ty {
            Type::Bool => boolean(),
            Type::Number => json!({"type": "integer", "format": "uint64", "minimum": 0}),
            Type::Text => json!({"type": "string"}),
        };
        params.push(param(wire, "query", schema));
    }
    params.extend(
        ["accept-version", "losantdomain"]
            .map(|name| param(name, "header", json!({"type": "string"}))),
    );
    let content = |name: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        json!({"content": {"application/json": {"schema": schema}}})
    };
    let mut response = content("Stats");
    response["description"] = "a response".into();
    let mut operation = json!({
        "operationId": endpoint.name,
        "parameters": params,
        "responses": {"200": response},
    });
    if endpoint.body {
        let mut body = content("OrgPatch");
        body["required"] = true.into();
        operation["requestBody"] = body;
    }
    operation
}
