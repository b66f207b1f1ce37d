//! The samples of the API's documentation decode, and encode back without loss or addition.

use losant::types;
use restrait_tests::support::shared;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn round<T: Serialize + DeserializeOwned>(sample: &Value) {
    let typed: T = serde_json::from_value(sample.clone()).unwrap();
    assert_eq!(&serde_json::to_value(typed).unwrap(), sample);
}

fn check(schema: &str, sample: &Value) {
    match schema {
        "success" => round::<types::Success>(sample),
        "error" => round::<types::Error>(sample),
        "deviceCounts" => round::<types::DeviceCounts>(sample),
        "instanceOrg" => round::<types::InstanceOrg>(sample),
        "notebookMinuteCounts" => round::<types::NotebookMinuteCounts>(sample),
        "instanceOrgPatch" => round::<types::InstanceOrgPatch>(sample),
        "payloadStats" => round::<types::PayloadStats>(sample),
        "payloadCountsBreakdown" => round::<types::PayloadCountsBreakdown>(sample),
        other => panic!("no type for {other}"),
    }
}

const SCHEMAS: [&str; 8] = [
    "success",
    "error",
    "deviceCounts",
    "instanceOrg",
    "notebookMinuteCounts",
    "instanceOrgPatch",
    "payloadStats",
    "payloadCountsBreakdown",
];

#[test]
fn every_sample_comes_back_as_it_was() {
    let Some(samples) = shared("losant/examples.json") else {
        return;
    };
    let samples: Value = serde_json::from_str(&samples).unwrap();
    for schema in SCHEMAS {
        check(schema, &samples[schema]);
    }
}

#[test]
fn every_property_of_the_schemas_has_a_field() {
    for schema in SCHEMAS {
        let Some(text) = shared(&format!("losant/schemas/{schema}.json")) else {
            return;
        };
        check(schema, &sample_of(&serde_json::from_str(&text).unwrap()));
    }
}

/// A document with every property that the schema names.
fn sample_of(schema: &Value) -> Value {
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    if let Some(first) = schema["oneOf"].get(0) {
        return sample_of(first);
    }
    match schema["type"].as_str().unwrap() {
        "object" => match schema["properties"].as_object() {
            Some(all) => all
                .iter()
                .map(|(name, one)| (name.clone(), sample_of(one)))
                .collect(),
            None => json!({ "a source": 2.5 }),
        },
        "array" => json!([sample_of(&schema["items"])]),
        "boolean" => json!(true),
        "integer" => json!(86_400),
        "number" => json!(2.5),
        _ if schema["format"] == "date-time" => json!("2024-02-29T23:59:59.999Z"),
        _ if schema["pattern"]
            .as_str()
            .is_some_and(|p| p.contains("{24}")) =>
        {
            json!("575ed6e87ae143cd83dc4aa8")
        }
        _ => json!("text"),
    }
}

#[test]
fn what_is_not_known_is_kept_where_it_is_sent_back() {
    let patch = json!({
        "limits": { "tomorrow": 1 }, "banner": { "level": "loud", "more": [1] },
        "tags": [{ "key": "a", "value": "b", "color": "red" }], "mfaMode": "sometimes", "new": {},
    });
    check("instanceOrgPatch", &patch);
    let org: types::InstanceOrg =
        serde_json::from_value(json!({ "name": "a", "new": 1, "subscriptionStatus": "paused" }))
            .unwrap();
    assert_eq!(org.subscription_status.unwrap().as_str(), "paused");
}
