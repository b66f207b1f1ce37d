//! The OpenAPI documents of all shapes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use restrait_describe::openapi::Version;
use restrait_shapes_tests::{Shape, shapes};
use serde_json::Value;

/// The environment variable with the folder that [`documents_are_complete`] writes to.
const FOLDER: &str = "OPENAPI_DIR";

#[test]
fn documents_are_complete() {
    let folder = std::env::var_os(FOLDER);
    for Shape { name, document, .. } in shapes() {
        for (version, suffix) in [(Version::V3_1, "3.1"), (Version::V3_0, "3.0")] {
            let json = document.to_json(version);
            check(&json, name);
            if let Some(folder) = &folder {
                let file = Path::new(folder).join(format!("{name}.{suffix}.json"));
                fs::write(file, document.to_string_pretty(version)).unwrap();
            }
        }
    }
}

/// Checks that ids are unique and that references have targets.
fn check(document: &Value, name: &str) {
    let (mut ids, mut references) = (Vec::new(), BTreeSet::new());
    collect(document, &mut ids, &mut references);
    assert!(ids.len() >= 8, "{name} has {} endpoints", ids.len());
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{name}: {ids:?}");
    for reference in references {
        let pointer = reference.trim_start_matches('#');
        assert!(
            document.pointer(pointer).is_some(),
            "{name} has no {reference}"
        );
    }
}

/// Collects the ids of endpoints, and all references.
fn collect<'a>(value: &'a Value, ids: &mut Vec<&'a str>, references: &mut BTreeSet<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, ids, references)),
        Value::Object(members) => {
            references.extend(members.get("$ref").and_then(Value::as_str));
            // An operation that describes several endpoints has the id of the first one.
            if !members.contains_key("x-restrait-endpoints") {
                ids.extend(members.get("operationId").and_then(Value::as_str));
            }
            members
                .values()
                .for_each(|value| collect(value, ids, references));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
