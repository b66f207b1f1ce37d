//! The fake of Losant does what its OpenAPI document says.

use std::collections::BTreeSet;

use ::losant::restrait::client::ApiClient;
use ::losant::restrait::info::schemars::generate::SchemaSettings;
use losant_fake::{Fake, Fault};
use restrait_describe::openapi::{OpenApi, Version};
use serde_json::{Map, Value, json};

use crate::raw::Raw;

fn document() -> Value {
    OpenApi::new::<::losant::Client>(::losant::APIS).to_json(Version::V3_1)
}

/// Returns a validator of a schema in the document.
fn validator(document: &Value, schema: &Value) -> jsonschema::Validator {
    // With all components, this would take longer than all other tests.
    let mut components = Map::new();
    collect(document, schema, &mut components);
    let mut schema = schema.clone();
    schema["components"] = json!({ "schemas": components });
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).unwrap()
}

/// Adds the components that a schema refers to, directly or indirectly.
fn collect(document: &Value, schema: &Value, components: &mut Map<String, Value>) {
    match schema {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let name = reference.and_then(|text| text.strip_prefix("#/components/schemas/"));
            if let Some(name) = name
                && !components.contains_key(name)
            {
                let component = &document["components"]["schemas"][name];
                components.insert(name.to_owned(), component.clone());
                collect(document, component, components);
            }
            for member in members.values() {
                collect(document, member, components);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect(document, item, components);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Returns all operations of a document, each with its method and path.
fn operations(document: &Value) -> Vec<(String, &Value)> {
    let items = document["paths"].as_object().unwrap().iter();
    let operations = items.flat_map(|(path, item)| {
        let operations = item.as_object().unwrap().iter();
        operations.map(move |(method, operation)| (format!("{method} {path}"), operation))
    });
    operations.collect()
}

#[test]
fn every_json_body_of_losant_has_a_valid_sample() {
    let document = document();
    let mut bodies = BTreeSet::new();
    let operations = operations(&document);
    assert_eq!(operations.len(), 380);
    for (name, operation) in operations {
        let responses = operation["responses"].as_object().unwrap();
        let contents = responses.values().map(|response| &response["content"]);
        for content in contents.chain([&operation["requestBody"]["content"]]) {
            let schema = &content["application/json"]["schema"];
            // Hundreds of operations have the same errors.
            if schema.is_null() || !bodies.insert(schema.to_string()) {
                continue;
            }
            let sample = restrait_fake::sample(&document, schema);
            let sample = sample.unwrap_or_else(|| panic!("{name}: no sample of {schema}"));
            let errors: Vec<_> = validator(&document, schema)
                .iter_errors(&sample)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{name}: {errors:?}: {sample}");
        }
    }
    assert!(bodies.len() > 250, "{}", bodies.len());
}

#[test]
fn every_status_of_the_fake_is_documented() {
    for (name, operation) in operations(&document()) {
        let responses = &operation["responses"];
        // Declared statuses are listed, and every other one is that of an error.
        assert!(
            responses["default"]["content"]["application/json"].is_object(),
            "{name}"
        );
    }
}

#[tokio::test]
async fn errors_have_the_documented_media_type_and_shape() {
    let fake = Fake::start().await.unwrap();
    let mut generator = SchemaSettings::draft2020_12()
        .with(|settings| settings.meta_schema = None)
        .into_generator();
    let schema = <::losant::Client as ApiClient>::INFO.error_schema(&mut generator);
    let mut schema = Value::from(schema.unwrap());
    schema["$defs"] = json!(generator.take_definitions(true));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let bearer = format!("Bearer {}", fake.token());
    let authorized = || vec![("authorization", bearer.as_str())];
    let org = format!("/instances/{}/orgs/{}", fake.instance_id(), fake.org_id());
    let get = |target| Raw {
        method: "GET",
        target,
        headers: authorized(),
        body: "",
    };
    let nowhere = org.replace(fake.org_id(), "000000000000000000000000");
    let by_hour = format!("{org}/payloadCountsBreakdown?resolution=1");
    let json = |content_type, body| {
        let mut headers = authorized();
        headers.push(("content-type", content_type));
        Raw {
            method: "PATCH",
            target: &org,
            headers,
            body,
        }
    };
    let large = "x".repeat(2 << 20);
    for (request, expected) in [
        (get("/unknown"), 404),
        (get(&nowhere), 404),
        (get(&by_hour), 400),
        (
            Raw {
                method: "TRACE",
                ..get(&org)
            },
            405,
        ),
        (
            Raw {
                headers: Vec::new(),
                ..get(&org)
            },
            401,
        ),
        (
            Raw {
                headers: vec![("authorization", "Bearer stranger")],
                ..get(&org)
            },
            401,
        ),
        (json("application/json", "{\"name\":\"\"}"), 400),
        (json("text/plain", "{}"), 415),
        (json("application/json", &large), 413),
    ] {
        let (status, head, body) = request.send(fake.base_url()).await;
        assert_eq!(status, expected, "{body}");
        assert!(head.contains("content-type: application/json"), "{head}");
        let body: Value = serde_json::from_str(&body).unwrap();
        assert!(validator.is_valid(&body), "{body}");
        assert_eq!(
            head.contains("www-authenticate: Bearer"),
            status == 401,
            "{head}"
        );
        assert_eq!(head.contains("allow: "), status == 405, "{head}");
    }
    fake.fail_next(Fault::Status(429, "RateLimit".into(), "wait".into()));
    let (status, _, body) = get(&org).send(fake.base_url()).await;
    assert_eq!(status, 429);
    assert!(
        validator.is_valid(&serde_json::from_str(&body).unwrap()),
        "{body}"
    );
}
