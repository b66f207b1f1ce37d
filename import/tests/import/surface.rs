//! Traits and types from a surface.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use restrait_import::{Sources, Surface};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/surface")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("the file can be read")
}

/// Adds the schemas of a folder.
fn with_schemas(mut surface: Surface, folder: &Path) -> Surface {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    for entry in entries {
        let path = entry.expect("the folder can be read").path();
        let name = path
            .file_stem()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned();
        surface = surface
            .schema(&name, &read(&path))
            .expect("the schema is JSON");
    }
    surface
}

/// Imports the surface of a library.
fn library() -> Sources {
    let folder = folder();
    let surface = Surface::new(&read(&folder.join("surface.json"))).expect("the surface is JSON");
    let surface = with_schemas(surface, &folder.join("schemas"));
    let surface = surface
        .names(&read(&folder.join("names.json")))
        .expect("the names are JSON");
    surface
        .known("src/types/known.rs", &read(&folder.join("known.rs")))
        .import()
}

/// `SURFACE=overwrite` writes the expected files instead of comparing them.
const UPDATE: &str = "SURFACE";

#[test]
fn a_surface_becomes_the_expected_files() {
    let expected = folder().join("expected");
    let sources = library();
    let mut wrong = Vec::new();
    for (path, content) in &sources.files {
        // rustfmt must not format them, because the import does not need it.
        let file = expected.join(path.replace(".rs", ".rs.txt"));
        if std::env::var_os(UPDATE).is_some() {
            fs::create_dir_all(file.parent().expect("a file is in a folder"))
                .expect("the folder can be written");
            fs::write(&file, content).expect("the file can be written");
        } else if fs::read_to_string(&file).ok().as_ref() != Some(content) {
            wrong.push(path);
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:?} differ; run with {UPDATE}=overwrite to write them"
    );
    assert_eq!((sources.endpoints, sources.operations), (8, 8));
}

#[test]
fn nothing_is_copied_from_the_descriptions() {
    let all: String = library().files.into_values().collect();
    assert!(!all.contains("Takes a shelf down"));
    assert!(!all.contains("Everything that there is to know"));
}

#[test]
fn equal_objects_and_known_types_are_written_once() {
    let files = library().files;
    let types: String = files
        .iter()
        .filter(|(path, _)| path.starts_with("types/"))
        .map(|(_, text)| text.as_str())
        .collect();
    for declaration in [
        "struct Shelf ",
        "struct Book ",
        "enum Content ",
        "    ShelfState {",
    ] {
        assert_eq!(types.matches(declaration).count(), 1, "{declaration}");
    }
    assert!(!types.contains("struct Tag "), "the crate has it already");
    assert!(types.contains("pub tags: Option<Vec<Tag>>"));
}

#[test]
fn a_document_that_is_not_json_is_an_error() {
    let error = Surface::new("{").expect_err("it is not JSON").to_string();
    assert!(error.starts_with("cannot read the surface: EOF"), "{error}");
    let surface = Surface::new("{}").expect("it is JSON");
    let error = surface
        .schema("shelf", "[")
        .expect_err("it is not JSON")
        .to_string();
    assert!(
        error.starts_with("cannot read the schema `shelf`: EOF"),
        "{error}"
    );
}

#[test]
fn schemas_of_any_form_are_read_without_a_panic() {
    let surface = r#"{ "resources": { "a": { "path": 1, "actions": { "get": {
        "params": [{}, 7, { "name": "", "in": "body", "schema": "odd" }],
        "responses": { "x": { "schema": "odd" }, "200": null }
    } } } } }"#;
    for schema in [
        "7",
        "{}",
        r#"{ "type": "array" }"#,
        r#"{ "type": ["object", "array"] }"#,
        r#"{ "oneOf": [] }"#,
        r#"{ "oneOf": [{}, [], [[{ "type": "null" }]]] }"#,
        r##"{ "$ref": "#/definitions/odd" }"##,
        r##"{ "properties": { "": {}, "a b": { "$ref": "#/definitions/odd" }, "self": { "enum": [1, "x", null] } } }"##,
        r#"{ "enum": ["", "é", "1", "Self", "Other"] }"#,
    ] {
        let surface = Surface::new(surface).expect("it is JSON");
        let sources = surface.schema("odd", schema).expect("it is JSON").import();
        assert_eq!(sources.endpoints, 1, "{schema}");
    }
}

