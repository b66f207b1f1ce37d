//! The documents of a small API with every kind of param and response, compared with golden files.
//!
//! `OPENAPI=overwrite cargo test -p restrait-describe --test describe openapi` writes them.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use restrait::info::schemars::{self, JsonSchema};
use restrait::{api, endpoint};
use restrait_describe::openapi::{OpenApi, Version};
use serde_json::{Value, json};

use crate::library;

fn library() -> OpenApi {
    OpenApi::new::<library::Library>(&[&library::books::INFO, &library::loans::INFO])
        .title("Library")
        .version("2.0.0")
        .description("Books and loans.")
}

fn compare(name: &str, document: &OpenApi, version: Version) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/describe/openapi")
        .join(name);
    let text = document.to_string_pretty(version);
    if env::var_os("OPENAPI").is_some_and(|value| value == "overwrite") {
        fs::write(&path, &text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    let mut lines = text.lines().zip(expected.lines()).enumerate();
    if let Some((at, (line, expected))) = lines.find(|(_, (line, expected))| line != expected) {
        panic!("{name}:{}: expected {expected}\nfound {line}", at + 1);
    }
    assert_eq!(text.len(), expected.len(), "{name}");
}

#[test]
fn the_document_of_version_3_1_is_the_golden_file() {
    compare("library.3.1.json", &library(), Version::V3_1);
}

#[test]
fn the_document_of_version_3_0_is_the_golden_file() {
    compare("library.3.0.json", &library(), Version::V3_0);
}

#[test]
fn the_text_is_the_document() {
    for version in [Version::V3_1, Version::V3_0] {
        let text = library().to_string_pretty(version);
        assert_eq!(
            serde_json::from_str::<Value>(&text).unwrap(),
            library().to_json(version)
        );
    }
}

#[test]
fn parts_that_openapi_cannot_describe_are_warnings() {
    let warnings: Vec<_> = library()
        .warnings()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        warnings,
        [
            "books.watch: OpenAPI has one operation for `GET /books`, which also describes `books.list`",
            "books.put: `meta` is a map of headers, which OpenAPI cannot describe",
            "books.untyped: the response with status 200 has no schema; derive `JsonSchema` for `untyped`",
            "books.purge: OpenAPI has no method `PURGE`, so the endpoint is in `x-restrait-operations`",
        ]
    );
}

#[test]
fn schemas_are_valid_and_references_have_targets() {
    let document = library().to_json(Version::V3_1);
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert!(jsonschema::meta::is_valid(schema), "{name}: {schema}");
    }
    let text = library().to_string_pretty(Version::V3_1);
    let references = text
        .split("\"$ref\": \"#")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    let references: BTreeSet<_> = references.collect();
    assert!(references.len() > 10);
    for reference in references {
        assert!(document.pointer(reference).is_some(), "{reference}");
    }
}

#[test]
fn version_3_0_has_no_words_of_3_1() {
    let text = library().to_string_pretty(Version::V3_0);
    for word in [
        "const",
        "examples",
        "contentMediaType",
        "patternProperties",
        "prefixItems",
    ] {
        assert!(!text.contains(&format!("\"{word}\"")), "{word}");
    }
    assert!(!text.contains("\"null\""));
}

#[test]
fn a_json_param_can_be_a_text() {
    let pointer = "/paths/~1books/get/x-restrait-endpoints/0/parameters/4";
    let filter =
        |document: &OpenApi, version| document.to_json(version).pointer(pointer).unwrap().clone();
    let document = library();
    let schema = json!({ "$ref": "#/components/schemas/Filter" });
    assert_eq!(
        filter(&document, Version::V3_1)["content"]["application/json"]["schema"],
        schema
    );
    let document = document.json_params_as_text(true);
    let text = filter(&document, Version::V3_1)["schema"].clone();
    assert_eq!(
        text,
        json!({ "type": "string", "contentMediaType": "application/json", "contentSchema": schema })
    );
    assert_eq!(
        filter(&document, Version::V3_0)["schema"],
        json!({ "type": "string" })
    );
}

#[api]
trait Users {
    #[endpoint(method = "GET", path = "/users/<userId>")]
    fn get(&self, user_id: u32) -> ();

    #[endpoint(method = "DELETE", path = "/users/<id>")]
    fn delete(&self, id: u32) -> ();
}

mod other {
    use super::*;

    #[api]
    pub(crate) trait Users {
        #[endpoint(method = "GET", path = "/others")]
        fn get(&self) -> ();
    }
}

#[test]
fn paths_that_differ_in_names_only_are_one_path() {
    let document = OpenApi::new::<restrait::Client>(&[&users::INFO]).to_json(Version::V3_1);
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.keys().collect::<Vec<_>>(), ["/users/{userId}"]);
    let delete = &paths["/users/{userId}"]["delete"];
    assert_eq!(delete["parameters"][0]["name"], "userId");
    assert_eq!(delete["parameters"][0]["x-restrait-name"], "id");
    assert_eq!(delete["x-restrait-path"], "/users/<id>");
}

#[test]
fn ids_are_unique() {
    let apis = [&users::INFO, &users::INFO, &other::users::INFO];
    let document = OpenApi::new::<restrait::Client>(&apis);
    let json = document.to_json(Version::V3_1);
    assert_eq!(json["tags"].as_array().unwrap().len(), 1);
    assert_eq!(
        json["paths"]["/users/{userId}"]["get"]["operationId"],
        "users.get"
    );
    assert_eq!(json["paths"]["/others"]["get"]["operationId"], "users.get2");
    assert_eq!(document.warnings().len(), 1, "{:?}", document.warnings());
}

#[test]
fn a_document_without_endpoints_is_valid() {
    let document = OpenApi::new::<restrait::Client>(&[])
        .title("Empty")
        .version("1");
    assert_eq!(document.to_json(Version::V3_1)["paths"], json!({}),);
    assert!(document.warnings().is_empty());
}

/// Two types with one name.
mod types {
    pub(crate) mod one {
        use super::super::*;

        #[derive(serde::Deserialize, JsonSchema)]
        pub(crate) struct Item {
            #[expect(dead_code, reason = "part of the schema")]
            one: u8,
        }
    }

    pub(crate) mod other {
        use super::super::*;

        #[derive(serde::Deserialize, JsonSchema)]
        pub(crate) struct Item {
            #[expect(dead_code, reason = "part of the schema")]
            other: u8,
        }
    }
}

#[api]
trait Items {
    #[endpoint(method = "GET", path = "/one")]
    fn one(&self) -> types::one::Item;

    #[endpoint(method = "GET", path = "/other")]
    fn other(&self) -> types::other::Item;
}

#[test]
fn types_with_one_name_are_two_components() {
    let document = OpenApi::new::<restrait::Client>(&[&items::INFO]).to_json(Version::V3_1);
    let schema = |path: &str| {
        let response = &document["paths"][path]["get"]["responses"]["200"];
        let reference = response["content"]["application/json"]["schema"]["$ref"]
            .as_str()
            .unwrap();
        document
            .pointer(reference.trim_start_matches('#'))
            .unwrap()
            .clone()
    };
    assert_eq!(schema("/one")["required"], json!(["one"]));
    assert_eq!(schema("/other")["required"], json!(["other"]));
}
