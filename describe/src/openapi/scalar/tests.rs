use restrait::info::{JsonType, Style, TypeInfo};
use serde_json::{Value, json};

use super::{schema, value};

const fn integer(name: &'static str) -> TypeInfo {
    TypeInfo::new(name, JsonType::Integer)
}

const TEXT: TypeInfo = TypeInfo::new("str", JsonType::String);

#[test]
fn types_have_schemas() {
    let id = TypeInfo::new("Id", JsonType::String).pattern("^[0-9]$");
    let order = TypeInfo::new("Order", JsonType::String).values(&["asc", "desc"]);
    for (ty, expected) in [
        (TEXT, json!({ "type": "string" })),
        (id, json!({ "type": "string", "pattern": "^[0-9]$" })),
        (order, json!({ "type": "string", "enum": ["asc", "desc"] })),
        (
            TEXT.secret(),
            json!({ "type": "string", "format": "password" }),
        ),
        (integer("Time"), json!({ "type": "integer" })),
        (
            integer("u8"),
            json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 }),
        ),
        (
            TypeInfo::new("bool", JsonType::Boolean),
            json!({ "type": "boolean" }),
        ),
        (
            TypeInfo::new("", JsonType::Object),
            json!({ "type": "string" }),
        ),
        // A type of the API with the name of a numeric type.
        (
            TypeInfo::new("u8", JsonType::String),
            json!({ "type": "string" }),
        ),
    ] {
        assert_eq!(Value::from(schema(&ty)), expected);
    }
}

#[test]
fn values_have_the_type_of_their_schema() {
    for (ty, style, text, expected) in [
        (integer("u32"), Style::Plain, "100", Some(json!(100))),
        (integer("u32"), Style::Plain, "007", None),
        (integer("u32"), Style::Plain, "1.5", None),
        (integer("u32"), Style::Comma, "1,2", Some(json!([1, 2]))),
        (TEXT, Style::Comma, "a,b", Some(json!(["a", "b"]))),
        (TEXT, Style::Plain, "7", Some(json!("7"))),
        (
            TypeInfo::new("bool", JsonType::Boolean),
            Style::Plain,
            "false",
            Some(json!(false)),
        ),
        (
            TypeInfo::new("bool", JsonType::Boolean),
            Style::Plain,
            "yes",
            None,
        ),
        (TEXT, Style::Json, r#"{"a":1}"#, Some(json!({ "a": 1 }))),
        (TEXT, Style::Json, "{", None),
    ] {
        assert_eq!(value(&ty, style, text), expected, "{text}");
    }
}
