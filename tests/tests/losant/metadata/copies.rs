//! Equal shapes are one type.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::samples::table::SCHEMAS;

/// Maximum number of types that have the shape of another type. Each pair has different meanings.
const MAX_COPIES: usize = 10;

#[test]
fn few_types_have_the_shape_of_another() {
    let mut generator = schemars::SchemaGenerator::default();
    for schema in SCHEMAS {
        (schema.subschema)(&mut generator);
    }
    let definitions: BTreeMap<String, Value> =
        generator.definitions().clone().into_iter().collect();
    // The definition of an id is its pattern, and its meaning is its name.
    let is_id = |definition: &Value| definition["pattern"] == "^[A-Fa-f\\d]{24}$";
    let mut shapes: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (name, class) in classes(&definitions) {
        if !is_id(&definitions[&name]) {
            let (name, _) = definitions.get_key_value(&name).unwrap();
            shapes.entry(class).or_default().push(name);
        }
    }
    shapes.retain(|_, names| names.len() > 1);
    let copies: usize = shapes.values().map(|names| names.len() - 1).sum();
    let list: Vec<_> = shapes.values().map(|names| names.join(" = ")).collect();
    println!(
        "{} types, {copies} copies:\n{}",
        definitions.len(),
        list.join("\n")
    );
    assert!(
        copies <= MAX_COPIES,
        "{copies} copies:\n{}",
        list.join("\n")
    );
}

/// Returns the class of each definition. Two definitions have the same class if they are equal apart
/// from descriptions, and refer to definitions of the same classes.
fn classes(definitions: &BTreeMap<String, Value>) -> BTreeMap<String, usize> {
    let mut classes: BTreeMap<String, usize> =
        definitions.keys().map(|name| (name.clone(), 0)).collect();
    loop {
        let mut numbers = BTreeMap::new();
        let mut refined = BTreeMap::new();
        for (name, definition) in definitions {
            let mut shape = definition.clone();
            reduce(&mut shape, name, &classes);
            let count = numbers.len();
            let class = *numbers.entry(shape.to_string()).or_insert(count);
            refined.insert(name.clone(), class);
        }
        let count = |classes: &BTreeMap<String, usize>| {
            classes
                .values()
                .collect::<std::collections::BTreeSet<_>>()
                .len()
        };
        if count(&refined) == count(&classes) {
            return refined;
        }
        classes = refined;
    }
}

/// Removes descriptions, and replaces references to definitions by their classes.
fn reduce(part: &mut Value, name: &str, classes: &BTreeMap<String, usize>) {
    match part {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| reduce(item, name, classes)),
        Value::Object(members) => {
            if members.get("description").is_some_and(Value::is_string) {
                members.remove("description");
            }
            if members
                .get("pattern")
                .is_some_and(|it| it == "^[A-Fa-f\\d]{24}$")
            {
                members.insert("title".to_owned(), name.into());
            }
            if let Some(Value::String(reference)) = members.get("$ref") {
                let class = classes[reference.rsplit('/').next().unwrap()];
                members.insert("$ref".to_owned(), class.into());
            }
            members
                .values_mut()
                .for_each(|member| reduce(member, name, classes));
        }
        _ => {}
    }
}

#[test]
fn finds_copies_that_refer_to_copies() {
    let definitions = serde_json::json!({
        "a": { "properties": { "to": { "$ref": "#/$defs/b" } }, "description": "One." },
        "b": { "properties": { "to": { "$ref": "#/$defs/a" } }, "description": "Two." },
        "c": { "properties": { "to": { "$ref": "#/$defs/d" } } },
        "d": { "type": "string" },
    });
    let definitions = serde_json::from_value(definitions).unwrap();
    let classes = classes(&definitions);
    assert_eq!(classes["a"], classes["b"]);
    assert_ne!(classes["a"], classes["c"]);
}
