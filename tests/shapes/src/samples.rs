//! Every JSON body of the shapes has a sample that its schema accepts.

use serde_json::Value;

use crate::documents::{Shape, shapes};
use restrait_describe::openapi::Version;

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
