//! The reader of OpenAPI documents with mutated and with very large documents.

use std::fmt::Write;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use restrait_describe::document::Document;
use restrait_describe::drift::Drift;
use serde_json::{Value, json};

/// The most time that a debug build needs for a document of some kilobytes, on a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

/// The declarations to compare with. The documents have paths of none, so more of them would only take longer.
const DECLARED: &[&losant::info::ApiInfo] =
    &[&losant::instance_org::INFO, &losant::application::INFO];

/// A valid document with every kind of object.
fn valid() -> Value {
    let schema = json!({ "$ref": "#/components/schemas/Node" });
    let content = json!({ "application/json": { "schema": schema, "example": { "id": 1 } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "T", "version": "1" },
        "servers": [{ "url": "https://{host}/v1", "variables": { "host": { "default": "example.com" } } }],
        "security": [{ "oauth": ["read"] }, {}],
        "paths": {
            "/nodes/{id}": {
                "parameters": [{ "$ref": "#/components/parameters/Id" }],
                "get": {
                    "parameters": [{ "name": "q", "in": "query", "content": content }],
                    "responses": { "200": { "$ref": "#/components/responses/Node" }, "4XX": { "description": "" } },
                },
                "post": {
                    "requestBody": { "content": { "multipart/form-data": {
                        "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" } } },
                        "encoding": { "file": { "contentType": "image/png" } },
                    } } },
                    "responses": { "default": { "description": "", "headers": { "X-Next": { "schema": { "type": "integer" } } } } },
                },
            },
            "/alias/{id}": { "$ref": "#/paths/~1nodes~1{id}" },
        },
        "components": {
            "parameters": { "Id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } },
            "responses": { "Node": { "description": "", "content": content } },
            "securitySchemes": { "oauth": { "type": "oauth2", "flows": { "implicit": { "authorizationUrl": "https://a", "scopes": { "read": "" } } } } },
            "schemas": { "Node": {
                "type": "object",
                "nullable": true,
                "properties": { "id": { "type": "integer", "minimum": 1, "exclusiveMinimum": true }, "next": schema },
                "allOf": [{ "oneOf": [schema, { "not": schema }] }],
                "discriminator": { "propertyName": "id", "mapping": { "1": "Node" } },
            } },
        },
    })
}

/// Returns the pointers of all values in a document.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    let mut child = |name: &str, value: &Value| {
        let name = name.replace('~', "~0").replace('/', "~1");
        pointers(value, &format!("{at}/{name}"), all);
    };
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                child(&index.to_string(), item);
            }
        }
        Value::Object(members) => members.iter().for_each(|(name, value)| child(name, value)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A change of a document: a place, and what is done there.
#[derive(Debug, Clone)]
enum Mutation {
    /// Another value at a place.
    Replace(usize, Value),
    /// The value of another place, which makes references where none are expected, and circles.
    Copy(usize, usize),
    /// A member that is not there, or replaces one.
    Add(usize, String, Value),
    /// No member.
    Remove(usize),
}

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let place = || 0_usize..10_000;
    let name = || {
        prop::sample::select(vec![
            "$ref",
            "type",
            "in",
            "allOf",
            "properties",
            "items",
            "schema",
            "content",
            "required",
            "get",
            "enum",
            "style",
            "x-restrait-endpoints",
            "x-restrait-operations",
            "",
            "~1",
            "\u{0}",
        ])
    };
    let value = || {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "\\PC{0,8}".prop_map(Value::from),
            prop::sample::select(vec![
                "#",
                "#/",
                "#/paths",
                "#/components/schemas/Node",
                "#/components/parameters/Id",
                "other.json#/a",
                "#/paths/~1alias~1{id}",
                "#/components/responses/None",
                "3.1.0",
                "query",
                "object",
                "path",
            ])
            .prop_map(Value::from),
            Just(json!([])),
            Just(json!({})),
            Just(json!([[["a"]], { "a": {} }])),
        ]
    };
    let mutation = prop_oneof![
        3 => (place(), value()).prop_map(|(at, value)| Mutation::Replace(at, value)),
        2 => (place(), place()).prop_map(|(at, from)| Mutation::Copy(at, from)),
        2 => (place(), name(), value()).prop_map(|(at, name, value)| Mutation::Add(at, name.to_owned(), value)),
        1 => place().prop_map(Mutation::Remove),
    ];
    prop::collection::vec(mutation, 1..8)
}

