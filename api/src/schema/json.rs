//! JSON schemas of the types, in the words of the API.

use std::borrow::Cow;

use schemars::{Schema, json_schema};
use serde_json::Value;

mod limits;
mod object;

pub(crate) use object::{Object, doc_line, property, tagged, untagged};

/// Returns the name of a type's schema: the name of the type in camel case.
pub(crate) fn name(type_name: &str) -> Cow<'static, str> {
    let mut chars = type_name.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// Returns the schema of an enum: a description of the type, and each value with its own.
pub(crate) fn string_enum(docs: &str, values: &[(&str, &str)]) -> Schema {
    let list = values
        .iter()
        .map(|(value, docs)| format!("- `{value}`: {}", docs.trim()));
    let list: Vec<_> = list.collect();
    let description = format!("{}\n\n{}", docs.trim(), list.join("\n"));
    let values: Vec<_> = values.iter().map(|(value, _)| value).collect();
    json_schema!({ "type": "string", "description": description, "enum": values })
}

/// Removes the `null` that the schema of an `Option` allows.
fn deny_null(schema: &mut Schema) {
    let null = Value::from("null");
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|ty| *ty != null);
        if let [ty] = types.as_mut_slice() {
            let ty = ty.take();
            schema.insert("type".to_owned(), ty);
        }
    }
    if let Some(Value::Array(forms)) = schema.get_mut("anyOf") {
        forms.retain(|form| form.get("type") != Some(&null));
        if let [Value::Object(only)] = forms.as_mut_slice() {
            let only = std::mem::take(only);
            schema.remove("anyOf");
            schema.ensure_object().extend(only);
        }
    }
}

/// Returns the part of the docs before the first example. Links to items become their text.
fn prose(docs: &str) -> String {
    let end = docs.find("```").unwrap_or(docs.len());
    let mut rest = docs.get(..end).unwrap_or(docs).trim();
    let mut prose = String::new();
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((code, after)) = link.split_once("`]") else {
            break;
        };
        let target = after.strip_prefix('(').and_then(|it| it.split_once(')'));
        let code = match code {
            "FieldPatch::Clear" => "null",
            code => code.rsplit("::").next().unwrap_or(code),
        };
        prose.extend([before, "`", code, "`"]);
        rest = target.map_or(after, |(_, after)| after);
    }
    prose + rest
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::types::{Attribute, DeviceClass, DevicePatch};

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
}
