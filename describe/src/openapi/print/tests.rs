use serde_json::json;

use super::to_string;

#[test]
fn members_have_the_order_of_a_person() {
    let document = json!({
        "components": {}, "paths": { "/b": { "post": {}, "get": {} }, "/a": {} },
        "openapi": "3.1.0", "info": { "version": "1", "title": "A" },
    });
    assert_eq!(
        to_string(&document),
        "{\n  \"openapi\": \"3.1.0\",\n  \"info\": { \"title\": \"A\", \"version\": \"1\" },\n  \
         \"paths\": { \"/a\": {}, \"/b\": { \"get\": {}, \"post\": {} } },\n  \"components\": {}\n}"
    );
}

#[test]
fn names_of_an_api_are_sorted_by_name() {
    let schema = json!({ "properties": { "type": {}, "name": {}, "a": {} }, "type": "object" });
    assert_eq!(
        to_string(&schema),
        r#"{ "type": "object", "properties": { "a": {}, "name": {}, "type": {} } }"#
    );
    // A property that has the name of a map is a schema.
    let schema = json!({ "properties": { "headers": { "items": {}, "description": "b" } } });
    assert_eq!(
        to_string(&schema),
        r#"{ "properties": { "headers": { "description": "b", "items": {} } } }"#
    );
}

#[test]
fn long_values_have_a_line_for_each_member() {
    let items: Vec<_> = (0..3).map(|index| "x".repeat(40 + index)).collect();
    let text = to_string(&json!({ "enum": items }));
    assert_eq!(text.lines().count(), 7, "{text}");
    assert!(text.starts_with("{\n  \"enum\": [\n    \"xxx"), "{text}");
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&text).unwrap(),
        json!({ "enum": items })
    );
}