fn apply(document: &mut Value, mutation: Mutation) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let at = |index: usize| all[index % all.len()].clone();
    match mutation {
        Mutation::Replace(index, value) => *document.pointer_mut(&at(index)).unwrap() = value,
        Mutation::Copy(index, from) => {
            let copy = document.pointer(&at(from)).unwrap().clone();
            *document.pointer_mut(&at(index)).unwrap() = copy;
        }
        Mutation::Add(index, name, value) => match document.pointer_mut(&at(index)).unwrap() {
            Value::Object(members) => {
                members.insert(name, value);
            }
            Value::Array(items) => items.push(value),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        },
        Mutation::Remove(index) => {
            let at = at(index);
            if let Some((parent, name)) = at.rsplit_once('/')
                && let Some(Value::Object(members)) = document.pointer_mut(parent)
            {
                members.remove(&name.replace("~1", "/").replace("~0", "~"));
            }
        }
    }
}

/// Reads a text, and compares what was read with a declaration. None of it may panic or take long.
fn read(text: &[u8]) -> bool {
    let start = Instant::now();
    let read = Document::from_slice(text);
    let is_read = read.is_ok();
    match read {
        Ok(document) => {
            let report = Drift::new(&document).compare(DECLARED);
            assert!(!report.to_string().is_empty());
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
    is_read
}

/// Returns `true` if the tests have as many cases as in CI.
fn is_thorough() -> bool {
    std::env::var_os("THOROUGH").is_some()
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: if is_thorough() { 256 } else { 64 },
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_document_with_other_values_is_read_or_refused(mutations in mutations()) {
        let mut document = valid();
        for mutation in mutations {
            apply(&mut document, mutation);
        }
        read(document.to_string().as_bytes());
    }

    #[test]
    fn a_document_with_other_bytes_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        is_yaml in any::<bool>(),
        end in any::<prop::sample::Index>(),
    ) {
        let text = if is_yaml { YAML.to_owned() } else { valid().to_string() };
        let mut bytes = text.into_bytes();
        for (index, byte) in changes {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        read(&bytes);
        bytes.truncate(end.index(bytes.len()));
        read(&bytes);
    }
}

/// A document with what YAML has and JSON does not have.
const YAML: &str = "
%YAML 1.2
---
openapi: 3.1.0
info: &info { title: T, version: '1' }
x-copy: *info
paths:
  ? /nodes
  : get: &get
      summary: >-
        a
        b
      responses: { 200: { description: \"\\u0041\" } }
  /more: { post: *get, put: { <<: *get } }
components: { schemas: { A: { type: [string, 'null'], enum: [~, a, 0x1, .5, yes] } } }
";

#[test]
fn the_documents_that_are_mutated_are_valid() {
    assert!(read(YAML.trim_start().as_bytes()));
    let document = Document::parse(&valid().to_string()).unwrap();
    assert_eq!(document.problems, []);
    assert_eq!(document.operations.len(), 4);
}

#[test]
fn many_operations_are_read_in_bounded_time_and_memory() {
    let operations = if is_thorough() { 100_000 } else { 20_000 };
    let mut text = String::from("{\"openapi\":\"3.1.0\",\"info\":{},\"paths\":{");
    for index in 0..operations {
        let comma = if index == 0 { "" } else { "," };
        write!(
            text,
            "{comma}\"/p{index}/{{id}}\":{{\"get\":{{\"parameters\":[{{\"$ref\":\"#/components/parameters/Id\"}}],\
             \"responses\":{{\"200\":{{\"description\":\"\"}}}}}}}}"
        )
        .unwrap();
    }
    text.push_str(
        "},\"components\":{\"parameters\":{\"Id\":\
         {\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}}}}",
    );
    let before = peak();
    let start = Instant::now();
    let document = Document::parse(&text).unwrap();
    let elapsed = start.elapsed();
    assert_eq!(
        (document.operations.len(), document.problems.len()),
        (operations, 0)
    );
    let megabytes = peak()
        .zip(before)
        .map(|(after, before)| (after - before) / 1024);
    println!(
        "{} MB of text: {elapsed:?}, {megabytes:?} MB",
        text.len() >> 20
    );
    assert!(elapsed < Duration::from_secs(60), "{elapsed:?}");
    assert!(
        megabytes.is_none_or(|megabytes| megabytes < 1024),
        "{megabytes:?} MB"
    );
}

/// Returns the largest memory of this process so far, in KB. `None` where the system does not tell.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
