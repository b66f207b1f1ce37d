//! Values of a document as literals of Rust.

use restrait_grammar::Style;
use serde_json::Value;

use crate::model::Ty;

/// Returns the literal of a default or an example, if the macro accepts it for a param of the type.
pub(super) fn fact(value: &Value, ty: &Ty, style: Style) -> Option<String> {
    let text = match (style, value) {
        (Style::Json, value) => value.to_string(),
        (Style::Comma | Style::Repeated, Value::Array(items)) => {
            let texts: Option<Vec<_>> = items.iter().map(scalar).collect();
            texts.filter(|texts| !texts.is_empty())?.join(",")
        }
        (_, value) => scalar(value)?,
    };
    let is_written = match style {
        Style::Plain | Style::Comma | Style::Json => true,
        Style::Repeated => value.is_array(),
        Style::Brackets | Style::Flatten => false,
    };
    if is_written { of_text(&text, ty) } else { None }
}

/// Returns the text of a value that is not nested.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Returns the literal of a text that a param of the type can be.
pub(super) fn of_text(text: &str, ty: &Ty) -> Option<String> {
    let is = |is_valid: bool| is_valid.then(|| text.to_owned());
    match ty {
        Ty::Plain("bool") => is(text.parse::<bool>().is_ok()),
        Ty::Plain("f32" | "f64") => is(text.parse::<f64>().is_ok_and(f64::is_finite)
            && text.starts_with(|char: char| char.is_ascii_digit() || char == '-')
            && !text.contains(['e', 'E'])),
        Ty::Plain("i8") => is(text.parse::<i8>().is_ok()),
        Ty::Plain("i16") => is(text.parse::<i16>().is_ok()),
        Ty::Plain("i32") => is(text.parse::<i32>().is_ok()),
        Ty::Plain("i64" | "i128" | "isize") => is(text.parse::<i64>().is_ok()),
        Ty::Plain("u8") => is(text.parse::<u8>().is_ok()),
        Ty::Plain("u16") => is(text.parse::<u16>().is_ok()),
        Ty::Plain("u32") => is(text.parse::<u32>().is_ok()),
        Ty::Plain("u64" | "u128" | "usize") => is(text.parse::<u64>().is_ok()),
        Ty::Ref(_)
        | Ty::Named(_)
        | Ty::Vec(_)
        | Ty::Slice(_)
        | Ty::Plain(
            "String" | "char" | "ETag" | "Timestamp" | "Date" | "DateTime<Utc>" | "NaiveDate",
        ) => short(text),
        Ty::Plain(_) | Ty::Map(_) | Ty::Option(_) | Ty::Boxed(_) | Ty::Generic(..) => None,
    }
}

/// Returns a string literal, unless it would be long.
fn short(text: &str) -> Option<String> {
    const MAX: usize = 240;
    let is_plain = !text.is_empty() && !text.chars().any(char::is_control);
    (is_plain && text.chars().count() <= MAX).then(|| crate::text::literal(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_literal_has_the_type_of_the_param() {
        let plain = |value, ty| fact(&value, &Ty::Plain(ty), Style::Plain);
        assert_eq!(plain(json!(7), "u8").as_deref(), Some("7"));
        assert_eq!(plain(json!(700), "u8"), None);
        assert_eq!(plain(json!(true), "bool").as_deref(), Some("true"));
        assert_eq!(plain(json!(1.5), "f64").as_deref(), Some("1.5"));
        assert_eq!(
            plain(json!("a\"b"), "String").as_deref(),
            Some("\"a\\\"b\"")
        );
        assert_eq!(plain(json!({}), "String"), None);
    }

    #[test]
    fn a_list_is_its_text() {
        let ty = Ty::Plain("String").vec();
        let value = json!(["a", "b"]);
        assert_eq!(fact(&value, &ty, Style::Comma).as_deref(), Some("\"a,b\""));
        assert_eq!(fact(&json!("a"), &ty, Style::Flatten), None);
    }
}
