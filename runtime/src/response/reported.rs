//! Errors in the body of a response with a successful status, as `error_if` of a client declares them.

use std::cell::Cell;
use std::fmt;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use restrait_grammar::media_type;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::ReadKind;
use crate::info::{ErrorIf, ErrorIfValue};

/// U+FEFF in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns `true` if the body reports an error. Nothing of the body is copied.
///
/// The body of a response that is not decoded from JSON is searched only if its media type is JSON. A
/// body that is not a JSON object reports no error.
#[cold]
pub(crate) fn reports_error(
    error_if: &ErrorIf,
    kind: ReadKind,
    headers: &HeaderMap,
    body: &[u8],
) -> bool {
    // A byte order mark is not JSON, but `()` would ignore the body with the error.
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    if body.trim_ascii_start().first() != Some(&b'{') {
        return false;
    }
    if kind != ReadKind::Json && !is_json(headers) {
        return false;
    }
    let found = Cell::new(false);
    let mut json = serde_json::Deserializer::from_slice(body);
    // An error after the member does not hide it. A body without the member is reported by the decoder.
    let _: Result<(), _> = json.deserialize_map(Object(Member {
        error_if,
        found: &found,
    }));
    found.get()
}

/// Returns `true` if the media type is one of JSON.
fn is_json(headers: &HeaderMap) -> bool {
    let text = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    text.is_some_and(media_type::is_json)
}

/// The member that is searched for, and whether an error was found.
#[derive(Clone, Copy)]
struct Member<'s> {
    error_if: &'s ErrorIf,
    found: &'s Cell<bool>,
}

impl Member<'_> {
    fn set(self, is_error: bool) {
        if is_error {
            self.found.set(true);
        }
    }

    /// Finds an error if any value of the member is one.
    fn set_any(self, is_error: bool) {
        self.set(is_error && self.error_if.value == ErrorIfValue::Any);
    }

    fn set_integer(self, number: i128) {
        self.set(match self.error_if.value {
            ErrorIfValue::Any => number != 0,
            ErrorIfValue::Integer(expected) => number == i128::from(expected),
            ErrorIfValue::Bool(_) | ErrorIfValue::Text(_) => false,
        });
    }
}

/// Visits the outermost object. It visits all members, because names may be repeated.
struct Object<'s>(Member<'s>);

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(is_member) = map.next_key_seed(Name(self.0.error_if.member))? {
            if is_member {
                map.next_value_seed(Value(self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Compares the name of a member.
struct Name<'s>(&'s str);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}

/// Visits the value of the member.
struct Value<'s>(Member<'s>);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.set(match self.0.error_if.value {
            ErrorIfValue::Any => value,
            ErrorIfValue::Bool(expected) => value == expected,
            ErrorIfValue::Integer(_) | ErrorIfValue::Text(_) => false,
        });
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.set_integer(value.into());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.set_integer(value.into());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.0.set_any(value != 0.0);
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.set(match self.0.error_if.value {
            ErrorIfValue::Any => !value.is_empty(),
            ErrorIfValue::Text(expected) => value == expected,
            ErrorIfValue::Bool(_) | ErrorIfValue::Integer(_) => false,
        });
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {
            self.0.set_any(true);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            self.0.set_any(true);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn reports(value: ErrorIfValue, body: &str) -> bool {
        let error_if = ErrorIf::new("m", value);
        let headers = HeaderMap::new();
        reports_error(&error_if, ReadKind::Json, &headers, body.as_bytes())
    }

    #[test]
    fn any_value_that_is_not_empty_is_an_error() {
        for (value, is_error) in [
            ("null", false),
            ("false", false),
            ("0", false),
            ("-0.0", false),
            ("\"\"", false),
            ("[]", false),
            ("{}", false),
            ("true", true),
            ("1", true),
            ("-1", true),
            ("0.5", true),
            ("\"x\"", true),
            ("[null]", true),
            ("{\"a\":null}", true),
        ] {
            let body = format!(" {{\"a\":{{\"m\":1}},\"m\":{value},\"b\":[]}}");
            assert_eq!(reports(ErrorIfValue::Any, &body), is_error, "{body}");
        }
    }

    #[test]
    fn a_byte_order_mark_does_not_hide_an_error() {
        assert!(reports(ErrorIfValue::Any, "\u{feff}{\"m\":1}"));
        assert!(!reports(ErrorIfValue::Any, "\u{feff}{\"a\":1}"));
    }

    #[test]
    fn a_literal_is_an_error_if_it_is_equal() {
        for (literal, value, is_error) in [
            (ErrorIfValue::Bool(false), "false", true),
            (ErrorIfValue::Bool(false), "true", false),
            (ErrorIfValue::Bool(false), "null", false),
            (ErrorIfValue::Bool(false), "0", false),
            (ErrorIfValue::Bool(true), "true", true),
            (ErrorIfValue::Integer(-7), "-7", true),
            (ErrorIfValue::Integer(7), "7", true),
            (ErrorIfValue::Integer(7), "\"7\"", false),
            (
                ErrorIfValue::Integer(i64::MAX),
                "18446744073709551615",
                false,
            ),
            (ErrorIfValue::Text("error"), "\"error\"", true),
            (ErrorIfValue::Text("error"), r#""\u0065rror""#, true),
            (ErrorIfValue::Text("error"), "\"ERROR\"", false),
            (ErrorIfValue::Text("error"), "[\"error\"]", false),
        ] {
            let body = format!("{{\"m\":{value}}}");
            assert_eq!(reports(literal, &body), is_error, "{literal:?} {body}");
        }
    }

    #[test]
    fn every_member_of_the_outermost_object_counts() {
        let failed = ErrorIfValue::Bool(false);
        for body in [
            r#"{"m":true,"m":false}"#,
            r#"{"m":false,"m":true}"#,
            r#"{"\u006d":false}"#,
            // The rest of the body is broken, but the error is certain.
            r#"{"m":false,"#,
        ] {
            assert!(reports(failed, body), "{body}");
        }
        let deep = format!(
            "{{\"a\":{}{},\"m\":false}}",
            "[".repeat(9999),
            "]".repeat(9999)
        );
        assert!(reports(failed, &deep));
        for body in [
            "",
            "null",
            "[{\"m\":false}]",
            "{}",
            r#"{"M":false}"#,
            r#"{"a":{"m":false}}"#,
            r#"{"a":,"m":false}"#,
            "\"m\"",
            "{",
        ] {
            assert!(!reports(failed, body), "{body}");
        }
    }

    #[test]
    fn other_bodies_are_searched_only_if_they_are_json() {
        let error_if = ErrorIf::new("m", ErrorIfValue::Any);
        for (media_type, is_error) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("application/problem+json", true),
            ("text/plain", false),
            ("application/jsonlines", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
            let mode = ReadKind::Buffered;
            let found = reports_error(&error_if, mode, &headers, b"{\"m\":1}");
            assert_eq!(found, is_error, "{media_type}");
        }
        let mode = ReadKind::Buffered;
        assert!(!reports_error(
            &error_if,
            mode,
            &HeaderMap::new(),
            b"{\"m\":1}"
        ));
    }
}