/// Returns the folder of the shared facts about Losant, if it is there.
fn losant() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .find_map(|path| {
            let folder = path.join("shared/losant");
            folder.is_dir().then_some(folder)
        });
    if folder.is_none() {
        println!("skipped: the shared facts are not here");
    }
    folder
}

/// Returns the runs of eight words in a text.
fn runs(text: &str) -> Vec<String> {
    let words: Vec<_> = text
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.windows(8).map(|words| words.join(" ")).collect()
}

#[test]
fn all_of_losant_is_written() {
    let Some(folder) = losant() else {
        return;
    };
    let text = read(&folder.join("surface-1.31.0.json"));
    let api = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api");
    let surface = with_schemas(
        Surface::new(&text).expect("the surface is JSON"),
        &folder.join("schemas"),
    );
    let sources = surface
        .names(&read(&api.join("import.json")))
        .expect("the names are JSON")
        .import();
    assert_eq!((sources.endpoints, sources.operations), (380, 380));

    let of = |folder: &'static str| {
        sources
            .files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder))
    };
    assert_eq!(of("resources/").count(), 101);
    let document: serde_json::Value = serde_json::from_str(&text).expect("the surface is JSON");
    let params: usize = of("resources/").map(|(_, text)| arguments(text)).sum();
    assert_eq!(params, 1348);

    // Every schema that an action uses has a type.
    let types: String = of("types/").map(|(_, text)| text.as_str()).collect();
    let mut schemas = BTreeSet::new();
    names(&document, &mut schemas);
    assert_eq!(schemas.len(), 309);
    let is_written = |name: &&String| {
        let pascal = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        ["struct", "enum", "type"]
            .iter()
            .any(|kind| types.contains(&format!("pub {kind} {pascal} ")))
            || types.contains(&format!("    {pascal} {{\n"))
    };
    let missing: Vec<_> = schemas.iter().filter(|name| !is_written(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");

    // No sentence of the surface is copied.
    let mut descriptions = BTreeSet::new();
    texts(&document, &mut descriptions);
    let upstream: BTreeSet<String> = descriptions.iter().flat_map(|text| runs(text)).collect();
    let copied: Vec<_> = sources
        .files
        .values()
        .flat_map(|text| docs(text))
        .filter(|run| upstream.contains(run))
        .collect();
    assert!(copied.is_empty(), "{copied:?}");
}

/// Returns the number of arguments of all methods.
fn arguments(text: &str) -> usize {
    let mut count = 0;
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("    fn ") {
        let (signature, tail) = after.split_once(';').expect("a method ends");
        let signature: Vec<_> = signature
            .lines()
            .map(|line| line.split("///").next().unwrap_or_default())
            .collect();
        count += signature.join("\n").matches(": ").count();
        rest = tail;
    }
    count
}

/// Returns the runs of eight words in the docs of a file.
fn docs(text: &str) -> Vec<String> {
    let docs: Vec<_> = text
        .lines()
        .filter_map(|line| {
            line.trim_start()
                .strip_prefix("///")
                .or_else(|| line.split_once(" = \"").map(|(_, text)| text))
        })
        .collect();
    runs(&docs.join(" "))
}

/// Adds the names of all schemas.
fn names(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(object) => {
            if let Some(name) = object.get("schema").and_then(|name| name.as_str()) {
                found.insert(name.to_owned());
            }
            let events = object.get("sse").and_then(|sse| sse["events"].as_object());
            let events = events.into_iter().flat_map(|events| events.values());
            found.extend(events.filter_map(|name| name.as_str()).map(str::to_owned));
            object.values().for_each(|value| names(value, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        _ => {}
    }
}

/// Adds all descriptions.
fn texts(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (key, value) in object {
                if let ("description", Some(text)) = (key.as_str(), value.as_str()) {
                    found.insert(text.to_owned());
                }
                texts(value, found);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        _ => {}
    }
}
