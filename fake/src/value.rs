//! Whether a text is a value that a param may have.

use regress::Regex;
use restrait::info::{JsonType, ParamInfo, Style, TypeInfo};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

/// The rules for the values of one param, from its declaration.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) param: &'static ParamInfo,
    pattern: Option<Regex>,
}

impl Rules {
    /// The rules for `param`, unless its pattern is no regular expression.
    pub(crate) fn of(param: &'static ParamInfo) -> Result<Self, regress::Error> {
        let pattern = param.ty.pattern.map(Regex::new).transpose()?;
        Ok(Self { param, pattern })
    }

    /// What is wrong with `text`, as what it must be.
    pub(crate) fn broken_by(&self, text: &str) -> Option<String> {
        match self.param.style {
            Style::Comma => text.split(',').find_map(|item| self.item(item)),
            Style::Json => match serde_json::from_str::<IgnoredAny>(text) {
                Ok(_) => None,
                Err(error) => Some(format!("must be JSON ({error})")),
            },
            _ => self.item(text),
        }
    }

    fn item(&self, text: &str) -> Option<String> {
        let ty = &self.param.ty;
        if !ty.values.is_empty() && !ty.values.contains(&text) {
            return Some(format!("must be one of {}", ty.values.join(", ")));
        }
        if let Some(wanted) = wrong_type(ty, text) {
            return Some(format!("must be {wanted}"));
        }
        let pattern = self.pattern.as_ref()?;
        let broken = pattern.find(text).is_none();
        broken.then(|| format!("must match the pattern {}", ty.pattern.unwrap_or_default()))
    }
}

/// What the text should be, when it is not.
fn wrong_type(ty: &TypeInfo, text: &str) -> Option<String> {
    let (fits, wanted) = match ty.json {
        JsonType::Integer => return wrong_integer(ty.name, text),
        JsonType::Number => (is_number(text), "a number"),
        JsonType::Boolean => (matches!(text, "true" | "false"), "true or false"),
        JsonType::Object => (
            serde_json::from_str::<Map<String, Value>>(text).is_ok(),
            "a JSON object",
        ),
        _ => return None,
    };
    (!fits).then(|| wanted.to_owned())
}

/// Whether it is a number as JSON writes it, which rules out `NaN`, `+1` and `0x1`.
fn is_number(text: &str) -> bool {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    plain && serde_json::from_str::<serde_json::Number>(text).is_ok()
}

/// A whole number, within the bounds of the type of this name where it is the language's own.
fn wrong_integer(name: &str, text: &str) -> Option<String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some("a whole number".to_owned());
    }
    macro_rules! bounds {
        ($($ty:ident)*) => {
            match name {
                $(stringify!($ty) => text.parse::<$ty>().err().map(|_| ($ty::MIN.into(), $ty::MAX.into())),)*
                _ => None,
            }
        };
    }
    let (least, most): (i128, i128) = bounds!(u8 u16 u32 u64 i8 i16 i32 i64)?;
    Some(format!("a whole number from {least} to {most}"))
}

/// The text as messages quote it: escaped, and cut where it is long.
pub(crate) fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{:?}..", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(name: &'static str, json: JsonType, text: &str) -> Option<String> {
        wrong_type(&TypeInfo::new(name, json), text)
    }

    #[test]
    fn texts_have_types() {
        let cases: &[(&str, JsonType, &[&str], &[&str])] = &[
            (
                "u8",
                JsonType::Integer,
                &["0", "255"],
                &["256", "-1", "", "1.0", "+1", "٣", " 1"],
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
        for (name, json, right, bad) in cases {
            for text in *right {
                assert_eq!(wrong(name, *json, text), None, "{name} {text:?}");
            }
            for text in *bad {
                assert!(wrong(name, *json, text).is_some(), "{name} {text:?}");
            }
        }
        assert_eq!(
            wrong("i8", JsonType::Integer, "128").unwrap(),
            "a whole number from -128 to 127"
        );
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(quoted("a\"b"), r#""a\"b""#);
        assert_eq!(quoted(&"é".repeat(61)), format!("\"{}\"..", "é".repeat(60)));
    }
}
