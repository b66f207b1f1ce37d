//! JSON schemas of the types of losant: what they have from fields and docs.

use losant::types::{Attribute, DeviceClass, DevicePatch};
use serde_json::{Value, json};

fn schema<T: schemars::JsonSchema>() -> Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12();
    settings
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

#[test]
fn a_field_that_can_be_cleared_accepts_null_and_other_optional_fields_do_not() {
    let schema = schema::<DevicePatch>();
    let fields = &schema["properties"];
    assert_eq!(schema["required"], Value::Null);
    assert_eq!(fields["keepDuplicates"]["type"], "boolean");
    assert_eq!(fields["deviceClass"]["$ref"], "#/$defs/deviceClass");
    let parent = json!([{ "$ref": "#/$defs/deviceId" }, { "type": "null" }]);
    assert_eq!(fields["parentId"]["anyOf"], parent);
    assert_eq!(schema["additionalProperties"], true);
}

#[test]
fn descriptions_are_the_docs_without_links_and_examples() {
    let schema = schema::<DevicePatch>();
    assert_eq!(
        schema["description"],
        "Changes to a device. Fields that are not set stay as they are."
    );
    assert_eq!(
        schema["properties"]["parentId"]["description"],
        "System that contains the device. `null`\nremoves the device from its system."
    );
    let docs = schema["$defs"]["deviceClass"]["description"]
        .as_str()
        .unwrap();
    assert!(
        docs.starts_with("Class of a device.\n\n- `standalone`: A device that"),
        "{docs}"
    );
}

#[test]
fn limits_in_the_docs_are_limits_of_the_schema() {
    let patch = &schema::<DevicePatch>()["properties"];
    assert_eq!(patch["name"]["minLength"], 1);
    assert_eq!(patch["name"]["maxLength"], 255);
    assert_eq!(patch["attributes"]["maxItems"], 256);
    assert_eq!(patch["systemInterval"]["minimum"], 5);
    assert_eq!(patch["systemInterval"]["maximum"], 3600);
    let attribute = &schema::<Attribute>()["properties"];
    assert_eq!(attribute["name"]["pattern"], "^[0-9a-zA-Z_-]{1,255}$");
}

#[test]
fn enums_list_the_values_that_this_version_knows() {
    let known: Vec<_> = DeviceClass::ALL.iter().map(DeviceClass::as_str).collect();
    assert_eq!(schema::<DeviceClass>()["enum"], json!(known));
}
