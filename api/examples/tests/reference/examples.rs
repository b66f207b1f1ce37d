//! The examples of types, compared with their schemas.

use std::collections::BTreeMap;

use losant::info::schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::pages;

/// Returns the definitions of all types of Losant.
fn definitions() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    for info in losant::APIS.iter().flat_map(|api| api.endpoints()) {
        let _ = info.schemas(&mut generator);
    }
    Value::Object(generator.take_definitions(true))
}

/// Returns the examples on the page of types, by the name of the type.
fn examples() -> BTreeMap<String, Value> {
    let pages = pages::reference().pages();
    let page = pages.iter().find(|page| page.path == "schemas.md").unwrap();
    let sections = page.text.split("\n## ").skip(1);
    let examples = sections.filter_map(|section| {
        let (name, content) = section.split_once('\n')?;
        let (_, json) = content.split_once("```json\n")?;
        let (json, _) = json.split_once("```")?;
        Some((name.to_owned(), serde_json::from_str(json).unwrap()))
    });
    examples.collect()
}

#[test]
fn examples_satisfy_the_schemas_of_their_types() {
    let examples = examples();
    assert!(examples.len() > 80, "{}", examples.len());
    // One schema for all of them, because it takes long to compile the definitions.
    let properties: BTreeMap<_, _> = examples
        .keys()
        .map(|name| {
            (
                name,
                json!({"$ref": format!("#/components/schemas/{name}")}),
            )
        })
        .collect();
    let schema = json!({"properties": properties, "components": {"schemas": definitions()}});
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let examples = json!(examples);
    let errors: Vec<_> = validator
        .iter_errors(&examples)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn every_body_has_an_example() {
    for page in pages::reference().pages() {
        assert!(!page.text.contains("Default::default()"), "{}", page.path);
    }
}
