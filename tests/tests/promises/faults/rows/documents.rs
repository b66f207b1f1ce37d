//! Bodies that do not match the declaration.

use super::{CallResult, JSON, Row, reply, reply_json};

/// Sends bodies that do not match the declaration.
pub(super) fn documents() -> Vec<Row> {
    let mut rows = Vec::new();
    let deep = "[".repeat(100_000);
    let part = r#"{"name":"a","part":"#;
    let nested = format!("{}{}", part.repeat(100_000), "null");
    let digits = "9".repeat(10_000);
    for (name, body) in [
        ("a page", "<!doctype html><title>hi</title>"),
        ("text", "ok"),
        ("null", "null"),
        ("a number", "1"),
        ("a string", "\"a\""),
        ("an array for a struct", r#"["a"]"#),
        (
            "an array for a struct inside",
            r#"{"name":"a","part":["b"]}"#,
        ),
        ("an empty array", "[]"),
        ("an empty object", "{}"),
        ("half a document", r#"{"name":"a""#),
        ("a document and a half", r#"{"name":"a"}{"name":"#),
        ("two documents", r#"{"name":"a"}{"name":"b"}"#),
        ("something behind it", r#"{"name":"a"} x"#),
        ("NUL behind it", "{\"name\":\"a\"}\0"),
        ("a byte order mark", "\u{feff}{\"name\":\"a\"}"),
        ("single quotes", "{'name':'a'}"),
        ("a comment", "{\"name\":\"a\"/* */}"),
        ("a comma too many", r#"{"name":"a",}"#),
        ("no quotes", "{name:\"a\"}"),
        ("a key twice", r#"{"name":"a","name":"b"}"#),
        ("NaN", r#"{"name":"a","size":NaN}"#),
        ("Infinity", r#"{"name":"a","size":Infinity}"#),
        ("a number beyond f64", r#"{"name":"a","size":1e999}"#),
        ("a number beyond f32", r#"{"name":"a","ratio":1e300}"#),
        (
            "a negative number beyond f32",
            r#"{"name":"a","ratio":-1e39}"#,
        ),
        ("a number with a plus", r#"{"name":"a","size":+1}"#),
        ("a number with a zero", r#"{"name":"a","size":01}"#),
        ("a number in hexadecimal", r#"{"name":"a","size":0x1}"#),
        ("a number as text", r#"{"name":"a","size":"1"}"#),
        ("a number for text", r#"{"name":1}"#),
        ("null for text", r#"{"name":null}"#),
        ("a lone surrogate", r#"{"name":"\ud800"}"#),
        ("a control character", "{\"name\":\"a\nb\"}"),
        ("an unknown escape", r#"{"name":"\x"}"#),
        ("arrays 100,000 deep", &deep),
        ("objects 100,000 deep", &nested),
    ] {
        rows.push(Row::new(name, reply_json(body), CallResult::Decode));
    }
    for (name, body) in [
        (
            "unknown fields",
            r#"{"name":"a","more":[1,{"x":null}]}"#.to_owned(),
        ),
        ("blanks around it", format!(" \t\r\n{JSON} \n")),
        (
            "a number of 10,000 digits, unknown",
            format!(r#"{{"name":"a","more":{digits}}}"#),
        ),
        (
            "the greatest f64",
            r#"{"name":"a","size":1.7976931348623157e308}"#.to_owned(),
        ),
        ("a tiny number", r#"{"name":"a","size":1e-999}"#.to_owned()),
    ] {
        rows.push(Row::new(name, reply_json(&body), CallResult::Value));
    }
    for (name, bytes) in [
        ("bytes that are no UTF-8", b"{\"name\":\"\xff\"}".to_vec()),
        (
            "UTF-8 of a surrogate",
            b"{\"name\":\"\xed\xa0\x80\"}".to_vec(),
        ),
        ("an overlong slash", b"{\"name\":\"\xc0\xaf\"}".to_vec()),
        ("UTF-16", b"\xff\xfe{\0}\0".to_vec()),
        ("gzip's magic", vec![0x1f, 0x8b, 8, 0]),
        ("zeros", vec![0; 1000]),
    ] {
        rows.push(Row::new(name, reply(200, &[], bytes), CallResult::Decode));
    }
    for encoding in ["br", "zstd", "compress", "gzip, gzip", "unknown"] {
        let header = format!("content-encoding: {encoding}");
        let script = reply(200, &[&header], [0x8b, 2, 0x80, 0x7b]);
        rows.push(Row::new(
            format!("encoded as {encoding}"),
            script,
            CallResult::Decode,
        ));
    }
    rows
}
