//! The OpenAPI document of Losant, compared with its declarations.

use std::collections::BTreeMap;

use restrait::info::{Location, Style};
use restrait_describe::openapi::{OpenApi, Version};
use serde_json::Value;

fn document() -> OpenApi {
    OpenApi::new::<losant::Client>(losant::APIS).title("Losant")
}

/// Returns the operations by their ids.
fn operations(document: &Value) -> BTreeMap<String, &Value> {
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    operations
        .map(|one| (one["operationId"].as_str().unwrap().to_owned(), one))
        .collect()
}

#[test]
fn the_document_describes_the_whole_api() {
    let warnings = document().warnings();
    assert!(warnings.is_empty(), "{warnings:?}");
}

#[test]
fn every_endpoint_is_an_operation_with_its_params_scopes_and_statuses() {
    for version in [Version::V3_1, Version::V3_0] {
        let json = document().to_json(version);
        let operations = operations(&json);
        let endpoints: Vec<_> = losant::APIS
            .iter()
            .flat_map(|api| api.endpoints())
            .collect();
        assert_eq!(operations.len(), endpoints.len());
        for info in endpoints {
            let id = format!("{}.{}", info.route.api(), info.route.name());
            let operation = operations[&id];
            let params = operation["parameters"].as_array().unwrap();
            for param in info.params.iter().filter(|param| !param.location.is_body()) {
                let location = param.location.as_str();
                let mut all = params.iter();
                let is_same = |it: &&Value| it["name"] == param.name && it["in"] == location;
                let described = all
                    .find(is_same)
                    .unwrap_or_else(|| panic!("{id}: {}", param.name));
                let is_required = described.get("required").is_some();
                assert_eq!(
                    is_required,
                    param.required || param.location == Location::Path
                );
                let is_json = described.get("content").is_some();
                assert_eq!(is_json, param.style == Style::Json, "{id}: {}", param.name);
            }
            let scopes: Vec<_> = match version {
                Version::V3_1 => {
                    let alternatives = operation["security"].as_array().unwrap().iter();
                    alternatives
                        .filter_map(|one| one["bearer"][0].as_str())
                        .collect()
                }
                Version::V3_0 => {
                    let scopes = operation["x-restrait-scopes"].as_array();
                    scopes
                        .into_iter()
                        .flatten()
                        .filter_map(Value::as_str)
                        .collect()
                }
            };
            assert_eq!(scopes, info.route.scopes().collect::<Vec<_>>(), "{id}");
            let statuses = info
                .responses
                .iter()
                .chain(info.errors)
                .map(|it| it.status.to_string());
            let mut expected: Vec<_> = statuses.chain(["default".to_owned()]).collect();
            expected.extend(info.other_response.map(|_| "2XX".to_owned()));
            expected.sort_unstable();
            let described = operation["responses"].as_object().unwrap();
            assert_eq!(
                described.keys().cloned().collect::<Vec<_>>(),
                expected,
                "{id}"
            );
        }
    }
}
