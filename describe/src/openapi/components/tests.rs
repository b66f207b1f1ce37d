use serde_json::{Value, json};

use super::{Components, decoded, encoded};

fn finish(components: Components, document: &mut Value) -> Value {
    components.finish(document).into()
}

#[test]
fn names_with_other_characters_are_replaced() {
    let mut components = Components::new();
    let definitions = components.generator().definitions_mut();
    let schema = json!({ "$ref": "#/components/schemas/A%3CB%3E" });
    definitions.insert("A<B>".to_owned(), schema.clone());
    definitions.insert("A_B_".to_owned(), json!(true));
    let other = json!({ "$ref": "#/components/schemas/A_B_" });
    let mut document = json!({ "schema": schema, "example": schema, "other": other });
    let renamed = json!({ "$ref": "#/components/schemas/A_B_2" });
    assert_eq!(
        finish(components, &mut document),
        json!({ "schemas": { "A_B_": true, "A_B_2": renamed } })
    );
    assert_eq!(
        document,
        json!({ "schema": renamed, "example": schema, "other": other })
    );
}

#[test]
fn own_schemas_do_not_replace_those_of_types() {
    let mut components = Components::new();
    let definitions = components.generator().definitions_mut();
    definitions.insert("Upload".to_owned(), json!({ "type": "string" }));
    let own = components.add_schema("Upload", json!({ "type": "object" }));
    assert_eq!(components.resolve(&own), &json!({ "type": "object" }));
    let mut document = json!([own, { "$ref": "#/components/schemas/Upload" }]);
    assert_eq!(
        finish(components, &mut document),
        json!({ "schemas": { "Upload": { "type": "string" }, "Upload2": { "type": "object" } } })
    );
    assert_eq!(
        document[0],
        json!({ "$ref": "#/components/schemas/Upload2" })
    );
}

#[test]
fn schemas_without_a_reference_are_left_out() {
    let mut components = Components::new();
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let definitions = components.generator().definitions_mut();
    for (name, target) in [("A", "B"), ("B", "A"), ("C", "A")] {
        definitions.insert(name.to_owned(), reference(target));
    }
    let schemas = finish(components, &mut reference("A"));
    assert_eq!(
        schemas,
        json!({ "schemas": { "A": reference("B"), "B": reference("A") } })
    );
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
