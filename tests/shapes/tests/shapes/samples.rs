//! Every JSON body of the shapes has a sample that its schema accepts, and fake servers return them.

use std::io::{Read, stdin};

use restrait_describe::openapi::Version;
use restrait_shapes_tests::{Shape, servers, shapes};
use serde_json::Value;

#[test]
fn every_json_body_has_a_valid_sample() {
    let mut bodies = 0;
    for Shape { name, document, .. } in shapes() {
        let document = document.to_json(Version::V3_1);
        let items = document["paths"].as_object().unwrap().values();
        for operation in items.flat_map(|item| item.as_object().unwrap().values()) {
            let responses = operation["responses"].as_object().into_iter().flatten();
            let contents = responses.map(|(_, response)| &response["content"]);
            for content in contents.chain([&operation["requestBody"]["content"]]) {
                let schema = &content["application/json"]["schema"];
                if schema.is_object() {
                    check(name, &document, schema);
                    bodies += 1;
                }
            }
        }
    }
    assert!(bodies > 100, "{bodies}");
}

fn check(name: &str, document: &Value, schema: &Value) {
    let sample = restrait_fake::sample(document, schema);
    let sample = sample.unwrap_or_else(|| panic!("{name}: no sample of {schema}"));
    let mut schema = schema.clone();
    schema["components"] = document["components"].clone();
    let options = jsonschema::options().should_validate_formats(true);
    let validator = options.build(&schema).unwrap();
    assert!(validator.is_valid(&sample), "{name}: {sample}");
}

/// The environment variable that lets [`fakes_without_handlers_start`] serve them until its input ends.
const SERVE: &str = "SERVE_FAKES";

#[tokio::test(flavor = "multi_thread")]
async fn fakes_without_handlers_start() {
    let mut started = Vec::new();
    for (name, builder) in servers() {
        let builder = builder.samples().validate_schemas();
        let server = builder.unrestricted_token("token").start().await;
        let server = server.unwrap_or_else(|error| panic!("{name}: {error}"));
        if std::env::var_os(SERVE).is_some() {
            println!("fake {name} {}", server.base_url());
        }
        started.push(server);
    }
    if std::env::var_os(SERVE).is_some() {
        let read = || stdin().read_to_end(&mut Vec::new());
        tokio::task::spawn_blocking(read).await.unwrap().unwrap();
    }
    assert_eq!(started.len(), 10);
}
