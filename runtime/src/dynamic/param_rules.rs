//! The declared rules for the values of params.

use std::num::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize};

use crate::info::{JsonType, ParamInfo, Style, TypeInfo};
use regress::Regex;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

/// The declared rules for the values of a param, as text.
///
/// ```
/// use restrait::dynamic::ParamRules;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn users(&self, limit: Option<u8>) -> Vec<String>;
/// }
///
/// let endpoint = users::INFO.endpoint("users").unwrap();
/// let rules = ParamRules::new(&endpoint.params[0])?;
/// assert_eq!(rules.expected_instead_of("300").unwrap(), "an integer from 0 to 255");
/// assert_eq!(rules.expected_instead_of("3"), None);
/// # Ok::<(), String>(())
/// ```
#[derive(Debug)]
pub struct ParamRules {
    /// The param.
    pub param: &'static ParamInfo,
    pattern: Option<Regex>,
}

impl ParamRules {
    /// Creates the rules for `param`.
    ///
    /// # Errors
    ///
    /// If the pattern of the param is not a valid regular expression.
    pub fn new(param: &'static ParamInfo) -> Result<Self, String> {
        let pattern = param.ty.pattern.map(Regex::new).transpose();
        let pattern = pattern.map_err(|error| error.to_string())?;
        Ok(Self { param, pattern })
    }

    /// Returns a description of the expected value, or `None` if `text` is valid. A text that is not in
    /// an [open](TypeInfo::open) list of values is not valid.
    #[must_use]
    pub fn expected_instead_of(&self, text: &str) -> Option<String> {
        match self.param.style {
            Style::Comma => text.split(',').find_map(|item| self.known_item(item)),
            Style::Json => match serde_json::from_str::<IgnoredAny>(text) {
                Ok(_) => None,
                Err(error) => Some(format!("JSON ({error})")),
            },
            Style::Plain | Style::Repeated | Style::Brackets | Style::Flatten => {
                self.known_item(text)
            }
        }
    }

    /// Like [`item`](Self::item), but for a text in the list of values.
    fn known_item(&self, text: &str) -> Option<String> {
        let values = self.param.ty.values;
        if !values.is_empty() && !values.contains(&text) {
            return Some(format!("one of {}", values.join(", ")));
        }
        self.item(text)
    }

    /// Returns a description of the expected item, or `None` if a call can send `text` as an item or a
    /// value.
    pub(super) fn item(&self, text: &str) -> Option<String> {
        let ty = &self.param.ty;
        if !ty.open && !ty.values.is_empty() && !ty.values.contains(&text) {
            return Some(format!("one of {}", ty.values.join(", ")));
        }
        if let Some(expected) = expected_type(ty, text) {
            return Some(expected);
        }
        let pattern = self.pattern.as_ref()?;
        let is_invalid = pattern.find(text).is_none();
        is_invalid.then(|| format!("a match of `{}`", ty.pattern.unwrap_or_default()))
    }
}

/// Returns a description of the type, or `None` if `text` is a value of it.
fn expected_type(ty: &TypeInfo, text: &str) -> Option<String> {
    let (is_valid, expected) = match ty.json {
        JsonType::Integer => return expected_integer(ty.name, text),
        JsonType::Number => (is_number(text), "a number"),
        JsonType::Boolean => (matches!(text, "true" | "false"), "true or false"),
        JsonType::Object => (
            serde_json::from_str::<Map<String, Value>>(text).is_ok(),
            "a JSON object",
        ),
        JsonType::String => return None,
    };
    (!is_valid).then(|| expected.to_owned())
}

/// Returns `true` if `text` is a JSON number. `NaN`, `+1` and `0x1` are not.
fn is_number(text: &str) -> bool {
    let has_number_chars = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    has_number_chars && serde_json::from_str::<serde_json::Number>(text).is_ok()
}

/// Returns a description of the expected integer, or `None` if `text` is valid. The bounds are
/// those of the primitive type called `name`, if there is one.
fn expected_integer(name: &str, text: &str) -> Option<String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some("an integer".to_owned());
    }
    macro_rules! bounds {
        ($($ty:ident)*) => {
            match name {
                $(stringify!($ty) => text.parse::<$ty>().err().map(|_| {
                    format!("an integer from {} to {}", $ty::MIN, $ty::MAX)
                }),)*
                _ => None,
            }
        };
    }
    bounds!(
        u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize
        NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize
    )
    .or_else(|| nonzero(name, text))
}

/// Returns a description of the expected integer if `name` is a signed integer other than zero.
fn nonzero(name: &str, text: &str) -> Option<String> {
    let is_zero = text.bytes().all(|byte| matches!(byte, b'-' | b'0'));
    let expected = expected_integer(&name.strip_prefix("NonZero")?.to_ascii_lowercase(), text);
    match expected {
        Some(range) => Some(format!("{range}, except for 0")),
        None => is_zero.then(|| "an integer except for 0".to_owned()),
    }
}

/// Returns the text quoted and escaped for a message. Long text is truncated.
#[doc(hidden)]
#[must_use]
pub fn quoted(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{:?}..", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected(name: &'static str, json: JsonType, text: &str) -> Option<String> {
        expected_type(&TypeInfo::new(name, json), text)
    }

    #[test]
    fn text_is_checked_against_the_type() {
        let cases: &[(&str, JsonType, &[&str], &[&str])] = &[
            (
                "u8",
                JsonType::Integer,
                &["0", "255"],
                &["256", "-1", "", "1.0", "+1", "٣", " 1"],
            ),
            (
                "u128",
                JsonType::Integer,
                &["340282366920938463463374607431768211455"],
                &["340282366920938463463374607431768211456", "-1"],
            ),
            (
                "NonZeroU16",
                JsonType::Integer,
                &["1", "65535"],
                &["0", "65536"],
            ),
            (
                "NonZeroI16",
                JsonType::Integer,
                &["1", "-32768"],
                &["0", "-0", "32768"],
            ),
            (
                "TimePoint",
                JsonType::Integer,
                &["-604800000", "99999999999999999999"],
                &["-", "1e3"],
            ),
            (
                "f64",
                JsonType::Number,
                &["1", "-1.5", "2e-3"],
                &["NaN", "inf", "+1", "1.", "", " 1", "0x1"],
            ),
            (
                "bool",
                JsonType::Boolean,
                &["true", "false"],
                &["True", "1", ""],
            ),
            (
                "Query",
                JsonType::Object,
                &["{}", r#"{"a":[1]}"#],
                &["[]", "{", "", "a"],
            ),
            ("String", JsonType::String, &["", "x"], &[]),
        ];
        for (name, json, valid, invalid) in cases {
            for text in *valid {
                assert_eq!(expected(name, *json, text), None, "{name} {text:?}");
            }
            for text in *invalid {
                assert!(expected(name, *json, text).is_some(), "{name} {text:?}");
            }
        }
        assert_eq!(
            expected("i8", JsonType::Integer, "128").unwrap(),
            "an integer from -128 to 127"
        );
    }

    #[test]
    fn long_text_is_truncated() {
        assert_eq!(quoted("a\"b"), r#""a\"b""#);
        assert_eq!(quoted(&"é".repeat(61)), format!("\"{}\"..", "é".repeat(60)));
    }
}
