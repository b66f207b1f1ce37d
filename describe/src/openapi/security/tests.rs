use restrait::info::AuthScheme;
use serde_json::{Value, json};

use super::Schemes;

#[test]
fn schemes_have_names_and_descriptions() {
    let mut schemes = Schemes::default();
    let key = |name, prefix| AuthScheme::Header { name, prefix };
    let all = [
        (AuthScheme::Bearer, "bearer"),
        (AuthScheme::Basic, "basic"),
        (key("x-api-key", ""), "x-api-key"),
        (key("authorization", "ApiKey "), "authorization"),
        (AuthScheme::Query { name: "key" }, "key"),
        (AuthScheme::Cookie { name: "key" }, "key2"),
        (AuthScheme::Query { name: "key" }, "key"),
    ];
    for (scheme, name) in all {
        assert_eq!(schemes.name(scheme), name);
    }
    let described = Value::from(schemes.finish());
    assert_eq!(
        described["basic"],
        json!({ "type": "http", "scheme": "basic" })
    );
    assert_eq!(
        described["key2"],
        json!({ "type": "apiKey", "in": "cookie", "name": "key" })
    );
    assert_eq!(described["authorization"]["x-restrait-prefix"], "ApiKey ");
}
