use serde_json::{Value, json};

use super::{Components, decoded, encoded};

fn finish(components: Components, document: &mut Value) -> Value {
    components.finish(document).into()
}

#[test]
fn names_with_other_characters_are_replaced() {
    let mut components = Components::new();
    let definitions = components.generator().definitions_mut();
    definitions.insert(
        "A<B>".to_owned(),
        json!({ "$ref": "#/components/schemas/A%3CB%3E" }),
    );
    definitions.insert("A_B_".to_owned(), json!(true));
    let mut document = json!({
        "schema": { "$ref": "#/components/schemas/A%3CB%3E" },
        "example": { "$ref": "#/components/schemas/A%3CB%3E" },
    });
    assert_eq!(
        finish(components, &mut document),
        json!({ "schemas": { "A_B_": true, "A_B_2": { "$ref": "#/components/schemas/A_B_2" } } })
    );
    assert_eq!(
        document,
        json!({
            "schema": { "$ref": "#/components/schemas/A_B_2" },
            "example": { "$ref": "#/components/schemas/A%3CB%3E" },
        })
    );
}

#[test]
fn own_schemas_do_not_replace_those_of_types() {
    let mut components = Components::new();
    let definitions = components.generator().definitions_mut();
    definitions.insert("Upload".to_owned(), json!({ "type": "string" }));
    let mut own = components.add_schema("Upload", json!({ "type": "object" }));
    assert_eq!(components.resolve(&own), &json!({ "type": "object" }));
    assert_eq!(
        finish(components, &mut own),
        json!({ "schemas": { "Upload": { "type": "string" }, "Upload2": { "type": "object" } } })
    );
    assert_eq!(own, json!({ "$ref": "#/components/schemas/Upload2" }));
}

#[test]
fn a_param_is_added_once() {
    let mut components = Components::new();
    let one = json!({ "name": "a b", "in": "query" });
    let other = json!({ "name": "a b", "in": "header" });
    for (parameter, name) in [
        (&one, "a_b"),
        (&one, "a_b"),
        (&other, "a_b_2"),
        (&other, "a_b_2"),
    ] {
        let reference = components.add_parameter("a b", parameter.clone());
        assert_eq!(reference["$ref"], format!("#/components/parameters/{name}"));
    }
}

#[test]
fn names_in_references_round_trip() {
    for name in ["List_for_Pod", "A<B>", "a/b~c", "%", "ü"] {
        assert_eq!(decoded(&encoded(name)).as_deref(), Some(name));
    }
}
