use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use super::from_slice;

mod size_hint;

#[derive(Debug, PartialEq, Deserialize)]
struct Point {
    x: i32,
    #[serde(default)]
    label: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize, Default)]
#[serde(default)]
struct Shape {
    one: Option<Point>,
    many: Vec<Point>,
    named: BTreeMap<String, Point>,
    kind: Option<Kind>,
    pair: Option<(i32, i32)>,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Kind {
    Unit,
    Newtype(Point),
    Tuple(i32, Point),
    Struct { point: Point },
}

#[derive(Debug, Deserialize)]
struct Flat {
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    Point(#[expect(dead_code, reason = "only whether it decodes counts")] Point),
}

fn path(json: &str) -> String {
    let fault = from_slice::<Shape>(json.as_bytes()).expect_err(json);
    fault.path().to_owned()
}

#[test]
fn decodes_objects() {
    let json = br#"{"one":{"x":1,"more":[1]},"many":[{"x":2}],"named":{"a b":{"x":3}},
        "kind":{"Struct":{"point":{"x":4}}},"pair":[5,6]}"#;
    let shape: Shape = from_slice(json).unwrap();
    assert_eq!(shape.one.unwrap().x, 1);
    assert_eq!(shape.named["a b"].x, 3);
    assert_eq!(shape.pair, Some((5, 6)));
    assert!(matches!(shape.kind, Some(Kind::Struct { .. })));
    assert_eq!(from_slice::<Kind>(br#""Unit""#).unwrap(), Kind::Unit);
    assert!(
        from_slice::<Flat>(br#"{"a":[1]}"#)
            .unwrap()
            .rest
            .contains_key("a")
    );
    assert!(from_slice::<Tagged>(br#"{"type":"Point","x":1}"#).is_ok());
}

#[test]
fn rejects_arrays_in_place_of_structs_at_any_depth() {
    for (json, at) in [
        ("[]", "$"),
        (r#"{"one":[1]}"#, "$.one"),
        (r#"{"many":[{"x":1},[2]]}"#, "$.many[1]"),
        (r#"{"named":{"a b":[1]}}"#, r#"$.named["a b"]"#),
        (r#"{"kind":{"Newtype":[1]}}"#, "$.kind.Newtype"),
        (r#"{"kind":{"Tuple":[1,[1]]}}"#, "$.kind.Tuple[1]"),
        (r#"{"kind":{"Struct":[{"x":1}]}}"#, "$.kind.Struct"),
        (
            r#"{"kind":{"Struct":{"point":[1]}}}"#,
            "$.kind.Struct.point",
        ),
    ] {
        assert_eq!(path(json), at, "{json}");
    }
    let fault = from_slice::<Point>(b"[1]").unwrap_err();
    assert!(fault.to_string().contains("found an array"), "{fault:?}");
    assert!(from_slice::<Flat>(b"[]").is_err());
}

#[test]
fn error_contains_the_json_path() {
    assert_eq!(path(r#"{"one":{"x":"no"}}"#), "$.one.x");
    assert_eq!(path(r#"{"one":{}}"#), "$.one");
    assert_eq!(
        path(r#"{"named":{"a\nb":{"x":true}}}"#),
        r#"$.named["a\nb"].x"#
    );
    assert_eq!(path(r#"{"named":{"":1}}"#), r#"$.named[""]"#);
    assert_eq!(path("<html>"), "$");
    assert_eq!(path(""), "$");
    let key = "k".repeat(500);
    assert!(path(&format!(r#"{{"named":{{"{key}":1}}}}"#)).len() < 100);
}

#[test]
fn rejects_trailing_characters() {
    assert!(from_slice::<Point>(br#"{"x":1} "#).is_ok());
    assert!(from_slice::<Point>(br#"{"x":1}{"#).is_err());
    assert!(from_slice::<()>(b"null").is_ok());
    assert!(from_slice::<()>(b"nullnull").is_err());
}

#[test]
fn rejects_text_that_is_not_utf8() {
    for (json, at, reason) in [
        (
            &b"{\"one\":{\"x\":1,\"label\":\"a\xff\"}}"[..],
            "$.one.label",
            "invalid UTF-8 after line 1 column 24",
        ),
        (
            b"{\"many\":[{\"x\":1},\n\xff]}",
            "$.many[1]",
            "invalid UTF-8 after line 2 column 0",
        ),
        // Members that are ignored are JSON, too.
        (
            b"{\"more\":\"\xc3(\"}",
            "$.more",
            "invalid UTF-8 after line 1 column 9",
        ),
        (b"{\"\xe9\":1}", "$", "invalid UTF-8 after line 1 column 2"),
        (b"{}\xff", "$", "invalid UTF-8"),
        (b"{}\n \xff", "$", "invalid UTF-8"),
        (b"\xff", "$", "invalid UTF-8 after line 1 column 0"),
        // An earlier mistake comes first.
        (
            b"{\"many\":[{\"x\":\"a\"}],\"one\":\"\xff\"}",
            "$.many[0].x",
            "expected a number (`i32`), found a string",
        ),
        (
            b"{} \"\xff\"",
            "$",
            "trailing characters at line 1 column 4",
        ),
    ] {
        let fault = from_slice::<Shape>(json).unwrap_err();
        assert_eq!(fault.path(), at, "{}", json.escape_ascii());
        assert!(fault.to_string().ends_with(reason), "{fault}");
    }
    assert!(from_slice::<Value>("\"\u{10ffff}é\"".as_bytes()).is_ok());
}

#[test]
fn rejects_numbers_out_of_range() {
    assert!(from_slice::<f32>(b"3.4e38").unwrap().is_finite());
    for json in ["1e39", "-1e39", "1e300", "NaN", "Infinity", "1e999"] {
        assert!(from_slice::<f32>(json.as_bytes()).is_err(), "{json}");
        assert!(
            from_slice::<Vec<Option<f32>>>(format!("[{json}]").as_bytes()).is_err(),
            "{json}"
        );
    }
    assert!(from_slice::<f64>(b"1e300").is_ok() && from_slice::<f64>(b"1e999").is_err());
    assert!(from_slice::<u8>(b"256").is_err() && from_slice::<u8>(b"1.0").is_err());
}

#[test]
fn depth_is_limited() {
    let deep = "[".repeat(100_000);
    assert!(from_slice::<Value>(deep.as_bytes()).is_err());
    let deep = r#"{"a":"#.repeat(100_000);
    let fault = from_slice::<Value>(deep.as_bytes()).unwrap_err();
    assert!(fault.path().len() < 2000);
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(".*", inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn decodes_any_value_unchanged(value in json()) {
        let text = serde_json::to_vec(&value).unwrap();
        prop_assert_eq!(from_slice::<Value>(&text).unwrap(), value);
    }

    #[test]
    fn accepts_bytes_as_serde_json_does_if_they_are_utf8(
        start in r#"[\[{]?("a":)?"[é"\\]{0,3}"#,
        bytes: Vec<u8>,
        end in r#"[}\]"]{0,3}"#,
    ) {
        let json = [start.as_bytes(), &bytes, end.as_bytes()].concat();
        let accepted = serde_json::from_slice::<Value>(&json).ok();
        let is_utf8 = str::from_utf8(&json).is_ok();
        prop_assert_eq!(from_slice::<Value>(&json).ok(), accepted.filter(|_| is_utf8));
    }

    #[test]
    fn agrees_with_serde_json_if_it_accepts(text in r#"[\[\]{}:,0-9a-z" ]{0,40}"#) {
        let strict = from_slice::<Shape>(text.as_bytes());
        let lax = serde_json::from_str::<Shape>(&text);
        prop_assert!(strict.is_err() || strict.unwrap() == lax.unwrap());
    }
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "type", expecting = "a shape")]
enum Expecting {
    Point(Point),
    Empty,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "type", content = "value")]
enum Adjacent {
    Point(Point),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "only whether it decodes counts")]
enum Untagged {
    Points(Vec<Point>),
    Nested(Tagged),
}

#[test]
fn arrays_are_refused_for_objects_outside_of_buffers() {
    let point = r#"{"x":1}"#;
    for json in [
        format!(r#"["Point",{point}]"#),
        r#"["Empty"]"#.to_owned(),
        r#"["Point",1,null]"#.to_owned(),
        "[]".to_owned(),
    ] {
        assert!(from_slice::<Tagged>(json.as_bytes()).is_err(), "{json}");
        assert!(from_slice::<Expecting>(json.as_bytes()).is_err(), "{json}");
        assert!(from_slice::<Adjacent>(json.as_bytes()).is_err(), "{json}");
        assert!(from_slice::<Flat>(json.as_bytes()).is_err(), "{json}");
        let list = format!("[{json}]");
        assert!(
            from_slice::<Vec<Tagged>>(list.as_bytes()).is_err(),
            "{json}"
        );
        let member = format!(r#"{{"a":{json}}}"#);
        let members = from_slice::<BTreeMap<String, Option<Tagged>>>(member.as_bytes());
        assert_eq!(members.unwrap_err().path(), "$.a", "{json}");
    }
    let object = br#"{"type":"Point","x":1}"#;
    assert!(from_slice::<Tagged>(object).is_ok());
    assert!(from_slice::<Expecting>(object).is_ok());
    assert_eq!(
        from_slice::<Expecting>(br#"{"type":"Empty"}"#).unwrap(),
        Expecting::Empty
    );
    assert!(from_slice::<Adjacent>(br#"{"type":"Point","value":{"x":1}}"#).is_ok());
    let array = from_slice::<Tagged>(br#"["Point",{"x":1}]"#).unwrap_err();
    assert!(
        array
            .to_string()
            .contains("expected an object (`Tagged`), found an array"),
        "{array}"
    );
}

/// Documented in `docs/promises.md`: a change of it needs a change there.
#[test]
fn serde_decides_what_it_buffers() {
    // The fields of a buffered struct.
    assert!(from_slice::<Untagged>(br#"[[1,"a"]]"#).is_ok());
    assert!(from_slice::<Tagged>(br#"{"type":"Point","x":1}"#).is_ok());
    let buffered: Buffered = from_slice(br#"{"x":1e39}"#).unwrap();
    assert!(buffered.rest.x.is_infinite());
    assert!(from_slice::<Single>(br#"{"x":1e39}"#).is_err());
}

#[derive(Debug, Deserialize)]
struct Buffered {
    #[serde(flatten)]
    rest: Single,
}

#[derive(Debug, Deserialize)]
struct Single {
    x: f32,
}

#[test]
fn no_number_becomes_infinite() {
    for json in ["1e999", "-1e999", "1e309"] {
        assert!(from_slice::<f64>(json.as_bytes()).is_err(), "{json}");
        assert!(from_slice::<Value>(json.as_bytes()).is_err(), "{json}");
        let list = format!("[{json}]");
        assert!(from_slice::<Vec<Value>>(list.as_bytes()).is_err(), "{json}");
        let object = format!(r#"{{"x":{json}}}"#);
        assert!(from_slice::<Flat>(object.as_bytes()).is_err(), "{json}");
        assert!(from_slice::<Single>(object.as_bytes()).is_err(), "{json}");
        assert!(from_slice::<Buffered>(object.as_bytes()).is_err(), "{json}");
    }
    for json in ["1e39", "-3.5e38", "340282356779733661637539395458142568448"] {
        assert!(from_slice::<f32>(json.as_bytes()).is_err(), "{json}");
        assert!(
            from_slice::<Option<f32>>(json.as_bytes()).is_err(),
            "{json}"
        );
        assert!(
            from_slice::<[f32; 1]>(format!("[{json}]").as_bytes()).is_err(),
            "{json}"
        );
        assert!(from_slice::<f64>(json.as_bytes()).unwrap().is_finite());
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Word {
    A,
}

/// A type whose error quotes the response.
#[derive(Debug)]
struct Quoting;

impl<'de> Deserialize<'de> for Quoting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Err(serde::de::Error::custom(text))
    }
}

#[test]
fn reasons_are_bounded() {
    let json = format!("\"{}\"", "x".repeat(1 << 20));
    let fault = from_slice::<Word>(json.as_bytes()).unwrap_err();
    let text = fault.to_string();
    let shown = format!("unknown variant `{}…`, expected `a`", "x".repeat(64));
    assert!(text.ends_with(&shown), "{}", text.len());
    assert!(matches!(from_slice(b"\"a\""), Ok(Word::A)));
    let quoting = from_slice::<Quoting>(json.as_bytes()).unwrap_err();
    let custom = super::Fault::custom("y".repeat(1 << 20));
    for fault in [quoting, custom] {
        for text in [
            format!("{fault}"),
            format!("{fault:?}"),
            format!("{fault:#?}"),
        ] {
            assert!(text.len() < 3000, "{}", text.len());
        }
    }
}
